/// Reads what is owed: "pay a royalty of 10%", "license fee", "revenue share".
struct RoyaltyRecognizer: ClauseRecognizer {
  let kind = ClauseKind.royalty
  private let owed, settles, waived, percent, charged: Cue
  private let pays, dues, isDue, billed, against, takes, payers, divides, proceeds, portion, aside, own: Cue
  private let large: Cue
  private let quantities: QuantityReader

  init(_ g: inout GrammarBuilder) {
    owed = g.cue(Words.owed)
    large = g.cue("commercial ( entity | user | licensee )", "large entity")
    settles = g.cue("account to ~12 revenue", "payment of ~4 percentage")
    charged = g.cue(Words.charged)
    pays = g.cue(Words.pays)
    dues = g.cue(Words.dues)
    isDue = g.cue(Words.isDue)
    billed = g.cue(Words.billed)
    against = g.cue(Words.against)
    takes = g.cue(Words.takes)
    payers = g.cue(Words.payers)
    divides = g.cue(Words.divides)
    self.proceeds = g.cue(
      "( revenue | turnover | income | profit | proceeds | earnings | takings | receipts )")
    portion = g.cue(Words.portion)
    quantities = QuantityReader(&g)
    waived = g.cue(Words.waived)
    aside = g.cue(Words.aside)
    own = g.cue("( own | respective ) ~2 ( cost | expense | fee )")
    percent = g.cue("#number #percent", "#number percent", "#number per cent", "( percent | per cent )")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    // "You shall account for all revenue", "… pay the Relevant Percentage": how the royalty above is paid.
    if s.first(settles, .required) != nil, extendLast(s, &out) != nil { return }
    guard !s.has(waived), let hit = said(s) ?? meant(s) else { return }
    // "Above EUR 1 million you need a paid licence": what the size calls for.
    let isCalledFor = s.drafts(of: out).contains { $0.terms.kind == .usageThreshold }
    if isCalledFor, rate(s) == nil, s.folded(hit.range).contains("licen") { return }
    // "If the recipient is a Commercial Entity, it must obtain a paid licence": so is what large ones have to buy.
    if s.document.namesLargeOnes, s.has(large), s.folded(hit.range).hasPrefix("paid") { return }
    add(.royalty(rate: rate(s)), hit, s, &out)
  }

  /// What phrases say in so many words.
  private func said(_ s: SentenceReading) -> Hit? {
    guard let hit = s.first(owed) ?? s.first(charged), s.mode(hit.start) != .prohibited else { return nil }
    return hit
  }

  /// Who pays, what is due, and whose share of what it is.
  private func meant(_ s: SentenceReading) -> Hit? {
    guard !s.has(aside), !s.has(own) else { return nil }
    if let hit = s.demanded(pays, of: dues, within: 10) { return hit }
    if let hit = s.pair(payers, dues, within: 10), s.mode(hit.start) == .none { return hit }
    if let hit = s.first(takes) ?? s.first(against) ?? s.first(billed), isBinding(hit, s) { return hit }
    if let hit = s.pair(dues, isDue, within: 10), isBinding(hit, s), s.mode(hit.start) != .permitted {
      return hit
    }
    guard let hit = s.pair(divides, proceeds, within: 8), s.has(portion), isBinding(hit, s) else {
      return nil
    }
    return hit
  }

  private func isBinding(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.mode(hit.start) != .prohibited && s.mode(hit.start) != .condition
  }

  private func rate(_ s: SentenceReading) -> Double? {
    guard let hit = s.all(percent).first(where: { number($0.start, s) != nil }) ?? s.first(percent) else {
      return nil
    }
    if let figure = number(hit.start, s) { return figure }
    // "three percent", "twenty-five per cent": the figure stands before the word.
    let before = quantities.all(in: s.sentence.tokens.lowerBound..<hit.start, s).last
    if let before, before.tokens.upperBound == hit.start { return before.value }
    guard hit.start > s.sentence.tokens.lowerBound else { return nil }
    return quantities.numeral(s.tokens[hit.start - 1])
  }

  /// A figure: "2.5", "2,5".
  private func number(_ token: Int, _ s: SentenceReading) -> Double? {
    Double(String(s.text(token..<(token + 1)).map { $0 == "," ? "." : $0 }))
  }
}
