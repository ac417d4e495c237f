import PositionedJSON
import Testing

@testable import Audit

/// What the reader refuses, with the place and the words.
struct YAMLErrorTests {
  private func problem(_ bytes: [UInt8]) -> String? {
    do throws(YAMLError) {
      _ = try YAMLReader.read(bytes)
      return nil
    } catch {
      return "\(error.position.line):\(error.position.column): \(error.message)"
    }
  }

  @Test(arguments: [
    ("a: &b c", "1:4: anchors are not read"),
    ("a: 1\nb: *c", "2:4: aliases are not read; a text that begins with '*' needs quotation marks"),
    ("a: !!str b", "1:4: tags are not read; a text that begins with '!' needs quotation marks"),
    ("- <<: {a: 1}", "1:3: merge keys ('<<') are not read"),
    ("%YAML 1.2\n---\na", "1:1: directives are not read"),
    ("? [a]\n: b", "1:3: a collection as a key is not read"),
    ("? - a\n: b", "1:3: a collection as a key is not read"),
    ("? a: b\n", "1:3: a collection as a key is not read"),
    ("{a: b}: c", "1:1: a collection as a key is not read"),
    ("a: b\n[c]: d", "2:1: a collection as a key is not read"),
    ("{[a]: b}", "1:2: a collection as a key is not read"),
    ("[[a]: b]", "1:2: a collection as a key is not read"),
    ("{? a}", "1:2: a key behind '? ' is not read here"),
    ("a: 1\n---\nb: 2", "2:1: a second document begins where the end is expected"),
  ])
  func `refuses by name`(yaml: String, expected: String) { #expect(problem(Array(yaml.utf8)) == expected) }

  @Test(arguments: [
    ("a: 1\nb: 2\n\"a\": 3", "3:1: the key 'a' stands twice, first in line 1"),
    ("{a: 1, a: 2}", "1:8: the key 'a' stands twice, first in line 1"),
    ("? a\n? a", "2:3: the key 'a' stands twice, first in line 1"),
    (
      "a: 0\nb: 0\nc: 0\nd: 0\ne: 0\nf: 0\ng: 0\nh: 0\ni: 0\nh: 0",
      "10:1: the key 'h' stands twice, first in line 8"
    ),
    ("a:\n\tb: c", "2:1: a tab cannot indent; use spaces"),
    ("a:\n \t- b", "2:2: a tab cannot indent; use spaces"),
    ("-\t- a", "1:3: a tab cannot indent; use spaces"),
    ("- \ta: b", "1:4: a tab cannot indent; use spaces"),
    ("a: b: c", "1:5: a second ': ' in the line; a text that holds it needs quotation marks"),
    ("a: - b", "1:4: a collection cannot begin in the line of its key"),
    ("a: 1\n- b", "2:1: '-' stands where a key is expected"),
    ("- a\nb: 1", "2:1: 'b' stands where the end of the document is expected"),
    (
      "- a\n - b\n  - c: d",
      "3:6: ':' in a text over several lines; it needs quotation marks, or less indentation"
    ),
    ("a: 'b'\n  c: d", "2:3: 'c' stands where a key indented as those before it is expected"),
    ("a:\n    b: 1\n  c: 2", "3:3: 'c' stands where a key indented as those before it is expected"),
    ("- 'a'\n  - b", "2:3: '-' stands where an entry indented as those before it is expected"),
    ("a: 1\nb", "2:2: the text ends where ':' and a space behind the key is expected"),
    ("a: 1\nb:c\n", "2:4: the end of the line stands where ':' and a space behind the key is expected"),
    ("a: 1\n|\n", "2:1: '|' stands where a key is expected"),
    ("'a\n b': c", "1:1: a key over several lines is not read without '? '"),
    ("a\nb: c", "2:2: ':' in a text over several lines; it needs quotation marks, or less indentation"),
    (": a", "1:1: ':' stands where a key is expected"),
    ("?\n- a", "1:1: a key is expected behind '?'"),
    ("a: 'b' c", "1:8: 'c' stands where the end of the line is expected"),
    ("a: 'b'# c", "1:7: '#' stands where the end of the line is expected"),
    ("a: [b]c", "1:7: 'c' stands where the end of the line is expected"),
    ("a: @b", "1:4: '@' cannot begin a value; a text that begins with it needs quotation marks"),
    ("--- a: b", "1:6: a second ': ' in the line; a text that holds it needs quotation marks"),
    ("a: b\n  # c\n  d", "3:3: 'd' stands where a key indented as those before it is expected"),
    ("a: b # c\n  d", "2:3: 'd' stands where a key indented as those before it is expected"),
  ])
  func `refuses blocks that are no YAML`(yaml: String, expected: String) {
    #expect(problem(Array(yaml.utf8)) == expected)
  }

  @Test(arguments: [
    ("a: \"b", "1:4: the quotation mark is not closed"),
    ("a: 'b\n---\n'", "2:1: a document marker stands within quotation marks or brackets"),
    (#"a: "\q""#, "1:5: the backslash begins no escape of YAML"),
    (#"a: "\u12""#, "1:5: the escape needs 4 hexadecimal digits"),
    (#"a: "\ud83d""#, "1:5: the escape is half of a character; its other half is expected behind it"),
    (#"a: "\ude00""#, "1:5: the escape is half of a character; its other half is expected behind it"),
    (#"a: "\ud83d\u0041""#, "1:5: the escape is half of a character; its other half is expected behind it"),
    (#"a: "\U00110000""#, "1:5: the escape is no character"),
    ("a: |x\n", "1:5: 'x' stands where '+', '-', a digit from 1 or the end of the line is expected"),
    ("a: |0\n", "1:5: '0' stands where '+', '-', a digit from 1 or the end of the line is expected"),
    ("a: |--\n", "1:6: '-' stands where '+', '-', a digit from 1 or the end of the line is expected"),
    ("a: |\n   \n  b\n", "2:4: a blank line is indented more than the first line of its text"),
    ("a: |\n   b\n  c\n", "3:3: 'c' stands where a key indented as those before it is expected"),
    ("a: [b", "1:4: the bracket is not closed with ']'"),
    ("a: {b: c,", "1:4: the bracket is not closed with '}'"),
    ("a: [b}", "1:6: '}' stands where ',' or ']' is expected"),
    ("[a,,b]", "1:4: ',' cannot begin a value; a text that begins with it needs quotation marks"),
    ("[a,#b\n]", "1:4: '#' cannot begin a value; a text that begins with it needs quotation marks"),
    ("[- a]", "1:2: '-' cannot begin a value within brackets"),
    ("[:]", "1:2: ':' stands where a key is expected"),
    ("{a\n b: c}", "1:2: a key over several lines is not read"),
    ("[a\n: b]", "1:2: a key over several lines is not read"),
    ("[?]", "1:2: a key is expected behind '?'"),
    ("[a\n---\n]", "2:1: a document marker stands within quotation marks or brackets"),
  ])
  func `refuses texts and brackets that are no YAML`(yaml: String, expected: String) {
    #expect(problem(Array(yaml.utf8)) == expected)
  }

  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0x00], "1:4: a character stands here that YAML allows only as an escape"),
      ([0x61, 0x0A, 0xC2, 0x80], "2:1: a character stands here that YAML allows only as an escape"),
      ([0x61, 0x0D, 0x0A, 0x20, 0x7F], "2:2: a character stands here that YAML allows only as an escape"),
      ([0xEF, 0xBF, 0xBF], "1:1: a character stands here that YAML allows only as an escape"),
      ([0x61, 0x0D, 0x62, 0xFF], "2:2: the text is not UTF-8 here"),
      ([0xC3, 0xA9, 0xC3], "1:3: the text is not UTF-8 here"),
      ([0xED, 0xA0, 0x80], "1:1: the text is not UTF-8 here"),
    ] as [([UInt8], String)])
  func `refuses bytes that are no text`(bytes: [UInt8], expected: String) {
    #expect(problem(bytes) == expected)
  }
}
