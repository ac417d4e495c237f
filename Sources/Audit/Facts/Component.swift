/// A model, a dataset or a program that one file describes among others, as a bill of materials does.
public struct Component: Sendable {
  /// What it is.
  public enum Kind: String, Sendable { case model, dataset, program }

  /// What it is.
  public var kind: Kind
  /// What the file says of it; what it was made from is named by `base`, `dataset` and `derivedFrom`.
  public var facts: [Fact]
  /// Licence texts that the file holds for it, decoded.
  public var licenseTexts: [(bytes: [UInt8], place: Place)]

  /// Creates a component.
  public init(kind: Kind, facts: [Fact], licenseTexts: [(bytes: [UInt8], place: Place)] = []) {
    (self.kind, self.facts, self.licenseTexts) = (kind, facts, licenseTexts)
  }
}

/// The components of a bill of materials, and what of it cannot be read.
public struct BillOfMaterials: Sendable {
  /// The components in the order of the file.
  public var components: [Component] = []
  /// What cannot be read.
  public var problems: [EvidenceProblem] = []

  /// Creates a bill.
  public init(components: [Component] = [], problems: [EvidenceProblem] = []) {
    (self.components, self.problems) = (components, problems)
  }
}
