/// The phrases by which forbidden uses, and what only looks like one, are known.
struct UseRestrictionPhrases: Sendable {
  let purpose, refers, elsewhere, confined, weForbid, abroad, trade, lawful, comply, privacy, ip, contravene,
    use, excepts, including, describes, ending, declares, represent, conditionOnly, disclaims: Cue

  init(_ g: inout GrammarBuilder) {
    purpose = g.cue(
      "( use | used | using | deploy | operate | access ) ~30 ( for | to | in | on | with | outside )",
      "purpose",
      "purposes", "engage in", "permit ~6 to use", "allow ~6 to use", "encourage", "facilitate",
      "in connection with", "in any manner", "in any way", "in a manner", "generate", "create", "develop",
      "act that", "activity")
    refers = g.cue(
      "restricted use", "prohibited use", "attachment", "except in", "except as", "except for", "other than",
      "section", "appendix", "only in accordance", "unless",
      "such restriction", "uses ~2 ( specified | listed | described | named ) ~2 ( there | above | below )")
    elsewhere = g.cue("restricted uses ~4 ( identified | listed | set | described )")
    confined = g.cue(
      "use ~8 ( solely | exclusively ) ( for | with | in | within | together | on )",
      "only use ~8 ( with | in | within | together | on )", "only use ~6 together",
      "use ~4 only ( with | within | together | in combination )")
    weForbid = g.cue(
      "( we | licensor | us ) ~2 not ( allow | permit | tolerate | condone )",
      "( we | licensor ) ~2 ( prohibit | forbid )")
    abroad = g.cue(
      "( law | regulation ) ( applicable to | governing | relating to | on ) ~4 ( import | export )")
    trade = g.cue("export", "trade", "sanction", "import", "anti corruption", "corrupt")
    lawful = g.cue(
      "lawful purpose", "only ~6 lawful", "lawful use", "in a lawful manner", "lawful manner",
      "use ~6 lawfully")
    comply = g.cue(
      "( comply | compliance | conform ) ~4 with ~14 ( law | laws | regulation )",
      "use ~24 accordance with ~8 ( law | regulation )",
      "( comply | compliance | conform ) ~4 with ~8 legal requirement",
      "conformity with ~3 ( law | regulation )", "( comply | abide ) by ~8 law",
      "law ~24 must follow",
      "( comply | complying ) with ~8 law", "observe ~6 law", "obey ~6 law", "abide ~8 law",
      "follow ~4 ( law | applicable law )", "consistent with ~4 applicable law")
    privacy = g.cue(
      "privacy", "data protection", "handling of personal information", "personal information",
      "personal data")
    ip = g.cue("works with ip", "ip right", "intellectual property right")
    contravene = g.cue(
      "contravene ~10 ( provision | license | agreement )", "no use ~6 ( can | may | shall ) contravene",
      "( any | all ) ~3 use ~4 ( outside | beyond | other than | contrary to | inconsistent with )",
      "( enable | assist | facilitate | help ) ~8 ( violate | breach )",
      "violate ~6 ( provision | term ) ~6 ( output | use )", "content inappropriate", "inappropriate content")
    use = g.cue(
      "use", "used", "using", "deploy", "engage", "generate", "create", "develop", "access", "distribute",
      "produce", "publish", "promote", "assist", "conduct", "operate")
    excepts = g.cue("unless", "except", "except for")
    including = g.cue(
      "include ( but )? ( not | without )? ~2 limit", "such as", "include without limit", "for example")
    describes = g.cue(
      "conflict of laws", "not include ~4 dataset", "name ~6 version of ~2 license", "force majeure",
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
      "not be deemed", "does not fall under", "not infringe any applicable copyright", "if you do not agree",
      "personal injury resulting", "deemed to be", "name or mark", "trademark license", "initiate litigation")
    ending = g.cue("terminate", "breach", "liable", "warranty", "damages", "indemnify")
    declares = g.cue(
      "represent and warrant", "you represent", "of sufficient age", "legal capacity", "legal consent",
      "authority to bind", "enter into", "age required", "responsible for ensuring")
    represent = g.cue(
      "as required to comply", "extent required to comply",
      "solely your responsibility", "responsibility to comply", "responsible for complying",
      "responsible for compliance", "represent and warrant", "you represent", "of sufficient age",
      "legal capacity", "legal consent", "authority to bind", "enter into", "age required")
    conditionOnly = g.cue(
      "unless required by ~4 law", "to the extent ~6 law", "except as required by law", "permitted by ~4 law",
      "required by ~4 law", "recognized by",
      "( restriction | limitation | exclusion ) ~3 prohibit by",
      "( where | unless | extent | except as ) prohibit by")
    disclaims = g.cue(
      "without warranty", "as is", "in no event", "merchantability", "not responsible", "liability")
  }
}
