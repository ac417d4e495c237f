import Compliance
import LicenseClauses
import PositionedJSON

/// A model, dataset or product as a package of an SPDX document.
struct SPDXPackage {
  private let item: BillItem
  private let supplier: String?
  private let properties: [BillProperty]
  /// What stands where the profiles want words that the manifest does not have.
  private static let unknown = JSON.string("NOASSERTION")

  /// A package of an item; the supplier is what an agent is called by.
  init(_ item: BillItem, supplier: String?, properties: [BillProperty]) {
    (self.item, self.supplier, self.properties) = (item, supplier, properties)
  }

  /// The element.
  func element(_ factory: SPDXFactory) -> SPDXElement {
    let members: [(key: String, value: JSON?)] =
      [("name", .string(item.name))] + own(supplier.map(factory.reference))
    return factory.element(
      type, item.ref.path, members + [("extension", SPDXFactory.extensions(properties))])
  }

  private var type: String {
    switch item.ref.kind {
    case .model: "ai_AIPackage"
    case .dataset: "dataset_DatasetPackage"
    case .product: "software_Package"
    }
  }

  /// What the kind has. A day that nobody knows is left out: no word may stand for it.
  private func own(_ supplier: JSON?) -> [(key: String, value: JSON?)] {
    switch item.ref.kind {
    case .model:
      [
        ("software_primaryPurpose", .string("model")), ("suppliedBy", supplier), ("releaseTime", released),
        ("software_packageVersion", Self.unknown), ("software_downloadLocation", Self.unknown),
        ("software_packageUrl", HubRepository(item.name).map { .string($0.packageURL) }),
      ]
    case .dataset:
      [
        ("software_primaryPurpose", .string("data")), ("originatedBy", supplier.map { .array([$0]) }),
        ("software_downloadLocation", Self.unknown),
        ("dataset_datasetType", .array([.string("noAssertion")])),
      ]
    case .product: [("software_primaryPurpose", .string("application")), ("suppliedBy", supplier)]
    }
  }

  private var released: JSON? {
    KnownModel.named(item.name)?.released.map { .string("\($0)T00:00:00Z") }
  }
}
