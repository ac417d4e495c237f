/// The ways in which licences say whose a thing is, whatever the thing.
struct Ownership {

  let holding, named: Cue
  private let grabs, yours, theirs, unclaimed, denied, excludes: Cue

  init(_ g: inout GrammarBuilder) {
    let who =
      "( @who | beneficiary | grantee | evaluator | adapter | maker | trainer | deployer | tenant | trainee | member | contractor | whoever )"
    let party =
      "( @party | supplier | association | society | ministry | agency | project | maintainer | custodian | corporation | lab )"
    // Those who can only be on the licensee's side, for what they are denied.
    let taker =
      "( you | user | recipient | customer | client | subscriber | participant | researcher | employee | contractor | evaluator | beneficiary | trainer )"
    let passes =
      "( belong | accrue | pass | vest | transfer | remain | revert | go | fall | lie | lies | rest | reside | stay | inure | devolve | inhere | arise | allocate | attribute )"
    let holds =
      "( own | keep ~3 ( title | ownership | right | copyright | interest | property | everything | anything ) | retain | hold | enjoy | @be ~3 owner | become ~3 owner )"
    let title = "( title | ownership | copyright | interest )"
    let kept = "( title | ownership | right | copyright | interest | property )"
    // "a right to use" is no ownership: a right counts where it is one in a thing.
    let share =
      "( title | ownership | copyright | interest | property | proprietary right | right in | right over )"
    yours = g.cue(
      "\(passes) ~3 ( to | in | with ) ( the )? \(who)", "\(passes) ~3 !they/them \(who)",
      "property of ~2 @who",
      // "is held by the party that made it"
      "( own | held | enjoy | retain ) ( solely | exclusively | only | entirely )? by ~2 \(who)",
      "\(who) ~2 \(holds)", "\(who) ~5 ( own | keep | hold | retain | enjoy ) ~4 \(title)",
      "whoever ~6 ( own | hold )",
      "( assign | transfer | convey | cede ) ~4 to ~2 @who",
      // "you may claim the rights in the part that you made"
      "@who ~1 ( may | can ) ~1 claim ~6 \(kept)",
      "@who ~4 ( have | reserve | acquire | receive ) !no ~4 \(title)",
      // "is the Researcher's sole property"
      "\(who) ~2 property", "your ~2 property", "@be ( solely | entirely | all )? yours", "@be your own",
      "@be that of ~1 \(who)",
      "( title | ownership | copyright | right ) ~14 @be with ~2 \(who)",
      "( remain | stay | become ) ( yours | theirs )",
      "@who ~1 @be entitled to ~2 right", "@who ~6 ( enjoy | have ) full ownership", "@who ~6 proprietor",
      "in your ~1 ownership", "@who ~4 have ~3 right ~1 ( in | over )",
      "\(who) ~3 ( deemed | considered | regarded | treated | recognized ) ~3 owner",
      "( author | owner ) ~4 @be ( you | user | customer )", "party whose", "( follow | follows ) authorship")
    theirs = g.cue(
      "\(passes) ~3 ( to | in | with ) ( the | our )? \(party)", "\(passes) ~3 \(party)",
      "property of ( the | our )? \(party)",
      "( own | held | enjoy | retain ) ( solely | exclusively | only | entirely )? by ~2 \(party)",
      "( right | title | interest ) ~12 reserve ~1 ( by | to | for ) ~2 \(party)",
      "\(party) ~2 \(holds)",
      "( assign | transfer | convey | cede ) ~4 to ~2 \(party)",
      "\(party) ~4 ( have | reserve | acquire ) !no ~4 \(title)",
      "( @be | remain | stay | become ) ours",
      "( title | ownership | copyright | right ) ~14 @be with ~2 \(party)",
      "\(party) ~3 ( deemed | considered | regarded | treated ) ~4 owner",
      "reserve ~1 for itself ~2 all rights",
      "\(party) ~1 @be ~4 ( sole | exclusive ) owner",
      "\(party) ~2 property",
      "made for hire ~6 \(party)")
    denied = g.cue(
      "@who ~3 ( acquire | obtain | receive | get | gain ) no ~6 \(kept)",
      // "you have no title to", "the Customer shall not acquire any ownership"
      "\(taker) ~2 ( have | hold | retain ) no ~3 \(share)",
      "\(taker) ~2 not ~2 ( claim | assert | acquire | obtain | gain | own | hold ) ~4 \(share)",
      "\(taker) ~2 not ~2 ( acquire | obtain | gain ) ~2 right ( to | in | over )",
      "\(taker) ~2 not own", "\(taker) ~2 not ~2 become ~2 owner",
      "\(taker) ~3 not ~2 entitled to ~3 \(share)",
      // "no title is transferred to you"
      "no ~6 \(share) ~8 ( acquire | pass | transfer | vest | convey | grant ) ~3 \(taker)",
      "( not | nothing | neither ) ~10 ( give | grant | confer | transfer | convey ) ~3 ( @who | trainer ) ~4 \(kept)"
    )
    // "We claim all rights in outputs": whoever it is that claims them, it is not the user.
    grabs = g.cue(
      "@who? ( claim | claims | assert | asserts ) ( all | every | full | sole | any and all ) ~2 \(kept)"
    )
    unclaimed = g.cue(
      "( claim | assert | have | has | lay | make | acquire | assume | hold | retain | raise | stake | reserve | seek ) no ~6 ( \(kept) | claim )",
      "( not | never ) ~4 ( claim | assert | acquire | own | seek | want | reserve ) ~6 \(kept)",
      // "shall not obtain any title to"
      "not ~4 ( obtain | receive | gain | take | have | hold | retain ) ~4 \(share)",
      // "no proprietary interest is asserted by the authors"
      "no ~4 ( \(kept) | claim ) ~8 ( assert | claim | made | raise | reserve | acquire | retain | sought | taken ) !to",
      "neither ~8 ( claim | assert | acquire | own ) ~6 \(kept)", "claim nothing", "claim neither",
      "not ~3 ( consider | regard | deem ) ~2 ( owner | proprietor )",
      "not want ~2 ( them | output | result | any )", "not ~3 subject to ~4 claim",
      "free ( of | from ) ~2 ( claim | right )",
      "not claim", "not own",
      "( waive | disclaim | renounce | relinquish ) ~6 ( \(kept) | claim | entitlement )", "no claim",
      "nothing ~8 ( give | grant | confer | transfer | assign | convey ) ~3 \(party) ~6 ( \(kept) | claim )",
      "not ours", "no rights reserved")
    holding = g.cue(
      "( own | retain ) !no", "@be ( the )? ( sole | exclusive )? owner", "( will | shall ) ( own | retain )")
    named = g.cue(who, party)
    excludes = g.cue(
      "notice", "notices", "attribution", "trademark", "liable", "warranty",
      "patent ~2 ( claim | litigation | license )",
      "terminate", "feedback", "third", "contribution", "responsible", "responsibility", "obligation",
      "personal data", "grant", "to train", "statement", "risk", "circumvent", "restrict",
      "not have any right", "compliance", "seek compensation")
  }

