/// Reads what ends the rights, and what must then be done.
struct TerminationRecognizer: ClauseRecognizer {
  let kind = ClauseKind.termination
  private let patents, severs, ends, breach, litigation, discretion, threshold, upon, deletes, continues,
    changed,
    byUse,
    condition, reinstates, uncured, timed, accepts, disputes, byParty, otherwise, also, voids, elseEnds,
    expires: Cue
  private let ending: EndPhrases

  init(_ g: inout GrammarBuilder) {
    patents = g.cue(
      "patent ( license | right | grant ) ~24 ( terminate | end | cease | revoke | lapse )",
      "( terminate | end | cease | revoke ) ~6 patent ( license | right | grant )")
    // "If a provision is held invalid, the rest remains": nothing ends.
    severs = g.cue(
      "@be ~2 ( held | found | determined | declared | judged | deemed ) ~12 ( invalid | unenforceable | illegal | ineffective )"
    )
    ending = EndPhrases(&g)
    ends = g.cue(
      "( license | right | agreement | permission | grant | terms | access ) ~24 ( terminate | cease | expire | revoke | lapse | end !user )",
      "( may | shall | will | can ) ~8 ( terminate | revoke | suspend | cancel )",
      "terminate ~8 ( license | agreement | right | this | these | access | account )",
      "( terminate | revoke | cancel ) ~6 ( license | agreement | right )",
      "right to ~3 ( terminate | revoke | suspend )", "automatically ~4 ( terminate | end | revoke | lose )",
      "@be ( automatically | immediately )? ( terminate | revoke )", "void ~10 ( terminate | license )",
      "all ~2 your license end", "your license end",
      "license ~6 ( end | lapse | fall away ) ~2 ( immediately | automatically | by itself )",
      "break ~3 ( license | terms | agreement ) ~8 ( lose | end )", "brings ~4 right ~10 end",
      "forfeit ~8 ( license | right )",
      "( result | lead | subject ) ~12 ( suspension | termination | ban | bans | cancellation )",
      "right ~8 to revoke ~4 ( use | access | license )",
      "@party may ~8 require you to ~3 ( delete | destroy | return )",
      "( ban | suspend ) your ~3 ( access | account )", "lose your rights",
      "forfeiture of ~6 ( license | right )",
      "( license | right ) ~8 become ( null | void )", "license ~10 null and void",
      "( result | lead ) ~10 ( suspension | termination ) of",
      "( result | lead ) ~4 ( license | agreement )? termination",
      "render ~4 license ~4 void", "license ~2 @be ( void | invalid )", "up to ~3 suspension or termination",
      "cease to ~4 ( apply | have )",
      "may end ~12 license", "( terms | agreement | license ) ~4 be ~2 discontinue",
      "( end | rescind | withdraw ) ( this | the ) ( agreement | license | contract )",
      "( license | right | agreement | permission ) ~12 ( end | ends | lapse | expire )", "@be void in",
      "( withdraw | revoke ) ~4 ( license | permission | right | authorization )",
      "no longer ~4 ( licensed | right | permitted | entitled )",
      "( lose | forfeit ) ~4 ( right | license | permission )", "( right | rights ) ~2 stop",
      "it ( end | terminate | stop ) ~4 ( if | when | upon )",
      "( right | license | access ) ~4 stop", "end the permission", "extinguished")
    timed = g.cue("( end | expire | terminate | lapse ) ~4 ( when | on | once | as soon as | at the end )")
    breach = g.cue(
      "breach", "fail to comply", "failure to comply", "failure to ( provide | cite | comply | meet )",
      "attempt to ~6 will", "attempt otherwise", "attempt ~12 @be void",
      "for any purpose other than", "violate", "violation", "not comply", "noncompliance",
      "non compliance", "do not ~4 ( comply | agree | abide )", "contravene", "default",
      "fail to ~6 ( comply | meet | adhere )", "in breach", "violates", "prohibited behavior",
      "otherwise , all your", "do not do so",
      "break ~3 ( these | the | this )", "infringement of section",
      "constitute violation", "exceed ~6 scope", "any such assignment", "not in compliance",
      "infringe ~4 term", "fails to")
    litigation = g.cue(
      "( institute | commence | file | bring | initiate | maintain | assert | threaten | participate ) ~12 ( litigation | lawsuit | suit | proceeding | claim | action )",
      "make ~3 written claim", "( bring | make | assert ) ~4 claim that ~10 infringe",
      "sue ( us | anyone | @party )", "bring ~2 legal proceeding",
      "( take | sue ) ~3 ( anyone | licensor ) ~3 court",
      "challenge ~6 ( validity | patent | ownership )", "patent litigation", "litigation", "lawsuit",
      "assert ~12 patent")
    discretion = g.cue(
      "at any time ~6 ( upon | with | by | in | for | without )", "sole ( and absolute )? discretion",
      "for any reason", "with or without ( cause | reason | notice )", "for convenience", "without cause",
      "at will", "may ~8 terminate ~14 ( at any time | upon ~6 notice )",
      "may be ( terminate | revoke ) at any time", "at any time", "upon ~4 notice",
      "reserve the right to ~3 ( terminate | revoke )", "without ~2 ( assign | give | giving ) ~2 reason",
      "upon ~4 request")
    expires = g.cue("( right | license ) ~6 ( expire | lapse ) ~14 ( year | month | day | at the end )")
    elseEnds = g.cue("otherwise ~2 all")
    voids = g.cue("license ~2 @be void")
    also = g.cue("and ~6 if", "or ~6 if")
    otherwise = g.cue("or if", "or you", "or when you")
    byParty = g.cue(
      "terminate by ( either | any | one of ) ~2 party", "( either | each ) party may ~3 terminate")
    threshold = g.cue(
      "( exceed | reach ) ~3 ( amount | threshold | limit )", "annual revenue", "monthly active user",
      "@million ~12 revenue")
    upon = g.cue(
      "upon ~6 termination", "upon ~3 expir", "( upon | after | on ) ( the )? ( expiry | expiration )",
      "after termination", "on termination",
      "( after | upon | on | once | when ) ~4 ( termination | expiry | end | ended | lapsed | lapse | terminated )",
      "when your rights ( stop | end )", "at the end of ~2 ( license | agreement | term )", "must then",
      "in the event of ~4 termination", "( once | when | after ) ~3 agreement ~3 ended", "on determination",
      "following ~3 termination", "if ~6 terminate", "once ~6 terminate",
      "when ~3 ( permission | license | agreement | grant | right ) ~2 ( end | expire )",
      "when ~6 terminate", "upon revocation", "if ~3 agreement ~3 end",
      "( once | as soon as | after ) ~3 ( agreement | license | permission | right | access | grant | contract ) ~3 ( end | ended | lapse | expire | withdraw | revoke | cancel | cease )",
      "if your ( right | rights | license | permission | access ) ~5 ( end | terminate | cease | lapse | expire | revoke | withdraw )"
    )
    deletes = g.cue(
      "( cease | stop | discontinue ) ~8 ( use | using | distribution | access | all )",
      "( delete | destroy | remove | erase | return | uninstall | purge | wipe | scrub | expunge | shred | trash )",
      "( delete | destroy ) and", "( get rid | dispose ) of",
      "cease and", "immediately cease", "( right | license ) ~6 cease")
    continues = g.cue(
      "until terminated", "survive", "can nonetheless continue", "not ~4 terminate", "remain in ~4 effect",
      "shall not affect",
      "not be terminated", "unless terminated", "until ~6 terminate", "not have their license")
    disputes = g.cue(
      "mediation", "arbitral", "( dispute | controversy ) ~30 ( arbitration | court | resolve )",
      "not affect any right", "payment", "subscription", "stop using our service")
    byUse = g.cue("terminate ~2 upon your", "end ~2 upon your", "terminate ~2 if you", "end ~2 if you")
    changed = g.cue("change", "amend", "modify", "update", "revise")
    condition = g.cue("for as long as")
    accepts = g.cue(
      "do not agree to", "if you do not ( accept | agree )", "not willing to", "sole remedy",
      "provision ~12 ( invalid | unlawful | unenforceable | void )", "unenforceable",
      "part of ~3 ( @agreement | waiver ) ~10 ( invalid | ineffective )")
    uncured = g.cue("( not | fail to ) ~3 ( cure | remedy )", "uncured")
    reinstates = g.cue("reinstate", "cure ~4 ( violation | breach )", "restored")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.has(severs) { return }
    let before = out.count
    told(s, &out)
    if out.count == before { loosely(s, &out) }
  }

