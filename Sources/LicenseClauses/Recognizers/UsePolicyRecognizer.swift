/// Reads that a separate use policy binds, and where it is found.
struct UsePolicyRecognizer: ClauseRecognizer {
  let kind = ClauseKind.usePolicy
  private let incorporated, policy, binds, itself, url, adhere, defines, subjectTo, describes, within: Cue
  private let named, applies, elsewhere, ours, governedBy, titled, foreign: Cue

  init(_ g: inout GrammarBuilder) {
    let document =
      "( policy | guideline | charter | standard | principle | schedule | code | rule | specification | requirement | norm | norms | annex | addendum | appendix | framework | manual | handbook | commitment | covenant | protocol | guide | guidance | matrix | playbook | instruction | pledge | declaration )"
    policy = g.cue(
      "( acceptable | prohibited | permitted | restricted | responsible | fair ) ( uses | use | usage ) ( restriction )? ( policy | guideline | term | restriction )",
      "( prohibited | restricted | acceptable ) ~2 ( activity | conduct ) policy", "aup",
      "( use | usage | content ) ( policy | guideline )", "trustworthy ai term",
      "responsible ai ( policy | license | guideline | practice | principle )",
      "code of ( conduct | ethics )", "ethics ( policy | guideline )", "community guideline",
      "use case policy", "safety policy", "use rules", "rules of use", "conduct policy",
      "( ethics | ethical ) ~1 ( policy | guideline | charter | code | principle )",
      "( use | usage | conduct | harm | content | responsible | restricted | prohibited | sensitive | excluded | community | safety | fair | misuse | activity | application ) ~3 ( policy | guideline | charter | standard | principle | schedule )",
      "( usage | conduct | safety ) rules",
      "policy on ~3 ( prohibited | acceptable | restricted | sensitive ) ~2 ( use | application | activity )",
      "use_policy", "( use | usage | practice | ethics ) annex", "trust and safety ~1 standard",
      "prohibited practice", "house rules", "charter for ~2 use", "ethics annex",
      "code of practice",
      "( developer | platform | provider | model behavior | model behaviour ) ( policy | guideline )",
      "( additional | supplemental ) ~2 ( policy | guideline )",
      "( code_of_conduct | acceptable_use | use_policy | usage_policy | usage_guidelines | aup )",
      "( acceptable | responsible | prohibited | permitted | fair | forbidden | unacceptable | ethical ) ( use | usage ) \(document)",
      "( terms | rules | conditions ) of ( acceptable | responsible | fair | ethical ) ( use | usage )",
      "( charter | code | guideline | policy | principle | standard | rules ) ( on | for | of ) ~1 ( responsible | ethical | acceptable | safe | prohibited | permitted ) ~1 ( use | research | ai | application | practice | deployment | conduct )",
      "usage ( condition | rule | terms )", "guideline ~4 ( practice | research | conduct )",
      "governance ( rule | policy | framework | code )",
      // "the rules at https://…", "the rules in our repository's POLICY.md"
      "rules ~3 ( in | at | under | on ) ~2 #url")
    let topic =
      "( acceptable | prohibited | permitted | restricted | responsible | fair | use | usage | ethics | ethical | conduct | safety | harm | misuse | trust | behavior | behaviour | sensitive | excluded | forbidden | unacceptable | trustworthy | moderation | integrity | practice )"
    // "the Model Use Specification", "the Norms for Responsible Research": a document by its capitals.
    named = g.cue(
      "\(topic) ~2 \(document)",
      "( ai | content | community | deployment | developer | platform ) ~3 ( policy | guideline | charter | standard | principle | rule | norm | norms | requirement | commitment )",
      "( \(document) | terms of reference ) ( for | of | on ) ~2 \(topic)",
      "( acceptable | responsible | prohibited | fair | trustworthy ) ~2 terms",
      "( use | usage | practice | application ) ~1 list",
      "human rights ( policy | principle | commitment | standard )",
      "( annex | schedule | appendix | exhibit | addendum ) ~3 ( prohibited | acceptable | restricted | forbidden ) ( use | application | practice | activity )"
    )
    // "Hub's Community Charter", "the Data Steward Rules": any document with a name, but for those on other matters.
    titled = g.cue("( policy | guideline | charter | principle | rules | norms )")
    foreign = g.cue(
      "( privacy | cookie | security | trademark | brand | branding | logo | style | arbitration | procedure | federal | civil | refund | payment | billing | retention | contribution | accounting | tax | pricing | support | publication | coding | protection | sharing | return | region | mediation | court | warranty | discount | fee | access | open source | license | export | dispute | commercial | expedited | international | industry )"
    )
    // "The Usage Rules apply as well", "they form part of the deal": the policy binds without a modal.
    applies = g.cue(
      "( apply | applies ) !only", "bind", "bound by", "govern",
      "( part | integral ) of ( this | the | these | our )", "inseparable part",
      "enter into", "subject to", "accept", "take place under", "incorporate", "( depend | conditional ) on",
      "@be ~2 ( annexed | appended | attached | deemed )", "( written | read ) into",
      "@agreement include ( the | our )", "rules out", "as if ~3 set out", "submit",
      "( stick to | keep to | play by | abide | adhere | comply | conform | respect | follow | observe | satisfy | uphold | compatible | consistent )",
      "part of ~3 ( contract | terms | agreement | license )")
    // "We follow our AI Principles": what the licensor does binds nobody else.
    ours = g.cue(
      "( we | licensor | company | provider ) ~3 ( follow | comply | adhere | develop | commit | observe | respect | uphold )"
    )
    // "What it may not be used for is laid down in a separate document at https://…"
    elsewhere = g.cue(
      "( not be used for | not used for | prohibited | forbidden | excluded | disallowed | off limits ) ~6 ( laid down | set out | set forth | list | describe | specify | publish | found ) ~3 ( separate | separately | elsewhere | at | on ) ~2 ( #url | document | page | file )"
    )
    binds = g.cue(
      "adhere", "comply", "compliance", "incorporated ~4 reference", "incorporate", "in accordance with",
      "consistent with", "set forth in", "governed ~4 by", "made part of", "shall have effect as",
      "as if they were", "bind you", "violate", "subject to", "abide", "agree to", "pursuant to",
      "in violation of", "bound by", "prohibited by", "follow", "observe", "conform", "described in",
      "outlined in", "specified in", "listed in", "permitted by", "contrary to", "part of ( this | the )",
      "binding on", "conditional on", "observance", "honor", "integral part", "also govern",
      "respect", "off limits", "fall within", "disallow", "stick to", "contravene", "apply to everyone",
      "forbidden", "accept", "comply", "apply", "bind", "bound", "govern", "enter into", "laid down",
      "set out in",
      "play by", "keep to", "satisfy", "uphold", "compatible with", "within the", "rules out", "at odds with",
      "inconsistent with", "incompatible with", "deemed", "written into", "muster", "submit to",
      "part of this",
      "@agreement include ( the | our )", "void", "( in line | in keeping ) with", "take place under",
      "breach", "annexed", "appended", "attached", "found at",
      "part of ~3 ( contract | deal )", "depend on")
    adhere = g.cue("adhere to ( the | our )")
    describes = g.cue(
      "grant ~8 ( license | right )", "detect ~8 violation", "content that violates", "subject to section",
      "enforceable provision", "should monitor", "report", "suspected", "suspend", "terminate",
      "( post | publish ) each version")
    within = g.cue("( accordance | comply | compliance | consistent ) ~12 policy")
    incorporated = g.cue("incorporated ~6 reference", "incorporate by reference")
    itself = g.cue(
      "this !agreement/license/contract/document ~6 ( policy | guideline | aup )",
      "this !agreement/license/contract/document ~4 use policy", "violation of this policy",
      "these ~4 ( policy | guideline | rule | standard | principle | requirement )",
      "this ~4 ( code | charter | standard | annex | schedule | addendum | appendix | license )")
    url = g.cue("#url")
    governedBy = g.cue(
      "( govern | comply | follow | abide | adhere | subject | observe | accordance | bound | stick | accept )"
    )
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
