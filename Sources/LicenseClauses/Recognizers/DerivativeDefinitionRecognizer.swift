/// Reads what counts as a derivative, and whether distilled models and outputs do.
struct DerivativeDefinitionRecognizer: ClauseRecognizer {
  let readsDefinitions = true
  let kind = ClauseKind.derivativeDefinition
  private let together, changed, means, term, distills, undistilled, excluded, counted, outputs, counts,
    declares,
    begins, single: Cue

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
      "output ~8 ( to | for ) train", "use ~6 output ~8 ( train | create | improve )", "create ~12 output of",
      // "a student that was taught by the Model's answers", "knowledge that was moved into it"
      "( train | training | taught | teach | tune | learn ) ~8 ( output | response | answer | soft target | logits | generation | prediction | sample )",
      "knowledge ~4 ( move | transfer | pass | carry | flow )", "( move | transfer | pass ) ~4 knowledge",
      "( train | training | taught | teach ) ~6 label ~4 ( model | by | from | furnish )",
      "( student | teacher ) model",
      "train ~6 ( content | data | text | image | material ) ~4 ( model | it | system ) ~2 ( produce | generate | make )"
    )
    // "a model that was merely trained on its samples is not"
    undistilled = g.cue(
      "( train | distill | taught ) ~12 @be not", "not include ~10 ( transfer | distill | train )",
      "( train | distill | taught ) ~12 ( excluded | outside )",
      "( exclude | other than | except ) ~3 ( model | system | network ) ~6 ( train | distill | taught )",
      "( exclude | other than ) ~3 distillation")
    excluded = g.cue(
      "output ~8 not ~3 ( deem | consider | constitute | include | be )? ~3 ( derivative | model derivative | modification )?",
      "not include ~4 output", "exclude ~6 output", "output @be not", "output ~3 @be not",
      "( other than | except ) ~4 output",
      "( what | content | anything | everything ) ~4 ( generate | produce ) ~12 ( outside | exclude | not | no )",
      "output ~8 ( outside | exclude | excluded )", "output ~3 @be no", "no output")
    counted = g.cue(
      "include ~10 output ( of | generate )",
      "output ~6 ( @be | shall be ) ~4 ( deem | consider ) ~6 derivative", "output ~4 @be ~3 derivative",
      "( include | comprise | cover | embrace | encompass | well as ) ~4 ( content | output | everything | anything | whatever ) ~3 ( model | it | system ) ~1 ( produce | generate )",
      "( generated content | content generated ) ~8 ( deem | consider | regard | treat | count ) ~6 derivative"
    )
    outputs = g.cue("output")
    // A definition by any verb: "the term Adaptation comprises …", "merges are Derivative Works".
    let name =
      "( derivative | derived ~1 ( model | work | material | corpus | dataset | data | artifact | version | checkpoint | weights ) | modified ~1 ( model | work | version | material | software | weights ) | adaptation | adapted ~1 ( model | material | work ) | modification | fine tuned ~1 ( model | version | weights ) | transformed ~1 ( model | work ) )"
    let named =
      "( derivative | derived ~1 ( model | work | material | corpus | dataset | artifact | version ) | modified ~1 ( model | work | version | material | software | weights ) | adaptation | a modification | adapted ~1 ( model | material | work ) )"
    declares = g.cue(
      "( term | expression | word | phrase ) ~3 \(name) ~3 ( mean | comprise | cover | include | embrace | encompass | designate | denote | extend | stand | refer | signify | describe | apply )",
      "\(name) ( designate | denote | stand for | signify )",
      "\(name) ( shall | must | will ) ( comprise | mean | designate | encompass | embrace )",
      "\(name) do not ~1 include ~4 output",
      "\(name) @be ~1 ( material | work | model | version | copy | copies | weights | data | dataset ) ( which | that | whose )",
      "( model | work | version | weights | checkpoint | material ) @be ( any | a | an | every ) ~1 ( model | work | version ) ~4 ( obtain | derived | create | train | fine tuned | modified | based | make | altered | produce )",
      "\(name) ~1 ( must | shall | be | is ) ~2 ( understood | construe | define | taken | read ) ~2 ( as | to mean | to include | to comprise )",
      "@be ~3 ( consider | deem | regard | treat | classify | hold | count ) ~4 \(named)",
      "( count | qualify | rank | class ) ~1 as ~2 \(name)",
      "( constitute | form | yield | result in | amount to | lead to ) ( a | an | no ) ~1 \(name)",
      "as ~2 \(name) ~4 @be ~2 ( consider | deem | regard | treat )",
      "( fall | come ) ~2 ( within | under | outside ) ~3 ( definition | expression | meaning )",
      "within the ( definition | meaning ) of ~2 \(name)", "we call ~14 \(name)",
      "( adapter | merge | checkpoint | weights | quantized | version | copy | copies | model ) ~8 @be ( also )? ( a | an | all | each )? ( derivative | derived | modified | adapted ) ( model | work | version | of the )",
      "@be ( not | no | also ) ( a | an | any )? ( derivative | derived | adaptation ) ( work | model | of )?",
      "\(name) @be ( one | any | every | all ) ~4 @model", "improvement @be ( all | any )")
    // "Anything made from the weights is a derivative."
    single = g.cue("@be ( a | an | such a ) ( derivative | derived | adaptation ) ( work | model | of )?")
    // "Derived Works: works that …", "a Derivative includes …", where the sentence begins so.
    begins = g.cue(
      "\(name) ~1 : ( any | all | a | an | every | work | model | version )",
      "\(name) ~1 ( comprise | encompass | embrace | include | cover )")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let definition = definition(s), let hit = s.first(term) ?? s.first(means) else {
      return regarded(s, &out)
    }
    let block = rest(s)
    let exclusion = s.has(excluded) || excludesLater(s, block)
    let terms = DerivativeDefinition(
      distillation: s.has(distills) && !s.has(undistilled) || distillsLater(s, block),
      outputs: exclusion ? false : s.has(counted) ? true : nil)
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
    return !later.isEmpty && !later.contains { $0.contains(" not include") || $0.contains("exclud") }
  }

  private static func isOfStudents(_ text: FoldedText) -> Bool {
    let names: [StaticString] = [
      "transfer of patterns", "transferring patterns", "distill", "synthetic data", "trained on output",
    ]
    return names.contains { text.contains($0) }
  }

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

  private func excludesLater(_ s: SentenceReading, _ block: Range<Int>) -> Bool {
    sentences(behind: s, upTo: block.upperBound).contains { text in
      text.contains("output") && text.contains(" not") && !Self.isOfStudents(text)
    }
  }
}
