/// A passage in lower case, in bytes: what a recogniser looks into where no phrase of the grammar fits.
struct FoldedText: Equatable, ExpressibleByStringLiteral {
  let bytes: [UInt8]

  init(_ text: some StringProtocol) { self.init(text.utf8) }
  init(stringLiteral text: StaticString) {
    bytes = text.withUTF8Buffer { Array($0) }
  }

  /// Capital letters beyond ASCII stay as they are: no phrase that is looked for has one.
  init(_ text: some Sequence<UInt8>) {
    bytes = text.map { Tokenizer.isCapital($0) ? $0 | 0x20 : $0 }
  }

  /// The same in the memory that is given.
  init(_ text: [UInt8]) {
    var text = text
    text.withUnsafeMutableBufferPointer { bytes in
      for index in bytes.indices { bytes[index] |= Tokenizer.isCapital(bytes[index]) ? 0x20 : 0 }
    }
    bytes = text
  }

  private init(folded: [UInt8]) { bytes = folded }

  /// Its letters, each run of others as one blank, with a blank at both ends: " the laws of new york ".
  var words: FoldedText {
    var out: [UInt8] = [0x20]
    out.reserveCapacity(bytes.count + 2)
    for byte in bytes {
      if byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) {
        out.append(byte)
      } else if out.last != 0x20 {
        out.append(0x20)
      }
    }
    if out.last != 0x20 { out.append(0x20) }
    return FoldedText(folded: out)
  }

  func hasPrefix(_ text: StaticString) -> Bool { text.withUTF8Buffer { bytes.starts(with: $0) } }

  func hasSuffix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes.count >= $0.count && bytes.suffix($0.count).elementsEqual($0) }
  }

  func contains(_ text: StaticString) -> Bool { firstIndex(of: text) != nil }

  /// Where a phrase begins.
  func firstIndex(of text: StaticString) -> Int? { text.withUTF8Buffer { firstIndex(of: $0) } }

  /// Where some bytes begin. O(bytes) but for texts made of one letter; the phrases are short.
  func firstIndex(of wanted: some RandomAccessCollection<UInt8>) -> Int? {
    guard let head = wanted.first else { return 0 }
    return bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index + wanted.count <= buffer.count {
        if buffer[index] == head, buffer[index..<(index + wanted.count)].elementsEqual(wanted) {
          return index
        }
        index += 1
      }
      return nil
    }
  }
}
