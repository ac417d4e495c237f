/// What a thing of a bill is called by: its kind, and a key that no other thing of the kind has.
struct BillRef: Hashable {
  /// What sort of thing it is.
  enum Kind: String { case model, dataset, product }

  /// What sort of thing it is.
  let kind: Kind
  /// Its name; a number follows where two have the same.
  let key: String

  /// The reference as a word: `model:acme/Bot`.
  var text: String { "\(kind.rawValue):\(key)" }

  /// The reference as part of an address, where few characters may stand for themselves: `model/acme/Bot`.
  var path: String { "\(kind.rawValue)/\(Escape.uri(key))" }
}
