import EmbeddedTables
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

/// The row of the text table.
func text(_ value: JSONValue, of license: String) -> String {
  func field(_ key: String) -> String { literal(value[key]?.string ?? "") }
  return
    "    EmbeddedText(license: \(literal(license)), name: \(field("name")), sha256: \(field("sha256")), words: \(field("words")), fingerprint: \(field("fingerprint")), trace: \(field("trace"))),"
}

/// The entry without its fingerprints, which stand in the text table.
func withoutFingerprints(_ value: JSONValue) -> JSONValue {
  switch value.content {
  case .array(let values): JSONValue(.array(values.map(withoutFingerprints)), at: value.position)
  case .object(let members):
    JSONValue(
      .object(
        members.filter { $0.key != "fingerprint" && $0.key != "trace" }.map {
          JSONMember(key: $0.key, keyPosition: $0.keyPosition, value: withoutFingerprints($0.value))
        }), at: value.position)
  default: value
  }
}

/// A table as a Swift literal, with its line ends, quotation marks and backslashes escaped.
func table(_ lines: [(key: [UInt8], value: String)]) -> String {
  let escapes: [Character: String] = ["\n": "\\n", "\"": "\\\"", "\\": "\\\\"]
  return "\"" + KeyedLines.sorted(lines).map { escapes[$0] ?? String($0) }.joined() + "\""
}

/// The known models by their owners, as lines of name, licence, day and source.
func models(_ values: [JSONValue]) -> String {
  table(
    values.map { value in
      let fields = ["name", "license", "released", "source"].map { value[$0]?.string ?? "" }
      return (ModelName.owner(fields[0].utf8), fields.joined(separator: "|"))
    })
}

let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else { fail("usage: embed-licenses OUTPUT FILE…") }
var entries: [String] = []
var texts: [String] = []
/// The number of the entry that each name leads to: the first that has it.
var places: [[UInt8]: Int] = [:]
var known = "\"\""
for path in arguments.dropFirst() {
  guard let data = FileManager.default.contents(atPath: path) else { fail("\(path): cannot be read") }
  do {
    let value = try JSONReader.read(Array(data))
    if let list = value["models"]?.array {
      known = models(list)
      continue
    }
    guard let id = value["id"]?.string else { fail("\(path): has no id") }
    let names = [id] + (value["aliases"]?.array ?? []).compactMap(\.string)
    for name in names where places[LicenseName.fold(name)] == nil {
      places[LicenseName.fold(name)] = entries.count
    }
    let compact = JSON(withoutFingerprints(value)).compact
    texts += (value["texts"]?.array ?? []).map { text($0, of: id) }
    entries.append(
      "    EmbeddedLicense(id: \(literal(id)), names: \(literal(names.joined(separator: "|"))), json: \(literal(compact))),"
    )
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

  extension EmbeddedText {
    static let all: [EmbeddedText] = [
  \(texts.joined(separator: "\n"))
    ]
  }

  extension EmbeddedLicense {
    static let places: StaticString = \(table(places.map { ($0.key, String($0.value)) }))
  }

  extension KnownModel {
    static let byOwner: StaticString = \(known)
  }

  """
do {
  try source.write(toFile: output, atomically: true, encoding: .utf8)
} catch {
  fail("\(output): \(error)")
}