  private func told(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    let deletion =
      s.first(deletes).map {
        s.mode($0.start) == .required || s.has(upon) || s.sentence.governing == .required
      } ?? false
    if let hit = s.first(upon), deletion, !s.hasTrigger(breach, before: hit) {
      return add(.termination(Termination(trigger: nil, deletion: true)), hit, s, &out)
    }
    if let hit = s.first(deletes, .required), endsAbove(s) || s.has(accepts) && s.has(changed) {
      let trigger: Termination.Trigger? = s.has(accepts) ? .other : nil
      return add(.termination(Termination(trigger: trigger, deletion: true)), hit, s, &out)
    }
    if isCause(s), let (trigger, hit) = cause(s) {
      return add(.termination(Termination(trigger: trigger, deletion: false)), hit, s, &out)
    }
    guard let hit = s.first(ends),
      !s.has(continues) || s.has(litigation) || s.has(byParty) || s.hasMode(.permitted) && s.has(breach),
      s.mode(hit.end - 1) != .prohibited
    else { return }
    if s.has(reinstates) && !s.has(uncured) || s.has(accepts) && !s.has(voids) || s.has(disputes) { return }
    guard let trigger = trigger(hit, s) else { return }
    if trigger == .licensorDiscretion, let first = s.first(breach), first.start > hit.start,
      s.has(also, in: hit.start..<first.start)
    {
      add(.termination(Termination(trigger: .breach, deletion: false)), first, s, &out)
    }
    if trigger == .litigation, let first = s.first(breach), isAlternative(first, s) {
      add(.termination(Termination(trigger: .breach, deletion: deletion)), first, s, &out)
    }
    // "It ends, and you must delete all copies": what ends it and what must then be done are two statements.
    guard deletion, trigger != .other, let effect = s.first(deletes) else {
      return add(
        .termination(Termination(trigger: trigger, deletion: deletion, scope: scope(trigger, s))), hit, s,
        &out)
    }
    add(.termination(Termination(trigger: trigger, deletion: false)), hit, s, &out)
    add(.termination(Termination(trigger: nil, deletion: true)), effect, s, &out)
  }

