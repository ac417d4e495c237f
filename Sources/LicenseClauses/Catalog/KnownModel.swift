import EmbeddedTables
import Synchronization

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

  /// All known models, by their owners.
  public static let all: [KnownModel] = table.values.compactMap(read)

  /// The models of each owner: a manifest may ask for very many names.
  private static let table = KeyedLines(byOwner)

  private static func read(_ line: String) -> KnownModel? {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 4 else { return nil }
    return KnownModel(
      pattern: fields[0], license: fields[1], released: CalendarDay(fields[2]), source: fields[3])
  }

  /// The models of an owner that were asked for before, with their patterns in small letters.
  private static let asked = Mutex<[[UInt8]: [Known]]>([:])

  private typealias Known = (pattern: [UInt8], model: KnownModel)

  private static func models(of owner: [UInt8]) -> [Known] {
    asked.withLock { asked in
      if let known = asked[owner] { return known }
      let known = table[owner].compactMap(read).map { (Array($0.pattern.lowercased().utf8), $0) }
      // What a manifest asks for is its own: owners that nobody knows are not kept.
      if !known.isEmpty { asked[owner] = known }
      return known
    }
  }

  /// The model of a name; of several patterns, the one that says most of it. Letter case is not looked at, and the tag
  /// of an Ollama name (`qwen2.5:3b`) only by patterns that have one; a name without its owner is known to nobody.
  public static func named(_ name: String) -> KnownModel? {
    guard name.utf8.count <= 200 else { return nil }
    let names = spellings(name.lowercased())
    return names.lazy.compactMap { name in
      let bytes = Array(name.utf8)
      return models(of: ModelName.owner(bytes)).filter { matches($0.pattern[...], bytes[...]) }
        .max { literal($0.model) < literal($1.model) }?.model
    }.first
  }

  /// "ollama/qwen2.5:3b" and "qwen2.5:3b" are "ollama:qwen2.5:3b", else "ollama:qwen2.5".
  private static func spellings(_ name: String) -> [String] {
    let prefix = ["ollama/library/", "ollama/", "ollama:"].first(where: name.hasPrefix)
    guard prefix != nil || !name.contains("/") && name.contains(":") else { return [name] }
    let model = name.dropFirst(prefix?.count ?? 0)
    return ["ollama:" + model, "ollama:" + model.prefix { $0 != ":" }]
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
