import PositionedJSON

/// Reads SPDX 2.2 and 2.3 in JSON.
///
/// These versions know no models: a package is one where its package URL or its place of download is on
/// Hugging Face. Every other package is a program, and listed where it uses one of those.
struct SPDX2Reader {
  /// What was gathered.
  var draft: BillDraft
  /// The licences that the document itself defines, by their `LicenseRef-…`.
  private(set) var defined: [String: JSONValue] = [:]

  private init(path: String) { draft = BillDraft(path: path) }

  /// The components that a document lists.
  static func read(_ root: JSONValue, path: String) -> BillOfMaterials {
    var reader = SPDX2Reader(path: path)
    for info in reader.draft.objects(root, "hasExtractedLicensingInfos") {
      guard let id = reader.draft.text(info, "licenseId"), reader.defined[id.text] == nil else { continue }
      reader.defined[id.text] = info
    }
    for package in reader.draft.objects(root, "packages") { reader.read(package) }
    // Relationships may be of files, so that their names are no slips.
    for key in ["files", "snippets"] { for part in reader.draft.objects(root, key) { reader.gather(part) } }
    for relationship in reader.draft.objects(root, "relationships") { reader.link(relationship) }
    return reader.draft.bill()
  }

  private mutating func gather(_ part: JSONValue) {
    guard let id = part.shortText("SPDXID") else { return }
    _ = draft.add(
      BillThing(kind: nil, name: part.shortText("fileName"), position: part.position), reference: id.text)
  }

  private mutating func read(_ package: JSONValue) {
    let (kind, name) = Self.identity(package)
    let listing: BillThing.Listing = kind == .program ? .user : .always
    let thing = BillThing(kind: kind, name: name, listing: listing, position: package.position)
    let index = draft.add(thing, reference: package.shortText("SPDXID")?.text)
    readLicenses(of: index, package)
    if let maker = package.shortText("originator") {
      draft.state({ Self.maker($0).map { .author($0) } }, maker, of: index)
    }
  }

  /// What a package is, and its name on the hub where it has one.
  private static func identity(_ package: JSONValue) -> (Component.Kind, BillText?) {
    let name = package.shortText("name")
    for text in urls(package) + [package.shortText("downloadLocation")].compactMap(\.self) {
      guard let hub = BillHubName(purl: text.text) ?? BillHubName(address: text.text), !hub.isFile else {
        continue
      }
      return (hub.kind ?? .model, BillText(text: hub.name, position: text.position))
    }
    // AI-BOM Inspector marks the models among its packages so.
    guard let name, name.text.hasPrefix("model:"), name.text.utf8.count > 6 else { return (.program, name) }
    return (.model, BillText(text: String(name.text.dropFirst(6)), position: name.position))
  }

  private static func urls(_ package: JSONValue) -> [BillText] {
    (package["externalRefs"]?.array ?? []).compactMap { reference in
      reference.shortText("referenceType")?.text == "purl" ? reference.shortText("referenceLocator") : nil
    }
  }

  /// "Organization: Acme (info@acme.example)" without its kind and address.
  private static func maker(_ text: String) -> String? {
    guard let colon = text.firstIndex(of: ":"), !text.hasPrefix("Tool") else { return nil }
    let name = text[text.index(after: colon)...].prefix { $0 != "(" }.drop { $0 == " " }
    return name.last == " " ? String(name.dropLast()) : String(name)
  }
}
