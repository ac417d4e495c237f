import LicenseClauses
import PositionedJSON

/// Makes one finding of all that a rule says of a subject under a licence: several clauses may ask for the same, and
/// so may a licence by name beside a text of it that was given.
enum FindingMerge {
  private struct Key: Hashable {
    let rule: String
    let subject: String
    let license: String?
    /// A model and a dataset may share a name.
    let position: JSONPosition
  }

  /// The worst finding of each rule, subject and licence, in the order of their first, with the clauses of its like.
  static func merged(_ findings: [Finding]) -> [Finding] {
    var places: [Key: Int] = [:]
    var merged: [Finding] = []
    for finding in findings {
      let key = Key(
        rule: finding.rule, subject: finding.subject, license: finding.license, position: finding.position)
      if let place = places[key] {
        merged[place] = join(merged[place], finding)
      } else {
        places[key] = merged.count
        merged.append(finding)
      }
    }
    return merged
  }

  private static func join(_ known: Finding, _ other: Finding) -> Finding {
    if known.status != other.status { return known.status < other.status ? known : other }
    var result = known
    result.clauses += other.clauses.filter { !known.clauses.contains($0) }
    result.notes += other.notes.filter { !known.notes.contains($0) }
    if other.message != known.message, !result.notes.contains(other.message) {
      result.notes.append(other.message)
    }
    return result
  }
}
