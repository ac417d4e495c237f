import PositionedJSON

extension JSON {
  /// An object without the members that have no value.
  static func present(_ members: [(key: String, value: JSON?)]) -> JSON {
    .object(members.compactMap { member in member.value.map { (key: member.key, value: $0) } })
  }

  /// An array; nil where it would be empty.
  static func some(_ values: [JSON]) -> JSON? { values.isEmpty ? nil : .array(values) }
}
