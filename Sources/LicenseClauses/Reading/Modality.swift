/// Reads what a sentence makes of each act in it: forbidden, demanded, allowed, or spoken of in a condition.
struct Modality: Sendable {
  private let strictly, relatives, asides, joints, refusals, openers, places, determiners, givers,
    softeners: [UInt16]
  /// The verbs of orders with the lengths of their bare forms.
  private let orderVerbs: [(word: UInt16, length: Int32)]
  private let like, without, but, no, nor, not, or, grant, hereby: UInt16
  private let phrases: ModalityPhrases
  /// How a heading forbids.
  let forbidding: Cue
  /// The cues of its phrases.
  let cues: Range<Int>

  init(_ g: inout GrammarBuilder) {
    let first = g.cueCount
    phrases = ModalityPhrases(&g)
    cues = first..<g.cueCount
    forbidding = g.cue(
      "do not", "never", "must not", "we ( prohibit | forbid | ban )",
      "we ~1 not ( allow | permit | tolerate )",
      "@be ( prohibit | forbid | ban )", "@be not ( allow | permit )")
    asides = [
      g.word("applicable"), g.word("any"), g.word("necessary"), g.word("appropriate"), g.word("possible"),
      g.word("so"), g.word("needed"),
    ]
    strictly = ["absolutely", "strictly", "definitely"].map { g.word($0) }
    joints = [g.word("please"), g.word("and"), g.word("or"), g.word("agree")]
    places = [
      g.word("jurisdiction"), g.word("country"), g.word("countries"), g.word("place"), g.word("region"),
      g.word("territory"), g.word("location"), g.word("state"),
    ]
    openers = ["to", "if", "when", "for", "where", "before", "after", "upon", "in"].map { g.word($0) }
    refusals = [g.word("permit"), g.word("allow"), g.word("authorize")]
    determiners = [g.word("the"), g.word("we"), g.word("us"), g.word("each"), g.word("hereby")]
    givers = ["by", "of", "from", "to", "with", "against", "between", "and", "or"].map { g.word($0) }
    orderVerbs = ModalityPhrases.orderVerbs.map { (g.word(Substring($0)), Int32($0.utf8.count)) }
    softeners = ["please", "always", "also", "then", "simply", "just", "kindly"].map { g.word($0) }
    (grant, hereby) = (g.word("grant"), g.word("hereby"))
    like = g.word("as")
    without = g.word("without")
    no = g.word("no")
    nor = g.word("nor")
    or = g.word("or")
    not = g.word("not")
    but = g.word("but")
    relatives = [g.word("that"), g.word("which"), g.word("who")]
  }

  /// Where a mode begins.
  private struct Turn {
    let at: Int
    let mode: Mode
    /// Whether it gives way to a prohibition: "not to interfere with human rights, to exploit …".
    let isWeak: Bool

    init(_ at: Int, _ mode: Mode, isWeak: Bool = false) {
      (self.at, self.mode, self.isWeak) = (at, mode, isWeak)
    }
  }

  /// Writes the mode of each token of a sentence into `modes`, which begins at the sentence's first token.
  func fill(_ modes: inout [Mode], _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>, _ hits: [Hit])
  {
    modes.removeAll(keepingCapacity: true)
    modes.append(contentsOf: repeatElement(sentence.governing, count: sentence.tokens.count))
    // "We shall not sell your data": what the licensor does not do, or the model cannot, is no ban.
    let spared = hits.filter { $0.cue == phrases.spares.index && !isObject($0, sentence, tokens) }
    let marks = turns(sentence, tokens, hits, spared)
    if !marks.isEmpty || !sentence.cuts.isEmpty { forward(&modes, sentence, tokens, marks) }
    amend(&modes, sentence, tokens, hits, spared, marks)
  }

