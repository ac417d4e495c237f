import LicenseClauses
import PositionedJSON

/// What a model's folder says of it: its card, licence file, adapter or merge configuration, and GGUF header.
struct FolderEvidence {
  /// A base model and how it was used, where the folder says so.
  struct Base: Hashable {
    let name: String
    let relation: String?
  }

  let name: String
  let bases: [Base]
  let datasets: [String]
  /// The licence that the card, else the model file names.
  let declared: String?
  let licenseFile: String?
  /// The licence that the licence file's text is, word for word.
  let identified: String?

  init(_ folder: String, _ catalog: LicenseCatalog) throws(FileProblem) {
    let names = FileSystem.names(folder) ?? []
    let contents = { (wanted: (String) -> Bool) in
      names.first(where: wanted).flatMap { FileSystem.contents(FileSystem.join(folder, $0)) } ?? []
    }
    let card = FrontMatter(contents { $0.lowercased() == "readme.md" })
    let model = names.first { $0.hasSuffix(".gguf") }.flatMap {
      FileSystem.beginning(of: FileSystem.join(folder, $0), limit: Self.headerLimit).flatMap(GGUFHeader.init)
    }
    name = card.first("model_name") ?? model?.texts["general.name"] ?? FileSystem.lastName(folder)
    datasets = card.values["datasets"] ?? []
    declared = Self.declared(card) ?? model?.texts["general.license"].flatMap(Self.meant)
    let carded = (card.values["base_model"] ?? []).map { Base(name: $0, relation: Self.relation(card)) }
    let adapted = Self.adapted(contents { $0 == "adapter_config.json" })
    let merged = Self.merged(contents { $0 == "mergekit_config.yml" || $0 == "mergekit_config.yaml" })
    let named = (model?.bases ?? []).map { Base(name: $0, relation: nil) }
    let written = Self.distinct(merged + adapted + carded)
    bases = written.isEmpty ? Self.distinct(named) : written
    licenseFile = names.first(where: Self.isLicense)
    identified = try licenseFile.map { (name) throws(FileProblem) in
      try FileSystem.readRegular(FileSystem.join(folder, name), limit: SourceText.sizeLimit)
    }.flatMap { Self.identified($0, catalog) }
  }

  /// The one licence that a text holds in its own words; an edited text is none that can be named.
  private static func identified(_ bytes: [UInt8], _ catalog: LicenseCatalog) -> String? {
    let matches = LicenseIdentifier(catalog).identify(SourceText(bytes), file: bytes).matches
    guard let first = matches.first?.license else { return nil }
    return matches.allSatisfy { $0.license == first && $0.relation != .edited } ? first : nil
  }

  /// Each base once, as it is first named: configurations say how it was used, and come first.
  private static func distinct(_ bases: [Base]) -> [Base] {
    var seen: Set<String> = []
    return bases.filter { seen.insert($0.name).inserted }
  }

  /// Whether card and licence file name two licences.
  func contradicts(_ catalog: LicenseCatalog) -> Bool {
    guard let declared, let identified, let known = catalog.entry(declared)?.id else { return false }
    return known != identified
  }

  private static func declared(_ card: FrontMatter) -> String? {
    (card.first("license_name") ?? card.first("license")).flatMap(meant)
  }

  /// Hugging Face's "other" names no licence.
  private static func meant(_ license: String) -> String? { license == "other" ? nil : license }

  private static func isLicense(_ name: String) -> Bool {
    let stem = name.split(separator: ".").first.map { $0.lowercased() } ?? ""
    return stem == "license" || stem == "licence" || stem == "copying"
  }

  /// The relation that a card names, or that its tags do.
  private static func relation(_ card: FrontMatter) -> String? {
    if let named = card.first("base_model_relation") { return relations.first { $0 == named } }
    let tags = (card.values["tags"] ?? []) + (card.values["library_name"] ?? [])
    return tags.contains { adapters.contains($0.lowercased()) } ? "adapter" : nil
  }

  private static let relations = ["adapter", "merge", "quantized", "finetune"]
  /// Tags and libraries of the Hugging Face hub by which an adapter is known.
  private static let adapters: Set<String> = ["lora", "peft", "adapter", "qlora", "dora"]

  /// The base in the `adapter_config.json` of PEFT.
  private static func adapted(_ bytes: [UInt8]) -> [Base] {
    let base = (try? JSONReader.read(bytes))?["base_model_name_or_path"]?.string
    return base.flatMap { isLocal($0) ? nil : [Base(name: $0, relation: "adapter")] } ?? []
  }

  /// The parents in a `mergekit_config.yml`, wherever it names them: `model:` and `base_model:`.
  private static func merged(_ bytes: [UInt8]) -> [Base] {
    var bases: [Base] = []
    for line in String(decoding: bytes.prefix(1 << 20), as: UTF8.self).split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace).drop { $0 == "-" }
      guard words.count > 1, words.first == "model:" || words.first == "base_model:" else { continue }
      // "acme/Nova+acme/lora" is a model with an adapter on it.
      for part in words[words.startIndex + 1].split(separator: "+") {
        let name = part.filter { $0 != "\"" && $0 != "'" }
        let base = Base(name: name, relation: "merge")
        if !isLocal(name), !bases.contains(base) { bases.append(base) }
      }
    }
    return bases
  }

  private static func isLocal(_ name: String) -> Bool {
    name.isEmpty || name.hasPrefix(".") || name.hasPrefix("/") || name.hasPrefix("~")
  }

  /// How much of a model file is read: its header stands first.
  private static let headerLimit = 1 << 20
}
