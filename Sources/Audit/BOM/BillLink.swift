import Compliance

/// How one thing of a bill stands to another.
///
/// Formats have dozens of relationships; those by which a licence reaches from one thing to another are of
/// four kinds.
enum BillLink: Equatable {
  /// It needs the other one.
  case dependsOn
  /// It was made from the other one: generated from it, descended from it, copied from it; in which way, where that is
  /// said.
  case madeFrom(Manifest.Relation? = nil)
  /// It was trained on the other one.
  case trainedOn
  /// It holds the other one, or has it as a data file.
  case holds

  /// What the link says of a thing of a kind, with the kind and name of the other; nil where nothing is sure.
  func statement(_ kind: Component.Kind, _ other: Component.Kind?, _ name: String) -> Fact.Statement? {
    switch (self, kind, other) {
    case (.trainedOn, .model, .dataset), (.trainedOn, .model, nil): .dataset(name)
    case (.trainedOn, .program, .dataset): .dataset(name)
    // Whether its weights or its outputs were trained on is open; a base without a relation says no more.
    case (.trainedOn, .model, .model): .base(name, nil)
    case (.trainedOn, _, _): nil
    case (_, .program, .model): .base(name, nil)
    case (_, .program, .dataset): .dataset(name)
    // What a model or a dataset holds may be what it was made from, or a copy for comparison.
    case (.holds, _, _): nil
    case (.madeFrom(let relation), .model, .model): .base(name, relation)
    case (_, .model, .model): .base(name, nil)
    case (_, .model, .dataset): .dataset(name)
    case (_, .dataset, .dataset): .derivedFrom(name)
    case (.madeFrom, .dataset, .model): .generatedBy(name)
    default: nil
    }
  }
}