  /// "… then any patent licenses granted to You terminate": whoever sues loses these, and no more.
  private func scope(_ trigger: Termination.Trigger, _ s: SentenceReading) -> Termination.Scope? {
    trigger == .litigation && s.has(patents) ? .patent : nil
  }

  /// "Upon termination:" leads in what must then be done; so does a heading of these words.
  private func endsAbove(_ s: SentenceReading) -> Bool {
    guard let above = s.sentence.leadIn ?? colonAbove(s) else { return false }
    let words = s.folded(s.document.sentences[above].tokens)
    return words.contains("terminat") && !words.contains("until")
  }

  /// "This license terminates if:" leads in what ends it.
  private func isCause(_ s: SentenceReading) -> Bool {
    guard let leadIn = s.sentence.leadIn, !s.has(ends) || s.has(ending.events) || s.has(ending.outside) else {
      return false
    }
    let words = s.folded(s.document.sentences[leadIn].tokens)
    return Self.ended.contains { words.contains($0) } && Self.causing.contains { words.contains($0) }
  }

  private static let ended: [StaticString] = [
    "terminat", "lapse", "revok", "rescind", "cancel", "withdraw", "dissol", "license ends", "licence ends",
    "agreement ends", "shall end", "will end", "ceases", "shall cease", "will cease", "becomes void",
    "forfeit",
  ]
  private static let causing: [StaticString] = [
    " if", " when", "any of the following", "following event", "following case", "in case",
  ]

  /// What an item of such a list names.
  private func cause(_ s: SentenceReading) -> (Termination.Trigger, Hit)? {
    if let hit = s.first(litigation) ?? s.first(ending.sues) { return (.litigation, hit) }
    if let hit = s.first(breach) ?? s.first(ending.breaches) { return (.breach, hit) }
    if let hit = s.first(threshold) ?? s.first(ending.grows) { return (.threshold, hit) }
    return (s.first(ending.events) ?? s.first(ending.outside)).map { (.other, $0) }
  }

  /// The nearest of the few sentences above that leads in a list or heads a section.
  private func colonAbove(_ s: SentenceReading) -> Int? {
    (max(0, s.index - 4)..<s.index).last { index in
      let sentence = s.document.sentences[index]
      return sentence.tokens.last.map { s.tokens[$0].word == Mark.colon } ?? false
    }
  }

