import PositionedJSON

/// Sets of licences, which say as elements what an SPDX expression says as text.
extension SPDX3Reader {
  /// Reads a set as the expression that means the same, with the texts that its members hold.
  func readSet(_ element: SPDX3Element, _ terms: inout SPDX3Terms) {
    var rest = Self.memberLimit
    var parts: [SPDX3Element] = []
    let text = expression(element, depth: 0, &rest, &parts)
    let position = element.value.position
    guard let text, rest > 0, text.utf8.count <= BillText.limit else {
      return terms.problems.append(
        ("a set of licences is not read: it has no members, or too many", position))
    }
    terms.facts.append(({ .license($0) }, BillText(text: text, position: position)))
    for part in parts.prefix(SPDX3Terms.definitionLimit) { terms.addText(part) }
  }

  /// The most members that are looked at: sets may hold one another, and multiply.
  private static let memberLimit = 200

  /// The expression of a licence; nil where it has none.
  private func expression(
    _ element: SPDX3Element, depth: Int, _ rest: inout Int, _ parts: inout [SPDX3Element]
  ) -> String? {
    rest -= 1
    guard rest > 0, depth < 16 else { return nil }
    switch element.type {
    case "LicenseExpression": return element.text("licenseExpression")?.text
    case "ListedLicense", "ListedLicenseException": return element.id.flatMap(Self.listed)?.text
    case "OrLaterOperator":
      return member(element["subjectLicense"], depth, &rest, &parts).map { "\($0)+" }
    case "WithAdditionOperator":
      let license = member(element["subjectExtendableLicense"], depth, &rest, &parts)
      let addition = member(element["subjectAddition"], depth, &rest, &parts)
      guard let license, let addition else { return nil }
      return "\(license) WITH \(addition)"
    case "ConjunctiveLicenseSet": return joined(element, " AND ", depth, &rest, &parts)
    case "DisjunctiveLicenseSet": return joined(element, " OR ", depth, &rest, &parts)
    default:
      parts.append(element)
      return Self.reference(element)
    }
  }

  private func joined(
    _ element: SPDX3Element, _ word: String, _ depth: Int, _ rest: inout Int, _ parts: inout [SPDX3Element]
  ) -> String? {
    var names: [String] = []
    for value in element.list("member") {
      guard let name = member(value, depth, &rest, &parts) else { return nil }
      names.append(name.contains(" ") ? "(\(name))" : name)
    }
    return names.isEmpty ? nil : names.joined(separator: word)
  }

  private func member(
    _ value: JSONValue?, _ depth: Int, _ rest: inout Int, _ parts: inout [SPDX3Element]
  ) -> String? {
    guard let value else { return nil }
    if let id = value.shortText {
      guard let index = draft.find(id.text) else { return Self.listed(id)?.text }
      return expression(elements[index], depth: depth + 1, &rest, &parts)
    }
    return SPDX3Element(value).flatMap { expression($0, depth: depth + 1, &rest, &parts) }
  }

  /// A licence of the document's own in an expression: `LicenseRef-` with its name.
  private static func reference(_ element: SPDX3Element) -> String? {
    guard let name = element.text("name") ?? element.id else { return nil }
    let own =
      name.text.firstRange(of: LicenseReferences.mark).map { name.text[$0.upperBound...] } ?? name.text[...]
    let word = own.unicodeScalars.map { scalar -> Character in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      return isPlain || scalar == "." ? Character(scalar) : "-"
    }
    return LicenseReferences.mark + String(word)
  }
}
