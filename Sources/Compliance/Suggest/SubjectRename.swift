import PositionedJSON

/// Gives a model or dataset another name in a manifest's tree, wherever it is named.
struct SubjectRename {
  let from: String
  let to: String

  init(from: String, to: String) { (self.from, self.to) = (from, to) }

  /// Where names of models and datasets stand: in the field of each element, as a string or a list.
  private static let places: [(list: String, fields: [String])] = [
    ("models", ["name", "baseModels", "trainingData"]), ("datasets", ["name", "generatedBy", "derivedFrom"]),
    ("products", ["models"]), ("attestations", ["subject"]), ("waivers", ["subject"]),
  ]

  /// The manifest with the new name; nil where it names nothing so.
  func apply(to manifest: JSONValue) -> JSONValue? {
    let subjects = (manifest["models"]?.array ?? []) + (manifest["datasets"]?.array ?? [])
    guard subjects.contains(where: { $0["name"]?.string == from }) else { return nil }
    return members(manifest) { key, list in
      guard let place = Self.places.first(where: { $0.list == key }), let items = list.array else {
        return list
      }
      let renamed = items.map { item in
        members(item) { place.fields.contains($0) ? self.renamed($1) : $1 }
      }
      return JSONValue(.array(renamed), at: list.position)
    }
  }

  private func members(_ value: JSONValue, _ change: (String, JSONValue) -> JSONValue) -> JSONValue {
    guard let members = value.members else { return value }
    let changed = members.map {
      JSONMember(key: $0.key, keyPosition: $0.keyPosition, value: change($0.key, $0.value))
    }
    return JSONValue(.object(changed), at: value.position)
  }

  /// A name, a list of names, or a list of objects that have one.
  private func renamed(_ value: JSONValue) -> JSONValue {
    if value.string == from { return JSONValue(.string(to), at: value.position) }
    if let items = value.array {
      return JSONValue(
        .array(
          items.map { $0.members == nil ? renamed($0) : members($0) { $0 == "name" ? renamed($1) : $1 } }),
        at: value.position)
    }
    return value
  }
}
