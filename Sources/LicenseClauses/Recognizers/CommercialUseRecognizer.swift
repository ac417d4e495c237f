/// Reads what a licence says of commercial use in so many words.
struct CommercialUseRecognizer: ClauseRecognizer {
  let readsDefinitions = true
  let kind = ClauseKind.commercialUse
  private let warranty, commercialTerm, consent, freely, nonCommercial, limiter, research, commercial,
    commercialPurpose, condition, allowed, excluded, definition, describes, threshold, personal, byUser,
    invites, deceives, wishes, limits,
    demands, permitted, either, excepts, onlyWith, sells, receives, paidModel, indifferent, entity, revenue,
    qualifies,
    disclaims, aside: Cue
  private let trade, firms, dealers, refused, needs, frees, bound, study, ideal, ownUse, sciences,
    elseNothing, alone, someOnly,
    sizes, asked: Cue

  init(_ g: inout GrammarBuilder) {
    // "The warranty for paying customers does not apply abroad."
    warranty = g.cue("warranty ~8 not apply", "limited warranty")
    consent = g.cue(Words.consent)
    excepts = g.cue("except", "unless", "other than", "apart from", "save for", "but not")
    onlyWith = g.cue(Words.onlyWith)
    someOnly = g.cue(Words.someOnly)
    alone = g.cue("( only | solely | exclusively | strictly | limit | restrict )")
    revenue = g.cue("revenue")
    qualifies = g.cue("for commercial use only : to", "for commercial use only to")
    entity = g.cue("commercial ( entity | user | licensee )", "commercial use agreement")
    receives = g.cue("to ( a | an | any | such | another ) commercial ( entity | user | licensee )")
    indifferent = g.cue(Words.indifferent)
    paidModel = g.cue(Words.paidModel)
    sells = g.cue("sell ~6 ( @model | it | them | access )")
    aside = g.cue(
      // What is passed on by it is an output; what is asked kindly on products allows none.
      "( sell | sale of ) ~2 ( output | outputs )",
      "@be ~1 ( encourage | invite ) to ~2 ( display | credit | cite | mention | attribute | show | link )")
    either = g.cue(Words.either)
    freely = g.cue("for ~8 ( noncommercial | non commercial ) ( purpose | use )")
    nonCommercial = g.cue("non commercial", "noncommercial", "not for commercial")
    limiter = g.cue(Words.limiter)
    research = g.cue("research", "academic", "scientific", "teaching", "educational")
    personal = g.cue(Words.personal)
    commercial = g.cue(Words.commercial)
    commercialPurpose = g.cue(Words.commercialPurpose)
    condition = g.cue(Words.condition)
    allowed = g.cue(Words.allowed)
    excluded = g.cue(Words.excluded)
    commercialTerm = g.cue("( noncommercial | non commercial ) ~6 mean")
    definition = g.cue("( noncommercial | non commercial ) ~6 mean", "research ~3 ( purpose | use ) ~4 mean")
    describes = g.cue(Words.describes)
    threshold = g.cue("@million ~8 ( active | user | revenue )", "annual revenue", "monthly active user")
    permitted = g.cue("( solely | only | exclusively ) ~4 permitted ( purpose | use )")
    // "deceive people for financial gain": what the money is taken by is fraud, and no commerce.
    deceives = g.cue(
      // "for commercial or political purposes without disclosing what it is": the silence is forbidden.
      "commercial ~4 purpose without ~2 ( disclose | disclosing | reveal | revealing | tell | telling | identify )",
      "( deceive | deceiving | defraud | mislead | scam | trick | swindle | cheat | extort ) ~12 ( gain | money | profit )",
      "( raise | obtain | solicit | collect | make ) ~2 money ~3 ( false | fraudulent ) ( pretences | pretenses | pretence | pretense )"
    )
    invites = g.cue("contact", "reach out", "email", "interested in", "available from", "write to", "inquire")
    limits = g.cue("in no event ~40 ( liable | liability | damages )", "not be liable")
    wishes = g.cue(Words.wishes)
    demands = g.cue(Words.demands)
    trade = g.cue(Words.trade)
    firms = g.cue(Words.firms)
    dealers = g.cue(Words.dealers)
    refused = g.cue(Words.refused)
    needs = g.cue(Words.needs)
    frees = g.cue(Words.frees)
    bound = g.cue(Words.bound)
    study = g.cue(Words.study)
    sciences = g.cue("\(Words.science)")
    elseNothing = g.cue(Words.elseNothing)
    sizes = g.cue(Words.sizes)
    asked = g.cue(Words.asked)
    ideal = g.cue(Words.ideal)
    ownUse = g.cue(Words.ownUse)
    disclaims = g.cue("as is", "merchantability", "not be liable", "in no event", "own risk")
    byUser = g.cue(Words.byUser)
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard
      s.has(nonCommercial) || s.has(commercial) || s.has(limiter) || s.has(allowed)
        || s.has(commercialPurpose) || s.has(excluded) || s.has(permitted) || s.has(sells) || s.has(trade)
        || s.has(study) || s.has(ideal) || s.has(firms) || s.has(dealers)
        || s.has(sciences) && s.has(elseNothing)
    else { return }
    if s.has(aside), !s.has(nonCommercial) { return }
    if s.has(qualifies) || s.has(describes) && !s.has(limiter) || s.has(warranty) { return }
    if s.document.isDefinition(s.index), !s.has(definition) { return }
    if isName(s) || s.has(byUser) || s.has(paidModel) || isIndifferent(s) { return }
    if parts(s, &out) { return }
    guard let (permission, hit) = reading(s),
      !((permission == .conditional || permission == .allowed) && s.has(disclaims)),
      permission == .researchOnly || !s.has(limits), !isInvited(hit, s), !isDeceit(hit, s),
      !isBesideCommercial(s)
    else { return }
    if s.document.namesLargeOnes, s.has(entity) {
      let isAsked = s.hasMode(.required) && (s.has(threshold) || s.has(revenue))
      guard permission != .allowed, !s.has(receives), isAsked || s.first(entity, .prohibited) != nil else {
        return
      }
      return add(.commercialUse(.conditional), hit, s, &out)
    }
    // "Only startups may use it commercially."
    let isForSome = permission == .allowed && s.has(someOnly)
    add(.commercialUse(isForSome ? .conditional : permission), hit, s, &out)
  }

