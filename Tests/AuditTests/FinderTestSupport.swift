import Compliance

@testable import Audit

/// What a reading says, in words for tables: each fact, then each problem with its line or byte.
func words(_ reading: Reading) -> [String] {
  reading.facts.map(words) + reading.problems.map { "! \($0.message) @\(spot($0.place))" }
}

func words(_ fact: Fact) -> String {
  let text =
    switch fact.statement {
    case .name(let text): "name \(text)"
    case .license(let text): "license \(text)"
    case .licenseName(let text): "licenseName \(text)"
    case .licenseLink(let text): "licenseLink \(text)"
    case .base(let text, let relation): "base \(text) \(relation?.rawValue ?? "-")"
    case .proseBase(let text, let relation): "proseBase \(text) \(relation.rawValue)"
    case .dataset(let text): "dataset \(text)"
    case .generatedBy(let text): "generatedBy \(text)"
    case .derivedFrom(let text): "derivedFrom \(text)"
    case .modality(let text): "modality \(text)"
    case .author(let text): "author \(text)"
    case .proseLicense(let text): "proseLicense \(text)"
    case .proseLimit(let text): "proseLimit \(text)"
    }
  return "\(text) @\(spot(fact.place))"
}

private func spot(_ place: Place) -> String { (place.line ?? place.offset).map(String.init) ?? "-" }

/// The words without their places.
func bare(_ words: [String]) -> [String] {
  words.map { String($0[..<($0.lastIndex(of: "@") ?? $0.endIndex)]) }
}

/// Writes GGUF headers.
struct GGUFBytes {
  var isBigEndian = false
  var pairs: [UInt8] = []
  var count: UInt64 = 0

  static func number(_ value: UInt64, _ width: Int, _ isBigEndian: Bool) -> [UInt8] {
    let bytes = (0..<width).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
    return isBigEndian ? bytes.reversed() : bytes
  }

  func number(_ value: UInt64, _ width: Int = 8) -> [UInt8] { Self.number(value, width, isBigEndian) }
  func text(_ text: String) -> [UInt8] { number(UInt64(text.utf8.count)) + Array(text.utf8) }

  func with(_ key: String, _ type: UInt64, _ value: [UInt8]) -> Self {
    var next = self
    next.pairs += text(key) + number(type, 4) + value
    next.count += 1
    return next
  }

  func with(_ key: String, _ value: String) -> Self { with(key, 8, text(value)) }
  func with(_ key: String, count: UInt64) -> Self { with(key, 4, number(count, 4)) }
  func with(_ key: String, list: [String]) -> Self {
    with(key, 9, number(8, 4) + number(UInt64(list.count)) + list.flatMap(text))
  }

  func file(version: UInt64 = 3, claimed: UInt64? = nil) -> [UInt8] {
    Array("GGUF".utf8) + number(version, 4) + number(0) + number(claimed ?? count) + pairs
  }

  func words(version: UInt64 = 3, claimed: UInt64? = nil) -> [String] {
    read(file(version: version, claimed: claimed))
  }
}

func read(_ gguf: [UInt8]) -> [String] { words(GGUFFinder.read(ByteSource(gguf), path: "m.gguf")) }

/// A safetensors file with a header, whose length may lie.
func safetensors(_ header: String, length: UInt64? = nil) -> [String] {
  let bytes = GGUFBytes.number(length ?? UInt64(header.utf8.count), 8, false) + Array(header.utf8)
  return words(SafetensorsFinder.read(ByteSource(bytes), path: "m.safetensors"))
}
