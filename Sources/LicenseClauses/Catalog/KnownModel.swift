/// A model whose licence is known by its name: evidence of what a manifest means, never a verdict.
public struct KnownModel: Hashable, Sendable {
  /// Its name on Hugging Face, where "*" stands for any letters but "/": `meta-llama/Llama-3.1-*`; on Ollama, `ollama:llama3.1`.
  public let pattern: String
  /// The id of the licence that its maker published it under.
  public let license: String
  /// The day of its release; nil where it is not stated.
  public let released: CalendarDay?
  /// Where its maker or a catalogue states the licence.
  public let source: String

  /// All known models, by name.
  public static let all: [KnownModel] = table.description.split(separator: "\n").compactMap { line in
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 4 else { return nil }
    return KnownModel(
      pattern: fields[0], license: fields[1], released: CalendarDay(fields[2]), source: fields[3])
  }

  /// The model of a name; of several patterns, the one that says most of it. Letter case and the tag of an Ollama name
  /// (`llama3.1:8b`) are not looked at; a name without its owner is known to nobody.
  public static func named(_ name: String) -> KnownModel? {
    guard name.utf8.count <= 200 else { return nil }
    let folded = Array(fold(name).utf8)
    return all.filter { matches(Array($0.pattern.lowercased().utf8)[...], folded[...]) }
      .max { literal($0) < literal($1) }
  }

  /// "ollama/llama3.1:8b" and "llama3.1:8b" are "ollama:llama3.1".
  private static func fold(_ name: String) -> String {
    var name = name.lowercased()
    for prefix in ["ollama/library/", "ollama/", "ollama:"] where name.hasPrefix(prefix) {
      return "ollama:" + name.dropFirst(prefix.count).prefix { $0 != ":" }
    }
    if !name.contains("/"), let tag = name.firstIndex(of: ":") { name = "ollama:" + name[..<tag] }
    return name
  }

  private static func literal(_ model: KnownModel) -> Int { model.pattern.utf8.count { $0 != star } }

  /// Whether a pattern is a whole name. Each star takes the fewest letters that let the rest match: O(pattern × name).
  private static func matches(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    var (pattern, name) = (pattern, name)
    var retry: (pattern: ArraySlice<UInt8>, name: ArraySlice<UInt8>)?
    while !name.isEmpty || !pattern.isEmpty {
      if pattern.first == star {
        pattern = pattern.dropFirst()
        retry = (pattern, name)
      } else if let first = pattern.first, first == name.first {
        (pattern, name) = (pattern.dropFirst(), name.dropFirst())
      } else if let last = retry, let next = last.name.first, next != UInt8(ascii: "/") {
        retry = (last.pattern, last.name.dropFirst())
        (pattern, name) = (last.pattern, last.name.dropFirst())
      } else {
        return false
      }
    }
    return true
  }

  private static let star = UInt8(ascii: "*")
}
