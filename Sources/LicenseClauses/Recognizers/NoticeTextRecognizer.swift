/// Reads attribution notices that must accompany copies, with their words.
struct NoticeTextRecognizer: ClauseRecognizer {
  let kind = ClauseKind.noticeText
  private let notice, file, place, container, carries, shown, given, hosted, annexed, about, present,
    beside, chosen: Cue

  init(_ g: inout GrammarBuilder) {
    notice = g.cue(Words.notice)
    container = g.cue(Words.container)
    carries = g.cue(Words.carries)
    annexed = g.cue(Words.annexed)
    about = g.cue(Words.about)
    shown = g.cue(Words.shown)
    given = g.cue(Words.given)
    hosted = g.cue(Words.hosted)
    chosen = g.cue(Words.chosen)
    // "… the notices of that file and the following statement: “…”": words of their own beside it.
    beside = g.cue("and ~1 following ~1 ( statement | sentence | line )")
    place = g.cue("place", "places", "way")
    present = g.cue("if the ~3 ( include | includes | contain | contains | come | comes ) ~4 notice ~2 file")
    file = g.cue(Words.file)
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    // "If the work comes with a NOTICE file, …": whether it does, no text knows.
    if s.has(present), !s.has(beside) { return }
    if s.has(chosen) { return }
    guard s.has(file), let hit = s.first(notice, .required, .none) else { return carried(s, &out) }
    guard let (text, tokens) = quoted(after: hit, s) ?? plain(after: hit, s) else {
      return carried(s, &out)
    }
    let sentence = s.sentence.part(of: hit.start)
    let range = sentence.lowerBound..<max(tokens.upperBound, min(sentence.upperBound, tokens.upperBound + 4))
    out.append(
      ClauseDraft(
        terms: .noticeText(text, exceptHosted: s.has(hosted)), tokens: range, evidence: hit.range,
        sentence: s.index, recognizer: kind,
        given: tokens))
  }

  /// "affix to all reproductions the legend “…”": a sentence in quotation marks that goes with each copy.
  private func carried(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard s.sentence.governing != .prohibited, !s.has(shown) else { return }
    if let (hit, text, tokens) = held(s), !s.drafts(of: out).contains(where: { $0.tokens.overlaps(tokens) }) {
      let part = s.sentence.part(of: hit.start)
      out.append(
        ClauseDraft(
          terms: .noticeText(text, exceptHosted: s.has(hosted)),
          tokens: part.lowerBound..<max(part.upperBound, tokens.upperBound),
          evidence: hit.range, sentence: s.index, recognizer: kind, given: tokens))
    } else if let hit = s.first(given, .required) ?? s.owed(carries, of: annexed, within: 14) ?? told(s) {
      add(.noticeText(nil), hit, s, &out)
    }
  }

  /// The words that something must hold which goes with each copy.
  private func held(_ s: SentenceReading) -> (Hit, String, Range<Int>)? {
    let start = s.sentence.tokens.lowerBound
    if let hit = s.pair(container, carries, within: 20), s.hasMode(.required),
      let (text, tokens) = quoted(after: Hit(cue: hit.cue, start: start, end: hit.end), s), tokens.count > 6
    {
      return (hit, text, tokens)
    }
    guard s.has(carries), s.has(container) || isSpokenOf(s),
      let (text, tokens) = quoted(after: Hit(cue: 0, start: start, end: start), s), tokens.count > 6
    else { return nil }
    for act in s.all(carries).prefix(40)
    where s.isOwed(act.start)
      && (s.isNear(act.end, tokens.lowerBound, 10) || s.isNear(tokens.upperBound, act.start, 8))
    {
      return (act, text, tokens)
    }
    return nil
  }

  /// "Ship a NOTICE file with it. It has to say “…”": the sentence before names what holds the words.
  private func isSpokenOf(_ s: SentenceReading) -> Bool {
    guard s.index > 0, s.has(s.sentence.tokens.lowerBound, Self.pointer) else { return false }
    let before = s.document.sentences[s.index - 1]
    guard before.block == s.sentence.block else { return false }
    let text = s.folded(before.tokens)
    let holders: [StaticString] = ["notice", "readme", "legend", "credits file", "text file"]
    return holders.contains { text.contains($0) }
  }

  private static let pointer = WordClasses.mask("pointer")

  /// "provide a notice in the distribution stating that the set was made with the Model".
  private func told(_ s: SentenceReading) -> Hit? {
    guard s.has(container), let hit = s.first(about), s.isOwed(hit.start) else { return nil }
    return hit
  }

  /// "… the following notice: Copyright …": what stands behind the colon, where it is no list.
  private func plain(after hit: Hit, _ s: SentenceReading) -> (String, Range<Int>)? {
    let end = s.sentence.tokens.upperBound
    guard let colon = (hit.start..<min(end, hit.end + 10)).first(where: { s.tokens[$0].word == Mark.colon }),
      end - colon > 6, !s.has(place, in: hit.start..<colon),
      s.tokens[colon + 1].word != Mark.enumerator, s.tokens[colon + 1].word != Mark.quote
    else { return nil }
    return (s.text((colon + 1)..<end), (colon + 1)..<end)
  }

  /// The first quotation behind the word "notice" that is longer than the name of a file; where the sentence
  /// ends in a colon it may stand in the next block.
  private func quoted(after hit: Hit, _ s: SentenceReading) -> (String, Range<Int>)? {
    var from = hit.start
    while from < s.sentence.tokens.upperBound,
      let (text, tokens) = s.quotation(in: from..<s.sentence.tokens.upperBound)
    {
      if tokens.count > 5 { return (text, tokens) }
      from = tokens.upperBound
    }
    guard s.sentence.isLeadIn || s.tokens[s.sentence.tokens.upperBound - 1].word == Mark.colon else {
      return nil
    }
    let next = s.sentence.tokens.upperBound
    guard next < s.tokens.count, let (text, tokens) = s.quotation(in: next..<min(next + 2, s.tokens.count)),
      tokens.count > 5
    else { return set(apart: s) }
    return (text, tokens)
  }

  /// The paragraph behind a colon that says whose the work is, without quotation marks: "> This Model is licensed by …".
  private func set(apart s: SentenceReading) -> (String, Range<Int>)? {
    let next = s.sentence.block + 1
    guard next < s.document.blocks.count, s.document.blocks[next].marker == nil else { return nil }
    let tokens = s.document.blocks[next].tokens
    let words = s.folded(tokens)
    guard (6...Self.longest).contains(tokens.count),
      words.contains("licensed") || words.contains("copyright"),
      !words.contains(" you must ") && !words.contains(" you will ") && !words.contains(" you shall ")
    else { return nil }
    return (s.text(tokens), tokens)
  }

  /// The longest notice that stands as a paragraph of its own, in words and marks.
  private static let longest = 120
}
