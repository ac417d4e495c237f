import Foundation

/// The official licence texts, which are no part of the project: where they are, tests run on them.
enum OfficialTexts {
  /// The folders of `LLAMA_LINT_TEXTS`, parted by colons.
  private static let folders: [URL] = (ProcessInfo.processInfo.environment["LLAMA_LINT_TEXTS"] ?? "").split(
    separator: ":"
  )
  .map { URL(fileURLWithPath: String($0)) }

  /// The first folder of `LLAMA_LINT_TEXTS`, or a checkout's neighbour; nil where neither is there.
  static let folder: URL? = {
    let environment = folders.first
    let neighbour = root.deletingLastPathComponent().appending(path: "shared/texts")
    let folder = environment ?? neighbour
    return FileManager.default.fileExists(atPath: folder.path()) ? folder : nil
  }()

  /// What careful readers labelled in some of them, a file for each text; nil where that is not at hand.
  static let labels: URL? = {
    let neighbour = folder?.deletingLastPathComponent().appending(path: "gold")
    return neighbour.flatMap { FileManager.default.fileExists(atPath: $0.path()) ? $0 : nil }
  }()

  /// The package's own folder.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The text with a name, in the folder or one of its own.
  static func bytes(_ name: String) -> [UInt8]? {
    guard let folder else { return nil }
    let places = ["", "more/", "open/"].map { folder.appending(path: "\($0)\(name).txt") }
    for file in places + folders.dropFirst().map({ $0.appending(path: "\(name).txt") }) {
      if let data = FileManager.default.contents(atPath: file.path()) { return Array(data) }
    }
    return nil
  }

  /// The names of all texts, sorted.
  static let names: [String] = {
    guard let folder else { return [] }
    return ["", "more", "open"].flatMap { place in
      (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: place).path())) ?? []
    }.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()
}
