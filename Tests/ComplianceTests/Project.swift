@testable import LicenseClauses
import PositionedJSON
import Testing

@testable import Compliance

/// A project of a test's own, judged with licences of the test's own.
struct Project {
  /// The manifest without its version and name: `"models": [...]`.
  var body: String
  /// Licence texts by id.
  var licenses: [String: String] = [:]
  /// Files that the manifest names.
  var files: [String: String] = [:]
  /// Folders that the manifest names, with their files.
  var folders: [String: [String: String]] = [:]
  var asOf = "2026-06-01"

  /// The manifest's own text.
  var bytes: [UInt8] { Array("{\"manifestVersion\": 1, \"project\": \"Test\", \(body)}".utf8) }

  /// The verdict.
  func report() throws -> Report { try evaluator().evaluate(context()) }

  private func evaluator() throws -> Evaluator {
    Evaluator(catalog: catalog(), asOf: try #require(CalendarDay(asOf)))
  }

  /// The manifest as it is read.
  func manifest() throws -> Manifest {
    try ManifestReader(rules: RuleRegistry.names).read(bytes, path: "manifest.json")
  }

  /// What the rules look at.
  func context() throws -> RuleContext {
    let manifest = try manifest()
    var project = ProjectFiles()
    for (path, text) in files { project.texts[path] = Array(text.utf8) }
    for (path, names) in folders {
      project.directories[path] = names.sorted { $0.key < $1.key }
        .map { ProjectFiles.Entry(path: $0.key, bytes: Array($0.value.utf8)) }
    }
    return try evaluator().context(manifest, project)
  }

  /// The findings as "status rule subject license", sorted as reported.
  func rows() throws -> [String] {
    try report().findings.map { "\($0.status.rawValue) \($0.rule) \($0.subject) \($0.license ?? "-")" }
  }

  /// The licences of the test come before the built-in ones; each is read from its text.
  private func catalog() -> LicenseCatalog {
    let texts = TestLicenses.all.merging(licenses) { _, own in own }
    return LicenseCatalog(
      added: texts.sorted { $0.key < $1.key }.map { id, text in
        CatalogEntry(id: id, text: SourceText(Array(text.utf8)), file: Array(text.utf8))
      })
  }
}
