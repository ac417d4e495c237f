import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint doctor`: which version this is, and what its catalogue holds.
enum DoctorCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "doctor")
    guard arguments.positionals.isEmpty else { throw support.usage("doctor takes no argument") }
    do {
      let facts = facts(try support.catalog())
      if arguments.value("--format") == "json" {
        console.out(JSON.object(facts.map { ($0.key, $0.value) }).pretty + "\n")
      } else {
        let width = facts.map(\.label.count).max() ?? 0
        console.out(
          facts.map { fact in
            "\(fact.label)\(String(repeating: " ", count: width - fact.label.count))  \(fact.text)\n"
          }.joined())
      }
      return .success
    } catch {
      return support.fail(error.message)
    }
  }

  private struct Fact {
    let label, key: String
    let value: JSON
    let text: String

    init(_ label: String, _ key: String, _ text: String) {
      (self.label, self.key, value, self.text) = (label, key, .string(text), SafeText.line(text))
    }

    init(_ label: String, _ key: String, count: Int) {
      (self.label, self.key, value, text) = (label, key, .int(count), "\(count)")
    }
  }

  private static func facts(_ catalog: LicenseCatalog) -> [Fact] {
    let entries = catalog.entries
    let days =
      entries.compactMap(\.date).map(\.description) + KnownModel.all.compactMap { $0.released?.description }
    return [
      Fact("version", "version", Version.current),
      Fact("catalogue", "catalogDigest", LicenseCatalog.digest),
      Fact("grammar", "grammar", LicenseParser.edition),
      Fact("newest day in it", "newestDay", days.max() ?? "none"),
      Fact("licences", "licenses", count: entries.count),
      Fact(
        "  read from a text", "fromText",
        count: entries.count { $0.knowledge == .text || $0.knowledge == .checked }),
      Fact("  labelled by hand", "checked", count: entries.count { $0.knowledge == .checked }),
      Fact("  from public facts", "fromFacts", count: entries.count { $0.knowledge == .facts }),
      Fact("  by name only", "nameOnly", count: entries.count { $0.knowledge == .name }),
      Fact("  names of several", "ambiguous", count: entries.count { $0.knowledge == .several }),
      Fact("  your own", "yourOwn", count: catalog.added.count),
      Fact("clauses", "clauses", count: entries.map(\.clauses.count).reduce(0, +)),
      Fact("known models", "knownModels", count: KnownModel.all.count),
      Fact("rules", "rules", count: RuleRegistry.names.count),
    ] + limits
  }

  /// Beyond these an input is refused, or what was not looked at is told: nothing is passed over in silence.
  private static var limits: [Fact] {
    [
      Fact("limits: a manifest, in bytes", "manifestBytes", count: JSONReader.sizeLimit),
      Fact("  its values", "manifestValues", count: JSONReader.valueLimit),
      Fact("  its nesting", "manifestDepth", count: JSONReader.depthLimit),
      Fact("  a licence text, in bytes", "textBytes", count: SourceText.sizeLimit),
      Fact("  files of a shipped folder", "folderFiles", count: FileSystem.fileLimit),
      Fact("  their text, in bytes", "folderTextBytes", count: FileSystem.folderTextLimit),
      Fact("  files of an audit", "auditFiles", count: TreeWalker.fileLimit),
    ]
  }
}
