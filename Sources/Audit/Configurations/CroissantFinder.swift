import PositionedJSON

/// What Croissant metadata says of a data set. Croissant is schema.org's `Dataset` in JSON-LD, so a plain one
/// is read as well.
struct CroissantFinder {
  /// The data set that a file describes; nil where it describes none, or is no JSON.
  static func read(_ bytes: [UInt8], path: String) -> Component? {
    guard bytes.count <= sizeLimit, let root = try? JSONReader.read(bytes) else { return nil }
    guard let node = ([LinkedNode(root)] + LinkedNode(root).nodes("@graph")).first(where: isDataset) else {
      return nil
    }
    guard isSchema(root["@context"]) || isSchema(root["conformsTo"]) else { return nil }
    var finder = Self(path: path)
    finder.name(node)
    finder.license(node)
    for maker in node.nodes("creator") { finder.add(maker.title.map(Fact.Statement.author), maker) }
    for key in ["isBasedOn", "wasDerivedFrom"] {
      for source in node.nodes(key) {
        let name = source.address.flatMap(HubName.datasetFromAddress) ?? source.title ?? source.address
        finder.add(name.map(Fact.Statement.derivedFrom), source)
      }
    }
    return Component(kind: .dataset, facts: finder.facts)
  }

  private let path: String
  private var facts: [Fact] = []

  private init(path: String) { self.path = path }

  private mutating func add(_ statement: Fact.Statement?, _ node: LinkedNode) {
    guard let statement else { return }
    facts.append(Fact(statement, at: Place(path: path, line: node.value.position.line)))
  }

  /// The name on the hub where the page is there, so that it is the one by which cards name the data set.
  private mutating func name(_ node: LinkedNode) {
    for page in node.nodes("url") + node.nodes("sameAs") + [node] {
      if let id = page.address.flatMap(HubName.datasetFromAddress) { return add(.name(id), page) }
    }
    if let name = node.nodes("name").first { add(name.title.map(Fact.Statement.name), name) }
  }

  private mutating func license(_ node: LinkedNode) {
    for license in node.nodes("license") {
      if let address = license.address {
        add(LicenseAddress.id(address).map { .license($0) } ?? .licenseLink(address), license)
      } else if let text = license.title {
        add(license.value.members == nil ? .license(text) : .licenseName(text), license)
      }
    }
  }

  private static func isDataset(_ node: LinkedNode) -> Bool {
    node.texts("@type").contains {
      $0.split(whereSeparator: { $0 == "/" || $0 == ":" || $0 == "#" }).last == "Dataset"
    }
  }

  /// Whether a context, or what a file says that it conforms to, is schema.org's or Croissant's.
  private static func isSchema(_ value: JSONValue?) -> Bool {
    guard let value else { return false }
    let texts = (value.array ?? [value]).flatMap { [$0.string] + ($0.members ?? []).map(\.value.string) }
    return texts.contains { text in
      ["schema.org", "mlcommons.org/croissant"].contains { text?.firstRange(of: $0) != nil }
    }
  }

  private static let sizeLimit = 4 << 20
}
