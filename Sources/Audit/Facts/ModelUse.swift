/// A model that a source tree uses, by name.
public struct ModelUse: Hashable, Sendable {
  /// How sure it is that the name is one of a model that is run.
  public enum Setting: String, Sendable {
    /// A call, a command or a setting that loads it.
    case code
    /// The same in a test, an example or a fixture.
    case test
    /// A word in prose or a comment.
    case prose
  }

  /// The name as it is written: `meta-llama/Llama-3.1-8B-Instruct`, `ollama:llama3.1`, `./models/bot`.
  public let name: String
  /// What names it: `from_pretrained`, `ollama pull`, `--model`.
  public let call: String
  /// What stands around it.
  public let setting: Setting
  /// Where.
  public let place: Place

  /// Creates a use.
  public init(name: String, call: String, setting: Setting, place: Place) {
    (self.name, self.call, self.setting, self.place) = (name, call, setting, place)
  }
}
