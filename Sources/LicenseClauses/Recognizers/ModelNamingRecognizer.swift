/// Reads rules for the names of derived models: "include “X” at the beginning of any such AI model name".
struct ModelNamingRecognizer: ClauseRecognizer {
  let kind = ClauseKind.modelNaming
  private let begins, includes, mustNot, mark, name, derivative, first, part, shown, other, file: Cue
  private let model: UInt16
  private let another, takes, leads, promotes, fresh, same, keeps: Cue

  init(_ g: inout GrammarBuilder) {
    model = g.word("model")
    name = g.cue(
      "( name | call | title | designation | identifier | entitle | designate )", "released ~4 as",
      "dub/moniker/christen", "published ~2 as", "known as", "go/goes by")
    derivative = g.cue(
      "@derivative", "( fine tune | finetune )",
      // "Students of the teacher", "forks of the network".
      "student/fork/offshoot/descendant/distill", "spin off", "child model", "own ~1 model",
      "( model | version | checkpoint ) ~8 build/produce/base/tune/distill",
      "( model | version | checkpoint ) ~8 ( train | publish | distribute | modify | derive | adapt | improve | initialize | upload | obtain | create | merge | quantize | release )",
      "( modified | altered | derived | tuned | merged | quantized | trained | adapted | new | resulting ) ~2 ( model | version | checkpoint | weights | work )"
    )
    first = g.cue(
      "( begin | start | prefix | beginning | precede | leading | commence )", "first word", "come first",
      "in front of", "( open | opens | opening ) with", "led by", "( head | front ) of",
      "( first | initial ) part")
    file = g.cue("file ( name | call )", "version of ~2 @agreement")
    other = g.cue("other than", "different from")
    part = g.cue(
      "( include | contain | comprise | incorporate | suffix | carry | have | end )", "somewhere in",
      "part of", "use of the ( term | word | name )", "bear/feature/retain/keep/mention/appear")
    shown = g.cue(
      "( file | interface | website | documentation | logo | trademark | product name | screen | footer )",
      "mark")
    begins = g.cue(
      "include ~6 ( at | in ) the ( beginning | start ) of ~8 name", "name ~10 ( begin | start ) with",
      "prefix ~6 name", "name ~10 prefix",
      "use ~6 as ~3 prefix", "add ~6 to the ( beginning | start ) of ~8 name", "prepend ~6 name",
      "( begin | start ) ~6 with ~6 name", "( begin | start ) ~4 name ~6 with")
    includes = g.cue(
      "include ~6 in ~8 ( name | title ) of", "include ~6 in ( the | its | any ) ~6 name",
      "name ~12 ( include | contain | comprise )",
      "( include | incorporate | contain ) ~8 as ( part of | a suffix ) ~6 name",
      "add ~6 to ~4 name of ~6 @derivative/@model", "name ~8 end with",
      "include ~6 in ( their | its | the ) ( model )? name")
    mustNot = g.cue(
      "not ~8 ( name | call | title | label | entitle ) ~8 @derivative/@model",
      "not ~12 ( in | as ) ~3 ( name | title | naming ) of ~6 @derivative/@model",
      "not ~12 ( in | as ) ~6 @derivative ~3 name",
      "name ~4 @derivative/@model ~6 not",
      "( @derivative/@model ) ~8 not ~3 ( be named | bear | carry | use ~4 name )",
      "name of ~6 @derivative/@model ~6 not",
      "@derivative ~6 ( under | with ) a different name", "rename ~6 @derivative",
      "@derivative ~8 ( must | shall ) ~6 ( different | distinct ) name",
      "not use ~6 name ~6 for ~6 @derivative", "model name ~6 not", "not ~4 use ~6 name ~4 to name")
    // "forks go by another name than …".
    another = g.cue(
      "( another | different | other | distinct ) ~1 name ~3 ( than | from )", "( name | call ) ~4 other than"
    )
    // "is to take “X” as its first word": the act that puts the word into the name.
    takes = g.cue("take/use/adopt/choose/put/add/place/set/give/bear/carry/have/prepend")
    // "must not be called X": behind these stands a name, also without quotation marks.
    leads = g.cue(
      "call/entitle/dub/designate/carry/contain/include/bear/feature/retain/keep/take/prefix/than/prepend",
      "incorporate", "( begin | start | open | end ) with", "( name | title | word | term ) !of", "string")
    promotes = g.cue("endorse/endorsement/promote/promotion/advertise/advertising/publicity")
    // "A fork needs a name of its own".
    fresh = g.cue(
      "( under | by | with | bear | take | give | need | get | choose | carry | have | use | adopt ) ~4 ( different | another | distinct | new | own | fresh | separate ) ~1 name",
      "rename", "name of ( its | their | your ) own", "change ~2 name")
    // "a title that suggests authorship by the Institute", "the name of the original".
    same = g.cue(
      "( name | title | call | designation ) ~6 ( suggest | imply | confus | confuse | mislead | misleading | evoke | connote | similar | alike )",
      "( same | similar | original | our | licensor ) ~2 name", "reuse ~2 name", "name of the original"
    )
    // "retain the model names in your copies".
    keeps = g.cue(
      "( retain | keep | preserve | maintain ) ~3 ( model name | original name | name of the ~2 model )")
    mark = g.cue("trademark", "trade name", "service mark", "name or mark", "logo")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.has(file) { return }
    if let hit = s.first(begins, .required, .none) {
      // "Their name must not start with “X”."
      let isDenied = s.mode(hit.end - 1) == .prohibited || hit.range.contains { s.has($0, Self.not) }
      if isDenied { return forbid(hit, s, &out) }
      add(.modelNaming(ModelNaming(rule: .beginsWith, token: token(near: hit, s))), hit, s, &out)
    } else if let hit = s.first(mustNot), s.mode(hit.end - 1) != .permitted,
      !s.has(mark) || token(near: hit, s) != nil
    {
      forbid(hit, s, &out)
    } else if let hit = s.first(includes, .required), let token = token(near: hit, s) {
      add(.modelNaming(ModelNaming(rule: .includes, token: token)), hit, s, &out)
    } else if let (rule, _, hit) = named(s), rule == .mustNotUse {
      forbid(hit, s, &out)
    } else if let (rule, token, hit) = named(s) {
      add(.modelNaming(ModelNaming(rule: rule, token: token)), hit, s, &out)
    } else if let hit = s.first(keeps, .required) {
      add(.modelNaming(ModelNaming(rule: .includes, token: nil)), hit, s, &out)
    } else if let hit = renamed(s) {
      add(.modelNaming(ModelNaming(rule: .mustNotUse, token: nil)), hit, s, &out)
    }
  }

