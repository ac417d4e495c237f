import Compliance
import LicenseClauses
import PositionedJSON

/// Who has something to do, by what it is.
enum PageTask: CaseIterable {
  case stop, rename, show, ship, sign, answer, other

  /// The task that a finding sets.
  init(of finding: Finding) {
    if finding.status == .review {
      self = .answer
      return
    }
    switch finding.rule {
    case "model-naming": self = .rename
    case "attribution-display", "ai-disclosure": self = .show
    case "license-copy", "notice-text", "retain-notices", "change-notice", "share-alike", "flow-down",
      "use-policy":
      self = .ship
    case "registration", "usage-threshold", "royalty": self = .sign
    case "commercial-use", "use-restriction", "territory", "output-training", "redistribution",
      "license-conflict", "license-drift", "license-mismatch", "policy-denied", "policy-not-allowed",
      "unknown-license", "unread-terms":
      self = .stop
    default: self = .other
    }
  }

  /// What stands before its list.
  var words: String {
    switch self {
    case .stop: "Stop or replace"
    case .rename: "Rename"
    case .show: "Show"
    case .ship: "Ship along"
    case .sign: "Sign or pay"
    case .answer: "Answer"
    case .other: "See to"
    }
  }
}
