import LicenseClauses

/// What stands in SPDX expressions for names that the SPDX License List does not have: `LicenseRef-llama3.1`.
struct SPDXLicenseRefs {
  /// A name of the document's own.
  struct Reference {
    /// What the manifest calls it.
    let name: String
    /// Whether a licence or an exception has the name.
    let role: SPDXExpression.Role
    /// What stands in expressions.
    let id: String

    /// What its text is called by.
    var path: String { "text/\(id)" }
  }

  /// All names, in the order of the bill.
  private(set) var all: [Reference] = []
  private var ids: [SPDXExpression.Role: [String: Int]] = [:]
  private var taken: Set<String> = []

  /// The names in licences that the list does not have.
  init(_ licenses: [DeclaredLicense]) {
    for license in licenses {
      for (name, role) in Self.unlisted(license) where ids[role]?[name] == nil { add(name, role) }
    }
  }

  /// A licence as an expression. The names of the licences that this was made from all have an id; another
  /// licence stays as it is declared.
  func text(_ license: DeclaredLicense) -> String {
    SPDXExpression { name, role in reference(name, role)?.id }.text(license.expression) ?? license.text
  }

  /// The names of the document's own in a licence, each once.
  func own(_ license: DeclaredLicense) -> [Reference] {
    var seen: Set<String> = []
    return Self.unlisted(license).compactMap { name, role in
      reference(name, role).flatMap { seen.insert($0.id).inserted ? $0 : nil }
    }
  }

  private func reference(_ name: String, _ role: SPDXExpression.Role) -> Reference? {
    ids[role]?[name].map { all[$0] }
  }

  private static func unlisted(_ license: DeclaredLicense) -> [(String, SPDXExpression.Role)] {
    let names = license.expression.names.filter { SPDXExpression.listed(.license($0, exception: nil)) == nil }
    let exceptions = license.expression.exceptions.filter { SPDXLicenseList.exception($0) == nil }
    return names.map { ($0, .license) } + exceptions.map { ($0, .exception) }
  }

  private mutating func add(_ name: String, _ role: SPDXExpression.Role) {
    let id = SPDXLicenseID.candidates(name, role).first { taken.insert($0.lowercased()).inserted }
    guard let id else { return }
    ids[role, default: [:]][name] = all.count
    all.append(Reference(name: name, role: role, id: id))
  }
}
