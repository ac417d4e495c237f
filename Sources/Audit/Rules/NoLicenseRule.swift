import Compliance
import LicenseClauses

/// Reports a model that was made from another and whose own maker grants nothing.
struct NoLicenseRule: AuditRule {
  static let description = RuleDescription(
    name: "no-license",
    summary: "A model that was made from another one comes with no licence of its own maker.",
    rationale:
      "The base's licence covers the base. What the maker of a fine-tune, an adapter or a merge added is theirs, and without a licence nobody else may copy or use it.",
    clauses: [], facts: [],
    example: "a folder with an adapter and a README.md that names a base and no \"license\"",
    remedy: "Ask the maker under which licence the model is, and declare it in the card.")

  func findings(_ artifact: Artifact, _ graph: AuditGraph, _ book: LicenseNames) -> [Finding] {
    guard artifact.kind == .model, artifact.isDescribed, artifact.declarations.isEmpty,
      !artifact.bases.isEmpty || !artifact.localBases.isEmpty
    else { return [] }
    let license = ArtifactLicense(artifact, book)
    guard license.file == nil, license.expression == nil else { return [] }
    return [
      finding(
        .review, artifact, "no file says under which licence '\(artifact.name)' itself is",
        fix: "ask its maker, and declare the licence in its card", at: artifact.place)
    ]
  }
}
