import Foundation
import Testing

@testable import PositionedJSON

/// Where the public JSON test suite is, if it is at hand.
enum JSONTestSuite {
  static let folder: URL? = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let named = ProcessInfo.processInfo.environment["LLAMA_LINT_JSON_SUITE"].map { URL(fileURLWithPath: $0) }
    let folder = named ?? root.appending(path: "shared/data/JSONTestSuite")
    return FileManager.default.fileExists(atPath: folder.path()) ? folder : nil
  }()

  static let names: [String] = {
    guard let folder, let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path()) else {
      return []
    }
    return names.filter { $0.hasSuffix(".json") }.sorted()
  }()
}

@Suite("JSONTestSuite", .enabled(if: JSONTestSuite.folder != nil))
struct JSONTestSuiteTests {
  @Test("accepts what must be accepted, refuses the rest with a place", arguments: JSONTestSuite.names)
  func file(_ name: String) throws {
    let bytes = try Array(Data(contentsOf: #require(JSONTestSuite.folder).appending(path: name)))
    switch name.first {
    case "y": _ = try JSONReader.read(bytes)
    case "n":
      let error = #expect(throws: JSONError.self) { try JSONReader.read(bytes) }
      #expect((error?.position.line ?? 0) >= 1 && (error?.position.column ?? 0) >= 1)
    default: _ = try? JSONReader.read(bytes)
    }
  }
}
