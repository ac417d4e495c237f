/// The stem of an English word, as a hash.
///
/// "distribute", "distributed", "distributing" and "distribution" have one stem. The stemmer strips one
/// inflexion, as light stemmers do; it needs to be consistent, not linguistically right, since the
/// patterns' words go through it too. Words are lower-case ASCII (other bytes pass unchanged).
struct WordStem {
  /// FNV-1a over a word's bytes.
  static func hash(_ bytes: some Sequence<UInt8>, salt: UInt64 = 0) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ salt
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// Marks a stem whose word ended in y, ie or ication: "modify", "modified", "modification".
  private static let ySalt: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// The stem's hash of a lower-case word.
  static func stem(_ word: [UInt8]) -> UInt64 {
    let irregular = irregular[hash(word)]
    return irregular != 0 ? irregular : word.withUnsafeBufferPointer { regular($0, hash($0)) }
  }

  /// The stem's hash of a lower-case word that is not irregular and whose own hash is given.
  static func regular(_ word: UnsafeBufferPointer<UInt8>, _ plain: UInt64) -> UInt64 {
    let (length, y) = cut(word)
    // "control" and "controlled", "sell" and "selling": one l of two is enough.
    let doubled =
      length >= 4 && word[length - 1] == UInt8(ascii: "l") && word[length - 2] == UInt8(ascii: "l")
    if length == word.count, !doubled, !y { return plain }
    return hash(word.prefix(doubled ? length - 1 : length), salt: y ? ySalt : 0)
  }

  /// The length of a word without its inflexion, and whether that began with a y.
  private static func cut(_ word: UnsafeBufferPointer<UInt8>) -> (Int, Bool) {
    let n = word.count
    guard n >= 4 else { return (n, false) }
    switch word[n - 1] {
    case UInt8(ascii: "s"): return plural(word)
    case UInt8(ascii: "n"):
      if let k = strip(word, "ication", keeping: 2) { return (k, true) }
      return (strip(word, "ation", keeping: 4) ?? stripIon(word, "ion") ?? n, false)
    case UInt8(ascii: "d"):
      if let k = strip(word, "ied", keeping: 2) { return (k, true) }
      if let k = strip(word, "ated", keeping: 4) { return (k, false) }
      // "exceed" is no past tense.
      guard let k = strip(word, "ed", keeping: 3), !ends(word, "eed") else { return (n, false) }
      return (undouble(word, dropE(word, k)), false)
    case UInt8(ascii: "g"):
      if let k = strip(word, "ying", keeping: 2), !isVowel(word[k - 1]) { return (k, true) }
      if let k = strip(word, "ating", keeping: 4) { return (k, false) }
      guard let k = strip(word, "ing", keeping: 3) else { return (n, false) }
      return (undouble(word, dropE(word, k)), false)
    case UInt8(ascii: "e"): return (strip(word, "ate", keeping: 4) ?? dropE(word, n), false)
    case UInt8(ascii: "y"):
      if let k = strip(word, "atory", keeping: 4) { return (k, false) }
      if let k = strip(word, "ly", keeping: 3), !ends(word, "ply") { return (dropE(word, k), false) }
      return isVowel(word[n - 2]) ? (n, false) : (n - 1, true)
    case UInt8(ascii: "t"): return (strip(word, "ement", keeping: 5) ?? n, false)
    default: return (n, false)
    }
  }

  private static func plural(_ word: UnsafeBufferPointer<UInt8>) -> (Int, Bool) {
    if let k = strip(word, "ications", keeping: 2) ?? strip(word, "ies", keeping: 2) { return (k, true) }
    if let k = strip(word, "ations", keeping: 4) ?? strip(word, "ates", keeping: 4)
      ?? strip(word, "ements", keeping: 5) ?? stripIon(word, "ions")
    {
      return (k, false)
    }
    if let k = strip(word, "ings", keeping: 3) { return (undouble(word, dropE(word, k)), false) }
    return (dropE(word, dropS(word, word.count)), false)
  }

  /// "distribution", "revision": the ending follows a t or an s.
  private static func stripIon(_ word: UnsafeBufferPointer<UInt8>, _ ending: StaticString) -> Int? {
    guard let k = strip(word, ending, keeping: 3) else { return nil }
    return word[k - 1] == UInt8(ascii: "t") || word[k - 1] == UInt8(ascii: "s") ? k : nil
  }

