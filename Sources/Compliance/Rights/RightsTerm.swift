/// A term of a rights policy: one of the ODRL common vocabulary (W3C Recommendation, 15 February 2018), which
/// names Creative Commons' terms too, or one of the small profile here, where the vocabulary has none.
public struct RightsTerm: Hashable, Sendable {
  /// What sort of thing a term of the profile is.
  public enum Role: String, Sendable {
    case action = "Action"
    case leftOperand = "LeftOperand"
    case asset = "Asset"
    /// A value that constraints compare with.
    case value = "RightOperand"
  }

  /// How the term is written: `use` and `cc:Notice` for the vocabulary's, `ai:train` for the profile's.
  public let name: String
  /// What a term of the profile is; nil for the vocabulary's.
  public let role: Role?
  /// What a term of the profile means, in a few words; empty for the vocabulary's.
  public let meaning: String

  /// A term of the vocabulary.
  static func common(_ name: String) -> RightsTerm { RightsTerm(name: name, role: nil, meaning: "") }

  /// A term of the profile.
  static func own(_ role: Role, _ name: String, _ meaning: String) -> RightsTerm {
    RightsTerm(name: "\(prefix):\(name)", role: role, meaning: meaning)
  }

  /// Whether it is what the licence covers.
  public var isModel: Bool { self == Self.model }

  /// The prefix of the profile's terms.
  public static let prefix = "ai"
  /// What the prefix stands for. It is a name, and leads nowhere: each policy defines the terms that it uses.
  public static let namespace = "urn:llama-lint:odrl:"
}

/// The profile's actions, and what they act on.
extension RightsTerm {
  static let train = own(.action, "train", "train or improve another model with it")
  static let host = own(.action, "host", "let others use it as a service, or through an interface")
  static let sellCopies = own(.action, "sell-copies", "pass on copies for money: sale, rent or lease")
  static let practise = own(.action, "practise-patents", "do what patents on it would forbid")
  static let compete = own(.action, "compete", "use it against the licensor, or in competition")
  static let takeApart = own(.action, "take-apart", "reverse engineer it, or extract what is in it")
  static let useName = own(.action, "use-name", "use a name in the names of derived models")
  static let nameDerivatives = own(.action, "name-derivatives", "name derived models by the rule")
  static let followPolicy = own(.action, "follow-policy", "keep to a use policy that is a text of its own")
  static let indemnify = own(.action, "indemnify", "bear claims of third parties, as far as the text says")
  static let obeyTradeLaw = own(.action, "obey-trade-law", "keep trade, sanctions and export laws")
  static let meetConditions = own(.action, "meet-conditions", "meet the conditions that the passage names")

  static let model = own(.asset, "model", "what the licence covers: model, weights, materials")
  static let derivative = own(.asset, "derivative", "changed copies and models derived from it")
  static let outputs = own(.asset, "outputs", "what the model makes")
  static let data = own(.asset, "data", "data sets, or parts of them, that the licence covers")
  static let licenseText = own(.asset, "license-text", "the licence's text, or a link to it")
  static let notice = own(.asset, "notice", "a notice in given words")
}

/// The profile's left operands.
extension RightsTerm {
  static let monthlyUsers = own(.leftOperand, "monthly-active-users", "users in a month")
  static let dailyUsers = own(.leftOperand, "daily-active-users", "users in a day")
  static let annualRevenue = own(.leftOperand, "annual-revenue", "revenue in a year")
  static let monthlyRevenue = own(.leftOperand, "monthly-revenue", "revenue in a month")
  static let otherSize = own(.leftOperand, "other-size", "a size in what the passage counts")
  static let measuredAt = own(.leftOperand, "measured-at", "when the size is taken")
  static let counted = own(.leftOperand, "counted", "whose sizes are added")
  static let activity = own(.leftOperand, "activity", "what is done with the model")
  static let domicile = own(.leftOperand, "domicile", "where the licensee is domiciled or seated")
  static let modality = own(.leftOperand, "modality", "what the model reads and writes")
  static let trained = own(.leftOperand, "trained-model", "the family of the model that is trained")
  static let nameStart = own(.leftOperand, "name-start", "the beginning of a derived model's name")
  static let namePart = own(.leftOperand, "name-part", "a part of a derived model's name")
  static let wording = own(.leftOperand, "wording", "the words of a notice or phrase")
  static let share = own(.leftOperand, "share", "a share in per cent of what the text names")
  static let address = own(.leftOperand, "address", "where a text is to be found")
}

/// The profile's values; those for uses and places are made from the clause vocabulary.
extension RightsTerm {
  static let research = own(.value, "research", "research, as the text defines it")
  static let passingOn = own(.value, "passing-on", "copies or changed copies reach others")
  static let offering = own(.value, "offering", "the model, or a product with it, is offered")
  static let deriving = own(.value, "deriving", "what was made or trained with it is offered")
  static let network = own(.value, "network-use", "others use it over a network")
  static let publication = own(.value, "publication", "papers or public statements")
  static let aboveThreshold = own(.value, "above-threshold", "above the size that the passage names")
  static let namedModel = own(.value, "named-model", "the models that the passage names")
  static let commerce = own(.value, "commerce", "commercial use")
  static let hosting = own(.value, "hosting", "others use it as a service")
  static let otherAct = own(.value, "other-act", "the act that the passage names")
  static let anyTime = own(.value, "any-time", "whenever the line is crossed")
  static let releaseDate = own(.value, "release-date", "the day on which the version was released")
  static let affiliates = own(.value, "affiliates", "the licensee with its affiliates")
  static let multimodal = own(.value, "multimodal", "more than one kind of input or output")
}
