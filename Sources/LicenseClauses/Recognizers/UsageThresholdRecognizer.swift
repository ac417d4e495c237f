/// Reads sizes above which something changes: "greater than 700 million monthly active users", "annual revenue
/// of more than US $1,000,000". A sentence with two metrics is two clauses.
struct UsageThresholdRecognizer: ClauseRecognizer {
  let kind = ClauseKind.usageThreshold
  private let quantities: QuantityReader
  private let monthlyUsers, dailyUsers, annualRevenue, monthlyRevenue, otherSize, counted: Cue
  private let units, twelve, hosts, atLeast, above, below, release, affiliates: Cue
  private let named, describes, separate, display, terminates, prohibited, royalty, registers: Cue

  init(_ g: inout GrammarBuilder) {
    quantities = QuantityReader(&g)
    monthlyUsers = g.cue(
      "user ~2 each month",
      "monthly unique user", "unique monthly user", "monthly active ( user | account | customer | end user )",
      "active user ~4 ( month | monthly )", "mau", "monthly ~3 user", "user ~3 per month")
    dailyUsers = g.cue(
      "( people | user | person ) ~1 ( a | per | each ) day", "daily user", "daily active user", "dau",
      "active user ~3 ( per day | daily )")
    annualRevenue = g.cue(
      "( make | earn ) ~6 ( a | per ) year", "( revenue | turnover | income | sales ) ~6 ( a | per ) year",
      "annual ~6 ( revenue | turnover | sales | income )", "yearly ~3 ( revenue | turnover )",
      "( revenue | turnover | income | sales ) ~14 ( annual | year | annum | twelve month )",
      "( revenue | turnover | income | sales ) ~16 #number ( consecutive | rolling )? month",
      "#number ( consecutive | rolling )? month ~12 ( revenue | turnover | income | sales )",
      "annual recurring revenue",
      "( revenue | turnover | income | sales ) ~10 ( prior | preceding | previous | last | fiscal | calendar ) ~3 year",
      "gross revenue", "per year ~6 revenue", "annualized ~3 revenue")
    monthlyRevenue = g.cue(
      "( revenue | turnover | income ) in any month",
      "monthly ~3 ( revenue | turnover | income | sales )",
      "( revenue | turnover | income ) ~4 ( per month | monthly | month )", "in revenue per month")
    otherSize = g.cue(
      "visit ~4 month",
      "number of ~4 ( user | visit | employee | call | download | customer | query | request )", "employee",
      "funding", "daily ~2 ( visit | call | request )", "registered user", "end user", "total asset",
      "capital raised", "gpu", "active user", "revenue", "device", "account")
    counted = g.cue(
      "active user", "unique user", "mau", "dau", "revenue", "turnover", "visit", "employee", "funding",
      "income", "user", "people", "device", "account", "make ~6 year", "earn", "sales", "gpu")
    units = g.cue("( device | seat | download | cluster | unit | instance | gpu | employee | installation )")
    twelve = g.cue(
      "#number ( consecutive | rolling )? month", "twelve ( consecutive | rolling )? month", "per year",
      "per annum",
      "annum", "a year")
    hosts = g.cue(
      "model as a service",
      "( offer | provide | operate | make ) ~16 ( as a service | hosted service | via ~3 api )",
      "hosting", "hosted service", "inference service", "third party access to ~6 model", "maas")
    atLeast = g.cue(
      "at least", "not less than", "no less than", "or more !than", "equal to or", "reach", "or greater",
      "no fewer than", "greater than or equal", "minimum of", "or above", "meet or exceed",
      "equal or exceed", "equal to or ( exceed | greater | more | above )")
    above = g.cue(
      "greater than", "more than", "exceed", "over", "above", "in excess of", "surpass", "larger than",
      "higher than", "beyond")
    below = g.cue(
      "less than", "fewer than", "not exceed", "under", "below", "not more than", "no more than", "up to",
      "lower than", "not greater than", "maximum of", "within")
    release = g.cue(
      "on the ~12 release date", "as of ~8 release date", "at the time of ~4 release",
      "on ~10 version release date", "( at | on ) the ~8 ( release | publication | launch ) date",
      "( date | time | when | day ) ~8 ( first )? ( published | released | launched | made public )",
      "release date ~12 ( active | revenue )", "on the date of ~3 release")
    affiliates = g.cue(
      "affiliate", "subsidiary", "group of companies", "the group", "corporate group", "group company",
      "under common control", "in aggregate")
    named = g.cue("( exceed | above | over | meet | reach | below | under ) ~3 threshold")
    describes = g.cue(
      "liability", "liable", "in no event", "damages", "missile", "weapon", "intended to allow",
      "in order to ensure", "preserve free access")
    separate = g.cue(
      "request ~6 license", "obtain ~10 ( license | authorization | permission )",
      "separate ~3 ( license | agreement )", "commercial license", "contact", "apply for",
      "enterprise license", "license from", "express authorization", "negotiate", "acquire ~4 license",
      "purchase ~4 license", "enter into ~6 agreement", "written ( permission | authorization | consent )",
      "seek ~4 license", "signed agreement", "need ~4 ( agreement | license | permission | one )",
      "enter into ~4 contract", "separate contract", "paid license", "new authorization",
      "ask for ~4 license", "apply to ~6 license", "extended license", "upgrade to",
      "talk to us", "agreed ~3 in writing", "license @be ( required | needed )",
      "( written | prior ) ~2 ( agreement | approval )")
    display = g.cue("display", "show", "prominently", "attribution", "indicate", "credit")
    terminates = g.cue(
      "terminate", "expire", "cease to ~4 ( apply | be )", "void", "lapse", "stop using", "tier end")
    prohibited = g.cue(
      "not permitted", "not authorized", "not ~3 use", "prohibited", "no longer", "may not", "not allowed",
      "not granted", "not eligible", "not apply")
    royalty = g.cue("royalty", "pay", "fee", "revenue share")
    registers = g.cue("register", "registration", "notify", "report")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if let hit = s.first(named), let defined = DefinedThreshold(s, quantities) {
      return byName(defined, hit, s, &out)
    }
    guard let counts = s.first(counted), s.has(above) || s.has(atLeast) || s.has(below) else { return }
    for part in parts(s) {
      for quantity in quantities.all(in: part, s) where isSize(quantity, s) {
        guard let (metric, at) = metric(of: quantity, part, s) else { continue }
        guard let comparison = comparison(quantity, part, s), isOperative(s) else { continue }
        let threshold = UsageThreshold(
          metric: metric, comparison: comparison, value: quantity.value,
          currency: isMoney(metric) ? quantity.currency : nil,
          measuredAt: s.has(release) ? .releaseDate : .anyTime, includesAffiliates: includesAffiliates(s),
          consequence: consequence(s), activity: activity(s))
        let start = min(quantity.tokens.lowerBound, at.start)
        add(
          .usageThreshold(threshold),
          Hit(cue: counts.cue, start: start, end: max(quantity.tokens.upperBound, at.end)), s, &out)
      }
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
      consequence: consequence(s) ?? .prohibited, activity: activity(s))
    add(.usageThreshold(threshold), hit, s, &out)
  }