  private static let not = WordClasses.mask("not")

  /// A clause for each name that must not be used: "“X” or “Y”", "LINEA or CENTAVRA".
  private func forbid(_ hit: Hit, _ s: SentenceReading, _ out: inout [ClauseDraft]) {
    let end = min(s.sentence.tokens.upperBound, hit.end + 12)
    guard let first = s.quotation(in: hit.start..<end) ?? unquoted(s) else {
      return add(.modelNaming(ModelNaming(rule: .mustNotUse, token: nil)), hit, s, &out)
    }
    add(.modelNaming(ModelNaming(rule: .mustNotUse, token: first.text)), hit, s, &out)
    var last = first.tokens.upperBound
    while let next = another(behind: last, s) {
      add(.modelNaming(ModelNaming(rule: .mustNotUse, token: next.text)), hit, s, &out)
      last = next.tokens.upperBound
    }
  }

  /// The next name of a list, behind a comma or "or".
  private func another(behind end: Int, _ s: SentenceReading) -> (text: String, tokens: Range<Int>)? {
    // A quotation may end behind its sentence.
    let rest = min(end, s.sentence.tokens.upperBound)..<s.sentence.tokens.upperBound
    guard
      let start = rest.prefix(5).first(where: {
        s.tokens[$0].word == Mark.quote && $0 > rest.lowerBound || isProper($0, s)
      }),
      rest.lowerBound < start,
      (rest.lowerBound..<start).allSatisfy({ isJoint($0, s) })
    else { return nil }
    if isProper(start, s) {
      let name = (start..<min(rest.upperBound, start + 4)).prefix { isProper($0, s) }
      return (s.text(start..<(start + name.count)), start..<(start + name.count))
    }
    guard let quoted = s.quotation(in: start..<rest.upperBound), quoted.tokens.lowerBound <= start + 1 else {
      return nil
    }
    return quoted
  }

  private func isJoint(_ index: Int, _ s: SentenceReading) -> Bool {
    let word = s.tokens[index].word
    return word == Mark.comma || word == Mark.quote
      || ["or", "nor", "and"].contains(s.folded(index..<(index + 1)))
  }

