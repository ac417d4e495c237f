/// Reads whether outputs, or the materials, may train or improve other models.
struct OutputTrainingRecognizer: ClauseRecognizer {
  let kind = ClauseKind.outputTraining
  private let onlyIf, trains, uses, output, other, exception, free, material, condition, influence, distills,
    builds,
    not, teaches, things, allows, ours, feeds, creates, describes: Cue
  private let function = WordClasses.mask("function")
  private let use = WordClasses.mask("use")

  init(_ g: inout GrammarBuilder) {
    describes = g.cue("not include ~4 ( dataset | data )", "not fully address", "whereas")
    teaches = g.cue(
      "( train | pretrain | fine tune | finetune | distill | teach | calibrate )",
      "training ( data | material | pipeline | set | corpus )",
      "( develop | improve | build | enhance ) ~10 ( model | technology | llm | network )",
      "label training", "training set", "( corpus | dataset ) for ~2 ( machine learning | training )",
      "enhance ~4 ( model | llm )", "use for ( the )? ( development | improvement | creation ) of",
      "creation of ~8 ( model | system )")
    things = g.cue(OutputOwnershipRecognizer.things)
    feeds = g.cue(
      "@model ~16 ( input | used | use | data ) ~8 ( creation | develop | train | train | build ) ~6 ( other | another | competing | different ) ~4 ( model | system | ai )",
      "( dataset | corpus ) ~10 ( train | pretrain | fine tune | finetune )",
      "( train | fine tune | finetune | pretrain ) ~4 ( model | network | system ) ~6 ( on | with | from ) ~2 ( dataset | corpus )"
    )
    allows = g.cue(
      "provided", "limited to", "as long as", "so long as", "on the condition", "on condition",
      "on the understanding",
      "only if", "but only", "if")
    creates = g.cue("( create | make | prepare ) ~2 derivative")
    ours = g.cue("( we | provider | licensor | company ) ~2 ( may | will | shall | not )")
    trains = g.cue(
      "( improve | train | develop | create | build | enhance | optimize | teach | distill | finetune | fine tune | pretrain | retrain | benchmark ) ~24 ( model | llm | system | network )",
      "( training | improvement | development | distillation | creation ) of ~12 ( model | llm )",
      "model training", "distill ~6 into ~4 model", "training of ~3 ( any | other | another )",
      "( train | distill ) ~4 on ~6 output", "distillation", "synthetic data ~12 train",
      "improve ~8 model",
      "influence ~10 functionality ~20 model", "training data ~12 model",
      "training ~3 ( other | another | any )", "training of ~3 ( neural network | machine | artificial )",
      "as training data ~3 for")
    distills = g.cue(
      "distill ~6 ( output | response | model data )", "( model | knowledge ) distillation",
      "distillation ~8 ( model | weight | output )", "train on ~12 ( output | result )",
      "train ~8 ( model | llm | network ) on ~6 output",
      "output to ~2 ( train | develop | improve ) ~12 ( model | technology )")
    builds = g.cue(
      "( create | train | improve | develop ) ~12 model ~3 using ~8 ( @model | @output )",
      "use of ~3 @model to ( train | improve | develop ) ~16 @be not a ~4 purpose")
    uses = g.cue("use", "using", "utilize", "employ", "leverage")
    output = g.cue(
      "output", "result of", "generated ~2 ( content | data )", "content generated", "data produced",
      "generation", "synthetic data", "response", "result therefrom", "result", "inference")
    other = g.cue(
      "any other ~6 ( model | llm )", "other ~6 model", "another ~5 model", "any ~8 model", "an ai model",
      "a ~6 model", "competing ~3 model", "third party model", "( model | product | technology ) ~6 compet",
      "machine learning ~3 ( model | algorithm )", "other ~3 llm", "large language model", "models",
      "new model")
    exception = g.cue(
      "exclude", "other than", "except", "except for", "save for", "with the exception of", "excluding",
      "apart from")
    free = g.cue(
      "not impose ~10 ( restriction | obligation ) ~30 ( output | result )",
      "impose no ~6 ( restriction | obligation ) ~14 ( output | result )",
      "no restriction ~20 ( output | result )", "without restriction ~14 output",
      "output ~14 ( any purpose | without restriction )",
      "may ~6 use ~6 output ~12 ( train | improve | develop | fine )")
    material = g.cue("material", "model", "software", "work", "weight", "parameter", "service")
    condition = g.cue("if you", "if", "provided")
    onlyIf = g.cue(
      "may only ~24 if", "only if", "provided that", "on condition", "on the condition", "so long as",
      "as long as")
    not = g.cue("@be not a")
    influence = g.cue(
      "ai model", "language model", "foundation model", "generative ai", "machine learning model",
      "model ~3 ( that | which )? compete", "foundational", "large model", "neural network",
      "artificial intelligence", "third party model")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.has(describes) { return }
    if let hit = s.all(free).first(where: { ![.prohibited, .condition].contains(s.mode($0.end - 1)) }),
      !isException(hit, s)
    {
      let rule: OutputTraining.Rule = isBound(hit, s) ? .conditional : .permitted
      return add(.outputTraining(OutputTraining(rule: rule, source: .outputs, exception: nil)), hit, s, &out)
    }
    for hit in s.all(trains) {
      guard let use = useBefore(hit, s), hit.start - use.start < 60 else { continue }
      let source = source(use, hit, s)
      switch s.mode(hit.start) {
      case .prohibited where s.mode(use.start) == .prohibited && (source != .materials || s.has(other)):
        guard source != .materials || s.has(influence) else { continue }
        let terms = OutputTraining(rule: .prohibited, source: source, exception: excepted(hit, s))
        return add(.outputTraining(terms), Hit(cue: hit.cue, start: use.start, end: hit.end), s, &out)
      case .condition where s.hasMode(.required) && s.has(influence):
        let terms = OutputTraining(rule: .conditional, source: source, exception: nil)
        return add(.outputTraining(terms), Hit(cue: hit.cue, start: use.start, end: hit.end), s, &out)
      case .permitted where source == .outputs:
        let terms = OutputTraining(
          rule: isBound(hit, s) ? .conditional : .permitted, source: source, exception: nil)
        return add(.outputTraining(terms), Hit(cue: hit.cue, start: use.start, end: hit.end), s, &out)
      default: continue
      }
    }
    if let hit = s.first(builds, .condition) ?? s.first(builds, .none),
      s.has(not, in: hit.range) || isConditional(hit, s)
    {
      let source: OutputTraining.Source = s.has(output, in: hit.range) ? .outputs : .materials
      return add(
        .outputTraining(OutputTraining(rule: .conditional, source: source, exception: nil)), hit, s, &out)
    }
    if direct(s, &out) { return }
    framed(s, &out)
  }