  /// "… whether or not for a fee", where no other word speaks of commerce.
  private func isIndifferent(_ s: SentenceReading) -> Bool {
    s.has(indifferent) && !s.folded(s.sentence.tokens).contains("commerc")
  }

  /// "You will not use it for: (i) any commercial purpose; (ii) …; (iii) commercial gain": a clause for each part.
  private func parts(_ s: SentenceReading, _ out: inout [ClauseDraft]) -> Bool {
    guard s.sentence.cuts.count > 1, s.sentence.cuts.allSatisfy({ s.tokens[$0].word == Mark.enumerator })
    else { return false }
    var start = s.sentence.cuts[0]
    var isFound = false
    for end in s.sentence.cuts.dropFirst() + [s.sentence.tokens.upperBound] {
      if let hit = s.all(commercial).first(where: {
        (start..<end).contains($0.start) && s.mode($0.start) == .prohibited
      }) {
        add(.commercialUse(s.has(consent) ? .conditional : .prohibited), hit, s, &out)
        isFound = true
      }
      start = end
    }
    return isFound
  }

  /// "You may use it: - for non-commercial purposes; and - for commercial purposes if …": one item of a grant, and no
  /// limit of it.
  private func isBesideCommercial(_ s: SentenceReading) -> Bool {
    guard s.sentence.governing == .permitted || s.sentence.governing == .none, s.has(nonCommercial),
      s.document.blocks[s.sentence.block].marker != nil
    else { return false }
    let below = s.document.sentences[s.index...].dropFirst().prefix(3)
    return below.contains { other in
      s.document.blocks[other.block].depth == s.document.blocks[s.sentence.block].depth
        && s.folded(other.tokens).hasPrefix("for commercial")
    }
  }