  private func trigger(_ hit: Hit, _ s: SentenceReading) -> Termination.Trigger? {
    if s.has(litigation) { return .litigation }
    if s.has(threshold) || s.has(ending.grows) { return .threshold }
    if let breach = s.first(breach),
      !(s.has(discretion) && s.first(discretion)?.start ?? 0 < breach.start && anyReason(s))
    {
      return .breach
    }
    if s.has(discretion) || s.has(byParty) { return .licensorDiscretion }
    let text = s.folded(s.sentence.tokens)
    let openings: [StaticString] = [
      "if ", "if, ", "when ", "in the event", "should ", "upon ", "once ", "as soon as", "where ", "in case",
    ]
    return s.has(timed) || s.has(byUse) || s.has(elseEnds) || s.has(expires)
      || openings.contains { text.hasPrefix($0) }
      ? .other : nil
  }

  /// "if you breach this licence, or if you sue": two triggers in one sentence.
  private func isAlternative(_ breach: Hit, _ s: SentenceReading) -> Bool {
    guard let suit = s.first(litigation) else { return false }
    let (first, last) = breach.start < suit.start ? (breach.end, suit.start) : (suit.end, breach.start)
    return first < last && s.has(otherwise, in: first..<last)
  }

  private func anyReason(_ s: SentenceReading) -> Bool {
    let text = s.folded(s.sentence.tokens)
    return text.contains("any reason") || text.contains("without cause")
  }
}

/// What ends, and what follows, in whatever words: "we can pull your access", "wipe every copy".
private struct EndPhrases: Sendable {
  let parts, loses, gone, closes, sues, breaches, grows, freely, events, opens, over, wipes, keepsNone, yours,
    theirs, obliges, later, outside: Cue