  /// "may not …, except that You may use Outputs to improve the Model": what is left of a ban.
  private func isException(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(exception).contains { $0.start < hit.start && hit.start - $0.start < 5 }
      && (s.sentence.tokens.lowerBound..<hit.start).contains { s.mode($0) == .prohibited }
  }

  /// "may use Output to train a model only if …": what is allowed has a condition behind it.
  private func isBound(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(onlyIf).contains {
      $0.start >= hit.end && $0.start - hit.end < 6 || $0.start < hit.end && $0.end > hit.end
    }
  }

  /// "No synthetic data produced with the Checkpoints may serve as training material": what a model made, and
  /// training, in whatever order.
  private func framed(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.has(creates) { return }
    let isOutput = s.has(things)
    guard !s.has(ours), let hit = isOutput ? s.pair(things, teaches, within: 24) : s.first(feeds) else {
      return
    }
    let source: OutputTraining.Source = isOutput ? .outputs : .materials
    let modes = hit.range.map(s.mode)
    let rule: OutputTraining.Rule
    if modes.contains(.prohibited) {
      guard isOutput || s.has(other) else { return }
      rule = .prohibited
    } else if modes.contains(.permitted) || modes.contains(.none) && s.hasMode(.permitted) {
      rule = s.has(allows) ? .conditional : .permitted
    } else if isOutput, s.mode(hit.start) == .condition || s.mode(hit.end - 1) == .condition,
      s.hasMode(.required)
    {
      rule = .conditional
    } else {
      return
    }
    let exception = rule == .prohibited ? excepted(hit, s) : nil
    add(.outputTraining(OutputTraining(rule: rule, source: source, exception: exception)), hit, s, &out)
  }

