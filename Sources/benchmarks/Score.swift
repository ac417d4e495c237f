import LicenseClauses

/// Something read or labelled: a clause, or one category of a use restriction.
struct Item: Hashable {
  let kind: ClauseKind
  let category: UseCategory?
  let lines: ClosedRange<Int>

  /// The items of clauses of the core kinds.
  static func all(_ clauses: [Clause]) -> [Item] {
    clauses.filter(\.kind.isCore).flatMap { clause -> [Item] in
      guard case .useRestriction(let categories) = clause.terms else {
        return [Item(kind: clause.kind, category: nil, lines: clause.lines)]
      }
      return (categories.isEmpty ? [.other] : categories).map {
        Item(kind: .useRestriction, category: $0, lines: clause.lines)
      }
    }
  }

  /// How far what was read stands where it is labelled, from 0 to 1; 0 where it is far wider.
  func overlap(_ read: Item) -> Double {
    guard kind == read.kind, category == read.category, lines.overlaps(read.lines),
      read.lines.count <= 3 * lines.count + 2
    else { return 0 }
    let shared =
      min(lines.upperBound, read.lines.upperBound) - max(lines.lowerBound, read.lines.lowerBound) + 1
    let both = max(lines.upperBound, read.lines.upperBound) - min(lines.lowerBound, read.lines.lowerBound) + 1
    return Double(shared) / Double(both)
  }
}

/// What was found of what is labelled.
struct Score {
  var (found, missed, extra) = (0, 0, 0)

  var precision: Double { found + extra == 0 ? 1 : Double(found) / Double(found + extra) }
  var recall: Double { found + missed == 0 ? 1 : Double(found) / Double(found + missed) }
  var f1: Double { found == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  static func += (a: inout Score, b: Score) {
    a.found += b.found
    a.missed += b.missed
    a.extra += b.extra
  }
}

/// Labels and readings of one text laid side by side: each is used once, those that fit best first.
struct Comparison {
  private(set) var missed: [Item] = []
  private(set) var scores: [ClauseKind: Score] = [:]

  init(labelled: [Item], read: [Item]) {
    let pairs = labelled.indices.flatMap { label in
      read.indices.map { (label, $0, labelled[label].overlap(read[$0])) }.filter { $0.2 > 0 }
    }.sorted { ($1.2, $0.0, $0.1) < ($0.2, $1.0, $1.1) }
    var (usedLabels, usedReadings): (Set<Int>, Set<Int>) = ([], [])
    for (label, reading, _) in pairs where !usedLabels.contains(label) && !usedReadings.contains(reading) {
      usedLabels.insert(label)
      usedReadings.insert(reading)
      scores[labelled[label].kind, default: Score()].found += 1
    }
    for (index, item) in labelled.enumerated() where !usedLabels.contains(index) {
      missed.append(item)
      scores[item.kind, default: Score()].missed += 1
    }
    for (index, item) in read.enumerated() where !usedReadings.contains(index) {
      scores[item.kind, default: Score()].extra += 1
    }
  }
}
