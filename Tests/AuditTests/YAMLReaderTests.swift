import PositionedJSON
import Testing

@testable import Audit

/// What the reader makes of YAML, as JSON.
struct YAMLReaderTests {
  private func json(_ yaml: String) throws -> String { JSON(try YAMLReader.read(Array(yaml.utf8))).compact }

  @Test(arguments: [
    ("", "null"),
    ("# only a remark\n", "null"),
    ("license: mit\n", #"{"license":"mit"}"#),
    ("license: mit", #"{"license":"mit"}"#),
    ("\u{FEFF}license: mit", #"{"license":"mit"}"#),
    ("a: 1\r\nb: 2\rc: 3\n", #"{"a":1,"b":2,"c":3}"#),
    ("a:\nb:\n", #"{"a":null,"b":null}"#),
    ("a: # a remark\n  b # and one\n", #"{"a":"b"}"#),
    ("a:\n  b:\n    c: x\n  d: y\n", #"{"a":{"b":{"c":"x"},"d":"y"}}"#),
    ("a:\n- x\n- y\nb: z\n", #"{"a":["x","y"],"b":"z"}"#),
    ("a:\n  - x\n\n  # a remark\n  - y\n", #"{"a":["x","y"]}"#),
    ("- a: 1\n  b: 2\n- c: 3\n", #"[{"a":1,"b":2},{"c":3}]"#),
    ("- - a\n  - b\n- -\n", #"[["a","b"],[null]]"#),
    ("-\n  a: 1\n-\n- b\n", #"[{"a":1},null,"b"]"#),
    ("- a:\n  - b\n  c: d\n", #"[{"a":["b"],"c":"d"}]"#),
    ("'a b': 1\n\"c\" : 2\nd e: 3\n", #"{"a b":1,"c":2,"d e":3}"#),
    ("8: a\ntrue: b\n~: c\n", #"{"8":"a","true":"b","~":"c"}"#),
    ("? long\n  key\n: v\n? b\n? c\n:\n- d\n", #"{"long key":"v","b":null,"c":["d"]}"#),
    ("? |\n  a\n: - b\n  - c\n", #"{"a\n":["b","c"]}"#),
    ("---\na: b\n...\n# the end\n", #"{"a":"b"}"#),
    ("--- a\n", #""a""#),
    ("---\n", "null"),
    ("\u{85}é: \u{2028}", #"{"\u0085é":"\u2028"}"#),
  ])
  func `reads blocks`(yaml: String, expected: String) throws { #expect(try json(yaml) == expected) }

  @Test(arguments: [
    ("[]", "[]"),
    ("{}", "{}"),
    ("[a, 'b', \"c\", 1, [d], {e: f}]", #"["a","b","c",1,["d"],{"e":"f"}]"#),
    ("[a,\n  b, # a remark\n\n# and one\n\tc,\n]", #"["a","b","c"]"#),
    ("{a: 1, b, c: , \"d\":2, 'e' :3, f:4}", #"{"a":1,"b":null,"c":null,"d":2,"e":3,"f:4":null}"#),
    ("[a: b, {c: d}]", #"[{"a":"b"},{"c":"d"}]"#),
    ("k: [a b\n  c,\n\n  d]\nl: {\n}\n", #"{"k":["a b c","d"],"l":{}}"#),
    ("[http://x.example/?a=b, x#y, -1, :z]", #"["http://x.example/?a=b","x#y",-1,":z"]"#),
    ("{\"a\": {\"b\": [true, null]}}", #"{"a":{"b":[true,null]}}"#),
  ])
  func `reads brackets and braces`(yaml: String, expected: String) throws {
    #expect(try json(yaml) == expected)
  }

  @Test(arguments: [
    ("a: one\n  two\n\n\n  three # a remark\n", #"{"a":"one two\n\nthree"}"#),
    ("a: b\n  - c\n", #"{"a":"b - c"}"#),
    ("a: http://x.example:80/#b\n", ##"{"a":"http://x.example:80/#b"}"##),
    ("a: b\tc \t\n", #"{"a":"b\tc"}"#),
    ("a:\tb\n", #"{"a":"b"}"#),
    ("a: 'it''s\n  one\n\n  two '\n", #"{"a":"it's one\ntwo "}"#),
    (
      #"a: "\0\a\b\t\n\v\f\r\e\ \"\/\\\N\_\L\P""#,
      #"{"a":"\u0000\u0007\u0008\t\n\u000b\u000c\r\u001b \"/\\\u0085"# + "\u{A0}" + #"\u2028\u2029"}"#
    ),
    (#"a: "\x41\u00e9\U0001F600\ud83d\ude00""#, #"{"a":"Aé😀😀"}"#),
    ("a: \"b \\\n   c\\ \n   d\n\n   e\"\n", #"{"a":"b c  d\ne"}"#),
    ("a: \"b\\\n\n\n  c\"\n", #"{"a":"b\n\nc"}"#),
    ("a: \"b \t\n  c\"\n", #"{"a":"b c"}"#),
    ("a: |\n  b\n   c\n\n  d\ne: f\n", #"{"a":"b\n c\n\nd\n","e":"f"}"#),
    ("a: >\n  b\n  c\n\n  d\n   e\n  f\n", #"{"a":"b c\nd\n e\nf\n"}"#),
    ("a: |-\n  b\n\nc: |+\n  d\n\ne: >-\n  f\n  g\n", #"{"a":"b","c":"d\n\n","e":"f g"}"#),
    ("a: |2 # a remark\n   b\n  c\n", #"{"a":" b\nc\n"}"#),
    ("a: |1+\n  b\n \n", #"{"a":" b\n\n"}"#),
    ("- |\n b\n-\n >-\n b\n  \n c\n", #"["b\n","b\n \nc"]"#),
    ("a: |\n  # text\nb: |\nc: |\n  d", ##"{"a":"# text\n","b":"","c":"d"}"##),
    ("a: |\n\n  b\n", #"{"a":"\nb\n"}"#),
    ("a: >+\n \n\n", #"{"a":"\n\n"}"#),
    ("a: |\n\n\nb: |+\n    \n  \nc: |\n   ", #"{"a":"","b":"\n\n","c":""}"#),
  ])
  func `reads texts`(yaml: String, expected: String) throws { #expect(try json(yaml) == expected) }

  @Test(arguments: [
    ("[null, Null, NULL, ~, nULL]", #"[null,null,null,null,"nULL"]"#),
    ("[true, True, TRUE, false, False, FALSE, tRUE]", #"[true,true,true,false,false,false,"tRUE"]"#),
    ("[no, yes, on, off, n, y]", #"["no","yes","on","off","n","y"]"#),
    ("[1, -1, +1, 017, 0x1F, 0o17, 24_700_000]", "[1,-1,1,17,31,15,24700000]"),
    ("[1.5, .5, 1., 1e3, 1.5E-1, -.5e+1]", "[1.5,0.5,1,1000,0.15,-5]"),
    (
      "[., 1e, 1_, _1, 0x, -0x1, 0o8, 1.2.3, e1, +, 1:30]",
      #"[".","1e","1_","_1","0x","-0x1","0o8","1.2.3","e1","+","1:30"]"#
    ),
    ("[2024-01-02, 3.1-8B, \"1\", 'true', .infinity]", #"["2024-01-02","3.1-8B","1","true",".infinity"]"#),
    ("[.inf, -.Inf, .NAN]", "[null,null,null]"),
  ])
  func `types plain words by the core schema`(yaml: String, expected: String) throws {
    #expect(try json(yaml) == expected)
  }

  @Test func `numbers beyond a double are infinite, and keep how they are written`() throws {
    guard case .number(let number, let written) = try YAMLReader.read(Array("-1e400".utf8)).content else {
      Issue.record("no number")
      return
    }
    #expect(number == -.infinity)
    #expect(written == "-1e400")
  }

  @Test func `reads the documents of a stream`() throws {
    let stream = "a: 1\n---\n- b\n--- # nothing\n...\n...\nc\n---"
    let values = try YAMLReader.readAll(Array(stream.utf8)).map { JSON($0).compact }
    #expect(values == [#"{"a":1}"#, #"["b"]"#, "null", #""c""#, "null"])
    #expect(try YAMLReader.readAll(Array("# nothing".utf8)).isEmpty)
    #expect(try YAMLReader.readAll(Array("|\na\n---\nb".utf8)).map(\.string) == ["a\n", "b"])
  }
}
