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
    // What a definition leaves out is no ban: "Derivative Works shall not include models trained using outputs".
    describes = g.cue(
      "not include ~4 ( dataset | data )", "not fully address", "whereas",
      "( derivative | adaptation | modification | derived | modified ) ~4 not ~1 ( include | comprise | cover | extend )"
    )
    teaches = g.cue(Words.teaches)
    things = g.cue(OutputOwnershipRecognizer.things)
    feeds = g.cue(Words.feeds)
    allows = g.cue(Words.allows)
    theirs = g.cue(Words.theirs)
    creates = g.cue("( create | make | prepare ) ~2 derivative")
    ours = g.cue(Words.ours)
    trains = g.cue(Words.trains)
    distills = g.cue(Words.distills)
    builds = g.cue(Words.builds)
    uses = g.cue("use", "using", "utilize", "employ", "leverage")
    output = g.cue(Words.output)
    other = g.cue(Words.other)
    exception = g.cue(Words.exception)
    free = g.cue(Words.free)
    material = g.cue("material", "model", "software", "work", "weight", "parameter", "service")
    condition = g.cue("if you", "if", "provided")
    onlyIf = g.cue(Words.onlyIf)
    not = g.cue("@be not a")
    names = g.cue(Words.names)
    learns = g.cue(Words.learns)
    joined = g.cue(Words.joined)
    denies = g.cue(Words.denies)
    allowed = g.cue(Words.allowed)
    offers = g.cue(Words.offers)
    // "unless that model is itself a Pebble", "of any model that is not a Pebble"
    itself = g.cue(
      "unless ~6 @be ( itself )? ( a | an )",
      "( model | system | network ) ( that | which ) @be not ( itself )? ( a | an )")
    sole = g.cue(Words.sole)
    influence = g.cue(Words.influence)
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
      let end = (hit.end..<s.sentence.tokens.upperBound).first { !s.tokens[$0].flags.contains(.capitalized) }
      return s.text(hit.end..<(end ?? s.sentence.tokens.upperBound))
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
    let behind = s.document.sentences.dropFirst(s.index + 1).prefix(2)
    guard let first = behind.first, let last = behind.last else { return nil }
    // The answer to a question stands in a block of its own: "No. Tuning Heron itself is the one exception."
    let isAnswer = s.text(first.tokens.prefix(1)).lowercased() == "no" && last.block == first.block
    let next = isAnswer ? last : first
    let words = s.text(next.tokens).split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    if let name = permitted(next, s) { return name }
    guard isAnswer || next.block == s.sentence.block, let itself = words.firstIndex(of: "itself"), itself > 0,
      words.contains(where: {
        ["exception", "okay", "fine", "allowed", "permitted"].contains($0.lowercased())
      })
    else { return nil }
    return String(words[itself - 1])
  }

  /// "Improving a Heron is permitted.": a sentence behind the ban that allows to train a family with a name.
  private func permitted(_ next: Sentence, _ s: SentenceReading) -> String? {
    guard next.block == s.sentence.block else { return nil }
    let words = s.text(next.tokens).split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    guard let first = words.first?.lowercased(),
      ["improving", "training", "tuning", "fine-tuning", "developing"].contains(first),
      let name = words.dropFirst().first(where: { $0.first?.isUppercase == true }),
      words.contains(where: { ["permitted", "allowed", "fine", "okay"].contains($0.lowercased()) }),
      !words.contains(where: { ["not", "no", "only"].contains($0.lowercased()) })
    else { return nil }
    return String(name)
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
