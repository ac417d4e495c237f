import PositionedJSON
import Testing

@testable import Audit

/// Where values and keys stand, by line and byte of the file.
struct YAMLPlaceTests {
  private func places(_ value: JSONValue) -> [String] {
    let own = ["\(value.position.line):\(value.position.column)"]
    let members = (value.members ?? []).flatMap { member in
      ["\(member.keyPosition.line):\(member.keyPosition.column)"] + places(member.value)
    }
    return own + (value.array ?? []).flatMap(places) + members
  }

  @Test(arguments: [
    ("a: b", ["7:1", "7:1", "7:4"]),
    ("\u{FEFF}a: b", ["7:1", "7:1", "7:4"]),
    ("# é\r\n\r\né:  b\r\n", ["9:1", "9:1", "9:6"]),
    ("a: 1\rb: 2", ["7:1", "7:1", "7:4", "8:1", "8:4"]),
    ("a:\nb:", ["7:1", "7:1", "7:3", "8:1", "8:3"]),
    ("a:\n  - 'x'\n  - y: |\n     z\n", ["7:1", "7:1", "8:3", "8:5", "9:5", "9:5", "9:8"]),
    ("a: [b,\n {c: d}]", ["7:1", "7:1", "7:4", "7:5", "8:2", "8:3", "8:6"]),
    ("[a: b]", ["7:1", "7:2", "7:2", "7:5"]),
    ("a: b\n  c\n\n  d\ne: \"f\n\n g\"\nh: i", ["7:1", "7:1", "7:4", "11:1", "11:4", "14:1", "14:4"]),
    ("? a\n: b", ["7:1", "7:3", "8:3"]),
    ("---\n\na", ["9:1"]),
    ("---\n", ["7:4"]),
  ])
  func `values know their places`(yaml: String, expected: [String]) throws {
    #expect(places(try YAMLReader.read(Array(yaml.utf8), firstLine: 7)) == expected)
  }
}