  /// Where the modes of a sentence begin, in order.
  private func turns(
    _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>, _ hits: [Hit], _ spared: [Hit]
  ) -> [Turn] {
    let range = sentence.tokens
    var marks: [Turn] = []
    // "shall not be required to register": what need not be done is neither forbidden nor demanded.
    let exempted = hits.filter { $0.cue == phrases.exempts.index }
    // "Under no circumstances may it be sold": the modal of a ban allows nothing.
    let inverted = hits.filter { hit in
      hit.cue == phrases.inverts.index && !spared.contains(where: { $0.range.contains(hit.start) })
    }
    var covering: [Hit] = []
    if !exempted.isEmpty || !inverted.isEmpty || !spared.isEmpty {
      covering = (exempted + inverted + spared).sorted { $0.start < $1.start }
    }
    var next = 0
    for hit in hits {
      while next < covering.count, covering[next].end <= hit.start { next += 1 }
      if next < covering.count, covering[next].range.contains(hit.start) { continue }
      if let turn = turn(hit, sentence, tokens, hits) { marks.append(turn) }
      // "may copy, but not share, it": the comma goes on with what is allowed.
      if hit.cue == phrases.contrasts.index, sentence.governing != .prohibited,
        let comma = tokens[hit.end..<min(range.upperBound, hit.end + 3)].firstIndex(where: {
          $0.word == Mark.comma
        })
      {
        marks.append(Turn(comma, .permitted))
      }
    }
    for hit in inverted { marks.append(Turn(hit.start, .prohibited)) }
    for hit in exempted { marks.append(Turn(hit.start, .permitted)) }
    marks.sort { $0.at < $1.at }
    // "No military use of the model.": the ban is the whole sentence.
    if marks.isEmpty, sentence.governing == .none, !sentence.isHeading, range.count > 2,
      let first = range.first,
      tokens[first].word == no || strictly.contains(tokens[first].word) && tokens[first + 1].word == no
    {
      marks.append(Turn(first, .prohibited))
    }
    // "You shall: … not take part in fraud": an item that begins with the negation.
    if sentence.governing == .required, let first = range.first, tokens[first].word == not {
      marks.insert(Turn(first, .prohibited), at: 0)
    }
    return marks
  }

  /// The mode that a phrase begins; nil where it begins none here.
  private func turn(
    _ hit: Hit, _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>, _ hits: [Hit]
  ) -> Turn? {
    let first = sentence.tokens.lowerBound
    switch hit.cue {
    case phrases.prohibits.index: return Turn(hit.start, .prohibited)
    case phrases.commands.index where isCommand(hit, sentence, tokens): return Turn(hit.start, .required)
    case phrases.nouns.index where hit.start - first < 5: return Turn(hit.start, .prohibited)
    case phrases.imperative.index where isImperative(hit, sentence, tokens):
      return Turn(hit.start, .prohibited)
    // "provided that: … the copy is not sold": what a condition denies must not be done.
    case phrases.negates.index where !isRelative(hit, sentence, tokens): return Turn(hit.start, .none)
    case phrases.requires.index where isNegated(hit, sentence, tokens): return Turn(hit.start, .prohibited)
    // A modal inside a forbidden item ("content that may harm") describes; it permits nothing.
    case phrases.requires.index
    where sentence.governing != .prohibited && !isRelative(hit, sentence, tokens) && !isDenied(hit, hits):
      return Turn(hit.start, .required)
    case phrases.permits.index
    where sentence.governing != .prohibited && !isRelative(hit, sentence, tokens) && !isDenied(hit, hits):
      return Turn(hit.start, .permitted)
    case phrases.rights.index where sentence.governing != .prohibited:
      return Turn(hit.start, .permitted, isWeak: true)
    case phrases.declares.index where isDeclared(hit, sentence, tokens): return Turn(hit.start, .required)
    case phrases.contrasts.index where sentence.governing != .prohibited: return Turn(hit.start, .prohibited)
    case phrases.orders.index where isOrder(hit, sentence, tokens): return Turn(hit.start, .required)
    case phrases.fronts.index where hit.start == first && sentence.governing == .none:
      return Turn(hit.start, .prohibited)
    case phrases.owes.index where hit.start == first && sentence.governing == .none:
      return Turn(hit.start, .required)
    case phrases.bare.index where isBare(hit, sentence, tokens): return Turn(first, .prohibited)
    case phrases.conditions.index
    where !isDemanded(hit, hits) && !isPlace(hit, sentence, tokens) && !isAside(hit, sentence, tokens):
      return Turn(hit.start, .condition)
    default: return nil
    }
  }

  /// What stands before the words that forbid or demand it, and what must not be left out.
  private func amend(
    _ modes: inout [Mode], _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>, _ hits: [Hit],
    _ spared: [Hit], _ marks: [Turn]
  ) {
    let range = sentence.tokens
    // "You must not share it without citing …": what may not be left out must be done.
    for hit in hits
    where hit.cue == phrases.lacking.index && modes[hit.start - range.lowerBound] == .prohibited {
      for index in hit.start..<sentence.part(of: hit.start).upperBound {
        modes[index - range.lowerBound] = .required
      }
    }
    for hit in hits
    where hit.cue == phrases.prohibitsBefore.index
      && !spared.contains(where: { $0.range.contains(hit.start) })
      && (isRefusal(hit, sentence, tokens)
        || !marks.contains(where: { $0.at == hit.start && $0.mode == .prohibited }))
    {
      backward(&modes, sentence, tokens, hit)
    }
    for hit in hits where hit.cue == phrases.denies.index && endsClause(hit, sentence, tokens) {
      backward(&modes, sentence, tokens, hit)
    }
    for hit in hits where hit.cue == phrases.breaches.index && isBreach(hit, sentence, tokens, marks) {
      backward(&modes, sentence, tokens, hit)
    }
    // "Failure to name the source is a breach": what may not be left out must be done.
    if sentence.governing == .none {
      for hit in hits
      where hit.cue == phrases.omits.index && modes[hit.start - range.lowerBound] == .prohibited {
        for index in (hit.start + 1)..<range.upperBound { modes[index - range.lowerBound] = .required }
      }
    }
    for hit in hits
    where hit.cue == phrases.requiresBefore.index && modes[hit.start - range.lowerBound] != .prohibited {
      backward(&modes, sentence, tokens, hit, .required)
    }
  }