  private func parts(_ s: SentenceReading) -> [Range<Int>] { [s.sentence.tokens] }

  /// Years, section numbers and percentages are no sizes.
  private func isSize(_ quantity: Quantity, _ s: SentenceReading) -> Bool {
    if quantity.currency != nil { return true }
    let before = quantity.tokens.lowerBound - 1
    return quantity.value >= 100
      && !(before >= s.sentence.tokens.lowerBound && s.folded(before..<(before + 1)).hasPrefix("section"))
  }

  private func isMoney(_ metric: UsageThreshold.Metric) -> Bool {
    metric == .annualRevenue || metric == .monthlyRevenue || metric == .other
  }

  /// What an amount counts: the metric whose words stand nearest, and money is never users.
  private func metric(of quantity: Quantity, _ part: Range<Int>, _ s: SentenceReading) -> (
    UsageThreshold.Metric, Hit
  )? {
    let money = quantity.currency != nil
    let candidates: [(UsageThreshold.Metric, Cue)] =
      money
      ? [(.annualRevenue, annualRevenue), (.monthlyRevenue, monthlyRevenue), (.other, otherSize)]
      : [
        (.monthlyActiveUsers, monthlyUsers), (.dailyActiveUsers, dailyUsers), (.annualRevenue, annualRevenue),
        (.monthlyRevenue, monthlyRevenue), (.other, otherSize),
      ]
    var best: (UsageThreshold.Metric, Hit, Int)?
    for (metric, cue) in candidates {
      for hit in s.all(cue) {
        let distance =
          hit.start >= quantity.tokens.upperBound
          ? hit.start - quantity.tokens.upperBound : max(0, quantity.tokens.lowerBound - hit.end) + 2
        guard distance < 45, best == nil || (metric != .other && distance < (best?.2 ?? 0)) else { continue }
        best = (metric, hit, distance)
      }
    }
    guard let best else { return nil }
    // "5,000 edge devices, or … daily users": a number in front of what is counted counts that.
    if !money,
      let unit = s.all(units).first(where: { (0..<4).contains($0.start - quantity.tokens.upperBound) })
    {
      return (.other, unit)
    }
    // A month that is one of twelve is a year.
    let isYear = best.0 == .monthlyRevenue && s.has(twelve)
    return (isYear ? .annualRevenue : best.0, best.1)
  }

