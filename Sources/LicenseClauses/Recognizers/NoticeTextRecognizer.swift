/// Reads attribution notices that must accompany copies, with their words.
struct NoticeTextRecognizer: ClauseRecognizer {
  let kind = ClauseKind.noticeText
  private let notice, file, place, container, carries, shown, given, hosted, annexed, about, present,
    beside, chosen: Cue

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
      "include ( this | the ) ( agreement | license ) and ~2 notice",
      "( each | every | all | any ) ~3 ( copy | reproduction | file | distribution | package )",
      "( legend | metadata | readme | header | headed | package )",
      "copies of",
      "( distribute | distribution | redistribute | transfer ) ~4 ( @model | copy | derivative )",
      "documentation ~4 with", "no copy", "bundle/tarball/archive/mirror/repository/download",
      "third party notices", "root of", "in the distribution",
      "( next to | beside | alongside ) ~2 ( @model | file )")
    carries = g.cue(
      "( contain | state | say | read | bear | include | head | affix | add | reproduce | ship | attach | place | carry | insert | append | document | accompany | provide | put | keep | retain | write | paste | print | leave | replicate | repeat | travel | bundle | prepend | enclose | embed )"
    )
    // "The attribution paragraph at the end of this agreement must be left in each copy": its words stand elsewhere.
    annexed = g.cue(
      "( attribution | legal | rights | credit | vendor | acknowledgement | acknowledgment | licensor | provenance ) ~1 ( notice | statement | legend | paragraph | text | line | wording | language | sentence | blurb | block ) ~6 ( set out | set forth | prescribe | laid down | below | specify )",
      "( attribution | legal | rights | credit | vendor | acknowledgement | acknowledgment | licensor | provenance ) ~1 ( notice | statement | legend | paragraph | text | line | wording | language | sentence | blurb | block ) ~6 ( at the ( end | foot | bottom | back | top ) | ( in | from | of | by | to ) ( annex | schedule | exhibit | appendix | attachment ) )",
      "( notice | legend | statement | acknowledgement | acknowledgment | wording ) ~4 ( in | of | from | form | by ) ~3 ( annex | schedule | exhibit | appendix | attachment )"
    )
    // "a notice in each download saying that the set was made with …": what it says is told, not given.
    about = g.cue(
      "( notice | statement ) ~6 ( state | say ) that ~8 ( create | generate | derive | base | make | build | train ) ~2 ( from | using | with | on | by )"
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
    // "If You choose to distribute it so, this notice must be attached": who does not, owes none.
    chosen = g.cue(
      "if you ~1 ( choose | elect | decide | opt ) to ~1 ( distribute | offer | license ) ~6 that is")
    // "… the notices of that file and the following statement: “…”": words of their own beside it.
    beside = g.cue("and ~1 following ~1 ( statement | sentence | line )")
    place = g.cue("place", "places", "way")
    present = g.cue("if the ~3 ( include | includes | contain | contains | come | comes ) ~4 notice ~2 file")
    file = g.cue(
      "notice text file", "notice file", "attribution notice", "following ~3 notice", "following notice",
      "following attribution")
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
