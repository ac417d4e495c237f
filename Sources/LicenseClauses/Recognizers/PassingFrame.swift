/// The frame of passing on: an act, a thing that is licensed, and what the sentence makes of the act, whichever stands
/// first and however the ban is worded.
struct PassingFrame: Sendable {
  private let acts, goods, aside, only, confined, others, means, idle: Cue

  init(_ g: inout GrammarBuilder) {
    let act =
      "( distribute | redistribute | share | publish | republish | disseminate | transfer | sublicense | sublicence | sell | resell | rent | lease | lend | loan | convey | propagate | circulate | broadcast | disclose | upload | mirror | transmit | resale | sale )"
    acts = g.cue(
      act, "give ~2 ( away | copies )", "hand ~2 over", "make ~8 available to", "provide ~6 to ~3 third")
    let thing =
      "( model | weights | checkpoint | parameters | dataset | database | corpus | software | program | code | sdk | copy | copies | binary | derivative | adapter )"
    goods = g.cue(
      thing, "( licensed | such | said | unmodified | these ) ~1 ( data | work | material | file )",
      "( part | portion | subset | element | excerpt ) of ~3 ( data | work | material )",
      "the ( data | work )",
      "( your | any | such ) modification",
      "( download | access ) link")
    aside = g.cue(
      "( personal | confidential | sensitive | private | user | customer | client ) ~1 ( data | information )",
      "( malicious | harmful | illegal | unlawful | infringing | deceptive | misleading | false ) ~2 ( content | code | software | model | material | program | data )",
      "malware", "virus", "spam", "account", "password", "credential", "trademark", "benchmark", "result",
      "agreement", "obligation", "claim", "output", "notice", "content", "name", "vulnerability", "exploit",
      "information", "copyright", "export", "campaign")
    only = g.cue(
      "only ~2 to? ~1 \(act) ~14 ( to | with | within )",
      "\(act) ~12 ( only | solely | exclusively ) ( to | with | within | among )")
    confined = g.cue(
      "( limit | restrict | confine ) ~2 ( distribution | redistribution | dissemination | sharing | disclosure | access ) ~4 to",
      "( access | distribution | dissemination | disclosure ) ~3 ( limited | restricted | confined ) to ~6 ( personnel | employee | team | member | staff | user | collaborator | researcher )",
      "permission to ~1 \(act) ~20 granted ~2 ( assuming | provided | if | only | as long as )",
      "may ~3 ( allow | permit | let | give | grant ) ~4 ( contractor | affiliate | third | employee | personnel | collaborator ) ~4 ( access | use ) ~8 ( only if | provided | only when | so long as )"
    )
    others = g.cue(
      "( use | access | operation ) of ~4 by ~2 ( third | others | anyone )",
      "( available | use | access ) for ~3 ( use | benefit ) ~3 ( of | by ) ~2 ( third | others )",
      "( allow | permit | enable | let ) ~2 ( third | others | anyone ) ~3 ( access | use )")
    idle = g.cue(
      "not agree", "dispute", "( illegal | unlawful | harmful | military | commercial ) ~3 purpose",
      "without having",
      "for ~3 any ~8 purpose", "sanction", "embargo", "not ~2 cover", "( distributed | provided ) with",
      "sue",
      "trademark", "( name | mark ) owned", "( liable | liability | damages )", "( promote | content ) that",
      "for the purpose of", "malware", "merchantability"
    )
    // "use the model to distribute spam": what it is used for.
    means = g.cue("( use | employ | deploy | apply ) ~6 ( to | for ) ~4 \(act)")
  }

  /// A limit that is allowed within bounds: "disclose it only to staff", "limit dissemination to …".
  func bound(_ s: SentenceReading) -> Hit? {
    if let hit = s.first(confined), s.mode(hit.start) != .condition { return hit }
    return s.all(only).first { hit in
      (s.mode(hit.end - 1) == .required || s.mode(hit.end - 1) == .permitted)
        && s.has(goods, in: hit.start..<(hit.end + 4)) && !s.has(aside, in: hit.range)
    }
  }

  /// An act of passing on that must not be done to what is licensed.
  func ban(_ s: SentenceReading) -> Hit? {
    guard s.hasMode(.prohibited), s.has(goods), !s.has(idle), !s.sentence.isLeadIn else { return nil }
    return s.all(acts).first { act in
      s.mode(act.start) == .prohibited && !s.all(means).contains { $0.range.contains(act.start) }
        && isOfGoods(act, s)
    }
  }

  /// Letting others use it.
  func otherUse(_ s: SentenceReading) -> Hit? {
    s.has(goods) && !s.has(idle) && !s.sentence.isLeadIn ? s.first(others, .prohibited) : nil
  }

  /// Whether what is passed on is the licensed thing: the nearest that the act can be about.
  private func isOfGoods(_ act: Hit, _ s: SentenceReading) -> Bool {
    let part = s.sentence.part(of: act.start)
    // A phrase may reach across the end of its part.
    let behind = act.end..<max(act.end, min(part.upperBound, act.end + 11))
    guard let thing = s.all(goods).first(where: { behind.contains($0.start) }) ?? subject(act, part, s) else {
      return false
    }
    let near = min(act.start, thing.start)..<max(act.end, min(part.upperBound, thing.end + 2))
    return !s.has(aside, in: near)
  }

  /// "The dataset may not be shared": the subject of a passive.
  private func subject(_ act: Hit, _ part: Range<Int>, _ s: SentenceReading) -> Hit? {
    guard act.start > part.lowerBound,
      (max(part.lowerBound, act.start - 6)..<act.start).contains(where: { s.has($0, Self.be) })
    else { return nil }
    return s.all(goods).last { $0.end <= act.start && act.start - $0.end < 10 && part.contains($0.start) }
  }

  private static let be = WordClasses.mask("be")
}
