/// Follows which lead-in governs which list item: "You agree not to use the Model to:" forbids every item
/// below it, through nested lists, until a sentence that stands on its own ends the list.
struct Governance {
  /// The lists that are open, the innermost last.
  private(set) var lists: [List] = []
  var list: List? { lists.last }
  let finite = WordClasses.mask("finite")
  let relative = WordClasses.mask("relative") | WordClasses.mask("subordinate")
  let subject = WordClasses.mask("subject")
  let begins = WordClasses.mask("begins")
  let conditional = WordClasses.mask("if")
  let imperative = WordClasses.mask("imperative")
  let pronoun = WordClasses.mask("pronoun")
  let pointer = WordClasses.mask("pointer")
  let preposition = WordClasses.mask("preposition")
  let modal = WordClasses.mask("modal")
  let be = WordClasses.mask("be")
  let to = WordClasses.mask("to")
  let negation = WordClasses.mask("not")
  let conditionList: Cue
  let prohibitedHeading: Cue
  let standing: Cue
  let openEnd: Cue
  let beforehand: Cue
  let announces, namesConditions: Cue
  /// A title that bans or allows by itself: "Prohibited:", "Always Unacceptable", "Allowed".
  let banTitle, banTopic, leaveTitle: Cue
  /// "Restrictions", which bans where bullets follow, and only names what numbered sentences say.
  let limitTitle, dutyTitle, wrongs, breaches: Cue
  /// What denies without a modal: "… have no rights", "… does not hand it to anybody".
  let shutsOut: Cue
  let exception, anyPurpose, grounds, disclaims, undertakes: Cue
  /// What ends rights, and what speaks of the time after that.
  let ofRights, after, uses, gives: Cue
  /// What goes on with a ban that stands before it: "This includes, for instance:", "Below are examples of such content:".
  let goesOnWith: Cue
  /// The heading that bans all below it, with how deep it stands: "2. Prohibited Content" above "2.1 Fraud".
  private var banned: BannedSection?
  /// The last sentence that forbids something, and the block that it stands in.
  private var ban: (sentence: Int, block: Int)?

