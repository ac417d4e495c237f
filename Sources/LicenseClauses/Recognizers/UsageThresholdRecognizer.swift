/// Reads sizes above which something changes: "greater than 700 million monthly active users", "annual revenue
/// of more than US $1,000,000". A sentence with two metrics is two clauses.
struct UsageThresholdRecognizer: ClauseRecognizer {
  let kind = ClauseKind.usageThreshold
  private let quantities: QuantityReader
  private let monthlyUsers, dailyUsers, annualRevenue, monthlyRevenue, otherSize, counted: Cue
  private let units, persons, twelve, times, takings, frees, hosts, atLeast, above, below, release,
    affiliates: Cue
  private let named, describes, separate, display, terminates, prohibited, royalty, registers, reports: Cue

  init(_ g: inout GrammarBuilder) {
    quantities = QuantityReader(&g)
    monthlyUsers = g.cue(Words.monthlyUsers)
    dailyUsers = g.cue(Words.dailyUsers)
    annualRevenue = g.cue(Words.annualRevenue)
    monthlyRevenue = g.cue(Words.monthlyRevenue)
    otherSize = g.cue(Words.otherSize)
    counted = g.cue(Words.counted)
    units = g.cue("\(Words.thing)")
    persons = g.cue("\(Words.people)")
    twelve = g.cue(Words.twelve)
    times = g.cue(Words.times)
    // An amount of these without a period is a year's.
    takings = g.cue("( revenue | turnover | income | sales | receipt | earnings | takings | billings )")
    // "The licence is open to businesses with less than …"
    frees = g.cue("( open | free | available | intended | reserved ) ~3 ( to | for | of )", "( may | can )")
    hosts = g.cue(Words.hosts)
    atLeast = g.cue(Words.atLeast)
    above = g.cue(Words.above)
    below = g.cue(Words.below)
    release = g.cue(Words.release)
    affiliates = g.cue(Words.affiliates)
    named = g.cue(Words.named)
    describes = g.cue(Words.describes)
    separate = g.cue(Words.separate)
    display = g.cue(Words.display)
    terminates = g.cue(Words.terminates)
    prohibited = g.cue(Words.prohibited)
    royalty = g.cue(Words.royalty)
    // What large ones must make public is no matter between them and the licensor.
    reports = g.cue("( publish | issue | produce | prepare ) ~5 report")
    registers = g.cue(Words.registers)
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if let hit = s.first(named), let defined = DefinedThreshold(s, quantities) {
      return byName(defined, hit, s, &out)
    }
    if s.has(reports) { return }
    guard let counts = s.first(counted), s.has(above) || s.has(atLeast) || s.has(below) else { return }
    let sizes = quantities.all(in: s.sentence.tokens, s).filter { isSize($0, s) }
    for quantity in sizes {
      guard let (metric, at) = metric(of: quantity, s) else { continue }
      guard let comparison = comparison(quantity, s), isOperative(s), !bitesBelow(quantity, s) else {
        continue
      }
      let threshold = UsageThreshold(
        metric: metric, comparison: comparison, value: quantity.value,
        currency: isMoney(metric) ? quantity.currency : nil,
        measuredAt: s.has(release) ? .releaseDate : .anyTime, includesAffiliates: includesAffiliates(s),
        consequence: consequence(s, in: half(of: quantity, s)),
        activity: activity(s, in: half(of: quantity, s)))
      let start = min(quantity.tokens.lowerBound, at.start)
      add(
        .usageThreshold(threshold),
        Hit(cue: counts.cue, start: start, end: max(quantity.tokens.upperBound, at.end)), s, &out)
    }
  }

  /// "… exceeds the Threshold": the size stands in a definition, what it changes stands here.
  private func byName(
    _ defined: DefinedThreshold, _ hit: Hit, _ s: SentenceReading, _ out: inout [ClauseDraft]
  ) {
    let threshold = UsageThreshold(
      metric: defined.metric, comparison: defined.comparison, value: defined.quantity.value,
      currency: isMoney(defined.metric) ? defined.quantity.currency : nil,
      measuredAt: s.has(release) ? .releaseDate : .anyTime,
      includesAffiliates: defined.includesAffiliates || includesAffiliates(s),
      consequence: consequence(s, in: s.sentence.tokens) ?? .prohibited,
      activity: activity(s, in: s.sentence.tokens))
    add(.usageThreshold(threshold), hit, s, &out)
  }

