/// Reads countries and regions that are excluded, or the only ones allowed, by name, list or definition.
struct TerritoryRecognizer: ClauseRecognizer {
  let kind = ClauseKind.territory
  private let places: PlaceReader
  private let territory, denies, excludes, domicile, only, use, multimodal, law, trade, mark, confines,
    organized, limits, aside: Cue
  private let regions, beyond, elsewhere, stays, leaves, resident, eligible, others, openEnded, worldwide,
    disclaims, sited, served, acts, inside: Cue

  init(_ g: inout GrammarBuilder) {
    places = PlaceReader(&g)
    let named =
      "( permitted | licensed | authorized | authorised | approved | covered | excluded | restricted | prohibited | applicable | eligible | supported | unsupported | blocked )"
    territory = g.cue(
      "outside ( of )? the territory", "for the territory", "in the territory", "within the territory",
      "to the territory", "outside of territory", "within the permitted territory",
      "in ~3 prohibited territory", "excluded territory", "restricted territory")
    // "solely within the Licensed Region", "outside the Approved Countries"
    regions = g.cue(
      "( outside | in | within | inside | for | to | from | beyond ) ~3 \(named) ( territory | territories | region | country | jurisdiction | area | market | nation | state | place )"
    )
    denies = g.cue(
      "not ( be )? ( grant | apply | extend | available | license | valid | intend )",
      "no ~3 ( right | license ) ~12 if",
      "not ~2 grant", "no ~3 ( right | license ) ~4 ( grant | extend | apply )",
      // "Nothing herein entitles anyone in … to run it", "nobody in … is licensed"
      "( nothing | none ) ~12 ( authorize | authorise | grant | permit | license | entitle | allow | confer | extend | give | apply | empower )",
      "( nobody | no one | no person | no entity | no company | no user | no party ) ~20 ( may | can | shall | be | is | receive | acquire | use )",
      // "this licence is not for you"
      "not for ( you | anyone | anybody | user | people | person | use | distribution | sale | download | those )",
      "not ~3 ( entitle | eligible | allow | permit | authorize | authorise | cover | include | reach | serve | support | open | offer | accept | approve | welcome | effective | applicable | accessible | direct | address | meant | convey | confer | invite )",
      // "rights are withheld from", "void where …"
      "( withhold | withdraw | deny | refuse | bar | debar | ineligible | unavailable | unlicensed | unauthorized | unauthorised | disallow | inapplicable | void | preclude | disqualify | geoblock )",
      "@be ~2 ( exclude | except | reject | carved | block | ban )", "( exclude | except | carved ) from",
      "no ~1 ( use | deploy | deployment | access | download | distribute | exploit | act | activity | process | host | copy | operate | sale | supply | release )",
      "( off limits | out of scope | out of bounds | carved out | shut out | closed to | locked out )",
      "( receive | have | enjoy | acquire | obtain | hold | get ) no ~3 ( right | license | permission | access )",
      "no ~3 ( right | license | permission | access | authorization | grant | availability | entitlement ) ~4 ( for | to | in | within )",
      "( stop | end ) at ~4 border", "( unable | decline | regret ) ~3 to",
      "( license | agreement | grant | right | scope | offer | terms ) ~3 exclude",
      "( we | licensor | @party ) ~2 not ( license | offer | provide | supply | support | serve | permit | grant | make | ship )"
    )
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
      "domicile", "principal place of business", "reside", "resident", "residence", "headquarter",
      "incorporated in", "organized under the law", "incorporated under the law", "located in", "based in",
      "established in", "( established | incorporated | organized | based ) outside", "registered in",
      "place of business", "citizen", "national of", "nationals of",
      // "who live in …", "whose seat is in …"
      "( live | living | inhabitant | dwell | settled ) ~2 ( in | of )", "citizenship", "nationality",
      "passport",
      "( registered | head | main | corporate | principal ) ( office | seat | establishment )",
      "( seat | headquarter ) ~3 ( in | there )", "( established | incorporated | based | located ) there",
      "( incorporated | organized | organised | formed | constituted | existing | established | founded ) ~3 under ~4 law",
      "( formed | founded | constituted | organized | domiciled | situated | located | established | incorporated ) ~3 in",
      "( company | corporation | organization | institution | university | universities | entity | firm | employer | laboratory | business ) ( in | from )",
      "parent company", "tax resident", "under the control of ~6 ( in | of )")
    only = g.cue(
      "only ( in | within | for use in )", "solely ( in | within )", "exclusively ( in | within )",
      "limited to ~4 ( territory | use in )", "only ~10 ( in | within ) the")
    confines = g.cue(
      "( valid | licensed | confined | restricted | limited | available | granted | apply | usable | reserved | open | offered | meant | intended | extend | accessible | permitted | provided | exercised | effective | destined | supplied | distributed | used | allowed | authorized | hosted | stored | processed | run | operated | deployed ) ~8 ( to | in | for | within | on | by | inside | from )",
      "( licensed | permitted ) territory @be",
      "( exclusively | only | solely ) to ~6 ( incorporated | established | domiciled | resident | located | based )",
      "outside ~3 not eligible",
      // "Only entities with their seat in … may", "we license … only in", "for users in … alone"
      "( only | solely | exclusively | alone ) ~12 ( in | within | to | by | from | for | of | on | inside )",
      "( in | within | for | to | of | by ) ~12 ( only | exclusively | solely | alone )",
      "( confine | restrict | reserve | limit ) ~6 to")
    limits = g.cue(
      "only", "exclusively", "solely", "confined", "restricted to", "limited to", "territory @be",
      "not eligible", "alone", "reserved ( to | for )", "confine ~4 to", "restrict ~4 to", "limit ~4 to")
    // "outside Canada", "anywhere except Iran", "unless you are established in …"
    beyond = g.cue(
      "( outside | beyond | except | excluding | exclude | exclusive of | apart from | aside from | save for | save in | elsewhere than | out of )",
      "other than", "( anywhere | everywhere | countries | country | region ) ( but | save )",
      "but not ( in | within | for | to )",
      "exception of", "unless ~10 ( in | of )", "without leaving")
    // "… and nowhere else"
    elsewhere = g.cue(
      "( nowhere | elsewhere )", "no other ( country | place | territory | region | jurisdiction | state )",
      "exclusion of ~3 ( other | country | place )")
    others = g.cue("( any | all ) other ( country | place | territory | region | jurisdiction | state )")
    // "servers must be located in Japan", "processing shall take place within the EU"
    stays = g.cue(
      "( take place | occur | happen ) ~6 ( in | within | inside | on )",
      "( remain | stay | keep | kept | store | host | process | located | situated | hold | held | retain | house | perform | perform | carry out | run | operate | deploy | execute | use | conduct | confine | reside | physically | install ) ~8 ( in | within | inside | on )"
    )
    // "The Data must not leave Switzerland"
    leaves = g.cue("( leave | exit | quit )")
    // "including but not limited to"
    openEnded = g.cue("not ~1 limited to")
    // "You must be a resident of …", "if it is established in …"
    resident = g.cue(
      "( must | shall | need to | has to | have to | required to ) ~2 be ~8 ( resident | citizen | national | domicile | establish | incorporate | locate | base | headquarter | situated | registered )",
      "( represent | warrant | confirm | certify | declare | attest | affirm | state ) ~4 ( you | it | they | your organization | licensee ) @be ~6 ( resident | citizen | national | domicile | establish | incorporate | locate | base | headquarter | registered )",
      "( condition | precondition | prerequisite | requirement ) ~12 ( resident | citizen | national | domicile | establish | incorporate | locate | base | headquarter | registered )",
      "( may | entitled | eligible | licensed | granted | permitted | open ) ~20 ( if | provided | as long as | so long as | on condition ) ~8 ( resident | citizen | national | domicile | establish | incorporate | locate | base | headquarter | registered | live )",
      "( represent | warrant | confirm | certify | declare | attest | affirm ) ~4 ( you | it | they | licensee ) ( reside | live )",
      "( must | shall ) ~2 ( reside | live | have ~6 ( seat | office | residence | place of business | domicile ) )"
    )
    // "you are neither a citizen nor a resident of …"
    disclaims = g.cue(
      "( represent | warrant | confirm | certify | declare | attest | affirm | agree | state ) ~10 ( not | neither | nor ) ~12 ( resident | citizen | national | domicile | establish | incorporate | locate | base | headquarter | registered | live | reside )"
    )
    eligible = g.cue(
      "( right | license | permission | grant | use | user | access | model | available | offer | service | weight | checkpoint | software | material | work | data | api | download | deploy | host | distribute | release | party | may | accept | terms | agreement | process | store | exploit | operate | exercise | corpus | record | run | train | view | consult )"
    )
    worldwide = g.cue(
      "( worldwide | anywhere | everywhere | world | global | globally | universe )",
      "( any | every | all ) ~2 ( country | countries | territory | territories | jurisdiction | region )")
    organized = g.cue(
      "( incorporated | organized | organised | formed | constituted | existing | established | founded ) ~3 under ~4 law"
    )
    use = g.cue(
      "use", "distribute", "apply", "offer", "available", "access", "deploy", "provide", "market",
      "territory",
      "( run | download | host | sell | exploit | operate | supply | publish | transfer | license | exercise | accept | make | share | commercialize | serve | install | user | receive )"
    )
    // What is done there, where no person is meant: "servers located in Japan".
    sited = g.cue(
      "( server | data center | data centre | infrastructure | facility | facilities | hardware | machine | computer | equipment | cloud | storage | region | workstation | terminal | laptop | network | premises | site | room | building ) ~4 ( located | based | situated | established | in )"
    )
    // "offered to users located in …": where those are whom a product serves.
    served = g.cue(
      "( offer | provide | available | market | sell | supply | serve | accessible ) ~4 ( user | customer | people | person | consumer | player | public ) ~3 ( located | resident | based | living | live | in )"
    )
    inside = g.cue(
      "( use | used | using | distribute | deploy | access | operate | offer | run | make available ) ~4 ( in | within | inside )"
    )
    acts = g.cue("( influence | election | disinformation | propaganda | military | police )")
    aside = g.cue(
      "warranty", "guarantee", "refund", "government", "liability", "consumer law",
      "( eu | european union ) ~2 ( act | regulation | directive | law )", "only ~2 ( paid | plan | service )"
    )
    mark = g.cue("trademark", "the mark")
    multimodal = g.cue(
      "vision language", "multimodal", "multi modal", "vision model", "image model",
      "( image | vision | visual | audio | video | picture | speech | voice ) ~2 ( model | checkpoint | variant | version | weight | encoder | capability | capable | modality | modalities | component )",
      "( process | accept | understand | handle | interpret ) ~2 ( image | picture | video | audio )", "vlm")
    law = g.cue(
      "law of", "laws of", "court", "govern",
      "( exclusive | personal | consent to ~3 | submit to ~4 | subject to ~4 ) jurisdiction",
      "regulation of", "department of", "convention", "currency", "arbitration", "shall mean")
    trade = g.cue("sanction", "export", "embargo")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if let hit = s.first(territory) ?? bounded(s) {
      if s.has(mark) { return }
      if defined(hit, s, &out) { return }
    }
    let found = places.found(s)
    guard !found.isEmpty, !s.has(trade), !s.has(aside), !s.has(acts),
      !s.has(law) || s.has(organized), let (rule, named, hit) = reading(found, s)
    else { return }
    let isOfPersons = isOfPersons(found, s)
    emit(PlaceReader.codes(of: named), rule, hit, isOfPersons, s, &out)
    if isOfPersons, rule == .excluded, let hit = usedThere(found, s) {
      emit(PlaceReader.codes(of: named), rule, hit, false, s, &out)
    }
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
      let isOut =
        denied?.range.contains(hit.start) ?? false || !s.hasMode(.prohibited) && s.has(limits)
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
    let isExcluded = exceptions.contains { text.contains($0) } || names.contains { term.hasPrefix($0) }
    emit(codes, isExcluded ? .excluded : .only, hit, false, s, &out)
    return true
  }

  /// The definition of the region that a phrase names, else of "the Territory".
  private func definition(_ hit: Hit, _ s: SentenceReading) -> DocumentFacts.Definition? {
    let words = s.folded(hit.range)
    let named = s.document.definitions.first {
      $0.term.utf8.count > 9 && words.firstIndex(of: FoldedText($0.term).bytes) != nil
    }
    return named ?? s.document.definition("territory")
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
