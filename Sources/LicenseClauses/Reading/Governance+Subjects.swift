/// Whether a sentence has a subject and a verb of its own, so that no list governs it.
extension Governance {
  /// Whether a sentence has a subject and a finite verb of its own, so that no list governs it.
  func standsAlone(_ sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>, _ s: SentenceReading)
    -> Bool
  {
    let isWord = { tokens[$0].word >= Mark.firstWord || tokens[$0].word == Mark.unknown }
    guard let first = sentence.tokens.first(where: isWord) else { return false }
    // "Not complying with laws": the act is what is left out.
    let behind = (first + 1)..<sentence.tokens.upperBound
    let act = s.has(first, negation) ? behind.first(where: isWord) ?? first : first
    if isActNoun(act, s) || s.has(first, imperative) && !isPluralNoun(first, s) { return false }
    // "either: you for your own use; or …": no subject of a sentence.
    if s.has(first, pronoun), isSmall(first, s), behind.first.map({ s.has($0, preposition) }) ?? false {
      return false
    }
    if s.has(first, begins) || s.has(first, pronoun) { return true }
    if s.has(first, to), s.first(standing)?.start != first { return false }
    if let hit = s.first(standing), hit.start <= first { return true }
    if s.has(first, relative) { return false }
    var (before, position, depth) = (first, 0, 0)
    for word in behind {
      // What stands in brackets explains; its verbs are not the sentence's.
      if tokens[word].word == Mark.open { depth += 1 }
      if tokens[word].word == Mark.close { depth = max(0, depth - 1) }
      guard depth == 0, isWord(word) else { continue }
      position += 1
      if position == 40 { return false }
      if s.has(word, relative | conditional) { return false }
      defer { before = word }
      guard s.has(word, finite), !s.has(before, to), !isContact(before, first, s) else { continue }
      // A lower-case verb that a plural noun could be ("uses", "grants") needs a subject before it.
      if s.has(before, subject) || tokens[before].flags.contains(.capitalized)
        || position > 1 && s.has(word, modal) || s.has(word, be | modal)
      {
        return true
      }
    }
    return false
  }

  /// "… beyond the rights | you | were given": a pronoun right behind a noun begins a clause about that.
  private func isContact(_ subject: Int, _ first: Int, _ s: SentenceReading) -> Bool {
    guard subject > first + 1, s.has(subject, pronoun), isSmall(subject, s) else { return false }
    let noun = s.tokens[subject - 1]
    return noun.flags.contains(.letters) && !s.has(subject - 1, conditional | relative | preposition | to)
  }

  /// Behind "…;" or "…; or" the list goes on, whatever the next item begins with, unless it has a subject of its own.
  func goesOn(_ sentence: Sentence, _ block: Block, _ index: Int, _ s: SentenceReading) -> Bool {
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
  func isDuty(_ sentence: Sentence, _ block: Block, _ index: Int, _ s: SentenceReading) -> Bool {
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
  func isQuotation(_ sentence: Sentence, _ index: Int, _ s: SentenceReading) -> Bool {
    guard sentence.isFirst, index > 0, let first = sentence.tokens.first, s.tokens[first].word == Mark.quote,
      let before = s.document.sentences[index - 1].tokens.last
    else { return false }
    return s.tokens[before].word == Mark.colon
  }

  func isSmall(_ word: Int, _ s: SentenceReading) -> Bool {
    !s.tokens[word].flags.contains(.capitalized)
  }

  /// "Violations of these terms may lead to …": no command, though its stem is a verb's.
  func isPluralNoun(_ index: Int, _ s: SentenceReading) -> Bool {
    let word = s.folded(index..<(index + 1))
    return word.hasSuffix("tions") || word.hasSuffix("sions") || word.hasSuffix("ments")
  }

  /// Whether an item names an act: "Sharing …", "Share …", "Sale of …".
  func isAct(_ sentence: Sentence, _ s: SentenceReading) -> Bool {
    guard let first = sentence.tokens.first(where: { s.tokens[$0].flags.contains(.letters) }) else {
      return false
    }
    return isActNoun(first, s) || s.has(first, imperative | negation)
  }

  /// "Generating …", "Misrepresentation of …": an item names the act, whatever verbs its clauses hold.
  func isActNoun(_ index: Int, _ s: SentenceReading) -> Bool {
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
}
