/// Reads what a licence says of commercial use in so many words.
struct CommercialUseRecognizer: ClauseRecognizer {
  let readsDefinitions = true
  let kind = ClauseKind.commercialUse
  private let commercialTerm, consent, freely, nonCommercial, limiter, research, commercial,
    commercialPurpose, condition, allowed, excluded, definition, describes, threshold, personal, byUser,
    invites,
    demands, permitted, either, excepts, onlyWith, sells, entity, revenue, qualifies, disclaims: Cue

  init(_ g: inout GrammarBuilder) {
    consent = g.cue(
      "without ~10 ( authorization | permission | consent | license | agreement | approval )",
      "unless you ~3 ( have | hold ) ~6 ( agreement | license )",
      "unless you ~6 ( agreement | license )",
      "unless ~14 ( authorization | permission | consent | license | agree )")
    excepts = g.cue("except", "unless", "other than", "apart from", "save for", "but not")
    onlyWith = g.cue(
      "only ( with | after | under | by | upon | on | if | subject )", "subject to", "provided", "if you",
      "as long as", "so long as", "on condition",
      "only ~4 ( consent | permission | license | agreement | approval )")
    revenue = g.cue("revenue")
    qualifies = g.cue("for commercial use only : to", "for commercial use only to")
    entity = g.cue("commercial ( entity | user | licensee )", "commercial use agreement")
    sells = g.cue("sell ~6 ( @model | it | them | access )")
    either = g.cue(
      "commercial as well as ( non commercial | noncommercial )",
      "commercial and ( non commercial | noncommercial ) purpose",
      "( noncommercial | non commercial ) and commercial ( purpose | use )",
      "( noncommercial | non commercial ) as well as ~2 commercial")
    freely = g.cue("for ~8 ( noncommercial | non commercial ) ( purpose | use )")
    nonCommercial = g.cue("non commercial", "noncommercial", "not for commercial")
    limiter = g.cue(
      "only ~20 ( noncommercial | commercial | research )",
      "solely ~8 ( noncommercial | commercial | research | academic )",
      "exclusive ~6 ( noncommercial | commercial | research | academic )",
      "limited to ~6 ( noncommercial | commercial | research | academic )",
      "( noncommercial | commercial | research ) ( use | purpose )? only",
      "for ( your | academic | personal )? ( academic | personal )? ( noncommercial | non commercial ) ~4 ( purpose | use | research )",
      "strictly ~4 ( noncommercial | commercial | research )",
      "restrict ~12 ( noncommercial | non commercial ) ( purpose | use )",
      "sole purpose of ~3 research",
      "grant ~60 for !any ~4 ( noncommercial | non commercial ) ( purpose | use | research )",
      "for any ~4 ( noncommercial | non commercial ) ~4 ( purpose | use )",
      "for your ~6 ( noncommercial | non commercial ) ~4 ( purpose | use | research )",
      "may be used for ~4 ( noncommercial | non commercial )", "without commercial exploitation",
      "no right ~10 commercial entity", "allow only ~2 ( noncommercial | non commercial )",
      "any ( noncommercial | non commercial ) purpose @be ~2 permit",
      "only so far as you do not receive ~4 payment",
      "internal appraisal alone",
      "not ~6 grant ~8 commercial entity",
      "such entity is a ( noncommercial | non commercial )",
      "other than ~3 ( noncommercial | non commercial ) research",
      "restrict ~4 to ~4 ( research | academic )", "research purpose only",
      "only be used for ~4 ( research | academic | noncommercial )",
      "extend only to ~6 ( research | academic | noncommercial | non profit | nonprofit )",
      "( exclusively | solely | only ) for ~6 ( teaching | research | scientific | academic | education )",
      "for research only", "for ~4 research ~5 purpose only", "limited to ~2 research ~5 purpose",
      "non commercial ( scholarly | academic )",
      "noncommercial ( scholarly | academic )",
      "( research | academic | scientific | teaching | educational ) ~6 ( and | or ) ~2 for no other purpose",
      "limited to ~4 ( scientific | research | teaching | educational | academic )",
      "( nonprofit | non profit | not for profit ) ( research | educational | academic )? ( purpose | use )")
    research = g.cue("research", "academic", "scientific", "teaching", "educational")
    personal = g.cue(
      "noncommercial research", "non commercial ~3 research", "research purpose", "scientific research",
      "academic research", "research use", "for research and education", "research and educational purpose")
    commercial = g.cue(
      "commercial ( or production | , )? ( purpose | use | exploitation | activity | product | product or service | product and service | application | deployment | setting | advantage | gain | offering | license )",
      "commercial ~5 environment", "commercial , ~6 ( purpose | use )", "any commercial", "use ~6 commercial",
      "commercialize",
      "commercial entity", "for commercial", "commercialization",
      "commercial ~2 ( or | and ) ~3 ( purpose | use )",
      "commercial or production", "monetary gain", "for profit", "revenue generating", "generate revenue",
      "revenue generation", "course of trade", "financial gain",
      "( for | against ) ( a | any )? ( fee | money | remuneration | profit )",
      "( use | used | using ) ~6 commercially", "in ( a | any | your | the course of )? business",
      "( production | profit ) use", "use in production",
      "paid ( product | service | customer | app | access )", "for gain", "make money", "product you sell",
      "commercial ~2 ( undertaking | operation | enterprise )", "profit making",
      "( charge | charging ) ~4 ( user | customer ) ~4 for", "business purpose")
    commercialPurpose = g.cue(
      "for any commercial purpose", "for ~3 commercial ( purpose | use )", "commercial use license",
      "use ~8 commercial")
    condition = g.cue(
      "commercial ~24 ( must | shall | need ) ~8 ( register | obtain | request | apply | contact | acquire | purchase | seek | conclude | sign | complete | submit | fill )",
      "obtain ~12 ( license | authorization | permission | consent ) ~10 commercial",
      "for commercial ( use | purpose ) ~10 ( contact | apply | request | obtain )",
      "commercial license", "commercial ~8 ( subject to | require | upon )",
      "commercial use ~10 ( provided | if | condition )",
      "use ~10 commercial ~20 request a license", "commercially ~10 request ~3 license",
      "after ~4 ( fill | complete | register | registration | submit ) ~30 commercial",
      "commercial ~24 ( after | upon | by | once ) ~6 ( fill | complete | register | registration | submit )",
      "from which ~6 ( profit | income | revenue ) ~8 shall first",
      "commercial user ~6 ( must | shall ) ~6 ( apply | complete | register | obtain | contact )",
      "commercial ~30 ( license | authorization ) ~3 from")
    allowed = g.cue(
      "commercially usable", "commercial use @be fine", "cover ~2 commercial use",
      "commercial ( use | purpose ) ~8 @be ( permit | allow )", "extend to commercial use",
      "commercial as well as ( non commercial | noncommercial )",
      "commercial ( use | purpose ) ( @be | ~3 ) ( permit | allow | welcome | free )",
      "allow ~4 commercial ( use | purpose )", "permit ~4 commercial ( use | purpose )",
      "including ~4 ( for )? commercial ( use | purpose )",
      "available ~6 for ~4 commercial use", "both commercial and ( non commercial | noncommercial )",
      "whether commercial or",
      "commercial or ( noncommercial | non commercial )", "commercial and ( noncommercial | non commercial )",
      "any purpose ~4 including commercial", "free for commercial", "even commercial", "in commercial",
      "commercial purpose ~2 included", "paid product on top")
    excluded = g.cue(
      "( other than | excluding | except ) ~2 commercial",
      "not include ~30 generate revenue", "not include ~20 commercial advantage", "not for ~3 commercial",
      "no ( right | license ) ~12 to ~2 commercial ( entity | user | organization )",
      "not include ~4 commercial", "no commercial", "no ~2 license for ~2 commercial",
      "not ~4 commercial ( use | purpose )",
      "not a ( noncommercial | non commercial ) purpose", "not intended ~8 commercial advantage")
    commercialTerm = g.cue("( noncommercial | non commercial ) ~6 mean")
    definition = g.cue("( noncommercial | non commercial ) ~6 mean", "research ~3 ( purpose | use ) ~4 mean")
    describes = g.cue(
      "commercial use limitation",
      "occasionally and noncommercially", "restriction on commercial",
      "make ~4 available ~10 freely available",
      "makes certain ~4 available", "terms may include",
      "will not restrict", "remain in substance", "intended to allow", "preserve free access",
      "commercial damage",
      "use of ~3 @model to train ~16 commercial ~6 not a", "commercial loss", "commercial purpose mean",
      "commercial purpose ~3 mean", "commercial license mean", "purposes mean",
      "terms ~4 commercial ~6 following terms")
    threshold = g.cue("@million ~8 ( active | user | revenue )", "annual revenue", "monthly active user")
    permitted = g.cue("( solely | only | exclusively ) ~4 permitted ( purpose | use )")
    invites = g.cue("contact", "reach out", "email", "interested in", "available from", "write to", "inquire")
    demands = g.cue(
      "must", "shall", "should", "need", "require", "only", "without", "before", "subject to", "first", "not")
    disclaims = g.cue("as is", "merchantability", "not be liable", "in no event", "own risk")
    byUser = g.cue(
      "and its affiliate may use",
      "( noncommercial | non commercial ) ~2 ( or | and ) commercial ( purpose | use )",
      "threshold ~6 not apply to", "pleased to make ~2 available", "interested in such",
      "( add | impose ) ~3 restriction ~3 on ~4 commercial",
      "occasionally and noncommercially",
      "licensee ~2 grant ~3 licensor", "number of copies", "would be construed", "violation may include")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard
      s.has(nonCommercial) || s.has(commercial) || s.has(limiter) || s.has(allowed)
        || s.has(commercialPurpose) || s.has(excluded) || s.has(permitted) || s.has(sells)
    else { return }
    if s.has(qualifies) || s.has(describes) && !s.has(limiter) { return }
    if s.document.isDefinition(s.index), !s.has(definition) { return }
    if isName(s) || s.has(byUser) { return }
    if parts(s, &out) { return }
    guard let (permission, hit) = reading(s),
      !((permission == .conditional || permission == .allowed) && s.has(disclaims)),
      !isBesideCommercial(s)
    else { return }
    if s.document.namesLargeOnes, s.has(entity) {
      let isAsked = s.hasMode(.required) && (s.has(threshold) || s.has(revenue))
      guard permission != .allowed, isAsked || s.first(entity, .prohibited) != nil else { return }
      return add(.commercialUse(.conditional), hit, s, &out)
    }
    add(.commercialUse(permission), hit, s, &out)
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
    guard s.sentence.governing == .permitted, s.has(nonCommercial) else { return false }
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

  /// "Your non-commercial licence is subject to": the word stands behind "non".
  private func isNegated(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(nonCommercial).contains { $0.start < hit.start && hit.start < $0.end }
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
    if let hit = s.all(limiter).first(where: { !isExcepted($0, s) }), s.mode(hit.start) != .prohibited,
      s.mode(hit.start) != .condition
    {
      if s.has(nonCommercial) || s.has(research) {
        return (s.has(personal) || isResearchByDefinition(s) ? .researchOnly : .prohibited, hit)
      }
    }
    if let hit = s.first(permitted), let permission = purpose(s) { return (permission, hit) }
    if let hit = s.first(excluded) { return (.prohibited, hit) }
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
    if let hit = s.first(commercialPurpose, .permitted), !s.has(nonCommercial) { return (.conditional, hit) }
    return nil
  }
}
