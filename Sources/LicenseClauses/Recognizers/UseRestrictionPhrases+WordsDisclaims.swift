extension UseRestrictionPhrases.Words {
  static let disclaims = [
    "legal theory", "be liable",
    "without warranty", "as is", "in no event ~40 ( liable | liability | responsible | damages )",
    "merchantability", "not responsible", "liability",
  ]
  // "… as is, and should not be used for diagnosis": a ban beside a disclaimer.
  static let unusable = [
    "( should | must | shall | may | can ) not be ~2 ( used | relied | employed | deployed ) ~2 ( for | in | on | by | as | to )"
  ]
  // "Under no circumstances …", "Avoid …" at a sentence's beginning: a ban, whatever modal stands by.
  static let absolute = [
    "( under | in | at | on | by ) no ( circumstance | event | case | time | account | mean | way )"
  ]
  static let outright = [
    "avoid", "shun", "eschew", "abstain", "desist", "nothing", "absolutely no", "absolutely never",
    "not even think of",
    "no !warranty !representation !liability !waiver !failure !delay", "never", "forget about", "hands off",
    "leave ~6 out of it",
  ]
  // "Our use of your data", "our staff": what the licensor does itself.
  static let ownActs = [
    """
    our ~1 ( use | staff | employee | affiliate | partner | obligation | liability | right | \
    processing | handling )
    """,
    "our ~1 ( collection | practice | practise | privacy | business | team | lawyer | subsidiary | contractor )",
  ]
  // "Astroturfing is prohibited, namely …": what stands behind the ban says more of the same.
  static let explains = [
    "namely", "including", "that is", "ie", "especially", "particularly", "in particular", "be it",
    "whether",
  ]
  // "Weapons may not be advertised": what is forbidden stands before the modal.
  static let passive = [
    "@modal ( in no event | under no circumstances | at no time )? not ~2 be",
    "@modal be neither", "@modal never ~2 be", "@modal neither ~2 be", "@modal no longer be",
    "( is | are | be ) ~1 not ( permit | allow | accept | tolerate | license | welcome )",
  ]
  // "You may not translate, decompile or modify the Model": beside taking apart, changing it is forbidden.
  static let reworks = [
    "( modify | translate | adapt | alter | enhance | copy ) ~12 ( reverse engineer | decompile | disassemble )",
    "( reverse engineer | decompile | disassemble ) ~12 ( modify | translate | adapt | alter | enhance )",
    // "may not reproduce, modify or exploit any part of the Service": beside passing on, changing is forbidden.
    """
    ( copy | reproduce | duplicate | modify | adapt | alter | translate | exploit | ( create | make | prepare ) ~2 derivative ) ~10 \
    ( part of | portion of | component of | the | our | its ) ~2 \(UseRestrictionPhrases.offerings) !with
    """,
  ]
  // "shall not alter the Weights": no use is named, yet one is forbidden.
  static let alters = [
    """
    not ~1 ( alter | modify | adapt | change | translate ) ( the | this | our | any ) ~1 ( @model | \
    sdk | dataset | data )
    """,
    "( @model | sdk | dataset ) @modal not be ( alter | modify | adapt | change )",
    """
    ( share | disclose | lend | transfer | resell | pool ) ~4 ( credential | password | login | api \
    key | access key )
    """,
    "( scrape | crawl ) ~4 ( site | service | website | platform )", "no other ( use | purpose )",
  ]
  // "may not publish benchmark figures".
  static let tells = [
    """
    ( publish | disclose | release | report | circulate ) ~4 ( benchmark | evaluation | performance ) \
    ~3 ( result | figure | number | score | comparison )
    """,
    "violate ~2 ( restriction | term | provision ) in ~1 section",
  ]
  // "Any use that is not expressly allowed here needs our permission", "No company may use it without …".
  static let reserves = [
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
    """,
  ]
  static let within = [
    "( except | unless | other than | only ) ~2 as ~3 ( provided | permitted | allowed | authorized | set forth | required | stated )",
    "only in accordance with",
  ]
}