  init(_ g: inout GrammarBuilder) {
    conditionList = g.cue(
      "provided ~14 following", "provided that ~14 :", "so long as", "as long as", "only if", "on condition",
      "on the condition", "meet ~6 ( condition | requirement )", "( under | on ) these ( condition | terms )",
      "following ( condition | requirement | obligation )",
      "subject to ~12 following", "condition :", "as follows", "must :", "shall :",
      "do ( all | each | both ) of the following")
    prohibitedHeading = g.cue(
      "prohibited ~2 ( use | activity | conduct | content | practice )", "restricted ~2 ( use | activity )",
      "use restriction", "unacceptable use")
    banTitle = g.cue(
      "( always | strictly | absolutely | never | completely | expressly )? ( prohibited | forbidden | unacceptable | disallowed | banned )",
      "( not | never ) ( allowed | permitted | acceptable | tolerated | okay )",
      "you ( may | must | shall | can ) not", "do not", "don ts", "do nots", "never",
      "we do not ( allow | permit | tolerate )",
      "what ( is | you ) ~3 not ~2 ( allowed | permitted | do )",
      "( system | platform | service | network | technical )? ( abuse | misuse )",
      "( misuse | abuse ) ~1 ( malicious | prohibited | harmful | unacceptable ) ( use | misuse )",
      "red lines", "off limits",
      "( which | what ) ~2 @be ~1 ( unwelcome | forbidden | prohibited | banned | disallowed | off limits | unacceptable )",
      "( which | what ) ~2 @be not ~1 ( welcome | allowed | permitted | acceptable | ok | okay )")
    // "Things that you may not do with the model": what stands behind it says with what.
    banTopic = g.cue(
      "( the )? ( thing | act | use | what | way ) ~2 ( you | user | customer | licensee | nobody | no one ) ( may | must | shall | can | should | are ) ( not | never )? ~2 ( do | use | to do | allowed )",
      "( use | act | purpose ) ~1 ( that | which )? ~1 ( we | licensor ) ~2 not ~1 ( allow | permit | accept | tolerate )",
      "( use | act | purpose | thing ) ~1 @be ~1 ( forbidden | prohibited | ruled out | excluded | not allowed | not permitted )",
      "( use | act | purpose ) ( outside | not covered by ) ~2 @agreement")
    wrongs = g.cue(
      "( violation | misuse | abuse | breach ) of ~3 ( policy | terms | guideline | rule | agreement ) ~2 ( include | be )"
    )
    breaches = g.cue(
      "following ~3 ( violation | activity | activities | act | action | use | conduct | practice | content | behavior | behaviour ) ~6 ( breach | violation | prohibited | forbidden | ground | unacceptable | not permitted | not allowed )",
      "following ~2 @be ~2 ( breach | violation | prohibited | forbidden | unacceptable | not permitted | not allowed )"
    )
    limitTitle = g.cue("restricted", "( use | usage | license | key )? restricted", "no go")
    dutyTitle = g.cue(
      "( your | user | use | usage | key | license | general )? ( requirement | obligation | duties | duty )",
      "( what )? you must ( do )?", "you ( shall | agree to )", "required")
    leaveTitle = g.cue(
      "allowed", "permitted", "acceptable ( use | uses | usage | content | conduct | behavior )?",
      "you ( may | can )", "you @be free to")
    standing = g.cue(
      "in no event", "in the event", "to the ( maximum | fullest | extent )",
      "for ( clarity | the avoidance | more )",
      "for purposes of ( this | these | clarity | section | paragraph )", "for purposes hereof",
      "in connection with", "with respect to", "in consideration",
      "by ( use | click | download | access | accept | exercise )",
      "in addition", "for any question", "for the purpose of this")
    shutsOut = g.cue(
      "( have | has | receive | get | enjoy | acquire ) no ~2 ( right | rights | license | licence | permission )",
      "@be granted no ( right | rights | license | licence | permission )",
      "@be not ( licensed | covered | authorized | entitled | eligible )",
      "( do | does ) not ~2 ( hand | pass | disclose | share | sell | transfer | publish | lend ) ~1 ( it | them | @model )"
    )
    exception = g.cue(
      "unless", "except", "except for", "unless ~4 following", "except ~4 following", "other than",
      "excluding",
      "with the exception of")
    anyPurpose = g.cue(
      "( any | all | every ) ~2 ( purpose | use | way | manner ) ~3 ( except | other than | excluding | with the exception )"
    )
    beforehand = g.cue("before you", "before", "prior to", "in order to", "in order for you to")
    announces = g.cue(
      "any of the following", "the following", "listed below", "as follows", "set out ( below | in this )",
      "listed ( below | in this )", "( described | named ) below", "any of ~4 below",
      "( act | use | purpose | way ) ~3 below", "any of these", "these ( thing | purpose | act )")
    namesConditions = g.cue(
      "all ~3 following", "the following ( condition | requirement | obligation )", "following are met")
    goesOnWith = g.cue(
      "( this | these | it | such | that ) ~6 ( include | cover )", "( example | examples ) of",
      "( below | following ) ~2 @be", "for ( example | instance )", "such as ~3 following",
      "@be ~3 ( example | examples )",
      "include ~4 but ~3 not limited", "not limited to", "in particular", "( example | examples ) ~4 include",
      "among ~4 ( prohibited | forbidden | restricted )",
      "( prohibited | forbidden | disallowed ) ~6 ( include | are )")
    disclaims = g.cue(
      "not ~6 ( liable | responsible | accountable | answerable | warrant | guarantee | liability )",
      "( in | under ) no ( event | circumstance | case ) ~12 ( liable | responsible | accountable | answerable )",
      "nothing ~8 ( limit | exclude | affect | restrict | waive | impair )",
      "( we | licensor ) ~2 not ~1 ( limit | exclude | affect | restrict | waive | impair )")
    undertakes = g.cue(
      "( we | licensor | licensors | author | authors ) ~1 ( shall | will | must | covenant | agree | undertake | promise | commit | warrant )"
    )
    grounds = g.cue(
      "( based | basis ) ( on | of ) ~3", "because of ~3", "( ground | account ) of ~3", "by reason of ~2",
      "( regardless | irrespective ) of", "( class | characteristic | status ) ( in | such as )")
    openEnd = g.cue(
      "following", "to", "for", "include", "such as", "that", "not", "must", "shall", "will",
      "may", "if", "by", "cause", "( refrain | abstain | desist | away ) from", "when", "upon", "as soon as",
      "once",
      "( so | as ) long as", "( in case | in the event ) of?", "only if")
    ofRights = g.cue(
      "( @license | @agreement | access | account | membership | subscription ) ~6 ( end | terminate | lapse | cease | expire | revoke | revoked | cancel | void | forfeit | withdrawn | lost )",
      "( end | terminate | revoke | cancel | close | rescind ) ~4 ( @license | @agreement | access | account | membership )",
      "( automatic | immediate ) termination")
    uses = g.cue("( use | employ | run ) ~6 ( for | to | in )")
    // "We grant you a license, subject to termination for breach, to:" leads in what it allows.
    gives = g.cue("( grant | grants ) ~1 you ~24 ( license | right | rights )")
    after = g.cue(
      "( upon | after | on | following | by | of | for | before | until | survive ) ~3 ( end | termination | expiry | expiration | cancellation | terminate | expire )",
      "( terminate | end ) ~6 ( you @modal | shall | must )", "effect of ~1 termination", "termination of",
      "( reinstate | restore | revive )",
      "have ~2 ( terminate | expire | end )", "not ~3 ( terminate | end | revoke | cancel )",
      "( result in | consequence | effect )")
  }

