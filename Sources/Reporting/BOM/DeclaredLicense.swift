import LicenseClauses

/// A licence as the manifest declares it, and as what a bill of materials may write it.
struct DeclaredLicense {
  /// What it is to SPDX.
  enum Form {
    /// One licence of the SPDX License List, by its id.
    case listed(String)
    /// An expression in which every name is listed.
    case expression(String)
    /// Anything else.
    case named
  }

  /// The manifest's words.
  let text: String
  /// The words as an expression; the whole is one name where they are none.
  let expression: LicenseExpression
  /// What it is to SPDX.
  let form: Form

  /// The licence that some words declare.
  init(_ text: String) {
    self.text = text
    expression = (try? LicenseExpression(text)) ?? .license(text, exception: nil)
    if case .license(let name, nil) = expression, let id = SPDXLicenseList.license(name) {
      form = .listed(id)
    } else {
      form = SPDXExpression.listed(expression).map(Form.expression) ?? .named
    }
  }

  /// Whether a text is the manifest's words to the byte, so that nothing is lost where it stands instead.
  func isWritten(_ other: String) -> Bool { text.utf8.elementsEqual(other.utf8) }
}
