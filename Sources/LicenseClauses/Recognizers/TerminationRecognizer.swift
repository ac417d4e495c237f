/// Reads what ends the rights, and what must then be done.
struct TerminationRecognizer: ClauseRecognizer {
  let kind = ClauseKind.termination
  /// Any item below "This licence ends if:" is a cause.
  let readsCauses = true
  private let patents, severs, appeals, ends, breach, litigation, discretion, threshold, upon, deletes,
    continues,
    changed,
    byUse,
    condition, reinstates, uncured, timed, accepts, disputes, byParty, otherwise, also, voids, elseEnds,
    expires, whenever, own: Cue
  private let ending: EndPhrases
  private let aftermath: EndAftermath

  init(_ g: inout GrammarBuilder) {
    patents = g.cue(
      "patent ( license | right | grant ) ~24 ( terminate | end | cease | revoke | lapse )",
      "( terminate | end | cease | revoke ) ~6 patent ( license | right | grant )")
    // "If you believe that your account was ended in error": how one may object ends nothing.
    appeals = g.cue(
      "( end | terminate | suspend | cancel | close | ban | block | revoke ) ~8 ( in error | by mistake | wrongly | mistakenly | unfairly )",
      "( believe | think | feel ) ~10 ( terminate | suspend | ban | revoke ) ~8 ( error | mistake )",
      "appeal ~6 ( suspension | termination | decision | ban )")
    // "If a provision is held invalid, the rest remains": nothing ends.
    severs = g.cue(
      "@be ~2 ( held | found | determined | declared | judged | deemed ) ~12 ( invalid | unenforceable | illegal | ineffective )"
    )
    ending = EndPhrases(&g)
    aftermath = EndAftermath(&g)
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
      "( term | period | duration ) ~3 ( agreement | license | evaluation | access ) ~4 ( be | last ) ~3 #number ~2 ( year | month | day )",
      "( term | period ) ~12 lasts ~2 #number ~1 ( year | month | day )",
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
      "sue ( us | anyone | @party )", "( you | who | whoever | licensee | affiliate | user ) sue",
      "bring ~2 legal proceeding",
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
    expires = g.cue(
      "( right | license ) ~6 ( expire | lapse ) ~14 ( year | month | day | at the end )",
      "( term | period | duration ) ~3 ( agreement | license | evaluation | access ) ~4 ( be | last ) ~3 #number ~2 ( year | month | day )",
      "( term | period ) ~12 lasts ~2 #number ~1 ( year | month | day )")
    elseEnds = g.cue("otherwise ~2 all")
    whenever = g.cue("if", "when", "where", "in case", "in the event", "should")
    // What the user may end of their own accord ends nothing for them.
    own = g.cue(
      "( you | user | customer | subscriber ) ( may | can | @be free to ) ~4 ( cancel | close | delete | deactivate )",
      "( you | user | customer | subscriber ) ( may | can ) ~3 ( terminate | end ) ~3 ( account | subscription )",
      "you can stop")
    voids = g.cue("license ~2 @be void")
    also = g.cue("and ~10 if", "or ~10 if", "and ~6 ( for | upon ) ~3 breach")
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
    if s.has(severs) || s.has(appeals) { return }
    let before = out.count
    told(s, &out)
    if out.count == before { loosely(s, &out) }
  }

  private func told(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    let deletion =
      s.has(aftermath.demandsBack)
      || s.first(deletes).map {
        s.mode($0.start) == .required || s.has(upon) || s.sentence.governing == .required
      } ?? false
    if let hit = aftermath.refusal(s) ?? aftermath.done(s) {
      return add(.termination(Termination(trigger: .other, deletion: true)), hit, s, &out)
    }
    if let hit = aftermath.sanction(s) {
      return add(.termination(Termination(trigger: .breach, deletion: false)), hit, s, &out)
    }
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
    guard let trigger = trigger(hit, s) else {
      if let hit = aftermath.rightsEnd(s) {
        add(.termination(Termination(trigger: nil, deletion: false)), hit, s, &out)
      }
      return
    }
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
    return Self.over.contains { words.contains($0) } && !words.contains("until")
  }

  /// "This license terminates if:" leads in what ends it.
  private func isCause(_ s: SentenceReading) -> Bool {
    guard let leadIn = s.sentence.leadIn,
      !s.has(ends) || s.has(ending.events) || s.has(ending.outside) || s.has(aftermath.deemed)
    else { return false }
    let words = s.folded(s.document.sentences[leadIn].tokens)
    return Self.ended.contains { words.contains($0) }
      && (s.sentence.governing == .condition || Self.causing.contains { words.contains($0) })
  }

  private static let ended: [StaticString] = [
    "terminat", "lapse", "revok", "rescind", "cancel", "withdraw", "dissol", "license ends", "licence ends",
    "agreement ends", "shall end", "will end", "may end", "rights end", "end this", "end the", "end your",
    "end automatically", "ends automatically", "access ends", "expire", "is void", "ceases", "shall cease",
    "will cease",
    "becomes void",
    "forfeit", "close your", "close the", "delete your account",
  ]
  /// What lead-ins to the aftermath hold.
  private static let over: [StaticString] = [
    "terminat", "license ends", "licence ends", "agreement ends", "rights end", "upon expir", "on expir",
    "after expir", "upon the end", "at the end of this", "cancellation",
  ]
  private static let causing: [StaticString] = [
    " if", " when", "any of the following", "following event", "following case", "in case", " for:",
    "following reason", "following circumstance", "following situation",
  ]

  /// What an item of such a list names.
  private func cause(_ s: SentenceReading) -> (Termination.Trigger, Hit)? {
    if let hit = s.first(litigation) ?? s.first(ending.sues) { return (.litigation, hit) }
    if let hit = s.first(breach) ?? s.first(ending.breaches) { return (.breach, hit) }
    if let hit = s.first(threshold) ?? s.first(ending.grows) { return (.threshold, hit) }
    if let hit = s.first(aftermath.deemed) ?? s.first(discretion) { return (.licensorDiscretion, hit) }
    let whole = Hit(cue: 0, start: s.sentence.tokens.lowerBound, end: s.sentence.tokens.upperBound)
    if let hit = s.first(ending.events) ?? s.first(ending.outside) { return (.other, hit) }
    let isEnough = s.sentence.tokens.count > 1 || s.sentence.governing == .condition
    return s.opensItem && isEnough && !s.sentence.isLeadIn ? (.other, whole) : nil
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
    if s.has(byParty) || s.has(discretion) && !s.has(own) { return .licensorDiscretion }
    if s.has(own) { return nil }
    let text = s.folded(s.sentence.tokens)
    let openings: [StaticString] = [
      "if ", "if, ", "when ", "in the event", "should ", "upon ", "once ", "as soon as", "where ", "in case",
    ]
    // To suspend access ends nothing.
    let words = s.folded(hit.start..<min(hit.end + 4, s.sentence.tokens.upperBound))
    let isEnd = words.contains("terminat") || words.contains("revok")
    let isConditional =
      isEnd && !s.sentence.isLeadIn
      && s.all(whenever).contains { (hit.end..<(hit.end + 8)).contains($0.start) }
    return isConditional || s.has(timed) || s.has(byUse) || s.has(elseEnds) || s.has(expires)
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
    if s.has(own) { return nil }
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
