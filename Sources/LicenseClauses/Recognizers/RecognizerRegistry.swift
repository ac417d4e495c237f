/// The recognisers, in the order in which their clauses are listed on one line. The single place that names all.
struct RecognizerRegistry: Sendable {
  /// What each recogniser does with a sentence.
  private let readers: [@Sendable (SentenceReading, inout [ClauseDraft]) -> Void]
  /// For each cue the bit of the recogniser that declared it; 0 for the reading's own.
  private let owners: [UInt64]
  /// The recognisers that read sentences without their phrases, items below a condition without them, definitions, no
  /// sample of a notice, and headings, a bit each.
  private let always, causing, defining, unsampled, titled: UInt64
  /// The bits of the recognisers of each kind.
  private let bits: [ClauseKind: UInt64]

  private static let types: [any ClauseRecognizer.Type] = [
    GrantRecognizer.self, CommercialUseRecognizer.self, UsageThresholdRecognizer.self,
    RoyaltyRecognizer.self, ModelNamingRecognizer.self, AttributionDisplayRecognizer.self,
    NoticeTextRecognizer.self, LicenseCopyRecognizer.self, ChangeNoticeRecognizer.self,
    RetainNoticesRecognizer.self, OutputTrainingRecognizer.self, DerivativeDefinitionRecognizer.self,
    UsePolicyRecognizer.self, FlowDownRecognizer.self, TerritoryRecognizer.self,
    RedistributionRecognizer.self, ShareAlikeRecognizer.self, RegistrationRecognizer.self,
    CompetitionRecognizer.self, OutputOwnershipRecognizer.self, DerivativeOwnershipRecognizer.self,
    TerminationRecognizer.self, LicenseUpdateRecognizer.self, RemoteRestrictionRecognizer.self,
    ReverseEngineeringRecognizer.self, IntegratedProductRecognizer.self, AIDisclosureRecognizer.self,
    IndemnityRecognizer.self, ExportControlRecognizer.self, TrademarkRecognizer.self,
    FeedbackRecognizer.self, WarrantyDisclaimerRecognizer.self, LiabilityLimitRecognizer.self,
    GoverningLawRecognizer.self,
    FrameRecognizer.self,
    // Last: a forbidden act that no other kind covers is a restricted use.
    UseRestrictionRecognizer.self,
  ]

  init(_ g: inout GrammarBuilder) {
    var owners = [UInt64](repeating: 0, count: g.cueCount)
    var (always, causing, defining, unsampled, titled): (UInt64, UInt64, UInt64, UInt64, UInt64) = (
      0, 0, 0, 0, 0
    )
    var readers: [@Sendable (SentenceReading, inout [ClauseDraft]) -> Void] = []
    var bits: [ClauseKind: UInt64] = [:]
    for (place, type) in Self.types.enumerated() {
      let recognizer = type.init(&g)
      owners += repeatElement(1 << UInt64(place), count: g.cueCount - owners.count)
      let bit: UInt64 = 1 << UInt64(place)
      if recognizer.readsWithoutPhrases { always |= bit }
      if recognizer.readsCauses { causing |= bit }
      if recognizer.readsDefinitions { defining |= bit }
      if recognizer.readsHeadings { titled |= bit }
      if SampleNotice.kinds.contains(recognizer.kind) { unsampled |= bit }
      bits[recognizer.kind, default: 0] |= bit
      readers.append(recognizer.read)
    }
    self.bits = bits
    (self.owners, self.readers) = (owners, readers)
    (self.always, self.causing, self.defining) = (always, causing, defining)
    (self.unsampled, self.titled) = (unsampled, titled)
  }

  /// Whether the sentence at hand may hold a phrase of the recogniser of a kind.
  func speaks(of kind: ClauseKind, _ s: SentenceReading) -> Bool {
    let bit = bits[kind] ?? 0
    return s.possibleCues.contains { owners[$0] & bit != 0 }
  }

  /// Has each recogniser read the sentence at hand that owns one of its cues.
  func read(_ s: SentenceReading, _ out: inout [ClauseDraft], defines: Bool, isSample: Bool) {
    var concerned = owners.withUnsafeBufferPointer { owners in
      s.possibleCues.reduce(always) { $0 | owners[$1] }
    }
    if s.sentence.governing == .condition { concerned |= causing }
    if defines { concerned &= defining }
    if isSample { concerned &= ~unsampled }
    if s.sentence.isHeading { concerned &= titled }
    while concerned != 0 {
      readers[concerned.trailingZeroBitCount](s, &out)
      concerned &= concerned - 1
    }
  }
}
