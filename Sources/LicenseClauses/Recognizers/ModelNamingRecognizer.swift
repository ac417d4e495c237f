/// Reads rules for the names of derived models: "include “X” at the beginning of any such AI model name".
struct ModelNamingRecognizer: ClauseRecognizer {
  let kind = ClauseKind.modelNaming
  private let begins, includes, mustNot, mark, name, derivative, first, part, shown, other, file: Cue

  init(_ g: inout GrammarBuilder) {
    name = g.cue(
      "( name | call | title | designation | identifier | entitle | designate )", "released ~4 as")
    derivative = g.cue(
      "@derivative", "( fine tune | finetune )",
      "( model | version | checkpoint ) ~8 ( train | publish | distribute | modify | derive | adapt | improve | initialize | upload | obtain | create | merge | quantize | release )",
      "( modified | altered | derived | tuned | merged | quantized | trained | adapted | new | resulting ) ~2 ( model | version | checkpoint | weights | work )"
    )
    first = g.cue(
      "( begin | start | prefix | beginning | precede | leading | commence )", "first word", "come first",
      "in front of")
    file = g.cue("file ( name | call )", "version of ~2 @agreement")
    other = g.cue("other than", "different from")
    part = g.cue(
      "( include | contain | comprise | incorporate | suffix | carry | have | end )", "somewhere in",
      "part of", "use of the ( term | word | name )")
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
    mark = g.cue("trademark", "trade name", "service mark", "name or mark", "logo")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.has(file) { return }
    if let hit = s.first(begins, .required, .none) {
      add(.modelNaming(ModelNaming(rule: .beginsWith, token: token(near: hit, s))), hit, s, &out)
    } else if let hit = s.first(mustNot), s.mode(hit.end - 1) != .permitted,
      !s.has(mark) || token(near: hit, s) != nil
    {
      add(.modelNaming(ModelNaming(rule: .mustNotUse, token: token(near: hit, s))), hit, s, &out)
    } else if let hit = s.first(includes, .required), let token = token(near: hit, s) {
      add(.modelNaming(ModelNaming(rule: .includes, token: token)), hit, s, &out)
    } else if let (rule, token, hit) = named(s) {
      add(.modelNaming(ModelNaming(rule: rule, token: token)), hit, s, &out)
    }
  }

  /// What a name must have or must not have, in whatever words: a derived model, a name, and a quoted token.
  private func named(_ s: SentenceReading) -> (ModelNaming.Rule, String, Hit)? {
    guard !s.has(shown), let hit = s.pair(name, derivative, within: 20),
      let (text, tokens) = s.quotation(in: s.sentence.tokens), tokens.count < 6
    else { return nil }
    switch s.mode(tokens.lowerBound) {
    case .prohibited: return (.mustNotUse, text, hit)
    case .required where s.has(other): return (.mustNotUse, text, hit)
    case .required where s.has(first): return (.beginsWith, text, hit)
    case .required where s.has(part): return (.includes, text, hit)
    default: return nil
    }
  }

  /// The quoted word of the rule: inside the phrase, else the next one behind it.
  private func token(near hit: Hit, _ s: SentenceReading) -> String? {
    let end = min(s.sentence.tokens.upperBound, hit.end + 12)
    return s.quotation(in: hit.start..<end)?.text
  }
}
