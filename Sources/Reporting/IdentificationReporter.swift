import Compliance
public import LicenseClauses
public import PositionedJSON

extension CatalogReporter {
  /// What a file is, in words.
  public static func identify(_ found: Identification, file: String) -> String {
    let name = SafeText.line(file)
    guard !found.matches.isEmpty else {
      let near = found.nearest.map {
        "; the nearest known text is \($0.id), and only \(percent($0.similarity)) of the words agree, so it is not that licence"
      }
      return "\(name): unknown\(near ?? "")\n"
    }
    let matches = found.matches.map { "\(name): \(head($0))\n\(changes($0))" }
    let rest = found.unknown.map {
      "\(name): lines \($0.lowerBound)-\($0.upperBound) hold terms of no known licence\n"
    }
    return (matches + rest).joined()
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private static func head(_ match: LicenseMatch) -> String {
    let lines = "lines \(match.lines.lowerBound)-\(match.lines.upperBound)"
    return switch match.relation {
    case .exact: "\(match.id), the official text byte for byte"
    case .sameWords: "\(match.id), the same words (\(lines))"
    case .edited: "\(match.id) with edits, similarity \(match.similarity) (\(lines))"
    }
  }

  private static func changes(_ match: LicenseMatch) -> String {
    (match.changes.map { ChangeText.line($0) } + match.wordChanges.map(ChangeText.line)).map {
      "  " + SafeText.line($0) + "\n"
    }.joined()
  }

  /// What a file is, as JSON.
  public static func identifyJSON(_ found: Identification, file: String) -> JSON {
    .object([
      ("file", .string(file)), ("matches", .array(found.matches.map(matchJSON))),
      ("unknown", .array(found.unknown.map(linesJSON))),
      (
        "nearest",
        found.nearest.map {
          JSON.object([
            ("id", .string($0.id)), ("license", .string($0.license)), ("similarity", .double($0.similarity)),
          ])
        } ?? .null
      ),
    ])
  }

  private static func matchJSON(_ match: LicenseMatch) -> JSON {
    .object([
      ("id", .string(match.id)), ("license", .string(match.license)),
      ("relation", .string(match.relation.rawValue)),
      ("similarity", match.similarity == 1 ? .int(1) : .double(match.similarity)),
      ("lines", linesJSON(match.lines)), ("changes", .array(match.changes.map(changeJSON))),
      ("words", .array(match.wordChanges.map(wordsJSON))),
    ])
  }

  /// A change of words as JSON.
  public static func wordsJSON(_ change: WordChange) -> JSON {
    .object([
      ("lines", linesJSON(change.lines)), ("added", .string(change.added)), ("removed", .int(change.removed)),
    ])
  }

  private static func linesJSON(_ lines: ClosedRange<Int>) -> JSON {
    .array([.int(lines.lowerBound), .int(lines.upperBound)])
  }

  /// A change as JSON.
  public static func changeJSON(_ change: ClauseChange) -> JSON {
    .object([
      ("change", .string(change.change.rawValue)), ("kind", .optional(change.kind?.rawValue)),
      ("before", change.before?.json() ?? .null),
      ("after", change.after?.json() ?? .null),
    ])
  }
}
