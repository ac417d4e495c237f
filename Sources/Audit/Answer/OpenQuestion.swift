import Compliance

/// What only a person can answer.
public struct OpenQuestion: Hashable, Sendable {
  /// The question.
  public let text: String
  /// How many findings the answer settles.
  public let settles: Int
}

extension Audit {
  /// The questions that are left, those that settle most first.
  public var openQuestions: [OpenQuestion] {
    var counts: [String: Int] = [:]
    for finding in report.open where finding.status != .obligation {
      if let question = Self.question(finding) { counts[question, default: 0] += 1 }
    }
    var asked: [String: Set<String>] = [:]
    for finding in report.open + verdicts.flatMap(\.reasons) where finding.status == .review {
      if let field = finding.asks {
        asked[Self.asked(field), default: []].insert("\(finding.rule) \(finding.license ?? "")")
      }
    }
    for (question, findings) in asked { counts[question, default: 0] += findings.count }
    // Which terms bind at all is asked before what the terms ask.
    let facts = Set(asked.keys)
    return counts.map { (facts.contains($0.key) ? 1 : 0, -$0.value, $0.key) }.sorted(by: <)
      .map { OpenQuestion(text: $0.2, settles: -$0.1) }
  }

  private static func question(_ finding: Finding) -> String? {
    switch finding.rule {
    case "unknown-license": "which licence is '\(finding.subject)' under? \(finding.message)"
    case "source-conflict":
      "which licence did the publisher of '\(finding.subject)' grant? \(finding.message)"
    case "no-license": "under which licence does the maker of '\(finding.subject)' grant it?"
    case "missing-text": "what does the licence of '\(finding.subject)' say? \(finding.message)"
    case "unread-file": "what does this file of '\(finding.subject)' say? \(finding.message)"
    case "undeclared-base": "what was '\(finding.subject)' made from? \(finding.message)"
    case "prose-only": "does this hold of '\(finding.subject)'? \(finding.message)"
    case "unread-terms": "what do the unread sentences of the licence of '\(finding.subject)' ask?"
    case "license-mismatch": "were the edits of the licence of '\(finding.subject)' made by the licensor?"
    default: nil
    }
  }

  /// A field of the manifest as a question, with the option that answers it.
  private static func asked(_ field: String) -> String {
    let options = [
      ("regions", "where is it offered? (--regions)"), ("monthlyActiveUsers", "how many use it? (--users)"),
      ("annualRevenue", "how large is the annual revenue? (--revenue)"),
      ("domicile", "where is the firm's seat? (--domicile)"),
      ("useCases", "is it used for anything that the licences forbid?"),
      ("disclosesAI", "are users told that they deal with a machine?"),
      ("displays", "what are users shown?"), ("directory", "what is shipped with the model?"),
      ("commercial", "does it earn money? (--commercial)"),
    ]
    return options.first { field.hasSuffix($0.0) }?.1 ?? "what is \(field)?"
  }
}
