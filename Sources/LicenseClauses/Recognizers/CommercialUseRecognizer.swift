/// Reads what a licence says of commercial use in so many words.
struct CommercialUseRecognizer: ClauseRecognizer {
  let readsDefinitions = true
  let kind = ClauseKind.commercialUse
  private let consent, freely, nonCommercial, limiter, research, commercial, commercialPurpose, condition,
    allowed, excluded, definition, describes, threshold, entity, personal: Cue

  init(_ g: inout GrammarBuilder) {
    consent = g.cue(
      "without ~10 ( authorization | permission | consent | license | agreement | approval )",
      "unless you ~3 ( have | hold ) ~6 ( agreement | license )",
      "unless ~14 ( authorization | permission | consent | license | agree )")
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
      "such entity is a ( noncommercial | non commercial )",
      "other than ~3 ( noncommercial | non commercial ) research",
      "restrict ~4 to ~4 ( research | academic )", "research purpose only",
      "only be used for ~4 ( research | academic | noncommercial )")
    research = g.cue("research", "academic", "scientific")
    personal = g.cue(
      "noncommercial research", "non commercial ~3 research", "research purpose", "scientific research",
      "academic research", "research use", "for research and education", "research and educational purpose")
    commercial = g.cue(
      "commercial ( or production | , )? ( purpose | use | exploitation | activity | product | product or service | product and service | application | deployment | setting | advantage | gain )",
      "commercial , ~6 ( purpose | use )", "any commercial", "use ~6 commercial", "commercialize",
      "commercial entity", "for commercial", "commercial ~2 ( or | and ) ~3 ( purpose | use )",
      "commercial or production", "monetary gain", "for profit", "revenue generating", "generate revenue",
      "revenue generation")
    commercialPurpose = g.cue(
      "for any commercial purpose", "for ~3 commercial ( purpose | use )", "commercial use license",
      "use ~8 commercial")
    condition = g.cue(
      "commercial ~24 ( must | shall | need ) ~8 ( register | obtain | request | apply | contact | acquire | purchase | seek )",
      "obtain ~12 ( license | authorization | permission | consent ) ~10 commercial",
      "for commercial ( use | purpose ) ~10 ( contact | apply | request | obtain )",
      "commercial license", "commercial ~8 ( subject to | require | upon )",
      "commercial use ~10 ( provided | if | condition )",
      "use ~10 commercial ~20 request a license", "commercially ~10 request ~3 license",
      "commercial user ~6 ( must | shall ) ~6 ( apply | complete | register | obtain | contact )",
      "commercial ~30 ( license | authorization ) ~3 from")
    allowed = g.cue(
      "commercially usable", "commercial ( use | purpose ) ( @be | ~3 ) ( permit | allow | welcome | free )",
      "allow ~4 commercial ( use | purpose )", "permit ~4 commercial ( use | purpose )",
      "including ~4 ( for )? commercial ( use | purpose )",
      "both commercial and ( non commercial | noncommercial )", "whether commercial or",
      "commercial or ( noncommercial | non commercial )", "commercial and ( noncommercial | non commercial )",
      "any purpose ~4 including commercial", "free for commercial", "even commercial", "in commercial")
    excluded = g.cue(
      "not include ~4 commercial", "no commercial", "not ~4 commercial ( use | purpose )",
      "not a ( noncommercial | non commercial ) purpose", "not intended ~8 commercial advantage")
    definition = g.cue("( noncommercial | non commercial ) ~6 mean", "research ~3 ( purpose | use ) ~4 mean")
    describes = g.cue(
      "commercial use limitation", "intended to allow", "preserve free access", "commercial damage",
      "commercial loss", "commercial purpose mean", "commercial purpose ~3 mean", "commercial license mean",
      "terms ~4 commercial ~6 following terms")
    threshold = g.cue("@million ~8 ( active | user | revenue )", "annual revenue", "monthly active user")
    entity = g.cue("commercial entity")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard
      s.has(nonCommercial) || s.has(commercial) || s.has(limiter) || s.has(allowed)
        || s.has(commercialPurpose)
    else { return }
    if s.has(describes), !s.has(limiter) { return }
    if s.document.isDefinition(s.index), !s.has(definition) { return }
    guard let (permission, hit) = reading(s) else { return }
    add(.commercialUse(permission), hit, s, &out)
  }

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

  private func reading(_ s: SentenceReading) -> (CommercialPermission, Hit)? {
    if s.has(definition) { return s.first(excluded).map { (.prohibited, $0) } }
    if let hit = s.first(limiter), s.mode(hit.start) != .prohibited, s.mode(hit.start) != .condition {
      if s.has(nonCommercial) || s.has(research) {
        return (s.has(personal) || isResearchByDefinition(s) ? .researchOnly : .prohibited, hit)
      }
    }
    if let hit = s.first(excluded) { return (.prohibited, hit) }
    if let hit = s.first(commercial, .prohibited), s.has(consent) { return (.conditional, hit) }
    if let hit = s.first(commercial, .prohibited) {
      return (s.has(personal) && s.has(nonCommercial) ? .researchOnly : .prohibited, hit)
    }
    if let hit = s.first(condition), !s.has(threshold) { return (.conditional, hit) }
    if let hit = s.first(freely, .permitted), !s.has(allowed) { return (.prohibited, hit) }
    if let hit = s.first(allowed, .permitted, .none) { return (.allowed, hit) }
    if let hit = s.first(commercialPurpose, .permitted), !s.has(nonCommercial) { return (.conditional, hit) }
    return nil
  }
}
