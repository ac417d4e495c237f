import Compliance
import LicenseClauses
import PositionedJSON

/// Which findings are about which thing of a bill, and which clauses bind it.
struct BillVerdict {
  private var found: [BillRef: [Finding]] = [:]
  private var bound: [BillRef: [String]] = [:]
  /// The findings about nothing that the bill lists: the organization.
  private(set) var rest: [Finding] = []

  private struct Subject: Hashable {
    let name: String
    let position: JSONPosition
  }

  /// The verdict of a report on some items.
  init(_ report: Report, _ items: [BillItem]) {
    // A product may have the name of a model: then the place in the manifest says which is meant.
    let named = Dictionary(items.map { ($0.name, $0.ref) }) { first, _ in first }
    let placed = Dictionary(
      items.map { (Subject(name: $0.name, position: $0.position), $0.ref) }
    ) { first, _ in first }
    var seen: [BillRef: Set<String>] = [:]
    for finding in report.findings + report.held {
      let subject = Subject(name: finding.subject, position: finding.position)
      guard let ref = placed[subject] ?? named[finding.subject] else {
        if finding.status != .holds { rest.append(finding) }
        continue
      }
      if finding.status != .holds { found[ref, default: []].append(finding) }
      for clause in finding.clauses.map(BillWords.clause) where seen[ref, default: []].insert(clause).inserted
      {
        bound[ref, default: []].append(clause)
      }
    }
  }

  /// The findings about a thing, the worst first.
  func findings(_ ref: BillRef) -> [Finding] { found[ref] ?? [] }

  /// The clauses that findings about a thing rest on, also those that it keeps; each once, in words.
  func clauses(_ ref: BillRef) -> [String] { bound[ref] ?? [] }
}
