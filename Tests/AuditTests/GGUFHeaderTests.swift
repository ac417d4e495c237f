import Testing

@testable import Audit

struct GGUFHeaderTests {
  private let one = GGUFBytes().with("general.name", "Bot").with("general.license", "other")

  @Test func versionsAndByteOrders() {
    #expect(bare(one.words(version: 2)) == ["name Bot ", "license other "])
    let big = GGUFBytes(isBigEndian: true).with("general.base_model.count", count: 1).with(
      "general.base_model.0.name", "A")
    #expect(bare(big.words()) == ["base A - "])
    #expect(one.words(version: 1) == ["! GGUF version 1 is not supported: 2 and 3 are @4"])
    #expect(one.words(version: 77) == ["! GGUF version 77 is not supported: 2 and 3 are @4"])
  }

  @Test func otherFiles() {
    #expect(read(Array("version https://git-lfs.github.com/spec/v1\n".utf8)) == [])
    #expect(read([]) == ["! this is no GGUF file: it does not begin with 'GGUF' @0"])
    #expect(
      read(Array("ggml".utf8)) == ["! this is no GGUF file: it does not begin with 'GGUF' @0"])
  }

  @Test func valuesOfAllTypesAreGoneOver() {
    let widths: [UInt64] = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8]
    var file = GGUFBytes()
    for (type, width) in widths.enumerated() where width > 0 {
      file = file.with("x.\(type)", UInt64(type), [UInt8](repeating: 1, count: Int(width)))
      file = file.with(
        "y.\(type)", 9,
        file.number(UInt64(type), 4) + file.number(3) + [UInt8](repeating: 1, count: Int(3 * width)))
    }
    let nested =
      file.number(9, 4) + file.number(2) + (file.number(8, 4) + file.number(1) + file.text("a"))
      + (file.number(0, 4) + file.number(1) + [7])
    file = file.with("z", 9, nested).with(String(repeating: "k", count: 300), "v").with("general.name", "Bot")
    #expect(bare(file.words()) == ["name Bot "])
  }

  @Test func whatStandsBeforeABreakIsTold() {
    let bytes = one.with("general.author", "Ann").file()
    for length in 0..<bytes.count {
      let found = read(Array(bytes[..<length]))
      #expect(found.filter { $0.hasPrefix("!") }.count == 1)
      #expect(found.contains { $0.hasPrefix("name Bot") } == (length >= 59))
    }
  }

  @Test(arguments: [
    (
      "x", 8, GGUFBytes.number(1 << 62, 8, false),
      "a text of 4611686018427387904 bytes is claimed where 0 are left"
    ),
    (
      "x", 9, GGUFBytes.number(8, 4, false) + GGUFBytes.number(1 << 63, 8, false),
      "an array of 9223372036854775808 values is claimed where 0 bytes are left"
    ),
    (
      "x", 9, GGUFBytes.number(4, 4, false) + GGUFBytes.number(.max, 8, false),
      "an array of 18446744073709551615 values is claimed where 0 bytes are left"
    ),
    ("x", 13, [0], "a value has the type 13, which GGUF does not have"),
    ("x", 9, GGUFBytes.number(99, 4, false), "a value has the type 99, which GGUF does not have"),
    (
      "x", 9,
      (0..<5).flatMap { _ in GGUFBytes.number(9, 4, false) + GGUFBytes.number(1, 8, false) }
        + [UInt8](repeating: 0, count: 12), "arrays are nested deeper than 4"
    ),
    ("x", 10, [0], "the file ends inside its header"),
  ])
  func lyingLengths(_ key: String, _ type: UInt64, _ value: [UInt8], _ problem: String) {
    #expect(
      bare(one.with(key, type, value).words()) == ["name Bot ", "license other ", "! \(problem) "])
  }

  @Test func lyingCounts() {
    #expect(
      one.words(claimed: .max).last
        == "! 18446744073709551615 key-value pairs are claimed: the file has no room for them @16")
    #expect(bare(one.words(claimed: 3)).last == "! the file ends inside its header ")
    let key = GGUFBytes.number(1 << 60, 8, false)
    #expect(
      read(one.file(claimed: 3) + key).last?.hasPrefix("! a key of 1152921504606846976 bytes")
        == true)
  }

  @Test func valuesThatCannotBeTakenAreTold() {
    let long = GGUFBytes().with("general.license", String(repeating: "x", count: 5000)).with(
      "general.name", "Bot")
    #expect(
      bare(long.words()) == [
        "name Bot ", "! general.license has 5000 bytes: at most 4096 are expected ",
      ])
    let broken = GGUFBytes().with("general.name", 8, GGUFBytes.number(2, 8, false) + [0xFF, 0x41])
    #expect(bare(broken.words()) == ["name \u{FFFD}A ", "! general.name is not UTF-8 "])
  }

  @Test func onlyPiecesAreRead() {
    // Ten billion numbers stand before the name, and no piece of the file is larger than 64 KiB.
    let gap = 40_000_000_000
    let head =
      Array("GGUF".utf8) + GGUFBytes.number(3, 4, false) + GGUFBytes.number(0, 8, false)
      + GGUFBytes.number(2, 8, false)
      + GGUFBytes().with("x", 9, GGUFBytes.number(4, 4, false) + GGUFBytes.number(UInt64(gap / 4), 8, false))
      .pairs
    let tail = GGUFBytes().with("general.name", "Bot").pairs
    let source = ByteSource(count: head.count + gap + tail.count) { offset, count in
      guard count <= 1 << 16 else { return nil }
      return (offset..<offset + count).map { place in
        if place < head.count { return head[place] }
        return place < head.count + gap ? 0 : tail[place - head.count - gap]
      }
    }
    #expect(bare(words(GGUFFinder.read(source, path: "m"))) == ["name Bot "])
    #expect(
      words(GGUFFinder.read(ByteSource(count: 100) { _, _ in nil }, path: "m")) == [
        "! the file cannot be read here @0"
      ])
  }
}
