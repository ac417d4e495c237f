/// What a file can say, by its name.
public enum FileRole: String, Sendable {
  /// The card of a model, a dataset or a Space: `README.md` with a front matter.
  case card
  /// The configuration of a model: `config.json`.
  case config
  /// The configuration of an adapter: `adapter_config.json`.
  case adapterConfig
  /// The parts of a pipeline: `model_index.json`.
  case modelIndex
  /// A recipe for a merge: `mergekit_config.yml`.
  case mergeRecipe
  case gguf, safetensors
  /// A licence's text.
  case license
  /// A notice that goes along with copies.
  case notice
  /// A use policy's text.
  case usePolicy
  /// A bill of materials, or data-set metadata.
  case bill
  /// An Ollama manifest, which names its layers.
  case ollamaManifest
  /// A program, a script or a setting that may name a model.
  case code
  /// Another text, in which a phrase may be shown.
  case text

  /// The most of a file that is read, in bytes; model files are read piece by piece.
  public var limit: Int {
    switch self {
    case .card: 1 << 20
    case .license, .notice, .usePolicy, .text: 4 << 20
    case .bill: 64 << 20
    default: 4 << 20
    }
  }
}

extension FileRole {
  /// The role of a file, by its path from the root; nil for one that says nothing.
  public init?(path: String) {
    let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    if let role = Self.named[name] ?? Self.ended(name) ?? Self.begun(name) {
      self = role
    } else if path.contains("manifests/registry.") {
      self = .ollamaManifest
    } else if name.hasSuffix(".md") || name.hasSuffix(".txt") || name.hasSuffix(".html") {
      self = .text
    } else if ModelUseFinder.reads(path) {
      self = .code
    } else {
      return nil
    }
  }

  private static let named: [String: FileRole] = [
    "readme.md": .card, "modelcard.md": .card, "model_card.md": .card, "config.json": .config,
    "adapter_config.json": .adapterConfig, "model_index.json": .modelIndex,
    "mergekit_config.yml": .mergeRecipe, "mergekit_config.yaml": .mergeRecipe, "bom.json": .bill,
    "sbom.json": .bill, "aibom.json": .bill, "croissant.json": .bill,
  ]

  private static func ended(_ name: String) -> FileRole? {
    if name.hasSuffix(".gguf") { return .gguf }
    if name.hasSuffix(".safetensors") { return .safetensors }
    if name.hasPrefix("mergekit"), name.hasSuffix(".yml") || name.hasSuffix(".yaml") { return .mergeRecipe }
    let isBill = [".cdx.json", ".spdx.json", ".spdx3.json", ".cyclonedx.json", ".bom.json"]
    return isBill.contains(where: name.hasSuffix) ? .bill : nil
  }

  /// LICENSE, COPYING, NOTICE and use policies, in any spelling and with the endings that texts have.
  private static func begun(_ name: String) -> FileRole? {
    let parts = name.split(separator: ".", maxSplits: 1)
    let (stem, ending) = (parts.first ?? "", parts.dropFirst().first ?? "")
    guard ["", "txt", "md", "rst", "html"].contains(ending) || !ending.contains(where: \.isLetter) else {
      return nil
    }
    let folded = stem.filter { $0.isLetter }
    if folded.hasSuffix("usepolicy") || folded.hasSuffix("usagepolicy") || folded == "aup" {
      return .usePolicy
    }
    if folded.hasPrefix("notice") || folded.hasSuffix("notice") { return .notice }
    let words = ["license", "licence", "copying", "eula", "unlicense"]
    let holds = words.contains { folded.hasPrefix($0) || folded.hasSuffix($0) }
    return holds || folded == "terms" || folded == "termsofuse" ? .license : nil
  }
}