  init(_ g: inout GrammarBuilder) {
    let right =
      "( license | right | permission | authorization | authorisation | grant | agreement | contract | arrangement | access | account | subscription | entitlement | key | token | privilege | approval | membership | registration | tier | plan | allowance | exemption )"
    let end =
      "( terminate | revoke | revocation | rescind | rescission | cancel | cancellation | withdraw | withdrawn | withdrawal | dissolve | lapse | expire | annul | nullify | nullity | void | invalidate | extinguish | end !user !product !of !customer !point | come to ~2 end | ( bring | brought ) ~6 to ~3 end | fall away | cease | stop | forfeit | denounce | repudiate | @be ~2 discontinue | take ~2 back | taken back | call off | revert | recall | no longer ( apply | valid | in force | effective | extend | cover | permitted | licensed | entitled ) )"
    let ends =
      "( terminate | revoke | revocation | rescind | rescission | cancel | cancellation | withdraw | withdrawn | withdrawal | dissolve | annul | nullify | void | invalidate | extinguish | end !user !product !of !customer !point !that !in | denounce | repudiate )"
    // "your permission is gone", "all rights granted are withdrawn", "the Institute may dissolve this contract"
    parts = g.cue(
      "\(right) ~9 \(end)", "\(ends) ~4 \(right)",
      "discontinue ~2 ( license | agreement | contract | arrangement )",
      "( pull | take back | withdraw ) ~1 ( the | your | our | their ) ~2 \(right)",
      "\(right) ~4 @be ~2 revocable",
      "\(right) ~4 ( run | valid | last ) ( for | until | till ) ~14 ( expire | end | lapse )",
      "( bring | brought | put ) ~6 \(right) ~2 to ~3 end",
      "\(right) ~4 be ~1 ( over | gone | history | finished | done | forfeit | at an end )",
      "\(right) ~4 deem ~2 ( never | not ) ~3 grant", "\(right) ~6 @be lost",
      "\(right) ( shall | will | may ) ~1 determine",
      "\(right) ~4 grant ~2 for ~2 ( period | term ) ~14 ( end | expire | lapse )",
      "\(right) ~4 ( good | valid | in force | last | remain | effective ) ~2 ( while | as long as | so long as ) ~4 ( comply | follow | respect | observe | keep )"
    )
    // "both during the term and after its termination": when, not that it ends.
    later = g.cue(
      "( after | upon | following | prior to | before | on | until | during ) ~4 ( termination | terminate | expiry | expiration | expire )",
      "( even after | until | before ) ~2 \(right) ~4 \(end)",
      "( existence | validity | interpretation ) ~8 termination")
    loses = g.cue(
      "( lose | lost | loss of | forfeit | forfeiture of | strip of | deprive of | relinquish | surrender | give up ) ~5 \(right)"
    )
    gone = g.cue(
      "so do ~2 \(right)", "so will ~2 \(right)", "( end | terminate ) ~6 so does",
      "it @be ( gone | over | void )",
      "with it ~1 your ~2 \(right)")
    closes = g.cue(
      "( close | shut | shut down | deactivate | delete | ban | closure of ) ~4 account",
      "account ~4 @be ~2 ( close | shut down | delete | deactivate | ban )", "kick ~4 off", "pull the plug",
      "( pull | cut off | cut ) ~3 ( access | key )", "access ~6 be ~1 cut",
      "shut ~3 ( project | service | api | down )", "( walk away | withdraw ) from ~2 \(right)",
      "( expel | exclude | ban | remove ) ~4 from ~2 ( platform | service | programme | program )",
      "( end | conclude ) ~2 ( arrangement | relationship | collaboration )",
      "( key | credential | token ) ~3 @be ~1 ( revoke | cancel | withdrawn )")
    sues = g.cue(
      "( sue | sued | suing | litigate )", "( take | bring | taken | brought ) ~4 ( to | before ) ~2 court",
      "( start | bring | launch | open | file | commence | initiate | institute | lodge | raise | pursue ) ~6 ( proceeding | suit | lawsuit | litigation | legal action | action against )",
      "patent ~2 ( proceeding | suit | action | claim )", "assert ~6 patent")
    breaches = g.cue(
      "( violate | violator | breach | contravene | break | broken | disregard | disobey | flout | ignore | transgress | default | misuse | abuse | overstep | offender | abuser | offence | compliant )",
      "( cross | step over ) ~3 line", "infringement of ~3 ( present | this | these | our )",
      "( fail | failure | failing | omit | omission | neglect | refuse ) ~4 to ~6 ( comply | observe | fulfil | fulfill | honor | honoured | respect | abide | adhere | meet | perform | follow | satisfy | keep )",
      "( not | never | non | nonobservance | nonfulfilment ) ~3 ( comply | compliance | observe | observance | honor | honoured | meet | met | fulfil | fulfilled | respect | abide | follow | keep | perform | play by | satisfy | satisfied | performance )",
      "( stop | cease ) ~1 comply",
      "infringe ~6 ( term | obligation | condition | article | section | provision | clause | rule | agreement | license )",
      "outside ~2 scope", "beyond ~4 ( scope | approved | permitted | licensed | project | purpose )",
      "departure from", "depart from",
      "contrary to ~4 ( @agreement | rule | section | clause | article | list | provision )",
      "use ~4 not ~2 ( covered | permitted | authorized | authorised | allowed )",
      "( not paid | not pay | non payment | nonpayment | failure to pay | fail to pay | unpaid | arrears )",
      "conditional ~4 ( comply | compliance )",
      "subject to ~4 compliance", "unauthorized use")
    grows = g.cue(
      "( revenue | turnover | user | employee | sales | income | headcount | funding | staff | download ) ~10 ( exceed | above | over | pass | surpass | cross | reach | beyond | more than | greater than ) ~4 ( #number | #money | @million )",
      "( request | query | call ) ~4 ( exceed | above | beyond | surpass | more than ) ~4 ( #number | @million )",
      "( exceed | above | over | pass | surpass | cross | reach | more than | greater than ) ~4 ( #number | @million ) !day !business !consecutive !calendar ~3 ( revenue | turnover | user | employee | sales | income | person | people | staff )"
    )
    freely = g.cue(
      "at any ( time | moment | point )", "any time ( we | it | they | the )",
      "whenever ~3 ( want | like | see | wish | deem | choose | please )", "at will",
      "without ~6 ( reason | cause | ground | justify | justification | explanation )",
      "without ~3 ( notice | warning )", "( for | with ) ( any | whatever | no ) ~2 reason", "discretion",
      "at ~2 option",
      "for ( its | their | our )? convenience", "( by | with | on | upon | giving ) ~6 notice",
      "with no ~2 ( warning | notice )",
      "( see | sees ) fit", "unilateral", "with or without", "( either | each ) ( side | party )",
      "upon ~2 request")
    // What else may end it: insolvency, a change of control, the end of a project.
    events = g.cue(
      "( insolvent | insolvency | bankrupt | bankruptcy | liquidation | liquidator | receivership | receiver | winding up )",
      "change ~1 of control",
      "( completion | conclusion | end | expiry | expiration ) of ~4 ( project | study | research | period | term | trial | employment )",
      "( project | study | employment | period | term | trial | affiliation ) ~8 ( end | over | complete | cancel | expire | lapse | terminate )",
      "( valid | run | last ) until", "no longer ~2 ( employed | affiliated | member | employee )",
      "( run | valid | last | granted ) for ~2 ( period | term )",
      "( run | valid | last | granted ) for ~2 ( #number | one | two | three | four | five | six | twelve )",
      "( after | within ) ~2 ( #number | one | two | three | thirty | sixty | ninety ) ~1 ( day | month | year )",
      "( leave | leaves | leaving ) ~3 ( company | university | institution | institute | organization )",
      "( assign | transfer ) ~6 ( agreement | license )", "court ~4 hold", "death of",
      "( become | be | held | declared ) ~2 ( illegal | unlawful )")
    // Where it is said in a condition or a list of causes: "if the hosting subscription is cancelled".
    outside = g.cue("( subscription | membership ) ~8 ( cancel | end | expire | lapse | terminate )")
    // "When the research is over, the licence lapses": a condition that names none of these.
    opens = g.cue(
      "( if | when | once | should | whenever | as soon as | in case | in the event ) ~30 \(right) ~6 ( terminate | cease | expire | lapse | end !user !of | void | come to ~2 end | extinguish )",
      "\(right) ~6 ( terminate | cease | expire | lapse | end !user !of | void | come to ~2 end | extinguish ) ~6 ( if | when | once | should | as soon as | on the day | on the date | the moment )"
    )
    // "once access has been withdrawn", "on cessation of this agreement"
    over = g.cue(
      "( once | when | if | after | as soon as | where ) ~8 ( \(right) | term | project | study ) ~6 ( end | ended | lapse | expire | terminate | withdraw | withdrawn | revoke | cancel | cease | gone | over | complete | stop | finish )",
      "( upon | on | after | following | at | of | in the event of | within ~6 of | within ~6 after ) ~4 ( terminate | termination | expiry | expiration | cessation | withdrawal | withdraw | revocation | revoke | cancellation | cancel | lapse | conclusion )",
      "( upon | on | after | following ) ~2 completion of ~3 ( project | agreement | term | contract )",
      "( once | when | if | as soon as | after ) ~4 ( revoke | cancel | withdraw | terminate | end ) ~3 \(right)",
      "( upon | on | after | following | at ) the end of ~4 ( \(right) | term | project | study | research | period )"
    )
    wipes = g.cue(
      "( delete | deletion | destroy | destruction | remove | erase | erasure | return | uninstall | purge | wipe | scrub | expunge | shred | trash | clear | overwrite | sanitize | eradicate )",
      "( dispose | get rid ) of",
      "( cease | stop | discontinue | halt | refrain from | desist from ) ~4 ( use | using | access | processing | process | distribution | all | any | deploy | operate | exploit | copy | distribute )",
      "take ~4 ( offline | down )", "shut ~2 down")
    keepsNone = g.cue(
      "( keep | retain ) no ~2 ( copy | copies )", "no ( further | longer | more ) ~3 ( use | access )",
      "( not | no ) ~3 ( retain | keep ) ~4 ( copy | copies | any )",
      "no longer ~2 ( use | access | entitled to use | permitted to use )"
    )
    obliges = g.cue(
      "former ( you | user | customer | recipient ) ~8 ( may not | must | shall )",
      "( termination | expiry | revocation | withdrawal ) ( oblige | require | mean | entail ) ~12 ( remove | delete | destroy | stop | cease | return )"
    )
    yours = g.cue(
      "( you | customer | subscriber | recipient ) ( may | can | be free to | be entitled to | have the right to | be able to ) ~4 \(end)",
      "right to ( withdraw | object )", "your right to ~3 ( cancel | withdraw )", "survive", "indemnify",
      "liable",
      "( dispute | controversy | arbitration | mediation )", "subject to your compliance", "except as stated")
    theirs = g.cue(
      "( we | provider | licensor | company ) ( will | may | shall | can )? ~2 ( delete | destroy | remove | erase | purge | return )",
      "( delete | deletion of | removal of ) ~2 your ( data | content | account )")
  }
}

