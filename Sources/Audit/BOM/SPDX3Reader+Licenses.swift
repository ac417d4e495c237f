import PositionedJSON

/// Licences of packages, which SPDX 3 gives by relationships to elements.
extension SPDX3Reader {
  /// States the licences at the far end of a relationship.
  ///
  /// A file's licence is not that of the package around it.
  mutating func license(_ relationship: SPDX3Element, of index: Int) {
    guard draft.things[index].kind != nil else { return }
    for value in relationship.list("to") { license(of: index, value) }
  }

  private mutating func license(of index: Int, _ value: JSONValue) {
    let written = SPDX3Element(value)
    guard let id = value.shortText ?? written?.id else {
      if let written { state(terms(of: written), of: index) }
      return
    }
    if let license = draft.resolve(id) {
      let terms = terms[license] ?? terms(of: elements[license])
      self.terms[license] = terms
      return state(terms, of: index)
    }
    if let listed = Self.listed(id) { return draft.state({ .license($0) }, listed, of: index) }
    // "NoAssertionLicense" and "NoneLicense" are SPDX's own words for nothing.
    let word = SPDX3Element.local(id.text)
    let isSilent = BillText.saysNothing(word) || ["NoAssertionLicense", "NoneLicense"].contains(word)
    if draft.isModelOrDataset(index), !isSilent {
      draft.refuse("\(BillText.quoted(id.text)) is no licence of this document", at: id.position)
    }
  }

  /// States what a licence says of a package that has it.
  private mutating func state(_ terms: SPDX3Terms, of index: Int) {
    for fact in terms.facts { draft.state(fact.statement, fact.value, of: index) }
    for value in terms.texts { draft.take(value.string ?? "", at: value.position, of: index) }
    if draft.isModelOrDataset(index) {
      for problem in terms.problems { draft.refuse(problem.message, at: problem.position) }
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

  private func terms(of element: SPDX3Element) -> SPDX3Terms {
    var terms = SPDX3Terms()
    switch element.type {
    case "LicenseExpression": readExpression(element, &terms)
    case "ListedLicense":
      if let id = element.id { terms.facts.append(({ .license($0) }, Self.listed(id) ?? id)) }
    case "SimpleLicensingText", "CustomLicense": terms.addCustom(element)
    case "ConjunctiveLicenseSet", "DisjunctiveLicenseSet", "OrLaterOperator", "WithAdditionOperator":
      readSet(element, &terms)
    default: break
    }
    return terms
  }

  private func readExpression(_ element: SPDX3Element, _ terms: inout SPDX3Terms) {
    guard let expression = element.text("licenseExpression") else { return }
    let references = LicenseReferences.of(expression.text)
    let definitions = references.prefix(SPDX3Terms.definitionLimit).compactMap { definition($0, element) }
    if references == [expression.text], let own = definitions.first, own.text("name") != nil {
      return terms.addCustom(own)
    }
    terms.facts.append(({ .license($0) }, expression))
    for definition in definitions { terms.addText(definition) }
  }

  /// The element of a `LicenseRef-…`: where the expression's map says, else the one whose id ends with it.
  private func definition(_ reference: String, _ element: SPDX3Element) -> SPDX3Element? {
    for entry in element.list("customIdToUri") where entry.shortText("key")?.text == reference {
      if let id = entry.shortText("value"), let index = draft.find(id.text) { return elements[index] }
    }
    return licenses[reference].map { elements[$0] }
  }
}
