import Compliance
import PositionedJSON

/// What a `config.json` of transformers or diffusers says: what it was loaded from, and what it reads.
///
/// `_name_or_path` is where the configuration was loaded from: the base of a model that was trained further,
/// and the model itself where it was only copied. So the fact is a base without a relation.
enum ConfigFinder {
  /// The facts of a configuration; `isQuantized` where a quantizer's own configuration stands beside it.
  static func read(_ bytes: [UInt8], path: String, isQuantized: Bool = false) -> Reading {
    guard isModel(bytes) else { return Reading() }
    return ConfigDocument.read(bytes, path: path) { document, reading in
      let relation: Manifest.Relation? = isQuantized || quantizes(document.root) ? .quantized : nil
      add(document.root["_name_or_path"], relation, document, &reading)
      // A model that was put together keeps the names of its parts.
      for part in parts { add(document.root[part]?["_name_or_path"], nil, document, &reading) }
      for tower in ["mm_vision_tower", "vision_tower"] { add(document.root[tower], nil, document, &reading) }
      if isPart(path) { return }
      for (modality, value) in ConfigModalities(document.root).found {
        reading.facts.append(Fact(.modality(modality), at: document.place(value)))
      }
    }
  }

  /// The files that quantizers leave beside a configuration: AutoGPTQ's and AutoAWQ's.
  static let quantizerFiles: Set<String> = ["quantize_config.json", "quant_config.json"]

  /// Whether a text has a key of a model's configuration: many other programs have a `config.json`.
  static func isModel(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while let mark = rest.firstIndex(of: UInt8(ascii: "\"")) {
      rest = rest[(mark + 1)...]
      if keys.contains(where: { rest.starts(with: $0) }) { return true }
    }
    return false
  }

  private static func add(
    _ value: JSONValue?, _ relation: Manifest.Relation?, _ document: ConfigDocument, _ reading: inout Reading
  ) {
    guard let value, let text = value.string.flatMap(FactText.trimmed) else { return }
    guard let id = HubName.repository(in: text) ?? (HubName.isLegacyID(text) ? text : nil) else { return }
    let isKnown = reading.facts.contains { if case .base(id, _) = $0.statement { true } else { false } }
    if !isKnown { reading.facts.append(Fact(.base(id, relation), at: document.place(value))) }
  }

  /// Whether a file describes the reader of words in a pipeline, which itself writes something else.
  private static func isPart(_ path: String) -> Bool {
    path.split(separator: "/").dropLast().last?.hasPrefix("text_encoder") == true
  }

  private static func quantizes(_ root: JSONValue) -> Bool {
    // bitsandbytes quantizes while it loads: what was trained on top keeps its configuration and is no copy.
    ["quantization_config", "quantization", "compression_config"].contains { key in
      guard let members = root[key]?.members, !members.isEmpty else { return false }
      let method = root[key]?["quant_method"]?.string?.lowercased()
      return method != "bitsandbytes" && method != "mxfp4"
    }
  }

  private static let parts = [
    "text_config", "vision_config", "audio_config", "language_config", "llm_config", "encoder", "decoder",
    "text_encoder", "audio_encoder",
  ]

  private static let keys = [
    "model_type\"", "architectures\"", "_name_or_path\"", "transformers_version\"", "_diffusers_version\"",
  ].map { Array($0.utf8) }
}
