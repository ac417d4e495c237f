import LicenseClauses

/// How terms reach a model.
public enum Channel: Int, Sendable, Comparable {
  /// Whole: the model's own licence, or that of what it derives from.
  case whole
  /// Through training data: its clauses on commercial use only.
  case data
  /// Through the outputs of a teacher: its clauses on names and training only.
  case student

  /// Orders channels from the strongest.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// Terms that reach a model, and on which path.
public struct Reach: Sendable {
  /// The terms.
  public let terms: LicenseTerms
  /// How they reach it.
  public let channel: Channel
  /// The number of other ways on which the last step could have come.
  public let otherPaths: Int
  /// What stands before the model: a product, or a student with its dataset.
  let before: [String]
  /// Where the way can be looked up: it is as long as the project is deep, so it is written out on demand only.
  let lineage: Lineage
  let term: Int
  let model: Int

  /// From the model to the one whose licence it is, by the shortest way; a dataset's name stands last.
  public var path: [String] { before + lineage.path(term, model) }

  /// The number of models on the way.
  var steps: Int { before.count + lineage.distance(term, model) + 1 }

  /// Whether the terms are the model's own.
  public var isOwn: Bool { steps == 1 }

  /// Whether the model is made from one that the terms bind whole, whatever it declares itself.
  public var isDerived: Bool { lineage.distance(term, model) > 0 || lineage.isDerived(term, model) }

  /// Whether they came to it through another model.
  var isInherited: Bool { lineage.distance(term, model) > 1 }

  /// The same terms, seen from something that stands before the model.
  func seen(from names: [String], otherPaths: Int) -> Reach {
    Reach(
      terms: terms, channel: channel, otherPaths: otherPaths, before: names + before, lineage: lineage,
      term: term,
      model: model)
  }
}
