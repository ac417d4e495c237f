/// The ways in which licences say whose a thing is, whatever the thing.
struct Ownership {

  private let yours, theirs, unclaimed, denied, excludes: Cue

  init(_ g: inout GrammarBuilder) {
    let passes = "( belong | accrue | pass | vest | transfer | remain | revert | go | fall )"
    let holds = "( own | keep !to | retain | hold | @be ~3 owner )"
    let title = "( title | ownership | copyright | interest )"
    let kept = "( title | ownership | right | copyright | interest | property )"
    yours = g.cue(
      "\(passes) ~3 ( to | in | with ) @who", "\(passes) ~2 @who", "property of @who",
      "own ( solely | exclusively | only | entirely )? by ~2 @who", "@who ~2 \(holds)",
      "( assign | transfer | convey ) ~4 to ~2 @who",
      "@who ~4 ( have | reserve | acquire | receive ) ~4 \(title)",
      "( your | customer | user | you ) property", "@be yours",
      "@who ~1 @be entitled to ~2 right", "@who ~6 ( enjoy | have ) full ownership", "@who ~3 proprietor",

      "( author | owner ) ~4 @be ( you | user | customer )", "party whose")
    theirs = g.cue(
      "\(passes) ~3 ( to | in | with ) @party", "\(passes) ~2 @party", "property of @party",
      "own ( solely | exclusively | only | entirely )? by ~2 @party", "@party ~2 \(holds)",
      "( assign | transfer | convey ) ~4 to ~2 @party", "@party ~4 ( have | reserve | acquire ) ~4 \(title)",
      "@be ours", "reserve ~1 for itself ~2 all rights", "@party @be ~4 ( sole | exclusive ) owner",
      "@party property",
      "made for hire ~6 @party")
    denied = g.cue(
      "@who ~3 ( acquire | obtain | receive | get | gain ) no ~6 \(kept)",
      "( not | nothing | neither ) ~10 ( give | grant | confer ) ~2 ( @who | trainer ) ~4 \(kept)")
    unclaimed = g.cue(
      "( claim | assert | have | has | lay | make | acquire | assume ) no ~6 ( \(kept) | claim )",
      "not ~4 ( claim | assert | acquire | own ) ~6 \(kept)", "not claim", "not own",
      "( waive | disclaim | renounce | relinquish ) ~6 ( \(kept) | claim )", "no claim",
      "nothing ~8 ( give | grant | confer ) @party ~6 ( \(kept) | claim )", "not ours", "no rights reserved")
    excludes = g.cue(
      "notice", "attribution", "trademark", "liable", "warranty", "patent", "terminate", "feedback", "third",
      "contribution", "responsible", "personal data", "grant", "train", "statement", "risk", "circumvent",
      "restrict",
      "not have any right", "compliance", "seek compensation")
  }

  /// Who owns what a cue names; nil where nothing near it says so.
  func owner(of things: Cue, _ s: SentenceReading) -> (owner: OutputOwner, hit: Hit)? {
    guard s.has(things), !s.has(excludes) else { return nil }
    if let hit = s.pair(things, denied, within: 8) { return (.licensor, hit) }
    if let hit = s.pair(things, unclaimed, within: 8) { return (.unclaimed, hit) }
    let mine = s.pair(things, yours, within: 12)
    let other = s.pair(things, theirs, within: 12)
    switch (mine, other) {
    case (let hit?, nil): return (.licensee, hit)
    case (nil, let hit?): return (.licensor, hit)
    case (let a?, let b?): return a.end - a.start <= b.end - b.start ? (.licensee, a) : (.licensor, b)
    case (nil, nil): return nil
    }
  }
}
