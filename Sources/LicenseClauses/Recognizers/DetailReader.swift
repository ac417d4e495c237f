/// Notes what sentences say beyond the parameters of the clauses that were read in them.
struct DetailReader: Sendable {
  /// The words for a detail, and the clauses that it says something of.
  private struct Row {
    let detail: ClauseDetail
    let isOf: @Sendable (ClauseTerms) -> Bool
    let cue: Cue
    /// Whether what the head of a sentence says is said of each of its parts: "If you offer a service …: (i) …".
    let isOfHead: Bool
  }

  private let rows: [Row]
  /// The kinds that have details.
  private let kinds: Set<ClauseKind>

  init(_ g: inout GrammarBuilder) {
    var rows: [Row] = []
    func add(_ detail: ClauseDetail, _ isOf: @escaping @Sendable (ClauseTerms) -> Bool, _ phrases: [String]) {
      rows.append(
        Row(
          detail: detail, isOf: isOf, cue: g.cue(phrases),
          isOfHead: [.service, .commercial, .using, .derivativesToo].contains(detail)))
    }
    for phrases in DetailPhrases.ends { add(phrases.detail, Self.isEnd(phrases.trigger), phrases.words) }
    for (kind, detail, phrases) in DetailPhrases.all { add(detail, { $0.kind == kind }, phrases) }
    self.rows = rows
    kinds = Set(DetailPhrases.all.map(\.kind) + [.termination])
  }

  private static func isEnd(_ trigger: Termination.Trigger) -> @Sendable (ClauseTerms) -> Bool {
    { terms in
      if case .termination(let end) = terms { end.trigger == trigger } else { false }
    }
  }

  /// Adds the details of a sentence to the drafts that were read in it, which begin at a place.
  func note(_ s: SentenceReading, _ drafts: inout [ClauseDraft], from first: Int) {
    let head = s.sentence.tokens.lowerBound..<(s.sentence.cuts.first ?? s.sentence.tokens.lowerBound)
    for index in drafts.indices[first...] where kinds.contains(drafts[index].terms.kind) {
      let (terms, part) = (drafts[index].terms, drafts[index].tokens)
      let found = rows.filter {
        $0.isOf(terms) && (s.has($0.cue, in: part) || $0.isOfHead && s.has($0.cue, in: head))
      }.map(\.detail)
      drafts[index].details = Set(found + context(of: terms, s) + group(terms, found, s)).sorted()
    }
  }

  /// "Where You are not a Commercial User, then:" above what is owed, or above what one item allows.
  private static func freesCommercial(_ s: SentenceReading) -> Bool {
    s.document.sentences[max(0, s.index - 6)..<s.index].contains {
      s.folded($0.tokens).contains("you are not a commercial")
    }
  }

  /// "If requested by the Licensor, You must remove any of the information": behind what must be kept.
  private static func goesOnRequest(after s: SentenceReading) -> Bool {
    s.document.sentences[(s.index + 1)...].prefix(14).contains { next in
      let words = s.folded(next.tokens)
      return words.contains("requested by the licensor") && words.contains("remove")
    }
  }

  /// "We retain ownership in the Materials and derivatives made by or for us.": before what the licensee owns.
  private static func keepsOwn(before s: SentenceReading) -> Bool {
    guard s.index > 0 else { return false }
    let words = s.folded(s.document.sentences[s.index - 1].tokens)
    return words.contains("retain") && words.contains("made by or for us")
  }

