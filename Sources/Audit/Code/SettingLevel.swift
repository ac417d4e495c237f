/// The members of a map in YAML that stand one below the other, as far as they have been read.
struct SettingLevel {
  /// The column of its keys.
  let indent: Int
  /// The key that it is the value of.
  let parent: Range<Int>?
  /// The key before.
  var key: Range<Int>?
  /// Whether Ollama is meant: by a key around it, or by a value in it.
  var isOllama: Bool
  /// A name that is Ollama's if a later value says so, and its key.
  var name: (key: Range<Int>, value: Range<Int>)?
  /// The name of a variable whose value stands beside it: `name: MODEL_ID`, `value: …`.
  var variable: Range<Int>?
}
