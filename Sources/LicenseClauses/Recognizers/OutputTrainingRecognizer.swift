/// Reads whether outputs, or the materials, may train or improve other models.
struct OutputTrainingRecognizer: ClauseRecognizer {
  let kind = ClauseKind.outputTraining
  private let onlyIf, trains, uses, output, other, exception, free, material, condition, influence, distills,
    builds,
    not, teaches, things, allows, ours, feeds, creates, describes, names, learns, joined, denies, allowed,
    offers,
    sole, itself, theirs, consent: Cue
  private let function = WordClasses.mask("function")
  private let use = WordClasses.mask("use")

  init(_ g: inout GrammarBuilder) {
    consent = g.cue(Consent.phrases)
    describes = g.cue("not include ~4 ( dataset | data )", "not fully address", "whereas")
    teaches = g.cue(
      "( train | pretrain | fine tune | finetune | distill | calibrate )",
      "teach ~6 ( model | network | llm | ai | system | classifier | machine )",
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
      "on the understanding", "purpose only", "solely ( for | to | if | where )",
      "only ( for | where | when )", "subject to",
      "only if", "but only", "if", "( that | which ) ~1 not compete",
      "( all | any | every ) other ~12 @be ~2 prohibited")
    // "We may use your outputs to train our models."
    theirs = g.cue(
      "( we | us | provider | licensor | company | vendor ) ~2 ( may | will | shall | not | never ) ~3 ( use | train | improve ) ~3 your"
    )
    creates = g.cue("( create | make | prepare ) ~2 derivative")
    ours = g.cue(
      "( we | provider | licensor | company ) ~2 ( may | will | shall | not )",
      "( we | provider | licensor | vendor ) ~3 ( use | train | improve )")
    trains = g.cue(
      "( improve | train | develop | create | build | enhance | optimize | teach | distill | finetune | fine tune | pretrain | retrain | benchmark ) ~24 ( model | llm | system | network )",
      "( training | improvement | development | distillation | creation ) of ~12 ( model | llm )",
      "( improve | train | training ) ~6 machine learning algorithm",
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
      "generation", "synthetic data", "response", "result therefrom", "result", "inference", "prediction",
      "embedding", "answer", "generated", "completion ( from | returned | may | must | shall | can )")
    other = g.cue(
      "any other ~6 ( model | llm )", "other ~6 model", "another ~5 model", "any ~8 model", "an ai model",
      "a ~6 model", "competing ~3 model", "third party model", "( model | product | technology ) ~6 compet",
      "machine learning ~3 ( model | algorithm )", "machine learning algorithm", "other ~3 llm",
      "large language model", "models",
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
      "( that | which ) do not compete",
      "may only ~24 if", "only if", "provided ( that | those | these | it | they | you | the | such )",
      "on condition", "on the condition", "so long as",
      "as long as")
    not = g.cue("@be not a")
    // Other names for what a model makes, and for what it is then used for.
    let made = "( model | system | service | api | software | it | they | these | endpoint | checkpoint )"
    let content =
      "( text | image | code | data | content | sample | answer | audio | speech | music | video | picture | label )"
    names = g.cue(
      "\(content) ~2 ( written | generate | produce | create | make | returned | drawn | obtained | synthesized ) ~1 ( by | with | from | using | through ) ~2 ( assistant | tool | generator | bot | chatbot | network | engine | service | model | api | system | platform | product )",
      "( anything | whatever | what | everything | content ) ~1 \(made) ~1 ( generate | produce | create | make | return | output | write )",
      "( text | image | audio | data | code | sample | speech | music ) ( that | which ) ~1 ( it | they | \(made) ) ~1 ( generate | produce | create | make | return | output | write )",
      "( what | whatever | everything ) !you/we/they/us ~1 ( generate | produce | draw | return | write | say )",
      "( response | answer | reply | embedding | soft target | logits | transcript )",
      "completion ( from | returned | may | must | shall | can )",
      "result ~1 of ~1 ( the | this | our )? ( service | api | platform | tool | software | system | assistant )",
      "( the | its | these | their ) prediction",
      "prediction ~3 ( of | by | from ) ~1 ( the | this | our )? \(made)",
      "( sample | label | image | audio ) ~1 from ~1 ( the | this | our ) \(made)",
      "\(made) ~1 ( response | answer | prediction | label | reply | say )")
    let network =
      "( model | llm | network | classifier | artificial intelligence | machine learning | generator | ai ~1 ( model | system | technology | product ) | generative ai | ( other | another | any | third party | competing ) ~1 ai )"
    let learn =
      "( train | training | pretrain | pretraining | retrain | fine tune | finetune | distill | distillation | calibrate | align | teach ~4 \(network) | ( develop | improve | build | enhance | refine | optimize | bootstrap | strengthen ) ~6 \(network) | create ~2 ( a | another | other | any | new | competing ) ~4 \(network) )"
    learns = g.cue(
      "\(learn)",
      "( development | improvement | creation | enhancement | training | make | build ) of ~6 \(network)",
      "( imitate | mimic | emulate ) ~3 ( model | system )", "( for | by | through ) machine learning",
      "( instruction | preference ) ~1 ( tune | tuning )", "tuning ( set | data )", "teacher",
      "training corpora", "teach ( it | them )",
      "feed ~6 ( to | into ) ~3 ( other | another ) ~2 \(network)",
      "feed ~12 into ~2 training of ~3 ( other | another | any ) ~2 \(network)",
      "( optimise | development ) ~6 \(network)",
      "( update | adjust | tune | optimize | set ) ~2 ( parameter | weights )",
      "make ~6 \(network) ~2 ( better | smarter | stronger | more capable )",
      "( build | assemble | compile | create | curate | make | turn ) ~6 ( dataset | corpus | training set | training data | data set )",
      "training ( data | set | material | example | input | signal | corpus | purpose )",
      "knowledge distillation",
      "( student | smaller | successor ) ~1 model", "( learn | learning ) ( from | on )", "ground truth")
    // "the Materials and Outputs": the things themselves too.
    let thing =
      "( model | material | software | work | works | weights | service | api | corpus | dataset | checkpoint | code | platform )"
    let outcome =
      "( output | result | response | generated | anything | whatever | completion | content | data | text | image )"
    joined = g.cue(
      "\(thing) ( and | or | nor ) ~4 \(outcome)",
      "\(outcome) ( and | or | nor ) ~1 ( the | this | our | any )? ~1 \(thing) !output !response")
    denies = g.cue(
      "( not | never ) for ~1 \(learn)", "not to be used ~1 ( for | in | to ) ~1 \(learn)",
      "( kept | keep | stay | remain ) ~1 out of ~4 ( dataset | training | corpus | corpora )",
      "\(learn) ~16 ( violate | breach | contravene ) ( these | this | the | our ) ~1 @agreement")
    allowed = g.cue(
      "@be ~2 ( allowed | permitted | fine | ok | okay | welcome | authorized | unrestricted | free )",
      "( feel free | go ahead | be happy for you )",
      "nothing ~8 ( stop | prevent | prohibit | restrict | limit | forbid | bar | keep ) ~2 you ~1 from",
      "( no | not | without | few ) ~3 ( limit | restriction | constraint | objection ) ~4 ( on | to | against )"
    )
    // What is not made by the model: the corpus, and the thing itself where others are trained with it.
    let rival = "( other | another | any | different | third party | competing | own | rival )"
    offers = g.cue(
      "( dataset | data set | corpus | recording | archive ) ~16 ( train | pretrain | finetune | fine tune | training | ingest )",
      "( train | pretrain | fine tune | finetune ) ~4 ( model | network | system | ai ) ~6 ( on | with | from ) ~1 ( this | the | these | our ) ~2 ( data | dataset | data set | corpus | record | recording | document | image | collection | text )",
      "( the | this | these | our ) ( data | recording | image | text | document ) ~8 use ~4 ( train | fine tune | training )",
      "( machine learning | training ) ( on | with | from ) ~2 ( corpus | dataset | data set | collection | archive | recording )",
      "( train | fine tune | finetune | improve | build | develop | enhance ) ~4 \(rival) ~5 ( model | llm | network | ai ) ~2 ( with | on | using | from | by means of | through ) ~3 ( model | material | software | work | weights | service | corpus | dataset | checkpoint )",
      "( model | material | software | work | weights | corpus | dataset | checkpoint | service ) ~12 ( teacher | to train \(rival) | for training \(rival) | as training )"
    )
    // "unless that model is itself a Pebble"
    itself = g.cue("unless ~6 @be ( itself )? ( a | an )")
    sole = g.cue(
      "the ~4 ( family | series | line | model | models ) ( be | alone )? ~1 ( the ) ( sole | only | single | one ) exception"
    )
    influence = g.cue(
      "ai model", "language model", "foundation model", "generative ai", "machine learning model",
      "machine learning ( algorithm | system )", "ai ( system | training )",
      "model ~3 ( that | which )? compete", "foundational", "large model", "neural network",
      "artificial intelligence", "third party model")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.has(describes) || s.has(theirs) { return }
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
        let terms = OutputTraining(rule: forbidden(hit, s), source: source, exception: excepted(hit, s))
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
    let before = out.count
    framed(s, &out)
    if out.count == before { loosely(s, &out) }
  }

