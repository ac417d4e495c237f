/// Reads countries and regions that are excluded, or the only ones allowed, by name, list or definition.
struct TerritoryRecognizer: ClauseRecognizer {
  let kind = ClauseKind.territory
  private let places: PlaceReader
  private let territory, denies, excludes, domicile, only, use, multimodal, law, trade, mark, confines,
    organized, limits, aside: Cue
  private let those, regions, beyond, elsewhere, stays, leaves, resident, eligible, others, openEnded,
    worldwide,
    disclaims, sited, served, acts, inside: Cue

  init(_ g: inout GrammarBuilder) {
    those = g.cue(
      "( in | within | to | into | from ) ~2 ( those | these | such ) ( country | territory | territories | region | jurisdiction | state | place )"
    )
    places = PlaceReader(&g)
    territory = g.cue(Words.territory)
    regions = g.cue(Words.regions)
    denies = g.cue(Words.denies)
    excludes = g.cue(Words.excludes)
    domicile = g.cue(Words.domicile)
    only = g.cue(Words.only)
    confines = g.cue(Words.confines)
    limits = g.cue(Words.limits)
    beyond = g.cue(Words.beyond)
    elsewhere = g.cue(Words.elsewhere)
    others = g.cue("( any | all ) other ( country | place | territory | region | jurisdiction | state )")
    stays = g.cue(Words.stays)
    // "The Data must not leave Switzerland"
    leaves = g.cue("( leave | exit | quit )")
    // "including but not limited to"
    openEnded = g.cue("not ~1 limited to")
    resident = g.cue(Words.resident)
    disclaims = g.cue(Words.disclaims)
    eligible = g.cue(Words.eligible)
    worldwide = g.cue(Words.worldwide)
    organized = g.cue(Words.organized)
    use = g.cue(Words.use)
    sited = g.cue(Words.sited)
    served = g.cue(Words.served)
    inside = g.cue(Words.inside)
    acts = g.cue("( influence | election | disinformation | propaganda | military | police )")
    aside = g.cue(Words.aside)
    mark = g.cue("trademark", "the mark")
    multimodal = g.cue(Words.multimodal)
    law = g.cue(Words.law)
    trade = g.cue("sanction", "export", "embargo")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if let hit = s.first(territory) ?? bounded(s) {
      if s.has(mark) { return }
      if defined(hit, s, &out) { return }
    }
    if let hit = denies(s), defined(hit, s, &out) { return }
    let found = places.found(s)
    if found.isEmpty, again(s, &out) { return }
    guard !found.isEmpty, !s.has(trade), !s.has(aside), !s.has(acts),
      !s.has(law) || s.has(organized), let (rule, named, hit) = reading(found, s)
    else { return }
    let isOfPersons = isOfPersons(found, s)
    emit(PlaceReader.codes(of: named), rule, hit, isOfPersons, s, &out)
    if isOfPersons, rule == .excluded, let hit = usedThere(found, s) {
      emit(PlaceReader.codes(of: named), rule, hit, false, s, &out)
    }
  }

  /// "shall not be used by an entity headquartered in a Country of Concern": a term that a definition makes places.
  private func denies(_ s: SentenceReading) -> Hit? {
    guard s.hasMode(.prohibited), !s.document.isDefinition(s.index) else { return nil }
    let words = s.folded(s.sentence.tokens)
    let term = s.document.definitions.first { definition in
      definition.term.utf8.count > 9 && definition.body.count < Self.longestList
        && words.firstIndex(of: FoldedText(definition.term).bytes) != nil
        && Self.heads.contains { FoldedText(definition.term).contains($0) }
        && !PlaceReader.codes(in: s.folded(definition.body)).isEmpty
    }
    guard let term else { return nil }
    let parts = term.term.split(separator: " ").count
    let at = s.sentence.tokens.first { start in
      s.folded(start..<min(start + parts, s.sentence.tokens.upperBound)).bytes.starts(with: term.term.utf8)
    }
    return at.flatMap { start in
      s.mode(start) == .prohibited
        ? Hit(cue: territory.index, start: start, end: min(start + parts, s.sentence.tokens.upperBound)) : nil
    }
  }

  private static let heads: [StaticString] = [
    "countr", "nation", "state", "territor", "jurisdiction", "region", "place",
  ]
  private static let longestList = 120

  /// "may not be offered in those countries either": the places that the sentence before shuts out.
  private func again(_ s: SentenceReading, _ out: inout [ClauseDraft]) -> Bool {
    guard let hit = s.first(those), s.hasMode(.prohibited), s.index > 0 else { return false }
    let codes = PlaceReader.codes(in: s.folded(s.document.sentences[s.index - 1].tokens))
    guard !codes.isEmpty else { return false }
    emit(codes, .excluded, hit, false, s, &out)
    return true
  }

