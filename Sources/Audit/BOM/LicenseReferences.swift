/// The references of an SPDX expression to licences that are no part of SPDX's list.
enum LicenseReferences {
  /// Each `LicenseRef-…` of an expression, in order.
  static func of(_ expression: String) -> [String] {
    expression.split { $0 == " " || $0 == "(" || $0 == ")" || $0 == "+" }.map(String.init)
      .filter { $0.hasPrefix(mark) }
  }

  /// What references begin with.
  static let mark = "LicenseRef-"
}