  /// "If you train a model using the Materials, it must …": what is demanded follows the condition.
  private func isConditional(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.mode(hit.start) == .condition
      && (hit.end..<s.sentence.tokens.upperBound).contains { s.mode($0) == .required }
  }

  /// "Distilling the outputs", "to train on, or learn from, results": training without a word for use.
  private func direct(_ s: SentenceReading, _ out: inout [ClauseDraft]) -> Bool {
    guard let hit = s.all(distills).first(where: { s.mode($0.start) == .prohibited }) else { return false }
    let isOutput = s.all(output).contains { hit.range.contains($0.start) }
    let isModel = s.all(material).contains { hit.range.contains($0.start) }
    let source: OutputTraining.Source = isOutput && !isModel ? .outputs : .both
    add(
      .outputTraining(OutputTraining(rule: .prohibited, source: source, exception: excepted(hit, s))), hit, s,
      &out)
    return true
  }

  private func useBefore(_ hit: Hit, _ s: SentenceReading) -> Hit? {
    let candidates = s.all(uses).filter {
      $0.start < hit.start && s.mode($0.start) == s.mode(hit.start) && reaches($0, hit, s) && !isOutput($0, s)
        && !isParticiple($0, s)
    }
    return candidates.last { !isNoun($0, s) } ?? candidates.last
  }

  /// "output that results from the use of the Model": a noun, where another use is the act.
  private func isNoun(_ use: Hit, _ s: SentenceReading) -> Bool {
    use.start > s.sentence.tokens.lowerBound && s.folded((use.start - 1)..<use.start) == "the"
  }

  /// "the results of using the Model": a name for outputs, and no act of its own.
  private func isOutput(_ use: Hit, _ s: SentenceReading) -> Bool {
    use.start > s.sentence.tokens.lowerBound && s.folded((use.start - 1)..<use.start) == "of"
  }

  /// "the parameters used to train the Model": how it was made, and no act of the licensee's.
  private func isParticiple(_ use: Hit, _ s: SentenceReading) -> Bool {
    use.start > s.sentence.tokens.lowerBound && s.folded(use.range) == "used"
      && s.tokens[use.start - 1].flags.contains(.letters) && !s.has(use.start - 1, Self.be)
  }

  private static let be = WordClasses.mask("be") | WordClasses.mask("not")

  /// The source of the training stands between the verb and the purpose.
  private func reaches(_ use: Hit, _ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(output).contains { $0.start > use.start && $0.start < hit.start }
      || s.all(material).contains { $0.start > use.start && $0.start < hit.start }
      || hit.start - use.start < 24
  }

  /// What stands between the verb and the purpose: outputs alone, or the materials too.
  private func source(_ use: Hit, _ trains: Hit, _ s: SentenceReading) -> OutputTraining.Source {
    // "Output must not be used to train": what is used stands before.
    if use.start > s.sentence.tokens.lowerBound, s.has(use.start - 1, Self.be),
      s.all(output).contains(where: { $0.start < use.start }),
      !s.all(material).contains(where: { $0.start < use.start })
    {
      return .outputs
    }
    guard let first = s.all(output).first(where: { $0.start > use.start && $0.start < trains.start }) else {
      return .materials
    }
    let before = (use.end..<first.start).filter { token in
      s.tokens[token].flags.contains(.letters) && !s.has(token, function) && !s.has(token, self.use)
        && !["provide", "access"].contains(s.folded(token..<(token + 1)))
    }
    return before.isEmpty ? .outputs : .both
  }

  /// "(excluding X or derivative works thereof)": X.
  private func excepted(_ hit: Hit, _ s: SentenceReading) -> String? {
    guard let mark = s.all(exception).last(where: { $0.start >= hit.start }) else { return nil }
    var end = mark.end
    while end < s.sentence.tokens.upperBound {
      let token = s.tokens[end]
      if Mark.isPassedOver(token.word) && token.word != Mark.dash || token.word == Mark.period
        || token.word == Mark.semicolon
      {
        break
      }
      let word = s.folded(end..<(end + 1))
      if word == "or" || word == "and" || word == "itself" || word == "as" { break }
      end += 1
    }
    var start = mark.end
    while start < end, ["the", "for", "any", "to", "of"].contains(s.folded(start..<(start + 1))) {
      start += 1
    }
    return start < end ? s.text(start..<end) : nil
  }
}
