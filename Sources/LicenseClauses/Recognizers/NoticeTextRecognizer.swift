/// Reads attribution notices that must accompany copies, with their words.
struct NoticeTextRecognizer: ClauseRecognizer {
  let kind = ClauseKind.noticeText
  private let notice, file, place, container, carries, shown, given, hosted: Cue

  init(_ g: inout GrammarBuilder) {
    notice = g.cue(
      "( following | this | below ) ~4 ( attribution | copyright | legal )? ( notice | statement | attribution )",
      "attribution notice", "notice ( text )? file ~20 ( contain | state | read )",
      "notice ~14 contain the following", "( notice | readme ) ( text )? file ~12 following",
      "notice that ~4 read", "notice ~2 ( state | say )", "following text")
    container = g.cue(
      "following ~1 ( statement | notice | sentence ) ~6 ( copy | copies )",
      "( notice | readme | license | legal | text | header | accompanying | attribution | credits ) ~3 file",
      "( delivery | cover ) note", "text document", "this attribution",
      "( each | every | all | any ) ~3 ( copy | reproduction | file | distribution | package )",
      "( legend | metadata | readme | header | headed | package )",
      "copies of",
      "( distribute | distribution | redistribute | transfer ) ~4 ( @model | copy | derivative )",
      "documentation ~4 with", "no copy")
    carries = g.cue(
      "( contain | state | say | read | bear | include | head | affix | add | reproduce | ship | attach | place | carry | insert | append | document | accompany | provide | put | keep | retain )"
    )
    shown = g.cue(
      "website", "interface", "screen", "app", "publication", "paper", "cite",
      "name of ~6 ( begin | include | contain )", "home page", "landing page", "display", "credits",
      "model card"
    )
    given = g.cue(
      "( attribution | legal | license | rights ) notice ~4 ( set out | reproduced | given | provided | below | in annex | in schedule | in appendix | supplied | specified )",
      "notice file ~4 ( with | in | contain ) ~4 wording ~6 ( publish | provide | supply | specify )")
    hosted = g.cue(
      "( other than | except | excluding | unless ) ~6 ( hosted | hosting | service | api | remote )",
      "not ~4 apply ~4 hosted", "copies of ~16 distribute", "part of such copies", "( all | each | any ) copy"
    )
    place = g.cue("place", "places", "way")
    file = g.cue(
      "notice text file", "notice file", "attribution notice", "following ~3 notice", "following notice",
      "following attribution")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard s.has(file), let hit = s.first(notice, .required, .none) else { return carried(s, &out) }
    guard let (text, tokens) = quoted(after: hit, s) ?? plain(after: hit, s) else { return }
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
    if let hit = s.first(given, .required) { return add(.noticeText(nil), hit, s, &out) }
    guard let hit = s.pair(container, carries, within: 20), s.hasMode(.required),
      let (text, tokens) = quoted(
        after: Hit(cue: hit.cue, start: s.sentence.tokens.lowerBound, end: hit.end), s),
      tokens.count > 6, !s.drafts(of: out).contains(where: { $0.tokens.overlaps(tokens) })
    else { return }
    let part = s.sentence.part(of: hit.start)
    out.append(
      ClauseDraft(
        terms: .noticeText(text, exceptHosted: s.has(hosted)),
        tokens: part.lowerBound..<max(part.upperBound, tokens.upperBound),
        evidence: hit.range, sentence: s.index, recognizer: kind, given: tokens))
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
    else { return nil }
    return (text, tokens)
  }
}
