import PositionedJSON

/// Makes elements, and references to them.
struct SPDXFactory {
  /// What the name of each element begins with.
  let base: String
  /// What the one CreationInfo is called by.
  static let creation = "_:creation"

  /// An element of a type, without the members that have no value.
  func element(_ type: String, _ path: String, _ members: [(key: String, value: JSON?)]) -> SPDXElement {
    SPDXElement(
      path: path,
      json: .present(
        [
          ("type", .string(type)), ("spdxId", reference(path)), ("creationInfo", .string(Self.creation)),
        ] + members))
  }

  /// A reference to an element of this document.
  func reference(_ path: String) -> JSON { .string(base + path) }

  /// Properties as an element's extension; nil where there are none.
  static func extensions(_ properties: [BillProperty]) -> JSON? {
    let entries = properties.map { property -> JSON in
      .present([
        ("type", .string("extension_CdxPropertyEntry")), ("extension_cdxPropName", .string(property.name)),
        ("extension_cdxPropValue", property.value.map(JSON.string)),
      ])
    }
    return JSON.some(entries).map { list in
      .array([
        .object([("type", .string("extension_CdxPropertiesExtension")), ("extension_cdxProperty", list)])
      ])
    }
  }
}
