public import LicenseClauses
public import PositionedJSON

/// Clauses in words, for people.
public enum ClauseText {
  /// A parameter's value without JSON's marks.
  public static func plain(_ value: JSON) -> String {
    switch value {
    case .null: "none"
    case .bool(let b): b ? "yes" : "no"
    case .int(let i): String(i)
    case .double(let d): String(d)
    case .string(let s): s
    case .array(let values): values.map(plain).joined(separator: ", ")
    case .object: value.compact
    }
  }

  /// The parameters that say something: "rule begins-with, token Llama".
  public static func parameters(_ clause: Clause) -> String {
    clause.terms.fields.compactMap { field in
      switch field.value {
      case .null, .bool(false): nil
      case .bool(true): field.key
      default: "\(field.key) \(plain(field.value))"
      }
    }.joined(separator: ", ")
  }

  /// Where a clause stands: "llama-3.1, section 1.b.i, line 24".
  public static func place(_ clause: Clause) -> String {
    if clause.lines.lowerBound == 0 {
      return [clause.source, "from public facts"].compactMap(\.self).joined(separator: ", ")
    }
    let lines =
      clause.lines.count == 1
      ? "line \(clause.lines.lowerBound)" : "lines \(clause.lines.lowerBound)-\(clause.lines.upperBound)"
    let section = clause.section.isEmpty ? nil : "section \(clause.section)"
    return [clause.source, section, lines].compactMap(\.self).joined(separator: ", ")
  }

  /// Where several clauses stand: each text is named once.
  public static func places(_ clauses: [Clause]) -> String {
    var last: String?
    return clauses.map { clause in
      var shown = clause
      if clause.source != nil, clause.source == last { shown.source = nil }
      last = clause.source
      return place(shown)
    }.joined(separator: "; ")
  }

  /// What clauses say, each thing once, in the order in which it is said first, with all its places.
  public static func once(_ clauses: [Clause], _ words: (Clause) -> String) -> [(
    words: String, places: String
  )] {
    var order: [String] = []
    var stands: [String: [Clause]] = [:]
    for clause in clauses {
      let said = words(clause)
      if stands[said] == nil { order.append(said) }
      stands[said, default: []].append(clause)
    }
    return order.map { ($0, places(stands[$0] ?? [])) }
  }

  /// The uses that clauses forbid, in the order of their names, each with all its places.
  public static func uses(_ clauses: [Clause]) -> [(use: UseCategory, places: String)] {
    var stands: [UseCategory: [Clause]] = [:]
    for clause in clauses {
      guard case .useRestriction(let categories) = clause.terms else { continue }
      for category in categories.isEmpty ? [.other] : categories {
        stands[category, default: []].append(clause)
      }
    }
    return stands.keys.sorted().map { ($0, places(stands[$0] ?? [])) }
  }
}
