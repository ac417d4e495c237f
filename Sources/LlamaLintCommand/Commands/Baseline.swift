import Compliance
import LicenseClauses
import PositionedJSON

/// The findings that an old project starts from: `check --baseline` reports only what is new.
///
/// A finding keeps its identity (rule, subject, licence, status) when lines move.
struct Baseline {
  private let identities: Set<Finding.Identity>

  /// The baseline of a report.
  init(_ report: Report) { identities = Set(report.findings.map(\.identity)) }

  private init(_ identities: Set<Finding.Identity>) { self.identities = identities }

  /// The baseline in a file.
  static func read(_ path: String) throws(FileProblem) -> Baseline {
    let bytes: [UInt8]
    do {
      bytes = try FileSystem.read(path, limit: JSONReader.sizeLimit)
    } catch {
      throw FileProblem(message: "\(path): \(error.message)")
    }
    do {
      let value = try JSONReader.read(bytes)
      guard let rows = value["findings"]?.array else {
        throw FileProblem(message: "\(path): is no baseline; --write-baseline makes one")
      }
      return Baseline(
        Set(
          rows.map { row in
            let part = { (key: String) in row[key]?.string ?? "" }
            return Finding.Identity(
              rule: part("rule"), subject: part("subject"), license: part("license"), status: part("status"))
          }))
    } catch let error as JSONError {
      throw FileProblem(message: "\(path):\(error.position.line):\(error.position.column): \(error)")
    } catch let error as FileProblem {
      throw error
    } catch {
      throw FileProblem(message: "\(path): cannot be read")
    }
  }

  /// Marks what the baseline knows.
  func apply(to report: inout Report) {
    for index in report.findings.indices where identities.contains(report.findings[index].identity) {
      report.findings[index].isKnown = true
    }
  }

  /// The baseline as JSON, sorted.
  var text: String {
    let rows = identities.sorted().map { identity -> JSON in
      .object([
        ("rule", .string(identity.rule)), ("subject", .string(identity.subject)),
        ("license", identity.license.isEmpty ? .null : .string(identity.license)),
        ("status", .string(identity.status)),
      ])
    }
    return JSON.object([("version", .int(1)), ("findings", .array(rows))]).pretty + "\n"
  }
}
