/// The phrases by which forbidden uses, and what only looks like one, are known.
struct UseRestrictionPhrases: Sendable {
  let purpose, refers, elsewhere, confined, weForbid, abroad, exportLaws, trade, lawful, anyLawful, comply,
    laws, privacy,
    ip,
    contravene,
    use, trial, excepts, including, describes, ending, declares, represent, conditionOnly, disclaims, refuses,
    ownActs,
    explains, within, reserves, unusable, absolute, outright, bansBehind, bansBefore, passive, alters,
    reworks,
    tells, roles, disclaimsInHeading: Cue

  init(_ g: inout GrammarBuilder) {
    roles = g.cue(Words.roles)
    purpose = g.cue(Words.purpose)
    refers = g.cue(Words.refers)
    elsewhere = g.cue("restricted uses ~4 ( identified | listed | set | described )")
    trial = g.cue(Words.trial)
    confined = g.cue(Words.confined)
    weForbid = g.cue(Words.weForbid)
    abroad = g.cue(Words.abroad)
    exportLaws = g.cue(Words.exportLaws)
    disclaimsInHeading = g.cue(Words.disclaimsInHeading)
    trade = g.cue("export", "trade", "sanction", "import", "anti corruption", "corrupt")
    lawful = g.cue(Words.lawful)
    // "for any lawful purpose, including commercial use": a permission without bounds.
    anyLawful = g.cue("any ~1 ( lawful | legal ) ( purpose | use )")
    comply = g.cue(Words.comply)
    laws = g.cue("law/laws/legal/lawful/regulation/legislation/statute/ordinance/gdpr/hipaa/ccpa")
    privacy = g.cue(Words.privacy)
    ip = g.cue("works with ip", "ip right", "intellectual property right")
    contravene = g.cue(Words.contravene)
    use = g.cue(Words.use)
    excepts = g.cue("unless", "except", "except for")
    including = g.cue(Words.including)
    describes = g.cue(Words.describes)
    ending = g.cue("terminate", "breach", "liable", "warranty", "damages", "indemnify")
    declares = g.cue(Words.declares)
    represent = g.cue(Words.represent)
    conditionOnly = g.cue(Words.conditionOnly)
    disclaims = g.cue(Words.disclaims)
    unusable = g.cue(Words.unusable)
    // "No mass advertising": an item that refuses by itself.
    refuses = g.cue("no", "never", "nothing")
    absolute = g.cue(Words.absolute)
    outright = g.cue(Words.outright)
    ownActs = g.cue(Words.ownActs)
    explains = g.cue(Words.explains)
    (bansBehind, bansBefore) = (g.cue(Self.bansBehind), g.cue(Self.bansBefore))
    passive = g.cue(Words.passive)
    reworks = g.cue(Words.reworks)
    alters = g.cue(Words.alters)
    tells = g.cue(Words.tells)
    reserves = g.cue(Words.reserves)
    within = g.cue(Words.within)
  }

  /// What is licensed, or offered as a service.
  static let offerings =
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