  /// "may not …, except that You may use Outputs to improve the Model": what is left of a ban.
  private func isException(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(exception).contains { $0.start < hit.start && hit.start - $0.start < 5 }
      && (s.sentence.tokens.lowerBound..<hit.start).contains { s.mode($0) == .prohibited }
  }

  /// "may use Output to train a model only if …": what is allowed has a condition behind it.
  private func isBound(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(onlyIf).contains {
      $0.start >= hit.start && $0.start - hit.end < 6 || $0.start < hit.end && $0.end > hit.end
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
    let source: OutputTraining.Source = !isOutput ? .materials : s.has(joined) ? .both : .outputs
    let modes = hit.range.map(s.mode)
    let rule: OutputTraining.Rule
    if modes.contains(.prohibited) {
      guard isOutput || s.has(other) else { return }
      rule = forbidden(hit, s)
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

  /// What a ban comes to: one that leave can lift is a condition. In an enumeration each part has its own.
  private func forbidden(_ hit: Hit, _ s: SentenceReading) -> OutputTraining.Rule {
    let part = s.sentence.part(of: hit.start)
    return s.all(consent).contains { part.contains($0.start) } ? .conditional : .prohibited
  }

  /// The same with any name for what a model makes, and with the corpus that others are trained on.
  private func loosely(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard !s.has(creates), !s.has(ours),
      let hit = s.pair(things, learns, within: 24) ?? s.pair(names, learns, within: 18) ?? s.first(offers),
      let rule = rule(hit, s)
    else { return }
    // "Recordings may not be fed into speech synthesis training": no name for an output but the kind of training.
    let isOutput = hit.cue != offers.index && (!s.has(offers) || s.has(output) || s.has(names))
    let source: OutputTraining.Source = !isOutput ? .materials : s.has(joined) ? .both : .outputs
    let exception = rule == .prohibited ? excepted(hit, s) : nil
    add(.outputTraining(OutputTraining(rule: rule, source: source, exception: exception)), hit, s, &out)
  }

  /// What the sentence makes of the training.
  private func rule(_ hit: Hit, _ s: SentenceReading) -> OutputTraining.Rule? {
    let acts =
      hit.cue == offers.index ? [hit.end - 1] : s.all(learns).map(\.start).filter { hit.range.contains($0) }
    if s.has(denies) || acts.contains(where: { s.mode($0) == .prohibited }) { return forbidden(hit, s) }
    guard hit.range.contains(where: { s.mode($0) == .permitted }) || s.has(allowed), isLinked(hit, s) else {
      return nil
    }
    return s.has(allows) ? .conditional : .permitted
  }

  /// "to train on the answers": a list that names both allows neither for the other.
  private func isLinked(_ hit: Hit, _ s: SentenceReading) -> Bool {
    (hit.start..<min(s.sentence.tokens.upperBound, hit.end + 2)).contains {
      ["to", "for", "in", "as", "on", "with", "from", "using", "into"].contains(s.folded($0..<($0 + 1)))
    }
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
    let isModel = s.all(material).contains { hit.range.contains($0.start) && !isTarget($0, s) }
    let source: OutputTraining.Source = isOutput && !isModel ? .outputs : .both
    add(
      .outputTraining(OutputTraining(rule: forbidden(hit, s), source: source, exception: excepted(hit, s))),
      hit, s,
      &out)
    return true
  }

  /// "distil a smaller model from the responses", "model outputs", "outputs of the model": what is trained, or part
  /// of a name for outputs.
  private func isTarget(_ thing: Hit, _ s: SentenceReading) -> Bool {
    let before = max(s.sentence.tokens.lowerBound, thing.start - 3)..<thing.start
    let isOther = before.contains {
      ["a", "an", "another", "any", "other", "smaller", "new"].contains(s.folded($0..<($0 + 1)))
    }
    return isOther
      || s.all(output).contains { made in
        made.start == thing.end
          || made.end <= thing.start && thing.start - made.end < 5
            && (made.end..<thing.start).contains {
              ["of", "by", "from", "with", "using"].contains(s.folded($0..<($0 + 1)))
            }
      }
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
      s.all(output).contains(where: { $0.start < use.start })
    {
      let things = s.all(material).filter { $0.start < use.start && !isTarget($0, s) }
      if things.isEmpty { return .outputs }
      if s.has(joined) { return .both }
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
    if let hit = s.first(sole) { return soleException(hit, s) }
    if let hit = s.first(itself), hit.end < s.sentence.tokens.upperBound,
      s.tokens[hit.end].flags.contains(.capitalized)
    {
      return s.text(hit.end..<(hit.end + 1))
    }
    guard let mark = s.all(exception).last(where: { $0.start >= hit.start }) else { return afterwards(s) }
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
    return name(mark.end..<end, s)
  }

  /// "… to train another model. The one exception is fine-tuning Heron itself.": the next sentence leaves a family out.
  private func afterwards(_ s: SentenceReading) -> String? {
    guard s.index + 1 < s.document.sentences.count else { return nil }
    let next = s.document.sentences[s.index + 1]
    let words = s.text(next.tokens).split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    guard next.block == s.sentence.block, let itself = words.firstIndex(of: "itself"), itself > 0,
      words.contains(where: {
        ["exception", "okay", "fine", "allowed", "permitted"].contains($0.lowercased())
      })
    else { return nil }
    return String(words[itself - 1])
  }

  /// "the Orca-Nova family being the sole exception": Orca-Nova.
  private func soleException(_ hit: Hit, _ s: SentenceReading) -> String? {
    let end = hit.range.first {
      ["family", "series", "line", "model", "models"].contains(s.folded($0..<($0 + 1)))
    }
    guard let end else { return nil }
    return name((hit.start + 1)..<end, s)
  }

  /// "models of the Tarn series": Tarn.
  private func name(_ range: Range<Int>, _ s: SentenceReading) -> String? {
    func word(_ token: Int) -> FoldedText { s.folded(token..<(token + 1)) }
    var (start, end) = (range.lowerBound, range.upperBound)
    if start + 1 < end, ["models", "model", "those", "derivatives", "members"].contains(word(start)),
      ["of", "from", "in"].contains(word(start + 1))
    {
      start += 2
    }
    while start < end, ["the", "for", "any", "to", "of"].contains(word(start)) { start += 1 }
    if end - start > 1, ["series", "family", "line"].contains(word(end - 1)) { end -= 1 }
    return start < end ? s.text(start..<end) : nil
  }
}