extension TerminationRecognizer {
  /// The same in words that no phrase of the laws has: what ends near a right, and what may cause it.
  private func loosely(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if let hit = effect(s) {
      return add(.termination(Termination(trigger: nil, deletion: true)), hit, s, &out)
    }
    if s.has(continues) || s.has(reinstates) && !s.has(uncured) || s.has(accepts) || s.has(ending.yours) {
      return
    }
    guard let hit = ended(s), let trigger = reason(hit, s) else { return }
    add(.termination(Termination(trigger: trigger, deletion: false)), hit, s, &out)
    guard !s.has(ending.theirs), let wipe = s.first(ending.wipes, .required), !hit.range.contains(wipe.start)
    else {
      return
    }
    add(.termination(Termination(trigger: nil, deletion: true)), wipe, s, &out)
  }

  /// What must be done once it is over.
  private func effect(_ s: SentenceReading) -> Hit? {
    if let hit = s.first(ending.obliges) { return hit }
    guard let end = s.first(ending.over), !s.has(ending.theirs), !s.has(continues), !s.has(accepts) else {
      return nil
    }
    if let hit = s.all(ending.keepsNone).first(where: { !end.range.contains($0.start) }) { return hit }
    let isOpening = end.start - s.sentence.tokens.lowerBound < 3
    return s.all(ending.wipes).first { wipe in
      guard wipe.start >= end.end || wipe.end <= end.start else { return false }
      return s.mode(wipe.start) == .required
        || isOpening && s.mode(wipe.start) != .prohibited && s.isBehindMark(wipe.start)
    }
  }

