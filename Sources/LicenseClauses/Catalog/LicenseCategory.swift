/// What sort of licence or terms an entry holds.
public enum LicenseCategory: String, CaseIterable, Sendable {
  /// Free for any use, sharing and change, on usual conditions.
  case open
  /// Free, but for a list of forbidden uses.
  case responsibleUse = "responsible-use"
  /// A maker's own terms, with thresholds, names to keep and the like.
  case community
  /// Not for commercial use.
  case nonCommercial = "non-commercial"
  /// For research only.
  case research
  /// The terms of a service.
  case apiTerms = "api-terms"
  /// A use policy alone.
  case policy
  /// Terms of data.
  case data
}
