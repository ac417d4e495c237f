/// The names of models, as they are looked up.
public enum ModelName {
  /// Whoever a model's name begins with, in small letters of ASCII: `meta-llama` of `meta-llama/Llama-3.1-8B`, `ollama` of
  /// `ollama:llama3.1`.
  public static func owner(_ name: some Sequence<UInt8>) -> [UInt8] {
    name.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") }.map {
      $0 &- 0x41 < 26 ? $0 | 0x20 : $0
    }
  }
}
