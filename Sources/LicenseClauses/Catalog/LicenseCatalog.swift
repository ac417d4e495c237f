import EmbeddedTables
import PositionedJSON
import Synchronization

/// The licences that are known: those in the binary, and the user's own.
public struct LicenseCatalog: Sendable {
  /// The catalogue that is embedded in the binary.
  public static let builtIn = LicenseCatalog(added: [])

  /// The user's entries, which come before the embedded ones.
  public let added: [CatalogEntry]
  private let addedNames: [[UInt8]: Int]
  /// The number of the embedded entry that each name leads to.
  private static let places = KeyedLines(EmbeddedLicense.places)

  /// A catalogue with entries of the user's before the embedded ones.
  public init(added: [CatalogEntry]) {
    self.added = added
    var names: [[UInt8]: Int] = [:]
    for (index, entry) in added.enumerated() {
      for name in [entry.id] + entry.aliases { names[LicenseName.fold(name)] = index }
    }
    addedNames = names
  }

  /// All ids, sorted.
  public var ids: [String] {
    Set(added.map(\.id) + EmbeddedLicense.all.map(\.id.description)).sorted()
  }

  /// All names that lead to an entry, for suggestions: ids before aliases.
  public var names: [String] {
    let aliases =
      added.flatMap(\.aliases)
      + EmbeddedLicense.all.flatMap { $0.names.description.split(separator: "|").map(String.init) }
    return ids + Set(aliases).subtracting(ids).sorted()
  }

  /// The names of the user's own entries, sorted.
  var addedNamesSorted: [String] { (added.map(\.id) + added.flatMap(\.aliases)).sorted() }

  /// The entry that an id or alias leads to; letter case and blanks are ignored.
  public func entry(_ name: some StringProtocol) -> CatalogEntry? {
    let folded = LicenseName.fold(name)
    if let index = addedNames[folded] { return added[index].named(by: folded) }
    return Self.place(folded).flatMap(Self.read)?.named(by: folded)
  }

  private static func place(_ folded: [UInt8]) -> Int? { places[folded].first.flatMap { Int($0) } }

  /// The ids of built-in licences that the user's entries replace.
  public var overridden: [String] {
    added.map(\.id).filter { Self.place(LicenseName.fold($0)) != nil }.sorted()
  }

  /// The names of built-in licences that lead to other entries of the user's now, each with the id that it led to.
  public var redirected: [(name: String, from: String, to: String)] {
    added.flatMap { entry in
      entry.aliases.compactMap { name -> (name: String, from: String, to: String)? in
        guard let index = Self.place(LicenseName.fold(name)) else { return nil }
        let before = EmbeddedLicense.all[index].id.description
        return before == entry.id ? nil : (name, before, entry.id)
      }
    }.sorted { ($0.name, $0.to) < ($1.name, $1.to) }
  }

  /// Whether two ids name one licence, or versions of it of which one replaced the other.
  public func isOneLine(_ a: String, _ b: String) -> Bool {
    a == b || replaced(by: a).contains(b) || replaced(by: b).contains(a)
  }

  /// The ids of what a licence replaced, step by step.
  private func replaced(by id: String) -> Set<String> {
    var found: Set<String> = []
    var next = entry(id)?.supersedes
    while let id = next, found.insert(id).inserted { next = entry(id)?.supersedes }
    return found
  }

  /// All entries, by id.
  public var entries: [CatalogEntry] { ids.compactMap { entry($0) } }

  /// Entries that were read once: a project may name one licence very often.
  private static let cache = Mutex<[Int: CatalogEntry]>([:])

  private static func read(_ index: Int) -> CatalogEntry? {
    if let known = cache.withLock({ $0[index] }) { return known }
    guard let entry = decoded(index) else { return nil }
    cache.withLock { $0[index] = entry }
    return entry
  }

  private static func decoded(_ index: Int) -> CatalogEntry? {
    let json = EmbeddedLicense.all[index].json
    let bytes = Array(UnsafeBufferPointer(start: json.utf8Start, count: json.utf8CodeUnitCount))
    guard let value = try? JSONReader.read(bytes) else { return nil }
    return CatalogEntry(json: value)
  }
}