  /// What a name must have or must not have, in whatever words: a derived model, a name, and the word in question.
  private func named(_ s: SentenceReading) -> (ModelNaming.Rule, String, Hit)? {
    guard !s.has(shown), let hit = s.pair(name, derivative, within: 20),
      let (text, tokens) = s.quotation(in: s.sentence.tokens) ?? unquoted(s), tokens.count < 6
    else { return nil }
    let wish = denies(tokens.lowerBound, s) ? .prohibited : mood(of: tokens.lowerBound, s)
    if wish == .prohibited || wish != .permitted && s.has(another) { return (.mustNotUse, text, hit) }
    guard wish == .required else { return nil }
    if s.has(other) { return (.mustNotUse, text, hit) }
    if s.has(first) { return (.beginsWith, text, hit) }
    return s.has(part) ? (.includes, text, hit) : nil
  }

  /// "a name that does not contain “X”".
  private func denies(_ word: Int, _ s: SentenceReading) -> Bool {
    let before = s.folded(max(s.sentence.tokens.lowerBound, word - 4)..<word).words
    let denials: [StaticString] = [" not ", " without ", " free of "]
    return s.mode(word) != .permitted && denials.contains { before.contains($0) }
  }

  /// What the sentence makes of the word: also "is to open with “X”" demands it.
  private func mood(of word: Int, _ s: SentenceReading) -> Mode {
    let mode = s.mode(word)
    if mode == .condition { return mood(ofCondition: word, s) }
    guard mode == .none else { return mode }
    let isOwed = [first, part, takes].contains { cue in
      s.all(cue).prefix(Self.most).contains { s.isOwed($0.start) }
    }
    return isOwed ? .required : .none
  }

  /// "shall, when naming it, take “X” …", "may publish it if its name bears “X”", "may not unless it bears “X”".
  private func mood(ofCondition word: Int, _ s: SentenceReading) -> Mode {
    guard let head = (s.sentence.tokens.lowerBound..<word).last(where: { s.mode($0) != .condition }) else {
      return .condition
    }
    switch s.mode(head) {
    case .permitted: return .required
    case .prohibited: return s.folded((head + 1)..<(head + 2)) == "unless" ? .required : .prohibited
    case .required:
      let resumes = ((head + 1)..<word).contains { s.tokens[$0].word == Mark.comma }
      return resumes ? .required : .condition
    case .none, .condition: return .condition
    }
  }

  /// "must not be called Corvid": a name without quotation marks, in words that the grammar does not know.
  private func unquoted(_ s: SentenceReading) -> (text: String, tokens: Range<Int>)? {
    if s.has(mark) || s.has(promotes) { return nil }
    let end = s.sentence.tokens.upperBound
    for lead in s.all(leads).prefix(Self.most) {
      let near = lead.end..<min(end, lead.end + 3)
      guard let start = near.first(where: { isProper($0, s) }) else { continue }
      let name = (start..<min(end, start + 4)).prefix { isProper($0, s) }
      return (s.text(start..<(start + name.count)), start..<(start + name.count))
    }
    return nil
  }

  private func isProper(_ index: Int, _ s: SentenceReading) -> Bool {
    guard s.tokens[index].flags.contains(.capitalized) else { return false }
    // The model's own name is read as the model.
    return s.tokens[index].word == Mark.unknown
      || s.tokens[index].word == model && s.folded(index..<(index + 1)) != "model"
        && s.folded(index..<(index + 1)) != "models"
  }

  /// A rule that gives no word: another name than the original's, or none that suggests it.
  private func renamed(_ s: SentenceReading) -> Hit? {
    guard s.has(derivative), !s.has(mark), !s.has(promotes), !s.has(shown) else { return nil }
    if let hit = s.owed(fresh, of: derivative, within: 14) { return hit }
    for hit in s.all(same).prefix(Self.most) where s.mode(hit.start) == .prohibited {
      if let span = s.span(hit, derivative, within: 14) { return span }
    }
    return nil
  }

  /// The words of one sentence that are compared: no licence names as many.
  private static let most = 40

  /// The quoted word of the rule: inside the phrase, else the next one behind it.
  private func token(near hit: Hit, _ s: SentenceReading) -> String? {
    let end = min(s.sentence.tokens.upperBound, hit.end + 12)
    return s.quotation(in: hit.start..<end)?.text
  }
}
