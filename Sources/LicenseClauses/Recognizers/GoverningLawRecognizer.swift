/// Reads the law that governs, or the courts that decide. Law and venue that stand together are one clause.
struct GoverningLawRecognizer: ClauseRecognizer {
  let kind = ClauseKind.governingLaw
  private let governs, venue, severs: Cue

  init(_ g: inout GrammarBuilder) {
    governs = g.cue(
      "govern ~12 ( law | laws )", "govern by", "construed ~8 ( under | in accordance with ) ~6 law",
      "interpreted ~8 ( under | in accordance with ) ~8 law",
      "law of ~12 ( shall | will ) ~2 ( govern | apply )", "law ( shall | will ) ~2 govern",
      "the law of ~8 applies", "law applies",
      "subject to the law of", "judged by ~3 law", "subject to ~3 law !and", "law control",
      "law ~6 apply to ( this | these )", "choice of law", "applicable law @be", "law govern",
      "law of ~12 govern", "( substantive | internal | proper ) law", "follow the law of", "law of ~4 apply",
      "law applicable to ~3 ( license | agreement | contract )", "law there ~2 govern",
      "law ~8 ( shall | will ) ~2 apply ~4 exclu", "law of ~8 ( shall | will ) ~2 ( apply | control )")
    severs = g.cue("held ~6 ( invalid | unenforceable )", "provision ~10 ( invalid | unenforceable )")
    venue = g.cue(
      "( exclusive | nonexclusive | personal ) jurisdiction", "court ~16 jurisdiction", "submit ~12 court",
      "place of jurisdiction", "( settle | resolve | submit | refer ) ~10 arbitration",
      "agree to ~4 binding ~2 arbitration", "dispute ~30 ( court | arbitrate | arbitration )",
      "( suit | proceeding | litigation | dispute | action ) ~24 ( brought | submit | resolve | settle | filed ) ~16 ( court | arbitration )",
      "contracts for the international sale of goods", "competent court", "court ~6 competent",
      "venue ~1 ( is | for | in | of | shall | will | lies | lie )",
      "( exclusive | proper | sole | and ) venue",
      "forum for litigation", "court ~2 decide",
      "legal venue", "court ~6 ( have | has ) ~3 ( competence | jurisdiction )",
      "proceeding ~4 ( initiated | commenced | instituted ) ~6 court",
      "dispute ~20 resolve ~4 amicable",
      "arbitration ~6 ( rules | seat | institution )")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if s.sentence.governing == .prohibited { return }
    if let hit = s.first(governs),
      s.folded(s.sentence.tokens).contains("law")
    {
      let law = place(hit, s)
      guard law != nil || s.has(venue) || s.hasMode(.required) else { return }
      add(.governingLaw(law), hit, s, &out)
    } else if let hit = s.first(venue), !s.sentence.isHeading, !s.has(severs) {
      add(.governingLaw(JurisdictionName.find(in: s.folded(s.sentence.tokens))), hit, s, &out)
    }
  }

  /// The place of "the laws of (the State of) X"; where several are named, the state rather than the nation.
  private func place(_ hit: Hit, _ s: SentenceReading) -> String? {
    let text = s.folded(hit.start..<min(s.sentence.tokens.upperBound, hit.end + 36)).bytes
    // "the laws of China (excluding Hong Kong, Macau and Taiwan)": what is excluded does not govern.
    let end = FoldedText(text).firstIndex(of: "excluding") ?? text.count
    return JurisdictionName.find(in: FoldedText(text[..<end]))
      ?? JurisdictionName.find(in: s.folded(s.sentence.tokens))
  }
}

/// The names that places of law go by.
enum JurisdictionName {
  /// The first jurisdiction in a text, a state before its nation and Hong Kong before the PRC.
  static func find(in text: FoldedText) -> String? {
    var best: (rank: Int, at: Int, number: Int)?
    index.find(in: text) { number, at in
      let rank = places[number].2
      if best.map({ (rank, at) < ($0.rank, $0.at) }) ?? true { best = (rank, at, number) }
    }
    return best.map { places[$0.number].0 }
  }

