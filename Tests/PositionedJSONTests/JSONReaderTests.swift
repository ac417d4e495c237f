import Foundation
import Testing

@testable import PositionedJSON

@Suite("The positioned JSON reader")
struct JSONReaderTests {
  @Test("keeps the place of every value")
  func positions() throws {
    let value = try JSONReader.read(Array("{\n  \"a\": [1,\n \"ü\", true]}".utf8))
    #expect(value.position == JSONPosition(line: 1, column: 1))
    #expect(
      value["a"]?.array?.map(\.position) == [
        JSONPosition(line: 2, column: 9), JSONPosition(line: 3, column: 2), JSONPosition(line: 3, column: 8),
      ])
  }

  @Test("keeps both members of a double key")
  func doubleKey() throws {
    #expect(
      try JSONReader.read(Array("{\"a\":1,\"a\":2}".utf8)).members?.compactMap(\.value.integer) == [1, 2])
  }

  @Test(
    "says what is wrong, and where",
    arguments: [
      ("{\"a\": 1", 1, 8, "the text ends where ',' or '}' is expected"),
      ("[1,\n 2,]", 2, 4, "']' stands where a value is expected"),
      ("[01]", 1, 2, "'01' is not a JSON number"),
      ("\"a\nb\"", 1, 3, "control character 10 must be escaped in a string"),
      ("{} x", 1, 4, "'x' stands after the end of the value"),
      ("", 1, 1, "the text ends where a value is expected"),
      ("[\"\\x\"]", 1, 3, "a backslash must be followed by one of \"\\/bfnrt or u and four hex digits"),
    ])
  func problems(_ text: String, _ line: Int, _ column: Int, _ words: String) {
    let error = #expect(throws: JSONError.self) { try JSONReader.read(Array(text.utf8)) }
    #expect(error?.position == JSONPosition(line: line, column: column))
    #expect(error.map { "\($0)" } == words)
  }

  @Test("refuses nesting beyond 200 levels, and takes 200")
  func depth() throws {
    let deep = Array(String(repeating: "[", count: 201).utf8)
    #expect(throws: JSONError.self) { try JSONReader.read(deep) }
    _ = try JSONReader.read(
      Array((String(repeating: "[", count: 200) + String(repeating: "]", count: 200)).utf8))
  }

  @Test("a lone surrogate becomes the replacement character, a pair its character")
  func surrogates() throws {
    #expect(try JSONReader.read(Array("\"\\ud800\"".utf8)).string == "\u{FFFD}")
    #expect(try JSONReader.read(Array("\"\\ud83d\\ude00\"".utf8)).string == "😀")
  }

  @Test("skips a byte order mark")
  func byteOrderMark() throws {
    #expect(try JSONReader.read([0xEF, 0xBB, 0xBF, 0x5B, 0x5D]).array?.isEmpty == true)
  }

  @Test("written values read back, with hostile characters escaped")
  func roundTrip() throws {
    let text = "a\"\\\n\u{202E}\u{200B}é"
    let written = JSON.object([("k", .string(text)), ("n", .int(3))])
    #expect(try JSONReader.read(Array(written.compact.utf8))["k"]?.string == text)
    #expect(!written.compact.unicodeScalars.contains("\u{202E}"))
    #expect(written.pretty == "{\n  \"k\": \"a\\\"\\\\\\n\\u202e\\u200bé\",\n  \"n\": 3\n}")
  }
}
