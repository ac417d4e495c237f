import PositionedJSON

/// Licences of packages.
extension SPDX2Reader {
  /// States the licences that are declared for a package, and concluded of it.
  mutating func readLicenses(of index: Int, _ package: JSONValue) {
    for key in ["licenseConcluded", "licenseDeclared"] {
      guard let license = isTold(index) ? draft.text(package, key) : package.shortText(key) else { continue }
      let references = LicenseReferences.of(license.text)
      if references == [license.text], let info = defined[license.text] {
        readName(of: index, license, info)
      } else {
        draft.state({ .license($0) }, license, of: index)
      }
      for reference in references.prefix(16) { readDefinition(of: index, reference, license) }
    }
  }

  /// Only of models and datasets is it worth a problem that a licence cannot be read.
  private func isTold(_ index: Int) -> Bool { draft.things[index].kind != .program }

  /// A licence that is one reference has the name that the document gives it.
  private mutating func readName(of index: Int, _ license: BillText, _ info: JSONValue) {
    let named = info.shortText("name").flatMap { BillText.saysNothing($0.text) ? nil : $0 }
    draft.state({ .licenseName($0) }, named ?? license, of: index)
  }

  private mutating func readDefinition(of index: Int, _ reference: String, _ license: BillText) {
    guard let info = defined[reference] else {
      guard isTold(index) else { return }
      return draft.refuse(
        "\(BillText.quoted(reference)) is not defined in this document", at: license.position)
    }
    // Many packages may share the definition, so only its first addresses are taken.
    for address in (info["seeAlsos"]?.array ?? []).prefix(4) {
      draft.state({ .licenseLink($0) }, address.shortText, of: index)
    }
    guard let text = info["extractedText"], let string = text.string else { return }
    let isSilent = text.shortText.map { BillText.saysNothing($0.text) } ?? false
    if !isSilent { draft.take(string, at: text.position, of: index) }
  }
}
