/// A fact that the formats have no field for: a name, and a value where there is one.
struct BillProperty: Hashable {
  /// The name, with the tool's own prefix.
  let name: String
  /// The value; nil says that a list is known to be empty.
  let value: String?

  /// A property of the tool's own.
  init(_ field: String, _ value: String?) { (name, self.value) = ("llama-lint:\(field)", value) }

  /// A property for each value of a list; one without a value for an empty list, none for an unknown one.
  static func list(_ field: String, _ values: [String]?) -> [BillProperty] {
    guard let values else { return [] }
    return values.isEmpty ? [BillProperty(field, nil)] : values.map { BillProperty(field, $0) }
  }

  /// A property where there is a value.
  static func optional(_ field: String, _ value: String?) -> [BillProperty] {
    value.map { [BillProperty(field, $0)] } ?? []
  }
}
