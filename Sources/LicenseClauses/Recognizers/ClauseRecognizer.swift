/// Reads one kind of clause.
///
/// A recogniser declares its phrases when the grammar is built; the phrases of all recognisers are looked for
/// in one reading of the text, and each then judges the sentences that hold its own. None knows which
/// licence it reads.
protocol ClauseRecognizer: Sendable {
  /// The kind that it reads.
  var kind: ClauseKind { get }
  /// Declares its phrases.
  init(_ g: inout GrammarBuilder)
  /// Whether it reads sentences that define a term; most clauses are none.
  var readsDefinitions: Bool { get }
  /// Adds the clauses that a sentence states.
  func read(_ s: SentenceReading, _ out: inout [ClauseDraft])
}

/// A clause before its words and lines are looked up.
struct ClauseDraft {
  var terms: ClauseTerms
  /// The tokens that state it.
  var tokens: Range<Int>
  /// The tokens that decided.
  var evidence: Range<Int>
  /// The sentence that states it.
  var sentence: Int
  var recognizer: ClauseKind
  /// The tokens of a notice that the clause gives: what it says is no clause of its own.
  var given: Range<Int>?
}

extension ClauseRecognizer {
  var readsDefinitions: Bool { false }

  /// Adds a clause on the part of the sentence that holds a hit.
  func add(_ terms: ClauseTerms, _ hit: Hit, _ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.isQuoted(hit.start) { return }
    let part =
      s.sentence.part(of: hit.start).lowerBound..<s.sentence.part(of: max(hit.start, hit.end - 1)).upperBound
    out.append(
      ClauseDraft(
        terms: terms, tokens: part, evidence: hit.range, sentence: s.index, recognizer: kind))
  }
}

/// The recognisers, in the order in which their clauses are listed on one line. The single place that names all.
struct RecognizerRegistry: Sendable {
  let recognizers: [any ClauseRecognizer]

  init(_ g: inout GrammarBuilder) {
    recognizers = [
      GrantRecognizer(&g), CommercialUseRecognizer(&g), UsageThresholdRecognizer(&g), RoyaltyRecognizer(&g),
      ModelNamingRecognizer(&g), AttributionDisplayRecognizer(&g), NoticeTextRecognizer(&g),
      LicenseCopyRecognizer(&g), ChangeNoticeRecognizer(&g), RetainNoticesRecognizer(&g),
      OutputTrainingRecognizer(&g), DerivativeDefinitionRecognizer(&g), UsePolicyRecognizer(&g),
      FlowDownRecognizer(&g), TerritoryRecognizer(&g), RedistributionRecognizer(&g),
      ShareAlikeRecognizer(&g), RegistrationRecognizer(&g), CompetitionRecognizer(&g),
      OutputOwnershipRecognizer(&g), DerivativeOwnershipRecognizer(&g), TerminationRecognizer(&g),
      LicenseUpdateRecognizer(&g), RemoteRestrictionRecognizer(&g), ReverseEngineeringRecognizer(&g),
      IntegratedProductRecognizer(&g), AIDisclosureRecognizer(&g), IndemnityRecognizer(&g),
      ExportControlRecognizer(&g), TrademarkRecognizer(&g), FeedbackRecognizer(&g),
      WarrantyDisclaimerRecognizer(&g), LiabilityLimitRecognizer(&g), GoverningLawRecognizer(&g),
      // Last: a forbidden act that no other kind covers is a restricted use.
      UseRestrictionRecognizer(&g),
    ]
  }
}
