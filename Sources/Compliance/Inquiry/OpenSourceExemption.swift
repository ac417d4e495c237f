public import LicenseClauses

/// Whether a licence meets the free and open-source condition of the EU AI Act's Articles 53(2) and 54(6),
/// as the Commission's guidelines of July 2025 read it.
///
/// It judges the licence alone. Whether the exemption holds rests on more: what is published with the
/// model, how it is offered for money, and whether it has systemic risk.
public struct OpenSourceExemption: Sendable {
  /// What the licence comes to.
  public enum Answer: String, CaseIterable, Comparable, Sendable {
    case met
    case judged = "to be judged"
    case missed

    /// From met to missed.
    public static func < (a: Self, b: Self) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
  }

  /// What the licence must give, all of it (paragraph 78).
  public enum Condition: String, CaseIterable, Sendable {
    case access, use, modify, distribute, monetisation

    /// The condition in a sentence.
    public var title: String {
      switch self {
      case .access: "access for anyone, without payment"
      case .use: "use for any purpose"
      case .modify: "modification"
      case .distribute: "distribution, of changed copies too"
      case .monetisation: "no monetisation"
      }
    }

    /// The paragraphs of the guidelines on it.
    public var paragraphs: String {
      switch self {
      case .access: "78, 79"
      case .use: "78, 80, 83, 84"
      case .modify: "78, 81"
      case .distribute: "78, 82 to 84"
      case .monetisation: "85 to 89"
      }
    }
  }

  /// Why a condition is met, missed or to be judged.
  public struct Reason: Sendable {
    /// What it comes to.
    public let answer: Answer
    /// Why, in words.
    public let text: String
    /// The paragraph of the guidelines; nil where none speaks of it.
    public let paragraph: String?
    /// The clauses that it rests on.
    public internal(set) var clauses: [Clause]
    /// Where they stand.
    public internal(set) var place: String
  }

  /// What a condition comes to.
  public struct Judgement: Sendable {
    /// The condition.
    public let condition: Condition
    /// The reasons, the heaviest first.
    public let reasons: [Reason]
    /// What it comes to: as its heaviest reason.
    public var answer: Answer { reasons.map(\.answer).max() ?? .judged }
  }

  /// The licence.
  public let column: LicenseMatrix.Column
  /// A judgement for each condition.
  public let judgements: [Judgement]
  /// What the licence comes to: all conditions must be met.
  public var answer: Answer { judgements.map(\.answer).max() ?? .judged }

  /// The answer for a licence.
  public init(_ column: LicenseMatrix.Column) {
    self.column = column
    let reader = ExemptionReader(column)
    judgements = Condition.allCases.map { Judgement(condition: $0, reasons: reader.reasons($0)) }
  }
}

extension OpenSourceExemption {
  /// What the exemption lifts, where it holds.
  public static let lifted = [
    "the technical documentation for authorities (Article 53(1)(a))",
    "the information for those who build on the model (Article 53(1)(b))",
    "the authorised representative of a provider from outside the Union (Article 54)",
  ]

  /// What holds whatever the licence says.
  public static let neverLifted = [
    "the policy to keep Union copyright law (Article 53(1)(c))",
    "the public summary of the content used for training (Article 53(1)(d))",
    "all duties for models with systemic risk: for them nothing is lifted, and 10^25 floating-point operations of training presume it",
  ]

  /// What the exemption needs beside the licence.
  public static let besides = [
    "the parameters, the architecture and the usage are public (paragraphs 90 to 92)",
    "the model is not monetised in another way, such as paid support that one must take, hosting that is the only access, or personal data as its price (paragraphs 85 to 89)",
  ]
}
