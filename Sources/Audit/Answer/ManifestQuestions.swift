import Compliance
public import LicenseClauses

/// What a person must add to a manifest that was drafted from files: what they do not say, and what they say in two
/// ways.
public struct ManifestQuestions: Sendable {
  private let graph: AuditGraph
  private let book: LicenseNames

  /// Questions about what was found.
  public init(_ graph: AuditGraph, _ catalog: LicenseCatalog) {
    (self.graph, book) = (graph, LicenseNames(graph.artifacts, catalog))
  }

  /// The questions, a line each.
  public var lines: [String] {
    let found = AuditRules.findings(graph, book).map { "\($0.message); \($0.fix)" }
    let models = graph.artifacts.filter { $0.kind == .model }.compactMap(license)
    let data = graph.artifacts.filter { $0.kind == .dataset }.map {
      "\"license\" and \"generatedBy\" of the dataset '\($0.name)'"
    }
    let own = graph.targets.filter { $0.kind == .model }.map {
      "\"distribution\" of '\($0.name)': none, internal, hosted or weights?"
    }
    return found + models + data + own + [
      "\"organization\": name, domicile, monthly active users, annual revenue",
      "\"products\": what is made with the models, commercial or not, where it is offered, what it is used for and shows",
    ]
  }

  /// What is to be asked of a model's licence. A name is evidence of what is meant, and settles nothing.
  private func license(_ artifact: Artifact) -> String? {
    let license = ArtifactLicense(artifact, book)
    if let known = license.known {
      return "\"license\" of '\(artifact.name)': \(known.license), if it is the model of that name"
    }
    guard license.expression == nil, license.file == nil else { return nil }
    return artifact.isDescribed
      ? "\"license\" of '\(artifact.name)': which licence is it under?"
      : "\"license\" of '\(artifact.name)': the base's own licence binds what is made from it"
  }
}
