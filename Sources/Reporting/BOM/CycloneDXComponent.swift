import Compliance
import LicenseClauses
import PositionedJSON

/// A model, dataset or product as a component of a CycloneDX bill.
struct CycloneDXComponent {
  private let item: BillItem
  private let licenses: KnownLicenses
  private let clauses: [String]
  private let findings: [Finding]

  /// A component of an item, with the clauses that bind it and the findings about it.
  init(_ item: BillItem, licenses: KnownLicenses, clauses: [String], findings: [Finding]) {
    (self.item, self.licenses, self.clauses, self.findings) = (item, licenses, clauses, findings)
  }

  /// The component.
  var json: JSON {
    let license = item.license.map { CycloneDXLicense($0, licenses) }
    let references = license?.references ?? []
    return .present(
      [("type", .string(Self.type(item.ref.kind))), ("bom-ref", .string(item.ref.text))]
        + Self.identity(item.ref.kind, item.name) + [
          ("licenses", license?.json),
          ("externalReferences", .some(references + [fileReference].compactMap(\.self))),
          ("pedigree", pedigree), ("modelCard", modelCard), ("data", data),
          ("tags", .some(tags)),
          ("properties", Self.properties(properties(license))),
        ])
  }

  /// Properties as the format has them; nil where there are none.
  static func properties(_ properties: [BillProperty]) -> JSON? {
    .some(
      properties.map { property in
        .present([("name", .string(property.name)), ("value", property.value.map(JSON.string))])
      })
  }

  // MARK: Names

  private static func type(_ kind: BillRef.Kind) -> String {
    switch kind {
    case .model: "machine-learning-model"
    case .dataset: "data"
    case .product: "application"
    }
  }

  /// The name, parted at its last slash, and the package URL of a model.
  private static func identity(_ kind: BillRef.Kind, _ name: String) -> [(key: String, value: JSON?)] {
    let purl = kind == .model ? HubRepository(name).map { JSON.string($0.packageURL) } : nil
    guard kind != .product, let parts = split(name) else { return [("name", .string(name)), ("purl", purl)] }
    return [("group", .string(parts.group)), ("name", .string(parts.name)), ("purl", purl)]
  }

  /// The sides of the last slash. Only where both say something, and hold no blank that a reader would cut
  /// off: the two joined must be the name again.
  private static func split(_ name: String) -> (group: String, name: String)? {
    guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let (group, rest) = (name[..<slash], name[name.utf8.index(after: slash)...])
    let isPlain = group.utf8.allSatisfy { $0 > 0x20 }
    guard !group.isEmpty, isPlain, let first = rest.utf8.first, first > 0x20 else { return nil }
    return (String(group), String(rest))
  }

  // MARK: Parts

  /// The text that was given for the licence, from the manifest's folder.
  private var fileReference: JSON? {
    guard let path = item.licenseFile, path.utf8.first != UInt8(ascii: "/") else { return nil }
    return CycloneDXLicense.reference(Escape.uri(path), "the text that was given")
  }

  private var pedigree: JSON? {
    let ancestors = item.links.compactMap { link -> JSON? in
      switch link.kind {
      case .base(let relation): ancestor(.model, link.name, [BillProperty("relation", relation.rawValue)])
      case .derivedFrom: ancestor(.dataset, link.name, [])
      case .generatedBy: ancestor(.model, link.name, [])
      case .trainedOn, .madeWith: nil
      }
    }
    return JSON.some(ancestors).map { .object([("ancestors", $0)]) }
  }

  /// What the component was made from. It has no reference of its own: the component of that name has it.
  private func ancestor(_ kind: BillRef.Kind, _ name: String, _ properties: [BillProperty]) -> JSON {
    .present(
      [("type", .string(Self.type(kind)))] + Self.identity(kind, name) + [
        ("properties", Self.properties(properties))
      ])
  }

  /// The bases as the tags that model hubs give, which say the relation to readers of those.
  private var tags: [JSON] {
    item.links.compactMap { link in
      guard case .base(let relation) = link.kind else { return nil }
      return .string("base_model:\(relation.rawValue):\(link.name)")
    }
  }

  private var modelCard: JSON? {
    let datasets = item.links { $0 == .trainedOn }.map { link -> JSON in
      if let ref = link.ref { return .object([("ref", .string(ref.text))]) }
      return .object([("type", .string("dataset")), ("name", .string(link.name))])
    }
    return JSON.some(datasets).map { .object([("modelParameters", .object([("datasets", $0)]))]) }
  }

  /// What a component of the type `data` holds, which the format wants to be said.
  private var data: JSON? {
    guard item.ref.kind == .dataset else { return nil }
    return .array([.object([("type", .string("dataset")), ("name", .string(item.name))])])
  }

  private func properties(_ license: CycloneDXLicense?) -> [BillProperty] {
    BillProperty.optional("license", license?.lost) + item.properties
      + clauses.map { BillProperty("clause", $0) }
      + findings.map { BillProperty("finding", BillWords.finding($0)) }
  }
}
