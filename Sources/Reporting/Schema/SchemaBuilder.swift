import PositionedJSON

/// Short words for the parts of a JSON Schema (draft 2020-12).
enum SchemaBuilder {
  typealias Property = (key: String, value: JSON)

  /// An object with these properties and no others.
  static func object(_ description: String, _ properties: [Property], required: [String] = []) -> JSON {
    .object([
      ("type", .string("object")), ("description", .string(description)), ("properties", .object(properties)),
      ("required", .array(required.map(JSON.string))), ("additionalProperties", .bool(false)),
    ])
  }

  static func array(_ items: JSON, _ description: String? = nil) -> JSON {
    described([("type", .string("array")), ("items", items)], description)
  }

  static func string(_ description: String? = nil) -> JSON {
    described([("type", .string("string")), ("minLength", .int(1))], description)
  }

  static func text(_ description: String? = nil) -> JSON {
    described([("type", .string("string"))], description)
  }

  static func bool(_ description: String? = nil) -> JSON {
    described([("type", .string("boolean"))], description)
  }

  static func integer(from least: Int, _ description: String? = nil) -> JSON {
    described([("type", .string("integer")), ("minimum", .int(least))], description)
  }

  static func number(_ description: String? = nil) -> JSON {
    described([("type", .string("number"))], description)
  }

  static func choice(_ values: [String], _ description: String? = nil) -> JSON {
    described([("type", .string("string")), ("enum", .array(values.map(JSON.string)))], description)
  }

  static func pattern(_ pattern: String, _ description: String? = nil) -> JSON {
    described([("type", .string("string")), ("pattern", .string(pattern))], description)
  }

  static let day = pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "a day, YYYY-MM-DD")

  /// Any of several; a null beside a value.
  static func any(_ schemas: [JSON], _ description: String? = nil) -> JSON {
    described([("anyOf", .array(schemas))], description)
  }

  static func optional(_ schema: JSON) -> JSON { any([schema, .object([("type", .string("null"))])]) }

  /// A whole document's schema.
  static func document(_ name: String, _ title: String, _ schema: JSON) -> JSON {
    guard case .object(let members) = schema else { return schema }
    return .object(
      [
        ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        ("$id", .string("urn:llama-lint:schema:\(name):1")), ("title", .string(title)),
      ] + members)
  }

  private static func described(_ members: [Property], _ description: String?) -> JSON {
    .object(members + (description.map { [("description", .string($0))] } ?? []))
  }
}
