import PositionedJSON

/// What an element of SPDX 3 is to an audit of models, and what it is called.
enum SPDX3Kind {
  /// The kind; nil for files, agents and licences.
  static func of(_ element: SPDX3Element) -> Component.Kind? {
    switch element.type {
    case "AIPackage": return .model
    case "DatasetPackage": return .dataset
    case "Package":
      if let hub = addresses(element).lazy.compactMap(hub).first { return hub.kind ?? .model }
      return element.word("primaryPurpose") == "model" ? .model : .program
    default: return nil
    }
  }

  /// The name on the hub where the element tells it, else its own.
  static func name(of element: SPDX3Element, _ kind: Component.Kind?) -> BillText? {
    let own = element.text("name")
    guard kind == .model || kind == .dataset else { return own }
    for address in addresses(element) {
      if let hub = hub(address), hub.fits(kind) {
        return BillText(text: hub.name, position: address.position)
      }
    }
    return own
  }

  private static func addresses(_ element: SPDX3Element) -> [BillText] {
    let identifiers = element.list("externalIdentifier").compactMap { identifier -> BillText? in
      let type = identifier.shortText("externalIdentifierType")?.text.lowercased() ?? ""
      return type.hasSuffix("packageurl") || type == "purl" ? identifier.shortText("identifier") : nil
    }
    return [element.text("packageUrl")].compactMap(\.self) + identifiers
      + [element.text("downloadLocation")].compactMap(\.self)
  }

  private static func hub(_ text: BillText) -> BillHubName? {
    guard let hub = BillHubName(purl: text.text) ?? BillHubName(address: text.text), !hub.isFile else {
      return nil
    }
    return hub
  }
}