  private static let index = NameIndex(places.map(\.1))

  private static let places: [(String, [String], Int)] = [
    ("Hong Kong", ["hong kong"], 0), ("Macau", ["macau", "macao"], 2),
    ("PRC", ["people s republic of china", "peoples republic of china", "china", "prc", "chinese"], 1),
    ("California", ["california"], 0), ("Delaware", ["delaware"], 0), ("New York", ["new york"], 0),
    ("Washington", ["washington"], 0),
    ("Texas", ["texas"], 0), ("Ohio", ["ohio"], 0), ("Colorado", ["colorado"], 0),
    ("Michigan", ["michigan"], 0),
    ("Pennsylvania", ["pennsylvania"], 0), ("New Jersey", ["new jersey"], 0), ("Florida", ["florida"], 0),
    ("Georgia", ["georgia"], 0), ("North Carolina", ["north carolina"], 0), ("Maryland", ["maryland"], 0),
    ("Minnesota", ["minnesota"], 0), ("Nevada", ["nevada"], 0), ("Utah", ["utah"], 0),
    ("Oregon", ["oregon"], 0),
    ("Wisconsin", ["wisconsin"], 0), ("Indiana", ["indiana"], 0), ("Connecticut", ["connecticut"], 0),
    ("Arizona", ["arizona"], 0), ("British Columbia", ["british columbia"], 0), ("Alberta", ["alberta"], 0),
    ("Massachusetts", ["massachusetts"], 0), ("Illinois", ["illinois"], 0),
    ("Virginia", ["virginia"], 0),
    ("Singapore", ["singapore"], 0), ("England and Wales", ["england and wales", "england", "english"], 0),
    ("United Kingdom", ["united kingdom", "uk"], 1), ("Scotland", ["scotland", "scots", "scottish"], 0),
    ("Ireland", ["ireland", "irish"], 0), ("France", ["france", "french"], 0),
    ("Germany", ["germany", "german"], 0),
    ("Denmark", ["denmark", "danish"], 0),
    ("Netherlands", ["netherlands", "dutch"], 0), ("Switzerland", ["switzerland", "swiss"], 0),
    ("Japan", ["japan", "japanese"], 0),
    ("South Korea", ["republic of korea", "south korea", "korea", "korean"], 0), ("Taiwan", ["taiwan"], 1),
    ("India", ["india", "indian"], 0),
    ("Canada", ["canada", "canadian"], 1), ("Ontario", ["ontario"], 0), ("Quebec", ["quebec"], 0),
    ("Israel", ["israel", "israeli"], 0),
    ("United Arab Emirates", ["united arab emirates", "uae"], 1), ("Abu Dhabi", ["abu dhabi", "adgm"], 0),
    ("Dubai", ["dubai", "difc"], 0), ("Saudi Arabia", ["saudi arabia"], 0),
    ("Australia", ["australia", "australian"], 1), ("New South Wales", ["new south wales"], 0),
    ("Victoria", ["victoria"], 0), ("Sweden", ["sweden", "swedish"], 0),
    ("Norway", ["norway", "norwegian"], 0),
    ("Finland", ["finland", "finnish"], 0),
    ("Spain", ["spain", "spanish"], 0), ("Italy", ["italy", "italian"], 0),
    ("Belgium", ["belgium", "belgian"], 0),
    ("Austria", ["austria", "austrian"], 0), ("Poland", ["poland", "polish"], 0),
    ("Russia", ["russia", "russian federation"], 0), ("Brazil", ["brazil"], 0), ("Vietnam", ["vietnam"], 0),
    ("Luxembourg", ["luxembourg"], 0), ("European Union", ["european union"], 2),
    ("United States", ["united states", "usa", "u s a"], 2),
  ]
}
