import PositionedJSON

/// Licences of packages, which SPDX 3 gives by relationships to elements.
extension SPDX3Reader {
  /// States the licences at the far end of a relationship.
  mutating func license(_ relationship: SPDX3Element, _ owners: inout SPDX3Owners) {
    // A file's licence is not that of the package around it.
    for from in ends(relationship, "from") where draft.things[from.index].kind != nil {
      for to in relationship.list("to") { license(of: from.index, to) }
    }
  }

  private mutating func license(of index: Int, _ value: JSONValue) {
    guard let id = value.shortText ?? SPDX3Element(value)?.id else {
      if let element = SPDX3Element(value) { readTerms(of: index, element) }
      return
    }
    if let license = draft.resolve(id) { return readTerms(of: index, elements[license]) }
    if let listed = Self.listed(id) { return draft.state({ .license($0) }, listed, of: index) }
    let isSaid = BillText.saysNothing(SPDX3Element.local(id.text)) || id.text.hasSuffix("License")
    if draft.isModelOrDataset(index), !isSaid {
      draft.refuse("\(BillText.quoted(id.text)) is no licence of this document", at: id.position)
    }
  }

  /// The id of SPDX's list at the end of an address of it.
  static func listed(_ id: BillText) -> BillText? {
    for mark in ["https://spdx.org/licenses/", "http://spdx.org/licenses/"] where id.text.hasPrefix(mark) {
      let name = id.text.dropFirst(mark.utf8.count).prefix { $0 != "/" && $0 != "#" }
      let isPage = name.hasSuffix(".html")
      return BillText(text: String(isPage ? name.dropLast(5) : name), position: id.position)
    }
    return nil
  }

  private mutating func readTerms(of index: Int, _ element: SPDX3Element) {
    switch element.type {
    case "LicenseExpression": readExpression(of: index, element)
    case "ListedLicense":
      draft.state({ .license($0) }, element.id.flatMap(Self.listed) ?? element.id, of: index)
    case "SimpleLicensingText", "CustomLicense": readCustom(of: index, element)
    case "ConjunctiveLicenseSet", "DisjunctiveLicenseSet", "OrLaterOperator", "WithAdditionOperator":
      readSet(of: index, element)
    default: break
    }
  }

  private mutating func readExpression(of index: Int, _ element: SPDX3Element) {
    guard let expression = element.text("licenseExpression") else { return }
    let references = LicenseReferences.of(expression.text)
    let own = references.first.flatMap { definition($0, element) }
    if references == [expression.text], let own, elements[own].text("name") != nil {
      return readCustom(of: index, elements[own])
    }
    draft.state({ .license($0) }, expression, of: index)
    for reference in references {
      if let definition = definition(reference, element) { readText(of: index, elements[definition]) }
    }
  }

  /// The element of a `LicenseRef-…`: where the expression's map says, else the one whose id ends with it.
  private func definition(_ reference: String, _ element: SPDX3Element) -> Int? {
    for entry in element.list("customIdToUri") where entry.shortText("key")?.text == reference {
      if let id = entry.shortText("value"), let index = draft.find(id.text) { return index }
    }
    return licenses[reference]
  }

  /// A licence that the document itself holds: its name, and its text.
  private mutating func readCustom(of index: Int, _ element: SPDX3Element) {
    draft.state({ .licenseName($0) }, element.text("name"), of: index)
    for address in element.list("seeAlso") { draft.state({ .licenseLink($0) }, address.shortText, of: index) }
    readText(of: index, element)
  }

  /// Takes the text of a licence. Where generators know no text they write the name there: a short line is one.
  mutating func readText(of index: Int, _ element: SPDX3Element) {
    guard let value = element["licenseText"] ?? element["additionText"], !value.isNull else { return }
    guard let text = value.string else { return draft.expected("a text", "licenseText", value) }
    if text.utf8.count <= 100, !text.utf8.contains(UInt8(ascii: "\n")) {
      if element.text("name") == nil { draft.state({ .licenseName($0) }, value.shortText, of: index) }
    } else if text.contains(where: { !$0.isWhitespace }) {
      draft.things[index].texts.append((Array(text.utf8), value.position))
    }
  }
}
