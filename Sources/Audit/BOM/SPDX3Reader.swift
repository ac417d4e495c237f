import PositionedJSON

/// Reads SPDX 3 in JSON-LD, as tools write it: with the elements in `@graph` or in a document's `element`,
/// and with or without the prefixes of the profiles.
///
/// What JSON-LD allows beyond that (other contexts, imports, a `namespaceMap`) is not expanded.
struct SPDX3Reader {
  /// What was gathered.
  var draft: BillDraft
  /// Each element, beside the thing of the same index.
  private(set) var elements: [SPDX3Element] = []
  /// The relationships of each kind, in the order of the file.
  private(set) var relationships: [SPDX3Element] = []
  /// Licences by the `LicenseRef-…` at the end of their ids.
  private(set) var licenses: [String: Int] = [:]
  /// What each licence that was met says.
  var terms: [Int: SPDX3Terms] = [:]

  private init(path: String) { draft = BillDraft(path: path) }

  /// Whether an object is such a document.
  static func isDocument(_ root: JSONValue) -> Bool {
    let context = root["@context"]
    let contexts = (context?.array ?? [context].compactMap(\.self)).compactMap { $0.shortText?.text }
    if contexts.contains(where: { $0.hasPrefix("https://spdx.org/rdf/3") }) { return true }
    let listed = root["@graph"]?.array ?? []
    return ([root] + listed).contains { SPDX3Element($0)?.type == "SpdxDocument" }
  }

  /// The components that a document lists.
  static func read(_ root: JSONValue, path: String) -> BillOfMaterials {
    var reader = SPDX3Reader(path: path)
    for key in ["@graph", "element", "elements", "relationships"] {
      for value in reader.draft.list(root, key) { reader.gather(value, in: key) }
    }
    for index in reader.elements.indices where reader.draft.things[index].kind != nil {
      reader.describe(index)
    }
    reader.link()
    return reader.draft.bill()
  }

  /// Adds an element; a document of full JSON-LD may list the others by name only.
  private mutating func gather(_ value: JSONValue, in key: String) {
    if value.string != nil { return }
    guard draft.isObject(value, in: key) else { return }
    guard let element = SPDX3Element(value) else { return }
    if element.type == "Relationship" || element.type == "LifecycleScopedRelationship" {
      relationships.append(element)
      for end in ["from", "to"] {
        for inner in element.list(end) where inner.members != nil { _ = add(inner) }
      }
    } else {
      _ = add(value)
      for inner in element.list("element") where inner.members != nil { gather(inner, in: "element") }
    }
  }

  /// Adds an element to those that references may mean, once each.
  private mutating func add(_ value: JSONValue) -> Int? {
    guard let element = SPDX3Element(value) else { return nil }
    // What is written out where it is used may be written out again.
    if let id = element.id, let index = draft.find(id.text), elements[index].type == element.type {
      return index
    }
    let kind = SPDX3Kind.of(element)
    let thing = BillThing(
      kind: kind, name: SPDX3Kind.name(of: element, kind), listing: kind == .program ? .user : .always,
      position: value.position)
    let index = draft.add(thing, reference: element.id?.text)
    elements.append(element)
    if let id = element.id?.text, let mark = id.firstRange(of: LicenseReferences.mark) {
      let reference = String(id[mark.lowerBound...])
      if licenses[reference] == nil { licenses[reference] = index }
    }
    return index
  }

  private mutating func describe(_ index: Int) {
    let element = elements[index]
    for key in ["name", "downloadLocation", "packageUrl"] {
      if let value = element[key], !value.isNull, draft.isModelOrDataset(index) {
        _ = draft.text(value, of: key)
      }
    }
    for key in ["concludedLicense", "declaredLicense", "licenseConcluded", "licenseDeclared"] {
      draft.state({ .license($0) }, element.text(key), of: index)
    }
    for reference in element.list("externalRef") where reference["externalRefType"]?.string == "license" {
      let locators = reference["locator"].map { $0.array ?? [$0] } ?? []
      for locator in locators { draft.state({ .licenseLink($0) }, locator.shortText, of: index) }
    }
    for maker in element.list("originatedBy") { readMaker(of: index, maker) }
    for type in element.list("datasetType").compactMap(\.shortText) {
      let word = SPDX3Element.local(type.text)
      guard ["text", "image", "audio", "video"].contains(word) else { continue }
      draft.state({ _ in .modality(word) }, type, of: index)
    }
  }

  /// States who made a package: a reference to an agent, or an agent in place.
  private mutating func readMaker(of index: Int, _ value: JSONValue) {
    if let reference = value.shortText {
      guard let agent = draft.find(reference.text), let name = draft.things[agent].name else { return }
      draft.state({ .author($0) }, BillText(text: name.text, position: reference.position), of: index)
    } else {
      draft.state({ .author($0) }, value.shortText("name"), of: index)
    }
  }
}
