import LicenseClauses
import PositionedJSON

/// The licences of an SPDX document: an expression for each that is declared, and what its own names mean.
struct SPDXLicenses {
  private let references: SPDXLicenseRefs
  private let known: KnownLicenses
  /// The distinct expressions with the names that the list does not have, in the order of the bill.
  private let expressions: [(text: String, own: [SPDXLicenseRefs.Reference])]

  /// The licences of a bill.
  init(_ bill: BillInventory) {
    let declared = bill.items.compactMap(\.license)
    let references = SPDXLicenseRefs(declared)
    var seen: Set<String> = []
    expressions = declared.compactMap { license in
      let text = references.text(license)
      return seen.insert(text).inserted ? (text, references.own(license)) : nil
    }
    (self.references, known) = (references, bill.licenses)
  }

  /// A licence as an expression of SPDX.
  func text(_ license: DeclaredLicense) -> String { references.text(license) }

  /// What the expression of a licence is called by.
  func path(_ license: DeclaredLicense) -> String { Self.path(text(license)) }

  private static func path(_ text: String) -> String { "expression/\(Escape.uri(text))" }

  /// The expressions, and the texts that their own names stand for.
  func elements(_ factory: SPDXFactory) -> [SPDXElement] {
    expressions.map { expression(factory, $0.text, $0.own) } + references.all.map { text(factory, $0) }
  }

  private func expression(
    _ factory: SPDXFactory, _ text: String, _ own: [SPDXLicenseRefs.Reference]
  ) -> SPDXElement {
    let entries = own.map { reference -> JSON in
      .object([
        ("type", .string("DictionaryEntry")), ("key", .string(reference.id)),
        ("value", factory.reference(reference.path)),
      ])
    }
    return factory.element(
      "simplelicensing_LicenseExpression", Self.path(text),
      [
        ("simplelicensing_licenseExpression", .string(text)),
        ("simplelicensing_licenseListVersion", .string(SPDXLicenseList.version)),
        ("simplelicensing_customIdToUri", .some(entries)),
      ])
  }

  /// The format wants a text here. Those of licences are not ours to pass on: name and address stand for it.
  private func text(_ factory: SPDXFactory, _ reference: SPDXLicenseRefs.Reference) -> SPDXElement {
    let facts = reference.role == .license ? known[reference.name] : nil
    let place = facts?.address.map { address -> JSON in
      .object([
        ("type", .string("ExternalRef")), ("externalRefType", .string("license")),
        ("locator", .array([.string(address)])),
      ])
    }
    return factory.element(
      "simplelicensing_SimpleLicensingText", reference.path,
      [
        ("name", .string(reference.name)), ("summary", facts.map { .string(SafeText.line($0.title)) }),
        ("externalRef", place.map { .array([$0]) }),
        ("simplelicensing_licenseText", .string("NOASSERTION")),
      ])
  }
}
