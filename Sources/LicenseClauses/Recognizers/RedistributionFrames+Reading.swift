extension RedistributionFrames {
  /// A limit that was found: where, of which kind, and its acts where the frame fixes them.
  struct Found {
    let hit: Hit
    let permission: RedistributionPermission
    var acts: [RedistributionAct]?
  }

  /// Whether a sentence grants, or speaks of liability: it limits nothing.
  func isIdle(_ s: SentenceReading) -> Bool { s.has(never) }

  /// The limit that a sentence states.
  func limit(_ s: SentenceReading) -> Found? {
    guard let found = conditional(s) ?? hosting(s) ?? prohibited(s), !isElse(found.hit, s) else { return nil }
    return found
  }

  /// "disclose personal data", "post notices": another thing is passed on.
  private func isElse(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.has(off, in: (hit.start - 4)..<min(hit.end + 4, hit.start + 14))
  }

  // MARK: Allowed on conditions

  private func conditional(_ s: SentenceReading) -> Found? {
    if let hit = ruled(acts, s) { return Found(hit: hit, permission: .conditional) }
    if let hit = ruled(serves, s) { return Found(hit: hit, permission: .conditional, acts: [.host]) }
    if let hit = allowedTo(s) { return Found(hit: hit, permission: .conditional) }
    if let hit = s.first(mayServe, .permitted), s.has(limits, in: hit.start..<(hit.start + 31)) {
      return Found(hit: hit, permission: .conditional, acts: [.host])
    }
    let isHanded = s.pair(acts, goods, within: 6) != nil || s.pair(fresh, goods, within: 6) != nil
    if isHanded, let hit = s.first(doSo, .permitted) {
      return Found(hit: hit, permission: .conditional)
    }
    if let hit = s.first(paid) { return Found(hit: hit, permission: .conditional, acts: [.sell]) }
    if let hit = s.first(only), s.mode(hit.start) == .permitted || s.mode(hit.start) == .none {
      return Found(hit: hit, permission: .conditional)
    }
    return asked(s)
  }

  /// "Sharing of the data is limited to …", "Uploading the model is fine as long as …".
  private func ruled(_ act: Cue, _ s: SentenceReading) -> Hit? {
    if let hit = said(needs, of: act, s), isMeant(hit, act, s) { return hit }
    guard let hit = said(allowed, of: act, s), isMeant(hit, act, s),
      s.has(limits, in: (hit.end - 2)..<(hit.end + 9))
    else { return nil }
    return hit
  }

  /// An act that a part of the sentence begins with, and what is said of it.
  private func said(_ verdict: Cue, of act: Cue, _ s: SentenceReading) -> Hit? {
    guard s.has(act), s.has(verdict) else { return nil }
    let subject = s.all(act).first {
      $0.start - s.sentence.part(of: $0.start).lowerBound < 4 && s.mode($0.start) != .condition
    }
    guard let end = subject?.end, let start = subject?.start,
      let last = s.all(verdict).first(where: { $0.start >= end && $0.start <= end + 14 })
    else { return nil }
    return Hit(cue: last.cue, start: start, end: last.end)
  }

  /// Whether a model is passed on, or the act can be done to nothing else.
  private func isMeant(_ hit: Hit, _ act: Cue, _ s: SentenceReading) -> Bool {
    act == serves || s.has(goods, in: hit.range) || s.has(bare, in: hit.range)
  }

  /// "You may hand copies to partners if they …": a permission with a condition of its own.
  private func allowedTo(_ s: SentenceReading) -> Hit? {
    guard s.hasMode(.permitted), let hit = s.pair(may, goods, within: 6), isWhole(hit, s),
      let modal = s.all(may).first(where: { hit.range.contains($0.start) && s.mode($0.start) == .permitted }),
      s.has(once) || s.has(limits, in: modal.start..<(modal.start + 31))
    else { return nil }
    return hit
  }

  /// "You must obtain our approval before you share it": what must be asked for first.
  private func asked(_ s: SentenceReading) -> Found? {
    guard s.hasMode(.required), let request = s.pair(asks, before, within: 14),
      s.all(asks).contains(where: {
        request.range.contains($0.start)
          && (s.mode($0.start) == .required || s.mode($0.end - 1) == .required)
      })
    else { return nil }
    if let hit = s.pair(asks, serves, within: 24) {
      return Found(hit: hit, permission: .conditional, acts: [.host])
    }
    guard s.has(bare) || s.pair(acts, goods, within: 6) != nil, let hit = s.pair(asks, acts, within: 24)
    else {
      return nil
    }
    return Found(hit: hit, permission: .conditional)
  }

  // MARK: Forbidden

  private func prohibited(_ s: SentenceReading) -> Found? {
    if let hit = s.first(charges, .prohibited), s.has(goods) {
      // "Don't charge for the weights themselves": what runs them may be sold.
      let isAlone = s.has(alone, in: hit.start..<min(hit.end + 2, s.sentence.tokens.upperBound))
      return Found(hit: hit, permission: isAlone ? .conditional : .prohibited, acts: [.sell])
    }
    // These are said of nothing but what is licensed, whatever the licence calls it.
    if let hit = s.first(strong, .prohibited) { return Found(hit: hit, permission: .prohibited) }
    if let hit = s.first(grants, .prohibited) {
      return Found(hit: hit, permission: .prohibited, acts: [.sublicense])
    }
    let hit = handed(s) ?? kept(s) ?? s.first(left) ?? s.first(excluded) ?? s.first(flat) ?? refusal(s)
    return hit.map { Found(hit: $0, permission: .prohibited) }
  }

  /// "not hand the weights to outsiders"
  private func handed(_ s: SentenceReading) -> Hit? {
    guard s.hasMode(.prohibited), let hit = s.pair(fresh, goods, within: 10), isWhole(hit, s),
      !s.all(employs).contains(where: { $0.start < hit.end }),
      s.all(fresh).contains(where: { hit.range.contains($0.start) && s.mode($0.start) == .prohibited })
    else { return nil }
    return hit
  }

  /// "must stay inside your organisation"
  private func kept(_ s: SentenceReading) -> Hit? {
    guard s.hasMode(.required), let hit = s.pair(goods, stays, within: 8), s.mode(hit.end - 1) == .required,
      s.has(inner, in: hit.start..<(hit.end + 6))
    else { return nil }
    return hit
  }

  /// "Uploading the weights is out of the question."
  private func refusal(_ s: SentenceReading) -> Hit? {
    guard s.has(goods) || s.has(bare) else { return nil }
    return said(refused, of: acts, s)
  }

  /// "not put it behind an API", "Offering inference is not covered."
  private func hosting(_ s: SentenceReading) -> Found? {
    let forbidden = s.has(served) ? s.first(serves, .prohibited) : nil
    guard let hit = forbidden ?? said(refused, of: serves, s) else { return nil }
    return Found(hit: hit, permission: .prohibited, acts: [.host])
  }

  /// Whether a hit stands in one part of its sentence.
  private func isWhole(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.sentence.part(of: hit.start).contains(hit.end - 1)
  }
}
