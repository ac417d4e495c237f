import PositionedJSON

/// What a model reads and writes, where its configuration leaves no doubt.
///
/// Half of it would be worse than nothing: who hears of images alone takes the model for one of a single
/// kind. So a part for images or sound counts where there is a vocabulary of words too, and one kind alone
/// only in a class of model that is known to have no other.
struct ConfigModalities {
  /// The modalities, each with the value that shows it: text, image, audio, video.
  private(set) var found: [(modality: String, value: JSONValue)] = []
  private let root: JSONValue

  /// The modalities of a configuration.
  init(_ root: JSONValue) {
    self.root = root
    // The "thinker" of an omni model is the part that reads.
    let nodes = [root, root["thinker_config"]].compactMap { $0 }
    for node in nodes { proofs(node) }
    let type = root["model_type"]
    let known = type?.string.flatMap { ModelClasses.other[$0] } ?? []
    if let type { for modality in known { add(modality, type) } }
    if found.isEmpty {
      if let text = onlyText { add("text", text) }
    } else if let text = nodes.lazy.compactMap(Self.vocabulary).first {
      add("text", text)
    } else if known.isEmpty, found.count == 1 {
      found = []
    }
    found.sort { Self.order($0.modality) < Self.order($1.modality) }
  }

  private mutating func add(_ modality: String, _ value: JSONValue) {
    if !found.contains(where: { $0.modality == modality }) { found.append((modality, value)) }
  }

  private mutating func proofs(_ node: JSONValue) {
    for (key, modality) in Self.parts {
      if let value = node[key], value.members?.isEmpty == false { add(modality, value) }
    }
    for (key, modality) in Self.tokens {
      if let value = node[key], value.number != nil { add(modality, value) }
    }
    if let tower = node["mm_vision_tower"], tower.string?.isEmpty == false { add("image", tower) }
  }

  /// What shows that a model has words: a part for language, the size of a vocabulary, or its class.
  private static func vocabulary(_ node: JSONValue) -> JSONValue? {
    for key in ["text_config", "language_config", "llm_config"] {
      if let value = node[key], value.members != nil { return value }
    }
    if let size = node["vocab_size"], size.number != nil { return size }
    return node["architectures"]?.array?.first { value in
      ["ForConditionalGeneration", "ForCausalLM"].contains { value.string?.hasSuffix($0) == true }
    }
  }

  /// The type of a model that has no part but for text; nil where anything speaks against it.
  private var onlyText: JSONValue? {
    guard let type = root["model_type"], let name = type.string, ModelClasses.text.contains(name) else {
      return nil
    }
    // Code of its own may be anything; an encoder alone is a part of something.
    guard root["auto_map"] == nil, let members = root.members else { return nil }
    let stem = Self.letters(name.hasSuffix("_text") ? String(name.dropLast(5)) : name)
    let isOwn = (root["architectures"]?.array ?? []).allSatisfy { value in
      guard let text = value.string else { return false }
      return Self.letters(text).hasPrefix(stem) && !text.hasSuffix("EncoderModel")
    }
    let isOther = members.contains { member in
      !member.value.isNull && Self.isSign(member.key)
    }
    return isOwn && !isOther ? type : nil
  }

  /// Whether a setting is one for something other than text.
  private static func isSign(_ key: String) -> Bool {
    guard key.utf8.count <= 64 else { return false }
    let folded = key.lowercased()
    return signs.contains { folded.firstRange(of: $0) != nil }
  }

  private static func letters(_ text: String) -> String {
    String(decoding: text.utf8.filter(HubName.isLetterOrDigit), as: UTF8.self).lowercased()
  }

  private static func order(_ modality: String) -> Int {
    ["text", "image", "audio", "video"].firstIndex(of: modality) ?? 4
  }

  private static let parts = [
    ("vision_config", "image"), ("visual", "image"), ("vision_encoder_config", "image"),
    ("audio_config", "audio"), ("speech_config", "audio"), ("audio_encoder_config", "audio"),
  ]

  /// Tokens that stand for a picture or a sound between words.
  private static let tokens = [
    ("image_token_id", "image"), ("image_token_index", "image"), ("video_token_id", "video"),
    ("video_token_index", "video"), ("audio_token_id", "audio"), ("audio_token_index", "audio"),
  ]

  private static let signs = ["vision", "visual", "image", "audio", "video", "speech", "mm_"]
}
