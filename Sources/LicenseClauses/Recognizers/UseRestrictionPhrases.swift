/// The phrases by which forbidden uses, and what only looks like one, are known.
struct UseRestrictionPhrases: Sendable {
  let purpose, refers, elsewhere, confined, weForbid, abroad, trade, lawful, anyLawful, comply, laws, privacy,
    ip,
    contravene,
    use, trial, excepts, including, describes, ending, declares, represent, conditionOnly, disclaims, refuses,
    ownActs,
    explains, within, reserves, unusable, absolute, outright, bansBehind, bansBefore, passive, alters,
    reworks,
    tells, roles, disclaimsInHeading: Cue

  init(_ g: inout GrammarBuilder) {
    roles = g.cue(
      "( deem | deemed | consider | considered | regard | regarded | treat | treated ) ~4 ( to be | as ) ~3 ( manufacturer | provider | importer | distributor | operator | sponsor | controller | employer | agent )"
    )
    purpose = g.cue(
      "( use | used | using | deploy | operate | access ) ~30 ( for | to | in | on | with | outside )",
      "purpose",
      "purposes", "engage in", "permit ~6 to use", "allow ~6 to use", "encourage", "facilitate",
      "in connection with", "in any manner", "in any way", "in a manner", "generate", "create", "develop",
      "act that", "activity")
    refers = g.cue(
      "any of the following", "restricted use", "prohibited use", "attachment", "except in", "except as",
      "except for",
      "other than",
      "section", "appendix", "only in accordance", "unless",
      "such restriction", "uses ~2 ( specified | listed | described | named ) ~2 ( there | above | below )")
    elsewhere = g.cue("restricted uses ~4 ( identified | listed | set | described )")
    // "for evaluation purposes only": what may be done is one thing, and all else is not.
    trial = g.cue(
      "( evaluation | testing | trial | assessment ) ( purpose | purposes )? only",
      "( solely | only | exclusively ) !responsible/responsibility ~3 ( to | for ) ~3 ( evaluate | evaluation | test | testing | assess | assessment | try | decide )"
    )
    confined = g.cue(
      "use ~8 ( solely | exclusively ) ( for | with | in | within | together | on )",
      "only use ~8 ( with | in | within | together | on )", "only use ~6 together",
      "use ~4 only ( with | within | together | in combination )")
    weForbid = g.cue(
      "( we | licensor | us ) ~2 not ( allow | permit | tolerate | condone )",
      "( we | licensor ) ~2 ( prohibit | forbid )")
    abroad = g.cue(
      "( law | regulation ) ( applicable to | governing | relating to | on ) ~4 ( import | export )")
    disclaimsInHeading = g.cue(
      "( advice | warranty | liability | endorsement | license | right | waiver | obligation | guarantee | support )"
    )
    trade = g.cue("export", "trade", "sanction", "import", "anti corruption", "corrupt")
    lawful = g.cue(
      "legal purpose", "( lawful | legal ) use only",
      "lawful ( purpose | way | manner | fashion | end | basis )", "only ~6 lawful", "lawful use",
      "only ~4 legal ( thing | purpose | use | end | activity )",
      "use ~6 lawfully")
    // "for any lawful purpose, including commercial use": a permission without bounds.
    anyLawful = g.cue("any ~1 ( lawful | legal ) ( purpose | use )")
    comply = g.cue(
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
      "protect ~4 privacy of ~3 ( person | individual | patient | participant )")
    laws = g.cue("law/laws/legal/lawful/regulation/legislation/statute/ordinance/gdpr/hipaa/ccpa")
    privacy = g.cue(
      "privacy", "data protection", "handling of personal information", "personal information",
      "personal data", "( gdpr | hipaa | ccpa )")
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
      "waiver of ~2 ( breach | right | default )", "a waiver", "unenforceable", "good faith belief",
      "deemed severed",
      "meaning as provided",
      "conflict of laws", "construed as", "deemed part of", "on terms that prohibit", "prohibited by law if",
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
      "unless required by ~4 law", "to the extent ~6 law", "except as required by law",
      "permitted by ~4 law",
      "required by ~4 law", "recognized by",
      "( restriction | limitation | exclusion ) ~3 prohibit by",
      "( where | unless | extent | except as ) prohibit by")
    disclaims = g.cue(
      "legal theory", "be liable",
      "without warranty", "as is", "in no event ~40 ( liable | liability | responsible | damages )",
      "merchantability", "not responsible", "liability")
    // "… as is, and should not be used for diagnosis": a ban beside a disclaimer.
    unusable = g.cue(
      "( should | must | shall | may | can ) not be ~2 ( used | relied | employed | deployed ) ~2 ( for | in | on | by | as | to )"
    )
    // "No mass advertising": an item that refuses by itself.
    refuses = g.cue("no", "never", "nothing")
    // "Under no circumstances …", "Avoid …" at a sentence's beginning: a ban, whatever modal stands by.
    absolute = g.cue(
      "( under | in | at | on | by ) no ( circumstance | event | case | time | account | mean | way )")
    outright = g.cue(
      "avoid", "shun", "eschew", "abstain", "desist", "nothing", "absolutely no", "absolutely never",
      "not even think of",
      "no !warranty !representation !liability !waiver !failure !delay", "never", "forget about", "hands off",
      "leave ~6 out of it")
    // "Our use of your data", "our staff": what the licensor does itself.
    ownActs = g.cue(
      """
      our ~1 ( use | staff | employee | affiliate | partner | obligation | liability | right | \
      processing | handling )
      """,
      "our ~1 ( collection | practice | practise | privacy | business | team | lawyer | subsidiary | contractor )"
    )
    // "Astroturfing is prohibited, namely …": what stands behind the ban says more of the same.
    explains = g.cue(
      "namely", "including", "that is", "ie", "especially", "particularly", "in particular", "be it",
      "whether")
    (bansBehind, bansBefore) = (g.cue(Self.bansBehind), g.cue(Self.bansBefore))
    // "Weapons may not be advertised": what is forbidden stands before the modal.
    passive = g.cue(
      "@modal ( in no event | under no circumstances | at no time )? not ~2 be",
      "@modal be neither", "@modal never ~2 be", "@modal neither ~2 be", "@modal no longer be",
      "( is | are | be ) ~1 not ( permit | allow | accept | tolerate | license | welcome )")
    // "You may not translate, decompile or modify the Model": beside taking apart, changing it is forbidden.
    reworks = g.cue(
      "( modify | translate | adapt | alter | enhance | copy ) ~12 ( reverse engineer | decompile | disassemble )",
      "( reverse engineer | decompile | disassemble ) ~12 ( modify | translate | adapt | alter | enhance )",
      // "may not reproduce, modify or exploit any part of the Service": beside passing on, changing is forbidden.
      """
      ( copy | reproduce | duplicate | modify | adapt | alter | translate | exploit | ( create | make | prepare ) ~2 derivative ) ~10 \
      ( part of | portion of | component of | the | our | its ) ~2 \(Self.offerings) !with
      """)
    // "shall not alter the Weights": no use is named, yet one is forbidden.
    alters = g.cue(
      """
      not ~1 ( alter | modify | adapt | change | translate ) ( the | this | our | any ) ~1 ( @model | \
      sdk | dataset | data )
      """,
      "( @model | sdk | dataset ) @modal not be ( alter | modify | adapt | change )",
      """
      ( share | disclose | lend | transfer | resell | pool ) ~4 ( credential | password | login | api \
      key | access key )
      """,
      "( scrape | crawl ) ~4 ( site | service | website | platform )", "no other ( use | purpose )")
    // "may not publish benchmark figures".
    tells = g.cue(
      """
      ( publish | disclose | release | report | circulate ) ~4 ( benchmark | evaluation | performance ) \
      ~3 ( result | figure | number | score | comparison )
      """,
      "violate ~2 ( restriction | term | provision ) in ~1 section")
    // "Any use that is not expressly allowed here needs our permission", "No company may use it without …".
    reserves = g.cue(
      """
      ( any | all ) ~1 other ( use | usage | purpose ) ~2 ( of ~3 )? @be ~2 ( prohibit | forbid | permit | allow | reserve | \
      exclude | disallow )
      """,
      "no ( license | right | permission ) ~2 ( grant | give | include ) for ~2 other ( use | purpose )",
      """
      @modal not ~1 use ~8 except as ~1 ( expressly | explicitly | specifically )? ( permit | allow | authorize | \
      provide | set forth )
      """,
      """
      use ~6 only ( in accordance with | as ~1 permitted by | as ~1 authorized under ) ~3 ( agreement | license | \
      terms )
      """,
      "use ~8 ( solely | only | exclusively ) for ~2 ( own )? internal !research ~2 ( purpose | use | operation | evaluation )",
      "use ~8 ( solely | only | exclusively ) for ~1 purpose of ~3 ( testing | evaluation | evaluate | test )",
      """
      any ~1 ( use | usage ) ~6 not ~2 ( expressly | explicitly | specifically ) ~1 ( permitted | allowed | \
      authorized | covered | granted )
      """,
      """
      ( no | not ~2 ) use of ~6 except ~1 ( as | to the extent ) ~2 ( permitted | allowed | authorized )
      """,
      """
      no ~24 ( may | shall | can ) use ~4 ( software | model | weights | dataset | materials | work | service )
      """)
    within = g.cue(
      "( except | unless | other than | only ) ~2 as ~3 ( provided | permitted | allowed | authorized | set forth | required | stated )",
      "only in accordance with")
  }

  /// What is licensed, or offered as a service.
  private static let offerings =
    "( service | platform | software | sdk | api | application | technology | system | documentation | site | website )"

  /// Bans in words that are no modal, where what is forbidden follows: "The University does not consent to …", "Stay
  /// out of …", "We have zero tolerance for …".
  private static let bansBehind = [
    "we ~2 ( prohibit | forbid | ban | bar | disallow | reject | oppose | outlaw | rule out )",
    "we do? not ( let | want | accept | support | tolerate | condone | allow | permit | approve )",
    "we @modal not ( let | accept | support | tolerate | condone | allow | permit | approve )",
    """
    ( @party | supplier | institute ) ~2 not ( consent | agree | tolerate | condone | approve | \
    authorize | authorise ) to
    """,
    "( @party | supplier | institute ) ~2 not ( tolerate | condone | permit | allow ) ~2 use",
    "( @party | supplier | institute ) ( hereby )? ( prohibit | forbid | ban | disallow | outlaw ) !by",
    "no tolerance ( for | of )",
    "( stay | keep | remain ) ~1 ( out of | away from | clear of )", "steer clear of", "hands off",
    "keep ~6 ( away from | out of )", "nothing to do with", "@be not for !you !commercial !sale !use",
    "( mean | include | : ) no !warranty !right",
    "not let ( anyone | anybody | people | user | you | other | it | them )",
    "( promise | pledge | swear | vow | commit | undertake ) ~2 ( never | not )",
    "( no one | nobody ) ~1 ( get | may | shall | can )",
    "( misuse | abuse ) ( include | mean | cover | : )",
    "( against | contrary to | breach of | violation of ) ~2 ( rule | terms | policy ) to",
    "( barred | banned | prohibited | forbidden | excluded | disallowed | unacceptable ) ~5 :",
    "( not | no ) ~1 ( allowed | permitted | access | admitted ) ~3 :",
    "( barred | banned | prohibited | forbidden | disallowed ) without",
    "not to be ( employ | apply | put | turn | use | exploit )",
    "no !warranty !representation ~12 @modal be", "neither ~16 @modal be",
    // "The grant excludes …", "This licence stops short of …", "The permitted purposes do not include …".
    """
    ( license | agreement | terms | policy | grant | permission | authorization | authorisation | \
    consent | right | scope | purpose | service | model | we | us | @party ) ~3 ( exclude | preclude | \
    outlaw | rule out | stop short of | block | refuse | reject | withhold ) !warranty !liability !claim \
    !by !from
    """,
    """
    ( license | agreement | terms | policy | grant | permission | authorization | authorisation | right \
    | scope | purpose | service ) ~2 ( not | never ) ~1 ( cover | extend | reach | include | encompass | \
    embrace | permit | allow | authorize | authorise | entitle )
    """,
    "we ~1 draw ~2 line ( at | against )", "zero tolerance",
    "no ( license | permission | consent | access | right ) ~1 ( for | to ) !use ~1",
    """
    ( permission | consent | access | license ) @be ~1 ( withhold | refuse | deny | not give | never \
    give ) ~1 ( for | to )
    """,
    "( nobody | no one | none ) ~1 ( have | has ) ~2 ( permission | license | right | consent ) to",
    """
    ( @must | should | agree to | undertake to | promise to | commit to ) ~1 ( avoid | shun | eschew | \
    forgo | prevent | preclude )
    """,
    "( ensure | sure | see ) ~4 ( nobody | no one | none | never )",
    "waive ~2 right to ( use | employ | apply | deploy )",
    "( unavailable | not available | not open | off limits | closed ) ( for | to )",
    """
    @be not ( there | here | made | built | meant | designed | licensed | intended to be used ) ( to | \
    for ) !be !warranty
    """,
    "leave ~4 out of",
    """
    ( violate | breach | contravene | infringe ) ~1 ( our | these | the | this ) ~2 ( rule | terms | \
    policy | license ) to
    """,
    "( no one | nobody ) @modal", "@modal not be ( ask | tell | instruct | prompt | make | induce )",
    """
    @be !not ~1 ( forbidden | prohibited | barred | banned | excluded ) ~2 ( where | if | when | \
    whenever )
    """,
  ]

  /// The same where it stands before: "Gambling is off the table", "… counts as misuse".
  private static let bansBefore = [
    """
    @be !not ~1 ( forbidden | prohibited | banned | barred | excluded | disallowed | outlawed | taboo | \
    unacceptable | impermissible | inadmissible | refused | proscribed | precluded | ruled out | off \
    limits | off the table | out of bounds | out of scope | out of the question )
    """,
    """
    @be !not ( a | an | among )? ~2 ( forbidden | prohibited | banned | barred | excluded | disallowed | \
    impermissible | unacceptable ) ( use | application | purpose | field | activity | practice | \
    practise | end | case | conduct )
    """,
    """
    @be !not ( therefore | hence | thus | also | hereby ) ( barred | banned | forbidden | excluded | \
    ruled out )
    """,
    "@be out !of !for !to !as !in !by !when !on !there", "( have | has ) no place", "@be not welcome",
    """
    ( count | rank | treat | regard | qualify | deem | consider | view ) ~1 as? ~1 ( abuse | misuse | \
    breach | violation | unauthorized | unauthorised | unlicensed | impermissible | prohibited | \
    forbidden )
    """,
    """
    ( violate | breach | contravene | offend ) ( our | these | this | the ) ~1 ( rule | terms | policy | \
    license | agreement )
    """,
    "@be !not !in ( a | an )? ~2 ( misuse | violation | breach )",
    "amount to ~3 ( breach | misuse | abuse | violation )",
    "constitute ~3 ( misuse | abuse | breach | violation )",
    "( fall | come ) under ~2 ( ban | prohibition )",
    """
    ( fall | lie | lies | go | @be ) ~1 ( outside | beyond ) ~4 ( license | scope | permission | grant | \
    right | field | authorization | authorisation )
    """,
    "@be at variance with",
    "@be ~1 ( contrary to | incompatible with ) ~2 ( license | agreement | terms | policy )",
    "( that | which ) ( nobody | no one ) @modal",
    """
    @be not ~2 ( permitted | allowed | licensed | accepted | acceptable | approved ) ( application | use \
    | purpose | field )
    """,
    "not ~3 ( covered by | part of | within ) ~4 ( license | permission | terms | scope | grant )",
    "no ~14 @be covered by ~4 ( license | permission | terms )",
    """
    ( which | that ) ~3 ( we | @party | supplier ) ~1 ( forbid | prohibit | ban | refuse | outlaw | \
    disallow )
    """,
    """
    ( thing | something | anything | use | purpose | field | industry | industries | activity | \
    activities | practice ) ~1 ( that | which | you | we | our | for which | in which ) ~4 ( never | \
    must not | may not )
    """,
    "( use | purpose | field | activity | activities ) ~3 for which ~5 ( closed | never | not | refuse )",
    """
    ( : | @be ) not ( with | on | through | via ) ( our | my | this ) ~1 ( @product | token | model | \
    api )
    """,
    "@be not your business", "@be none of ~4 business", "@be not something we",
    "@be ( unwelcome | unwanted | denied access | refused access )",
    "@be ~2 against ~2 ( rule | terms | policy | license | agreement )", "@be ~2 ( a | an )? no go",
    "@be not among ~3 ( use | purpose | application | activity )", ": zero tolerance", ": never",
    ": ( no | out )", "@be grounds for ~3 ( refuse | refusal | termination | suspension )",
    "@be ~1 closed ( to | for | field )",
    "@be never ~2 ( permitted | allowed | acceptable | given | tolerated )",
    "@be not ( ok | okay | fine | on | allowed | permitted | acceptable | tolerated )",
  ]
}
