/// Reads that distributing, sublicensing, selling or hosting is forbidden, or allowed on conditions only.
struct RedistributionRecognizer: ClauseRecognizer {
  let kind = ClauseKind.redistribution
  private let phrases: RedistributionPhrases
  private let acts: RedistributionActs
  private let frames: RedistributionFrames
  private let passing: PassingFrame

  init(_ g: inout GrammarBuilder) {
    phrases = RedistributionPhrases(&g)
    acts = RedistributionActs(&g)
    frames = RedistributionFrames(&g)
    passing = PassingFrame(&g)
  }

  private func limit(_ permission: RedistributionPermission, _ hit: Hit, _ s: SentenceReading) -> ClauseTerms
  {
    .redistribution(
      RedistributionLimit(
        permission, acts.acts(hit, s), countsHosting: permission == .conditional && acts.countsHosting(hit, s)
      ))
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    let before = out.count
    readAll(s, &out)
    // "…, or distribute it, (i) for military purposes, (ii) in any unlawful manner": a ban on purposes, not on the act.
    if out.count > before, isTiedToPurposes(s) {
      out.removeLast(out.count - before)
    }
    if out.count > before, isEased(after: s) || isWithinBounds(before: s) {
      for index in before..<out.count { ease(&out[index]) }
    }
  }

  /// "… must not be published as bare checkpoints. They may be distributed in compiled form.": a ban that the next
  /// sentence of the paragraph takes back in part.
  private func isEased(after s: SentenceReading) -> Bool {
    let next = s.index + 1
    guard next < s.document.sentences.count, s.document.sentences[next].block == s.sentence.block else {
      return false
    }
    let words = s.folded(s.document.sentences[next].tokens).words
    return Self.easing.contains { words.hasPrefix($0) } && Self.passed.contains { words.contains($0) }
  }

  /// "They may travel only inside a game. Posting them on a hub is not allowed.": what the sentence before allows.
  private func isWithinBounds(before s: SentenceReading) -> Bool {
    guard s.index > 0, s.document.sentences[s.index - 1].block == s.sentence.block else { return false }
    let words = s.folded(s.document.sentences[s.index - 1].tokens).words
    return Self.bounds.contains { words.contains($0) } && (words.contains(" may ") || words.contains(" can "))
  }

  private static let bounds: [StaticString] = [
    " only inside ", " only within ", " only as part of ", " only together with ", " only in compiled ",
    " only as an integrated ",
  ]

  private static let easing: [StaticString] = [
    " they may be ", " it may be ", " they can be ", " it can be ", " however ", " you may however ",
  ]
  private static let passed: [StaticString] = [
    " be distributed ", " be shared ", " be published ", " be redistributed ", " be passed on ",
    " may distribute ", " may share ",
  ]

  private func ease(_ draft: inout ClauseDraft) {
    guard case .redistribution(var limit) = draft.terms, limit.permission == .prohibited else { return }
    limit.permission = .conditional
    draft.terms = .redistribution(limit)
  }

  /// Whether a ban goes on, behind a comma, in an enumeration of purposes: each of its parts begins with "for" or "in".
  private func isTiedToPurposes(_ s: SentenceReading) -> Bool {
    guard s.hasMode(.prohibited), s.sentence.cuts.count > 1, let first = s.sentence.cuts.first,
      first > s.sentence.tokens.lowerBound, s.tokens[first - 1].word == Mark.comma
    else { return false }
    return (first..<min(first + 3, s.sentence.tokens.upperBound)).contains {
      ["for", "in", "to"].contains(s.folded($0..<($0 + 1)))
    }
  }

