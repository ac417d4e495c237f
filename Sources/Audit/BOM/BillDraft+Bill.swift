import Compliance
import PositionedJSON

/// The bill at the end of reading.
extension BillDraft {
  /// The components in the order of the file, and the problems.
  mutating func bill() -> BillOfMaterials {
    let listed = listedThings()
    // A bill often tells of a thing twice: once by its name only, once with what it knows.
    var told = Set(listed.filter { things[$0].isTold }.map(key))
    let kept = listed.filter { things[$0].isTold || told.insert(key(of: $0)).inserted }
    return BillOfMaterials(components: kept.map(component), problems: orderedProblems)
  }

  /// What a bill may tell of twice: a name of a kind.
  private struct Key: Hashable {
    let kind: Component.Kind?
    let name: String?
  }

  private func key(of index: Int) -> Key { Key(kind: things[index].kind, name: things[index].name?.text) }

  private mutating func listedThings() -> [Int] {
    for thing in things where thing.name == nil && thing.kind != .program && thing.listing != .ancestor {
      if let kind = thing.kind { refuse("a \(kind.rawValue) has no name", at: thing.position) }
    }
    let tellsOfModels = things.contains { $0.kind != nil && $0.kind != .program && $0.name != nil }
    let listed = things.indices.filter { isListed(things[$0], tellsOfModels) }
    return listed.sorted { (things[$0].position, $0) < (things[$1].position, $1) }
  }

  private func isListed(_ thing: BillThing, _ tellsOfModels: Bool) -> Bool {
    guard let kind = thing.kind, thing.name != nil else { return false }
    return switch thing.listing {
    case .always: kind != .program || thing.isUser
    case .user: thing.isUser
    case .subject: kind != .program || tellsOfModels || thing.isUser
    case .ancestor: kind != .program && thing.isTold
    }
  }

  private func component(_ index: Int) -> Component {
    let thing = things[index]
    var facts = thing.name.map { [(statement: Fact.Statement.name($0.text), position: $0.position)] } ?? []
    facts += thing.facts
    let ordered = facts.enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }.map(\.element)
    return Component(
      kind: thing.kind ?? .program, facts: once(ordered), licenseTexts: texts(thing))
  }

  /// Each statement once; a base that is named with and without a relation has it.
  private func once(_ facts: [(statement: Fact.Statement, position: JSONPosition)]) -> [Fact] {
    var relations: [String: Manifest.Relation] = [:]
    for case (.base(let name, let relation?), _) in facts where relations[name] == nil {
      relations[name] = relation
    }
    var seen: Set<Fact.Statement> = []
    return facts.compactMap { fact in
      var statement = fact.statement
      if case .base(let name, _) = statement { statement = .base(name, relations[name]) }
      guard seen.insert(statement).inserted else { return nil }
      return Fact(statement, at: Place(path: path, line: fact.position.line))
    }
  }

  private func texts(_ thing: BillThing) -> [(bytes: [UInt8], place: Place)] {
    var seen: Set<[UInt8]> = []
    return thing.texts.sorted { $0.position < $1.position }.compactMap { text in
      // What is declared and what is concluded is often the same.
      guard thing.texts.count == 1 || seen.insert(text.bytes).inserted else { return nil }
      return (text.bytes, Place(path: path, line: text.position.line))
    }
  }
}
