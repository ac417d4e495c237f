/// What a question of compatibility comes to, from what costs nothing to what is barred.
public enum CompatibilityAnswer: String, CaseIterable, Comparable, Sendable {
  /// Nothing in the clauses stands in the way.
  case yes
  /// The clauses allow it on conditions.
  case conditional = "yes, if"
  /// The clauses do not settle it.
  case unclear = "cannot tell"
  /// A clause bars it.
  case no

  /// In the order of the cases.
  public static func < (a: Self, b: Self) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}

/// What becomes of the result. Whoever sells it also shares it, and whoever shares it also keeps it.
public enum CompatibilityPurpose: String, CaseIterable, Comparable, Sendable {
  /// It stays in the house.
  case kept = "keep"
  /// It is passed on, not for money.
  case shared = "share"
  /// It is passed on in the course of business.
  case sold = "sell"

  /// In the order of the cases.
  public static func < (a: Self, b: Self) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }

  /// What becomes of the result, in words.
  public var title: String {
    switch self {
    case .kept: "a result that stays in the house"
    case .shared: "a result that is shared, not sold"
    case .sold: "a result that is sold"
    }
  }
}

/// A way in which two models become one, or one learns from another.
public enum CombinationAct: String, CaseIterable, Sendable {
  /// The weights of all go into one model.
  case merge
  /// A model is changed, and the result goes under another licence.
  case finetune
  /// A teacher's knowledge is moved into a student, by whatever it gives out or holds.
  case distill
  /// A student is trained on texts or pictures that a teacher made.
  case outputs

  /// Whether the order of the licences matters.
  public var isDirected: Bool { self != .merge }
}
