/// Why a text is no JSON, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    case unexpectedEnd(expected: String)
    case unexpected(found: String, expected: String)
    case malformedNumber(String)
    case malformedEscape
    case controlCharacter(UInt8)
    case notUTF8
    case trailing(String)
    case tooDeep(limit: Int)
    case tooLarge(limit: Int)
    case tooMany(limit: Int)
  }

  /// What is wrong.
  public let problem: Problem
  /// Where it was seen.
  public let position: JSONPosition
}

extension JSONError: CustomStringConvertible {
  /// The problem in words, without the place.
  public var description: String {
    switch problem {
    case .unexpectedEnd(let expected): "the text ends where \(expected) is expected"
    case .unexpected(let found, let expected): "\(found) stands where \(expected) is expected"
    case .malformedNumber(let text): "'\(text)' is not a JSON number"
    case .malformedEscape: "a backslash must be followed by one of \"\\/bfnrt or u and four hex digits"
    case .controlCharacter(let byte): "control character \(byte) must be escaped in a string"
    case .notUTF8: "the text is not UTF-8 here"
    case .trailing(let found): "\(found) stands after the end of the value"
    case .tooDeep(let limit): "nested deeper than \(limit) levels"
    case .tooMany(let limit): "more than \(limit) values"
    case .tooLarge(let limit): "larger than \(limit / (1 << 20)) MB"
    }
  }
}
