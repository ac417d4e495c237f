/// Reads the items that gave no clause together with what leads them in.
struct ItemReader {
  let registry: RecognizerRegistry
  let details: DetailReader
  let grammar: Grammar
  let modality: Modality

  /// The drafts of a text with those of its items, in the order of their sentences.
  func read(
    _ sentences: [Sentence], _ drafts: [ClauseDraft], _ document: DocumentFacts,
    _ given: UnsafeBufferPointer<Token>, _ source: SourceText, _ usage: PatternUsage?
  ) -> [ClauseDraft] {
    let expansion = ItemExpansion(sentences, drafts, given)
    if expansion.items.isEmpty { return drafts }
    let led = Set(drafts.map { Led(sentence: $0.sentence, kind: $0.terms.kind) })
    var all = drafts
    expansion.tokens.withUnsafeBufferPointer { tokens in
      let reading = SentenceReading(tokens, source, grammar, modality, document, usage)
      for item in expansion.items { all += read(item, sentences[item.sentence], led, reading) }
      reading.finish()
    }
    // Clauses are joined in the order of their sentences.
    return all.indices.sorted { (all[$0].sentence, $0) < (all[$1].sentence, $1) }.map { all[$0] }
  }

  private func read(
    _ item: ItemExpansion.Item, _ original: Sentence, _ led: Set<Led>, _ reading: SentenceReading
  ) -> [ClauseDraft] {
    var sentence = original
    (sentence.tokens, sentence.governing, sentence.leadIn, sentence.cuts) = (item.tokens, .none, nil, [])
    reading.move(to: sentence, item.sentence)
    var found: [ClauseDraft] = []
    registry.read(reading, &found, defines: false, isSample: false)
    details.note(reading, &found, from: 0)
    let bindsUser = bindsUser(item, reading)
    return found.compactMap { draft in
      let kind = draft.terms.kind
      guard draft.evidence.upperBound > item.seam,
        Self.kinds.contains(kind) || kind == .useRestriction && item.isPart && forbidsUser(item, reading),
        bindsUser || !Self.duties.contains(kind),
        !led.contains(Led(sentence: original.leadIn ?? -1, kind: kind)),
        !isOneOfSeveral(draft.terms, item, reading)
      else { return nil }
      var own = draft
      (own.tokens, own.evidence, own.given) = (item.own, item.own, nil)
      return own
    }
  }

  /// A kind of clause that a lead-in states itself.
  private struct Led: Hashable {
    let sentence: Int
    let kind: ClauseKind
  }

  /// Whether what an item's lead-in demands is demanded of the user: "You may add terms: …" only allows, and "Licensor
  /// covenants to: …" binds the licensor.
  private func bindsUser(_ item: ItemExpansion.Item, _ reading: SentenceReading) -> Bool {
    let lead = item.tokens.lowerBound..<item.seam
    guard let named = lead.first(where: { reading.has($0, Self.user | Self.party) }) else { return true }
    return !reading.has(named, Self.party)
      && (!lead.contains { reading.mode($0) == .permitted }
        || lead.dropLast().contains { reading.mode($0) == .required })
  }

  /// "You may not: (a) …": a head that forbids its parts to the user. "In no event are we liable for: (a) …" does not.
  private func forbidsUser(_ item: ItemExpansion.Item, _ reading: SentenceReading) -> Bool {
    let lead = item.tokens.lowerBound..<item.seam
    guard reading.mode(item.seam - 1) == .prohibited, !lead.contains(where: { reading.has($0, Self.party) }),
      let ban = lead.first(where: { reading.mode($0) == .prohibited })
    else { return false }
    return (lead.lowerBound...ban).contains { reading.has($0, Self.user) }
  }

  /// "You may use it: for research; and for commerce if …": one purpose of several that are allowed forbids none.
  private func isOneOfSeveral(
    _ terms: ClauseTerms, _ item: ItemExpansion.Item, _ reading: SentenceReading
  ) -> Bool {
    guard case .commercialUse(let permission) = terms, permission != .allowed else { return false }
    return reading.mode(item.seam - 1) == .permitted
  }

  private static let user = WordClasses.mask("who")
  private static let party = WordClasses.mask("party")

  /// The kinds that say what the user must do.
  private static let duties: Set<ClauseKind> = [
    .indemnity, .retainNotices, .licenseCopy, .changeNotice, .attributionDisplay, .noticeText, .flowDown,
    .shareAlike, .modelNaming, .aiDisclosure, .exportControl, .royalty,
  ]

  /// The kinds that an item may state by its lead-in's words. Uses have a reading of their own; grants and disclaimers
  /// are one clause for all their items.
  private static let kinds = Set(
    ClauseKind.allCases.filter { $0.isCore && $0 != .useRestriction && $0 != .usageThreshold })
}
