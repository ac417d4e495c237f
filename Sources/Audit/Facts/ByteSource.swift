/// Bytes that are read piece by piece, so that a checkpoint of many gigabytes costs its header.
public struct ByteSource: Sendable {
  /// The number of all bytes.
  public let count: Int
  private let piece: @Sendable (_ offset: Int, _ count: Int) -> [UInt8]?

  /// A source that is read by a function: the bytes from an offset, nil or fewer where they cannot be had.
  public init(count: Int, piece: @escaping @Sendable (_ offset: Int, _ count: Int) -> [UInt8]?) {
    (self.count, self.piece) = (count, piece)
  }

  /// A source of bytes at hand.
  public init(_ bytes: [UInt8]) {
    self.init(count: bytes.count) { offset, count in
      offset <= bytes.count ? Array(bytes[offset..<min(bytes.count, offset + count)]) : nil
    }
  }

  /// Exactly the bytes of a range; nil where they end before it, or it is none.
  public func bytes(at offset: Int, count: Int) -> [UInt8]? {
    guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else { return nil }
    guard let bytes = piece(offset, count), bytes.count == count else { return nil }
    return bytes
  }
}