  static let user = WordClasses.mask("who")
  static let party = WordClasses.mask("party")

  /// Where somebody who is not the user claims all of what a cue names.
  func grab(of things: Cue, _ s: SentenceReading) -> Hit? {
    s.pair(things, grabs, within: 8).flatMap { s.has($0.start, Self.user) ? nil : $0 }
  }

  /// Whether what a hit says is denied to the user.
  private func isDenied(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(denied).contains { $0.start < hit.end && hit.start < $0.end }
  }

  /// Who owns what a cue names; nil where nothing near it says so.
  func owner(of things: Cue, _ s: SentenceReading) -> (owner: OutputOwner, hit: Hit)? {
    guard s.has(things), !s.has(excludes) else { return nil }
    if let hit = s.pair(things, denied, within: 8) { return (.licensor, hit) }
    if let hit = s.pair(things, unclaimed, within: 10) {
      // "User does not acquire any title to …": who has none is the user, and no licensor who claims none.
      return (isDenied(hit, s) ? .licensor : .unclaimed, hit)
    }
    if let hit = grab(of: things, s) { return (.licensor, hit) }
    // "User does not acquire any title": no title of the user's.
    let mine = s.pair(things, yours, within: 16).flatMap { isDenied($0, s) ? nil : $0 }
    let other = s.pair(things, theirs, within: 16)
    switch (mine, other) {
    case (let hit?, nil): return (.licensee, hit)
    case (nil, let hit?): return (.licensor, hit)
    case (let a?, let b?): return a.end - a.start <= b.end - b.start ? (.licensee, a) : (.licensor, b)
    case (nil, nil): return nil
    }
  }
}
