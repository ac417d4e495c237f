import LicenseClauses
import PositionedJSON

/// A declared licence as CycloneDX has it: an id of the SPDX list, an expression of such ids, or a name.
struct CycloneDXLicense {
  private let license: DeclaredLicense
  private let addresses: [(name: String, address: String)]

  /// The licence, with what is known of it.
  init(_ license: DeclaredLicense, _ known: KnownLicenses) {
    self.license = license
    addresses = known.addresses(license)
  }

  /// The choice of licences, which holds one.
  var json: JSON {
    let declared: (key: String, value: JSON?) = ("acknowledgement", .string("declared"))
    let choice: JSON =
      switch license.form {
      case .listed(let id):
        .object([("license", .present([("id", .string(id)), declared, ("url", address)]))])
      case .expression(let text): .present([("expression", .string(text)), declared])
      case .named:
        .object([("license", .present([("name", .string(license.text)), declared, ("url", address)]))])
      }
    return .array([choice])
  }

  /// The address of the text, where there is one text.
  private var address: JSON? {
    license.expression.names.count == 1 ? addresses.first.map { .string($0.address) } : nil
  }

  /// The texts as references: the format wants them beside the address, and an expression has room for none.
  var references: [JSON] { addresses.map { Self.reference($0.address, $0.name) } }

  /// A reference to a licence's text.
  static func reference(_ address: String, _ comment: String) -> JSON {
    .object([
      ("url", .string(address)), ("comment", .string(comment)), ("type", .string("license")),
    ])
  }

  /// The manifest's words, where the bill has others for them.
  var lost: String? {
    switch license.form {
    case .listed(let text), .expression(let text): license.isWritten(text) ? nil : license.text
    case .named: nil
    }
  }
}
