/// What must be done, also where the grammar knows no modal.
extension SentenceReading {
  private static let be = WordClasses.mask("be")
  private static let of = WordClasses.mask("of")
  /// The acts and things of one sentence that are compared: no licence names as many.
  private static let most = 40

  /// Whether what begins at a place must be done: the grammar says so, or a permission hangs on it, or it is ordered.
  func isOwed(_ place: Int) -> Bool {
    switch mode(place) {
    // "…, including advertising": what lists is no act.
    case .required: !isListing(place)
    case .condition: isStipulated(place) || isPresupposed(place) || isOrder(place)
    case .none: isOrder(place) || isAwaited(place) || isPresupposed(place)
    case .permitted: isAwaited(place)
    case .prohibited: stands(place, behind: [" without ", " without first ", " without also "])
    }
  }

  private static let listing = WordClasses.mask("listing")

  /// "including": what follows is listed, and nothing is done.
  func isListing(_ place: Int) -> Bool {
    has(place, Self.listing) && folded(place..<(place + 1)).hasSuffix("ing")
  }

  /// An act that must be done and a thing near it, in either order: "tell people … a bot".
  func owed(_ act: Cue, of thing: Cue, within: Int) -> Hit? {
    guard has(act), has(thing) else { return nil }
    for hit in all(act).prefix(Self.most) where isOwed(hit.start) {
      if let span = span(hit, thing, within: within) { return span }
    }
    return nil
  }

  /// A place of a cue and the first thing near it or in it, in either order.
  func span(_ hit: Hit, _ thing: Cue, within: Int) -> Hit? {
    for other in all(thing).prefix(Self.most)
    where hit.range.overlaps(other.range) || isNear(hit.end, other.start, within)
      || isNear(other.end, hit.start, within)
    {
      return Hit(cue: hit.cue, start: min(hit.start, other.start), end: max(hit.end, other.end))
    }
    return nil
  }

  /// Whether one place follows another within so many tokens, in the same part of an enumeration.
  func isNear(_ end: Int, _ start: Int, _ within: Int) -> Bool {
    end <= start && start - end <= within && !(end..<start).contains { tokens[$0].word == Mark.semicolon }
  }

  /// "You may share it if each partner gets these terms", "… unless it stays": the condition of what is allowed.
  private func isStipulated(_ place: Int) -> Bool {
    var turn = place
    while turn > sentence.tokens.lowerBound, mode(turn - 1) == .condition { turn -= 1 }
    guard turn > sentence.tokens.lowerBound else { return false }
    let refuses = isWord(turn, of: ["unless", "until"])
    switch mode(turn - 1) {
    case .permitted: return !refuses
    case .prohibited: return refuses
    // "shall, when providing the model, provide this agreement": behind the comma the duty goes on.
    case .required: return tokens[place - 1].word == Mark.comma && isBareVerb(place)
    case .none, .condition: return false
    }
  }

  /// "Absent a copy of these terms, distribution is a breach", "Until the source is offered, it must not be run": the
  /// sentence begins with what a ban behind the comma waits for.
  private func isPresupposed(_ place: Int) -> Bool {
    guard isWord(sentence.tokens.lowerBound, of: Self.lacks),
      let comma = sentence.tokens.first(where: { tokens[$0].word == Mark.comma }), place < comma
    else { return false }
    return (comma..<sentence.tokens.upperBound).contains { mode($0) == .prohibited }
  }

  /// What a sentence begins with that speaks of something missing first.
  private static let lacks: [StaticString] = [
    "absent", "without", "until", "unless", "failing", "lacking", "short",
  ]

  /// "Along with the data, give them this document": a bare verb begins the sentence, or its main clause.
  private func isOrder(_ place: Int) -> Bool {
    let first = sentence.tokens.lowerBound
    guard sentence.governing == .none, !sentence.isHeading, isBareVerb(place) else { return false }
    var start = place
    while start > first, isWord(start - 1, of: Self.softeners) { start -= 1 }
    if start == first { return sentence.tokens.count > 4 }
    let mark = tokens[start - 1].word
    return (mark == Mark.comma || mark == Mark.colon || mark == Mark.dash) && isWord(first, of: Self.openers)
  }

  private static let softeners: [StaticString] = [
    "please", "always", "also", "then", "simply", "just", "kindly",
  ]

  /// What a sentence may begin with before an order's comma.
  private static let openers: [StaticString] = [
    "if", "when", "whenever", "wherever", "where", "for", "before", "after", "upon", "in", "on", "at", "by",
    "to", "as", "along", "together", "alongside", "besides", "once", "unless", "should", "while", "since",
    "because", "with", "also", "first", "finally", "lastly", "please", "whoever", "next",
  ]

  /// "give", not "giving", "gives" or "given".
  private func isBareVerb(_ place: Int) -> Bool {
    if place + 1 < sentence.tokens.upperBound, has(place + 1, Self.of | Self.be) { return false }
    let word = folded(place..<(place + 1))
    if word == "embed" || word == "pass" || word == "mention" { return true }
    let inflexions: [StaticString] = [
      "s", "ed", "ing", "ion", "given", "kept", "sent", "found", "made", "shown", "left",
    ]
    return !inflexions.contains { word.hasSuffix($0) }
  }

  /// "subject to keeping the notices", "the title is to open with …": a duty without a modal.
  private func isAwaited(_ place: Int) -> Bool {
    var end = place
    let determiners: [StaticString] = ["the", "your", "their", "its", "a", "an"]
    if end > sentence.tokens.lowerBound, isWord(end - 1, of: determiners) { end -= 1 }
    return stands(end, behind: [" subject to ", " is to ", " are to "])
  }

  /// Whether a place stands behind some words, which have a blank at both ends.
  func stands(_ place: Int, behind phrases: [StaticString]) -> Bool {
    let before = folded(max(sentence.tokens.lowerBound, place - 3)..<place).words
    return phrases.contains { before.hasSuffix($0) }
  }

  private func isWord(_ place: Int, of words: [StaticString]) -> Bool {
    let word = folded(place..<(place + 1))
    return words.contains { word.hasPrefix($0) && word.bytes.count == $0.utf8CodeUnitCount }
  }
}