  /// Takes in the next sentence and says what governs it. The reading stands at the sentence, ungoverned.
  mutating func govern(
    _ sentence: inout Sentence, _ block: Block, _ index: Int, _ s: SentenceReading,
    nextIsItem: Bool
  ) {
    let alone =
      standsAlone(sentence, s.tokens, s) && !goesOn(sentence, block, index, s)
      && !isQuotation(sentence, index, s) && !isDuty(sentence, block, index, s)
      && !(sentence.isFirst && block.marker != nil && list?.holdsSentences ?? false)
      && !(list?.isStrewn ?? false && sentence.isFirst && isFragment(sentence.tokens, s))
    if sentence.isHeading {
      heading(sentence, block, index, s, nextIsItem)
      return
    }
    if sentence.isFirst { endLists(block, alone && !isAboutList(sentence, s)) }
    guard let list else { return }
    // "You may share the data so long as: you include …": a condition without a modal of its own is a duty.
    if alone,
      list.mode != .required || s.hasMode(.required) || s.hasMode(.permitted) || s.hasMode(.prohibited)
    {
      return
    }
    // What follows in such an item explains it.
    if list.holdsSentences, !sentence.isFirst { return }
    if sentence.isFirst, block.marker == nil, list.markerStyle == nil, list.itemIndent == nil {
      lists[lists.count - 1].itemIndent = block.indent
    }
    sentence.governing = list.mode
    sentence.leadIn = list.leadIn
  }

  /// Ends the lists that a block is no item of. A sentence on its own ends a list, unless it stands in an item.
  private mutating func endLists(_ block: Block, _ alone: Bool) {
    if let marker = block.marker {
      if marker.style == .word || marker.style == .outline && alone && block.depth <= (list?.depth ?? 0) {
        return lists.removeAll()
      }
      leaveUnlisted(marker)
      while let current = list, current.isLeft(by: block) { lists.removeLast() }
      guard let current = list else { return }
      if current.markerStyle == nil {
        lists[lists.count - 1].markerStyle = marker.style
        lists[lists.count - 1].indent = block.indent
        lists[lists.count - 1].itemDepth = block.depth
      } else if alone, marker.style != current.markerStyle, block.depth <= current.depth + 1 {
        lists.removeLast()
      }
    } else if alone {
      while let current = list, !current.isExplained(by: block) { lists.removeLast() }
    } else {
      while let current = list, current.markerStyle != nil, block.indent <= current.indent, block.afterBlank {
        lists.removeLast()
      }
    }
  }