  /// What other sentences of the text make of a clause: its definitions, what stands above it and behind it.
  private func context(of terms: ClauseTerms, _ s: SentenceReading) -> [ClauseDetail] {
    var found: [ClauseDetail] = []
    if s.document.countsHosting, Self.passing.contains(terms.kind) { found.append(.hostingCounts) }
    if terms.kind == .shareAlike || terms.kind == .retainNotices, Self.freesCommercial(s) {
      found.append(.nonCommercial)
    }
    if terms == .registration(for: .commercial), s.document.definesCommercial {
      found.append(s.document.countsInternal ? .internalToo : .asDefined)
    }
    if terms == .plain(.retainNotices), Self.goesOnRequest(after: s) { found.append(.onRequest) }
    if terms == .derivativeOwnership(.licensee), Self.keepsOwn(before: s) {
      found += [.reserved, .licensorMade]
    }
    if Self.isOfHosting(terms), Self.namesService(s) { found.append(.asAService) }
    if terms.kind == .licenseCopy || terms.kind == .attributionDisplay, Self.namesDerivatives(s) {
      found.append(.derivativesToo)
    }
    if Self.isBreach(terms), Self.isMended(after: s) { found.append(.reinstates) }
    if case .termination(let end) = terms, end.deletion, Self.namesDerivatives(s) {
      found.append(.derivativesToo)
    }
    return found
  }

  /// "sues the Company", which a definition says is a firm "and its affiliates": whom a suit or an indemnity means.
  private func group(_ terms: ClauseTerms, _ found: [ClauseDetail], _ s: SentenceReading) -> [ClauseDetail] {
    guard terms.kind == .indemnity || found.contains(.licensor) else { return [] }
    let isGroup = s.names(in: s.sentence.tokens) { term, body in
      !Self.licensees.contains(term) && Self.groups.contains { body.contains($0) }
    }
    return isGroup || Self.isGroupName(s) ? [.licensorGroup] : []
  }

  private static let licensees: Set<String> = [
    "licensee", "user", "recipient", "customer", "affiliate", "affiliates",
  ]
  private static let groups: [StaticString] = [
    "and its affiliate", "and our affiliate", "together with its affiliate", "and their affiliate",
  ]

  /// `Acme Corporation and its Affiliates ("Acme")`: a name that is given in brackets stands for the group.
  private static func isGroupName(_ s: SentenceReading) -> Bool {
    let words = s.folded(s.sentence.tokens)
    return s.document.sentences.prefix(14).contains { sentence in
      let text = s.folded(sentence.tokens)
      guard let at = text.firstIndex(of: " and its affiliates (") else { return false }
      let name = text.bytes[(at + 21)...].drop { !Tokenizer.isLetter($0) }.prefix { Tokenizer.isLetter($0) }
      return name.count > 2 && words.firstIndex(of: Array(name)) != nil
    }
  }

  /// "cease use of the Works", which a definition says are the model and what derives from it.
  private static func namesDerivatives(_ s: SentenceReading) -> Bool {
    s.names(in: s.sentence.tokens) { term, body in
      !term.hasPrefix("agree") && !term.hasPrefix("licen") && body.contains("derivative")
    }
  }

  private static func isOfHosting(_ terms: ClauseTerms) -> Bool {
    switch terms {
    case .redistribution(let limit): limit.acts == [.host]
    case .registration(let act): act == .hosting
    default: false
    }
  }

  /// "Hosting Use", which a definition makes a service whose users have the model under their own control.
  private static func namesService(_ s: SentenceReading) -> Bool {
    s.names(in: s.sentence.tokens) { term, body in
      Self.services.contains { term.contains($0) } && Self.controls.contains { body.contains($0) }
    }
  }

  private static let services = ["hosting", "inference"]
  private static let controls: [StaticString] = [
    "their own control", "control over", "run inference", "prompts",
  ]

  private static func isBreach(_ terms: ClauseTerms) -> Bool {
    if case .termination(let end) = terms { end.trigger == .breach } else { false }
  }

  /// "Where your rights have ended, they are reinstated": the sentences behind the end may give the rights back.
  private static func isMended(after s: SentenceReading) -> Bool {
    let next = s.document.sentences[(s.index + 1)...].prefix(4).map { s.folded($0.tokens) }
    return next.contains { $0.contains("reinstate") }
      && next.contains { $0.contains("cure") || $0.contains("remed") }
  }

  /// What is asked of those who pass the model on, where a definition may count a service as a way of that.
  private static let passing: Set<ClauseKind> = [.licenseCopy, .flowDown, .changeNotice]
}
