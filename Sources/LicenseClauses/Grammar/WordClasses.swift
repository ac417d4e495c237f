/// Classes of words that patterns name with `@`: the joints of legal English and the things licences are about.
enum WordClasses {
  /// The bit of a class.
  static func index(of name: some StringProtocol) -> Int {
    let place = places[WordStem.hash(name.utf8)]
    precondition(place != 0, "no word class '\(name)'")
    return Int(place) - 1
  }

  /// The place of each class, from 1, by the hash of its name.
  private static let places: HashTable<UInt8> = {
    var places = HashTable<UInt8>()
    for (index, entry) in all.enumerated() { places.insert(UInt8(index + 1), WordStem.hash(entry.name.utf8)) }
    return places
  }()

  /// The mask of a class.
  static func mask(_ name: String) -> UInt64 { 1 << UInt64(index(of: name)) }

  static let all: [(name: String, words: String)] = [
    // Modals and what governs a verb.
    ("must", "shall must will"),
    ("may", "may can could might"),
    ("modal", "shall must will may can could should would"),
    ("not", "not never neither nor"),
    ("be", "be is"),
    ("you", "you user recipient customer distributor redistributor"),
    ("if", "if when where whenever unless once should"),
    // Documents.
    ("agreement", "agreement license terms contract tou eula policy"),
    // Acts.
    ("use", "use access operate utilize employ run deploy"),
    (
      "give",
      "provide give furnish deliver supply include accompany pass attach ship bundle retain contain send"
    ),
    (
      "distribute",
      "distribute redistribute share sublicense sell lease rent transfer publish disseminate convey host loan resell assign provide"
    ),
    ("comply", "comply compliance adhere abide observe conform follow accordance consistent respect"),
    // Things.
    (
      "model",
      "model software materials material works work weights parameters checkpoint program code product artifacts components system"
    ),
    ("derivative", "derivative modification adaptation derivatives improvement variant"),
    ("output", "output outputs results result content generation data"),
    ("license", "license right permission authorization rights authorize"),
    ("law", "law regulation statute ordinance rule directive legislation"),
    (
      "party",
      "party licensor licensors company contributor provider owner author we us our vendor university institute institution foundation consortium laboratory publisher creator holder"
    ),
    (
      "who",
      "you user recipient customer party person collaborator transferee sublicensee acquirer anyone everyone everybody somebody developer client subcontractor student researcher employee distributor reseller public people partner affiliate purchaser buyer consumer operator deployer subscriber integrator whoever nobody they them"
    ),
    (
      "product",
      "product application app device system appliance solution offering service software website site platform tool"
    ),
    ("million", "million billion thousand m mn bn k crore trillion"),
    ("lawsuit", "litigation lawsuit suit proceeding action claim"),
    ("any", "any all each every no such the this a an other your"),
    // What the document's readers need to know of a word.
    ("function", "the of to a an and or any your our for in with by from such that which as under on at its"),
    ("abbreviation", "inc ltd co corp pte pvt rs no vs art sec eg ie etc approx llc dr mr ms st usa cf al"),
    ("relative", "that which who whom whose what"),
    (
      "subject",
      "you we they it this these those nothing everyone anyone each neither all licensor user"
    ),
    ("preposition", "in within outside into to from of for apply"),
    (
      "imperative",
      "use generate create engage promote facilitate represent violate exploit provide distribute rely collect interfere intentionally perform attempt make develop conduct assist impersonate defame harass interact fail process track sell rent modify copy reproduce circumvent bypass disable remove alter publish disseminate send transmit upload encourage incite harm deceive mislead mask misrepresent"
    ),
    ("licensorPronoun", "we our"),
    ("to", "to"),
    ("of", "of"),
    ("listing", "as including include includes following"),
    ("pronoun", "you we it they"),
    ("consents", "agree acknowledge undertake"),
    ("defines", "mean means refer defined denote"),
    (
      "finite",
      "shall must will may can could should would be do have mean agree constitute grant reserve retain appreciate own claim make provide govern apply represent warrant acknowledge supersede"
    ),
    ("pointer", "this that these those it which you we they"),
    ("subordinate", "whether because although while since"),
    ("conditions", "condition requirement restriction rule"),
    ("begins", "if subject unless except notwithstanding upon please note provided when where however"),
  ]
}
