import LicenseClauses
import PositionedJSON

/// Where the grammar is known to read an official text otherwise than careful readers do: a fault of the grammar is no
/// edit of a text that was edited elsewhere.
struct KnownFaults {
  /// What it reads there, and should not.
  let misread: [Clause]
  /// What stands there, and is not read.
  let missed: [Clause]
  /// What is read there as careful readers do.
  let stated: Set<ClauseTerms>

  /// The clauses of an edited text without what is misread in the official one, and with what is missed there. What stands
  /// in sentences that were changed counts as read.
  /// - Parameters:
  ///   - read: The clauses that the grammar reads in the edited text.
  ///   - changes: The words that were changed.
  /// - Returns: The clauses as careful readers would have them.
  func mended(_ read: [Clause], _ changes: [WordChange]) -> [Clause] {
    // What is missed in one place and read in another changes with that.
    var (clauses, missed) = (read, missed.filter { !stated.contains($0.terms) })
    var sentences: Set<UInt32> = []
    for fault in misread {
      if let place = clauses.firstIndex(where: { isSame($0, fault, changes) }) {
        clauses.remove(at: place)
      } else if let place = edited(fault, in: clauses, changes), let label = nearest(fault, in: missed) {
        if clauses[place].terms == fault.terms { clauses[place].details = missed[label].details }
        clauses[place].terms = Self.terms(clauses[place].terms, with: missed[label].terms, over: fault.terms)
        missed.remove(at: label)
        if let wording = fault.wording { sentences.insert(wording) }
      } else if let wording = fault.wording, sentences.contains(wording),
        let place = clauses.firstIndex(where: { $0.terms == fault.terms && $0.lines.overlaps(fault.lines) })
      {
        // A sentence that was misread as two things is one.
        clauses.remove(at: place)
      }
    }
    return clauses + missed
  }

  /// Whether a clause is what is misread in the official text, in a sentence of the same words.
  private func isSame(_ clause: Clause, _ fault: Clause, _ changes: [WordChange]) -> Bool {
    guard clause.terms == fault.terms else { return false }
    return fault.wording != nil && clause.sentence == fault.wording
      || !changes.contains { $0.lines.overlaps(clause.lines) }
  }

  /// The clause that stands in changed words where another was misread: the same fault again, else something new.
  private func edited(_ fault: Clause, in clauses: [Clause], _ changes: [WordChange]) -> Int? {
    let near = clauses.indices.filter { index in
      let clause = clauses[index]
      return clause.kind == fault.kind && clause.section == fault.section
        && (clause.lines.overlaps(fault.lines) || !fault.section.isEmpty)
        && changes.contains { $0.lines.overlaps(clause.lines) || $0.lines.overlaps(fault.lines) }
    }
    return near.first { clauses[$0].terms == fault.terms }
      ?? near.first { index in
        !stated.contains(clauses[index].terms) && !misread.contains { $0.terms == clauses[index].terms }
      }
  }

  /// What careful readers found where the grammar misread: the nearest clause of the kind that it missed.
  private func nearest(_ fault: Clause, in missed: [Clause]) -> Int? {
    missed.indices.filter { missed[$0].kind == fault.kind }.min { a, b in
      abs(missed[a].lines.lowerBound - fault.lines.lowerBound)
        < abs(missed[b].lines.lowerBound - fault.lines.lowerBound)
    }
  }

  /// Parameters that an edit did not touch as careful readers have them; those that it changed as they are read.
  private static func terms(_ read: ClauseTerms, with label: ClauseTerms, over fault: ClauseTerms)
    -> ClauseTerms
  {
    let (labels, faults) = (
      Dictionary(uniqueKeysWithValues: label.fields), Dictionary(uniqueKeysWithValues: fault.fields)
    )
    let fields = read.fields.map { field in
      (
        key: field.key,
        value: field.value == faults[field.key] ? labels[field.key] ?? field.value : field.value
      )
    }
    let text = JSON.object(fields).compact
    guard let value = try? JSONReader.read(Array(text.utf8)) else { return read }
    return ClauseTerms(kind: read.kind, fields: value) ?? read
  }
}
