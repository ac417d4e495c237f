import Compliance
import LicenseClauses
import PositionedJSON

/// A thing that a bill lists: a model, a dataset or a product, with what the manifest says of it.
struct BillItem {
  /// What it is called by.
  let ref: BillRef
  /// Its name in the manifest.
  let name: String
  /// Where it stands in the manifest.
  let position: JSONPosition
  /// The licence that is declared for it.
  var license: DeclaredLicense?
  /// The path of the licence's text, from the manifest's folder.
  var licenseFile: String?
  /// What it comes from.
  var links: [BillOrigin]
  /// What else a reader needs to know of it.
  var properties: [BillProperty]

  /// The references of what it comes from, each once.
  var sources: [BillRef] {
    var seen: Set<BillRef> = []
    return links.compactMap(\.ref).filter { seen.insert($0).inserted }
  }

  /// The links of some kinds.
  func links(_ wanted: (BillOrigin.Kind) -> Bool) -> [BillOrigin] { links.filter { wanted($0.kind) } }
}

extension BillItem {
  /// A model of a manifest.
  init(_ model: Manifest.Model, _ ref: BillRef, models: BillNames, datasets: BillNames) {
    (self.ref, name, position) = (ref, model.name, model.position)
    (license, licenseFile) = (model.license.map(DeclaredLicense.init), model.licenseFile)
    links =
      model.bases.map { BillOrigin(kind: .base($0.relation), name: $0.name, ref: models[$0.name]) }
      + model.trainingData.map { BillOrigin(kind: .trainedOn, name: $0, ref: datasets[$0]) }
    let distribution = model.distribution == .none ? nil : model.distribution.rawValue
    properties =
      BillProperty.optional("distribution", distribution)
      + BillProperty.optional("acquired", model.acquired?.description)
      + BillProperty.list("modalities", model.modalities)
      + BillProperty.optional("licenseFile", model.licenseFile)
      + BillProperty.optional("usePolicyFile", model.usePolicyFile)
  }

  /// A dataset of a manifest.
  init(_ dataset: Manifest.Dataset, _ ref: BillRef, models: BillNames, datasets: BillNames) {
    (self.ref, name, position) = (ref, dataset.name, dataset.position)
    license = dataset.license.map(DeclaredLicense.init)
    links =
      dataset.derivedFrom.map { BillOrigin(kind: .derivedFrom, name: $0, ref: datasets[$0]) }
      + dataset.generatedBy.map { BillOrigin(kind: .generatedBy, name: $0, ref: models[$0]) }
    let distribution = dataset.distribution == .none ? nil : dataset.distribution.rawValue
    properties = BillProperty.optional("distribution", distribution)
  }

  /// A product of a manifest. Its sizes and revenues stay out: a bill is passed on to others.
  init(_ product: Manifest.Product, _ ref: BillRef, models: BillNames) {
    (self.ref, name, position) = (ref, product.name, product.position)
    links = product.models.map { BillOrigin(kind: .madeWith, name: $0, ref: models[$0]) }
    properties =
      BillProperty.optional("offering", product.offering?.rawValue)
      + BillProperty.optional("commercial", product.commercial?.description)
      + BillProperty.list("regions", product.regions)
      + BillProperty.optional("modelAsAService", product.modelAsAService?.description)
      + BillProperty.list("useCases", product.useCases?.map(\.rawValue))
      + BillProperty.list("displays", product.displays)
      + BillProperty.optional("disclosesAI", product.disclosesAI?.description)
  }
}
