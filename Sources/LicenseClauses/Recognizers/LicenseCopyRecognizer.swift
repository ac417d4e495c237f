/// Reads that recipients must get a copy of, or a link to, the licence.
struct LicenseCopyRecognizer: ClauseRecognizer {
  let kind = ClauseKind.licenseCopy
  private let bare, copy, permissionNotice, with, passing, lacking: Cue
  private let texts, named, behind, hands, shares, holds, moves, travels, located, returns: Cue

  init(_ g: inout GrammarBuilder) {
    bare = g.cue("copy of ( this | the ) ~3 @agreement")
    copy = g.cue(Words.copy)
    texts = g.cue(Words.texts)
    named = g.cue(Words.named)
    behind = g.cue(Words.behind)
    hands = g.cue(Words.hands)
    // "share the files together with these terms".
    shares = g.cue("distribute/redistribute/share/transfer/release/publish/mirror")
    // "each partner gets this licence": said of whoever receives the work too.
    holds = g.cue("receive/get/obtain/keep/leave/retain/hold/access/preserve/find")
    moves = g.cue(Words.moves)
    travels = g.cue(Words.travels)
    located = g.cue(Words.located)
    returns = g.cue(Words.returns)
    passing = g.cue(Words.passing)
    lacking = g.cue(Words.lacking)
    with = g.cue("with a ( complete )? copy of", "together with a copy of", "accompanied by a copy of")
    permissionNotice = g.cue(Words.permissionNotice)
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.sentence.governing == .required, let hit = s.first(bare),
      hit.start - s.sentence.tokens.lowerBound < 4
    {
      return add(.plain(kind), hit, s, &out)
    }
    guard s.hasMode(.required) || s.hasMode(.permitted),
      let hit = s.first(copy, .required, .none) ?? (s.has(with) ? s.first(copy, .permitted) : nil)
        ?? s.first(permissionNotice, .required, .none, .condition)
    else { return handed(s, &out) }
    guard s.hasMode(.required) || s.hasMode(.permitted) && s.has(with), s.mode(hit.end - 1) != .prohibited,
      !isWork(hit, s), !s.has(returns)
    else { return }
    add(.plain(kind), hit, s, &out)
  }

  /// "Everyone to whom you give the model must also get these terms": whoever receives it, the terms, and the act.
  private func handed(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    let passes = s.sentence.governing == .required || s.has(passing)
    if passes, let hit = s.first(lacking, .prohibited, .required, .condition) {
      return add(.plain(kind), hit, s, &out)
    }
    guard !s.has(returns),
      let hit = given(by: hands, s) ?? given(by: shares, s) ?? (passes ? given(by: holds, s) : nil)
        ?? moved(s) ?? s.first(travels) ?? s.all(located).first(where: { s.mode($0.end - 1) == .required }),
      !isWork(hit, s)
    else { return }
    add(.plain(kind), hit, s, &out)
  }

  /// What must be handed over: "attach this licence", or "this licence shall be attached".
  private func given(by acts: Cue, _ s: SentenceReading) -> Hit? {
    guard s.has(acts), s.has(texts) || s.has(named) else { return nil }
    for act in s.all(acts).prefix(Self.most) where s.isOwed(act.start) {
      let before = max(s.sentence.tokens.lowerBound, act.start - 3)..<act.start
      let isPassive = before.contains { s.has($0, Self.be) }
      if let hit = text(near: act, behind: true, before: isPassive, s) { return hit }
    }
    return nil
  }

  /// What must go along: "the licence text has to travel with every copy".
  private func moved(_ s: SentenceReading) -> Hit? {
    guard s.has(moves), s.has(texts) || s.has(named) else { return nil }
    for act in s.all(moves).prefix(Self.most) where s.isOwed(act.start) {
      if let hit = text(near: act, behind: false, before: true, s) { return hit }
    }
    return nil
  }

  /// The licence's words behind or before an act, with that.
  private func text(near act: Hit, behind: Bool, before: Bool, _ s: SentenceReading) -> Hit? {
    for (cue, within) in [(texts, 14), (named, 8)] {
      for text in s.all(cue).prefix(Self.most) {
        // "released under other terms, the licence says": what is shared is not the licence that stands behind.
        let reach = cue == named && act.cue == shares.index ? 1 : within
        let follows = behind && s.isNear(act.end, text.start, reach)
        guard follows || before && s.isNear(text.end, act.start, 8), cue == texts || !isAside(text, act, s)
        else { continue }
        return Hit(cue: act.cue, start: min(act.start, text.start), end: max(act.end, text.end))
      }
    }
    return nil
  }

  /// "made available under this licence": what stands behind a preposition is not what is handed over.
  private func isAside(_ text: Hit, _ act: Hit, _ s: SentenceReading) -> Bool {
    text.start != act.end && s.has(behind, in: (text.start - 1)..<text.start)
  }

  /// The acts and texts of one sentence that are compared: no licence names as many.
  private static let most = 40
  private static let be = WordClasses.mask("be")

  /// "a link to the Licensed Material": to the work, not to its terms.
  private func isWork(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.folded(hit.range).hasSuffix("the licensed")
  }
}
