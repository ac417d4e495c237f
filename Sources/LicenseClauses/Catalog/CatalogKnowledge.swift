extension CatalogEntry {
  /// How much is known of a licence, and from what.
  public enum Knowledge: String, Sendable {
    /// Labels made by reading the text, apart from the grammar, stand for its clauses.
    case checked
    /// The grammar read its text.
    case text
    /// Its clauses follow from public facts.
    case facts
    /// Its name only.
    case name = "name only"
    /// Its name leads to several licences.
    case several
    /// It is the user's own.
    case own
  }

  /// How much is known of the licence.
  public var knowledge: Knowledge {
    if ambiguous != nil { return .several }
    if missing != nil { return .name }
    switch source {
    case .user: return .own
    case .facts: return .facts
    case .text: return checked.isEmpty ? .text : .checked
    }
  }
}

extension LicenseCatalog {
  /// The SHA-256 of all embedded entries and known models, in hex: two tools with the same one judge by the same facts.
  public static var digest: String {
    var bytes: [UInt8] = []
    for license in EmbeddedLicense.all {
      bytes += UnsafeBufferPointer(start: license.json.utf8Start, count: license.json.utf8CodeUnitCount)
    }
    for model in KnownModel.all {
      bytes += Array(
        "\(model.pattern)|\(model.license)|\(model.source)|\(model.released?.description ?? "")\n".utf8)
    }
    return SHA256.hex(bytes)
  }
}

extension LicenseCatalog {
  /// Where a licence's text is to be had, as links to it are written, without scheme and last slash.
  public func addresses(of id: String) -> [String] {
    guard let entry = entry(id) else { return [] }
    let all =
      [entry.url, entry.page].compactMap(\.self)
      + entry.aliases.filter { $0.contains(".") && $0.contains("/") }
    var seen: Set<String> = []
    return all.map { WebAddress.bare($0) }.filter { seen.insert($0).inserted }
  }
}
