import Audit
import Foundation
import PositionedJSON

/// Prints what the readers of files find, for the comparisons with other readers in CI.
func facts(_ what: String, _ paths: [String]) {
  switch what {
  case "headers":
    for path in paths { print(FactDump.headers(bytes(path), path: path).compact) }
  case "bills":
    for path in paths {
      for row in FactDump.bill(bytes(path), path: path) { print(row.compact) }
    }
  case "yaml":
    while let line = readLine() {
      guard let question = try? JSONReader.read(Array(line.utf8)) else { fail("no JSON: \(line.prefix(80))") }
      let answer = FactDump.yaml(
        question["text"]?.string ?? "", isStream: question["all"]?.bool ?? false,
        isCard: question["card"]?.bool ?? false)
      print(answer.compact)
    }
  default: fail("facts of what? headers, bills or yaml")
  }
}

private func bytes(_ path: String) -> [UInt8] {
  FileManager.default.contents(atPath: path).map { Array($0) } ?? []
}