  /// "Selling it breaches these terms", "If you sell it, you breach these terms": where nothing else is said of it.
  private func isBreach(
    _ hit: Hit, _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>, _ marks: [Turn]
  ) -> Bool {
    let first = sentence.tokens.lowerBound
    guard sentence.governing == .none, marks.allSatisfy({ $0.mode == .condition }) else { return false }
    if marks.isEmpty { return hit.start > first }
    return tokens[first..<hit.start].contains { $0.word == Mark.comma }
  }

  /// "No licence is granted", "no person shall": the words that would grant or demand stand inside those that deny.
  private func isDenied(_ hit: Hit, _ hits: [Hit]) -> Bool {
    hits.contains { $0.cue == phrases.prohibits.index && $0.start < hit.start && hit.start < $0.end }
  }

  /// "You supply a copy of this licence": a duty in the manner of a statute, where "you" begins a clause.
  private func isDeclared(_ hit: Hit, _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    guard sentence.governing != .prohibited else { return false }
    guard hit.start > sentence.tokens.lowerBound else { return true }
    return tokens[hit.start - 1].word == Mark.comma
      && openers.contains(tokens[sentence.tokens.lowerBound].word)
  }

  /// "Commercial use prohibited.": the word ends a sentence that has no verb.
  private func isBare(_ hit: Hit, _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    guard sentence.governing == .none, hit.start > sentence.tokens.lowerBound, let last = sentence.tokens.last
    else { return false }
    return hit.end == (tokens[last].word == Mark.period ? last : last + 1) && sentence.tokens.count < 14
  }

  /// "Keep all notices": a sentence that begins with the verb commands; so does "…, fill out the form".
  private func isCommand(_ hit: Hit, _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    guard sentence.governing == .none, !sentence.isHeading else { return false }
    if hit.start == sentence.tokens.lowerBound { return sentence.tokens.count > 4 }
    // "Disclosure: clearly mark …": behind a title of a few words.
    if tokens[hit.start - 1].word == Mark.colon, hit.start - sentence.tokens.lowerBound < 6 { return true }
    return tokens[hit.start - 1].word == Mark.comma
      && openers.contains(tokens[sentence.tokens.lowerBound].word)
  }

  /// "Give recipients a copy", "When sharing it, keep the notices", "Share it, but please name us": a bare verb that
  /// begins the sentence or its main clause.
  private func isOrder(_ hit: Hit, _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    let token = tokens[hit.start]
    guard sentence.governing == .none, !sentence.isHeading, sentence.tokens.count > 4,
      orderVerbs.contains(where: { $0.word == token.word && $0.length == token.end - token.start })
    else { return false }
    var start = hit.start
    while start > sentence.tokens.lowerBound, softeners.contains(tokens[start - 1].word) { start -= 1 }
    if start == sentence.tokens.lowerBound || tokens[start - 1].word == but { return true }
    let mark = tokens[start - 1].word
    guard mark == Mark.comma || mark == Mark.colon || mark == Mark.dash else { return false }
    return openers.contains(tokens[sentence.tokens.lowerBound].word) || start < hit.start
  }

  /// "Do not use …" forbids; "this licence does not grant …" only denies.
  private func isImperative(_ hit: Hit, _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    guard hit.start > sentence.tokens.lowerBound else { return true }
    let before = tokens[hit.start - 1].word
    return before < Mark.firstWord && before != Mark.unknown || joints.contains(before)
  }

  /// "Redistribution is not allowed": nothing follows that is refused, so it stands before.
  private func isRefusal(_ hit: Hit, _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    refusals.contains(tokens[hit.end - 1].word) && endsClause(hit, sentence, tokens)
  }

  /// Whether a mark, or "without", follows a phrase.
  private func endsClause(_ hit: Hit, _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    hit.end >= sentence.tokens.upperBound
      || tokens[hit.end].word < Mark.firstWord
        && tokens[hit.end].word != Mark.unknown
      || tokens[hit.end].word == without
  }

