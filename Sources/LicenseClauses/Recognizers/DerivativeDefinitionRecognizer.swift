/// Reads what counts as a derivative, and whether distilled models and outputs do.
struct DerivativeDefinitionRecognizer: ClauseRecognizer {
  let readsDefinitions = true
  let kind = ClauseKind.derivativeDefinition
  private let together, changed, means, term, distills, excluded, counted, outputs, counts: Cue

  init(_ g: inout GrammarBuilder) {
    together = g.cue("together with ~3 ( modification | derivative | adaptation ) ( to | of )")
    changed = g.cue(
      "( derivative | modification | adaptation ) ( work )? ( of | to | based on ) ~3 @model",
      "( derivative | adaptation ) of ~3 @model", "modified ~2 version of ~3 @model",
      "work based on ~3 @model")
    means = g.cue("mean", "refer to", "shall mean", "include", "@be defined as")
    counts = g.cue(
      "( regard | treat | deem | consider | count ) ~2 as ~3 ( derivative | derived | adaptation )",
      "not ~4 ( constitute | deem | consider | regard | treat ) ~4 ( derivative | derived | adaptation )",
      "counts as derived", "considered derivative", "deemed a derivative",
      "( tuned | derived | derivative | modified | adapted ) ~2 @be ( any | a ) ~2 ( model | work | version )",
      "@be not derivative of", "derivative work @be ( any | every )? work")
    term = g.cue(
      "derivative ( work | model )", "model derivative", "derivative of the @model",
      "modification of the @model", "derivative", "modified ( work | model | version )", "adapt material",
      "derived model", "adaptation")
    distills = g.cue(
      "transfer of ( pattern | knowledge )", "distillation", "distill", "synthetic data",
      "train ~8 ( output | result | data generated )", "( based on | derived from ) ~14 output",
      "output ~8 ( to | for ) train", "use ~6 output ~8 ( train | create | improve )", "create ~12 output of")
    excluded = g.cue(
      "output ~8 not ~3 ( deem | consider | constitute | include | be )? ~3 ( derivative | model derivative | modification )?",
      "not include ~4 output", "exclude ~6 output", "output @be not", "output ~3 @be not",
      "( other than | except ) ~4 output")
    counted = g.cue(
      "include ~10 output ( of | generate )",
      "output ~6 ( @be | shall be ) ~4 ( deem | consider ) ~6 derivative", "output ~4 @be ~3 derivative")
    outputs = g.cue("output")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let definition = definition(s), let hit = s.first(term) ?? s.first(means) else {
      return regarded(s, &out)
    }
    let block = rest(s)
    let exclusion = s.has(excluded) || excludesLater(s, block)
    let terms = DerivativeDefinition(
      distillation: s.has(distills) || distillsLater(s, block),
      outputs: exclusion ? false : s.has(counted) ? true : nil)
    out.append(
      ClauseDraft(
        terms: .derivativeDefinition(terms), tokens: definition.lowerBound..<block.upperBound,
        evidence: hit.range,
        sentence: s.index, recognizer: kind))
  }

  /// "A student network is regarded as a Derived Model": a definition without a word for it.
  private func regarded(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard !s.hasMode(.required), !s.hasMode(.permitted), !followsDefinition(s), let hit = s.first(counts)
    else { return }
    let terms = DerivativeDefinition(
      distillation: s.has(distills), outputs: s.has(excluded) ? false : s.has(counted) ? true : nil)
    add(.derivativeDefinition(terms), hit, s, &out)
  }

  /// Whether a definition of the same block stands above: what follows it belongs to it.
  private func followsDefinition(_ s: SentenceReading) -> Bool {
    guard s.index > 0 else { return false }
    return s.document.sentences[s.index - 1].block == s.sentence.block && s.document.isDefinition(s.index - 1)
  }

  /// The sentence, where it defines a term that names derivatives of the model.
  private func definition(_ s: SentenceReading) -> Range<Int>? {
    let here = s.document.definitions(in: s.index)
    let names = here.contains { definition in
      let term = FoldedText(definition.term)
      return definition.term != "modify" && Self.heads.contains { term.contains($0) }
        && !Self.others.contains { term.contains($0) }
    }
    return names || here.contains { isOfModel($0.body, s) } ? s.sentence.tokens : nil
  }

  /// What the name of a derivative holds, and what makes it the name of something else.
  private static let heads: [StaticString] = [
    "derivative", "derived", "modif", "adapt", "fine-tun", "improvement", "tuned", "work based on",
    "secondary model",
    "transformed",
  ]
  private static let others: [StaticString] = [
    "output", "license", "licence", "notice", "policy", "report", "plan",
  ]

  /// "“Tuned Weights” means any modification of the Model": what it is made of names a derivative.
  private func isOfModel(_ body: Range<Int>, _ s: SentenceReading) -> Bool {
    s.has(changed, in: body.lowerBound..<min(body.upperBound, body.lowerBound + 5))
      || s.has(together, in: body)
  }

  /// The members of the definition may stand in items of their own.
  private func distillsLater(_ s: SentenceReading, _ block: Range<Int>) -> Bool {
    guard block.upperBound > s.sentence.tokens.upperBound else { return false }
    let text = s.folded(s.sentence.tokens.upperBound..<block.upperBound)
    return ["transfer of patterns", "distill", "synthetic data", "trained on output"].contains {
      text.contains($0)
    }
  }

  /// The rest of the definition's block: what it says of outputs in a sentence of its own.
  private func rest(_ s: SentenceReading) -> Range<Int> {
    var end = s.sentence.tokens.upperBound
    var index = s.index + 1
    while index < s.document.sentences.count, !s.document.isDefinition(index),
      belongs(s.document.sentences[index], s)
    {
      let sentence = s.document.sentences[index]
      if isAboutDerivatives(sentence, s) { end = sentence.tokens.upperBound }
      index += 1
    }
    return s.sentence.tokens.lowerBound..<end
  }

  /// Whether a sentence stands in the definition's block, or in a bracketed item below it.
  private func belongs(_ sentence: Sentence, _ s: SentenceReading) -> Bool {
    if sentence.block == s.sentence.block { return true }
    guard let marker = s.document.blocks[sentence.block].marker else { return false }
    return marker.bracketed && s.tokens[sentence.tokens.lowerBound - 1].word != Mark.period
      && sentence.block - s.sentence.block < 6
  }

  private func isAboutDerivatives(_ sentence: Sentence, _ s: SentenceReading) -> Bool {
    let text = s.folded(sentence.tokens)
    return text.contains("derivative") && sentence.tokens.count < 60 || sentence.block != s.sentence.block
  }

  private func excludesLater(_ s: SentenceReading, _ block: Range<Int>) -> Bool {
    guard block.upperBound > s.sentence.tokens.upperBound else { return false }
    let text = s.folded(s.sentence.tokens.upperBound..<block.upperBound)
    return text.contains("output") && text.contains(" not")
  }
}
