/// Text of a licence made fit for one line of output.
enum PlainText {
  /// Folds white space and drops Markdown emphasis and escapes.
  static func oneLine(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(unsafeUninitializedCapacity: bytes.count) { fold(bytes, into: $0) }
    return bytes.contains(UInt8(ascii: "&")) ? Entity.decode(text) : text
  }

  /// The same as bytes, entities as they stand.
  static func fold(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(unsafeUninitializedCapacity: bytes.count) { $1 = fold(bytes, into: $0) }
  }

  /// Writes the folded bytes, and says how many they are.
  private static func fold(_ bytes: ArraySlice<UInt8>, into out: UnsafeMutableBufferPointer<UInt8>) -> Int {
    bytes.withUnsafeBytes { bytes in
      var (index, count, afterBlank) = (0, 0, true)
      while index < bytes.count {
        let end = min(index + 8, bytes.count)
        if !(afterBlank && bytes[index] == 0x20), let plain = plain(bytes, at: index) {
          UnsafeMutableRawBufferPointer(out).storeBytes(of: plain, toByteOffset: count, as: UInt64.self)
          (index, count, afterBlank) = (end, count + 8, bytes[end - 1] == 0x20)
        }
        // Each byte is written, and the next one over it where it is not kept: no branch is to be guessed.
        while index < end {
          let byte = bytes[index]
          let isBlank = byte <= 0x20
          let isMarkup = byte == UInt8(ascii: "*") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "\\")
          out[count] = isBlank ? 0x20 : byte
          count += isMarkup || isBlank && afterBlank ? 0 : 1
          afterBlank = isMarkup ? afterBlank : isBlank
          index += 1
        }
      }
      return count > 0 && out[count - 1] == 0x20 ? count - 1 : count
    }
  }

  /// The next eight bytes where they stay as they are: neither control characters nor mark-up, and no two blanks.
  private static func plain(_ bytes: UnsafeRawBufferPointer, at index: Int) -> UInt64? {
    guard index + 9 <= bytes.count else { return nil }
    let here = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let next = bytes.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self)
    let blanks = (here ^ all(0x20)) | (next ^ all(0x20))
    let isOdd =
      holds(here, below: 0x20) | holds(blanks, below: 1) | holds(here ^ all(UInt8(ascii: "*")), below: 1)
      | holds(here ^ all(UInt8(ascii: "`")), below: 1) | holds(here ^ all(UInt8(ascii: "\\")), below: 1)
    return isOdd == 0 ? here : nil
  }

  /// A byte eight times.
  private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Not 0 where one of eight bytes is less than a limit of at most 128.
  private static func holds(_ bytes: UInt64, below limit: UInt8) -> UInt64 {
    (bytes &- all(limit)) & ~bytes & all(0x80)
  }
}
