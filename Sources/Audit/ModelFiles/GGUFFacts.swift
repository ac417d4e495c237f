import Compliance

/// What the pairs of a GGUF header say of the model, as facts.
struct GGUFFacts {
  private let pairs: [GGUFPair]
  private let path: String
  private(set) var reading = Reading()

  /// The facts of a header's pairs. Counts are held against what is there only where all of it was read.
  init(_ pairs: [GGUFPair], path: String, isWhole: Bool) {
    (self.pairs, self.path) = (pairs, path)
    for pair in pairs { single(pair) }
    let bases = GGUFEntries(pairs, prefix: "general.base_model.")
    let named = bases.entries.filter { Self.base($0) != nil }
    let relation: Manifest.Relation? = isAdapter ? .adapter : nil
    for entry in bases.counted(named) {
      if let base = Self.base(entry) { add(.base(base.text, relation), at: base.offset) }
    }
    if named.isEmpty, let source { add(.base(source.text, .quantized), at: source.offset) }
    let datasets = GGUFEntries(pairs, prefix: "general.dataset.")
    for entry in datasets.entries {
      if let dataset = Self.dataset(entry) { add(.dataset(dataset.text), at: dataset.offset) }
    }
    guard isWhole, let problem = bases.contradiction(named, "general.base_model", path: path) else { return }
    reading.problems.append(problem)
  }

  private mutating func add(_ statement: Fact.Statement, at offset: Int) {
    reading.facts.append(Fact(statement, at: Place(path: path, offset: offset)))
  }

  private mutating func single(_ pair: GGUFPair) {
    // A projector stands between a model of words and what it lets that model read.
    if case .flag(true) = pair.value, let modality = Self.encoders[pair.key] {
      for modality in ["text", modality] { add(.modality(modality), at: pair.offset) }
    }
    guard let text = pair.text else { return }
    switch pair.key {
    case "general.name": add(.name(text), at: pair.offset)
    case "general.author", "general.organization": add(.author(text), at: pair.offset)
    case "general.license":
      // The writer joins a card's list of licences by commas, which no SPDX expression has.
      for part in FactText.parts(text) { add(.license(part), at: pair.offset) }
    case "general.license.name": add(.licenseName(text), at: pair.offset)
    case "general.license.link": add(.licenseLink(text), at: pair.offset)
    case "general.datasets": add(.dataset(Self.dataset(text) ?? text), at: pair.offset)
    default: break
    }
  }

  private static let encoders = ["clip.has_vision_encoder": "image", "clip.has_audio_encoder": "audio"]

  private func text(_ key: String) -> (text: String, offset: Int)? {
    pairs.first { $0.key == key }.flatMap { pair in pair.text.map { ($0, pair.offset) } }
  }

  private var isAdapter: Bool { text("general.type")?.text == "adapter" || text("adapter.type") != nil }

  /// A base as the hub calls it, else by its title, else by the address of its repository.
  private static func base(_ entry: GGUFEntries.Entry) -> (text: String, offset: Int)? {
    for name in ["repo_url", "url"] {
      if let field = entry.field(name), let id = HubName.repository(in: field.text) {
        return (id, field.offset)
      }
    }
    return entry.title ?? entry.field("repo_url")
  }

  private static func dataset(_ entry: GGUFEntries.Entry) -> (text: String, offset: Int)? {
    for name in ["repo_url", "url"] {
      if let field = entry.field(name), let id = dataset(field.text) { return (id, field.offset) }
    }
    return entry.title ?? entry.field("repo_url")
  }

  /// The writer leaves "datasets/" out of a data set's address, so that of a model is meant for one here.
  private static func dataset(_ text: String) -> String? {
    HubName.datasetFromAddress(text) ?? HubName.fromAddress(text)
  }

  /// The repository that the file was converted from, unless it is the file's own.
  private var source: (text: String, offset: Int)? {
    let own = text("general.repo_url").flatMap { HubName.repository(in: $0.text) }
    for key in ["general.source.huggingface.repository", "general.source.repo_url", "general.source.url"] {
      if let found = text(key), let id = HubName.repository(in: found.text), id != own {
        return (id, found.offset)
      }
    }
    return nil
  }
}
