/// Reads rules for the names of derived models: "include “X” at the beginning of any such AI model name".
struct ModelNamingRecognizer: ClauseRecognizer {
  let kind = ClauseKind.modelNaming
  private let begins, includes, mustNot, mark, name, derivative, first, part, shown, other, file: Cue
  private let model, licensor: UInt16
  private let entitles: Cue
  private let another, takes, leads, promotes, fresh, same, keeps: Cue

  init(_ g: inout GrammarBuilder) {
    model = g.word("model")
    licensor = g.word("licensor")
    // "entitles you to use it": a right, and no title.
    entitles = g.cue("entitle ~3 to")
    name = g.cue(Words.name)
    derivative = g.cue(Words.derivative)
    first = g.cue(Words.first)
    file = g.cue("file ( name | call )", "version of ~2 @agreement")
    other = g.cue("other than", "different from")
    part = g.cue(Words.part)
    shown = g.cue(Words.shown)
    begins = g.cue(Words.begins)
    includes = g.cue(Words.includes)
    mustNot = g.cue(Words.mustNot)
    another = g.cue(Words.another)
    // "is to take “X” as its first word": the act that puts the word into the name.
    takes = g.cue("take/use/adopt/choose/put/add/place/set/give/bear/carry/have/prepend")
    leads = g.cue(Words.leads)
    promotes = g.cue("endorse/endorsement/promote/promotion/advertise/advertising/publicity")
    fresh = g.cue(Words.fresh)
    same = g.cue(Words.same)
    keeps = g.cue(Words.keeps)
    mark = g.cue("trademark", "trade name", "service mark", "name or mark", "logo")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.has(file) || s.has(entitles) { return }
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
      forbidNext(hit, s, &out)
    } else if let (rule, token, hit) = named(s) {
      if rule == .mustNotUse { return forbid(hit, s, &out) }
      add(.modelNaming(ModelNaming(rule: rule, token: token)), hit, s, &out)
      forbidNext(hit, s, &out)
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

  /// "shall contain “X” and shall not contain “Y”": the other half of the sentence.
  private func forbidNext(_ hit: Hit, _ s: SentenceReading, _ out: inout [ClauseDraft]) {
    var start = s.sentence.tokens.lowerBound
    while let next = s.quotation(in: start..<s.sentence.tokens.upperBound) {
      if next.tokens.lowerBound > hit.start, s.mode(next.tokens.lowerBound) == .prohibited,
        next.tokens.count < 6
      {
        return add(.modelNaming(ModelNaming(rule: .mustNotUse, token: next.text)), hit, s, &out)
      }
      start = min(next.tokens.upperBound, s.sentence.tokens.upperBound)
      if start >= s.sentence.tokens.upperBound { return }
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
      // What something is called is its name, also where that is a word of the language.
      let isCalled = s.folded(lead.range).hasPrefix("call")
      let isNamed = { (index: Int) in isProper(index, s) || isCalled && isPlain(index, s) }
      guard let start = near.first(where: isNamed) else { continue }
      let name = (start..<min(end, start + 4)).prefix(while: isNamed)
      return (s.text(start..<(start + name.count)), start..<(start + name.count))
    }
    return nil
  }

  /// "must not be called Courier": a common word in capitals, and no word of the licence's own.
  private func isPlain(_ index: Int, _ s: SentenceReading) -> Bool {
    s.tokens[index].flags.contains(.capitalized) && !s.has(index, Self.common)
  }

  private static let common =
    WordClasses.mask("agreement") | WordClasses.mask("party") | WordClasses.mask("model")
    | WordClasses.mask("derivative") | WordClasses.mask("function") | WordClasses.mask("any")

  private func isProper(_ index: Int, _ s: SentenceReading) -> Bool {
    guard s.tokens[index].flags.contains(.capitalized) else { return false }
    // The model's own name is read as the model.
    let name = s.tokens[index].word
    if name == licensor { return s.folded(index..<(index + 1)) != "licensor" }
    return name == Mark.unknown
      || name == model && s.folded(index..<(index + 1)) != "model"
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