  /// "under the FLUX Non-Commercial License": the name of a document, where nothing else speaks of commerce.
  private func isName(_ s: SentenceReading) -> Bool {
    let hits = Array(s.all(nonCommercial)) + s.all(commercial)
    return !hits.isEmpty
      && hits.allSatisfy { hit in
        let behind = (hit.start + 1)..<min(s.sentence.tokens.upperBound, hit.end + 4)
        return s.tokens[hit.start].flags.contains(.capitalized)
          && behind.prefix(while: {
            s.tokens[$0].flags.contains(.capitalized) || s.tokens[$0].word < Mark.firstWord
          })
          .contains { s.has($0, Self.agreement) }
      }
  }

  /// "If you would like a licence for commercial use, contact us": what one may ask for.
  private func isInvited(_ hit: Hit, _ s: SentenceReading) -> Bool {
    (s.has(invites) && s.has(wishes) || isInvitation(s)) && s.mode(hit.start) != .prohibited
      && s.first(needs) == nil
  }

  /// "… nor deceive people for financial gain": the gain is the fraud's.
  private func isDeceit(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(deceives).contains { $0.start <= hit.start && hit.start < $0.end }
  }

  /// "For commercial use, contact us": whom to ask, where nothing is demanded.
  private func isInvitation(_ s: SentenceReading) -> Bool { s.has(invites) && !s.has(demands) }

  private static let agreement = WordClasses.mask("agreement")

  /// "“Non-Commercial” shall mean for research or evaluation purposes only."
  private func isResearchByDefinition(_ s: SentenceReading) -> Bool {
    guard
      let definition = s.document.definitions.first(where: {
        $0.term.hasPrefix("non-commercial") || $0.term.hasPrefix("noncommercial")
      })
    else { return false }
    let body = s.folded(definition.body)
    return body.contains("research") && !body.contains("commercial")
  }

  /// "solely for the Permitted Purpose", where that is defined as research or as no commerce.
  private func purpose(_ s: SentenceReading) -> CommercialPermission? {
    guard let definition = s.document.definitions.first(where: { $0.term.hasPrefix("permitted") })
    else { return nil }
    let body = s.folded(definition.body)
    guard body.contains("non-commercial") || body.contains("noncommercial") || body.contains("research")
    else {
      return nil
    }
    return body.contains("research") ? .researchOnly : .prohibited
  }

  /// "…, except use solely for non-commercial purposes": what a demand leaves out.
  private func isExcepted(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(excepts).contains { $0.start < hit.start && hit.start - $0.end < 4 }
  }

  /// "Free of charge are: (a) personal use; (b) use by universities for non-commercial research": one of several uses that
  /// are allowed, and no limit of the others.
  private func isOneOfSeveral(_ hit: Hit, _ s: SentenceReading) -> Bool {
    let labels = s.sentence.cuts.filter { s.tokens[$0].word == Mark.enumerator }
    guard labels.count > 1, let first = labels.first, hit.start > first else { return false }
    return !s.has(alone, in: s.sentence.part(of: hit.start))
      && !s.has(alone, in: s.sentence.tokens.lowerBound..<first)
  }

  /// "Your non-commercial licence is subject to": the word stands behind "non".
  private func isNegated(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(nonCommercial).contains {
      $0.start < hit.start && hit.start < $0.end
        || $0.start >= hit.start && ($0.end == hit.end || $0.end == hit.end - 1)
    }
  }

  private func isAnySale(_ s: SentenceReading) -> Bool {
    guard let definition = s.document.definitions.first(where: { $0.term == "sell" || $0.term == "sale" })
    else {
      return false
    }
    let body = s.folded(definition.body)
    return body.contains("service") && (body.contains("fee") || body.contains("consideration"))
  }

