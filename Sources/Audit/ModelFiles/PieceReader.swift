/// Reads a source forward in pieces, so that a file of many gigabytes costs no more than what is looked at.
///
/// What is skipped is never read. The bytes that are read are counted, so that a lying header ends somewhere.
struct PieceReader {
  /// The most that is read at once.
  static let pieceSize = 1 << 16

  /// The path of the file, for places.
  let path: String
  /// The offset at which reading ends.
  let end: Int
  private let source: ByteSource
  private var piece: [UInt8] = []
  private var pieceStart: Int
  private var index = 0
  private var budget: Int

  /// A reader from an offset up to an end, which may read so many bytes altogether.
  init(_ source: ByteSource, path: String, from start: Int = 0, to end: Int, budget: Int) {
    (self.source, self.path, self.budget) = (source, path, budget)
    self.end = max(0, min(end, source.count))
    pieceStart = start
  }

  /// The offset of the byte that comes next.
  var position: Int { pieceStart + index }
  /// The number of bytes up to the end.
  var left: Int { max(0, end - position) }

  /// A problem at an offset, or at hand.
  func problem(_ message: String, at offset: Int? = nil) -> EvidenceProblem {
    EvidenceProblem(message, at: Place(path: path, offset: offset ?? position))
  }

  /// The byte that comes next, which stays there; nil at the end.
  mutating func peek() throws(EvidenceProblem) -> UInt8? {
    if index == piece.count {
      if left == 0 { return nil }
      try fill()
    }
    return piece[index]
  }

  /// The next byte.
  mutating func next() throws(EvidenceProblem) -> UInt8 {
    if index == piece.count { try fill() }
    let byte = piece[index]
    index += 1
    return byte
  }

  /// The next bytes, as many; no more than a piece.
  mutating func bytes(_ count: Int) throws(EvidenceProblem) -> [UInt8] {
    guard count <= min(left, Self.pieceSize) else { throw cutOff }
    var out: [UInt8] = []
    out.reserveCapacity(count)
    while out.count < count {
      if index == piece.count { try fill() }
      let taken = min(count - out.count, piece.count - index)
      out += piece[index..<index + taken]
      index += taken
    }
    return out
  }

  /// A number of so many bytes, at most eight, the last byte first unless it is big-endian.
  mutating func number(_ width: Int, isBigEndian: Bool) throws(EvidenceProblem) -> UInt64 {
    guard width <= left else { throw cutOff }
    var value: UInt64 = 0
    if width <= piece.count - index {
      for place in 0..<width { value |= UInt64(piece[index + place]) << UInt64(8 * place) }
      index += width
      return isBigEndian && width > 0 ? value.byteSwapped >> UInt64(64 - 8 * width) : value
    }
    for place in 0..<width {
      let byte = UInt64(try next())
      value = isBigEndian ? value << 8 | byte : value | byte << UInt64(8 * place)
    }
    return value
  }

  /// Goes over bytes of a kind, and hands on no more of them than are wanted.
  @inline(__always)
  mutating func run(_ wanted: Int = 0, _ isPlain: (UInt8) -> Bool) throws(EvidenceProblem) -> ArraySlice<
    UInt8
  > {
    if index == piece.count { try fill() }
    let (start, bytes) = (index, piece)
    var next = index
    while next < bytes.count, isPlain(bytes[next]) { next += 1 }
    index = next
    return bytes[start..<min(next, start + max(0, wanted))]
  }

  /// Goes over bytes without reading those that are not at hand.
  mutating func skip(_ count: Int) throws(EvidenceProblem) {
    guard count >= 0, count <= left else { throw cutOff }
    if count <= piece.count - index {
      index += count
    } else {
      (pieceStart, index) = (position + count, 0)
      piece = []
    }
  }

  /// The file ends before what it promises.
  var cutOff: EvidenceProblem { problem("the file ends inside its header", at: end) }

  private mutating func fill() throws(EvidenceProblem) {
    let count = min(Self.pieceSize, left)
    guard count > 0 else { throw cutOff }
    guard count <= budget else { throw problem("the header is too large to be read whole") }
    guard let bytes = source.bytes(at: position, count: count) else {
      throw problem("the file cannot be read here")
    }
    budget -= count
    (pieceStart, index) = (position, 0)
    piece = bytes
  }
}