  private func readAll(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.has(phrases.itself) || s.has(phrases.frees) || s.has(phrases.tests) { return }
    if !s.has(phrases.general),
      let hit = conditional(s) ?? s.first(phrases.underTerms) ?? shared(s)
    {
      return add(limit(isRefused(hit, s) ? .prohibited : .conditional, hit, s), hit, s, &out)
    }
    if let hit = s.first(phrases.sublicense, .prohibited) {
      return add(limit(.conditional, hit, s), hit, s, &out)
    }
    if let hit = s.first(phrases.consistent) ?? s.first(phrases.without) {
      return add(.redistribution(RedistributionLimit(.conditional, acts.added(hit, s))), hit, s, &out)
    }
    if s.hasMode(.prohibited),
      let hit = s.all(phrases.imposes).first(where: {
        s.mode($0.start) == .prohibited || s.mode($0.end - 1) == .prohibited
      })
    {
      return add(.redistribution(RedistributionLimit(.conditional, acts.added(hit, s))), hit, s, &out)
    }
    // "a license for any permitted purpose, other than distributing the software"
    if let hit = s.first(phrases.withheld), s.mode(hit.start) != .prohibited, s.mode(hit.start) != .condition
    {
      return add(limit(.prohibited, hit, s), hit, s, &out)
    }
    let before = out.count
    prohibited(s, &out)
    if out.count == before { passed(s, &out) }
    if out.count == before { framed(s, &out) }
    if out.count == before { plainly(s, &out) }
    if out.count == before { listed(s, &out) }
    if out.count == before { served(s, &out) }
  }

  /// "shall not provide Managed Inference to anybody", which a definition makes a service that others prompt or tune.
  private func served(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard s.hasMode(.prohibited),
      let hit = s.all(phrases.provides).first(where: { s.mode($0.start) == .prohibited }),
      s.names(
        in: hit.end..<min(hit.end + 8, s.sentence.tokens.upperBound),
        where: { term, body in
          Self.services.contains { term.contains($0) } && Self.interfaces.contains { body.contains($0) }
        })
    else { return }
    add(
      .redistribution(RedistributionLimit(isLeft(hit, s) ? .conditional : .prohibited, [.host])), hit, s, &out
    )
  }

  private static let services = ["inference", "service", "offering", "hosting", "hosted", "access", "api"]
  private static let interfaces: [StaticString] = [
    "api", "programming interface", "as a service", "over a network", "remote", "prompts",
  ]

  /// "You may not share:" above "Raw video files": what is passed on stands in the item, the act above it.
  private func listed(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard s.sentence.governing == .prohibited, s.opensItem, !s.sentence.isLeadIn,
      let leadIn = s.sentence.leadIn,
      let act = s.document.sentences[leadIn].tokens.last(where: { s.tokens[$0].flags.contains(.letters) }),
      s.has(act, Self.passing),
      let first = s.sentence.tokens.first(where: { s.tokens[$0].flags.contains(.letters) }),
      !s.has(first, Self.preposition)
    else { return }
    let permission: RedistributionPermission =
      s.has(phrases.consent) || s.has(phrases.beyond) ? .conditional : .prohibited
    let hit = Hit(cue: 0, start: first, end: first + 1)
    add(.redistribution(RedistributionLimit(permission, acts.things(s))), hit, s, &out)
  }

  private static let passing = WordClasses.mask("distribute")
  private static let preposition = WordClasses.mask("preposition")

  /// An act and a thing that no phrase joins, by what the sentence makes of them.
  private func plainly(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard !s.has(phrases.liable), !s.has(phrases.assigns), !s.has(phrases.general) else { return }
    if let hit = passing.bound(s) { return add(limit(.conditional, hit, s), hit, s, &out) }
    if let hit = passing.ban(s), !isContent(hit, s) {
      return add(limit(isLifted(hit, s) ? .conditional : .prohibited, hit, s), hit, s, &out)
    }
    if let hit = passing.otherUse(s) {
      let permission: RedistributionPermission = isLifted(hit, s) ? .conditional : .prohibited
      add(.redistribution(RedistributionLimit(permission, [.host])), hit, s, &out)
    }
  }

  /// What no phrase holds: an act, a thing and what is made of them, in any wording.
  private func framed(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard !frames.isIdle(s), let found = frames.limit(s), !s.has(phrases.general), !isContent(found.hit, s)
    else { return }
    let (hit, permission, fixed) = (found.hit, found.permission, found.acts)
    // "may be handed on, yet never against payment", "not released unless we have seen it"
    let isPaidOnly = fixed?.first == .sell && s.hasMode(.permitted)
    let isLimited = isPaidOnly || isLifted(hit, s)
    let known = permission == .prohibited && isLimited ? RedistributionPermission.conditional : permission
    if let fixed { return add(.redistribution(RedistributionLimit(known, fixed)), hit, s, &out) }
    add(limit(known, hit, s), hit, s, &out)
  }

