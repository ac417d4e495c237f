import LicenseClauses

/// Where clauses stand, as short as a cell needs it: "1.b.i", "line 78", "policy 6".
struct MatrixPlace {
  /// The text of the licence itself; clauses of other texts name theirs.
  let license: String
  /// The most places of one text that are listed; more are given as a stretch of lines.
  private static let most = 4

  /// The places of some clauses, each once.
  func text(_ clauses: [Clause]) -> String {
    let own = clauses.filter { isOwn($0) }
    let others = clauses.filter { !isOwn($0) }
    return [list(own).isEmpty ? nil : list(own), list(others).isEmpty ? nil : "policy " + list(others)]
      .compactMap(\.self).joined(separator: "; ")
  }

  private func isOwn(_ clause: Clause) -> Bool { clause.source == nil || clause.source == license }

  private func list(_ clauses: [Clause]) -> String {
    var places: [String] = []
    for clause in clauses where !places.contains(place(clause)) { places.append(place(clause)) }
    guard places.count > Self.most, let first = clauses.map(\.lines.lowerBound).min(),
      let last = clauses.map(\.lines.upperBound).max()
    else { return places.joined(separator: ", ") }
    return "lines \(first)-\(last)"
  }

  /// A numbered section says where; a letter alone does so only beside its line.
  private func place(_ clause: Clause) -> String {
    let (lines, section) = (clause.lines, clause.section)
    if lines.lowerBound == 0 { return "public facts" }
    if section.first?.isNumber == true || section.contains(".") { return section }
    let line = lines.count == 1 ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound)-\(lines.upperBound)"
    return section.isEmpty ? line : "\(line), \(section)"
  }
}
