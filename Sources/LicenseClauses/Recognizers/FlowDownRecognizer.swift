/// Reads that recipients or users must be bound to the same terms, or told of them.
struct FlowDownRecognizer: ClauseRecognizer {
  let kind = ClauseKind.flowDown
  private let binds, restricts, other, allows, passes, lets: Cue
  private let causes, held, accepts, contracts, hands, tells, promises, unbound, prevents: Cue
  private let farthest, duties, links, owes, together, news, verbs, opens, yours, fromYou: Cue

  init(_ g: inout GrammarBuilder) {
    binds = g.cue(Words.binds)
    passes = g.cue(Words.passes)
    lets = g.cue(Words.lets)
    other = g.cue(Words.other)
    allows = g.cue(Words.allows)
    restricts = g.cue("( restrict | limit ) the ( use | usage ) of ~14 to")
    causes = g.cue(Words.causes)
    farthest = g.cue(Words.farther)
    duties = g.cue(Words.duties)
    links = g.cue(Words.links)
    held = g.cue(Words.held)
    accepts = g.cue(Words.accepts)
    contracts = g.cue(Words.contracts)
    hands = g.cue(Words.hands)
    tells = g.cue(Words.tells)
    promises = g.cue(Words.promises)
    unbound = g.cue(Words.unbound)
    prevents = g.cue(Words.prevents)
    owes = g.cue(Words.owes)
    // "… another company, you must have the authority": the user himself comes between.
    yours = g.cue("you ( must | shall | may | meet | agree | have | will | accept | need | comply )")
    fromYou = g.cue("( from | through | via | by | to | with ) the? you")
    together = g.cue(Words.together)
    verbs = g.cue(Words.verbs)
    // "Before …, have them sign": what a command may follow.
    opens = g.cue("before", "if", "when", "where", "whenever", "upon")
    news = g.cue(Words.news)
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard
      let hit = s.first(binds, .required) ?? s.first(allows, .prohibited) ?? s.first(restricts, .required)
        ?? permitted(s) ?? s.first(passes, .required) ?? s.first(lets, .prohibited) ?? passedOn(s),
      !s.has(other)
    else { return }
    add(.plain(kind), hit, s, &out)
  }

  /// "You may share under any licence that includes the restrictions": a permission with a duty inside.
  private func permitted(_ s: SentenceReading) -> Hit? {
    guard let hit = s.first(binds, .permitted), s.folded(hit.range).contains("restriction") else {
      return nil
    }
    return hit
  }

  /// "See to it that whoever gets it accepts these terms": what is done to bind others, or to tell them.
  private func passedOn(_ s: SentenceReading) -> Hit? {
    for cue in [causes, held, contracts, hands, promises, prevents] {
      if let hit = owed(cue, s) { return hit }
    }
    if let hit = s.first(unbound, .prohibited, .required) { return hit }
    if !s.has(together), let hit = owed(accepts, s) { return hit }
    return (s.has(news) ? nil : owed(tells, s)) ?? linked(s)
  }

  /// Somebody further down and what binds him, near each other and an act that must be done.
  private func linked(_ s: SentenceReading) -> Hit? {
    guard !s.has(together), let hit = s.pair(farthest, duties, within: 14), !namesUser(hit, s) else {
      return nil
    }
    let near = (hit.start - 8)..<(hit.end + 6)
    return s.all(links).contains { near.contains($0.start) && s.mode($0.start) == .required } ? hit : nil
  }

  /// The first place of a cue that must be done: its verb may stand at its end, behind those who are meant.
  private func owed(_ cue: Cue, _ s: SentenceReading) -> Hit? {
    guard s.has(cue) else { return nil }
    let duty = s.first(owes)?.start ?? .max
    let commands = s.all(verbs).filter { isCommand($0.start, s) }.map(\.start)
    return s.all(cue).first { hit in
      if namesUser(hit, s) { return false }
      return s.mode(hit.start) == .required || s.mode(hit.end - 1) == .required
        || s.mode(hit.start) == .none && duty <= hit.end || commands.contains(hit.start)
    }
  }

  /// "Make your users promise …", "Before handing it over, have them sign …": a verb that begins a main clause.
  private func isCommand(_ token: Int, _ s: SentenceReading) -> Bool {
    let mode = s.mode(token)
    if token == s.sentence.tokens.lowerBound { return mode == .none }
    return s.tokens[token - 1].word == Mark.comma && (mode == .none || mode == .condition) && s.has(opens)
  }

  /// Whether the user himself does something in the words of a hit, other than giving: "who gets it from you must …".
  private func namesUser(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(yours).contains { you in
      hit.range.contains(you.start) && !s.all(fromYou).contains { $0.end == you.start + 1 }
    }
  }
}
