/// A text as UTF-8, with the table of its lines.
///
/// Lines end at LF; a CRLF counts once; a form feed or a lone CR ends no line (spec: clauses, `lines`).
public struct SourceText: Sendable {
  /// How the bytes were written before they became UTF-8.
  public enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16 (little endian)"
    case utf16BigEndian = "UTF-16 (big endian)"
    case latin1 = "Latin-1"
    case repaired = "UTF-8 with stray bytes"
  }

  /// The text as UTF-8, without a byte order mark, and with plain letters for those of other shapes.
  public let bytes: [UInt8]
  /// The encoding that was found. Anything but UTF-8 is worth a note to the reader.
  public let encoding: Encoding
  /// The offset at which each line begins; the first is 0.
  public let lineStarts: [Int32]

  /// The largest text that is read, in bytes: far above any licence, and it bounds memory.
  public static let sizeLimit = 16 << 20

  /// Decodes a file's bytes. What is not UTF-8 and has no UTF-16 mark is read as Latin-1, which every
  /// byte sequence is.
  public init(_ data: [UInt8]) {
    let decoded = Self.decode(data)
    bytes = PlainLetters.folded(decoded.0) ?? decoded.0
    encoding = decoded.1
    var starts: [Int32] = [0]
    starts.reserveCapacity(bytes.count / 60 + 1)
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { starts.append(Int32(index + 1)) }
    }
    lineStarts = starts
  }

  /// Creates a text from a string.
  public init(_ string: String) {
    self.init(Array(string.utf8))
  }

  /// The number of lines; what follows the last LF counts as one when it is not empty.
  public var lineCount: Int {
    lineStarts.last.map { Int($0) } == bytes.count && lineStarts.count > 1
      ? lineStarts.count - 1 : lineStarts.count
  }

  /// The line of an offset, from 1. O(log lines).
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The text of a byte range.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func decode(_ data: [UInt8]) -> ([UInt8], Encoding) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if data.starts(with: mark) {
      var start = 0
      while data[start...].starts(with: mark) { start += mark.count }
      return decode(Array(data[start...]))
    }
    if data.starts(with: [0xFF, 0xFE]) {
      return (utf16(data.dropFirst(2), bigEndian: false), .utf16LittleEndian)
    }
    if data.starts(with: [0xFE, 0xFF]) {
      return (utf16(data.dropFirst(2), bigEndian: true), .utf16BigEndian)
    }
    if (try? UTF8Span(validating: data.span)) != nil { return (data, .utf8) }
    // A stray byte in a text that is UTF-8 elsewhere is one letter lost, and no other encoding.
    let repaired = String(decoding: data, as: UTF8.self)
    let (wide, lost) = repaired.unicodeScalars.reduce(into: (0, 0)) { counts, scalar in
      if scalar.value == 0xFFFD { counts.1 += 1 } else if scalar.value >= 0x80 { counts.0 += 1 }
    }
    return wide > 0 && lost <= max(2, wide / 8)
      ? (Array(repaired.utf8), .repaired) : (latin1(data), .latin1)
  }

  private static func utf16(_ data: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
    let pairs = stride(from: data.startIndex, to: data.endIndex - 1, by: 2)
    let units = pairs.map { index in
      bigEndian
        ? UInt16(data[index]) << 8 | UInt16(data[index + 1])
        : UInt16(data[index + 1]) << 8 | UInt16(data[index])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func latin1(_ data: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(data.count + data.count / 8)
    for byte in data {
      if byte < 0x80 {
        out.append(byte)
      } else {
        out.append(0xC0 | byte >> 6)
        out.append(0x80 | byte & 0x3F)
      }
    }
    return out
  }
}
