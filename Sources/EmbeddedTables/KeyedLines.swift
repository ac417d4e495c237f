/// A table in one literal of the binary, which needs no reading before it is asked: lines `key|value`, sorted by the
/// bytes of their keys. A key may have several lines.
public struct KeyedLines: Sendable {
  private let text: StaticString

  /// A table that `sorted` made.
  public init(_ text: StaticString) { self.text = text }

  /// The lines of a table, in the order in which it must be written. Keys hold neither bars nor line ends.
  public static func sorted(_ lines: [(key: [UInt8], value: String)]) -> String {
    lines.enumerated().sorted { a, b in
      a.element.key == b.element.key
        ? a.offset < b.offset : a.element.key.lexicographicallyPrecedes(b.element.key)
    }.map { String(decoding: $0.element.key, as: UTF8.self) + "|" + $0.element.value }.joined(separator: "\n")
  }

  /// The values of a key, in their order. O(log bytes) steps, and as many as the key has lines.
  public subscript(key: [UInt8]) -> [String] {
    var values: [String] = []
    var start = firstLine(of: key)
    while start < bytes.count, order(start, key) == 0 {
      let end = lineEnd(start)
      values.append(String(decoding: bytes[start + key.count + 1..<end], as: UTF8.self))
      start = end + 1
    }
    return values
  }

  /// All values, in the order of the table.
  public var values: [String] {
    bytes.split(separator: UInt8(ascii: "\n")).map { line in
      String(decoding: line.drop { $0 != bar }.dropFirst(), as: UTF8.self)
    }
  }

  private var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  private let bar = UInt8(ascii: "|")

  /// Where the first line begins whose key does not come before another.
  private func firstLine(of key: [UInt8]) -> Int {
    var (low, high) = (0, bytes.count)
    while low < high {
      let middle = lineStart((low + high) / 2)
      if order(middle, key) < 0 { low = lineEnd(middle) + 1 } else { high = middle }
    }
    return low
  }

  private func lineStart(_ place: Int) -> Int {
    var start = place
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  private func lineEnd(_ place: Int) -> Int {
    var end = place
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  /// Whether a line's key comes before another (below 0), is it (0) or comes after it.
  private func order(_ start: Int, _ key: [UInt8]) -> Int {
    for index in 0..<key.count {
      let byte = start + index < bytes.count ? bytes[start + index] : bar
      if byte == bar { return -1 }
      if byte != key[index] { return Int(byte) - Int(key[index]) }
    }
    return start + key.count < bytes.count && bytes[start + key.count] != bar ? 1 : 0
  }
}
