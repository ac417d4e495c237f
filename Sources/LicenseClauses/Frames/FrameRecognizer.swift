/// Reads by frames what no recogniser has read in a sentence: each kind at most once.
struct FrameRecognizer: ClauseRecognizer {
  /// Of no one kind; samples of notices state nothing of it.
  let kind = ClauseKind.licenseCopy
  private let frames: [Frame]
  private let aside: Cue

  init(_ g: inout GrammarBuilder) {
    frames =
      FrameTable.passing(&g) + FrameTable.protecting(&g) + FrameTable.telling(&g) + FrameTable.powers(&g)
      + FrameTable.owning(&g)
    aside = g.cue("for example", "for the avoidance of doubt", "not required", "no obligation", "need not")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.sentence.isLeadIn || s.has(aside) { return }
    var taken = Set(s.drafts(of: out).map(\.terms.kind))
    for frame in frames {
      guard let hit = frame.hit(s), !s.isQuoted(hit.start) else { continue }
      let terms = frame.terms(s, hit)
      guard taken.insert(terms.kind).inserted else { continue }
      let part = s.sentence.part(of: hit.start)
      let end = s.sentence.part(of: max(hit.start, hit.end - 1)).upperBound
      out.append(
        ClauseDraft(
          terms: terms, tokens: part.lowerBound..<end, evidence: hit.range, sentence: s.index,
          recognizer: terms.kind))
    }
  }
}
