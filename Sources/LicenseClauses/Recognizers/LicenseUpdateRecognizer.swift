/// Reads that the licensor may change the terms or the model, or that the newest version must be used.
struct LicenseUpdateRecognizer: ClauseRecognizer {
  let kind = ClauseKind.licenseUpdate
  private let reserves, updates, latest, yours, changes, follows, alters, powers, subjects, moves, newest,
    old,
    accepts, stands, ours, reserved: Cue

  init(_ g: inout GrammarBuilder) {
    reserves = g.cue(Words.reserves)
    updates = g.cue(Words.updates)
    latest = g.cue(Words.latest)
    changes = g.cue(Words.changes)
    follows = g.cue(Words.follows)
    powers = g.cue(Words.powers)
    alters = g.cue(Words.alters)
    // "We reserve the right to: … amend these terms": an item of what the licensor keeps to itself.
    reserved = g.cue("\(Words.acts) ~4 ( \(Words.words) | \(Words.goods) )")
    subjects = g.cue(Words.subjects)
    accepts = g.cue(Words.accepts)
    moves = g.cue(Words.moves)
    newest = g.cue(Words.newest)
    old = g.cue(Words.old)
    stands = g.cue(Words.stands)
    ours = g.cue(Words.ours)
    yours = g.cue(Words.yours)
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if let hit = s.first(reserves), s.mode(hit.start) != .prohibited {
      add(.plain(kind), hit, s, &out)
    } else if let hit = s.first(updates), !s.has(yours), s.mode(hit.start) != .prohibited {
      add(.plain(kind), hit, s, &out)
    } else if let hit = s.first(latest, .required) {
      add(.plain(kind), hit, s, &out)
    } else if let hit = s.first(changes) ?? s.first(follows, .required), !s.has(yours),
      s.mode(hit.start) != .prohibited
    {
      add(.plain(kind), hit, s, &out)
    } else if let hit = changed(s) ?? kept(s) ?? (s.isReserved ? s.first(reserved) : nil) {
      add(.plain(kind), hit, s, &out)
    }
  }

  /// The words of the licence, or the thing itself, may be other tomorrow.
  private func changed(_ s: SentenceReading) -> Hit? {
    if let hit = s.first(accepts), s.mode(hit.start) != .prohibited { return hit }
    guard !s.has(yours), !s.has(ours) else { return nil }
    guard let hit = s.first(subjects) ?? s.first(powers) ?? s.first(alters) else { return nil }
    return [hit.start, hit.end - 1].contains { s.mode($0) == .prohibited } ? nil : hit
  }

  /// What is newest must be used, what is old no more.
  private func kept(_ s: SentenceReading) -> Hit? {
    if let hit = s.first(stands) ?? s.demanded(moves, of: newest, within: 8) { return hit }
    guard s.hasMode(.prohibited), let hit = s.pair(moves, old, within: 5), s.mode(hit.start) == .prohibited
    else { return nil }
    return hit
  }
}
