import Compliance
import LicenseClauses

/// Reports a base that a tool left behind and no card declares, and a part of a model without the whole.
struct UndeclaredBaseRule: AuditRule {
  static let description = RuleDescription(
    name: "undeclared-base",
    summary: "A model comes from another one, and its card does not say from which.",
    rationale:
      "The licence of a base binds what is made from it, whether or not the card speaks of it. An adapter or a quantized copy has a base by its nature.",
    clauses: [], facts: [],
    example: "an adapter_config.json that names a base beside a README.md without \"base_model\"",
    remedy: "Name the base under \"base_model\" in the card.")

  func findings(_ artifact: Artifact, _ graph: AuditGraph, _ book: LicenseNames) -> [Finding] {
    guard artifact.kind == .model, artifact.isDescribed, artifact.folder != nil else { return [] }
    if let base = artifact.localBases.first {
      return [
        finding(
          .review, artifact, "\(base.place) names its base by a path of another machine: '\(base.name)'",
          fix: "name the model that stood there, as OWNER/NAME, under \"base_model\"", at: base.place)
      ]
    }
    if artifact.bases.isEmpty { return missing(artifact) }
    let cards = artifact.files.filter { $0.lowercased().hasSuffix(".md") }
    let carded = artifact.bases.contains { $0.isProse || $0.place.path.lowercased().hasSuffix(".md") }
    guard let card = cards.first, !carded, let base = artifact.bases.first else { return [] }
    return [
      finding(
        .obligation, artifact, "\(base.place) names \(base.name) as its base, and \(card) does not",
        fix: "name it under \"base_model\" in \(card)", at: base.place)
    ]
  }

  /// An adapter or a quantized copy without a base.
  private func missing(_ artifact: Artifact) -> [Finding] {
    let what: String
    if artifact.files.contains(where: { $0.hasSuffix("adapter_config.json") }) {
      what = "an adapter"
    } else if Self.isQuantized(artifact.properName) {
      what = "a quantized copy by its name"
    } else {
      return []
    }
    return [
      finding(
        .review, artifact, "'\(artifact.name)' is \(what), and no file says of which model",
        fix: "name the base under \"base_model\" in its card", at: artifact.place)
    ]
  }

  private static func isQuantized(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.contains { ["gguf", "gptq", "awq", "exl2", "4bit", "8bit", "int4", "int8"].contains($0) }
  }
}
