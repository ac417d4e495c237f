/// Where a fact stands: a file, and the line or the byte in it where there is one.
public struct Place: Hashable, Sendable {
  /// The path of the file, from the root that is audited.
  public var path: String
  /// The line, from 1.
  public var line: Int?
  /// The byte in a file that has no lines, from 0.
  public var offset: Int?

  /// Creates a place.
  public init(path: String, line: Int? = nil, offset: Int? = nil) {
    (self.path, self.line, self.offset) = (path, line, offset)
  }
}

extension Place: Comparable, CustomStringConvertible {
  /// The place in words: `README.md:4`, `model.gguf (byte 96)`.
  public var description: String {
    if let line { return "\(path):\(line)" }
    return offset.map { "\(path) (byte \($0))" } ?? path
  }

  /// Orders places by file, then as they stand in it.
  public static func < (a: Self, b: Self) -> Bool {
    (a.path, a.line ?? 0, a.offset ?? 0) < (b.path, b.line ?? 0, b.offset ?? 0)
  }
}
