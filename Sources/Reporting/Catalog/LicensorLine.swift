import LicenseClauses

extension CatalogEntry {
  /// Who grants the licence; where others published the same words, the text that is cited is not theirs.
  var licensorLine: String? {
    guard let licensor, let publishedAt else { return licensor }
    let other = "lines and digest below are those of another copy of the same words"
    return "\(licensor), at \(publishedAt); \(other)"
  }
}
