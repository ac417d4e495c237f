import Compliance

/// What a safetensors file says of the model in the `__metadata__` of its header.
///
/// The keys are those of Stability's ModelSpec, of kohya's trainers and of plain habit. What a file calls its
/// architecture (`ss_base_model_version`, `modelspec.architecture`) is a family of models, and none that it
/// was made from.
struct SafetensorsFinder {
  /// The facts of a file, in the order of the file but for its bases, which come last.
  static func read(_ source: ByteSource, path: String) -> Reading {
    if LFSPointer.begins(source) { return Reading() }
    let header = SafetensorsHeader.read(source, path: path)
    var finder = Self(entries: header.entries, path: path)
    for entry in header.entries { finder.single(entry) }
    finder.bases()
    if let problem = header.problem { finder.reading.problems.append(problem) }
    return finder.reading
  }

  private let entries: [SafetensorsHeader.Entry]
  private let path: String
  private var reading = Reading()

  private init(entries: [SafetensorsHeader.Entry], path: String) {
    (self.entries, self.path) = (entries, path)
  }

  private func place(_ entry: SafetensorsHeader.Entry) -> Place { Place(path: path, offset: entry.offset) }

  private func entry(_ keys: [String]) -> SafetensorsHeader.Entry? {
    keys.lazy.compactMap { key in entries.first { $0.key == key && FactText.trimmed($0.text) != nil } }.first
  }

  private mutating func single(_ entry: SafetensorsHeader.Entry) {
    guard let text = FactText.trimmed(entry.text) else { return }
    switch entry.key {
    case "modelspec.license", "license": license(text, entry)
    case "license_name": add(.licenseName(text), entry)
    case "license_link", "license_url": add(.licenseLink(text), entry)
    case "dataset", "datasets", "training_dataset":
      for part in FactText.parts(text) { add(.dataset(HubName.datasetFromAddress(part) ?? part), entry) }
    case "modelspec.author", "author": add(.author(text), entry)
    default:
      // Of several titles the one that was given on purpose; kohya's output name is the file's.
      let title = self.entry(["modelspec.title", "model_name", "name", "ss_output_name"])
      if title?.offset == entry.offset { add(.name(text), entry) }
    }
  }

  private mutating func add(_ statement: Fact.Statement, _ entry: SafetensorsHeader.Entry) {
    reading.facts.append(Fact(statement, at: place(entry)))
  }

  /// ModelSpec lets a licence's name, its address or all of its terms stand in one place.
  private mutating func license(_ text: String, _ entry: SafetensorsHeader.Entry) {
    if HubName.isAddress(text), !text.utf8.contains(0x20) {
      let id = LicenseAddress.id(text)
      add(id.map { .license($0) } ?? .licenseLink(text), entry)
    } else if text.utf8.count > Self.longestName || text.utf8.contains(0x0A) {
      reading.problems.append(
        EvidenceProblem("\(entry.key) holds the terms themselves: which licence is it?", at: place(entry)))
    } else {
      add(.license(text), entry)
    }
  }

  private mutating func bases() {
    let architecture = entry(["modelspec.architecture"])?.text ?? ""
    let isAdapter =
      entry(["ss_network_module"]) != nil || architecture.utf8.suffix(5).elementsEqual("/lora".utf8)
    if let merged = entry(["modelspec.merged_from"]) {
      for part in FactText.parts(merged.text) { base(part, .merge, merged) }
    }
    if let base = entry(["base_model", "base_model_name_or_path"]), let text = FactText.trimmed(base.text) {
      self.base(text, isAdapter ? .adapter : nil, base)
    }
    if let trained = entry(["ss_sd_model_name"]), let text = FactText.trimmed(trained.text) {
      // kohya writes the name on the hub, or the bare name of a local file, which may be any model's.
      if let id = HubName.repository(in: text) {
        add(.base(id, isAdapter ? .adapter : .finetune), trained)
      } else if !hasBase {
        local(text, trained)
      }
    }
  }

  private var hasBase: Bool {
    reading.facts.contains { if case .base = $0.statement { true } else { false } }
  }

  private mutating func base(_ text: String, _ relation: Manifest.Relation?, _ entry: SafetensorsHeader.Entry)
  {
    if let id = HubName.repository(in: text) {
      add(.base(id, relation), entry)
    } else if HubName.isLocalPath(text) {
      local(text, entry)
    } else {
      add(.base(text, relation), entry)
    }
  }

  private mutating func local(_ text: String, _ entry: SafetensorsHeader.Entry) {
    let message = "the base is named by a local file \(FactText.quoted(text)): which model is it?"
    reading.problems.append(EvidenceProblem(message, at: place(entry)))
  }

  private static let longestName = 200
}