  /// The comparison is the one whose words stand last before the amount, or right behind it ("or more").
  private func comparison(_ quantity: Quantity, _ part: Range<Int>, _ s: SentenceReading) -> UsageThreshold
    .Comparison?
  {
    func nearest(_ cue: Cue) -> Int? {
      s.all(cue).filter { $0.start < quantity.tokens.lowerBound && quantity.tokens.lowerBound - $0.end < 12 }
        .map { $0.start }.max()
    }
    // "equals or exceeds": one comparison, in two words.
    if let both = s.all(atLeast).last(where: { $0.start < quantity.tokens.lowerBound }),
      let over = nearest(above), both.range.contains(over)
    {
      return .atLeast
    }
    let after = s.all(atLeast).contains {
      $0.start >= quantity.tokens.upperBound && $0.start - quantity.tokens.upperBound < 6
    }
    let (least, over, under) = (nearest(atLeast), nearest(above), nearest(below))
    guard least != nil || over != nil || under != nil || after else { return nil }
    if after || (least ?? -1) > max(over ?? -1, under ?? -1) { return .atLeast }
    // "less than X is free": from X on something changes. "not exceed X": above X it does.
    if let under, under > (over ?? -1), !strictlyExcludes(under, s) { return .atLeast }
    return .greaterThan
  }

  /// "not exceed", "up to" and "no more than" allow the value itself.
  private func strictlyExcludes(_ start: Int, _ s: SentenceReading) -> Bool {
    let word = s.folded(start..<(start + 1))
    return word != "less" && word != "fewer" && word != "below" && word != "under" && word != "lower"
  }

  private func includesAffiliates(_ s: SentenceReading) -> Bool { s.has(affiliates) }

  /// A recital that only explains has no modal; a threshold binds or frees.
  private func isOperative(_ s: SentenceReading) -> Bool {
    if s.has(describes) { return false }
    return s.hasMode(.required) || s.hasMode(.prohibited) || s.hasMode(.permitted) || s.has(terminates)
      || s.has(separate)
  }

  private func activity(_ s: SentenceReading) -> UsageThreshold.Activity? { s.has(hosts) ? .hosting : nil }

  private func consequence(_ s: SentenceReading) -> UsageThreshold.Consequence? {
    if s.has(terminates) { return .termination }
    if s.has(separate) { return .separateLicense }
    if s.has(display) { return .display }
    if s.has(royalty) { return .royalty }
    if s.has(registers) { return .registration }
    return s.has(prohibited) || s.hasMode(.prohibited) ? .prohibited : nil
  }
}
