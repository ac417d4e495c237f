/// Reads grants: "X hereby grants You a … license to …", "Permission is hereby granted …", "You may use …".
struct GrantRecognizer: ClauseRecognizer {
  let kind = ClauseKind.grant
  private let never, limited, grants, permission, mayUse, byUser, outputs, copyright, patent, broad,
    revocable,
    irrevocable,
    free, other, conditional, gives, lets, restricting, priced, denied, unless, technical: Cue
  private let rights: [(name: String, cue: Cue)]

  init(_ g: inout GrammarBuilder) {
    never = g.cue(Words.never)
    limited = g.cue(Words.limited)
    grants = g.cue(Words.grants)
    permission = g.cue(Words.permission)
    gives = g.cue(Words.gives)
    lets = g.cue(Words.lets)
    restricting = g.cue(Words.restricting)
    mayUse = g.cue(Words.mayUse)
    byUser = g.cue(Words.byUser)
    // What may be done with outputs grants nothing in the model.
    outputs = g.cue("may ~3 use ( the | any | your )? output", "can ~3 use ( the | any | your )? output")
    copyright = g.cue(Words.copyright)
    patent = g.cue(Words.patent)
    // "under the copyrights, patent rights, database rights": all that there are.
    broad = g.cue("( copyright | patent ) ~4 ( patent | database | trade ) ~2 right")
    revocable = g.cue("revocable")
    irrevocable = g.cue("irrevocable", "non revocable", "nonrevocable")
    free = g.cue(Words.free)
    other = g.cue(Words.other)
    conditional = g.cue("copy of the documentation", "number of copy")
    rights = [
      ("copy", g.cue("( copy | copies | reproduce | reproduction )")),
      ("distribute", g.cue("( distribute | redistribute | distribution | redistribution | convey | share )")),
      ("merge", g.cue("merge")),
      ("modify", g.cue("( modify | adapt | modification | derivative | transform )")),
      ("publish", g.cue("publish")), ("sell", g.cue("( sell | sale )")), ("sublicense", g.cue("sublicense")),
      ("use", g.cue("( use | run | execute )")),
    ]
    // What must be altered for a medium is no leave to change the work (CC-BY-NC-4.0, section 2(a)(4)).
    technical = g.cue("technical ( modification | change | adaptation )")
    priced = g.cue(Words.priced)
    denied = g.cue("( grant | give | confer | receive | convey ) ~1 no ~2 ( right | license | permission )")
    unless = g.cue("other than where", "unless", "except")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.has(priced), price(s, &out) { return }
    if let hit = s.first(grants) ?? s.first(permission, .permitted, .none, .required), isGrant(hit, s) {
      add(.grant(terms(s)), hit, s, &out)
    } else if let hit = s.first(gives), !s.has(other), isGrant(hit, s) {
      add(.grant(terms(s)), hit, s, &out)
    } else if let hit = s.all(lets).first(where: { s.mode($0.end - 1) == .permitted }), !s.has(restricting),
      !s.has(byUser), !s.has(limited),
      !isRelative(hit, s)
    {
      add(.grant(terms(s)), hit, s, &out)
    } else if let hit = s.first(mayUse), s.mode(hit.end - 1) == .permitted, !isRelative(hit, s),
      !s.has(byUser), !s.has(limited),
      !s.has(outputs)
    {
      add(.grant(terms(s)), hit, s, &out)
    }
  }

  /// "Your patent license shall be royalty free": what the grant above it costs, not another one.
  private func price(_ s: SentenceReading, _ out: inout [ClauseDraft]) -> Bool {
    let subject = terms(s).subject
    let above = extendLast(s, &out) {
      if case .grant(let grant) = $0 { grant.subject == subject } else { false }
    }
    guard let above, case .grant(var grant) = out[above].terms else { return false }
    if !s.has(unless) { grant.royaltyFree = true }
    out[above].terms = .grant(grant)
    return true
  }

  /// "any Derivatives that You may create": a clause that says which, and grants nothing.
  private func isRelative(_ hit: Hit, _ s: SentenceReading) -> Bool {
    (max(s.sentence.tokens.lowerBound, hit.start - 2)..<hit.start).contains {
      s.has($0, Self.relative) && ($0 == hit.start - 1 || s.folded(($0 + 1)..<hit.start) == "the")
    }
  }

  private static let relative = WordClasses.mask("relative")

  private func isGrant(_ hit: Hit, _ s: SentenceReading) -> Bool {
    // "Excluded Persons are granted no rights": what is denied is no grant.
    // "It is not offered to, and gives no rights to, …": nor what the rest of the sentence repeats.
    if s.all(denied).contains(where: { $0.range.overlaps(hit.range) || s.mode(hit.start) == .prohibited }) {
      return false
    }
    if s.has(byUser) || s.has(conditional) { return s.has(conditional) && s.mode(hit.start) == .permitted }
    if s.has(never) { return false }
    guard s.mode(hit.start) != .prohibited, s.mode(hit.start) != .condition else { return false }
    // "No trademark license is granted" withholds; "grants … except as stated" still grants.
    guard let except = s.first(other) else { return true }
    return except.start > hit.start
  }

  private func terms(_ s: SentenceReading) -> Grant {
    let subject: Grant.Subject =
      s.has(broad) ? .general : s.has(copyright) ? .copyright : s.has(patent) ? .patent : .general
    let revoked: Bool? = s.has(irrevocable) ? false : s.has(revocable) ? true : nil
    return Grant(
      subject: subject, revocable: revoked, royaltyFree: s.has(free) ? true : nil,
      rights: rights.filter { right in
        s.all(right.cue).contains { hit in !s.all(technical).contains { $0.end == hit.end } }
      }.map(\.name))
  }
}
