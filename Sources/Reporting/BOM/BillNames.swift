/// The references for the names of one kind.
struct BillNames {
  /// One for each name, in the order of the names.
  let refs: [BillRef]
  private let first: [String: BillRef]

  /// References for names; the first one with a name is what the name means.
  init(_ kind: BillRef.Kind, _ names: [String]) {
    var taken: Set<String> = []
    var count: [String: Int] = [:]
    refs = names.map { name in
      var key = name
      while !taken.insert(key).inserted {
        count[name, default: 1] += 1
        key = "\(name)#\(count[name, default: 1])"
      }
      return BillRef(kind: kind, key: key)
    }
    first = Dictionary(zip(names, refs)) { first, _ in first }
  }

  /// What a name means; nil where nothing has it.
  subscript(name: String) -> BillRef? { first[name] }
}
