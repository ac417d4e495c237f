/// One way to state a kind of clause: an act, a thing near it, and what the sentence makes of the act.
///
/// A recogniser knows its kind's phrases; a frame knows only which acts and things belong to the kind, so that it reads
/// words that nobody thought of together. It is asked where the recognisers read nothing of the kind.
struct Frame: Sendable {
  /// What the sentence makes of the act.
  enum Force: Sendable {
    /// It must be done.
    case owed
    /// It must not be done.
    case banned
    /// It is said to be so: "is owned by", "falls under".
    case stated
    /// The words alone say it.
    case said
  }

  let terms: @Sendable (SentenceReading, Hit) -> ClauseTerms
  private let force: Force
  private let act: Cue
  private let thing: Cue?
  private let beside: Cue?
  private let unless: Cue?
  private let within: Int

  /// Declares a frame.
  /// - Parameters:
  ///   - g: The grammar.
  ///   - force: What the sentence makes of the act.
  ///   - act: Its words.
  ///   - thing: What it is done to; nil where the act says so itself.
  ///   - within: How many tokens may stand between the two.
  ///   - beside: What else the sentence must hold.
  ///   - unless: What it must not hold.
  ///   - terms: What it states.
  init(
    _ g: inout GrammarBuilder, _ force: Force, _ act: [String], of thing: [String] = [], within: Int = 8,
    beside: [String] = [], unless: [String] = [],
    _ terms: @escaping @Sendable (SentenceReading, Hit) -> ClauseTerms
  ) {
    (self.force, self.within, self.terms) = (force, within, terms)
    self.act = g.cue(act)
    self.thing = thing.isEmpty ? nil : g.cue(thing)
    self.beside = beside.isEmpty ? nil : g.cue(beside)
    self.unless = unless.isEmpty ? nil : g.cue(unless)
  }

  /// Where a sentence states it.
  func hit(_ s: SentenceReading) -> Hit? {
    guard s.has(act), thing.map(s.has) ?? true, beside.map(s.has) ?? true, !(unless.map(s.has) ?? false)
    else { return nil }
    for hit in s.all(act).prefix(Self.most) where holds(hit, s) {
      guard let thing else { return hit }
      if let span = s.span(hit, thing, within: within) { return span }
    }
    return nil
  }

  /// The acts of one sentence that are looked at: no licence names as many.
  private static let most = 40

  private func holds(_ hit: Hit, _ s: SentenceReading) -> Bool {
    let (first, last) = (s.mode(hit.start), s.mode(hit.end - 1))
    switch force {
    case .owed: return s.isOwed(hit.start) || last == .required
    case .banned: return first == .prohibited || last == .prohibited
    case .stated: return first != .prohibited && first != .condition && last != .prohibited
    case .said: return true
    }
  }
}
