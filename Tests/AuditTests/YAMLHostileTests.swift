import Testing

@testable import Audit

/// Inputs that are made to exhaust a reader: each is answered, none traps.
struct YAMLHostileTests {
  private static let limit = YAMLReader.sizeLimit

  private func problem(_ bytes: [UInt8]) -> String? {
    do throws(YAMLError) {
      _ = try YAMLReader.readAll(bytes)
      return nil
    } catch {
      return error.message
    }
  }

  private func repeated(_ unit: String, _ head: String = "", size: Int = limit) -> [UInt8] {
    Array(head.utf8) + Array(String(repeating: unit, count: (size - head.utf8.count) / unit.utf8.count).utf8)
  }

  @Test(arguments: ["[", "- ", "{a: ", "[a: ", "? ", "? a\n: "])
  func `nesting is bounded`(unit: String) {
    #expect(problem(repeated(unit, size: 1 << 16)) != nil)
  }

  @Test func `a hundred levels are read, and no more`() {
    let (open, close) = (String(repeating: "[", count: 100), String(repeating: "]", count: 100))
    #expect(problem(Array((open + close).utf8)) == nil)
    #expect(problem(Array(("[" + open + close + "]").utf8)) == "nested deeper than 100 levels")
    #expect(problem(repeated("- ", size: 200) + Array("a".utf8)) == nil)
    #expect(problem(repeated("- ", size: 202) + Array("a".utf8)) == "nested deeper than 100 levels")
  }

  @Test(arguments: [
    ("a", nil), (" ", nil), ("\n", nil), ("\r", nil), ("\t", nil), ("#", nil), (":", nil), ("-", nil),
    ("?", nil),
    ("\\", nil), ("é", nil), ("'", nil),
    ("\"", "'\"' stands where the end of the line is expected"),
    (">", "'>' stands where '+', '-', a digit from 1 or the end of the line is expected"),
    ("]", "']' cannot begin a value; a text that begins with it needs quotation marks"),
    ("\0", "a character stands here that YAML allows only as an escape"),
  ])
  func `a long run of one character is answered`(unit: String, expected: String?) {
    #expect(problem(repeated(unit, size: 1 << 16)) == expected)
  }

  @Test(arguments: [
    ("a\n ", "k: "), ("\n", "k: a"), ("\\n", "k: \""), ("\n", "k: \""), ("  a\n", "k: |\n"),
    ("\n", "k: >+\n"),
    ("9", "k: 1e"), ("7", "k: 0o"), ("1_", "k: "), ("---\n", ""), ("#\n", ""), ("- |\n\n\n", ""), ("a,", "["),
  ])
  func `long texts and many lines are answered`(unit: String, head: String) {
    let message = problem(repeated(unit, head, size: 100_000))
    #expect(message == nil || message?.contains("not closed") == true)
  }

  @Test func `a text beyond the limit is refused`() {
    #expect(problem(repeated("a")) == nil)
    #expect(problem(repeated("a", size: Self.limit + 1)) == "larger than 1 MB")
  }

  @Test func `many keys are told apart by their bytes`() {
    let keys = (0..<20_000).map { "k\($0): 1\n" }.joined()
    #expect(problem(Array(keys.utf8)) == nil)
    #expect(problem(Array("\u{E9}: 1\ne\u{301}: 2\n".utf8)) == nil)
    #expect(problem(Array((keys + "k77: 1").utf8)) == "the key 'k77' stands twice, first in line 78")
  }

  @Test func `a long key is cut in a message`() {
    let key = String(repeating: "e\u{301}", count: 1000)
    let message = problem(Array("\(key): 1\n\(key): 2\n".utf8)) ?? ""
    #expect(message.hasSuffix("...' stands twice, first in line 1"))
    #expect(message.utf8.count < 200)
  }
}
