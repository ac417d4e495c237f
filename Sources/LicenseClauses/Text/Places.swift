/// Countries and regions by their names, as licences write them.
struct PlaceReader: Sendable {
  /// The cues of the names, in their order.
  private let cues: Range<Int>

  init(_ g: inout GrammarBuilder) {
    let first = g.cueCount
    for (_, notations) in Self.names { _ = g.cue(notations.split(separator: "|").map(\.trimmed)) }
    cues = first..<g.cueCount
  }

  /// The codes of the places named in a range, sorted.
  func codes(in range: Range<Int>, _ s: SentenceReading) -> [String] {
    let places = s.all(of: cues).filter { range.contains($0.start) && isLocation($0, s) }
    return Set(places.map { $0.cue - cues.lowerBound }).map { Self.names[$0].code }.sorted()
  }

  /// "China's security" and "U.S. law" name no place where something is done; "in China" does.
  private func isLocation(_ hit: Hit, _ s: SentenceReading) -> Bool {
    let end = Int(s.tokens[hit.end - 1].end)
    let after = end < s.source.bytes.count ? s.source.bytes[end] : 0
    let possessive = after == UInt8(ascii: "'") || after == 0xE2
    let before = max(s.sentence.tokens.lowerBound, hit.start - 14)..<hit.start
    let isGovernment =
      hit.start - 2 >= s.sentence.tokens.lowerBound
      && s.folded((hit.start - 2)..<hit.start).hasPrefix("government")
    return !possessive && !isGovernment && !isBelonging(hit, s)
      && before.contains { s.has($0, Self.preposition) }
  }

  /// "Regulation (EU) 2016/679", "the emblem of the European Union": whose it is.
  private func isBelonging(_ hit: Hit, _ s: SentenceReading) -> Bool {
    let start = s.sentence.tokens.lowerBound
    if hit.start > start, s.tokens[hit.start - 1].word == Mark.open, hit.end < s.tokens.count,
      s.tokens[hit.end].word == Mark.close
    {
      return true
    }
    let words = s.folded(max(start, hit.start - 3)..<hit.start)
    return Self.belongings.contains { words.contains($0) }
  }

  private static let belongings: [StaticString] = [
    "emblem of", "flag of", "logo of", "name of", "institutions of", "regulation ", "directive ",
  ]

  private static let preposition = WordClasses.mask("preposition")

  /// The codes of the places named in another sentence's tokens.
  static func codes(in text: FoldedText) -> [String] {
    var codes: Set<String> = []
    index.find(in: text) { number, _ in codes.insert(names[number].code) }
    return codes.sorted()
  }

  private static let index = NameIndex(names.map { $0.notations.split(separator: "|").map(\.trimmed) })

  private static let names: [(code: String, notations: String)] = [
    ("EU", "european union | eu"), ("EEA", "eea | european economic area"),
    ("GB", "united kingdom | uk | great britain"),
    ("KR", "south korea | republic of korea"), ("US", "united states | usa"),
    ("CN", "mainland china | peoples republic of china | people republic of china | prc | china"),
    ("HK", "hong kong"), ("TW", "taiwan"), ("JP", "japan"), ("CH", "switzerland"),
    ("RU", "russia | russian federation"),
    ("IR", "iran"), ("KP", "north korea | democratic people republic of korea"), ("CU", "cuba"),
    ("SY", "syria"), ("BY", "belarus"),
    ("VE", "venezuela"), ("CA", "canada"), ("AU", "australia"), ("IN", "india"), ("SG", "singapore"),
    ("BR", "brazil"),
    ("IL", "israel"), ("AE", "united arab emirates | uae"), ("SA", "saudi arabia"), ("DE", "germany"),
    ("FR", "france"), ("IT", "italy"),
    ("ES", "spain"), ("NO", "norway"), ("IS", "iceland"), ("LI", "liechtenstein"), ("TR", "turkey"),
    ("UA", "ukraine"),
    ("VN", "vietnam"), ("ID", "indonesia"), ("MO", "macau | macao"), ("NZ", "new zealand"), ("MX", "mexico"),
    ("NL", "netherlands"),
    ("SE", "sweden"), ("DK", "denmark"), ("FI", "finland"), ("IE", "ireland"), ("PL", "poland"),
    ("AT", "austria"), ("BE", "belgium"), ("PT", "portugal"), ("CZ", "czech republic | czechia"),
    ("HU", "hungary"),
    ("GR", "greece"), ("RO", "romania"), ("LU", "luxembourg"), ("EG", "egypt"), ("ZA", "south africa"),
    ("NG", "nigeria"),
    ("KE", "kenya"), ("AR", "argentina"), ("CL", "chile"), ("CO", "colombia"), ("PK", "pakistan"),
    ("BD", "bangladesh"),
    ("QA", "qatar"), ("KW", "kuwait"), ("AF", "afghanistan"), ("IQ", "iraq"), ("LY", "libya"),
    ("SD", "sudan"),
    ("KZ", "kazakhstan"), ("TH", "thailand"), ("MY", "malaysia"), ("PH", "philippines"), ("MM", "myanmar"),
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
}