  /// "2." behind "… the following notice:" goes on with the list around the notice, which has no such items.
  private mutating func leaveUnlisted(_ marker: ListMarker) {
    guard marker.style != .bullet, !marker.isFirst else { return }
    while lists.count > 1, list?.markerStyle == nil, lists[lists.count - 2].markerStyle == marker.style {
      lists.removeLast()
    }
  }

  private mutating func heading(
    _ sentence: Sentence, _ block: Block, _ index: Int, _ s: SentenceReading, _ nextIsItem: Bool
  ) {
    // "- **Self-Harm**: Content that:" is an item of its section, though it looks like the title of another.
    if block.kind == .heading, block.marker?.style != .bullet, let section = banned {
      let other = BannedSection(index, block, s)
      if section.isEnded(by: other) { lists = [] }
      if !section.holds(other) { banned = nil }
    }
    if s.has(prohibitedHeading) || isTitle(banTitle, sentence, s) || isTopic(sentence, s)
      || forbids(sentence, block, s)
      || isTitle(limitTitle, sentence, s) && bulletsBelow(index, s)
    {
      lists = [
        List(mode: .prohibited, leadIn: index, markerStyle: nil, indent: block.indent, depth: block.depth)
      ]
      // "Platform Abuse" below "Prohibited Uses" opens no section of its own.
      banned = banned ?? BannedSection(index, block, s)
    } else if !isTitle(leaveTitle, sentence, s), banned?.holds(BannedSection(index, block, s)) ?? false,
      block.kind == .heading
    {
      let leadIn = banned?.sentence ?? index
      lists = [
        List(mode: .prohibited, leadIn: leadIn, markerStyle: nil, indent: block.indent, depth: block.depth)
      ]
    } else if isTitle(dutyTitle, sentence, s) && bulletsBelow(index, s) || demands(sentence, s) {
      lists = [
        List(mode: .required, leadIn: index, markerStyle: nil, indent: block.indent, depth: block.depth)
      ]
    } else if isTitle(leaveTitle, sentence, s), block.marker == nil {
      lists = []
    } else if let marker = block.marker, marker.style != .word, block.kind != .heading {
      // "• Children. Material that …": a heading at the beginning of an item.
      endLists(block, false)
    } else if block.kind != .heading, block.marker == nil, let current = list, current.markerStyle == nil,
      block.indent > current.indent
    {
      // The same without a mark, further in than what leads it in.
      lists[lists.count - 1].itemIndent = current.itemIndent ?? block.indent
    } else if isTitledParagraph(sentence, block, s) {
      // "**Fraud.** Of any kind." below "You must not use it for:".
      lists[lists.count - 1].itemIndent = block.indent
    } else if !nextIsItem || block.marker?.style == .word {
      lists = []
    } else if block.marker != nil, let current = list, current.markerStyle != nil,
      block.depth <= current.depth
    {
      // "5. Notices" above "5.1 …", behind a list of section 4.
      lists.removeAll { block.depth <= $0.depth }
    } else if block.marker != nil, let current = list, current.markerStyle == nil, block.depth < current.depth
    {
      // "7. Ownership" behind "4.5 Prohibited Uses."
      lists = []
    } else if let current = list, current.markerStyle == nil {
      lists[lists.count - 1].title = sentence.block
    }
  }

  /// "## You may not use it to:": a heading that leads in what stands in its section, below titles of its own.
  private func forbids(_ sentence: Sentence, _ block: Block, _ s: SentenceReading) -> Bool {
    guard block.kind == .heading, let last = sentence.tokens.last, s.lastMode == .prohibited else {
      return false
    }
    // "## 3. Users MUST NOT": a heading that breaks off at its modal.
    return block.marker == nil && s.tokens[last].word == Mark.colon || breaksOff(at: last, s)
  }

