/// Reads that a separate use policy binds, and where it is found.
struct UsePolicyRecognizer: ClauseRecognizer {
  let kind = ClauseKind.usePolicy
  private let incorporated, policy, binds, itself, url, adhere, defines, subjectTo, describes, within: Cue

  init(_ g: inout GrammarBuilder) {
    policy = g.cue(
      "( acceptable | prohibited | permitted | restricted | responsible | fair ) ( uses | use | usage ) ( restriction )? ( policy | guideline | term | restriction )",
      "( prohibited | restricted | acceptable ) ~2 ( activity | conduct ) policy", "aup",
      "( use | usage | content ) ( policy | guideline )", "trustworthy ai term",
      "responsible ai ( policy | license | guideline | practice | principle )",
      "code of ( conduct | ethics )", "ethics ( policy | guideline )", "community guideline",
      "use case policy", "safety policy", "use rules", "rules of use", "conduct policy",
      "( ethics | ethical ) ~1 ( policy | guideline | charter | code | principle )",
      "( use | usage | conduct | harm | content | responsible | restricted | prohibited | sensitive | excluded | community | safety | fair | misuse | activity | application ) ~3 ( policy | guideline | charter | standard | principle | schedule | code )",
      "( usage | conduct | safety ) rules",
      "policy on ~3 ( prohibited | acceptable | restricted | sensitive ) ~2 ( use | application | activity )",
      "use_policy", "( use | usage | practice | ethics ) ~2 ( annex | list )", "trust and safety ~1 standard",
      "prohibited practice", "house rules", "charter for ~2 use", "ethics annex")
    binds = g.cue(
      "adhere", "comply", "compliance", "incorporated ~4 reference", "incorporate", "in accordance with",
      "consistent with", "set forth in", "governed ~4 by", "made part of", "shall have effect as",
      "as if they were", "bind you", "violate", "subject to", "abide", "agree to", "pursuant to",
      "in violation of", "bound by", "prohibited by", "follow", "observe", "conform", "described in",
      "outlined in", "specified in", "listed in", "permitted by", "contrary to", "part of ( this | the )",
      "binding on", "conditional on", "observance", "honor", "integral part", "also govern",
      "respect", "off limits", "fall within", "disallow", "stick to", "contravene", "apply to everyone",
      "forbidden", "accept", "comply")
    adhere = g.cue("adhere to ( the | our )")
    describes = g.cue(
      "grant ~8 ( license | right )", "detect ~8 violation", "content that violates", "subject to section",
      "enforceable provision", "should monitor", "report", "suspected", "suspend", "terminate")
    within = g.cue("( accordance | comply | compliance | consistent ) ~12 policy")
    incorporated = g.cue("incorporated ~6 reference", "incorporate by reference")
    itself = g.cue("this ~6 ( policy | guideline )", "this ~4 use policy", "violation of this policy")
    url = g.cue("#url")
    defines = g.cue("mean")
    subjectTo = g.cue(
      "use of ~12 @be ( subject to | governed by )", "@be ~4 ( binding | conditional | governed )",
      "integral part",
      "also govern", "( bound | accept | accepts ) ~6 policy", "incorporated here")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let hit = subject(s), s.has(binds) else { return }
    if s.document.isDefinition(s.index), s.has(defines), !s.has(adhere) {
      return
    }
    guard operative(s), !s.has(describes) || s.has(within) else { return }
    add(.usePolicy(url: address(hit, s)), hit, s, &out)
  }

  private func operative(_ s: SentenceReading) -> Bool {
    s.has(subjectTo) || s.hasMode(.required) || s.hasMode(.prohibited) || s.hasMode(.permitted)
      || s.sentence.governing != .none
      || s.has(incorporated)
  }

  /// The policy, where the sentence speaks of another text than itself.
  private func subject(_ s: SentenceReading) -> Hit? {
    for hit in s.all(policy) {
      let own = s.all(itself).contains { $0.start < hit.end && $0.end >= hit.end }
      if !own { return hit }
    }
    guard let hit = s.first(adhere), hit.end + 1 < s.sentence.tokens.upperBound else { return nil }
    // "adhere to the Service Agreement": another document by its capitalised name.
    if s.folded(hit.end..<min(s.sentence.tokens.upperBound, hit.end + 3)).contains("restriction") {
      return nil
    }
    guard s.tokens[hit.end].flags.contains(.capitalized), s.tokens[hit.end + 1].flags.contains(.capitalized)
    else { return nil }
    return hit
  }

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
