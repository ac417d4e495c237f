/// A name of a model that a scanner has seen in a text.
struct ModelFind: Sendable {
  /// The name, as a use gives it.
  let name: String
  /// What names it.
  let call: String
  /// The byte of the text at which the name begins.
  let offset: Int
  /// Whether it stands in a text for people or in a comment.
  let isProse: Bool
  /// Whether a setting names it, which says less than the call that takes it.
  var isSetting = false
}

extension ModelFind {
  /// Orders finds as they stand in the text, at one place the surest first.
  static func < (a: Self, b: Self) -> Bool {
    (a.offset, a.isProse ? 1 : 0, a.isSetting ? 1 : 0, a.call, a.name)
      < (b.offset, b.isProse ? 1 : 0, b.isSetting ? 1 : 0, b.call, b.name)
  }
}
