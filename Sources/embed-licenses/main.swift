import Foundation
import PositionedJSON

// usage: embed-licenses OUTPUT FILE…
// Writes a Swift file that holds each licence's JSON as a literal, and an index of the names that lead to it.

/// A Swift string literal of a text; JSON is ASCII-escaped enough for a raw literal, which costs no parsing.
func literal(_ text: String) -> String {
  var hashes = "#"
  while text.contains("\"" + hashes) { hashes += "#" }
  return "\(hashes)\"\(text)\"\(hashes)"
}

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data((message + "\n").utf8))
  exit(1)
}

let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else { fail("usage: embed-licenses OUTPUT FILE…") }
var entries: [String] = []
for path in arguments.dropFirst() {
  guard let data = FileManager.default.contents(atPath: path) else { fail("\(path): cannot be read") }
  do {
    let value = try JSONReader.read(Array(data))
    guard let id = value["id"]?.string else { fail("\(path): has no id") }
    let names = [id] + (value["aliases"]?.array ?? []).compactMap(\.string)
    let words = value["digests"]?["words"]?.string ?? ""
    let compact = JSON(value).compact
    entries.append(
      "    EmbeddedLicense(id: \(literal(id)), names: \(literal(names.joined(separator: "|"))), words: \(literal(words)), json: \(literal(compact))),")
  } catch {
    fail("\(path):\(error.position.line):\(error.position.column): \(error)")
  }
}
let source = """
  // Made by embed-licenses from licenses/*.json.
  extension EmbeddedLicense {
    static let all: [EmbeddedLicense] = [
  \(entries.joined(separator: "\n"))
    ]
  }

  """
do {
  try source.write(toFile: output, atomically: true, encoding: .utf8)
} catch {
  fail("\(output): \(error)")
}