  /// What ends: a right, a contract, an account.
  private func ended(_ s: SentenceReading) -> Hit? {
    let later = s.all(ending.later)
    let ends = [ending.closes, ending.loses, ending.gone, ending.parts].lazy.flatMap { s.all($0) }
    return ends.first { hit in
      s.mode(hit.start) != .prohibited && s.mode(hit.end - 1) != .prohibited
        && (hit.cue != ending.parts.index || !later.contains { $0.range.overlaps(hit.range) })
    }
  }

  /// What ends it.
  private func reason(_ hit: Hit, _ s: SentenceReading) -> Termination.Trigger? {
    if s.has(litigation) || s.has(ending.sues) { return .litigation }
    if isRemedy(s) { return .breach }
    if s.has(breach) || s.has(ending.breaches) { return .breach }
    if s.has(threshold) || s.has(ending.grows) { return .threshold }
    if s.has(ending.events) || s.first(ending.outside, .condition) != nil { return .other }
    if s.has(discretion) || s.has(ending.freely) { return .licensorDiscretion }
    return s.has(ending.opens) && !s.sentence.isLeadIn ? .other : nil
  }

  /// "Upon any of the restricted uses, Licensor shall have the right to: … terminate this License".
  private func isRemedy(_ s: SentenceReading) -> Bool {
    guard let leadIn = s.sentence.leadIn else { return false }
    let words = s.folded(s.document.sentences[leadIn].tokens)
    let wrongs: [StaticString] = ["breach", "violat", "default", "restricted use", "fails", "failure"]
    return wrongs.contains { words.contains($0) }
  }
}

extension SentenceReading {
  /// Whether a mark stands right before a word: "…, remove all copies".
  func isBehindMark(_ token: Int) -> Bool {
    guard token > sentence.tokens.lowerBound else { return false }
    let before = tokens[token - 1].word
    return before == Mark.colon || Mark.isPassedOver(before)
  }

  /// Whether it is an item of a list of what the licensor may do: "We reserve the right to: …".
  var isReserved: Bool {
    guard let leadIn = sentence.leadIn, sentence.governing != .prohibited, sentence.governing != .required
    else { return false }
    let words = folded(document.sentences[leadIn].tokens)
    let theirs: [StaticString] = [
      "reserve", "retain", "we may", "we can", "we are", "licensor", "provider", "company may",
      "university may",
      "foundation may", "institute may", "vendor may", "owner may", "entitles us", "right for us",
    ]
    let yours: [StaticString] = ["you may", "you can", "you are", "grant", "licensee may", "you the right"]
    return theirs.contains { words.contains($0) } && !yours.contains { words.contains($0) }
  }

  /// Whether a cue stands before a place of the sentence and is no part of its condition.
  func hasTrigger(_ cue: Cue, before hit: Hit) -> Bool {
    all(cue).contains { $0.start < hit.start }
  }
}
