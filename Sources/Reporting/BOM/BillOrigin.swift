import Compliance

/// How a thing of a bill comes from another one.
struct BillOrigin {
  /// What the other one is to it.
  enum Kind: Hashable {
    /// The model that it was made from, and how.
    case base(Manifest.Relation)
    /// The data that it was trained on.
    case trainedOn
    /// The data that it was made from.
    case derivedFrom
    /// The model whose outputs it holds.
    case generatedBy
    /// The model that it is made with.
    case madeWith
  }

  /// What the other one is to it.
  let kind: Kind
  /// The other one's name.
  let name: String
  /// What the other one is called by; nil where the manifest does not define it.
  let ref: BillRef?
}
