import Compliance
import LicenseClauses

/// What a bill of materials lists, and what the verdict says of each, whatever the format.
struct BillInventory {
  /// The models, then the datasets, then the products, in the order of the manifest.
  let items: [BillItem]
  /// What is known of the licences.
  let licenses: KnownLicenses
  /// What the verdict says.
  let verdict: BillVerdict

  /// The inventory of a project.
  init(_ input: ReportInput, _ catalog: LicenseCatalog) {
    let items = Self.items(input.manifest)
    self.items = items
    licenses = KnownLicenses(items.compactMap(\.license), catalog)
    verdict = BillVerdict(input.report, items)
  }

  private static func items(_ manifest: Manifest) -> [BillItem] {
    let models = BillNames(.model, manifest.models.map(\.name))
    let datasets = BillNames(.dataset, manifest.datasets.map(\.name))
    let products = BillNames(.product, manifest.products.map(\.name))
    return zip(manifest.models, models.refs).map {
      BillItem($0, $1, models: models, datasets: datasets)
    }
      + zip(manifest.datasets, datasets.refs).map { BillItem($0, $1, models: models, datasets: datasets) }
      + zip(manifest.products, products.refs).map { BillItem($0, $1, models: models) }
  }

  /// The references that nothing else in the bill comes from: where a reader begins.
  var roots: [BillRef] {
    let used = Set(items.flatMap { item in item.sources.filter { $0 != item.ref } })
    return items.map(\.ref).filter { !used.contains($0) }
  }
}
