import LicenseClauses

/// Writes a licence expression as the SPDX grammar has it.
struct SPDXExpression {
  /// What a name behind an operator, or alone, stands for.
  enum Role { case license, exception }

  /// What is written for a name that the SPDX License List does not have; nil where nothing may be.
  let reference: (_ name: String, _ role: Role) -> String?

  /// The expression in listed ids only; nil where a name in it is not listed.
  static func listed(_ expression: LicenseExpression) -> String? {
    SPDXExpression { _, _ in nil }.text(expression)
  }

  /// The expression; nil where a name in it is not listed, and nothing may stand for it.
  func text(_ expression: LicenseExpression) -> String? {
    switch expression {
    case .license(let name, let exception): license(name, exception)
    case .and(let parts): joined(parts, " AND ")
    case .or(let parts): joined(parts, " OR ")
    }
  }

  private func license(_ name: String, _ exception: String?) -> String? {
    guard let id = Self.id(name) ?? reference(name, .license) else { return nil }
    guard let exception else { return id }
    let addition = SPDXLicenseList.exception(exception) ?? reference(exception, .exception)
    return addition.map { "\(id) WITH \($0)" }
  }

  /// A listed id, also with the plus that means "or later".
  private static func id(_ name: String) -> String? {
    if let id = SPDXLicenseList.license(name) { return id }
    guard name.utf8.last == UInt8(ascii: "+") else { return nil }
    return SPDXLicenseList.license(String(name.dropLast())).map { $0 + "+" }
  }

  private func joined(_ parts: [LicenseExpression], _ mark: String) -> String? {
    let texts = parts.compactMap { part in
      text(part).map { if case .license = part { $0 } else { "(\($0))" } }
    }
    return texts.count == parts.count ? texts.joined(separator: mark) : nil
  }
}
