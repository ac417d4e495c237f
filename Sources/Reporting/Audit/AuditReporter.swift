public import Audit
import Compliance
public import LicenseClauses
import PositionedJSON

/// The answer of an audit, for people: first what may be done, then on what that rests.
public struct AuditReporter: Sendable {
  let audit: Audit
  let catalog: LicenseCatalog
  let problems: [Audit.Problem]
  let style: TerminalStyle
  let verbose: Bool

  /// A reporter of an audit.
  /// - Parameters:
  ///   - audit: The audit.
  ///   - catalog: The known licences, for what names alone tell.
  ///   - problems: What of the files could not be read.
  ///   - style: Colours, for a terminal.
  ///   - verbose: Whether each clause and each target is listed.
  public init(
    _ audit: Audit, catalog: LicenseCatalog, problems: [Audit.Problem], style: TerminalStyle, verbose: Bool
  ) {
    (self.audit, self.catalog, self.problems) = (audit, catalog, problems)
    (self.style, self.verbose) = (style, verbose)
  }

  /// The answer on a page.
  public var text: String {
    guard !audit.graph.artifacts.isEmpty else {
      return "no model, dataset or use of one was found\n"
    }
    let parts = [answers, found, findings, duties, unreadable, questions].filter { !$0.isEmpty }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n\n" + summary + "\n"
  }

  // MARK: Answers

  private var answers: [String] {
    let targets = audit.graph.targets
    let shown = verbose ? targets : Array(targets.prefix(Self.mostTargets))
    var out: [String] = []
    for target in shown {
      let verdicts = audit.verdicts.filter { $0.target == target.name }
      if let use = audit.use, let verdict = verdicts.first {
        out += [style.bold("\(SafeText.line(target.name)), for \(phrase(use)): ") + colored(verdict)]
        out += reasons(verdict, most: verbose ? .max : 5).map { "  " + $0 }
      } else {
        out.append(style.bold(SafeText.line(target.name)))
        out += verdicts.map { row($0) }
      }
    }
    if audit.use == nil, targets.count > Audit.mostTargets {
      return [style.bold("\(targets.count) models and programs: ask for one use with --use")]
    }
    if shown.count < targets.count {
      out.append("and \(targets.count - shown.count) more (--verbose lists them)")
    }
    return out
  }

  /// A use as it was asked about: research may earn money too.
  private func phrase(_ use: AuditUse) -> String {
    use == .research && audit.isCommercial == true ? "research that earns money" : use.phrase
  }

  /// "  hosted       may not    commercial use is forbidden (…)".
  private func row(_ verdict: AuditVerdict) -> String {
    let reason = reasons(verdict, most: 1).first.map { "  \($0)" } ?? ""
    let more = verdict.reasons.count > 1 ? "; \(verdict.reasons.count - 1) more" : ""
    let word = verdict.answer.words
    return
      "  \(verdict.use.rawValue.padded(to: 12)) \(colored(verdict))\(String(repeating: " ", count: max(0, 11 - word.count)))\(reason)\(reason.isEmpty ? "" : more)"
  }

  private func colored(_ verdict: AuditVerdict) -> String {
    switch verdict.answer {
    case .may: style.green(verdict.answer.words)
    case .mayIf: style.blue(verdict.answer.words)
    case .cannotTell: style.yellow(verdict.answer.words)
    case .mayNot: style.red(verdict.answer.words)
    }
  }

  private func reasons(_ verdict: AuditVerdict, most: Int) -> [String] {
    let shown = verdict.reasons.prefix(most)
    let rest = verdict.reasons.count - shown.count
    return shown.map { reason($0) } + (rest > 0 && most > 1 ? ["and \(rest) more, below"] : [])
  }

  private func reason(_ finding: Finding) -> String {
    let license = finding.license.map { "[\($0)] " } ?? ""
    return SafeText.line("\(license)\(finding.message)")
  }

  // MARK: What was found

  private var found: [String] {
    let described = audit.graph.artifacts.filter(\.isDescribed)
    let shown = verbose ? described : Array(described.prefix(Self.mostTargets))
    var out = [style.bold("what was found")]
    for artifact in shown { out += rows(artifact) }
    if shown.count < described.count { out.append("  and \(described.count - shown.count) more") }
    return out
  }

  private func rows(_ artifact: Artifact) -> [String] {
    let place = artifact.folder.map { $0.isEmpty ? "." : $0 } ?? artifact.files.first ?? ""
    let kind = artifact.kind == .model ? "" : "\(artifact.kind.rawValue) "
    var out = [SafeText.line("  \(kind)\(artifact.name)  (\(place))")]
    out += artifact.declarations.map { line("licence", $0.name, $0.place) }
    out += (artifact.licenses + [artifact.policy].compactMap(\.self)).map {
      SafeText.line("    text       \($0.path) is \($0.summary)")
    }
    out += artifact.bases.prefix(verbose ? .max : 20).flatMap { base($0, artifact) }
    if artifact.bases.count > 20, !verbose { out.append("    and \(artifact.bases.count - 20) more") }
    out += artifact.datasets.prefix(verbose ? .max : 8).flatMap(data)
    return out
  }

  /// Data that a model was trained on. Where nothing says under which licence they are, nothing was judged, and that is
  /// said.
  private func data(_ link: Artifact.Link) -> [String] {
    let said =
      audit.graph.artifact(link.name).map { !$0.declarations.isEmpty || !$0.licenses.isEmpty } ?? false
    return [line("data", link.name, link.place)]
      + (said
        ? [] : [SafeText.line("               its licence is not known, and what it asks was not judged")])
  }

  private func base(_ link: Artifact.Link, _ artifact: Artifact) -> [String] {
    let word = artifact.kind == .program ? "uses" : "made from"
    let how = link.relation.map { ", \($0.rawValue)" } ?? ""
    let known = audit.graph.artifact(link.name).flatMap { base -> String? in
      guard !base.isDescribed else { return nil }
      return KnownModel.named(base.name).map {
        "its maker's licence is \($0.license), by its name (\($0.source))"
      }
        ?? "its licence is not known"
    }
    return [line(word, link.name + how + (link.isProse ? ", by prose alone" : ""), link.place)]
      + (known.map { [SafeText.line("               \($0)")] } ?? [])
  }

  private func line(_ word: String, _ value: String, _ place: Place) -> String {
    SafeText.line("    \(word.padded(to: 10)) \(value)  (\(place))")
  }

  static let mostTargets = 20
}
