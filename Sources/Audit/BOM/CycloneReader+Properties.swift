import Compliance
import PositionedJSON

/// Properties whose meaning is sure, because a generator copies them from the hub's cards.
extension CycloneReader {
  /// States the bases that properties and the hub's tags name, and how the model comes from them.
  mutating func readProperties(of index: Int, _ value: JSONValue) {
    guard draft.things[index].kind == .model else { return }
    let properties = pairs(value) + (value["modelCard"].map { pairs($0) } ?? [])
    let relation = properties.first { $0.name == "basemodelrelation" }.flatMap {
      Self.relation($0.value.text)
    }
    // "baseModelSource" is the address of "baseModel", so the name in it is the better one.
    let isAddressed = properties.contains { $0.name == "basemodelsource" && Self.hubModel($0.value) != nil }
    for (name, value) in properties {
      switch name {
      case "basemodel" where !isAddressed: stateBases(of: index, value, relation)
      case "basemodelsource": draft.state({ .base($0, relation) }, Self.hubModel(value), of: index)
      case "tags": for tag in Self.words(value) { stateTag(of: index, tag) }
      default: break
      }
    }
    for tag in (value["tags"]?.array ?? []).compactMap(\.shortText) { stateTag(of: index, tag) }
  }

  /// States what `data` of a dataset tells in properties with the names of the hub's cards.
  mutating func readData(of index: Int, _ value: JSONValue) {
    guard draft.things[index].kind == .dataset else { return }
    for data in draft.objects(value, "data") {
      guard let contents = draft.object(data, "contents") else { continue }
      for (name, value) in pairs(contents) {
        switch name {
        case "license": draft.state({ .license($0) }, value, of: index)
        case "licensename": draft.state({ .licenseName($0) }, value, of: index)
        case "licenselink": draft.state({ .licenseLink($0) }, value, of: index)
        case "sourcedatasets": for source in Self.words(value) { stateSource(of: index, source) }
        default: break
        }
      }
    }
  }

  private mutating func stateBases(of index: Int, _ value: BillText, _ relation: Manifest.Relation?) {
    for name in Self.words(value) where name.text != draft.things[index].name?.text {
      draft.state({ .base(Self.hubModel(name)?.text ?? $0, relation) }, name, of: index)
    }
  }

  /// The hub writes "extended|squad" for a part of another dataset, "original" for none.
  private mutating func stateSource(of index: Int, _ source: BillText) {
    guard let bar = source.text.firstIndex(of: "|") else { return }
    let name = BillText(text: String(source.text[bar...].dropFirst()), position: source.position)
    draft.state({ .derivedFrom($0) }, name, of: index)
  }

  /// `base_model:adapter:OWNER/NAME` and `dataset:OWNER/NAME`, as the hub tags models.
  private mutating func stateTag(of index: Int, _ tag: BillText) {
    let parts = tag.text.split(separator: ":", maxSplits: 2).map(String.init)
    guard parts.count > 1, let name = parts.last, name != draft.things[index].name?.text else { return }
    let meant = BillText(text: name, position: tag.position)
    switch (parts[0], parts.count) {
    case ("base_model", 2): draft.state({ .base($0, nil) }, meant, of: index)
    case ("base_model", 3): draft.state({ .base($0, Self.relation(parts[1])) }, meant, of: index)
    case ("dataset", 2): draft.state({ .dataset($0) }, meant, of: index)
    default: break
    }
  }

  /// The properties with their names without a namespace and marks: "huggingface:baseModel" is "basemodel".
  ///
  /// A list of names and values is expected; one generator writes an object instead.
  private mutating func pairs(_ object: JSONValue) -> [(name: String, value: BillText)] {
    let members = object["properties"]?.members
    let listed = members == nil ? draft.objects(object, "properties") : []
    let named =
      listed.map { ($0.shortText("name")?.text, $0["value"]) } + (members ?? []).map { ($0.key, $0.value) }
    return named.compactMap { name, value in
      guard let name, name.utf8.count <= 80, let value = value?.shortText else { return nil }
      let own = name.split { $0 == ":" || $0 == "." }.last ?? ""
      return (own.filter { $0 != "_" && $0 != "-" && $0 != " " }.lowercased(), value)
    }
  }

  /// The words of a list, be it of JSON or parted by commas.
  private static func words(_ value: BillText) -> [BillText] {
    let marks: Set<Character> = ["[", "]", "\"", "'", " "]
    return value.text.split(separator: ",").compactMap { part in
      let start = part.drop { marks.contains($0) }
      guard let last = start.lastIndex(where: { !marks.contains($0) }) else { return nil }
      return BillText(text: String(start[...last]), position: value.position)
    }
  }

  private static func hubModel(_ address: BillText) -> BillText? {
    guard let hub = BillHubName(address: address.text), hub.kind == .model else { return nil }
    return BillText(text: hub.name, position: address.position)
  }

  private static func relation(_ text: String) -> Manifest.Relation? {
    switch text.lowercased() {
    case "finetuned", "fine-tuned": .finetune
    case "merged": .merge
    case let word: Manifest.Relation(rawValue: word)
    }
  }
}
