import PositionedJSON

/// What one licence of SPDX 3 says, read once however many packages have it.
struct SPDX3Terms {
  /// Ids, names and addresses.
  var facts: [(statement: @Sendable (String) -> Fact.Statement, value: BillText)] = []
  /// The texts, still in the file's values.
  var texts: [JSONValue] = []
  /// What cannot be read.
  var problems: [(message: String, position: JSONPosition)] = []

  /// The most definitions of one expression that are read.
  static let definitionLimit = 16

  /// Adds a licence that the document itself holds: its name, its first addresses and its text.
  mutating func addCustom(_ element: SPDX3Element) {
    if let name = element.text("name") { facts.append(({ .licenseName($0) }, name)) }
    for address in element.list("seeAlso").prefix(4) {
      if let link = address.shortText { facts.append(({ .licenseLink($0) }, link)) }
    }
    addText(element)
  }

  /// Adds the text of a licence. Generators that know no text write the name there: a short line is one.
  mutating func addText(_ element: SPDX3Element) {
    guard let value = element["licenseText"] ?? element["additionText"], !value.isNull else { return }
    guard let text = value.string else {
      let found = "\(BillText.quoted("licenseText")) is \(value.kindInWords) where a text is expected"
      return problems.append((found, value.position))
    }
    if text.utf8.count > 100 || text.utf8.contains(UInt8(ascii: "\n")) {
      texts.append(value)
    } else if element.text("name") == nil, let name = value.shortText {
      facts.append(({ .licenseName($0) }, name))
    }
  }
}
