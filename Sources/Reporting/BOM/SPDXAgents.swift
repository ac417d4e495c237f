import Compliance
import PositionedJSON

/// Who made, supplies and runs what an SPDX document lists.
struct SPDXAgents {
  /// What the tool is called by, where it is who made the document.
  static let maker = "agent"

  /// What the project's organization is called by; nil where it has no name.
  let organization: String?
  /// The agents, in the order of the items.
  let elements: [SPDXElement]
  private static let unknown = "NOASSERTION"

  /// The agents of a project.
  init(_ manifest: Manifest, _ items: [BillItem], _ factory: SPDXFactory) {
    var elements = [factory.element("SoftwareAgent", Self.maker, [("name", .string("llama-lint"))])]
    organization = manifest.organization?.name.map { _ in "organization" }
    if let name = manifest.organization?.name {
      elements.append(factory.element("Organization", "organization", [("name", .string(name))]))
    }
    var seen: Set<String> = []
    for item in items where item.ref.kind != .product {
      let owner = Self.owner(item)
      guard seen.insert(owner).inserted else { continue }
      elements.append(factory.element("Agent", Self.path(owner), [("name", .string(owner))]))
    }
    self.elements = elements
  }

  /// What the supplier of an item is called by. The profiles want one for each model and dataset: the owner
  /// in its name, or one that says that nothing is known.
  func supplier(_ item: BillItem) -> String? {
    item.ref.kind == .product ? organization : Self.path(Self.owner(item))
  }

  private static func owner(_ item: BillItem) -> String { HubRepository(item.name)?.owner ?? unknown }

  private static func path(_ owner: String) -> String { "agent/\(Escape.uri(owner))" }
}