  /// "the jurisdiction where it is used", "as if it were": a place or a likeness, no condition.
  private func isPlace(_ hit: Hit, _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    hit.start > sentence.tokens.lowerBound
      && (places.contains(tokens[hit.start - 1].word) || tokens[hit.start - 1].word == like)
  }

  /// "the rights below, if applicable, to use": an aside, no condition.
  private func isAside(_ hit: Hit, _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    hit.end < sentence.tokens.upperBound && asides.contains(tokens[hit.end].word)
  }

  /// "only if you license them": the condition is itself the demand.
  private func isDemanded(_ hit: Hit, _ hits: [Hit]) -> Bool {
    hits.contains {
      $0.cue == phrases.requires.index && $0.start < hit.start && $0.end >= hit.end
        && hit.start - $0.start < 3
    }
  }

  /// "nor shall it assist others": the negation stands before the modal.
  private func isNegated(_ hit: Hit, _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    hit.start > sentence.tokens.lowerBound && tokens[hit.start - 1].word == nor
  }

  /// "what is provided by the licensor shall not be sold": the licensor is not whom the ban spares.
  private func isObject(_ hit: Hit, _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    guard hit.start > sentence.tokens.lowerBound else { return false }
    return givers.contains(tokens[hit.start - 1].word)
      || hit.start > sentence.tokens.lowerBound + 1 && determiners.contains(tokens[hit.start - 1].word)
        && givers.contains(tokens[hit.start - 2].word)
  }

  /// "any act that may harm": the modal of a relative clause describes.
  private func isRelative(_ hit: Hit, _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    guard hit.start > sentence.tokens.lowerBound else { return false }
    return relatives.contains(tokens[hit.start - 1].word)
  }

  /// A modal rules what follows it, until the next one; each enumerated part starts from what the head left.
  private func forward(
    _ modes: inout [Mode], _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>,
    _ marks: [Turn]
  ) {
    let base = sentence.tokens.lowerBound
    var mode = sentence.governing
    var head: Mode?
    var mark = 0
    var cut = 0
    // "shall not (nor shall it help others to) use": a bracket's own modals end with it.
    var outer: [Mode] = []
    for index in sentence.tokens {
      if cut < sentence.cuts.count, sentence.cuts[cut] == index {
        if head == nil { head = mode == .condition ? sentence.governing : mode }
        // "agree: (i) not to …; or (ii) distribute …": what "or" adds to a ban is forbidden too.
        let goesOn = mode == .prohibited && index > base && tokens[index - 1].word == or
        if !goesOn { mode = head ?? mode }
        cut += 1
      }
      switch tokens[index].word {
      case Mark.open: outer.append(mode)
      case Mark.close: mode = outer.popLast() ?? mode
      case Mark.semicolon: outer = []
      default: break
      }
      // Several marks at one token ("shall" and "shall not"): the prohibition decides.
      var here: Mode?
      while mark < marks.count, marks[mark].at == index, marks[mark].isWeak, mode == .prohibited { mark += 1 }
      while mark < marks.count, marks[mark].at == index {
        if here != .prohibited, here == nil || marks[mark].mode != .none { here = marks[mark].mode }
        mark += 1
      }
      if here == Mode.none {
        if mode == .required { mode = .prohibited }
      } else if let here {
        mode = here
      }
      // "Where the application is approved, the Licensor grants you …": the comma ends the condition.
      if mode == .condition, here == nil, tokens[index].word == Mark.comma,
        grantsBehind(index, sentence, tokens)
      {
        mode = sentence.governing
      }
      // "if sharing changes, add …": in an item without a modal of its own the comma ends the condition.
      if mode == .condition, here == nil, sentence.governing != .none, tokens[index].word == Mark.comma {
        mode = sentence.governing
      }
      modes[index - base] = mode
    }
  }

  /// Whether the licensor grants behind a comma.
  private func grantsBehind(_ comma: Int, _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>) -> Bool
  {
    let end = min(sentence.tokens.upperBound, comma + 6)
    guard
      let verb = ((comma + 1)..<end).first(where: { tokens[$0].word == grant || tokens[$0].word == hereby }),
      verb > comma + 1
    else { return false }
    return ((comma + 1)..<verb).allSatisfy {
      tokens[$0].flags.contains(.capitalized) || determiners.contains(tokens[$0].word)
    }
  }

  /// "Any commercial use is prohibited": the prohibition reaches back to the clause's beginning.
  private func backward(
    _ modes: inout [Mode], _ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>, _ hit: Hit,
    _ mode: Mode = .prohibited
  ) {
    var index = hit.end - 1
    let base = sentence.tokens.lowerBound
    while index >= base, tokens[index].word != Mark.semicolon, tokens[index].word != but {
      modes[index - base] = mode
      index -= 1
    }
  }
}