  /// "## 2. Users MUST".
  private func demands(_ sentence: Sentence, _ s: SentenceReading) -> Bool {
    guard let last = sentence.tokens.last else { return false }
    return s.lastMode == .required && breaksOff(at: last, s)
  }

  /// Whether a heading ends in the modal of what stands below it.
  private func breaksOff(at last: Int, _ s: SentenceReading) -> Bool {
    ["not", "must", "shall", "cannot"].contains(s.folded(last..<(last + 1)))
  }

  /// Whether the next block is a bullet.
  private func bulletsBelow(_ index: Int, _ s: SentenceReading) -> Bool {
    let next = s.document.sentences[index].block + 1
    return next < s.document.blocks.count && s.document.blocks[next].marker?.style == .bullet
  }

  /// Whether the words of a title are a phrase and nothing else.
  private func isTitle(_ cue: Cue, _ sentence: Sentence, _ s: SentenceReading) -> Bool {
    let words = sentence.tokens.filter { s.tokens[$0].flags.contains(.letters) }
    guard let first = words.first, let last = words.last, words.count <= 6 else { return false }
    return s.all(cue).contains { $0.start == first && $0.end == last + 1 }
  }

  /// Whether a title begins with what is forbidden to do, and says at its end with what.
  private func isTopic(_ sentence: Sentence, _ s: SentenceReading) -> Bool {
    let words = sentence.tokens.filter { s.tokens[$0].flags.contains(.letters) }
    guard let first = words.first, words.count <= 12 else { return false }
    return s.all(banTopic).contains { hit in
      hit.start == first && hit.range.contains { s.mode($0) == .prohibited }
    }
  }

  /// Whether the block behind this sentence's has a list mark.
  private func listsBelow(_ block: Block, _ index: Int, _ s: SentenceReading) -> Bool {
    let next = s.document.sentences[index].block + 1
    return next < s.document.blocks.count && s.document.blocks[next].marker != nil && block.marker == nil
  }

  /// Whether a title of a few words stands between this sentence's block and one with a list mark.
  private func listsBelowTitle(_ index: Int, _ s: SentenceReading) -> Bool {
    let next = s.document.sentences[index].block + 1
    return next + 1 < s.document.blocks.count && s.document.blocks[next].tokens.count <= 10
      && s.document.blocks[next + 1].marker != nil
  }

  /// "You shall refrain from using the Model" with items below: a ban that breaks off.
  private func breaksOff(_ sentence: Sentence, _ block: Block, _ s: SentenceReading) -> Bool {
    guard let last = sentence.tokens.last, sentence.governing == .none, !sentence.isHeading,
      sentence.block + 1 < s.document.blocks.count, let below = s.document.blocks[sentence.block + 1].marker
    else { return false }
    return s.lastMode == .prohibited && s.tokens[last].flags.contains(.letters)
      && block.marker?.style != below.style
  }

  /// "Your rights end" above items of another sort than itself.
  private func breaksOffAboveOthers(_ sentence: Sentence, _ block: Block, _ s: SentenceReading) -> Bool {
    guard let last = sentence.tokens.last, s.tokens[last].flags.contains(.letters),
      sentence.block + 1 < s.document.blocks.count
    else { return false }
    return block.marker?.style != s.document.blocks[sentence.block + 1].marker?.style
  }

  /// "High-risk fields" above some items of a list: a line of a few words without a modal or a mark at its end, under
  /// a ban whose first items have such a title.
  func isTitle(_ index: Int, _ s: SentenceReading) -> Bool {
    guard let list, list.mode == .prohibited, list.markerStyle == nil || list.title != nil else {
      return false
    }
    let sentence = s.document.sentences[index]
    let block = s.document.blocks[sentence.block]
    guard let last = sentence.tokens.last, sentence.isFirst, sentence.tokens.count <= 10, block.marker == nil,
      block.tokens.upperBound == sentence.tokens.upperBound, s.tokens[last].flags.contains(.letters),
      sentence.block + 1 < s.document.blocks.count, s.document.blocks[sentence.block + 1].marker != nil
    else { return false }
    return !sentence.tokens.contains { s.has($0, modal | pronoun) }
  }

