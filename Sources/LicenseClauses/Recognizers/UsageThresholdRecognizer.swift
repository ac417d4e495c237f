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
    // What a business takes in, who uses what it offers, and what else there may be many of.
    let money =
      "( revenue | turnover | income | sales | receipt | earnings | earning | takings | proceeds | billings | profit )"
    let people =
      "( user | account | customer | subscriber | player | member | people | person | recipient | client )"
    let thing =
      "( device | seat | download | cluster | unit | instance | gpu | gpus | cpu | cpus | tpu | tpus | employee | installation | accelerator | node | server | core | chip | machine | computer | workstation | robot | vehicle | staff | worker | developer | headcount | fte | person | query | queries | token | session | install | store | vm | replica | processor | request | call | inference | visitor | visit | subscriber | student | patient | endpoint )"
    monthlyUsers = g.cue(
      "user ~2 each month",
      "monthly unique user", "unique monthly user", "monthly active ( user | account | customer | end user )",
      "active user ~4 ( month | monthly )", "used by ~6 \(people) ~4 month", "mau", "maus", "monthly ~3 user",
      "user ~3 per month",
      "monthly ~4 \(people)", "\(people) ~5 ( month | monthly )",
      "( in | during | within | over ) ( a | any | one | each | every | the ) ~3 month ~8 \(people)",
      "active user ~6 thirty day")
    dailyUsers = g.cue(
      "( people | user | person ) ~1 ( a | per | each ) day", "daily user", "daily active user", "dau",
      "daus",
      "active user ~3 ( per day | daily )", "daily ~4 \(people)",
      "\(people) ~4 ( daily | ( a | per | each | every | one | any | single ) day )",
      "( in | during | within | on ) ( a | any | one | each | every ) ~2 day ~8 \(people)")
    annualRevenue = g.cue(
      "( make | earn ) ~6 ( a | per ) year", "( revenue | turnover | income | sales ) ~6 ( a | per ) year",
      "annual ~6 ( revenue | turnover | sales | income )", "yearly ~3 ( revenue | turnover )",
      "( revenue | turnover | income | sales ) ~14 ( annual | year | annum | twelve month )",
      "( revenue | turnover | income | sales ) ~16 #number ( consecutive | rolling )? month",
      "#number ( consecutive | rolling )? month ~12 ( revenue | turnover | income | sales )",
      "annual recurring revenue",
      "( revenue | turnover | income | sales ) ~10 ( prior | preceding | previous | last | fiscal | calendar ) ~3 year",
      "gross revenue", "per year ~6 revenue", "annualized ~3 revenue",
      "( annual | yearly | annualized | annualised | annum ) ~8 \(money)", "year ~12 \(money)",
      "\(money) ~16 ( annual | year | yearly | annum | twelve month )", "arr",
      "( make | earn | generate | gross | invoice | book | bring in | brought in | take in | took in | turn over ) ~12 ( year | annum | annual | yearly | twelve month )"
    )
    monthlyRevenue = g.cue(
      "( revenue | turnover | income ) in any month",
      "monthly ~3 ( revenue | turnover | income | sales )",
      "( revenue | turnover | income ) ~4 ( per month | monthly | month )", "in revenue per month",
      "monthly ~6 \(money)",
      "\(money) ~10 ( monthly | ( a | per | any | each | every | one | single | calendar ) month )",
      "( a | any | each | every | one ) ~2 month ~8 \(money)",
      "( make | earn | generate | gross | invoice | book ) ~12 ( monthly | a month | per month )",
      "( bring in | brought in | take in | took in | earn ) ~8 ( calendar month | each month | a month | per month )"
    )
    otherSize = g.cue(
      "visit ~4 month",
      "number of ~4 ( user | visit | employee | call | download | customer | query | request )", "employee",
      "funding", "daily ~2 ( visit | call | request )", "registered user", "end user", "total asset",
      "capital raised", "gpu", "active user", "revenue", "device", "account",
      "number of ~4 \(thing)", "( headcount | workforce | staff | fte | personnel )",
      "( user | customer | client | subscriber | install ) base",
      "( venture | equity | share | seed ) capital",
      "( raised | raise | investment | valuation | valued | capitalization | capitalisation | balance sheet | budget | asset )",
      "( user | subscriber | customer | download | seat | turnover )", "\(money)",
      "( concurrent | simultaneous | parallel ) ~2 ( user | session | instance | request | stream )")
    counted = g.cue(
      "( venture | equity | share | seed ) capital",
      "active user", "unique user", "mau", "dau", "maus", "daus", "revenue", "turnover", "visit", "employee",
      "funding",
      "income", "user", "people", "device", "account", "make ~6 year", "earn", "sales", "gpu", "\(people)",
      "\(money)", "\(thing)", "arr",
      "( make | generate | gross | invoice | book | bring in | brought in | take in | took in | turn over ) ~12 ( year | annum | annual | yearly | month )",
      "( raised | raise | investment | valuation | valued | capitalization | capitalisation | balance sheet | budget | asset | workforce | personnel )"
    )
    units = g.cue("\(thing)")
    persons = g.cue("\(people)")
    twelve = g.cue(
      "#number ( consecutive | rolling )? month", "twelve ( consecutive | rolling )? month", "per year",
      "per annum",
      "annum", "a year")
    // "within 180 days", "120 per cent"
    times = g.cue(
      "( day | month | year | hour | minute | week | second | calendar | business | percent | percentage )",
      "per cent", "#percent")
    // An amount of these without a period is a year's.
    takings = g.cue("( revenue | turnover | income | sales | receipt | earnings | takings | billings )")
    // "The licence is open to businesses with less than …"
    frees = g.cue("( open | free | available | intended | reserved ) ~3 ( to | for | of )", "( may | can )")
    hosts = g.cue(
      "model as a service",
      "( offer | provide | operate | make ) ~16 ( as a service | hosted service | via ~3 api )",
      "hosting", "hosted service", "inference service", "third party access to ~6 model", "maas",
      "( offer | provide | serve | expose | sell | make ) ~16 ( through | over | by | behind ) ~4 ( api | interface )",
      "host ~4 ( model | weight | checkpoint | it | work | software ) ~3 for ~3 ( other | third party | customer | client | tenant )",
      "( inference | cloud | hosting | api ) ( provider | operator | platform | vendor )", "managed service",
      "operator of ~3 ( hosted | inference )")
    atLeast = g.cue(
      "at least", "not less than", "no less than", "or more !than", "equal to or", "reach", "or greater",
      "no fewer than", "greater than or equal", "minimum of", "or above", "meet or exceed",
      "equal or exceed", "equal to or ( exceed | greater | more | above )",
      "( hit | attain )", "or ( over | higher | larger | upward | beyond )",
      "and ( above | over | up | upward | more )",
      "as ( many | much ) as", "starting ( at | from )", "( from | starting ) ~1 ( onward | upward )",
      "not fewer than")
    above = g.cue(
      "greater than", "more than", "exceed", "over", "above", "in excess of", "surpass", "larger than",
      "higher than", "beyond", "( upward | upwards | north ) of", "top !of",
      "( pass | cross | outgrow | outstrip | past | overtake | overstep | excess )", "bigger than")
    below = g.cue(
      "less than", "fewer than", "not exceed", "under", "below", "not more than", "no more than", "up to",
      "lower than", "not greater than", "maximum of", "within", "smaller than",
      "no ( larger | higher | greater ) than",
      "not ~3 ( over | above | in excess of | larger than | higher than | beyond )",
      "( capped at | cap of | limit of | limited to | ceiling of | at most )")
    release = g.cue(
      "on the ~12 release date", "as of ~8 release date", "at the time of ~4 release",
      "on ~10 version release date", "( at | on ) the ~8 ( release | publication | launch ) date",
      "( date | time | when | day ) ~8 ( first )? ( published | released | launched | made public )",
      "release date ~12 ( active | revenue )", "on the date of ~3 release",
      "( on | at | as of | as at ) ~6 ( release | publication | launch ) of ~6 ( model | version | software | weight | checkpoint | work )",
      "( release | publication | launch ) day")
    affiliates = g.cue(
      "affiliate", "subsidiary", "subsidiaries", "group of companies", "the group", "corporate group",
      "group company",
      "under common control", "in aggregate", "consolidated",
      "( parent | holding | sister | related ) company",
      "( corporate | whole | entire ) ( family | group )", "group ~1 ( revenue | turnover | sales | income )",
      "( related | associated ) entity", "companies ~3 control", "group wide", "control ~3 by you")
    named = g.cue(
      "( exceed | above | over | meet | reach | below | under | pass | cross | surpass | hit | attain | breach | top | within ) ~3 ( threshold | ceiling )",
      "( exceed | above | over | reach | below | under | pass | cross | surpass | within ) ~2 ( user | revenue | usage | size ) ~1 ( limit | cap )",
      "( more than | exceed | above | over ) ~1 ( specified | prescribed | qualifying ) ~1 ( turnover | revenue | size | amount )"
    )
    describes = g.cue(
      "liability", "liable", "in no event", "damages", "missile", "weapon", "intended to allow",
      "in order to ensure", "preserve free access", "interest at", "late payment", "years old", "age of",
      "( penalty | insurance | coverage | indemnify )", "rate limit",
      "( request | call | query | token | message | image | time ) ~1 ( per | a | each | every ) ( second | minute | hour )"
    )
    let terms =
      "( license | agreement | contract | arrangement | permission | plan | tier | deal | authorization | authorisation | approval | consent )"
    separate = g.cue(
      "request ~6 license", "obtain ~10 ( license | authorization | permission )",
      "separate ~3 ( license | agreement )", "commercial license", "contact", "apply for",
      "enterprise license", "license from", "express authorization", "negotiate", "acquire ~4 license",
      "purchase ~4 license", "enter into ~6 agreement", "written ( permission | authorization | consent )",
      "seek ~4 license", "signed agreement", "need ~4 ( agreement | license | permission | one )",
      "enter into ~4 contract", "separate contract", "paid license", "new authorization",
      "ask for ~4 license", "apply to ~6 license", "extended license", "upgrade to",
      "talk to us", "agreed ~3 in writing", "license @be ( required | needed )",
      "( written | prior ) ~2 ( agreement | approval )",
      "( bespoke | individual | special | custom | customized | tailored | different | dedicated | specific | own | corporate | business | oem | paid | further | separate | commercial | enterprise | extended | premium | distinct | standalone | second ) ~3 \(terms)",
      "( conclude | sign | agree on | enter into | strike | take out | buy | get | hold | arrange | secure | seek | obtain | require | necessitate | need | demand | call for | request | apply for | purchase | acquire | negotiate | await | procure ) ~6 \(terms)",
      "( talk | speak | write | reach out | turn | get in touch | come ) ~1 ( to | with ) ~2 ( us | @party )",
      "\(terms) ~3 @be ~2 ( required | needed | necessary | mandatory | compulsory | concluded | obtained | agreed )",
      "( with | without | subject to ) ~3 ( our | @party ) ~3 ( approval | consent | permission )",
      "license ~2 fee @be agreed")
    display = g.cue(
      "display", "show", "prominently", "attribution", "indicate", "credit", "logo", "badge", "acknowledge",
      "( carry | bear | name | mention ) ~3 ( name | mark | model | notice | phrase | line | words | wording | label )"
    )
    terminates = g.cue(
      "terminate", "expire", "cease to ~4 ( apply | be )", "void", "lapse", "stop using", "tier end",
      "( right | license | permission | grant | agreement | authorization | tier ) ~6 ( cease | fall away | extinguish )",
      "( right | license | permission | grant | agreement | tier ) ~6 end ( on | at | when | as | once | if | upon | by | immediately )",
      "( end | stop | cease ) ~2 ( automatically | by itself | at once | immediately )", "come to an end",
      "forfeit", "( lose | withdraw ) ~3 ( right | license | permission )")
    prohibited = g.cue(
      "not permitted", "not authorized", "not ~3 use", "prohibited", "no longer", "may not", "not allowed",
      "not granted", "not eligible", "not apply",
      "( forbid | exclude | bar | unavailable | ineligible | disallow )",
      "not ~2 ( open | cover | license | available | exceed | accept )")
    royalty = g.cue(
      "royalty", "pay", "payable", "fee", "revenue share", "share of ~3 \(money)",
      "( percentage | percent | commission | levy )",
      "( invoice | bill | charge ) ~4 ( at | for | per | with )")
    // What large ones must make public is no matter between them and the licensor.
    reports = g.cue("( publish | issue | produce | prepare ) ~5 report")
    registers = g.cue(
      "register", "registration", "notify", "report", "enroll", "enrol", "inform", "declare", "announce",
      "tell ~2 ( us | @party )", "let ~2 ( us | @party ) ~1 know", "drop us")
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
    if s.has(times, in: end..<(end + 1)) || isName(quantity, s) || isAge(quantity, s) { return false }
    if quantity.currency != nil { return true }
    guard quantity.value >= 100 || quantity.value >= 2 && unit(of: quantity, s) != nil else { return false }
    return !(before >= s.sentence.tokens.lowerBound && s.folded(before..<(before + 1)).hasPrefix("section"))
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
