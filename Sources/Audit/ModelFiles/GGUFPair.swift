/// A key-value pair of a GGUF header that says something of the model, and where its value stands.
struct GGUFPair {
  /// The kinds of value that such pairs have.
  enum Value {
    case text(String)
    case number(UInt64)
    case flag(Bool)
  }

  /// The key: `general.license`.
  let key: String
  /// The value; of a list of texts each is a pair.
  let value: Value
  /// The offset of the value, behind the length of a text.
  let offset: Int

  /// The text of a text value that is more than blanks.
  var text: String? {
    if case .text(let text) = value { return FactText.trimmed(text) }
    return nil
  }

  /// Whether a key is one of those that are kept.
  static func isWanted(_ key: String) -> Bool {
    keys.contains(key) || key.hasPrefix("general.base_model.") || key.hasPrefix("general.dataset.")
  }

  private static let keys: Set<String> = [
    "general.name", "general.author", "general.organization", "general.license", "general.license.name",
    "general.license.link", "general.type", "general.datasets", "general.repo_url", "general.source.url",
    "general.source.repo_url", "general.source.huggingface.repository", "adapter.type",
    "clip.has_vision_encoder", "clip.has_audio_encoder",
  ]

  /// The longest wanted key.
  static let longestKey = 128
}