  /// "You may not use it for:" above "Surveillance" and "Fraud" without marks: titles that have nothing below them are
  /// what is forbidden, and say so where nobody can tell.
  func isBannedTitle(_ sentence: Sentence, _ index: Int, _ s: SentenceReading) -> Bool {
    guard let leadIn = ban?.sentence, leadIn < index, index - leadIn < 40,
      let last = s.document.sentences[leadIn].tokens.last, s.tokens[last].word == Mark.colon
    else { return false }
    let between = s.document.sentences[leadIn..<index].dropFirst()
    let next = index + 1 < s.document.sentences.count ? s.document.sentences[index + 1] : nil
    return between.allSatisfy(\.isHeading) && next?.isHeading ?? true
  }

  /// "This licence ends if:", "Your rights lapse": what stands below are causes, also where they are whole sentences.
  private func endsRights(_ sentence: Sentence, _ s: SentenceReading) -> Bool {
    !sentence.isHeading && sentence.tokens.count < 40 && s.has(ofRights) && !s.has(after)
      // "You must not … or your rights end:" forbids, and "… if you use it for any of these:" leads in uses.
      && !s.hasMode(.prohibited) && !s.has(uses) && !s.has(gives)
  }

  /// Whether what a sentence announces is what it forbids.
  private func announcesBan(_ s: SentenceReading) -> Bool {
    s.all(announces).contains { s.mode($0.start) == .prohibited && s.mode($0.end - 1) == .prohibited }
  }

  /// Whether a lead-in without a modal goes on with a ban a few sentences before it.
  private func continuesBan(_ sentence: Sentence, _ index: Int, _ s: SentenceReading) -> Bool {
    guard let ban, index - ban.sentence <= 3, sentence.block - ban.block <= 2, !s.hasMode(.permitted) else {
      return false
    }
    return s.has(goesOnWith)
  }

  /// Opens a list where the sentence, now read in its mode, leads one in.
  mutating func open(
    _ sentence: inout Sentence, _ block: Block, _ index: Int, _ s: SentenceReading, nextIsItem: Bool
  ) {
    guard let last = sentence.tokens.last else { return }
    defer {
      // "We Prohibit Fraud" above "This includes …:": a heading that forbids is a ban like another.
      if s.hasMode(.prohibited), !sentence.isHeading || s.forbidsInHeading { ban = (index, sentence.block) }
    }
    let word = s.tokens[last].word
    let ends = word == Mark.colon || word == Mark.dash
    let ending = endsRights(sentence, s)
    let openEnded =
      (nextIsItem || listsBelow(block, index, s)) && word != Mark.period && word != Mark.semicolon
      && (s.all(openEnd).contains { $0.end == last + 1 } || ending && breaksOffAboveOthers(sentence, block, s)
        || nextIsItem && breaksOff(sentence, block, s))
    // "You must not do any of the following." with items below leads them in, whatever its stop.
    let announced =
      word == Mark.period && !sentence.isHeading && s.hasMode(.prohibited)
      && (nextIsItem || listsBelow(block, index, s) || listsBelowTitle(index, s))
      && s.all(announces).contains { last - $0.end < 30 }
    // "… provided that all of the following requirements are met." with items below.
    let conditioned =
      word == Mark.period && nextIsItem && !s.hasMode(.prohibited) && s.hasMode(.required)
      && s.has(namesConditions)
    // "The following are violations of these terms." with paragraphs below that are no sentences.
    let strewn = word == Mark.period && s.has(breaches) && isStrewn(below: sentence.block, s)
    // "Which uses are unwelcome?" with items below, and no heading.
    let asked =
      sentence.isFirst && isTitle(banTitle, sentence, s) && (nextIsItem || listsBelow(block, index, s))
    guard ends || openEnded || announced || conditioned || strewn || asked else { return }
    sentence.isLeadIn = true
    var new = List(
      mode: .condition, leadIn: index, markerStyle: nil, indent: block.indent, depth: block.depth)
    new.isStrewn = strewn
    if ending, sentence.governing == .none {
      new.holdsSentences = true
    } else {
      let means = Means(ends: ends, announced: announced || strewn || asked, conditioned: conditioned)
      guard let mode = mode(ofLeadIn: sentence, block, index, s, means) else { return }
      new.mode = mode
    }
    // What stands deeper than a list's items, or behind the words of one, explains it and ends nothing.
    if sentence.governing == .none, sentence.isFirst {
      lists.removeAll {
        $0.markerStyle == nil ? !$0.isExplained(by: block) : block.depth <= $0.itemDepth
      }
    }
    lists.append(new)
  }

