import Testing

@testable import Audit

@Suite("Searches at the speed of memory")
struct PhraseSetTests {
  private static let phrases = PhraseSet(["made from", "made of", "\u{57FA}\u{4E8E}"])

  @Test(
    "a phrase is found wherever it stands, in any letter case, with marks of emphasis in it",
    arguments: [
      ("made of x", 1, 7), ("is MADE From", 0, 12), ("made from", 0, 9), ("m*ade* fr**om", 0, 13),
      ("ma*de of", 1, 8), ("m**ade of", 1, 9), ("mad*e of", 1, 8), ("**made** of", 1, 11),
      ("mmade of", 1, 8), ("mamade of", 1, 9), ("made fro made of", 1, 16), ("\u{57FA}\u{4E8E}x", 2, 6),
    ])
  func finds(_ line: String, _ number: Int, _ end: Int) {
    let found = find(line)
    #expect(found?.phrase == number && found?.end == end)
  }

  @Test("and nowhere else", arguments: ["", "m", "mad", "made", "made fro", "made\u{A0}of", "M\u{C1}DE OF"])
  func findsNothing(_ line: String) { #expect(find(line) == nil) }

  private func find(_ line: String) -> (phrase: Int, end: Int)? {
    Array(line.utf8).withUnsafeBufferPointer { Self.phrases.find($0) }
  }

  @Test("a byte is found at every distance, and none that only looks like it")
  func bytes() {
    for place in 0..<40 {
      var bytes = [UInt8](repeating: 0x0B, count: 40)
      bytes[place] = 0x0A
      bytes.withUnsafeBufferPointer { bytes in
        for start in 0..<40 { #expect(bytes.first(0x0A, from: start) == (start <= place ? place : nil)) }
        #expect(bytes.first(0x8A, from: 0) == nil && bytes.first(0x0A, from: 40) == nil)
      }
    }
  }
}
