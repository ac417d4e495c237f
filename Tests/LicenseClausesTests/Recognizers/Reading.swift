import PositionedJSON

@testable import LicenseClauses

/// Clauses of a text in a short form for tests: "kind parameters @lines". The acts that a grant names are left out, and
/// an activity or a network that the text does not speak of.
func reading(_ text: String) -> [String] {
  LicenseParser.shared.parse(SourceText(text)).clauses.map { clause in
    let lines =
      clause.lines.count == 1
      ? "\(clause.lines.lowerBound)" : "\(clause.lines.lowerBound)-\(clause.lines.upperBound)"
    let fields = clause.terms.fields.filter { field in
      switch (field.key, field.value) {
      case ("rights", _), ("exceptHosted", _), ("countsHosting", _), ("activity", .null),
        ("network", .bool(false)):
        false
      default: true
      }
    }.map { field in
      switch field.value {
      case .string(let s): s
      case .null: "-"
      case .array(let a): a.map { if case .string(let s) = $0 { s } else { "?" } }.joined(separator: "+")
      default: field.value.compact
      }
    }
    return ([clause.kind.rawValue] + fields + ["@\(lines)"]).joined(separator: " ")
  }
}
