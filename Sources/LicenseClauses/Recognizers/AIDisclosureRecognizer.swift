/// Reads that users must be told of AI generation, of known dangers, or that they deal with a machine.
struct AIDisclosureRecognizer: ClauseRecognizer {
  let kind = ClauseKind.aiDisclosure
  private let youTell, without, fails, tell, says, machine, ensures: Cue
  private let lacking, failing, hides, audience, warned, danger, others, begins: Cue

  init(_ g: inout GrammarBuilder) {
    youTell = g.cue(", you ~1 ( tell | inform | notify | let )")
    without = g.cue(Words.without)
    says = g.cue(Words.says)
    machine = g.cue(Words.machine)
    ensures = g.cue("( ensure | make sure | implement | include | maintain )")
    fails = g.cue(Words.fails)
    tell = g.cue(Words.tell)
    lacking = g.cue(Words.lacking)
    failing = g.cue(Words.failing)
    hides = g.cue(Words.hides)
    audience = g.cue(Words.people)
    warned = g.cue(Words.warned)
    danger = g.cue(Words.danger)
    others = g.cue(Words.others)
    begins = g.cue(Words.begins)
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard
      let hit = s.first(without, .prohibited, .required) ?? s.first(fails, .prohibited)
        ?? s.first(tell, .required) ?? told(s) ?? onCondition(s) ?? untold(s) ?? withheld(s)
    else { return }
    add(.plain(kind), hit, s, &out)
  }

  /// "You may use it if you ensure that output says what it is": a condition of what is allowed is a duty.
  private func onCondition(_ s: SentenceReading) -> Hit? {
    guard s.hasMode(.permitted), s.hasMode(.condition), s.has(ensures) else { return nil }
    return s.first(tell, .condition, .none, .permitted)
  }

  /// "Tell people when they are talking to a bot", "warn them of its mistakes": what is said, and of what.
  private func told(_ s: SentenceReading) -> Hit? {
    if let hit = s.demanded(says, of: machine, within: 16) { return hit }
    // "If you let people talk to it, you tell them …": said of what is done, and meant as a duty.
    if s.hasMode(.condition) || s.has(begins), let hit = s.pair(youTell, machine, within: 20),
      s.mode(hit.start) == .none || s.mode(hit.start) == .condition
    {
      return hit
    }
    guard !s.has(others) else { return nil }
    if let hit = s.pair(warned, danger, within: 14), isAsked(warned, hit, s) { return hit }
    guard s.all(begins).contains(where: { isCommand($0.start, s) }) else { return nil }
    return s.pair(says, machine, within: 12) ?? s.pair(warned, danger, within: 12)
  }

  /// "Be open about the use of AI", "If you publish it, say who wrote it": a verb that begins a main clause.
  private func isCommand(_ token: Int, _ s: SentenceReading) -> Bool {
    if token == s.sentence.tokens.lowerBound { return s.mode(token) == .none }
    return s.tokens[token - 1].word == Mark.comma && s.mode(token) == .condition
  }

  /// "Patients are to be made aware": the demand may stand inside the phrase, behind its subject.
  private func isAsked(_ act: Cue, _ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(act).contains { hit.range.contains($0.start) && s.mode($0.end - 1) == .required }
  }

  /// "No synthetic voice without an announcement": what may not be done before something is said.
  private func untold(_ s: SentenceReading) -> Hit? {
    guard s.hasMode(.prohibited), !s.has(others) else { return nil }
    if let hit = s.pair(lacking, machine, within: 12), isForbidden(hit, s) { return hit }
    guard s.first(failing, .prohibited) != nil else { return nil }
    return s.pair(failing, machine, within: 16) ?? s.pair(failing, danger, within: 16)
  }

  private func isForbidden(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.mode(hit.start) == .prohibited || s.mode(hit.end - 1) == .prohibited
  }

  /// "You may not keep the system's dangers from its users".
  private func withheld(_ s: SentenceReading) -> Hit? {
    guard s.first(hides, .prohibited) != nil, s.has(audience), !s.has(others) else { return nil }
    return s.pair(hides, danger, within: 10) ?? s.pair(hides, machine, within: 10)
  }
}
