/// A country or region that a sentence names as where somebody is or something is done.
struct Place {
  let code: String
  let tokens: Range<Int>
  /// Whether it is said of people: "German companies", "EU residents".
  let isPeople: Bool
}

/// Countries and regions by their names, as licences write them.
struct PlaceReader: Sendable {
  /// The cues of the names, in their order, and those of their people, in the same.
  private let cues, people: Range<Int>
  private let us, leads, subjects, owned: Cue

  init(_ g: inout GrammarBuilder) {
    let first = g.cueCount
    for place in Self.names { _ = g.cue(Self.spellings(place.notations)) }
    cues = first..<g.cueCount
    for place in Self.names {
      let words = Self.spellings(place.notations) + Self.spellings(place.adjective)
      _ = g.cue(words.map { "\($0) \(Self.persons)" })
    }
    people = cues.upperBound..<g.cueCount
    // "US" is no pronoun.
    us = g.cue("us")
    // "may not leave Canada", "anywhere except Iran"
    leads = g.cue(
      "( inside | throughout | across | except | exclude | exclusion | anywhere | everywhere | leave | exit )",
      "( enter | include | only | serve | on | cover | block | bar | save | beyond | than | but )")
    // "U.S. dollars", "EU law" are of the place, and are not there.
    owned = g.cue(
      "( dollar | copyright | law | patent | government | federal | securities | court | export | trademark )"
    )
    // "Japan only: …", "The EU is no part of the Territory"
    subjects = g.cue("( only | alone | exclusively | be | is | and | or | nor )")
  }

  /// The codes of some places, sorted.
  static func codes(of places: some Sequence<Place>) -> [String] { Set(places.map(\.code)).sorted() }

  /// The places that a sentence names, in order: a list goes on with what its first is.
  func found(_ s: SentenceReading) -> [Place] {
    var places: [Place] = []
    for place in named(s) {
      let goesOn = places.last.map { place.tokens.lowerBound - $0.tokens.upperBound <= 3 } ?? false
      if place.isPeople ? isMeant(place, s) : isLocation(place, s, goesOn) { places.append(place) }
    }
    return places
  }

