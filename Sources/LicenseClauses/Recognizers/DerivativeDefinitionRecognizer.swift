/// Reads what counts as a derivative, and whether distilled models and outputs do.
struct DerivativeDefinitionRecognizer: ClauseRecognizer {
  let readsDefinitions = true
  let kind = ClauseKind.derivativeDefinition
  private let together, changed, means, term, distills, undistilled, excluded, counted, outputs, counts,
    declares,
    begins, single: Cue

  init(_ g: inout GrammarBuilder) {
    together = g.cue("together with ~3 ( modification | derivative | adaptation ) ( to | of )")
    changed = g.cue(Words.changed)
    means = g.cue("mean", "refer to", "shall mean", "include", "@be defined as")
    counts = g.cue(Words.counts)
    term = g.cue(Words.term)
    distills = g.cue(Words.distills)
    undistilled = g.cue(Words.undistilled)
    excluded = g.cue(Words.excluded)
    counted = g.cue(Words.counted)
    outputs = g.cue("output")
    declares = g.cue(Words.declares)
    // "Anything made from the weights is a derivative."
    single = g.cue("@be ( a | an | such a ) ( derivative | derived | adaptation ) ( work | model | of )?")
    begins = g.cue(Words.begins)
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let definition = definition(s), let hit = s.first(term) ?? s.first(means) else {
      return regarded(s, &out)
    }
    let block = rest(s)
    let exclusion = s.has(excluded) || excludesLater(s, block)
    let terms = DerivativeDefinition(
      distillation: s.has(distills) && !s.has(undistilled) || distillsLater(s, block),
      outputs: exclusion ? false : s.has(counted) || countsLater(s, block) ? true : nil)
    out.append(
      ClauseDraft(
        terms: .derivativeDefinition(terms), tokens: definition.lowerBound..<block.upperBound,
        evidence: hit.range,
        sentence: s.index, recognizer: kind))
  }

  /// "A student network is regarded as a Derived Model": a definition without a word for it.
  private func regarded(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard !followsDefinition(s), let hit = said(s) ?? declared(s) else { return }
    let isExcluded = s.has(excluded) || excludesNext(s)
    let terms = DerivativeDefinition(
      distillation: s.has(distills) && !s.has(undistilled),
      outputs: isExcluded ? false : s.has(counted) && !s.has(distills) ? true : nil)
    add(.derivativeDefinition(terms), hit, s, &out)
  }

  private func said(_ s: SentenceReading) -> Hit? {
    s.hasMode(.required) || s.hasMode(.permitted) ? nil : s.first(counts)
  }

  /// The same by a verb of another kind, where it is no condition and no part of a relative clause.
  private func declared(_ s: SentenceReading) -> Hit? {
    if let hit = s.first(begins), hit.start - s.sentence.tokens.lowerBound < 4, !s.hasMode(.required),
      !s.folded(hit.range).hasSuffix("ing")
    {
      return hit
    }
    let hits = Array(s.all(declares)) + (isOne(s).map { [$0] } ?? [])
    return hits.first { hit in
      let before = hit.start - 1
      let isRelative =
        before >= s.sentence.tokens.lowerBound
        && ["that", "which", "who", "if", "where"].contains(s.folded(before..<hit.start))
      return s.mode(hit.start) != .condition && s.mode(hit.start) != .permitted && !isRelative
    }
  }

  /// "Anything made from the weights is a derivative": where nothing is demanded, and no notice says it of this work.
  private func isOne(_ s: SentenceReading) -> Hit? {
    guard !s.hasMode(.required), !s.hasMode(.permitted), !s.hasMode(.condition),
      let first = s.sentence.tokens.first,
      s.folded(first..<(first + 1)) != "this"
    else { return nil }
    return s.first(single)
  }

  /// "What it generates falls outside the expression": said right behind.
  private func excludesNext(_ s: SentenceReading) -> Bool {
    let next = s.index + 1
    guard next < s.document.sentences.count, s.document.sentences[next].block == s.sentence.block else {
      return false
    }
    let text = s.folded(s.document.sentences[next].tokens)
    let names: [StaticString] = ["output", "generates", "generated", "produces"]
    let outside: [StaticString] = ["outside", "exclud", " not ", " no "]
    return text.contains(" expression") || text.contains("derivative") || text.contains("definition")
      ? names.contains { text.contains($0) } && outside.contains { text.contains($0) } : false
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

  /// The members of the definition may stand in items of their own; where one shuts students out, they are none.
  private func distillsLater(_ s: SentenceReading, _ block: Range<Int>) -> Bool {
    let later = sentences(behind: s, upTo: block.upperBound).filter(Self.isOfStudents)
    return !later.isEmpty && !later.contains(where: Self.leavesStudentsOut)
  }

  /// "shall not include models trained using outputs": what is left out stands behind what leaves it out.
  private static func leavesStudentsOut(_ text: FoldedText) -> Bool {
    let outs: [StaticString] = [" not include", " not otherwise include", "exclud", "other than"]
    let students = students.compactMap { text.firstIndex(of: $0) }.max() ?? 0
    return outs.contains { out in text.firstIndex(of: out).map { $0 < students } ?? false }
  }

  private static func isOfStudents(_ text: FoldedText) -> Bool {
    students.contains { text.contains($0) }
  }

  private static let students: [StaticString] = [
    "transfer of patterns", "transferring patterns", "distill", "synthetic data", "trained on output",
    "trained using output", "trained with output", "trained on the output", "trained using the output",
  ]

  private func sentences(behind s: SentenceReading, upTo end: Int) -> [FoldedText] {
    s.document.sentences[(s.index + 1)...].prefix { $0.tokens.lowerBound < end }.map { s.folded($0.tokens) }
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

  /// "For clarity, Outputs are deemed Derivatives": said behind the definition.
  private func countsLater(_ s: SentenceReading, _ block: Range<Int>) -> Bool {
    let verbs: [StaticString] = ["deemed", "considered", "regarded", "treated", "count", "constitute"]
    return sentences(behind: s, upTo: block.upperBound).contains { text in
      text.contains("output") && text.contains("derivative") && !text.contains(" not")
        && verbs.contains { text.contains($0) } && !Self.isOfStudents(text)
    }
  }

  private func excludesLater(_ s: SentenceReading, _ block: Range<Int>) -> Bool {
    sentences(behind: s, upTo: block.upperBound).contains { text in
      text.contains("output") && text.contains(" not") && !Self.isOfStudents(text)
    }
  }
}
