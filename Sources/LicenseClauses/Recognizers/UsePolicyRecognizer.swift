/// Reads that a separate use policy binds, and where it is found.
struct UsePolicyRecognizer: ClauseRecognizer {
  let kind = ClauseKind.usePolicy
  private let incorporated, policy, binds, itself, url, adhere, defines, subjectTo, describes, within: Cue
  private let named, applies, elsewhere, ours, governedBy, titled, foreign: Cue

  init(_ g: inout GrammarBuilder) {
    policy = g.cue(Words.policy)
    named = g.cue(Words.named)
    // "Hub's Community Charter", "the Data Steward Rules": any document with a name, but for those on other matters.
    titled = g.cue("( policy | guideline | charter | principle | rules | norms )")
    foreign = g.cue(Words.foreign)
    applies = g.cue(Words.applies)
    ours = g.cue(Words.ours)
    elsewhere = g.cue(Words.elsewhere)
    binds = g.cue(Words.binds)
    adhere = g.cue("adhere to ( the | our )")
    describes = g.cue(Words.describes)
    within = g.cue("( accordance | comply | compliance | consistent ) ~12 policy")
    incorporated = g.cue("incorporated ~6 reference", "incorporate by reference")
    itself = g.cue(Words.itself)
    url = g.cue("#url")
    governedBy = g.cue(Words.governedBy)
    defines = g.cue("mean")
    subjectTo = g.cue(Words.subjectTo)
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let hit = subject(s), s.has(binds) else { return }
    if s.document.isDefinition(s.index), s.has(defines), !s.has(adhere) {
      return
    }
    guard operative(s) || governs(hit, s), !s.has(describes) || s.has(within) else { return }
    add(.usePolicy(url: address(hit, s)), hit, s, &out)
  }

  private func operative(_ s: SentenceReading) -> Bool {
    s.has(subjectTo) || s.hasMode(.required) || s.hasMode(.prohibited) || s.hasMode(.permitted)
      || s.sentence.governing != .none
      || s.has(incorporated) || s.has(elsewhere)
  }

  /// "The Usage Rules apply as well": what is said to bind needs no modal. A policy's own first words ("Our Usage
  /// Policy (“UP”) applies to everybody") bring in no other text.
  private func governs(_ hit: Hit, _ s: SentenceReading) -> Bool {
    let isNamed = hit.end < s.sentence.tokens.upperBound && s.tokens[hit.end].word == Mark.open
    if s.sentence.isLeadIn || isNamed && s.index < 6 || s.has(ours) { return false }
    return s.pair(policy, applies, within: 12) ?? s.pair(named, applies, within: 12) ?? addressed(s) != nil
  }

  /// Whether a phrase is a document's name: it begins and ends with a capital.
  private func isName(_ hit: Hit, _ s: SentenceReading) -> Bool {
    let last = s.tokens[hit.end - 1].flags
    return s.tokens[hit.start].flags.contains(.capitalized) && last.contains(.capitalized)
      && !last.contains(.allCaps)
  }

  /// A document by its kind and the capitals before it, where the sentence makes it bind.
  private func title(_ s: SentenceReading) -> Hit? {
    guard s.has(applies), !namesModel(s) else { return nil }
    return s.all(titled).first { hit in
      let before = (hit.start - 4)..<hit.start
      return hit.start - 1 > s.sentence.tokens.lowerBound
        && s.tokens[hit.start - 1].flags.contains(.capitalized)
        && isName(hit, s) && !isOwn(Hit(cue: hit.cue, start: hit.start - 1, end: hit.end), s)
        && s.mode(hit.start) != .prohibited && !s.has(foreign, in: before)
        && !s.all(itself).contains { $0.start < hit.end && $0.end >= hit.end }
    }
  }

  /// "“Policy Network” means the neural network …": in robotics a policy is a model.
  private func namesModel(_ s: SentenceReading) -> Bool {
    s.document.definitions.contains { definition in
      guard FoldedText(definition.term).contains("policy") else { return false }
      let body = s.folded(definition.body)
      return body.contains("network") || body.contains("weights") || body.contains("checkpoint")
    }
  }

  /// The policy, where the sentence speaks of another text than itself.
  private func subject(_ s: SentenceReading) -> Hit? {
    for hit in s.all(policy) {
      let own = s.all(itself).contains { $0.start < hit.end && $0.end >= hit.end }
      // "This Acceptable Use Policy (“AUP”) governs …": its own short name.
      let isShort = hit.end - hit.start == 1 && s.has(itself)
      if !own, !isShort, !isOwn(hit, s) { return hit }
    }
    for hit in s.all(named) where isName(hit, s) && !isOwn(hit, s) {
      if !s.all(itself).contains(where: { $0.start < hit.end && $0.end >= hit.end }) { return hit }
    }
    if let hit = s.first(elsewhere) ?? addressed(s) ?? title(s) { return hit }
    guard let hit = s.first(adhere), hit.end + 1 < s.sentence.tokens.upperBound else { return nil }
    // "adhere to the Service Agreement": another document by its capitalised name.
    if s.folded(hit.end..<min(s.sentence.tokens.upperBound, hit.end + 3)).contains("restriction") {
      return nil
    }
    guard s.tokens[hit.end].flags.contains(.capitalized), s.tokens[hit.end + 1].flags.contains(.capitalized)
    else { return nil }
    return hit
  }

  /// "Our Usage Policy applies to everybody" in the text of that name: it speaks of itself, and brings in no other.
  private func isOwn(_ hit: Hit, _ s: SentenceReading) -> Bool {
    guard !s.all(url).contains(where: { $0.start >= hit.end && $0.start - hit.end < 4 }) else { return false }
    let name = s.folded(hit.range)
    let titles = s.document.sentences.prefix(min(4, s.index)).filter { $0.isHeading || $0.block == 0 }
    return titles.contains { s.folded($0.tokens).firstIndex(of: Array(name.bytes)) != nil }
  }

  /// "Use is governed by https://…/usage-policy": the policy by its address alone.
  private func addressed(_ s: SentenceReading) -> Hit? {
    guard s.has(governedBy) else { return nil }
    return s.all(url).first { hit in
      let text = s.folded(hit.range)
      return Self.names.contains { text.contains($0) }
    }
  }

  private static let names: [StaticString] = [
    "use-policy", "usage-policy", "acceptable-use", "/aup", "use-guidelines",
  ]

  /// The address in the sentence, else the one in the policy's definition.
  private func address(_ hit: Hit, _ s: SentenceReading) -> String? {
    let near = s.all(url).first { $0.start >= hit.start && $0.start - hit.end < 24 }
    if let near { return s.text(near.range) }
    let name = s.text(hit.range).lowercased()
    guard
      let definition = s.document.definition(name) ?? s.document.definition("aup")
        ?? s.document.definition("acceptable use policy")
    else { return nil }
    let token = definition.body.first { s.tokens[$0].word == Mark.url }
    return token.map { s.text($0..<($0 + 1)) }
  }
}
