import PositionedJSON

/// Licences of components, and addresses and makers beside them.
extension CycloneReader {
  /// States what `licenses` says: ids, names, expressions, addresses and texts.
  mutating func readLicenses(of index: Int, _ value: JSONValue) {
    for choice in draft.list(value, "licenses") {
      // A bare text is no CycloneDX, but it is plain what it means.
      if let text = choice.shortText {
        draft.state({ .license($0) }, text, of: index)
      } else if draft.isObject(choice, in: "licenses") {
        readChoice(of: index, choice)
      }
    }
  }

  private mutating func readChoice(of index: Int, _ choice: JSONValue) {
    draft.state({ .license($0) }, draft.text(choice, "expression"), of: index)
    for part in draft.objects(choice, "expressionDetails") { readTerms(of: index, part) }
    if let text = choice.shortText("license") {
      draft.state({ .license($0) }, text, of: index)
    } else if let license = draft.object(choice, "license") {
      draft.state({ .license($0) }, draft.text(license, "id"), of: index)
      draft.state({ .licenseName($0) }, draft.text(license, "name"), of: index)
      readTerms(of: index, license)
    }
  }

  private mutating func readTerms(of index: Int, _ license: JSONValue) {
    draft.state({ .licenseLink($0) }, draft.text(license, "url"), of: index)
    if let attachment = draft.object(license, "text") { readText(of: index, attachment) }
  }

  /// Takes a licence text; the content may be large, so it is not a short text.
  private mutating func readText(of index: Int, _ attachment: JSONValue) {
    guard let content = attachment["content"], !content.isNull else { return }
    guard let text = content.string else { return draft.expected("a text", "content", content) }
    if let type = draft.text(attachment, "contentType"), !Self.isPlain(type.text) {
      return draft.refuse(
        "a licence's text is \(BillText.quoted(type.text)) where plain text is expected", at: type.position)
    }
    guard let bytes = decode(text, draft.text(attachment, "encoding"), content) else { return }
    draft.take(bytes, at: content.position, of: index)
  }

  private mutating func decode(_ text: String, _ encoding: BillText?, _ content: JSONValue) -> [UInt8]? {
    guard let encoding else { return Array(text.utf8) }
    guard encoding.text.lowercased() == "base64" else {
      let named = BillText.quoted(encoding.text)
      draft.refuse("a licence's text is encoded as \(named) where base64 is expected", at: encoding.position)
      return nil
    }
    let bytes = Base64Text.decode(text.utf8)
    if bytes == nil { draft.refuse("a licence's text is no base64", at: content.position) }
    return bytes
  }

  private static func isPlain(_ type: String) -> Bool {
    let name = type.lowercased()
    return name.hasPrefix("text/") || name.hasPrefix("application/octet-stream") || !name.contains("/")
  }

  /// States the licence's address that `externalReferences` gives.
  mutating func readReferences(of index: Int, _ value: JSONValue) {
    for reference in draft.list(value, "externalReferences")
    where draft.isObject(reference, in: "externalReferences") {
      guard draft.text(reference, "type")?.text == "license" else { continue }
      draft.state({ .licenseLink($0) }, draft.text(reference, "url"), of: index)
    }
  }

  /// States who made a component. Publishers and suppliers are none: often they are the hub.
  mutating func readMakers(of index: Int, _ value: JSONValue) {
    if let maker = draft.object(value, "manufacturer") {
      draft.state({ .author($0) }, draft.text(maker, "name"), of: index)
    }
    draft.state({ .author($0) }, draft.text(value, "author"), of: index)
    for author in draft.objects(value, "authors") {
      draft.state({ .author($0) }, draft.text(author, "name"), of: index)
    }
  }
}