  /// Years, section numbers and percentages are no sizes; a small number is one where its unit follows: "8 GPUs".
  private func isSize(_ quantity: Quantity, _ s: SentenceReading) -> Bool {
    let (before, end) = (quantity.tokens.lowerBound - 1, quantity.tokens.upperBound)
    if s.has(times, in: end..<(end + 1)) || isName(quantity, s) || isAge(quantity, s)
      || isNumbered(quantity, s)
    {
      return false
    }
    if quantity.currency != nil { return true }
    guard quantity.value >= 100 || quantity.value >= 2 && unit(of: quantity, s) != nil else { return false }
    return !(before >= s.sentence.tokens.lowerBound && s.folded(before..<(before + 1)).hasPrefix("section"))
  }

  /// "under number 0000305883", "KRS 0000305883": an entry's number in a register.
  private func isNumbered(_ quantity: Quantity, _ s: SentenceReading) -> Bool {
    let first = s.tokens[quantity.tokens.lowerBound]
    let digits = s.source.bytes[Int(first.start)..<Int(first.end)]
    return digits.count > 4 && digits.first == UInt8(ascii: "0")
      && digits.allSatisfy { Tokenizer.isDigit($0) }
  }

  /// "Heron-7B": a number that a name ends with.
  private func isName(_ quantity: Quantity, _ s: SentenceReading) -> Bool {
    let start = Int(s.tokens[quantity.tokens.lowerBound].start)
    guard start > 1, s.source.bytes[start - 1] == UInt8(ascii: "-") else { return false }
    return Tokenizer.isLetter(s.source.bytes[start - 2])
  }

  /// "under-13s", "anyone below 18": how old somebody is.
  private func isAge(_ quantity: Quantity, _ s: SentenceReading) -> Bool {
    guard quantity.currency == nil, (10...21).contains(quantity.value) else { return false }
    let before =
      max(s.sentence.tokens.lowerBound, quantity.tokens.lowerBound - 2)..<quantity.tokens.lowerBound
    return before.contains { ["under", "over", "below", "above", "aged"].contains(s.folded($0..<$0 + 1)) }
  }

  /// What is counted right behind a number: "5,000 edge devices".
  private func unit(of quantity: Quantity, _ s: SentenceReading) -> Hit? {
    s.all(units).first { (0..<4).contains($0.start - quantity.tokens.upperBound) }
  }

  private func isMoney(_ metric: UsageThreshold.Metric) -> Bool {
    metric == .annualRevenue || metric == .monthlyRevenue || metric == .other
  }

  /// What an amount counts: the metric whose words stand nearest, and money is never users.
  private func metric(of quantity: Quantity, _ s: SentenceReading) -> (UsageThreshold.Metric, Hit)? {
    let money = quantity.currency != nil
    let candidates: [(UsageThreshold.Metric, Cue)] =
      money
      ? [(.annualRevenue, annualRevenue), (.monthlyRevenue, monthlyRevenue), (.other, otherSize)]
      : [
        (.monthlyActiveUsers, monthlyUsers), (.dailyActiveUsers, dailyUsers), (.annualRevenue, annualRevenue),
        (.monthlyRevenue, monthlyRevenue), (.other, otherSize),
      ]
    var best: (UsageThreshold.Metric, Hit, Int)?
    // "2 million registered users, or EUR 20 million a year": a number in front of people counts them.
    let countsPeople =
      !money && s.all(persons).contains { (0..<4).contains($0.start - quantity.tokens.upperBound) }
    for (metric, cue) in candidates
    where !(countsPeople && (metric == .annualRevenue || metric == .monthlyRevenue)) {
      for hit in s.all(cue) {
        let distance =
          hit.start >= quantity.tokens.upperBound
          ? hit.start - quantity.tokens.upperBound : max(0, quantity.tokens.lowerBound - hit.end) + 2
        guard distance < 45, best == nil || (metric != .other && distance < (best?.2 ?? 0)) else { continue }
        best = (metric, hit, distance)
      }
    }
    // "5,000 edge devices, or … daily users": a number in front of what is counted counts that.
    let areActive = countsPeople && [.monthlyActiveUsers, .dailyActiveUsers].contains(best?.0)
    if !money, !areActive, let unit = unit(of: quantity, s) { return (.other, unit) }
    guard let best else { return nil }
    // A month that is one of twelve is a year; so is an amount taken in without a period.
    let isYear =
      best.0 == .monthlyRevenue && s.has(twelve)
      || money && best.0 == .other
        && s.all(takings).contains { abs($0.start - quantity.tokens.lowerBound) < 12 }
    return (isYear ? .annualRevenue : best.0, best.1)
  }

