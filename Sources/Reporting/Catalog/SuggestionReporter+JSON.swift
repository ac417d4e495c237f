public import Compliance
import LicenseClauses
public import PositionedJSON

extension SuggestionReporter {
  /// The sets for programs: each change with its edits as JSON Patch operations (RFC 6902), which are applied in the
  /// order of the changes, and with its files.
  public static func json(_ advice: RemedyAdvice) -> JSON {
    .object([
      ("version", .int(1)), ("manifest", .string(advice.before.manifest)),
      ("asOf", .string(advice.before.asOf.description)),
      ("violations", .int(advice.before.count(.violation))), ("settled", .bool(advice.isSettled)),
      ("sets", .array(advice.sets.map(set))),
      ("stays", .array(advice.stays.map { JSONReporter.finding($0, advice.before) })),
      ("waivers", .array(advice.waivers.map(step))), ("evaluations", .int(advice.evaluations)),
    ])
  }

  private static func set(_ set: RemedySet) -> JSON {
    .object([
      ("points", .int(set.points)), ("changes", .array(set.steps.map(step))),
      (
        "after",
        .object([
          ("violation", .int(set.report.count(.violation))), ("review", .int(set.report.count(.review))),
          ("obligation", .int(set.report.count(.obligation))),
        ])
      ),
    ])
  }

  private static func step(_ step: RemedySet.Step) -> JSON {
    let remedy = step.remedy
    return .object([
      ("kind", .string(remedy.kind.rawValue)), ("change", .string(remedy.sentence)),
      ("cost", .string(remedy.kind.cost)), ("points", .int(remedy.kind.points)),
      ("rule", .string(remedy.rule)), ("subject", .string(remedy.subject)),
      ("license", .optional(remedy.license)), ("clauses", .array(remedy.clauses.map { $0.json() })),
      ("patch", .array(step.patch)), ("files", .array(remedy.files.map(file))),
    ])
  }

  private static func file(_ file: FileAddition) -> JSON {
    let place: [(String, JSON)] = [("folder", .string(file.folder)), ("path", .string(file.path))]
    let content: [(String, JSON)] =
      switch file.content {
      case .words(let words): [("append", .string(words))]
      case .copy(_, let source): [("copyOf", .string(source))]
      case .officialText(let license, let url, let sha256):
        [("officialText", .string(license)), ("url", .optional(url)), ("sha256", .optional(sha256))]
      }
    return .object((place + content).map { (key: $0.0, value: $0.1) })
  }
}
