import Testing

@testable import LicenseClauses

@Suite("Text")
struct TextTests {
  @Test("UTF-16, Latin-1 and marks are decoded, with a note of what was found")
  func encodings() {
    #expect(SourceText([0xEF, 0xBB, 0xBF, 0x61]).bytes == [0x61])
    #expect(SourceText([0xFF, 0xFE, 0x61, 0, 0xE9, 0]).bytes == Array("aé".utf8))
    #expect(SourceText([0xFE, 0xFF, 0, 0x61]).encoding == .utf16BigEndian)
    let latin = SourceText([0x61, 0xE9])
    #expect(latin.encoding == .latin1 && latin.bytes == Array("aé".utf8))
  }

  @Test("lines end at LF, CRLF counts once, a lone CR does not")
  func lines() {
    let text = SourceText("a\r\nb\rc\nd")
    #expect(text.lineCount == 3)
    #expect((0..<text.bytes.count).map(text.line(at:)) == [1, 1, 1, 2, 2, 2, 2, 3])
  }

  @Test(
    "inflexions of a word have one stem, other words another",
    arguments: [
      ("distribute", "distribution", true), ("modify", "modification", true), ("licence", "licensed", true),
      ("use", "user", false), ("general", "generate", false),
    ])
  func stems(_ a: String, _ b: String, _ same: Bool) {
    #expect((WordStem.stem(Array(a.utf8)) == WordStem.stem(Array(b.utf8))) == same)
  }

  @Test("text is folded to one line in steps of eight bytes as it is byte by byte")
  func folding() {
    var state: UInt64 = 7
    let alphabet = Array("ab cd\n* \\`\té€xyzuvw  klmnopqrst".utf8)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      var expected: [UInt8] = []
      for byte in bytes where ![UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "\\")].contains(byte) {
        if byte > 0x20 {
          expected.append(byte)
        } else if expected.last ?? 0x20 != 0x20 {
          expected.append(0x20)
        }
      }
      if expected.last == 0x20 { expected.removeLast() }
      #expect(PlainText.fold(bytes[...]) == expected)
    }
  }

  @Test("letters are counted eight at a time as they are one by one, up to the end of a text")
  func letterRuns() {
    let odd: [UInt8] = [0, 0x20, 0x2D, 0x30, 0x40, 0x5B, 0x60, 0x7B, 0x7F, 0x80, 0xC1, 0xE1, 0xFA, 0xFF]
    let alphabet = Array("ZbcYefXhiWklmnopqrstuvwxyza".utf8)
    let more = [UInt8](repeating: 0x61, count: 8)
    for length in 0...alphabet.count {
      let letters = Array(alphabet.prefix(length))
      for end in odd {
        for text in [letters, letters + [end], letters + [end] + more] {
          let run = text.withUnsafeBufferPointer { LetterRun($0, from: 0, seed: 7) }
          #expect(run.count == length)
          #expect(run.isCapital == (length <= 1))
        }
      }
    }
  }

  @Test("words have one key where they differ in case alone")
  func letterKeys() {
    func key(_ word: String) -> UInt64 {
      Array(word.utf8).withUnsafeBufferPointer { LetterRun($0, from: 0, seed: 7).key }
    }
    let words = [
      "a", "b", "ab", "ba", "license", "licensee", "licensees", "sublicensees", "licensable", "distribution",
      "distributions", "redistribution", "redistributions", "noncommercially", "commerciallyno",
    ]
    #expect(Set(words.map(key)).count == words.count)
    #expect(words.allSatisfy { key($0) == key($0.uppercased()) })
  }

  @Test("days exist or are nil")
  func days() {
    #expect(CalendarDay("2024-02-29")?.description == "2024-02-29")
    #expect(
      CalendarDay("2023-02-29") == nil && CalendarDay("2023-2-9") == nil && CalendarDay("20x3-02-01") == nil)
    #expect(CalendarDay(secondsSince1970: 0).description == "1970-01-01")
    #expect(CalendarDay(secondsSince1970: 1_709_208_000).description == "2024-02-29")
    #expect(CalendarDay(secondsSince1970: -1).description == "1969-12-31")
  }

  @Test(
    "the nearest name is found within a third of its letters",
    arguments: [("licence", "license"), ("modle", "models"), ("zzz", nil)] as [(String, String?)])
  func suggestions(_ word: String, _ expected: String?) {
    #expect(Suggestion.nearest(to: word, among: ["license", "models", "directory"]) == expected)
  }

  @Test("SHA-256 agrees with the standard's examples")
  func sha256() {
    #expect(SHA256.hex([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.hex(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hex(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  }

  @Test("hostile texts are read without a trap")
  func hostile() {
    let texts = [
      "", "\u{0}", String(repeating: "(", count: 5000), String(repeating: "\"", count: 5000),
      String(repeating: "a. ", count: 5000),
      String(repeating: "1.\n", count: 5000), String(repeating: "you may not ", count: 3000), "“", "&quot",
      "https://", "<", "<a", "((((a)", "1,2,3.", "\u{FEFF}",
      String(repeating: "You must not use it for (i) spam; ", count: 500),
    ]
    for text in texts { _ = LicenseParser.shared.parse(SourceText(text)) }
    var seed: UInt64 = 7
    for _ in 0..<300 {
      let bytes = (0..<200).map { _ -> UInt8 in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: seed >> 33)
      }
      _ = LicenseParser.shared.parse(SourceText(bytes))
    }
  }
}