  @inline(__always)
  private static func strip(
    _ word: UnsafeBufferPointer<UInt8>, _ ending: StaticString, keeping least: Int
  ) -> Int? {
    let length = word.count - ending.utf8CodeUnitCount
    return length >= least && ends(word, ending) ? length : nil
  }

  @inline(__always)
  private static func ends(_ word: UnsafeBufferPointer<UInt8>, _ ending: StaticString) -> Bool {
    let k = ending.utf8CodeUnitCount
    if word.count < k { return false }
    for i in 0..<k where word[word.count - k + i] != ending.utf8Start[i] { return false }
    return true
  }

  private static func dropS(_ word: UnsafeBufferPointer<UInt8>, _ n: Int) -> Int {
    guard n >= 4, word[n - 1] == UInt8(ascii: "s") else { return n }
    switch word[n - 2] {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return n
    default: return n - 1
    }
  }

  private static func dropE(_ word: UnsafeBufferPointer<UInt8>, _ n: Int) -> Int {
    n >= 4 && word[n - 1] == UInt8(ascii: "e") ? n - 1 : n
  }

  private static func undouble(_ word: UnsafeBufferPointer<UInt8>, _ n: Int) -> Int {
    guard n >= 4, word[n - 1] == word[n - 2] else { return n }
    switch word[n - 1] {
    case UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "z"), UInt8(ascii: "e"): return n
    default: return n - 1
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  /// Words that the rules would join or part wrongly, with the word whose stem they take.
  private static let irregular: HashTable<UInt64> = {
    var table = HashTable<UInt64>()
    for (word, stem) in irregulars { table.insert(stem, word) }
    return table
  }()

  /// The hashes of words that the rules would join or part wrongly, with their stems.
  static var irregulars: [(word: UInt64, stem: UInt64)] {
    let words = irregularWords + british
    let listed = Set(words.map(\.0))
    return words.map { word, base in
      // A base that follows the rules has the stem that they give it: "sell" loses an l, and so does "sold".
      let stem =
        listed.contains(base)
        ? hash(base.utf8) : Array(base.utf8).withUnsafeBufferPointer { regular($0, hash(base.utf8)) }
      return (hash(word.utf8), stem)
    }
  }

  /// British spellings, which take the American ones' stems.
  private static let british: [(String, String)] =
    [
      "authorise", "unauthorise", "organise", "utilise", "commercialise", "monetise", "recognise", "minimise",
      "anonymise", "personalise", "summarise", "customise", "optimise", "finalise", "penalise", "categorise",
      "sexualise", "dehumanise", "marginalise", "stigmatise", "radicalise", "weaponise", "harmonise",
      "digitise",
      "analyse",
    ].flatMap { word -> [(String, String)] in
      let stem = word.dropLast(2)
      let endings = ["e", "es", "ed", "ing"] + (word.hasSuffix("ise") ? ["ation", "ations"] : [])
      return endings.map { (stem + "s" + $0, stem + "z" + $0) }
    } + [
      ("sublicence", "sublicense"), ("sublicences", "sublicenses"), ("sublicenced", "sublicensed"),
      ("programme", "program"), ("programmes", "programs"), ("labour", "labor"), ("favour", "favor"),
    ]

  private static let irregularWords: [(String, String)] = [
    ("use", "use"), ("uses", "use"), ("used", "use"), ("using", "use"), ("usage", "usage"),
    ("user", "user"), ("users", "user"), ("made", "make"), ("make", "make"), ("makes", "make"),
    ("making", "make"), ("sold", "sell"), ("given", "give"), ("gives", "give"), ("give", "give"),
    ("giving", "give"), ("gave", "give"), ("built", "build"), ("shown", "show"), ("has", "have"),
    ("had", "have"), ("having", "have"), ("have", "have"), ("is", "be"), ("are", "be"), ("was", "be"),
    ("were", "be"), ("been", "be"), ("being", "be"), ("does", "do"), ("did", "do"), ("doing", "do"),
    ("licence", "license"), ("licences", "license"), ("licenced", "license"), ("license", "license"),
    ("licenses", "license"), ("licensed", "license"), ("licensing", "license"),
    ("held", "hold"), ("sought", "seek"), ("kept", "keep"), ("written", "write"), ("withdrawn", "withdraw"),
    ("agree", "agree"), ("agrees", "agree"), ("agreed", "agree"), ("agreement", "agreement"),
    ("agreements", "agreement"), ("will", "will"), ("terms", "terms"), ("term", "terms"),
    ("honour", "honor"), ("behaviour", "behavior"), ("behaviours", "behavior"),
    ("honor", "honor"), ("behavior", "behavior"), ("behaviors", "behavior"),
    ("thing", "thing"), ("anything", "anything"), ("nothing", "nothing"), ("everything", "anything"),
    ("during", "during"), ("kingdom", "kingdom"), ("bring", "bring"), ("string", "string"),
    ("state", "state"), ("states", "state"), ("stated", "stated"), ("stating", "state"),
    ("private", "private"),
    ("corporate", "corporate"), ("corporation", "corporation"), ("species", "species"),
    ("paid", "pay"), ("pays", "pay"), ("paying", "pay"), ("gpt", "gpt"), ("notices", "notice"),
    ("notice", "notice"), ("notify", "notify"), ("notified", "notify"), ("notifies", "notify"),
    ("notification", "notify"), ("informed", "inform"), ("information", "information"),
    ("general", "general"), ("generally", "general"), ("rate", "rate"), ("rates", "rate"),
    ("separately", "separate"), ("separate", "separate"), ("related", "relate"), ("relating", "relate"),
    ("relation", "relation"), ("relations", "relation"), ("station", "station"), ("nation", "nation"),
    ("nations", "nation"), ("national", "national"), ("limited", "limited"), ("limit", "limit"),
    ("united", "united"), ("sanction", "sanction"), ("sanctions", "sanction"), ("sanctioned", "sanction"),
    ("media", "media"), ("organisation", "organization"), ("organisations", "organization"),
    ("organizations", "organization"), ("organization", "organization"), ("its", "its"),
    ("chemicals", "chemical"), ("children", "child"), ("persons", "person"), ("people", "people"),
    ("monthly", "monthly"), ("annually", "annual"), ("yearly", "yearly"), ("daily", "daily"),
    ("only", "only"), ("family", "family"), ("families", "family"), ("supply", "supply"),
    ("supplies", "supply"), ("comply", "comply"), ("complies", "comply"), ("complied", "comply"),
    ("compliance", "compliance"), ("apply", "apply"), ("applies", "apply"), ("applied", "apply"),
    ("imply", "imply"), ("implied", "implied"), ("party", "party"), ("parties", "party"),
    ("therefore", "therefore"), ("policy", "policy"), ("policies", "policy"), ("police", "police"),
    ("policing", "police"), ("copy", "copy"), ("copies", "copy"), ("copied", "copy"), ("copying", "copy"),
    ("product", "product"), ("products", "product"), ("production", "production"),
    ("produce", "produce"), ("produced", "produce"), ("producing", "produce"), ("produces", "produce"),
    ("university", "university"), ("universal", "universal"), ("commercial", "commercial"),
    ("commercially", "commercial"), ("commercialize", "commercialize"), ("anti", "anti"),
    ("contract", "contract"), ("contracts", "contract"), ("contracting", "contract"), ("agreeing", "agree"),
    ("forbidden", "forbid"), ("told", "tell"), ("sent", "send"), ("bound", "bind"), ("taught", "teach"),
    ("withheld", "withhold"), ("begun", "begin"), ("chosen", "choose"), ("undertaken", "undertake"),
    ("applying", "apply"), ("complying", "comply"), ("supplied", "supply"), ("supplying", "supply"),
    ("note", "note"), ("none", "none"), ("notes", "note"), ("noted", "note"), ("noting", "note"),
    ("site", "site"), ("fill", "fill"), ("fills", "fill"), ("filled", "fill"), ("filling", "fill"),
    ("sites", "site"),
    ("care", "care"), ("bare", "bare"), ("here", "here"), ("limits", "limit"), ("limiting", "limit"),
    ("defenses", "defense"), ("implying", "imply"),
    ("informs", "inform"), ("informing", "inform"), ("conditioned", "condition"), ("functioning", "function"),
    ("laboratories", "laboratory"), ("repeated", "repeat"), ("supplemented", "supplement"),
    ("notwithstanding", "notwithstanding"),
    ("including", "include"), ("includes", "include"), ("included", "include"), ("include", "include"),
    ("defence", "defense"), ("defense", "defense"), ("operation", "operate"), ("operations", "operate"),
  ]
}