  /// The comparison is the one whose words stand last before the amount, or right behind it ("or more").
  private func comparison(_ quantity: Quantity, _ s: SentenceReading) -> UsageThreshold.Comparison? {
    // "above either of two limits: …, or …": one word may rule several amounts.
    let reach = [12, 26].first { reach in
      [atLeast, above, below].contains { nearest($0, to: quantity, within: reach, s) != nil }
    }
    func last(_ cue: Cue) -> Int? { reach.flatMap { nearest(cue, to: quantity, within: $0, s) } }
    // "equals or exceeds": one comparison, in two words.
    if let both = s.all(atLeast).last(where: { $0.start < quantity.tokens.lowerBound }),
      let over = last(above), both.range.contains(over)
    {
      return .atLeast
    }
    let after = s.all(atLeast).contains {
      $0.start >= quantity.tokens.upperBound && $0.start - quantity.tokens.upperBound < 6
    }
    let (least, over, under) = (last(atLeast), last(above), last(below))
    guard least != nil || over != nil || under != nil || after else { return nil }
    if after || (least ?? -1) > max(over ?? -1, under ?? -1) { return .atLeast }
    // "less than X is free": from X on something changes. "not exceed X": above X it does.
    if let under, under > (over ?? -1), !strictlyExcludes(under, s) { return .atLeast }
    return .greaterThan
  }

  /// "If you have fewer than 100 million users, you must request a licence": what binds those below a line is no threshold,
  /// and is left to be told as unread.
  private func bitesBelow(_ quantity: Quantity, _ s: SentenceReading) -> Bool {
    guard s.mode(quantity.tokens.lowerBound) == .condition, !s.hasMode(.permitted),
      consequence(s, in: s.sentence.tokens) != nil,
      let under = nearest(below, to: quantity, within: 12, s)
    else { return false }
    let isTurned = s.sentence.tokens.contains {
      ["unless", "until", "except"].contains(s.folded($0..<$0 + 1))
    }
    // "not greater than" is both: what is denied stands behind the denial.
    return !isTurned && under >= (nearest(above, to: quantity, within: 12, s) ?? -1) - 2
  }

  /// Where the last place of a cue begins before an amount.
  private func nearest(_ cue: Cue, to quantity: Quantity, within reach: Int, _ s: SentenceReading) -> Int? {
    let start = quantity.tokens.lowerBound
    return s.all(cue).filter { $0.start < start && start - $0.end < reach }.map(\.start).max()
  }

  /// "not exceed", "up to" and "no more than" allow the value itself.
  private func strictlyExcludes(_ start: Int, _ s: SentenceReading) -> Bool {
    // "at or below" allows the value itself.
    if start - 1 > s.sentence.tokens.lowerBound, s.folded((start - 2)..<start) == "at or" { return true }
    let word = s.folded(start..<(start + 1))
    return word != "less" && word != "fewer" && word != "below" && word != "under" && word != "lower"
      && word != "smaller"
  }

  private func includesAffiliates(_ s: SentenceReading) -> Bool { s.has(affiliates) }

  /// A recital that only explains has no modal; a threshold binds or frees.
  private func isOperative(_ s: SentenceReading) -> Bool {
    if s.has(describes) { return false }
    return s.hasMode(.required) || s.hasMode(.prohibited) || s.hasMode(.permitted) || s.has(frees)
      || consequence(s, in: s.sentence.tokens) != nil
  }

  /// "… may not be sold for a fee, nor used above 50 employees": what stands before "nor" says nothing of the size.
  private func half(of quantity: Quantity, _ s: SentenceReading) -> Range<Int> {
    let before = s.sentence.tokens.lowerBound..<quantity.tokens.lowerBound
    let nor = before.last { s.folded($0..<$0 + 1) == "nor" }
    return (nor ?? s.sentence.tokens.lowerBound)..<s.sentence.tokens.upperBound
  }

  private func activity(_ s: SentenceReading, in part: Range<Int>) -> UsageThreshold.Activity? {
    s.has(hosts, in: part) ? .hosting : nil
  }

  private func consequence(_ s: SentenceReading, in part: Range<Int>) -> UsageThreshold.Consequence? {
    if s.has(separate, in: part) { return .separateLicense }
    if s.has(terminates, in: part) { return .termination }
    if s.has(display, in: part) { return .display }
    if s.has(royalty, in: part) { return .royalty }
    if s.has(registers, in: part) { return .registration }
    return s.has(prohibited) || s.hasMode(.prohibited) ? .prohibited : nil
  }
}
