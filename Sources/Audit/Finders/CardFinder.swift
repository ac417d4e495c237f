import Compliance
import LicenseClauses
import PositionedJSON

/// What the front matter of a Hugging Face card says.
///
/// The keys are those of the hub's specifications for cards of models, of data sets and of Spaces.
struct CardFinder {
  private let path: String
  private let front: JSONValue

  /// What a card says, the prose below its front matter included.
  static func read(_ given: [UInt8], into evidence: inout FileEvidence) {
    let isWide = given.starts(with: [0xFF, 0xFE]) || given.starts(with: [0xFE, 0xFF])
    let bytes = isWide ? SourceText(given).bytes : given
    guard let block = FrontMatterBlock.find(bytes) else {
      // A card without a front matter still speaks, where its folder holds a model.
      evidence.facts += CardProse.facts(bytes, evidence.path)
      return
    }
    do {
      let front = try YAMLReader.read(block.yaml, firstLine: block.firstLine, unasked: Self.unasked)
      let finder = CardFinder(path: evidence.path, front: front)
      evidence.facts += finder.facts
      evidence.kind = finder.kind
    } catch {
      evidence.kind = .model
      evidence.problems.append(
        EvidenceProblem(
          "the front matter cannot be read: \(error.message)",
          at: Place(path: evidence.path, line: error.position.line)))
    }
    if evidence.kind == .model { evidence.facts += CardProse.facts(bytes, evidence.path) }
  }

  /// Keys with long values that tell results and examples.
  private static let unasked: Set<String> = ["model-index", "widget", "dataset_info"]

  /// A Space names its toolkit, a data set its tasks or its parts; else it is a model.
  private var kind: Component.Kind {
    if front["sdk"] != nil { return .program }
    let ofData = [
      "dataset_info", "task_categories", "size_categories", "annotations_creators", "source_datasets",
      "configs",
    ]
    return ofData.contains { front[$0] != nil } ? .dataset : .model
  }

  private var facts: [Fact] {
    var facts: [Fact] = []
    add("model_name", &facts) { .name($0) }
    add("license", &facts) { .license($0) }
    add("license_name", &facts) { .licenseName($0) }
    add("license_link", &facts) { .licenseLink($0) }
    let relation = relation
    add("base_model", &facts) { .base($0, relation) }
    add("datasets", &facts) { .dataset($0) }
    add("models", &facts) { .base($0, nil) }
    add("source_datasets", &facts) { name in
      // "extended|squad" and "owner/name" name a data set; "original" names none.
      let parts = name.split(separator: "|").map(String.init)
      return parts.count > 1 || name.contains("/") ? parts.last.map { .derivedFrom($0) } : nil
    }
    for tag in texts("tags") {
      if let statement = Self.meaning(of: tag.text) { facts.append(fact(statement, tag.value)) }
    }
    for key in ["extra_gated_prompt", "extra_gated_heading", "extra_gated_description"] {
      if let value = front[key], let text = value.string, let limit = CardProse.limit(in: text) {
        facts.append(fact(.proseLimit(limit), value))
      }
    }
    if let task = front["pipeline_tag"], let name = task.string {
      facts += Self.modalities(name).map { fact(.modality($0), task) }
    }
    return facts
  }

  private func add(_ key: String, _ facts: inout [Fact], _ meaning: (String) -> Fact.Statement?) {
    for (text, value) in texts(key) {
      if let statement = meaning(text) { facts.append(fact(statement, value)) }
    }
  }

  private func fact(_ statement: Fact.Statement, _ value: JSONValue) -> Fact {
    Fact(statement, at: Place(path: path, line: value.position.line))
  }

  /// The texts of a key, be it one or a list of them.
  private func texts(_ key: String) -> [(text: String, value: JSONValue)] {
    guard let value = front[key] else { return [] }
    return (value.array ?? [value]).compactMap { item in
      item.string.flatMap { $0.isEmpty ? nil : ($0, item) }
    }
  }

  /// How the model comes from its base, where a key, a tag or the library says so.
  private var relation: Manifest.Relation? {
    if let named = front["base_model_relation"]?.string { return Manifest.Relation(rawValue: named) }
    let tags = (texts("tags") + texts("library_name")).map { $0.text.lowercased() }
    if tags.contains(where: Self.adapters.contains) { return .adapter }
    if tags.contains("mergekit") || tags.contains("merge") { return .merge }
    return tags.contains(where: Self.quantizers.contains) ? .quantized : nil
  }

  private static let adapters: Set<String> = ["lora", "peft", "adapter", "qlora", "dora"]
  private static let quantizers: Set<String> = ["gguf", "gptq", "awq", "exl2", "mlx", "quantized"]

  /// The tags that the hub itself derives: `base_model:adapter:OWNER/NAME`, `license:mit`, `dataset:OWNER/NAME`.
  private static func meaning(of tag: String) -> Fact.Statement? {
    let parts = tag.split(separator: ":", maxSplits: 2).map(String.init)
    switch (parts.first, parts.count) {
    case ("base_model", 2): return .base(parts[1], nil)
    case ("base_model", 3): return .base(parts[2], Manifest.Relation(rawValue: parts[1]))
    case ("license", 2): return .license(parts[1])
    case ("dataset", 2): return .dataset(parts[1])
    default: return nil
    }
  }

  /// What a task of the hub reads and writes, for terms that bind multimodal models only.
  private static func modalities(_ task: String) -> [String] {
    switch task {
    case "text-generation", "text2text-generation", "fill-mask", "summarization", "translation": ["text"]
    case "image-text-to-text", "visual-question-answering", "image-to-text", "text-to-image",
      "document-question-answering":
      ["image", "text"]
    case "automatic-speech-recognition", "text-to-speech", "audio-text-to-text": ["audio", "text"]
    case "video-text-to-text", "text-to-video": ["text", "video"]
    default: []
    }
  }
}