  /// "You may not share it, provided that …", "… are not permitted, even provided that …": the act is forbidden, and what
  /// follows gives none of it back.
  private func isRefused(_ hit: Hit, _ s: SentenceReading) -> Bool {
    let before = s.sentence.tokens.lowerBound..<hit.start
    return s.sentence.governing == .none && !s.has(phrases.turns)
      && !before.contains { s.mode($0) == .required } && hit.range.contains { s.mode($0) == .prohibited }
  }

  /// "You may share it provided that …"; "the code, which may only be shared if …" describes.
  private func conditional(_ s: SentenceReading) -> Hit? {
    s.all(phrases.conditional).first { hit in
      (s.mode(hit.start) == .permitted || s.mode(hit.start) == .none)
        && !(hit.start > s.sentence.tokens.lowerBound && s.has(hit.start - 1, Self.relative))
    }
  }

  private static let relative = WordClasses.mask("relative")

  /// "Sale of the Parameters is forbidden", "Copies may be delivered to affiliates only": a copy, and what is done
  /// with it.
  private func passed(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard s.hasMode(.prohibited) || s.hasMode(.permitted), let hit = s.first(phrases.passes),
      !s.has(phrases.selective), !s.has(phrases.general), !s.has(phrases.assigns), !s.has(phrases.notPassed),
      !isContent(hit, s)
    else { return }
    let modes = hit.range.map(s.mode)
    if modes.contains(.prohibited) {
      if isDescribed(hit, s) { return }
      add(limit(isLifted(hit, s) ? .conditional : .prohibited, hit, s), hit, s, &out)
    } else if modes.contains(.permitted), s.has(phrases.limits), s.mode(hit.start) != .condition {
      add(limit(.conditional, hit, s), hit, s, &out)
    }
  }

  /// "You may: share copies, provided that …": a permitted item with a condition of its own.
  private func shared(_ s: SentenceReading) -> Hit? {
    guard s.sentence.governing == .permitted, let hit = s.first(phrases.shares),
      hit.start - s.sentence.tokens.lowerBound < 4, s.has(phrases.onCondition)
    else { return nil }
    return hit
  }

  private func prohibited(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard s.hasMode(.prohibited), !s.has(phrases.liable) else { return }
    guard
      let hit = s.all(phrases.forbidden).first(where: {
        s.mode($0.start) == .prohibited && !isPassive($0, s) && !isPurpose($0, s) && !isContent($0, s)
          && !isDescribed($0, s)
      })
    else {
      if let hit = s.first(phrases.hosting, .prohibited), s.has(phrases.mentions) {
        add(limit(.prohibited, hit, s), hit, s, &out)
      }
      return
    }
    let part = s.sentence.part(of: hit.start)
    if s.all(phrases.purpose).contains(where: {
      part.contains($0.start) && $0.start > hit.start && !isApart($0, hit, s)
    }) {
      return
    }
    if s.all(phrases.selective).contains(where: { part.contains($0.start) && $0.start - hit.end < 14 }) {
      return
    }
    if s.has(phrases.assigns, in: part), !s.has(phrases.list, in: part) { return }
    guard
      s.all(phrases.mentions).contains(where: { part.contains($0.start) })
        || s.all(phrases.mentions).contains(where: { $0.start < hit.start }) || isBareVerb(hit, s)
        || s.has(phrases.list, in: part)
    else { return }
    let isConditional =
      isLeft(hit, s) || isSublicenseOnly(hit, s) || asksAbove(s) || isDemanded(hit, s)
      || s.has(phrases.toSome, in: hit.start..<max(hit.end, part.upperBound)) && !s.has(phrases.outsiders)
    let isAltered = s.all(phrases.altered).contains { part.contains($0.start) && $0.start >= hit.start }
    if !isConditional, isAltered {
      return add(.redistribution(RedistributionLimit(.prohibited, [.derivatives])), hit, s, &out)
    }
    add(limit(isConditional ? .conditional : .prohibited, hit, s), hit, s, &out)
  }

