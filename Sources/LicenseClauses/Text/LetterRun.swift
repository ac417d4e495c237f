/// The letters of ASCII at a place, read eight bytes at a time: most words of a text are no more than that.
struct LetterRun {
  /// Tells words apart, whatever their case. The words of a text are found again by it: no text may choose two words
  /// with one key, so the key of a longer word depends on the seed.
  private(set) var key: UInt64
  /// How many letters there are.
  private(set) var count: Int
  /// Whether none of them is small.
  private(set) var isCapital: Bool

  /// Reads the letters from an offset on. O(letters).
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, seed: UInt64) {
    var (word, small) = (UInt64(0), UInt64(0))
    var read = Self.letters(bytes, at: start, &word, &small)
    (key, count) = (word, read)
    while read == 8 {
      read = Self.letters(bytes, at: start &+ count, &word, &small)
      key = ((key ^ seed) &* 0x9e37_79b9_7f4a_7c15) ^ word
      count &+= read
    }
    isCapital = small == 0
  }

  /// How many of the next eight bytes are letters, before one that is none. Gives them in lower case, the first one
  /// lowest, and adds the marks of those that are small.
  @inline(__always)
  private static func letters(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ word: inout UInt64, _ small: inout UInt64
  ) -> Int {
    let here = start &+ 8 <= bytes.count ? eight(bytes, at: start) : rest(bytes, from: start)
    let lower = here | all(0x20)
    let low = lower & all(0x7F)
    // The highest bit of each byte says whether it is no letter.
    let others = ~((low &+ all(0x1F)) & ~(low &+ all(0x05)) & ~here) & all(0x80)
    // The bits below the first of them are those of the letters before it, and seven more.
    let mask = others == 0 ? UInt64.max : ((others & (0 &- others)) &- 1) >> 7
    word = lower & mask
    small |= here & all(0x20) & mask
    return others == 0 ? 8 : others.trailingZeroBitCount >> 3
  }

  @inline(__always)
  private static func eight(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt64 {
    let address = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
    return UInt64(littleEndian: address.loadUnaligned(fromByteOffset: start, as: UInt64.self))
  }

  /// The last bytes of a text, and zeros behind them.
  private static func rest(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64 {
    (start..<max(start, bytes.count)).reversed().reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
  }

  /// A byte eight times.
  @inline(__always)
  private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
