import Foundation
import LicenseClauses
import PositionedJSON

/// How well labelled texts are read without the phrases that occur only in them and their relatives: what the grammar
/// would make of them if nobody had read them.
struct Blind {
  /// A text, with what a person labelled in it, if anything.
  private struct Text {
    let name: String
    let source: SourceText
    let runs: Set<UInt32>
    let labels: [Item]?
    let patterns: Set<Int>

    /// The share of the smaller one's runs of three words that two texts have in common.
    func kinship(_ other: Text) -> Double {
      let smaller = min(runs.count, other.runs.count)
      return smaller == 0 ? 0 : Double(runs.intersection(other.runs).count) / Double(smaller)
    }
  }

  private let all: [Text]
  /// Above which share of common runs two texts are relatives; nil is the whole grammar.
  private let bounds: [Double?] = [nil, 0.5, 0.3, 0.12]

  init(texts folder: String, labels: String) {
    let labelled = texts(folder).map { ($0.name, $0.bytes, true) }
    let others = ["more", "open"].flatMap { texts("\(folder)/\($0)") }.map { ($0.name, $0.bytes, false) }
    all = (labelled + others).map { name, bytes, isLabelled in
      let source = SourceText(bytes)
      let usage = PatternUsage()
      _ = LicenseParser.shared.parse(source, noting: usage)
      let id = name.split(separator: ".").dropLast().joined(separator: ".")
      return Text(
        name: id, source: source, runs: Set(WordFingerprint(source).hashes),
        labels: isLabelled ? Self.labels("\(labels)/\(id).json") : nil, patterns: usage.numbers)
    }
  }

  private static func labels(_ file: String) -> [Item]? {
    guard let data = FileManager.default.contents(atPath: file), let json = try? JSONReader.read(Array(data))
    else {
      return nil
    }
    return Item.all(json["clauses"]?.array?.compactMap(Clause.init(json:)) ?? [])
  }

  /// Prints the scores of each kind, and with `lost` each clause that is read only with its own text's phrases.
  func report(lost: Bool) {
    let labelled = all.indices.filter { all[$0].labels != nil }
    var totals = bounds.map { _ in [ClauseKind: Score]() }
    for index in labelled {
      let text = all[index]
      let kinships = all.map { text.kinship($0) }
      var known: Set<Item> = []
      for (column, bound) in bounds.enumerated() {
        let comparison = compare(text, without: bound.map { patterns(of: index, kinships, $0) } ?? [])
        for (kind, score) in comparison.scores { totals[column][kind, default: Score()] += score }
        if column == 0 { known = Set(comparison.missed) }
        guard lost, column == bounds.count - 1 else { continue }
        for item in comparison.missed where !known.contains(item) {
          print(
            "lost \(text.name):\(item.lines.lowerBound) \(item.kind.rawValue) \(item.category?.rawValue ?? "")"
          )
        }
      }
    }
    print(table(totals, labelled.count))
  }

  /// The patterns that occur in a text or its relatives, and in no other.
  private func patterns(of index: Int, _ kinships: [Double], _ bound: Double) -> Set<Int> {
    var own = all[index].patterns
    for (other, kinship) in kinships.enumerated() {
      if other == index || kinship >= bound { own.formUnion(all[other].patterns) }
    }
    for (other, kinship) in kinships.enumerated() where other != index && kinship < bound {
      own.subtract(all[other].patterns)
    }
    return own
  }

  private func compare(_ text: Text, without: Set<Int>) -> Comparison {
    let parser = without.isEmpty ? LicenseParser.shared : LicenseParser(without: without)
    return Comparison(labelled: text.labels ?? [], read: Item.all(parser.parse(text.source).clauses))
  }

  private func table(_ totals: [[ClauseKind: Score]], _ count: Int) -> String {
    let used = all.reduce(into: Set<Int>()) { $0.formUnion($1.patterns) }
    var lines = [
      "\(LicenseParser.shared.patternCount) patterns, \(used.count) of them in \(all.count) texts; \(count) texts are labelled"
    ]
    lines.append(row("core F1, blind at", bounds.map { $0.map { "\($0)" } ?? "plain" }))
    for kind in ClauseKind.allCases where kind.isCore {
      lines.append(row(kind.rawValue, totals.map { figure($0[kind] ?? Score()) }))
    }
    let core = totals.map { $0.values.reduce(into: Score(), +=) }
    lines.append(row("all", core.map(figure)))
    lines.append(row("precision", core.map { three($0.precision) }))
    lines.append(row("recall", core.map { three($0.recall) }))
    return lines.joined(separator: "\n")
  }

  private func row(_ name: String, _ cells: [String]) -> String {
    cells.reduce(name.padding(toLength: 30, withPad: " ", startingAt: 0)) { line, cell in
      line + String(repeating: " ", count: max(1, 8 - cell.count)) + cell
    }
  }

  private func figure(_ score: Score) -> String { three(score.f1) }

  private func three(_ number: Double) -> String {
    let digits = String(Int((number * 1000).rounded()))
    return digits.count > 3 ? "1.000" : "." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
