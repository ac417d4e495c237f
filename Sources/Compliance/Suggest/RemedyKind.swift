/// A way of settling a violation, with how dear it is.
public enum RemedyKind: String, CaseIterable, Sendable {
  case inherit, declare
  case addNotice = "add-notice"
  case addLicenseCopy = "add-license-copy"
  case endWaiver = "end-waiver"
  case rename, display
  case discloseAI = "disclose-ai"
  case attest, register, agreement
  case dropUse = "drop-use"
  case dropRegion = "drop-region"
  case dropData = "drop-data"
  case nonCommercial = "non-commercial"
  case keepInside = "keep-inside"
  case changePolicy = "change-policy"
  case dropBase = "drop-base"
  case swapBase = "swap-base"
  case swapData = "swap-data"
  /// Accepts the violation, and settles nothing.
  case waiver

  /// How dear it is, in points: paper first, then promises, other people's consent, business, engineering.
  public var points: Int {
    switch self {
    case .inherit, .declare, .addNotice, .addLicenseCopy, .endWaiver: 1
    case .rename: 2
    case .display, .discloseAI: 3
    case .attest: 4
    case .register: 6
    case .agreement: 12
    case .dropUse, .dropRegion: 20
    case .dropData, .dropBase: 25
    case .nonCommercial, .keepInside: 30
    case .changePolicy: 35
    case .swapBase, .swapData: 40
    case .waiver: 1000
    }
  }

  /// What it costs, in words.
  public var cost: String {
    switch self {
    case .inherit, .declare: "costs nothing: the terms bind already"
    case .addNotice, .addLicenseCopy: "costs a file"
    case .endWaiver: "costs nothing: it covers nothing any more"
    case .rename: "costs a new name wherever the model is known by the old one"
    case .display: "costs room on a page, and is a promise to keep"
    case .discloseAI: "costs a line for users, and is a promise to keep"
    case .attest: "costs the doing: somebody has to do it and say so"
    case .register: "costs an application, and the licensor's consent where it is asked for"
    case .agreement: "costs what the licensor asks, and hangs on the licensor's consent"
    case .dropUse: "costs the use"
    case .dropRegion: "costs the market there"
    case .dropData, .swapData: "costs a training without the data"
    case .dropBase: "costs a model made anew without that base"
    case .nonCommercial: "costs the earnings: it has to be true"
    case .keepInside: "costs the publication or the offer: it has to be true"
    case .changePolicy: "costs a decision of those whose policy it is"
    case .swapBase: "costs another model; chosen by licence terms only, its quality is not judged"
    case .waiver: "settles nothing: the risk is accepted for a time"
    }
  }
}
