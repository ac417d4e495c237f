/// Reads that the licensor may restrict usage remotely or otherwise, or monitor it.
struct RemoteRestrictionRecognizer: ClauseRecognizer {
  let kind = ClauseKind.remoteRestriction
  private let restricts, monitors, curbs, watches, without, powerless, ends, holds, checks, sees, reports,
    suffers,
    reserved, laws: Cue

  init(_ g: inout GrammarBuilder) {
    restricts = g.cue(Words.restricts)
    monitors = g.cue(Words.monitors)
    curbs = g.cue(Words.curbs)
    watches = g.cue(Words.watches)
    holds = g.cue(Words.holds)
    checks = g.cue(Words.checks)
    sees = g.cue(Words.sees)
    reports = g.cue(Words.reports)
    suffers = g.cue(Words.suffers)
    laws = g.cue(Words.laws)
    reserved = g.cue("\(Words.hold) ~6 \(Words.held)", "\(Words.look) ~6 \(Words.seen)")
    without = g.cue(Words.without)
    powerless = g.cue("( we | licensor | provider | @party ) ~1 ( cannot | can not )")
    ends = g.cue("terminate")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    // "You shall: prevent unauthorized access": the user's own duty.
    if s.has(laws) || s.has(powerless) || s.sentence.governing == .required { return }
    guard let hit = s.all(restricts).first(where: { !isEnd($0, s) }) ?? s.first(monitors) ?? loose(s),
      s.mode(hit.start) != .prohibited
    else {
      guard let hit = s.first(suffers) else { return }
      return add(.plain(kind), hit, s, &out)
    }
    add(.plain(kind), hit, s, &out)
  }

  /// "We may suspend or terminate your access": what ends it is said there.
  private func isEnd(_ hit: Hit, _ s: SentenceReading) -> Bool {
    let words = s.folded(hit.range)
    return words.contains("suspend") && words.contains("terminat")
  }

  /// What is said in other words, unless it is denied; where rights end with it, only that use is watched.
  private func loose(_ s: SentenceReading) -> Hit? {
    if s.has(without) { return nil }
    if !s.has(ends), let hit = s.first(curbs) ?? s.first(holds) { return hit }
    if let hit = s.first(watches) ?? s.first(checks) ?? s.first(reports) { return hit }
    if let hit = s.first(sees), s.mode(hit.end - 1) != .required || isFuture(hit, s) { return hit }
    return s.isReserved ? s.first(reserved) : nil
  }

  /// "Content will be scanned": said of what happens, not of what must be done.
  private func isFuture(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.folded(hit.range).contains(" will ")
  }
}
