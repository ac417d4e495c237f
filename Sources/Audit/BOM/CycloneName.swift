import PositionedJSON

/// What a component of CycloneDX is called.
enum CycloneName {
  /// The name on the hub where the component tells it, else its own with its group.
  static func of(_ value: JSONValue, _ kind: Component.Kind?) -> BillText? {
    let own = ownName(value)
    guard let kind, kind != .program else { return own }
    if let own, let hub = BillHubName(address: own.text), hub.kind == kind {
      return BillText(text: hub.name, position: own.position)
    }
    if let purl = value.shortText("purl"), let hub = BillHubName(purl: purl.text), hub.fits(kind) {
      return BillText(text: hub.name, position: purl.position)
    }
    let addressed = addresses(value).compactMap { address -> BillText? in
      guard let hub = BillHubName(address: address.text), hub.kind == kind else { return nil }
      return BillText(text: hub.name, position: address.position)
    }
    guard let own else { return addressed.first }
    let proper = HubName.proper(own.text).lowercased()
    if let same = addressed.first(where: { HubName.proper($0.text).lowercased() == proper }) {
      return same
    }
    // A name with an owner needs no address; a site of another name may be that of what it was made from.
    return own.text.contains("/") ? own : addressed.first ?? own
  }

  /// The name with its group, unless the name has an owner already.
  private static func ownName(_ value: JSONValue) -> BillText? {
    guard var name = value.shortText("name") else { return nil }
    if let group = value.shortText("group"), !name.text.contains("/") {
      name.text = "\(group.text)/\(name.text)"
    }
    return name
  }

  /// Where the component itself can be had. `vcs` is none of them: generators put the base model's there.
  private static func addresses(_ value: JSONValue) -> [BillText] {
    let sites = references(value).filter { own.contains($0.shortText("type")?.text ?? "") }
    let contents = (value["data"]?.array ?? []).compactMap { $0["contents"] }
    return (sites + contents + [value["contents"]].compactMap(\.self)).compactMap { $0.shortText("url") }
  }

  /// The external references, also under the key that one generator writes.
  private static func references(_ value: JSONValue) -> [JSONValue] {
    (value["externalReferences"] ?? value["external-references"])?.array ?? []
  }

  private static let own: Set<String> = ["website", "distribution", "model-card"]
}
