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
    patents = g.cue(Words.patents)
    appeals = g.cue(Words.appeals)
    severs = g.cue(Words.severs)
    ending = EndPhrases(&g)
    aftermath = EndAftermath(&g)
    ends = g.cue(Words.ends)
    timed = g.cue("( end | expire | terminate | lapse ) ~4 ( when | on | once | as soon as | at the end )")
    breach = g.cue(Words.breach)
    litigation = g.cue(Words.litigation)
    discretion = g.cue(Words.discretion)
    expires = g.cue(Words.expires)
    elseEnds = g.cue("otherwise ~2 all")
    whenever = g.cue("if", "when", "where", "in case", "in the event", "should")
    own = g.cue(Words.own)
    voids = g.cue("license ~2 @be void")
    also = g.cue("and ~10 if", "or ~10 if", "and ~6 ( for | upon ) ~3 breach")
    otherwise = g.cue("or if", "or you", "or when you")
    byParty = g.cue(Words.byParty)
    threshold = g.cue(Words.threshold)
    upon = g.cue(Words.upon)
    deletes = g.cue(Words.deletes)
    continues = g.cue(Words.continues)
    disputes = g.cue(Words.disputes)
    byUse = g.cue("terminate ~2 upon your", "end ~2 upon your", "terminate ~2 if you", "end ~2 if you")
    changed = g.cue("change", "amend", "modify", "update", "revise")
    condition = g.cue("for as long as")
    accepts = g.cue(Words.accepts)
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