  /// By what a sentence leads a list in: a colon, or the words with which it announces what stands below.
  private struct Means {
    let ends, announced, conditioned: Bool
  }

  /// What a lead-in makes of its items; nil where it leads in none of its own.
  private func mode(
    ofLeadIn sentence: Sentence, _ block: Block, _ index: Int, _ s: SentenceReading, _ means: Means
  ) -> Mode? {
    guard let last = sentence.tokens.last else { return nil }
    var mode = sentence.governing == .prohibited ? .prohibited : s.lastMode
    if mode != .prohibited, means.conditioned || s.has(conditionList) { mode = .required }
    // "The following are prohibited and will lead to a ban:" forbids what it announces, whatever follows of it.
    if means.announced || means.ends && announcesBan(s) { mode = .prohibited }
    // "You must obtain permission before you: …" forbids each item until then.
    if means.ends, mode == .required, s.all(beforehand).contains(where: { $0.end >= last }) {
      mode = .prohibited
    }
    mode = excepted(mode, sentence, s)
    // "Violations of this policy include:" leads in what is forbidden.
    if means.ends, mode == .none, s.has(wrongs) { mode = .prohibited }
    if mode == .none, sentence.governing == .none, continuesBan(sentence, index, s) { mode = .prohibited }
    // "We shall not be liable for: …", "Nothing here limits: …": no bans, whatever stands below.
    if mode == .prohibited, sentence.governing != .prohibited, s.has(disclaims) { mode = .none }
    // "Licensor covenants to: …": the licensor's own duties.
    if mode == .required, sentence.governing != .required, s.has(undertakes) { mode = .none }
    // "Attacks on people based on: …": what stands below are grounds, and no uses.
    if sentence.governing == .prohibited, s.all(grounds).contains(where: { $0.end >= last }) { mode = .none }
    if mode == .none, sentence.governing != .none, !s.has(grounds) { return nil }
    // "2. Insurance:" between the items of a list parts them, and leads in nothing of its own.
    if mode == .none, sentence.isHeading, block.marker != nil, list?.mode == .prohibited { return nil }
    return mode
  }

  /// What an exception or a condition at the end of a lead-in makes of its items.
  private func excepted(_ mode: Mode, _ sentence: Sentence, _ s: SentenceReading) -> Mode {
    guard let last = sentence.tokens.last else { return mode }
    let isException = s.all(exception).contains { $0.end >= last }
    // "You may use it for any purpose except: …" leads in what is forbidden.
    if isException, s.has(anyPurpose), s.hasMode(.permitted) { return .prohibited }
    // "… may not be used, unless:" leads in what is excepted.
    if isException { return .condition }
    guard mode == .condition else { return mode }
    // "Use is prohibited if it involves: …": each item is what makes it so.
    if s.hasMode(.prohibited), !s.hasMode(.permitted) { return .prohibited }
    // "When distributing:" leads in what must then be done.
    let isShort = sentence.tokens.count < 16 && !sentence.isHeading
    return isShort && !BanWords.stand(in: s.folded(sentence.tokens)) ? .required : .none
  }
}
