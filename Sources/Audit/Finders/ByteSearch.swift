/// Searches at the speed of memory, for texts of which most bytes say nothing.
extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands first from an index on; nil where it does not. Eight bytes at a time.
  func first(_ byte: UInt8, from start: Int) -> Int? {
    guard let base = baseAddress else { return nil }
    let wanted = UInt64(byte) &* Self.ones
    var index = start
    while index + 8 <= count {
      let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self).littleEndian ^ wanted
      // The lowest byte that is zero has its high bit set here; a borrow can only fake ones above it.
      let zeros = (word &- Self.ones) & ~word & Self.highs
      if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// Whether a text stands at an index.
  func has(_ text: StaticString, at index: Int) -> Bool {
    guard text.utf8CodeUnitCount <= count - index else { return false }
    for offset in 0..<text.utf8CodeUnitCount where self[index + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var highs: UInt64 { 0x8080_8080_8080_8080 }
}
