import Compliance
package import PositionedJSON

/// What the readers of files find, as JSON Lines: held in CI against other people's readers of the same formats.
package enum FactDump {
  /// The facts and problems of a model file or a configuration, as one object.
  package static func headers(_ bytes: [UInt8], path: String) -> JSON {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let reading = reading(bytes, name)
    return .object([
      ("file", .string(path)), ("facts", .array(reading.facts.map { fact($0) })),
      (
        "problems",
        .array(
          reading.problems.map {
            .object([("message", .string($0.message))] + place($0.place))
          })
      ),
    ])
  }

  private static func reading(_ bytes: [UInt8], _ name: String) -> Reading {
    if name.hasSuffix("gguf") { return GGUFFinder.read(ByteSource(bytes), path: name) }
    if name.hasSuffix("safetensors") { return SafetensorsFinder.read(ByteSource(bytes), path: name) }
    if name.hasSuffix("adapter_config.json") { return AdapterConfigFinder.read(bytes, path: name) }
    if name.hasSuffix("model_index.json") { return ModelIndexFinder.read(bytes, path: name) }
    return ConfigFinder.read(bytes, path: name)
  }

  /// The facts of a bill of materials, an object each behind one for the file.
  package static func bill(_ bytes: [UInt8], path: String) -> [JSON] {
    let bill = BillReader.read(bytes, path: path)
    let head = JSON.object([("file", .string(path)), ("bill", .bool(bill != nil))])
    guard let bill else { return [head] }
    let rows = bill.components.enumerated().flatMap { number, component in
      component.facts.map { row(path, number, component, $0) }
        + component.licenseTexts.map { text in
          JSON.object(
            lead(path, number, component) + [
              ("fact", .string("text")), ("value", .string(String(decoding: text.bytes, as: UTF8.self))),
              ("line", .int(text.place.line ?? -1)),
            ])
        }
    }
    let problems = bill.problems.map {
      JSON.object([
        ("file", .string(path)), ("problem", .string($0.message)), ("line", .int($0.place.line ?? -1)),
      ])
    }
    return [head] + rows + problems
  }

  /// What the YAML of a text is: values with the places of each value and key, or the error.
  package static func yaml(_ text: String, isStream: Bool, isCard: Bool) -> JSON {
    var (bytes, line) = (Array(text.utf8), 1)
    if isCard {
      guard let block = FrontMatterBlock.find(bytes) else { return .object([("none", .bool(true))]) }
      (bytes, line) = (block.yaml, block.firstLine)
    }
    do {
      let values =
        isStream
        ? try YAMLReader.readAll(bytes, firstLine: line) : [try YAMLReader.read(bytes, firstLine: line)]
      return .object([
        ("values", .array(values.map { JSON($0) })), ("places", .array(values.flatMap(places))),
      ])
    } catch {
      return .object([
        ("error", .string(error.message)), ("line", .int(error.position.line)),
        ("column", .int(error.position.column)),
      ])
    }
  }

  private static func places(_ value: JSONValue) -> [JSON] {
    let mark = { (place: JSONPosition) in [JSON.int(place.line), .int(place.column)] }
    return mark(value.position) + (value.array ?? []).flatMap(places)
      + (value.members ?? []).flatMap { mark($0.keyPosition) + places($0.value) }
  }

  // MARK: Facts

  private static func lead(_ path: String, _ number: Int, _ component: Component) -> [(
    key: String, value: JSON
  )] {
    [("file", .string(path)), ("component", .int(number)), ("kind", .string(component.kind.rawValue))]
  }

  private static func row(_ path: String, _ number: Int, _ component: Component, _ fact: Fact) -> JSON {
    let (kind, text, relation) = words(fact.statement)
    let tail = relation.map { [(key: "relation", value: JSON.string($0))] } ?? []
    return .object(
      lead(path, number, component) + [
        ("fact", .string(kind)), ("value", .string(text)), ("line", .int(fact.place.line ?? -1)),
      ] + tail)
  }

  private static func fact(_ fact: Fact) -> JSON {
    let (kind, text, relation) = words(fact.statement)
    return .object(
      [("kind", .string(kind)), ("text", .string(text)), ("relation", .optional(relation))]
        + place(fact.place))
  }

  private static func place(_ place: Place) -> [(key: String, value: JSON)] {
    [
      ("line", place.line.map(JSON.int) ?? .null), ("offset", place.offset.map(JSON.int) ?? .null),
    ]
  }

  private static func words(_ statement: Fact.Statement) -> (kind: String, text: String, relation: String?) {
    switch statement {
    case .name(let text): ("name", text, nil)
    case .license(let text): ("license", text, nil)
    case .licenseName(let text): ("licenseName", text, nil)
    case .licenseLink(let text): ("licenseLink", text, nil)
    case .base(let text, let relation): ("base", text, relation?.rawValue)
    case .proseBase(let text, let relation): ("proseBase", text, relation.rawValue)
    case .proseLicense(let text): ("proseLicense", text, nil)
    case .proseLimit(let text): ("proseLimit", text, nil)
    case .dataset(let text): ("dataset", text, nil)
    case .generatedBy(let text): ("generatedBy", text, nil)
    case .derivedFrom(let text): ("derivedFrom", text, nil)
    case .modality(let text): ("modality", text, nil)
    case .author(let text): ("author", text, nil)
    }
  }
}
