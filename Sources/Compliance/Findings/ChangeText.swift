public import LicenseClauses

/// Changes between clauses, in words.
public enum ChangeText {
  /// How many clauses changed.
  public static func summary(_ changes: [ClauseChange]) -> String {
    changes.isEmpty
      ? "no clause differs" : changes.count == 1 ? line(changes[0]) : "\(changes.count) clauses differ"
  }

  /// What an edit comes to: the clauses that it touches, else the words.
  public static func summary(_ match: LicenseMatch) -> String {
    if !match.changes.isEmpty { return summary(match.changes) }
    guard let first = match.wordChanges.first else { return "no word differs" }
    return match.wordChanges.count == 1 ? line(first) : "\(match.wordChanges.count) passages differ"
  }

  /// One change of words: "line 12: 'for one year' was added".
  public static func line(_ change: WordChange) -> String {
    let place =
      change.lines.count == 1
      ? "line \(change.lines.lowerBound)" : "lines \(change.lines.lowerBound)-\(change.lines.upperBound)"
    let gone = change.removed == 1 ? "1 word" : "\(change.removed) words"
    if change.added.isEmpty { return "\(place): \(gone) of the official text missing here" }
    return change.removed == 0
      ? "\(place): '\(change.added)' was added"
      : "\(place): '\(change.added)' stands for \(gone) of the official text"
  }

  /// One change: "was: Above 700 million monthly active users, …; now: Above 7 million monthly active users, …".
  /// - Parameters:
  ///   - change: What differs.
  ///   - old: The sentences of the licence before, where it is known.
  ///   - new: Those of the licence after.
  /// - Returns: The line.
  public static func line(
    _ change: ClauseChange, from old: ClauseSentence = ClauseSentence(),
    to new: ClauseSentence = ClauseSentence()
  ) -> String {
    switch (change.before, change.after) {
    case (let before?, let after?):
      difference(before, after, old.text(before), new.text(after))
    case (nil, let after?):
      "added: \(new.text(after)) (\(ClauseText.place(after)))"
    case (let before?, nil):
      "removed: \(old.text(before)) (\(ClauseText.place(before)), before)"
    case (nil, nil): "nothing"
    }
  }

  private static func difference(_ before: Clause, _ after: Clause, _ old: String, _ new: String) -> String {
    if old != new {
      return "was: \(old) (\(ClauseText.place(before))); now: \(new) (\(ClauseText.place(after)))"
    }
    // What the sentences do not tell apart.
    let pairs = zip(before.terms.fields, after.terms.fields).filter { $0.value != $1.value }
    let parameters = pairs.map {
      "\($0.key) \(ClauseText.plain($0.value)) became \(ClauseText.plain($1.value))"
    }
    return "\(new): \(parameters.joined(separator: ", "))"
  }
}