  /// "use within the Union, or by whoever is established there": two bans in one sentence.
  private func usedThere(_ found: [Place], _ s: SentenceReading) -> Hit? {
    guard let seat = s.first(domicile) else { return nil }
    return s.all(inside).first { hit in
      found.contains { place in
        stands(place, behind: hit, within: 3) && place.tokens.upperBound <= seat.start
          && (place.tokens.upperBound..<seat.start).contains {
            ["or", "nor"].contains(s.folded($0..<$0 + 1))
          }
      }
    }
  }

  /// A rule, the places that it is about, and the words that say so.
  private typealias Reading = (TerritoryLimit.Rule, ArraySlice<Place>, Hit)

  /// What the sentence makes of its places.
  private func reading(_ found: [Place], _ s: SentenceReading) -> Reading? {
    // "must not leave Switzerland": it stays there.
    if let hit = s.first(leaves, .prohibited), stands(found[0], behind: hit, within: 5) {
      return (.only, found[...], hit)
    }
    if let denied = s.first(denies) ?? s.first(disclaims) { return refused(found, denied, s) }
    if s.hasMode(.prohibited), isOfPurpose(found[0], s) { return nil }
    return s.hasMode(.prohibited) ? refused(found, nil, s) : allowed(found, s)
  }

  /// "not use it to incite hatred in Kenya": where the purpose is, and nobody is kept from using it there.
  private func isOfPurpose(_ place: Place, _ s: SentenceReading) -> Bool {
    var isUsed = false
    for token in s.sentence.tokens.lowerBound..<place.tokens.lowerBound {
      let word = s.folded(token..<(token + 1))
      if ["use", "used", "using", "employ", "employed", "deploy", "deployed"].contains(word) {
        isUsed = true
      }
      if s.tokens[token].word == Mark.comma { isUsed = false }
      guard isUsed, word == "to", token + 1 < place.tokens.lowerBound else { continue }
      let next = s.folded((token + 1)..<(token + 2))
      if !["the", "a", "an", "any", "anyone", "users", "persons", "customers", "people"].contains(next) {
        return true
      }
    }
    return false
  }

  /// "not available in Italy" shuts a place out; "not outside Italy" and "not … elsewhere" leave it alone.
  private func refused(_ found: [Place], _ denied: Hit?, _ s: SentenceReading) -> Reading? {
    if let hit = exception(found, s) {
      let before = found.prefix { $0.tokens.lowerBound < hit.start }
      if !before.isEmpty { return (.excluded, before, hit) }
      // "The licence excludes Italy"; "only outside Italy": where it is allowed is all the rest.
      // "is to be used between safe places only, always excluding Iran": what no ban governs is left out.
      let isExcluding =
        s.mode(hit.start) != .prohibited && s.folded(hit.range).contains("exclud")
      let isOut =
        isExcluding || denied?.range.contains(hit.start) ?? false || !s.hasMode(.prohibited) && s.has(limits)
      return (isOut ? .excluded : .only, found[...], hit)
    }
    if let hit = s.first(elsewhere) ?? left(found, denied, s) { return (.only, found[...], hit) }
    guard s.has(eligible) || s.has(disclaims),
      let hit = denied ?? s.first(excludes) ?? s.first(domicile) ?? s.first(use)
    else { return nil }
    return (.excluded, found[...], hit)
  }

  /// "open only to users in Japan; nobody else may …": the ban is behind the place that is left.
  private func left(_ found: [Place], _ denied: Hit?, _ s: SentenceReading) -> Hit? {
    let place = found[0].tokens
    guard s.mode(place.lowerBound) != .prohibited, denied.map({ $0.start >= place.upperBound }) ?? true
    else { return nil }
    let near = s.all(only).first { hit in found.contains { stands($0, behind: hit, within: 4) } }
    if let hit = near ?? s.first(others) { return hit }
    guard let hit = confined(s), stands(found[0], behind: hit, within: 6) else { return nil }
    return hit
  }

  /// "valid for the territory of Japan only", "confined to the United States and Canada".
  private func confined(_ s: SentenceReading) -> Hit? {
    s.has(limits) && !s.has(openEnded) ? s.first(confines) : nil
  }