  /// All names in a sentence; "Republic of Korea" is none inside "Democratic People's Republic of Korea".
  private func named(_ s: SentenceReading) -> [Place] {
    let hits = s.all(of: cues.lowerBound..<people.upperBound)
    let places = hits.map { hit in
      let isPeople = people.contains(hit.cue)
      let number = hit.cue - (isPeople ? people.lowerBound : cues.lowerBound)
      return Place(code: Self.names[number].code, tokens: hit.range, isPeople: isPeople)
    }
    let whole = places.filter { place in
      !places.contains { $0.tokens.count > place.tokens.count && Self.holds($0.tokens, place.tokens) }
    }
    let states = s.all(us).filter { isStates($0.start, s) }.map {
      Place(code: "US", tokens: $0.range, isPeople: false)
    }
    return states.isEmpty
      ? whole : (whole + states).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private static func holds(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  /// "US" between words that are not in capitals.
  private func isStates(_ token: Int, _ s: SentenceReading) -> Bool {
    let beside = [token - 2, token - 1, token + 1, token + 2].filter { s.sentence.tokens.contains($0) }
    return s.tokens[token].flags.contains(.allCaps)
      && !beside.contains { s.tokens[$0].flags.contains(.allCaps) }
  }

  /// "China's security" and "U.S. law" name no place where something is done; "in China" does.
  private func isLocation(_ place: Place, _ s: SentenceReading, _ goesOn: Bool) -> Bool {
    let range = place.tokens
    let before = max(s.sentence.tokens.lowerBound, range.lowerBound - 14)..<range.lowerBound
    let isGovernment =
      range.lowerBound - 2 >= s.sentence.tokens.lowerBound
      && s.folded((range.lowerBound - 2)..<range.lowerBound).hasPrefix("government")
    guard !isPossessive(range, s), !isGovernment, !isBelonging(range, s),
      !s.has(owned, in: range.upperBound..<(range.upperBound + 1))
    else { return false }
    // "The licensed territory is India."
    if let last = before.last, s.has(last, Self.be) { return true }
    return goesOn || before.contains { s.has($0, Self.preposition) } || s.has(leads, in: before)
      || isSubject(range, s)
  }

  /// "Japan only: the Work must run …": the first words of the sentence.
  private func isSubject(_ range: Range<Int>, _ s: SentenceReading) -> Bool {
    range.lowerBound - s.sentence.tokens.lowerBound <= 2
      && s.has(subjects, in: range.upperBound..<(range.upperBound + 2))
  }

  /// "EU residents may not use it" speaks of them as users; "to score EU residents" and "data of EU residents" do not.
  private func isMeant(_ place: Place, _ s: SentenceReading) -> Bool {
    let before = place.tokens.lowerBound - 1
    guard !isPossessive(place.tokens, s) else { return false }
    guard before >= s.sentence.tokens.lowerBound else { return true }
    let word = s.tokens[before].word
    return word < Mark.firstWord && word != Mark.unknown
      || s.has(before, Self.determiner) && !s.has(before, Self.of)
  }

  private func isPossessive(_ range: Range<Int>, _ s: SentenceReading) -> Bool {
    let end = Int(s.tokens[range.upperBound - 1].end)
    let after = end < s.source.bytes.count ? s.source.bytes[end] : 0
    return after == UInt8(ascii: "'") || after == 0xE2
  }

  /// "Regulation (EU) 2016/679", "the emblem of the European Union": whose it is.
  private func isBelonging(_ range: Range<Int>, _ s: SentenceReading) -> Bool {
    let start = s.sentence.tokens.lowerBound
    if range.lowerBound > start, s.tokens[range.lowerBound - 1].word == Mark.open,
      range.upperBound < s.tokens.count, s.tokens[range.upperBound].word == Mark.close
    {
      return true
    }
    let words = s.folded(max(start, range.lowerBound - 3)..<range.lowerBound)
    return Self.belongings.contains { words.contains($0) }
  }

  private static let belongings: [StaticString] = [
    "emblem of", "flag of", "logo of", "name of", "institutions of", "regulation ", "directive ",
    "security of", "interests of", "unity of", "sovereignty of", "honor of", "honour of", "constitution of",
    "authorities of", "forces of", "election in", "elections in", "politics in",
    "conflict in", "war in", "data from",
  ]

  private static let preposition = WordClasses.mask("preposition")
  private static let of = WordClasses.mask("of")
  private static let be = WordClasses.mask("be")
  private static let determiner =
    WordClasses.mask("preposition") | WordClasses.mask("function") | WordClasses.mask("any")
    | WordClasses.mask("be") | WordClasses.mask("not") | WordClasses.mask("if")

  /// Who can be of a place.
  private static let persons =
    "( based | resident | citizen | national | person | company | companies | business | entity | entities | corporation | organization | institution | individual | user | customer | developer | consumer | party | university | employer | firm | provider | operator | subscriber | researcher | laboratory )"

  /// The spellings of a name, in the notation of patterns.
  private static func spellings(_ notations: String) -> [String] {
    notations.split(separator: "|").map(\.trimmed)
  }

  /// The codes of the places named in another sentence's tokens.
  static func codes(in text: FoldedText) -> [String] {
    var codes: Set<String> = []
    let words = text.words.bytes
    index.find(in: text) { number, at in
      // "Northern Ireland" is named by itself.
      let isNorth = names[number].code == "IE" && words[..<at].suffix(9).elementsEqual(" northern".utf8)
      if !isNorth { codes.insert(names[number].code) }
    }
    return codes.sorted()
  }

  /// The first name of a place, with capitals; nil for a code that is none.
  static func name(of code: String) -> String? {
    names.first { $0.code == code }.flatMap { spellings($0.notations).first }.map { name in
      name.split(separator: " ").map { word in
        ["of", "and", "the"].contains(word) ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
      }.joined(separator: " ")
    }
  }

  private static let index = NameIndex(names.map { PlaceReader.spellings($0.notations) })

  private static let names: [(code: String, notations: String, adjective: String)] = [
    ("EU", "european union | eu | union market", ""), ("EEA", "european economic area | eea", ""),
    (
      "GB", "united kingdom | uk | great britain | britain | england | scotland | wales | northern ireland",
      "british"
    ),
    ("KR", "south korea | republic of korea", "south korean"), ("US", "united states | usa", "american"),
    ("CN", "mainland china | peoples republic of china | people republic of china | prc | china", "chinese"),
    ("HK", "hong kong", ""), ("TW", "taiwan", "taiwanese"), ("JP", "japan", "japanese"),
    ("CH", "switzerland", "swiss"), ("RU", "russia | russian federation", "russian"),
    ("IR", "iran", "iranian"),
    ("KP", "north korea | democratic people republic of korea | dprk", "north korean"),
    ("CU", "cuba", "cuban"), ("SY", "syria", "syrian"), ("BY", "belarus", "belarusian"),
    ("VE", "venezuela", "venezuelan"), ("CA", "canada", "canadian"), ("AU", "australia", "australian"),
    ("IN", "india", "indian"), ("SG", "singapore", "singaporean"), ("BR", "brazil", "brazilian"),
    ("IL", "israel", "israeli"), ("AE", "united arab emirates | uae | emirates", ""),
    ("SA", "saudi arabia", "saudi"), ("DE", "germany", "german"), ("FR", "france", "french"),
    ("IT", "italy", "italian"), ("ES", "spain", "spanish"), ("NO", "norway", "norwegian"),
    ("IS", "iceland", "icelandic"), ("LI", "liechtenstein", ""),
    ("TR", "turkey | turkiye | türkiye", "turkish"), ("UA", "ukraine", "ukrainian"),
    ("VN", "vietnam | viet nam", "vietnamese"), ("ID", "indonesia", "indonesian"),
    ("MO", "macau | macao", ""), ("NZ", "new zealand", ""), ("MX", "mexico", "mexican"),
    ("NL", "netherlands | holland", "dutch"), ("SE", "sweden", "swedish"), ("DK", "denmark", "danish"),
    ("FI", "finland", "finnish"), ("IE", "ireland", "irish"), ("PL", "poland", "polish"),
    ("AT", "austria", "austrian"), ("BE", "belgium", "belgian"), ("PT", "portugal", "portuguese"),
    ("CZ", "czech republic | czechia", "czech"), ("HU", "hungary", "hungarian"), ("GR", "greece", "greek"),
    ("RO", "romania", "romanian"), ("LU", "luxembourg", ""), ("EG", "egypt", "egyptian"),
    ("ZA", "south africa", "south african"), ("NG", "nigeria", "nigerian"), ("KE", "kenya", "kenyan"),
    ("AR", "argentina", "argentine"), ("CL", "chile", "chilean"), ("CO", "colombia", "colombian"),
    ("PK", "pakistan", "pakistani"), ("BD", "bangladesh", "bangladeshi"), ("QA", "qatar", "qatari"),
    ("KW", "kuwait", "kuwaiti"), ("AF", "afghanistan", "afghan"), ("IQ", "iraq", "iraqi"),
    ("LY", "libya", "libyan"), ("SD", "sudan", "sudanese"), ("KZ", "kazakhstan", "kazakh"),
    ("TH", "thailand", "thai"), ("MY", "malaysia", "malaysian"), ("PH", "philippines", "filipino"),
    ("MM", "myanmar | burma", ""), ("BG", "bulgaria", "bulgarian"), ("HR", "croatia", "croatian"),
    ("CY", "cyprus", "cypriot"), ("EE", "estonia", "estonian"), ("LV", "latvia", "latvian"),
    ("LT", "lithuania", "lithuanian"), ("MT", "malta", "maltese"),
    ("SK", "slovakia | slovak republic", "slovak"), ("SI", "slovenia", "slovenian"),
    ("RS", "serbia", "serbian"), ("BA", "bosnia", ""), ("ME", "montenegro", ""),
    ("MK", "north macedonia", ""), ("AL", "albania", "albanian"), ("MD", "moldova", "moldovan"),
    ("AM", "armenia", "armenian"), ("AZ", "azerbaijan", "azerbaijani"), ("UZ", "uzbekistan", "uzbek"),
    ("TM", "turkmenistan", ""), ("TJ", "tajikistan", ""), ("KG", "kyrgyzstan", ""),
    ("MN", "mongolia", "mongolian"), ("NP", "nepal", "nepalese"), ("LK", "sri lanka", ""),
    ("KH", "cambodia", "cambodian"), ("LA", "laos", ""), ("BN", "brunei", ""),
    ("LB", "lebanon", "lebanese"), ("JO", "kingdom of jordan | jordan", "jordanian"),
    ("OM", "oman", "omani"), ("BH", "bahrain", "bahraini"), ("YE", "yemen", "yemeni"),
    ("PS", "palestine", "palestinian"), ("MA", "morocco", "moroccan"), ("DZ", "algeria", "algerian"),
    ("TN", "tunisia", "tunisian"), ("ET", "ethiopia", "ethiopian"), ("ER", "eritrea", ""),
    ("SO", "somalia", "somali"), ("SS", "south sudan", ""), ("GH", "ghana", "ghanaian"),
    ("SN", "senegal", "senegalese"), ("CI", "ivory coast", ""), ("CM", "cameroon", ""),
    ("CD", "democratic republic of the congo", ""), ("CF", "central african republic", ""),
    ("ML", "mali", ""), ("RW", "rwanda", "rwandan"), ("UG", "uganda", "ugandan"),
    ("TZ", "tanzania", "tanzanian"), ("ZM", "zambia", "zambian"), ("ZW", "zimbabwe", "zimbabwean"),
    ("AO", "angola", "angolan"), ("MZ", "mozambique", ""), ("BW", "botswana", ""),
    ("NA", "namibia", "namibian"), ("MU", "mauritius", ""), ("PE", "peru", "peruvian"),
    ("EC", "ecuador", ""), ("BO", "bolivia", "bolivian"), ("PY", "paraguay", ""),
    ("UY", "uruguay", "uruguayan"), ("CR", "costa rica", ""), ("PA", "panama", ""),
    ("NI", "nicaragua", ""), ("GT", "guatemala", ""), ("HN", "honduras", ""), ("SV", "el salvador", ""),
    ("DO", "dominican republic", ""), ("HT", "haiti", ""), ("JM", "jamaica", ""),
    ("PR", "puerto rico", ""), ("FJ", "fiji", ""), ("PG", "papua new guinea", ""), ("MC", "monaco", ""),
    ("AD", "andorra", ""), ("SM", "san marino", ""), ("VA", "vatican city", ""), ("GI", "gibraltar", ""),
    ("GL", "greenland", ""),
  ]
}

extension Substring {
  /// Without blanks at its ends.
  var trimmed: String { split(separator: " ").joined(separator: " ") }
}

/// The places that a text names.
public enum PlaceName {
  /// The ISO codes of the places in a text, sorted.
  public static func codes(in text: String) -> [String] { PlaceReader.codes(in: FoldedText(text)) }

  /// The English name of a place by its ISO code; nil where none is known.
  public static func name(of code: String) -> String? { PlaceReader.name(of: code) }
}
