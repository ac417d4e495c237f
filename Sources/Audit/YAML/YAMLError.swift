import PositionedJSON

/// Why a text is not read as YAML, and where.
struct YAMLError: Error, Hashable, Sendable {
  /// What is wrong and what was expected, in one line without the place.
  let message: String
  /// Where, in the lines of the file.
  let position: JSONPosition

  /// Creates an error at a place.
  init(_ message: String, at position: JSONPosition) {
    (self.message, self.position) = (message, position)
  }
}
