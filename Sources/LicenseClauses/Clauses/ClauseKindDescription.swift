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

extension ClauseKind {
  /// What a clause of the kind says, in a sentence.
  public var summary: String { about.summary }

  /// What is known of the kind. Every kind has a row of its own: a new one does not build without.
  public var about: ClauseKindDescription {
    switch self {
    case .grant:
      ClauseKindDescription(
        "Rights are granted in the model, its weights or its materials.", .lets, strictness: -5)
    case .commercialUse:
      ClauseKindDescription(
        "Commercial use is allowed, forbidden, or tied to a condition.", .limits, importance: 0,
        strictness: 10, burden: 100, isDrift: true)
    case .usageThreshold:
      ClauseKindDescription(
        "Above a number of users or an amount of revenue something else holds.", .limits, importance: 0,
        strictness: 9, burden: 50, isDrift: true)
    case .royalty:
      ClauseKindDescription(
        "A fee, a royalty or a share of revenue is owed.", .demands, importance: 0, strictness: 9, burden: 50,
        isDrift: true)
    case .modelNaming:
      ClauseKindDescription(
        "Names of derived models must, or must not, hold a word.", .demands, importance: 1, strictness: 8,
        burden: 10, isDrift: true)
    case .attributionDisplay:
      ClauseKindDescription(
        "A phrase must be shown to users or readers.", .demands, importance: 1, strictness: 8, burden: 10,
        isDrift: true)
    case .noticeText:
      ClauseKindDescription(
        "Copies must come with a notice in given words.", .demands, importance: 1, strictness: 5, burden: 1)
    case .licenseCopy:
      ClauseKindDescription(
        "Recipients must get the licence's text, or a link to it.", .demands, strictness: 5, burden: 1)
    case .changeNotice:
      ClauseKindDescription("What was modified must say so.", .demands, strictness: 5, burden: 1)
    case .retainNotices:
      ClauseKindDescription("Notices that are there must stay.", .demands, strictness: 5, burden: 1)
    case .outputTraining:
      ClauseKindDescription(
        "Outputs or materials may, or may not, train other models.", .limits, importance: 0, strictness: 9,
        burden: 10, isDrift: true)
    case .derivativeDefinition:
      ClauseKindDescription("What counts as a derivative of the model.", .rest, importance: 1)
    case .usePolicy:
      ClauseKindDescription(
        "A separate use policy binds.", .demands, importance: 1, strictness: 8, burden: 10, isDrift: true)
    case .useRestriction:
      ClauseKindDescription(
        "A use is forbidden.", .uses, importance: 2, strictness: 8, burden: 10, isDrift: true)
    case .flowDown:
      ClauseKindDescription(
        "Recipients or users must be bound to the same terms, or told of them.", .demands, importance: 1,
        strictness: 6, burden: 10)
    case .territory:
      ClauseKindDescription(
        "A country or region is excluded, or the only one where the licence holds.", .limits, importance: 0,
        strictness: 10, burden: 50, isDrift: true)
    case .redistribution:
      ClauseKindDescription(
        "Passing the model on, or hosting it, is forbidden or tied to conditions.", .limits, importance: 0,
        strictness: 10, burden: 50, isDrift: true)
    case .shareAlike:
      ClauseKindDescription(
        "Derivatives must carry the same licence or a named one, or be published.", .demands, importance: 0,
        strictness: 9, burden: 50)
    case .registration:
      ClauseKindDescription(
        "The licensor must be asked, notified or registered with first.", .demands, importance: 0,
        strictness: 9)
    case .competition:
      ClauseKindDescription(
        "Use against the licensor, or in competition with it, is forbidden.", .limits, importance: 0,
        strictness: 9)
    case .outputOwnership:
      ClauseKindDescription("Whose the outputs are.", .lets)
    case .derivativeOwnership:
      ClauseKindDescription("Whose derivatives and modifications are.", .lets)
    case .termination:
      ClauseKindDescription(
        "What ends the rights, and what must be done then.", .ends, importance: 1, strictness: 4)
    case .licenseUpdate:
      ClauseKindDescription(
        "The licensor may change the terms or the model, or the newest version must be used.", .surprises,
        importance: 1, strictness: 6)
    case .remoteRestriction:
      ClauseKindDescription(
        "The licensor may restrict or watch usage from afar.", .surprises, importance: 1, strictness: 6)
    case .reverseEngineering:
      ClauseKindDescription(
        "Taking the model apart, or extracting what is in it, is forbidden.", .limits, strictness: 5)
    case .integratedProductExemption:
      ClauseKindDescription(
        "Who gets the model inside another product is freed from a term.", .lets, strictness: -6)
    case .aiDisclosure:
      ClauseKindDescription(
        "Users must be told that a machine speaks, or of its dangers.", .demands, strictness: 6)
    case .indemnity:
      ClauseKindDescription("The licensee pays for claims against the licensor.", .surprises, strictness: 6)
    case .exportControl:
      ClauseKindDescription("Trade, sanctions and export laws must be kept.", .demands, strictness: 6)
    case .trademark:
      ClauseKindDescription("Rights in names and marks are withheld or limited.", .limits)
    case .feedback:
      ClauseKindDescription("The licensor may use feedback and contributions.", .surprises)
    case .warrantyDisclaimer:
      ClauseKindDescription("Nothing is warranted.", .rest)
    case .liabilityLimit:
      ClauseKindDescription("The licensor's liability is limited.", .rest)
    case .governingLaw:
      ClauseKindDescription("Which law governs, and which courts decide.", .rest)
    }
  }
}
