extension UseRestrictionPhrases {
  /// The words by which it reads.
  enum Words {
    static let roles = [
      "( deem | deemed | consider | considered | regard | regarded | treat | treated ) ~4 ( to be | as ) ~3 ( manufacturer | provider | importer | distributor | operator | sponsor | controller | employer | agent )"
    ]
    static let purpose = [
      "( use | used | using | deploy | operate | access ) ~30 ( for | to | in | on | with | outside )",
      "purpose",
      "purposes", "engage in", "permit ~6 to use", "allow ~6 to use", "encourage", "facilitate",
      "in connection with", "in any manner", "in any way", "in a manner", "generate", "create", "develop",
      "act that", "activity",
    ]
    static let refers = [
      "any of the following", "restricted use", "prohibited use", "attachment", "except in", "except as",
      "except for",
      "other than",
      "section", "appendix", "only in accordance", "unless",
      "such restriction", "uses ~2 ( specified | listed | described | named ) ~2 ( there | above | below )",
    ]
    // "for evaluation purposes only": what may be done is one thing, and all else is not.
    static let trial = [
      "( evaluation | testing | trial | assessment ) ( purpose | purposes )? only",
      "( solely | only | exclusively ) !responsible/responsibility ~3 ( to | for ) ~3 ( evaluate | evaluation | test | testing | assess | assessment | try | decide )",
    ]
    static let confined = [
      "use ~8 ( solely | exclusively ) ( for | with | in | within | together | on )",
      "only use ~8 ( with | in | within | together | on )", "only use ~6 together",
      "use ~4 only ( with | within | together | in combination )",
    ]
    static let weForbid = [
      "( we | licensor | us ) ~2 not ( allow | permit | tolerate | condone )",
      "( we | licensor ) ~2 ( prohibit | forbid )",
    ]
    static let abroad = [
      "( law | regulation ) ( applicable to | governing | relating to | on ) ~4 ( import | export )"
    ]
    static let exportLaws = [
      "( export | import | sanction ) ( control )? ~1 ( law | laws | regulation | administration )"
    ]
    static let disclaimsInHeading = [
      "( advice | warranty | liability | endorsement | license | right | waiver | obligation | guarantee | support )"
    ]
    static let lawful = [
      "legal purpose", "( lawful | legal ) use only",
      "lawful ( purpose | way | manner | fashion | end | basis )", "only ~6 lawful", "lawful use",
      "only ~4 legal ( thing | purpose | use | end | activity )",
      "use ~6 lawfully",
    ]
    static let comply = [
      "( comply | compliance | conform ) ~4 with ~14 ( law | laws | regulation )",
      "use ~24 accordance with ~8 ( law | regulation )",
      "( comply | compliance | conform ) ~4 with ~8 legal requirement",
      "conformity with ~3 ( law | regulation )", "( comply | abide ) by ~8 law",
      "law ~24 must follow",
      "( comply | complying ) with ~8 law", "observe ~6 law", "obey ~6 law", "abide ~8 law",
      "follow ~4 ( law | applicable law )", "consistent with ~4 applicable law",
      // "must conform to applicable law", "meets all legal requirements", "stays within the law".
      """
      ( comply | compliance | conform | conformity ) ~2 ( with | to ) ~14 ( law | statute | legislation \
      | ordinance )
      """,
      "( follow | observe | obey | heed | satisfy | meet | keep to ) ~10 ( law | legislation | statute )",
      "( line | keeping | accord | harmony ) with ~8 ( law | statute | regulation | legislation )",
      "( satisfy | meet | heed | fulfill ) ~8 legal ( requirement | obligation | duty )",
      "respect !by ~10 ( law | legislation )",
      "respect !by ~6 ( copyright | intellectual property | ( privacy | personality ) right | right of ~3 ( other | third | individual | person ) )",
      "( keep | stay | remain | act | operate ) ~2 within ~3 law",
      "( use | usage | application | processing | handling ) ~8 be ( lawful | legal )",
      "( comply | compliance ) ~1 with ~2 ( gdpr | hipaa | ccpa )",
      "respect ~2 privacy of ~3 ( person | people | individual | user | patient | participant )",
      "( anonymize | anonymise | de identify ) ~2 ( all | any ) ~2 ( personal | personally | identifiable )",
      "protect ~4 privacy of ~3 ( person | individual | patient | participant )",
    ]
    static let privacy = [
      "privacy", "data protection", "handling of personal information", "personal information",
      "personal data", "( gdpr | hipaa | ccpa )",
    ]
    static let contravene = [
      "contravene ~10 ( provision | license | agreement )", "no use ~6 ( can | may | shall ) contravene",
      "( any | all ) ~3 use ~4 ( outside | beyond | other than | contrary to | inconsistent with )",
      "( enable | assist | facilitate | help ) ~8 ( violate | breach )",
      "violate ~6 ( provision | term ) ~6 ( output | use )", "content inappropriate", "inappropriate content",
    ]
    static let use = [
      "use", "used", "using", "deploy", "engage", "generate", "create", "develop", "access", "distribute",
      "produce", "publish", "promote", "assist", "conduct", "operate",
    ]
    static let including = [
      "include ( but )? ( not | without )? ~2 limit", "such as", "include without limit", "for example",
    ]
    static let describes = [
      // What the licensor does not do with what it is given, and what nobody can rule out.
      "no ~4 ( data | information | input | inputs | content ) @be ~2 ( transmit | transmitted | sold | sell | share | shared | store | stored | collect | collected | retain | retained | send | sent ) !by",
      "your ~1 ( input | inputs | prompt | prompts | data | content | conversation | conversations ) ~2 not ~1 be ~1 ( use | used | share | shared | sold | store | stored | retain | retained )",
      "not be ~4 ( avoid | avoided | predicted | guarantee | guaranteed | ruled out )",
      // What a definition leaves out.
      "( derivative | adaptation | modification | derived | modified ) ~4 not ~1 ( include | comprise | cover )",
      "waiver of ~2 ( breach | right | default )", "a waiver", "unenforceable", "good faith belief",
      "deemed severed",
      "meaning as provided",
      "conflict of laws", "construed as", "construed to ( obligate | oblige | require | grant )",
      "deemed part of", "on terms that prohibit", "prohibited by law if",
      "nothing in this ~4 ( limit | affect | exclude )",
      "not include ~4 dataset", "name ~6 version of ~2 license", "force majeure",
      "beyond ~4 reasonable control",
      "neither party",
      "does not change those", "threshold shall not apply", "if you disagree",
      "authority to accept",
      "law firm",
      "( update | amend | modify | change | revise ) ~20 to comply",
      "( regulation | regulations ) ( set out | set forth | stipulated ) in", "agree not to assert",
      "not licensed under this",
      "sentence does not", "does not ( limit | restrict | prohibit ) ~6 ( use | you )",
      "language of a contract",
      "applicable law prohibits", "exclusion or limitation", "shall not be regarded",
      "compilation of a covered work", "( restrict | deter | hinder ) ~4 ability of",
      "should not be regarded",
      "not be deemed", "does not fall under", "not infringe any applicable copyright",
      "if you do not agree",
      "personal injury resulting", "deemed to be", "name or mark", "trademark license", "initiate litigation",
    ]
    static let declares = [
      "represent and warrant", "you represent", "of sufficient age", "legal capacity", "legal consent",
      "authority to bind", "enter into", "age required", "responsible for ensuring",
    ]
    static let represent = [
      "as required to comply", "extent required to comply",
      "solely your responsibility", "responsibility to comply", "responsible for complying",
      "responsible for compliance", "represent and warrant", "you represent", "of sufficient age",
      "legal capacity", "legal consent", "authority to bind", "enter into", "age required",
    ]
    static let conditionOnly = [
      "unless required by ~4 law", "to the extent ~6 law", "except as required by law",
      "permitted by ~4 law",
      "required by ~4 law", "recognized by",
      "( restriction | limitation | exclusion ) ~3 prohibit by",
      "( where | unless | extent | except as ) prohibit by",
    ]
  }
}
