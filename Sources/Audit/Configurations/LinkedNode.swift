import PositionedJSON

/// A node of JSON-LD: a text, or an object with an address or a name.
struct LinkedNode {
  /// The node in JSON.
  let value: JSONValue

  /// The node of a value.
  init(_ value: JSONValue) { self.value = value }

  /// The values of a property, be it one or a list; its name may have the prefix of a vocabulary.
  func nodes(_ property: String) -> [LinkedNode] {
    let prefixes = ["", "sc:", "schema:", "prov:", "dct:", "https://schema.org/", "http://schema.org/"]
    guard let found = prefixes.lazy.compactMap({ value[$0 + property] }).first else { return [] }
    return (found.array ?? [found]).prefix(Self.longestList).map(LinkedNode.init)
  }

  private static let longestList = 1000

  /// The texts of a property.
  func texts(_ property: String) -> [String] { nodes(property).compactMap(\.value.string) }

  /// The address that the node is, or has.
  var address: String? {
    let texts = [value.string] + ["@id", "url", "contentUrl"].map { value[$0]?.string }
    return texts.lazy.compactMap { $0.flatMap(FactText.trimmed) }.first(where: HubName.isAddress)
  }

  /// What the node is called: its text, its name, else what stands for it.
  var title: String? {
    let texts = [value.string] + ["@value", "name", "prov:label", "@id"].map { value[$0]?.string }
    return texts.lazy.compactMap { $0.flatMap(FactText.trimmed) }.first
  }
}
