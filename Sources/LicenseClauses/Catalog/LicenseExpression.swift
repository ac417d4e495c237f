/// What a manifest's `license` says: one licence, several that all hold, or a choice.
///
/// SPDX expressions (`AND`, `OR`, `WITH`, brackets, `LicenseRef-…`), mixed with the ids of Hugging Face.
public indirect enum LicenseExpression: Hashable, Sendable {
  /// One licence, with an SPDX exception where there is one.
  case license(String, exception: String?)
  /// All hold.
  case and([LicenseExpression])
  /// One may be chosen.
  case or([LicenseExpression])

  /// Why a text is no expression.
  public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The problem in words.
    public let description: String
  }

  /// Reads an expression. A text without operators is one name, whatever blanks it holds.
  /// - Throws: ``Problem`` where operators or brackets do not fit.
  public init(_ text: String) throws(Problem) {
    guard text.utf8.count <= Self.sizeLimit else {
      throw Problem(description: "it is longer than \(Self.sizeLimit) bytes")
    }
    var parser = Parser(words: Self.words(text))
    guard parser.words.contains(where: { ["AND", "OR", "WITH", "(", ")"].contains($0) }) else {
      self = .license(text, exception: nil)
      return
    }
    self = try parser.or(depth: 0)
    if let rest = parser.next {
      throw Problem(description: "'\(rest)' stands where AND, OR or the end is expected")
    }
  }

  /// The longest expression that is read, in bytes.
  private static let sizeLimit = 20_000

  /// All names in it, in order.
  public var names: [String] {
    switch self {
    case .license(let name, _): [name]
    case .and(let parts), .or(let parts): parts.flatMap(\.names)
    }
  }

  /// The exceptions that it names behind WITH, in order.
  public var exceptions: [String] {
    switch self {
    case .license(_, let exception): [exception].compactMap(\.self)
    case .and(let parts), .or(let parts): parts.flatMap(\.exceptions)
    }
  }

  /// The ways to keep it: for each, the licences that then hold together. One where nothing can be chosen; no more
  /// than ``alternativeLimit``, the first ones, where brackets multiply them.
  public var alternatives: [[String]] {
    switch self {
    case .license(let name, _): return [[name]]
    case .or(let parts): return Array(parts.flatMap(\.alternatives).prefix(Self.alternativeLimit))
    case .and(let parts):
      return parts.reduce([[]]) { ways, part in
        let next = part.alternatives
        return Array(ways.lazy.flatMap { way in next.map { way + $0 } }.prefix(Self.alternativeLimit))
      }
    }
  }

  /// The most ways that are told apart.
  public static let alternativeLimit = 32

  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    for part in text.split(separator: " ") {
      var word = ""
      for character in part {
        if character == "(" || character == ")" {
          if !word.isEmpty { words.append(word) }
          words.append(String(character))
          word = ""
        } else {
          word.append(character)
        }
      }
      if !word.isEmpty { words.append(word) }
    }
    return words
  }

  private struct Parser {
    let words: [String]
    var index = 0

    init(words: [String]) { self.words = words }

    var next: String? { index < words.count ? words[index] : nil }

    mutating func or(depth: Int) throws(Problem) -> LicenseExpression {
      var parts = [try and(depth: depth)]
      while next == "OR" {
        index += 1
        parts.append(try and(depth: depth))
      }
      return parts.count == 1 ? parts[0] : .or(parts)
    }

    mutating func and(depth: Int) throws(Problem) -> LicenseExpression {
      var parts = [try operand(depth: depth)]
      while next == "AND" {
        index += 1
        parts.append(try operand(depth: depth))
      }
      return parts.count == 1 ? parts[0] : .and(parts)
    }

    mutating func operand(depth: Int) throws(Problem) -> LicenseExpression {
      guard depth < 50 else { throw Problem(description: "brackets nested deeper than 50") }
      guard let word = next else {
        throw Problem(description: "the expression ends where a licence is expected")
      }
      index += 1
      if word == "(" {
        let inner = try or(depth: depth + 1)
        guard next == ")" else { throw Problem(description: "a closing bracket is missing") }
        index += 1
        return inner
      }
      if ["AND", "OR", "WITH", ")"].contains(word) {
        throw Problem(description: "'\(word)' stands where a licence is expected")
      }
      guard next == "WITH" else { return .license(word, exception: nil) }
      index += 1
      guard let exception = next else {
        throw Problem(description: "the expression ends where an exception is expected")
      }
      index += 1
      return .license(word, exception: exception)
    }
  }
}
