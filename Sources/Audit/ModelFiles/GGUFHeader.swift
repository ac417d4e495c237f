/// The key-value pairs at the head of a GGUF file, as far as they say something of the model.
///
/// The layout is that of the GGUF specification, versions 2 and 3: the mark, a version, two counts, then each
/// key with a type and a value. A file of the other byte order has its version that way too. A header that
/// breaks off or contradicts itself gives what was read before, and one problem.
struct GGUFHeader {
  /// The pairs that are wanted, in the order of the file.
  private(set) var pairs: [GGUFPair] = []
  /// What cannot be read.
  private(set) var problems: [EvidenceProblem] = []
  /// Whether all of it was read.
  private(set) var isWhole = false
  private var values: GGUFValueReader

  /// Reads the header of a file.
  static func read(_ source: ByteSource, path: String) -> Self {
    let reader = PieceReader(source, path: path, to: source.count, budget: readLimit)
    var header = Self(values: GGUFValueReader(reader))
    do {
      try header.readPairs()
      header.isWhole = true
    } catch {
      header.problems.append(error)
    }
    header.problems = header.values.problems + header.problems
    return header
  }

  private init(values: GGUFValueReader) { self.values = values }

  private mutating func readPairs() throws(EvidenceProblem) {
    try begin()
    let place = values.reader.position
    let count = try values.count()
    do throws(EvidenceProblem) {
      for _ in 0..<min(count, Self.pairLimit) { try pair() }
    } catch {
      throw count <= Self.pairLimit ? error : tooMany(count, at: place)
    }
    if count > Self.pairLimit { throw tooMany(count, at: place) }
  }

  /// The mark, the version, which gives the byte order, and the number of tensors.
  private mutating func begin() throws(EvidenceProblem) {
    guard values.reader.left >= 4, try values.reader.bytes(4) == Array("GGUF".utf8) else {
      throw values.reader.problem("this is no GGUF file: it does not begin with 'GGUF'", at: 0)
    }
    let place = values.reader.position
    let written = UInt32(truncatingIfNeeded: try values.reader.number(4, isBigEndian: false))
    values.isBigEndian = !Self.versions.contains(written) && Self.versions.contains(written.byteSwapped)
    let version = values.isBigEndian ? written.byteSwapped : written
    guard Self.versions.contains(version) else {
      let known = min(written, written.byteSwapped)
      throw values.reader.problem("GGUF version \(known) is not supported: 2 and 3 are", at: place)
    }
    _ = try values.count()
  }

  private mutating func pair() throws(EvidenceProblem) {
    let place = values.reader.position
    let length = try values.count()
    guard length <= Self.longestKey else {
      throw values.reader.problem(
        "a key of \(length) bytes stands where one of at most 65535 is expected", at: place)
    }
    var key = ""
    if length <= GGUFPair.longestKey {
      key = String(decoding: try values.reader.bytes(Int(length)), as: UTF8.self)
    } else {
      try values.reader.skip(Int(length))
    }
    pairs += try values.value(GGUFPair.isWanted(key) ? key : nil)
    guard pairs.count <= Self.wantedLimit else {
      throw values.reader.problem("more than \(Self.wantedLimit) pairs describe the model", at: place)
    }
  }

  /// A pair has a length, a type and at least one byte of value: 13 bytes.
  private func tooMany(_ count: UInt64, at place: Int) -> EvidenceProblem {
    let hasRoom = count <= UInt64(values.reader.end) / 13
    let limit = hasRoom ? "at most \(Self.pairLimit) are read" : "the file has no room for them"
    return values.reader.problem("\(count) key-value pairs are claimed: \(limit)", at: place)
  }

  private static let versions: Set<UInt32> = [2, 3]
  private static let longestKey: UInt64 = 65535
  private static let pairLimit: UInt64 = 100_000
  private static let wantedLimit = 2000
  /// The largest vocabularies need less than half of it.
  private static let readLimit = 64 << 20
}
