/// Reads countries and regions that are excluded, or the only ones allowed, by name, list or definition.
struct TerritoryRecognizer: ClauseRecognizer {
  let kind = ClauseKind.territory
  private let places: PlaceReader
  private let territory, denies, excludes, domicile, only, use, multimodal, law, trade, mark, confines,
    organized,
    limits, aside: Cue

  init(_ g: inout GrammarBuilder) {
    places = PlaceReader(&g)
    territory = g.cue(
      "outside ( of )? the territory", "for the territory", "in the territory", "within the territory",
      "to the territory", "outside of territory", "within the permitted territory",
      "in ~3 prohibited territory", "excluded territory", "restricted territory")
    denies = g.cue(
      "not ( be )? ( grant | apply | extend | available | license | valid | intend )",
      "no ~3 ( right | license ) ~12 if",
      "not ~2 grant", "no ~3 ( right | license ) ~4 ( grant | extend | apply )")
    excludes = g.cue(
      "not apply in", "not apply to ~12 in", "not @be ~3 granted", "not ( be )? grant", "not be available",
      "not available in",
      "not ~16 ( use | distribute | access | deploy | offer | provide | make | download ) ~30 ( in | within | from | to )",
      "excluding", "exclude", "other than", "except", "not intended for ~8 in", "outside", "prohibited in",
      "not ~6 ( domicile | locate | reside | incorporate | establish | base )", "not permitted in",
      "not ~3 licensed to ~16 in",
      "not grant ~24 in", "not authorized in", "not ~4 offered", "no ~6 ( in respect of | for )",
      "not ~3 extend to", "not ~3 licensed ~6 where")
    domicile = g.cue(
      "domicile", "principal place of business", "reside", "resident", "headquarter", "incorporated in",
      "organized under the law", "located in", "based in", "established in", "registered in",
      "place of business", "citizen", "national of", "nationals of")
    only = g.cue(
      "only ( in | within | for use in )", "solely ( in | within )", "exclusively ( in | within )",
      "limited to ~4 ( territory | use in )", "only ~10 ( in | within ) the")
    confines = g.cue(
      "( valid | licensed | confined | restricted | limited | available | granted | apply | usable ) ~4 ( to | in | for | within )",
      "( licensed | permitted ) territory @be",
      "( exclusively | only | solely ) to ~6 ( incorporated | established | domiciled | resident | located | based )",
      "outside ~3 not eligible")
    limits = g.cue(
      "only", "exclusively", "solely", "confined", "restricted to", "limited to", "territory @be",
      "not eligible")
    organized = g.cue("incorporated under the law", "organized under the law")
    use = g.cue(
      "use", "distribute", "apply", "offer", "available", "access", "deploy", "provide", "market", "territory"
    )
    aside = g.cue(
      "warranty", "guarantee", "refund", "government", "liability", "consumer law",
      "( eu | european union ) ~2 ( act | regulation | directive | law )", "only ~2 ( paid | plan | service )"
    )
    mark = g.cue("trademark", "the mark")
    multimodal = g.cue("vision language", "multimodal", "multi modal", "vision model", "image model")
    law = g.cue(
      "law of", "laws of", "court", "govern", "jurisdiction", "regulation of", "department of", "convention",
      "currency", "arbitration", "mean")
    trade = g.cue("sanction", "export", "embargo")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if let hit = s.first(territory) { return s.has(mark) ? () : defined(hit, s, &out) }
    guard !places.codes(in: s.sentence.tokens, s).isEmpty else { return }
    if s.has(trade) || s.has(aside) || s.has(law) && !s.has(organized) { return }
    if confined(s, &out) { return }
    if let hit = s.first(only),
      case let codes = places.codes(in: hit.start..<s.sentence.tokens.upperBound, s), !codes.isEmpty
    {
      return emit(codes, .only, hit, s, &out)
    }
    let denied = s.first(denies)
    let forbids = denied != nil || s.hasMode(.prohibited)
    guard let hit = s.first(excludes) ?? denied ?? (forbids ? s.first(domicile) ?? s.first(use) : nil) else {
      return
    }
    let codes = places.codes(
      in: (forbids ? s.sentence.tokens.lowerBound : hit.start)..<s.sentence.tokens.upperBound, s)
    guard !codes.isEmpty, forbids || s.hasMode(.permitted) else { return }
    emit(codes, .excluded, hit, s, &out)
  }

  /// "valid for the territory of Japan only", "confined to the United States and Canada".
  private func confined(_ s: SentenceReading, _ out: inout [ClauseDraft]) -> Bool {
    guard !s.hasMode(.prohibited), !s.has(excludes), s.has(limits), let hit = s.first(confines),
      case let codes = places.codes(in: hit.start..<s.sentence.tokens.upperBound, s), !codes.isEmpty
    else { return false }
    emit(codes, .only, hit, s, &out)
    return true
  }

  private func emit(
    _ codes: [String], _ rule: TerritoryLimit.Rule, _ hit: Hit, _ s: SentenceReading,
    _ out: inout [ClauseDraft]
  ) {
    let limit = TerritoryLimit(
      territories: codes, rule: rule, basis: s.has(domicile) ? .domicile : .use,
      scope: s.has(multimodal) ? .multimodal : .all)
    add(.territory(limit), hit, s, &out)
  }

  /// "the Territory" stands for what its definition names: a list with "excluding" is out, any other is in.
  private func defined(_ hit: Hit, _ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let definition = s.document.definition("territory"), definition.sentence != s.index else { return }
    let text = s.folded(definition.body)
    let codes = PlaceReader.codes(in: text)
    guard !codes.isEmpty else { return }
    let exceptions: [StaticString] = ["excluding", "other than", "except", "outside", "does not include"]
    let excluded = exceptions.contains { text.contains($0) }
    let limit = TerritoryLimit(
      territories: codes, rule: excluded ? .excluded : .only, basis: .use,
      scope: s.has(multimodal) ? .multimodal : .all)
    add(.territory(limit), hit, s, &out)
  }
}
