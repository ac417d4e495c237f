/// Reads that one must register, apply, notify or ask the licensor first.
struct RegistrationRecognizer: ClauseRecognizer {
  let kind = ClauseKind.registration
  private let complaints, hosting, commercial, using, needs, large, afterwards, asks, contact, threshold,
    trademark,
    notify, other,
    may, lacks, concern, first, offers: Cue
  private let preconditions, asking, ahead, files, papers, enrols, sizes, liberty, incidents, unasked,
    purpose, addresses, persons: Cue

  init(_ g: inout GrammarBuilder) {
    hosting = g.cue(Words.hosting)
    commercial = g.cue(Words.commercial)
    using = g.cue(Words.using)
    large = g.cue(
      "commercial ( entity | user | licensee )",
      "( large | major ) ( entity | operator | licensee | company | user | enterprise | business | organization | provider | platform )"
    )
    afterwards = g.cue(Words.afterwards)
    asks = g.cue(Words.asks)
    needs = g.cue(Words.needs)
    contact = g.cue(Words.contact)
    threshold = g.cue(Words.threshold)
    trademark = g.cue(Words.trademark)
    first = g.cue(Words.first)
    preconditions = g.cue(Words.preconditions)
    asking = g.cue(Words.asking)
    ahead = g.cue(Words.ahead)
    files = g.cue(Words.files)
    papers = g.cue(Words.papers)
    enrols = g.cue(Words.enrols)
    sizes = g.cue(Words.sizes)
    liberty = g.cue(Words.liberty)
    unasked = g.cue(Words.unasked)
    incidents = g.cue(Words.incidents)
    complaints = g.cue(Words.complaints)
    offers = g.cue("( broader | other | further | different | extended ) ~6 license ~2 may be available")
    lacks = g.cue("without", "if you obtain ~6 from each")
    concern = g.cue("needs to contact you", "contact you", "rights holder", "concern", "infring", "abuse")
    notify = g.cue(Words.notify)
    other = g.cue(Words.other)
    purpose = g.cue(Words.purpose)
    addresses = g.cue("#email", "( email | e mail ) :", "address :")
    persons = g.cue(Words.persons)
    may = g.cue("you may request ~8 ( license | permission | authorization | approval | access )")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    // What large ones must ask for is what follows above their size.
    if s.document.namesLargeOnes, s.has(large) { return }
    if s.has(sizes), !s.has(threshold) { return }
    if s.has(complaints) || s.has(persons) || isAddress(s) { return }
    // "Broader licences may be available from …": one is free to ask.
    if s.has(offers), s.mode(s.sentence.tokens.upperBound - 1) != .required, !s.hasMode(.required) { return }
    if let hit = s.first(contact), !s.has(trademark), !s.has(threshold), !s.has(concern), !s.has(liberty),
      !(s.mode(hit.start) == .permitted && continuesThreshold(s))
    {
      return add(.registration(for: act(s)), hit, s, &out)
    }
    guard let hit = said(s) ?? meant(s), !s.has(trademark), !s.has(other), !s.has(lacks) || s.has(unasked)
    else { return }
    // A threshold's own "you must request a licence" is its consequence, not a clause more.
    if s.has(threshold), !s.folded(hit.range).contains("registration") { return }
    if s.drafts(of: out).contains(where: { $0.terms.kind == .usageThreshold }),
      !s.folded(hit.range).contains("registration")
    {
      return
    }
    // What one may ask for, and how, is said for itself.
    if s.first(may)?.range != hit.range, continuesThreshold(s) { return }
    add(.registration(for: act(s)), hit, s, &out)
  }

  /// "Email: …", "write to us at …" without a word on what for, and what stands among the contacts: where to reach the
  /// licensor, and no step that must be taken.
  private func isAddress(_ s: SentenceReading) -> Bool {
    if s.isInContacts { return true }
    return s.has(addresses) && !s.has(purpose)
  }

  /// What needs it first, by the sentence or by the one before it: "If you wish to do so, …".
  private func act(_ s: SentenceReading) -> RegistrationAct {
    if s.has(commercial) {
      return s.has(hosting) && !s.folded(s.sentence.tokens).contains("commerc") ? .hosting : .commercial
    }
    if s.has(hosting) { return .hosting }
    let before = s.index > 0 ? s.folded(s.document.sentences[s.index - 1].tokens) : ""
    if s.folded(s.sentence.tokens).contains("do so") {
      if before.contains("hosted") || before.contains("as a service") { return .hosting }
      if before.contains("commercial") { return .commercial }
    }
    if s.has(using) || s.has(afterwards) { return .use }
    return before.contains("commercial") ? .commercial : .other
  }

  /// What phrases ask in so many words.
  private func said(_ s: SentenceReading) -> Hit? {
    if let hit = s.first(asks, .required) ?? s.first(notify, .required) ?? s.first(afterwards) { return hit }
    if let hit = s.first(needs) ?? s.first(may) ?? inThreshold(s) { return hit }
    return s.all(first).first { s.mode($0.start) != .permitted }
  }

  /// What is asked of whom, and before what; what is to be handed in.
  private func meant(_ s: SentenceReading) -> Hit? {
    guard !s.has(incidents), !s.has(concern) else { return nil }
    if let hit = s.first(unasked) { return hit }
    if s.has(liberty) { return nil }
    if let hit = s.first(preconditions) ?? s.first(enrols, .required, .none) { return hit }
    if let hit = s.demanded(files, of: papers, within: 10) { return hit }
    guard let hit = s.pair(asking, ahead, within: 14), s.all(asking).contains(where: { isAsked($0, s) })
    else {
      return nil
    }
    return hit
  }

  private func isAsked(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.mode(hit.start) != .permitted && s.mode(hit.start) != .prohibited
  }

  private func inThreshold(_ s: SentenceReading) -> Hit? {
    s.has(threshold) ? s.all(asks).first { s.folded($0.range) == "registration" } : nil
  }

  /// The sentence behind a threshold that says whom to ask.
  private func continuesThreshold(_ s: SentenceReading) -> Bool {
    var index = s.index - 1
    // "Such a licensee must …" goes on with what the paragraph before says.
    let goesOn = s.folded(s.sentence.tokens.prefix(3)).hasPrefix("such a")
    let first = goesOn ? s.sentence.block - 1 : s.sentence.block
    while index >= 0, s.document.sentences[index].block >= first {
      let text = s.folded(s.document.sentences[index].tokens)
      if text.contains("active users") || text.contains("active accounts")
        || text.contains("revenue")
          && (text.contains("million") || text.contains("000") || text.contains("annual"))
      {
        return true
      }
      index -= 1
    }
    return false
  }
}
