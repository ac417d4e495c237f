/// Reads the values of a GGUF header: keeps what is wanted, and goes over the rest without reading it where
/// it can.
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

  /// The type and the value that come next, as pairs of a key; none for a value without a key, which is not
  /// wanted.
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
    var count = try count()
    // Even an empty text has its length, and an empty array its type too: a count beyond that is not walked.
    let (size, isTooMuch) = count.multipliedReportingOverflow(
      by: UInt64(type.width ?? (type == .string ? 8 : 12)))
    guard !isTooMuch, size <= UInt64(reader.left), let bytes = Int(exactly: size) else {
      throw reader.problem(
        "an array of \(count) values is claimed where \(reader.left) bytes are left", at: place)
    }
    var pairs: [GGUFPair] = []
    switch type {
    case .string:
      while count > 0 {
        if let pair = try text(key), pairs.count < Self.longestList { pairs.append(pair) }
        count -= 1
      }
    case .array:
      while count > 0 {
        _ = try array(nil, depth: depth + 1)
        count -= 1
      }
    default: try reader.skip(bytes)
    }
    return pairs
  }

  private static let deepest = 4
  private static let longestText = 4096
  private static let longestList = 1000
  private static let problemLimit = 20
}

/// The types of values in GGUF, by their codes.
enum GGUFType: UInt64 {
  case uint8, int8, uint16, int16, uint32, int32, float32, bool, string, array, uint64, int64, float64

  /// The number of bytes; nil where it depends on the value.
  var width: Int? {
    switch self {
    case .uint8, .int8, .bool: 1
    case .uint16, .int16: 2
    case .uint32, .int32, .float32: 4
    case .uint64, .int64, .float64: 8
    case .string, .array: nil
    }
  }

  /// Whether a value is a whole number or a truth.
  var isWhole: Bool { width != nil && self != .float32 && self != .float64 }
}
