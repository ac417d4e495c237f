import EmbeddedTables

extension CatalogEntry {
  /// Who grants the licence where its words stand at another address than the first licensor's.
  public struct Publisher: Hashable, Sendable {
    /// The address, one of the aliases.
    public let address: String
    /// Who grants it there, by the text's own copyright line.
    public let name: String
  }

  /// The entry as a name leads to it: at the address of another publisher it is theirs.
  func named(by folded: [UInt8]) -> CatalogEntry {
    guard let publisher = publishers.first(where: { LicenseName.fold($0.address) == folded }) else {
      return self
    }
    var entry = self
    (entry.licensor, entry.publishedAt) = (publisher.name, publisher.address)
    return entry
  }
}
