/// The numbered things of a GGUF header: `general.base_model.{i}.*` and `general.dataset.{i}.*`.
struct GGUFEntries {
  /// One of them.
  struct Entry {
    /// Its number in the keys.
    let index: Int
    fileprivate var fields: [String: GGUFPair] = [:]

    /// The field of a name, where it is a text.
    func field(_ name: String) -> (text: String, offset: Int)? {
      fields[name].flatMap { pair in pair.text.map { ($0, pair.offset) } }
    }

    /// What it is called: by its owner and its name where the name has no owner yet, else by its name.
    var title: (text: String, offset: Int)? {
      guard let name = field("name") else { return nil }
      guard let owner = field("organization"), !name.text.utf8.contains(HubName.slash) else { return name }
      return ("\(owner.text)/\(name.text)", name.offset)
    }
  }

  /// The things in the order of their numbers.
  let entries: [Entry]
  /// How many there are, as the header says.
  let count: (number: UInt64, offset: Int)?

  /// The things whose keys begin so.
  init(_ pairs: [GGUFPair], prefix: String) {
    var found: [Int: Entry] = [:]
    var count: (UInt64, Int)?
    for pair in pairs where pair.key.hasPrefix(prefix) {
      let rest = pair.key.dropFirst(prefix.count)
      if rest == "count", case .number(let number) = pair.value {
        count = (number, pair.offset)
      } else if let dot = rest.firstIndex(of: "."), rest[..<dot].utf8.count < 10,
        let index = Int(rest[..<dot]),
        index >= 0
      {
        found[index, default: Entry(index: index)].fields[String(rest[rest.index(after: dot)...])] = pair
      }
    }
    entries = found.values.sorted { $0.index < $1.index }
    self.count = count
  }

  /// Those of some things that the count covers; all where there is none.
  func counted(_ named: [Entry]) -> [Entry] {
    guard let count else { return named }
    return named.filter { UInt64($0.index) < count.number }
  }

  /// What contradicts the count: a thing beyond it, or fewer things than it says.
  func contradiction(_ named: [Entry], _ what: String, path: String) -> EvidenceProblem? {
    guard let count else { return nil }
    let place = Place(path: path, offset: count.offset)
    if let beyond = named.first(where: { UInt64($0.index) >= count.number }) {
      return EvidenceProblem(
        "\(what).count is \(count.number), but \(what).\(beyond.index) is named", at: place)
    }
    guard UInt64(named.count) < count.number else { return nil }
    return EvidenceProblem("\(what).count is \(count.number), but \(named.count) are named", at: place)
  }
}