  /// "valid in Japan only", "must be stored in Japan"; "worldwide, except in Japan".
  private func allowed(_ found: [Place], _ s: SentenceReading) -> Reading? {
    if let hit = exception(found, s), s.hasMode(.permitted) || s.has(worldwide) || s.has(limits) {
      return (.excluded, found.drop { $0.tokens.lowerBound < hit.start }, hit)
    }
    if let hit = confined(s) { return (.only, found[...], hit) }
    guard s.has(eligible),
      let hit = s.first(elsewhere) ?? s.first(stays, .required) ?? s.first(resident)
    else { return nil }
    return (.only, found[...], hit)
  }

  /// "outside", "except", "unless" right before a place.
  private func exception(_ found: [Place], _ s: SentenceReading) -> Hit? {
    s.all(beyond).first { hit in
      found.contains { $0.tokens.lowerBound > hit.start && $0.tokens.lowerBound <= hit.end + 6 }
    }
  }

  private func stands(_ place: Place, behind hit: Hit, within distance: Int) -> Bool {
    place.tokens.lowerBound > hit.start && place.tokens.lowerBound <= hit.end + distance
  }

  /// Whether the places are where somebody is at home; a server that stands there is no person.
  private func isOfPersons(_ found: [Place], _ s: SentenceReading) -> Bool {
    !s.has(sited) && !s.has(served) && (s.has(domicile) || found.contains(where: \.isPeople))
  }

  /// "solely within the Licensed Region": where it is allowed or forbidden.
  private func bounded(_ s: SentenceReading) -> Hit? {
    guard let hit = s.first(regions) else { return nil }
    return s.first(regions, .prohibited) ?? (s.has(limits) || s.has(denies) ? hit : nil)
  }

  private func emit(
    _ codes: [String], _ rule: TerritoryLimit.Rule, _ hit: Hit, _ isOfPersons: Bool, _ s: SentenceReading,
    _ out: inout [ClauseDraft]
  ) {
    let limit = TerritoryLimit(
      territories: codes, rule: rule, basis: isOfPersons ? .domicile : .use,
      scope: s.has(multimodal) ? .multimodal : .all)
    add(.territory(limit), hit, s, &out)
  }

  /// "the Territory" stands for what its definition names: a list with "excluding" is out, any other is in.
  private func defined(_ hit: Hit, _ s: SentenceReading, _ out: inout [ClauseDraft]) -> Bool {
    guard let definition = definition(hit, s), definition.sentence != s.index else { return false }
    let text = s.folded(definition.body)
    let codes = codes(text, s, steps: 3)
    guard !codes.isEmpty else { return false }
    let exceptions: [StaticString] = ["excluding", "other than", "except", "outside", "does not include"]
    let names: [StaticString] = [
      "excluded", "restricted", "prohibited", "unsupported", "blocked", "non-", "non ", "not ", "ineligible",
      "unlicensed", "forbidden", "closed", "inapplicable",
    ]
    let term = FoldedText(definition.term)
    let isExcluded =
      exceptions.contains { text.contains($0) } || names.contains { term.hasPrefix($0) }
      || term.contains("concern") || term.contains("embargo") || term.contains("sanction")
    // "persons that are resident in an Excluded Country"
    let isOfPersons = s.has(domicile) && !s.has(sited) && !s.has(served)
    emit(codes, isExcluded ? .excluded : .only, hit, isOfPersons, s, &out)
    return true
  }

  /// The definition of the region that a phrase names, else of "the Territory".
  private func definition(_ hit: Hit, _ s: SentenceReading) -> DocumentFacts.Definition? {
    let words = s.folded(hit.range)
    let named = s.document.definitions.filter {
      $0.term.utf8.count > 9 && words.firstIndex(of: FoldedText($0.term).bytes) != nil
    }
    // "limited to the “Applicable Territory” as defined below" names the term, and defines nothing.
    let defining = named.first { !codes(s.folded($0.body), s, steps: 3).isEmpty }
    return defining ?? named.first ?? s.document.definition("territory")
  }

  /// The codes that a definition names, itself or by terms that others define: "worldwide, excluding the
  /// Excluded Territories".
  private func codes(_ text: FoldedText, _ s: SentenceReading, steps: Int) -> [String] {
    let codes = PlaceReader.codes(in: text)
    guard codes.isEmpty, steps > 0 else { return codes }
    let next = s.document.definitions.first {
      $0.term.utf8.count > 6 && text.firstIndex(of: FoldedText($0.term).bytes) != nil
        && !PlaceReader.codes(in: s.folded($0.body)).isEmpty
    }
    return next.map { self.codes(s.folded($0.body), s, steps: steps - 1) } ?? []
  }
}
