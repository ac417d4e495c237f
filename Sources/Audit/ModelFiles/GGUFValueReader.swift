/// Reads the values of a GGUF header: keeps what is wanted, and goes over the rest, unread where it can.
struct GGUFValueReader {
  /// The place in the file.
  var reader: PieceReader
  /// Whether numbers have their first byte first.
  var isBigEndian = false
  /// Wanted values that cannot be taken as they are.
  private(set) var problems: [EvidenceProblem] = []

  /// A reader of values from a place on.
  init(_ reader: PieceReader) { self.reader = reader }

  /// A length or a count.
  mutating func count() throws(EvidenceProblem) -> UInt64 { try reader.number(8, isBigEndian: isBigEndian) }

  /// The type and the value that come next, as pairs of a key; a value without a key is not wanted.
  mutating func value(_ key: String?) throws(EvidenceProblem) -> [GGUFPair] {
    let place = reader.position
    let type = try type()
    switch type {
    case .string: return try text(key).map { [$0] } ?? []
    case .array: return try array(key, depth: 1)
    default: break
    }
    guard let width = type.width else { throw unknown(type.rawValue, at: place) }
    guard let key else {
      try reader.skip(width)
      return []
    }
    let offset = reader.position
    let number = try reader.number(width, isBigEndian: isBigEndian)
    guard type.isWhole else { return [] }
    let value: GGUFPair.Value = type == .bool ? .flag(number == 1) : .number(number)
    return [GGUFPair(key: key, value: value, offset: offset)]
  }

  private mutating func type() throws(EvidenceProblem) -> GGUFType {
    let place = reader.position
    let code = try reader.number(4, isBigEndian: isBigEndian)
    guard let type = GGUFType(rawValue: code) else { throw unknown(code, at: place) }
    return type
  }

  private func unknown(_ code: UInt64, at place: Int) -> EvidenceProblem {
    reader.problem("a value has the type \(code), which GGUF does not have", at: place)
  }

  private mutating func text(_ key: String?) throws(EvidenceProblem) -> GGUFPair? {
    let place = reader.position
    let length = try count()
    guard let size = Int(exactly: length), size <= reader.left else {
      throw reader.problem("a text of \(length) bytes is claimed where \(reader.left) are left", at: place)
    }
    guard let key, size <= Self.longestText else {
      if let key { note("\(key) has \(size) bytes: at most \(Self.longestText) are expected", at: place) }
      try reader.skip(size)
      return nil
    }
    let offset = reader.position
    let bytes = try reader.bytes(size)
    if String(validating: bytes, as: UTF8.self) == nil { note("\(key) is not UTF-8", at: offset) }
    return GGUFPair(key: key, value: .text(String(decoding: bytes, as: UTF8.self)), offset: offset)
  }

  private mutating func note(_ message: String, at offset: Int) {
    if problems.count < Self.problemLimit { problems.append(reader.problem(message, at: offset)) }
  }

  private mutating func array(_ key: String?, depth: Int) throws(EvidenceProblem) -> [GGUFPair] {
    let place = reader.position
    guard depth <= Self.deepest else { throw reader.problem("arrays are nested deeper than \(Self.deepest)") }
    let type = try type()
    let count = try count()
    // Even an empty text has its length, and an empty array its type too: a count beyond that is not walked.
    let (size, isTooMuch) = count.multipliedReportingOverflow(
      by: UInt64(type.width ?? (type == .string ? 8 : 12)))
    guard !isTooMuch, size <= UInt64(reader.left), let bytes = Int(exactly: size) else {
      throw reader.problem(
        "an array of \(count) values is claimed where \(reader.left) bytes are left", at: place)
    }
    switch type {
    case .string: return try texts(count, key, at: place)
    case .array: for _ in 0..<count { _ = try array(nil, depth: depth + 1) }
    default: try reader.skip(bytes)
    }
    return []
  }

  /// So many texts of an array; the first of them as pairs of a key.
  private mutating func texts(_ count: UInt64, _ key: String?, at place: Int) throws(EvidenceProblem)
    -> [GGUFPair]
  {
    if let key, count > Self.longestList {
      note("\(key) has \(count) texts: the first \(Self.longestList) are taken", at: place)
    }
    var pairs: [GGUFPair] = []
    for _ in 0..<count {
      if let pair = try text(pairs.count < Self.longestList ? key : nil) { pairs.append(pair) }
    }
    return pairs
  }

  private static let deepest = 4
  private static let longestText = 4096
  private static let longestList = 1000
  private static let problemLimit = 20
}
