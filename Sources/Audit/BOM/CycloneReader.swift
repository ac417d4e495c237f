import PositionedJSON

/// Reads CycloneDX in JSON, of any version that is laid out like 1.5 to 1.7.
///
/// Everything that a `bom-ref` may name is gathered first, libraries too, so that a slip can be told from
/// a reference to them; then each model, dataset and program is described, and the dependencies between them
/// are read.
struct CycloneReader {
  /// What was gathered.
  var draft: BillDraft
  /// The program, model or dataset that the bill is of.
  private(set) var subject: Int?
  /// What stands in what; nil for what stands in the bill itself.
  private(set) var places: [(index: Int, outer: Int?)] = []
  /// The object of each thing that is described.
  private var described: [(index: Int, value: JSONValue)] = []

  private init(path: String) { draft = BillDraft(path: path) }

  /// The components that a bill lists.
  static func read(_ root: JSONValue, path: String) -> BillOfMaterials {
    var reader = CycloneReader(path: path)
    if reader.isReadable(root) {
      reader.gather(root)
      for (index, value) in reader.described { reader.describe(index, value) }
      for dependency in reader.draft.objects(root, "dependencies") { reader.link(dependency) }
      reader.linkMaterials()
    }
    return reader.draft.bill()
  }

  private mutating func isReadable(_ root: JSONValue) -> Bool {
    guard let version = draft.text(root, "specVersion"), !version.text.hasPrefix("1.") else { return true }
    draft.refuse(
      "version \(BillText.quoted(version.text)) of CycloneDX is not read: 1.5 to 1.7 are expected",
      at: version.position)
    return false
  }

  private mutating func gather(_ root: JSONValue) {
    if let value = draft.object(root, "metadata").flatMap({ draft.object($0, "component") }) {
      subject = gather(value, .subject, nil)
    }
    for component in draft.objects(root, "components") {
      places.append((gather(component, .always, nil), nil))
    }
    for service in draft.objects(root, "services") { gatherService(service) }
  }

  /// Adds a component, those inside it and its ancestors; the reader of JSON bounds the depth.
  private mutating func gather(
    _ value: JSONValue, _ listing: BillThing.Listing, _ outer: BillHubName?
  ) -> Int {
    let hub = value.shortText("purl").flatMap { BillHubName(purl: $0.text) }
    // A file of a model's repository is no dataset, though generators call its tensors "data".
    let isPart = hub != nil && hub?.name == outer?.name
    let kind = isPart ? nil : CycloneKind.of(value, hub, isSubject: listing == .subject)
    let index = add(value, kind, listing)
    for part in value["data"]?.array ?? [] {
      if let reference = part.shortText("bom-ref") { draft.name(index, reference.text) }
    }
    for inner in draft.objects(value, "components") {
      places.append((gather(inner, .always, hub ?? outer), index))
    }
    guard kind != nil, let pedigree = draft.object(value, "pedigree") else { return index }
    for ancestor in draft.objects(pedigree, "ancestors") { _ = gather(ancestor, .ancestor, nil) }
    return index
  }

  private mutating func gatherService(_ value: JSONValue) {
    _ = add(value, .program, .user)
    for inner in draft.objects(value, "services") { gatherService(inner) }
  }

  private mutating func add(
    _ value: JSONValue, _ kind: Component.Kind?, _ listing: BillThing.Listing
  ) -> Int {
    if kind != nil { checkTexts(value) }
    let thing = BillThing(
      kind: kind, name: CycloneName.of(value, kind), listing: listing, position: value.position)
    let index = draft.add(thing, reference: value.shortText("bom-ref")?.text)
    if kind != nil { described.append((index, value)) }
    return index
  }

  /// Notes members that name the component and are no texts.
  private mutating func checkTexts(_ value: JSONValue) {
    for key in ["type", "bom-ref", "group", "name", "purl"] { _ = draft.text(value, key) }
  }

  private mutating func describe(_ index: Int, _ value: JSONValue) {
    readLicenses(of: index, value)
    readReferences(of: index, value)
    readMakers(of: index, value)
    readAncestors(of: index, value)
    readCard(of: index, value)
    readData(of: index, value)
    readProperties(of: index, value)
  }
}