  /// "not to create an API or to resell it", "not share it or use it in a manner": another act's purpose.
  private func isApart(_ purpose: Hit, _ hit: Hit, _ s: SentenceReading) -> Bool {
    purpose.start < hit.end
      ? s.has(phrases.orTo, in: purpose.start..<hit.end) : s.has(phrases.uses, in: hit.end..<purpose.start)
  }

  /// Whether leave lifts a ban: in an enumeration each part has its own, but for what the head or the last part says.
  private func isLeft(_ hit: Hit, _ s: SentenceReading) -> Bool { bears(phrases.consent, hit, s) }

  /// The same for anything that lifts it: "unless", "only".
  private func isLifted(_ hit: Hit, _ s: SentenceReading) -> Bool {
    bears(phrases.consent, hit, s) || bears(phrases.beyond, hit, s)
      || bears(phrases.toSome, hit, s) && !s.has(phrases.outsiders)
  }

  private func bears(_ cue: Cue, _ hit: Hit, _ s: SentenceReading) -> Bool {
    let labels = s.sentence.cuts.filter { s.tokens[$0].word == Mark.enumerator }
    guard labels.count > 1, let first = labels.first, hit.start >= first else { return s.has(cue) }
    let part = s.sentence.part(of: hit.start)
    return s.all(cue).contains { leave in
      leave.start < first || part.contains(leave.start)
        || s.sentence.part(of: leave.start).upperBound == s.sentence.tokens.upperBound
          && leave.start > s.sentence.tokens.lowerBound && s.tokens[leave.start - 1].word == Mark.comma
    }
  }

  /// "not share it without requiring recipients to agree": what it takes to share is said.
  private func isDemanded(_ hit: Hit, _ s: SentenceReading) -> Bool {
    let end = s.sentence.part(of: hit.start).upperBound
    return hit.end < end && (hit.end..<end).contains { s.mode($0) == .required }
  }

  /// "Without our consent you may not: …", "You must obtain permission before you: …": the lead-in's condition.
  private func asksAbove(_ s: SentenceReading) -> Bool {
    guard let leadIn = s.sentence.leadIn else { return false }
    let words = s.folded(s.document.sentences[leadIn].tokens)
    return (words.contains("without") || words.contains("before") || words.contains("unless"))
      && (words.contains("permission") || words.contains("consent") || words.contains("authoriz")
        || words.contains("approval"))
  }

  /// "Sublicensing is not allowed": who gets a copy has it from the licensor, and may still be given it.
  private func isSublicenseOnly(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.folded(hit.range) == "sublicensing"
  }

  /// "a product to be sold": what is done to something else.
  private func isPassive(_ hit: Hit, _ s: SentenceReading) -> Bool {
    hit.start > s.sentence.tokens.lowerBound && s.has(hit.start - 1, Self.be)
      && s.tokens[hit.start].flags.contains(.letters)
  }

  /// "use the Services to create or distribute spam": what the use is for.
  private func isPurpose(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(phrases.usedTo).contains { $0.start < hit.end && $0.end >= hit.end }
  }

  /// "a Derivative which You distribute": which one is meant, not what is forbidden.
  private func isDescribed(_ hit: Hit, _ s: SentenceReading) -> Bool {
    [hit.start, hit.end - 1].contains { $0 > s.sentence.tokens.lowerBound && s.has($0 - 1, Self.you) }
  }

  private static let you = WordClasses.mask("you")

  /// "spread malicious code": what the model made, not the model.
  private func isContent(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(phrases.content).contains {
      $0.start >= hit.start && $0.start < hit.end || $0.range.contains(hit.start)
    }
  }

  private static let be = WordClasses.mask("be")

  /// An item that begins with the verb speaks of the model, which its lead-in named.
  private func isBareVerb(_ hit: Hit, _ s: SentenceReading) -> Bool {
    hit.start == s.sentence.part(of: hit.start).lowerBound
  }
}
