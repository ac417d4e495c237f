/// Follows which lead-in governs which list item: "You agree not to use the Model to:" forbids every item
/// below it, through nested lists, until a sentence that stands on its own ends the list.
struct Governance {
  private struct List {
    var mode: Mode
    var leadIn: Int
    /// The style of its items' markers, once the first was seen.
    var markerStyle: ListMarker.Style?
    var indent: Int
    /// How deep the lead-in stands: what stands no deeper is no item of its list, unless its items do so too, in a
    /// text whose numbers were lost.
    var depth: Int
    /// Whether a title stands above its first items.
    var isTitled = false
    /// How deep its items stand.
    var itemDepth = 0
    /// How far in its items stand, where they have no marks.
    var itemIndent: Int?

    /// Whether a marked block is beyond the list.
    func isLeft(by block: Block) -> Bool {
      guard markerStyle != nil, block.depth <= depth else { return false }
      return block.depth < itemDepth || block.depth == itemDepth && block.marker?.style != markerStyle
    }

    /// Whether a paragraph that stands on its own stands further in than the items, and so is about one of them.
    func isExplained(by block: Block) -> Bool {
      markerStyle == nil ? itemIndent.map { block.indent > $0 } ?? false : block.indent > indent
    }
  }

  /// The lists that are open, the innermost last.
  private var lists: [List] = []
  private var list: List? { lists.last }
  private let finite = WordClasses.mask("finite")
  private let relative = WordClasses.mask("relative") | WordClasses.mask("subordinate")
  private let subject = WordClasses.mask("subject")
  private let begins = WordClasses.mask("begins")
  private let conditional = WordClasses.mask("if")
  private let imperative = WordClasses.mask("imperative")
  private let pronoun = WordClasses.mask("pronoun")
  private let pointer = WordClasses.mask("pointer")
  private let preposition = WordClasses.mask("preposition")
  private let modal = WordClasses.mask("modal")
  private let be = WordClasses.mask("be")
  private let to = WordClasses.mask("to")
  private let negation = WordClasses.mask("not")
  private let conditionList: Cue
  private let prohibitedHeading: Cue
  private let standing: Cue
  private let openEnd: Cue
  private let beforehand: Cue
  private let announces, namesConditions: Cue
  private let exception: Cue

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
    standing = g.cue(
      "in no event", "in the event", "to the ( maximum | fullest | extent )",
      "for ( clarity | the avoidance | more )",
      "for purposes of ( this | these | clarity | section | paragraph )", "for purposes hereof",
      "in connection with", "with respect to", "in consideration",
      "by ( use | click | download | access | accept | exercise )",
      "in addition", "for any question", "for the purpose of this")
    exception = g.cue("unless", "except", "except for", "unless ~4 following", "except ~4 following")
    beforehand = g.cue("before you", "before", "prior to", "in order to", "in order for you to")
    announces = g.cue(
      "any of the following", "the following", "listed below", "as follows", "set out ( below | in this )",
      "listed ( below | in this )", "( described | named ) below", "any of ~4 below",
      "( act | use | purpose | way ) ~3 below", "any of these", "these ( thing | purpose | act )")
    namesConditions = g.cue(
      "all ~3 following", "the following ( condition | requirement | obligation )", "following are met")
    openEnd = g.cue(
      "following", "to", "for", "include", "such as", "that", "not", "must", "shall", "will",
      "may", "if", "by", "cause")
  }

  /// Whether a sentence has a subject and a finite verb of its own, so that no list governs it.
  private func standsAlone(_ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>, _ s: SentenceReading)
    -> Bool
  {
    let isWord = { tokens[$0].word >= Mark.firstWord || tokens[$0].word == Mark.unknown }
    guard let first = sentence.tokens.first(where: isWord) else { return false }
    // "Not complying with laws": the act is what is left out.
    let behind = (first + 1)..<sentence.tokens.upperBound
    let act = s.has(first, negation) ? behind.first(where: isWord) ?? first : first
    if isActNoun(act, s) || s.has(first, imperative) { return false }
    // "either: you for your own use; or …": no subject of a sentence.
    if s.has(first, pronoun), isSmall(first, s), behind.first.map({ s.has($0, preposition) }) ?? false {
      return false
    }
    if s.has(first, begins) || s.has(first, pronoun) { return true }
    if s.has(first, to), s.first(standing)?.start != first { return false }
    if let hit = s.first(standing), hit.start <= first { return true }
    if s.has(first, relative) { return false }
    var (before, position) = (first, 0)
    for word in behind where isWord(word) {
      position += 1
      if position == 40 { return false }
      if s.has(word, relative | conditional) { return false }
      defer { before = word }
      guard s.has(word, finite), !s.has(before, to) else { continue }
      // A lower-case verb that a plural noun could be ("uses", "grants") needs a subject before it.
      if s.has(before, subject) || tokens[before].flags.contains(.capitalized)
        || position > 1 && s.has(word, modal) || s.has(word, be | modal)
      {
        return true
      }
    }
    return false
  }

  /// Behind "…;" or "…; or" the list goes on, whatever the next item begins with, unless it has a subject of its own.
  private func goesOn(_ sentence: Sentence, _ block: Block, _ index: Int, _ s: SentenceReading) -> Bool {
    guard sentence.isFirst, index > 0, let current = list,
      block.marker == nil ? current.itemIndent == block.indent : current.markerStyle != nil
    else { return false }
    let before = s.document.sentences[index - 1].tokens
    let isOpen = before.suffix(2).contains {
      s.tokens[$0].word == Mark.semicolon || s.tokens[$0].word == Mark.comma
    }
    guard isOpen, let first = sentence.tokens.first(where: { s.tokens[$0].flags.contains(.letters) }) else {
      return false
    }
    // "where it was changed, describe how;": an act behind its condition.
    return !s.has(first, pronoun)
      && (!s.has(first, begins) || block.marker == nil && !sentence.tokens.contains { s.has($0, modal) })
  }

  /// "… if you meet each of these conditions:" and, without a mark, "you give each recipient a copy;": a duty, though
  /// it has a subject and a verb.
  private func isDuty(_ sentence: Sentence, _ block: Block, _ index: Int, _ s: SentenceReading) -> Bool {
    guard let list, list.mode == .required, list.markerStyle == nil, block.marker == nil, sentence.isFirst,
      index > 0, !s.hasMode(.required), !s.hasMode(.permitted), !s.hasMode(.prohibited),
      let first = sentence.tokens.first, !s.has(first, pointer) || s.has(first, pronoun)
    else { return false }
    let before = s.document.sentences[index - 1].tokens
    return before.suffix(2).contains {
      s.tokens[$0].word == Mark.semicolon || s.tokens[$0].word == Mark.colon
    }
  }

  /// "… the following notice:" and a quotation below it: the list goes on behind it.
  private func isQuotation(_ sentence: Sentence, _ index: Int, _ s: SentenceReading) -> Bool {
    guard sentence.isFirst, index > 0, let first = sentence.tokens.first, s.tokens[first].word == Mark.quote,
      let before = s.document.sentences[index - 1].tokens.last
    else { return false }
    return s.tokens[before].word == Mark.colon
  }

  private func isSmall(_ word: Int, _ s: SentenceReading) -> Bool {
    !s.tokens[word].flags.contains(.capitalized)
  }

  /// "Generating …", "Misrepresentation of …": an item names the act, whatever verbs its clauses hold.
  private func isActNoun(_ index: Int, _ s: SentenceReading) -> Bool {
    let (start, end) = (Int(s.tokens[index].start), Int(s.tokens[index].end))
    func ends(_ text: StaticString) -> Bool {
      let first = end - text.utf8CodeUnitCount
      return first > start + 1
        && (0..<text.utf8CodeUnitCount).allSatisfy { s.source.bytes[first + $0] == text.utf8Start[$0] }
    }
    if ends("ing") { return true }
    let next = index + 1
    return (ends("tion") || ends("sion") || ends("ment")) && next < s.sentence.tokens.upperBound
      && s.text(next..<(next + 1)) == "of"
  }

  /// Takes in the next sentence and says what governs it. The reading stands at the sentence, ungoverned.
  mutating func govern(
    _ sentence: inout Sentence, _ block: Block, _ index: Int, _ s: SentenceReading,
    nextIsItem: Bool
  ) {
    let alone =
      standsAlone(sentence, s.tokens, s) && !goesOn(sentence, block, index, s)
      && !isQuotation(sentence, index, s) && !isDuty(sentence, block, index, s)
    if sentence.isHeading {
      heading(sentence, block, index, s, nextIsItem)
      return
    }
    if sentence.isFirst { endLists(block, alone) }
    guard let list else { return }
    // "You may share the data so long as: you include …": a condition without a modal of its own is a duty.
    if alone,
      list.mode != .required || s.hasMode(.required) || s.hasMode(.permitted) || s.hasMode(.prohibited)
    {
      return
    }
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
    if s.has(prohibitedHeading) {
      lists = [
        List(mode: .prohibited, leadIn: index, markerStyle: nil, indent: block.indent, depth: block.depth)
      ]
    } else if let marker = block.marker, marker.style != .word, block.kind != .heading {
      // "• Children. Material that …": a heading at the beginning of an item.
      endLists(block, false)
    } else if block.kind != .heading, block.marker == nil, let current = list, current.markerStyle == nil,
      block.indent > current.indent
    {
      // The same without a mark, further in than what leads it in.
      lists[lists.count - 1].itemIndent = current.itemIndent ?? block.indent
    } else if !nextIsItem || block.marker?.style == .word {
      lists = []
    } else if block.marker != nil, let current = list, current.markerStyle != nil,
      block.depth <= current.depth
    {
      // "5. Notices" above "5.1 …", behind a list of section 4.
      lists.removeAll { block.depth <= $0.depth }
    } else if let current = list, current.markerStyle == nil {
      lists[lists.count - 1].isTitled = true
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
      block.marker == nil
    else { return false }
    return s.lastMode == .prohibited && s.tokens[last].flags.contains(.letters)
      && s.document.blocks[sentence.block + 1].marker != nil
  }

  /// "High-risk fields" above some items of a list: a line of a few words without a modal or a mark at its end, under
  /// a ban whose first items have such a title.
  func isTitle(_ index: Int, _ s: SentenceReading) -> Bool {
    guard let list, list.mode == .prohibited, list.markerStyle == nil || list.isTitled else { return false }
    let sentence = s.document.sentences[index]
    let block = s.document.blocks[sentence.block]
    guard let last = sentence.tokens.last, sentence.isFirst, sentence.tokens.count <= 10, block.marker == nil,
      block.tokens.upperBound == sentence.tokens.upperBound, s.tokens[last].flags.contains(.letters),
      sentence.block + 1 < s.document.blocks.count, s.document.blocks[sentence.block + 1].marker != nil
    else { return false }
    return !sentence.tokens.contains { s.has($0, modal | pronoun) }
  }

  /// Opens a list where the sentence, now read in its mode, leads one in.
  mutating func open(
    _ sentence: inout Sentence, _ block: Block, _ index: Int, _ s: SentenceReading, nextIsItem: Bool
  ) {
    guard let last = sentence.tokens.last else { return }
    let word = s.tokens[last].word
    let ends = word == Mark.colon || word == Mark.dash
    let openEnded =
      nextIsItem && word != Mark.period && word != Mark.semicolon
      && (s.all(openEnd).contains { $0.end == last + 1 } || breaksOff(sentence, block, s))
    // "You must not do any of the following." with items below leads them in, whatever its stop.
    let announced =
      word == Mark.period && !sentence.isHeading && s.hasMode(.prohibited)
      && (nextIsItem || listsBelow(block, index, s) || listsBelowTitle(index, s))
      && s.all(announces).contains { last - $0.end < 30 }
    // "… provided that all of the following requirements are met." with items below.
    let conditioned =
      word == Mark.period && nextIsItem && !s.hasMode(.prohibited) && s.hasMode(.required)
      && s.has(namesConditions)
    guard ends || openEnded || announced || conditioned else { return }
    sentence.isLeadIn = true
    var mode = sentence.governing == .prohibited ? .prohibited : s.lastMode
    if mode != .prohibited, conditioned || s.has(conditionList) { mode = .required }
    if announced { mode = .prohibited }
    // "… may not be used, unless:" leads in what is excepted.
    // "You must obtain permission before you: …" forbids each item until then.
    if ends, mode == .required, s.all(beforehand).contains(where: { $0.end >= last }) { mode = .prohibited }
    let isException = s.all(exception).contains { $0.end >= last }
    if isException {
      mode = .condition
    } else if mode == .condition {
      // "When distributing:" leads in what must then be done.
      mode = sentence.tokens.count < 16 && !sentence.isHeading ? .required : .none
    }
    if mode == .none, sentence.governing != .none { return }
    // "2. Insurance:" between the items of a list parts them, and leads in nothing of its own.
    if mode == .none, sentence.isHeading, block.marker != nil, list?.mode == .prohibited { return }
    let new = List(mode: mode, leadIn: index, markerStyle: nil, indent: block.indent, depth: block.depth)
    // What stands deeper than a list's items, or behind the words of one, explains it and ends nothing.
    if sentence.governing == .none, sentence.isFirst {
      lists.removeAll {
        $0.markerStyle == nil ? !$0.isExplained(by: block) : block.depth <= $0.itemDepth
      }
    }
    lists.append(new)
  }
}
