/// Places that a licence excludes or is limited to.
public struct TerritoryLimit: Hashable, Sendable {
  /// Whether the places are out, or the only ones in.
  public enum Rule: String, Sendable { case excluded, only }
  /// Whether who you are or where you use it decides.
  public enum Basis: String, Sendable { case domicile, use }
  /// Which models it concerns.
  public enum Scope: String, Sendable { case all, multimodal }
  /// ISO 3166-1 alpha-2 codes, and `EU` for the Union, sorted.
  public var territories: [String]
  /// What the text demands or allows.
  public var rule: Rule
  /// Whether residence or the place of use counts.
  public var basis: Basis
  /// Which models it concerns.
  public var scope: Scope
}
