/// What is known of a kind of clause as such, whatever a clause of it says: the one place that a new kind fills in.
public struct ClauseKindDescription: Sendable {
  /// What a clause of the kind says, in a sentence.
  public let summary: String
  /// Under which heading its clauses stand on a licence's page, unless what one says moves it.
  public let heading: Heading
  /// How early a change of such a clause is told: what decides whether a model can be used at all (0), what must be done
  /// (1), single uses (2), the rest (3).
  public let importance: Int
  /// How much a clause that is added restricts, from -10 (frees) to 10.
  public let strictness: Int
  /// How much such a clause stands in the way where one of several licences is to be taken, in units of no meaning.
  public let burden: Int
  /// Whether a declared licence that drops such a clause drifts from the one that binds.
  public let isDrift: Bool

  /// What a licence's page sorts clauses by.
  public enum Heading: CaseIterable, Sendable { case lets, demands, limits, uses, surprises, ends, rest }

  init(
    _ summary: String, _ heading: Heading, importance: Int = 3, strictness: Int = 0, burden: Int = 0,
    isDrift: Bool = false
  ) {
    (self.summary, self.heading, self.importance) = (summary, heading, importance)
    (self.strictness, self.burden, self.isDrift) = (strictness, burden, isDrift)
  }
}