  private func reading(_ s: SentenceReading) -> (CommercialPermission, Hit)? {
    if s.has(definition) {
      return s.first(excluded).map { (s.has(commercialTerm) ? .prohibited : .researchOnly, $0) }
    }
    // "for commercial as well as non-commercial purposes"
    if let hit = s.first(either), s.mode(hit.start) != .prohibited, s.mode(hit.start) != .condition {
      return (.allowed, hit)
    }
    if let hit = s.all(limiter).first(where: { !isExcepted($0, s) && !isOneOfSeveral($0, s) }),
      s.mode(hit.start) != .prohibited,
      s.mode(hit.start) != .condition
    {
      // "exclusively for teaching" is for research, too, where nothing is said of commerce.
      if s.has(nonCommercial) || s.has(research) {
        let isResearch = s.has(personal) || !s.has(nonCommercial) || isResearchByDefinition(s)
        return (isResearch ? .researchOnly : .prohibited, hit)
      }
    }
    if let hit = s.first(permitted), let permission = purpose(s) { return (permission, hit) }
    if let hit = s.first(excluded) { return (s.has(consent) ? .conditional : .prohibited, hit) }
    if let hit = s.first(commercial, .prohibited), s.has(consent) { return (.conditional, hit) }
    if let hit = s.first(commercial, .prohibited) {
      return (s.has(personal) && s.has(nonCommercial) ? .researchOnly : .prohibited, hit)
    }
    if let hit = s.all(condition).first(where: { !isNegated($0, s) }), !s.has(threshold), !isInvitation(s) {
      return (.conditional, hit)
    }
    if let hit = s.first(freely, .permitted), !s.has(allowed) { return (.prohibited, hit) }
    if let hit = s.all(allowed).first(where: {
      (s.mode($0.start) == .permitted || s.mode($0.start) == .none) && !isNegated($0, s)
    }) {
      // "Commercial use is allowed only with our consent": what it hangs on stands behind.
      let isBound = s.all(onlyWith).contains { $0.start >= hit.end - 1 && $0.start - hit.end < 6 }
      return (isBound ? .conditional : .allowed, hit)
    }
    // "Sell" may be defined as any service for a fee.
    if let hit = s.first(sells, .prohibited), isAnySale(s) { return (.prohibited, hit) }
    if let reading = meant(s) { return reading }
    guard let hit = s.first(commercialPurpose, .permitted), !s.has(nonCommercial), !s.has(ownUse) else {
      return nil
    }
    return (.conditional, hit)
  }

  /// What is meant, by what is done for money and what the sentence makes of it.
  private func meant(_ s: SentenceReading) -> (CommercialPermission, Hit)? {
    guard !s.has(ownUse), !s.has(threshold), !s.has(sizes), !s.has(disclaims) else { return nil }
    if let hit = scholarly(s) { return (.researchOnly, hit) }
    if let hit = s.first(ideal, .required, .permitted, .none) {
      return (s.has(personal) ? .researchOnly : .prohibited, hit)
    }
    let things = (Array(s.all(trade)) + s.all(firms)).filter { !isNegated($0, s) }
    if things.isEmpty, !s.has(dealers) { return nil }
    if let hit = s.first(asked) { return (.conditional, hit) }
    if let hit = things.first(where: { s.mode($0.start) == .prohibited }) ?? shutOut(s) {
      return (s.has(consent) ? .conditional : .prohibited, hit)
    }
    return opened(things, s)
  }

  /// "for academic research; no other purpose is permitted"
  private func scholarly(_ s: SentenceReading) -> Hit? {
    let only = s.all(study).first { s.mode($0.start) != .condition && !isExcepted($0, s) }
    guard let hit = only ?? s.pair(sciences, elseNothing, within: 10), s.mode(hit.start) != .condition
    else { return nil }
    return hit
  }

  /// "Business use is out of bounds."
  private func shutOut(_ s: SentenceReading) -> Hit? {
    guard let hit = s.pair(trade, refused, within: 8), s.mode(hit.start) != .condition else { return nil }
    return hit
  }

  /// "may be monetised", which may hang on something: "… provided that", "If you use it commercially, you must".
  private func opened(_ things: [Hit], _ s: SentenceReading) -> (CommercialPermission, Hit)? {
    if let hit = s.pair(dealers, needs, within: 6) { return (.conditional, hit) }
    if let hit = s.pair(trade, needs, within: 12), s.hasMode(.required) || s.mode(hit.start) != .permitted {
      return (.conditional, hit)
    }
    if s.hasMode(.required), let hit = things.first(where: { s.mode($0.start) == .condition }) {
      return (.conditional, hit)
    }
    guard
      let hit = things.first(where: { s.mode($0.start) == .permitted }) ?? s.pair(trade, frees, within: 8)
        ?? s.first(firms),
      s.mode(hit.start) != .prohibited, s.mode(hit.start) != .condition
    else { return nil }
    return (s.has(bound) ? .conditional : .allowed, hit)
  }
}
