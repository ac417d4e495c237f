/// The keys of settings, flags and variables whose value is the name of a model.
enum ModelKeys {
  /// Whether a key's value names a model, however its words are joined: `MODEL_ID`, `--model-id`, `modelId`.
  static func names(_ key: String) -> Bool {
    guard key.utf8.count <= 64 else { return false }
    let words = words(key)
    return exact.contains(words) || endings.contains(where: words.hasSuffix) && !isOther(words)
  }

  /// Whether a key within the value of such a key names it: `model: {name: …}`.
  static func isInner(_ key: String) -> Bool { inner.contains(key.lowercased()) }

  /// A key in small letters, its words joined by "_".
  static func words(_ key: String) -> String {
    var (out, before): ([UInt8], UInt8) = ([], 0)
    out.reserveCapacity(key.utf8.count + 8)
    for byte in key.utf8 {
      let isCapital = ByteClass.isCapital(byte)
      if isCapital, before != 0, ByteClass.isWord(before), before != UInt8(ascii: "_"),
        !ByteClass.isCapital(before)
      {
        out.append(UInt8(ascii: "_"))
      }
      out.append(isCapital ? byte | 0x20 : ByteClass.isWord(byte) ? byte : UInt8(ascii: "_"))
      before = byte
    }
    return String(decoding: out.drop { $0 == UInt8(ascii: "_") }, as: UTF8.self)
  }

  private static let exact: Set<String> = [
    "model", "model_name", "model_id", "model_name_or_path", "base_model", "repo_id", "hf_model",
    "hf_model_id", "hf_model_name", "hf_repo", "hf_repo_id", "model_repo", "model_repo_id", "model_path",
    "model_uri", "pretrained", "pretrained_model_name_or_path", "base_model_name_or_path", "pretrained_model",
    "base_model_id", "base_model_name", "modelid", "modelname",
  ]

  private static let endings = ["_model", "_model_id", "_model_name", "_model_name_or_path", "_model_path"]

  /// Keys that end so and name something else.
  private static func isOther(_ words: String) -> Bool {
    words.hasPrefix("hub_") || words.hasPrefix("output_") || words.hasPrefix("push_")
      || words.hasPrefix("save_") || words.hasPrefix("served_")
  }

  private static let inner: Set<String> = ["name", "id", "repo", "path", "uri", "source", "repository", "hf"]
}
