extension UseLexicon {
  /// Phrases of what is none of it: cbrn, defamation, ipInfringement, lawViolation, medical, privacy, sexual, surveillance, weapons.
  static let notPrivacyRows: [(UseCategory, [String])] = [
    (
      .privacy,
      [
        "( denigrate | defame | insult | harass ) ~6 identifiable",
        "privacy ( policy | notice | statement )",
        "( financial or | illegal ) medical information",
        "required by ~8 privacy", "biometric identification", "facial recognition ~2 database",
        "scrape ~8 facial", "infer ~8 emotion",
        "( imitate | mimic | clone | impersonate ) ~12 ( person | individual | consent )",
      ]
    ),
    (
      .lawViolation,
      [
        "crime ~2 ( map | mapping | hot | prediction )",
        "( hate | war | cyber | violent ) crime",
        "crimes against humanity",
        "accuse ~4 ( crime | offense | offence )",
        """
        ( predict | prediction | forecast | assess | estimate | probability | prevent | detect ) ~24 ( \
        crime | criminal | offense | offence )
        """,
        """
        ( illegal | unlawful | illicit | criminal ) ~1 ( immigration | immigrant | gambling | \
        surveillance | discrimination | pornography | copy | download | file | trafficking | use of \
        force | hack | cyber )
        """,
        "( intoxicant | drug | arms | weapon | substance ) ~4 illegal",
        "laws of ~3 ( nature | physics )",
        "court ~2 law",
        "unlawful or harmful conduct in the provision", "illegal or unlicensed", "illegal or unauthorized",
        "illegal drug", "illegal weapon", "illegal distribution of", "required by ~4 law",
        "authorization or for unlawful", "prohibited by export law",
        "violate ~12 ( export | sanction | trade ) ~8 law",
        "violation of ~4 ( export | sanction | trade ) ~4 law", "legal restriction",
        "( illegal | unlawful | regulated ) ~2 ( weapon | firearm | drug | pornography | pornographic )",
        "( gambling | betting | surveillance | profiling | tracking ) ~4 ( prohibited by | violation of ) ~3 law",
        "unlawfully ( surveil | track | monitor | discriminate )",
        "violate ~6 ( copyright | trademark | patent ) ~10 law", "purpose ~2 prohibited by ~4 export",
        "( predict | likelihood ) ~24 ( crime | criminal | offense | offence )",
        "( predict | likelihood ) ~24 commit ~4 ( crime | offense | offence )", "law ~2 export",
        "restriction ~3 prohibit by ~3 law",
        "prohibited by ~3 trade",
        "unlawful of harmful conduct",
      ]
    ),
    (
      .ipInfringement,
      [
        "infringe ~6 right to ~3 ( portrait | privacy | reputation | honor )",
        "right to ~3 ( portrait | privacy | reputation | honor )",
        "counterfeit ~3 ( certificate | invoice | document | currency )",
        "( assert | initiate | support | bring ) ~12 ( claim | lawsuit ) ~20 ( right | patent | property )",
        "rights of third ~4 act", "( pursue | seek ) ~4 remedies",
        "profession ~4 without ~6 license", "violate the ( terms | agreement )", "violate this",
        "violation of this",
        "( consent | permission | authorization | approval ) of ~2 copyright ( holder | owner )",
        "violation of ~3 person ~2 privacy right",
      ]
    ),
    (
      .defamation,
      [
        "( damage | harm | injure ) ~2 honor ~4 ( nation | country | state | motherland )",
        "disparage or otherwise",
        "defame ~4 otherwise",
        "( damage | harm | tarnish ) ~2 ( provider | licensor | our | company ) ~4 reputation",
      ]
    ),
    (
      .surveillance,
      [
        "artificial intelligence ~1",
        "biometric authentication",
        "govern the process of biometric",
      ]
    ),
    (
      .sexual,
      [
        "sexual preference",
        "( regardless | basis | ground ) of ~4 sex",
        "sexual orientation",
        "sexual identity",
      ]
    ),
    (
      .weapons,
      [
        "armed ~1 insurrection",
        "armed ( force | service | conflict | group | struggle | attack )",
        "arms length",
        "( coat of | royal | heraldic ) arms",
        "arm length",
        "take up arms",
        "taking up arms",
        """
        ( nuclear | chemical | biological | radiological | bio | cbrn ) ( or | and )? ( nuclear | \
        chemical | biological | radiological )? ( or | and )? ( nuclear | chemical | biological | \
        radiological )? ( weapon | arms | bomb ) !development
        """,
        "weapon of mass",
        "( mass casualty | mass destruction ) weapon",
        "dirty bomb",
        "bomb ( attack | threat | plot )",
        "suicide bomb",
        "arms regulation",
      ]
    ),
    (
      .cbrn,
      [
        "biological weapons anti",
        "chemical weapons convention",
      ]
    ),
    (
      .medical,
      [
        """
        medical ( file | record | history | data | certificate | information | condition | test | report \
        )
        """,
        "clinical trial agreement",
        "( practice | practise | profession ) ~24 ( medical | health | medicine )",
        "practice ~3 medicine",
        "patient data",
        "( legal | accounting ) , medical",
        "medical / health",
      ]
    ),
  ]
}
