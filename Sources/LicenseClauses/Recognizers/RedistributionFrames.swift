/// The frames in which licences limit passing on without a phrase of its own: an act and a thing, and what is made of
/// them, in any order and wording.
struct RedistributionFrames: Sendable {
  /// What is passed on.
  let goods: Cue
  /// Ways of letting others have it that `RedistributionPhrases.forbidden` does not hold.
  let fresh, employs: Cue
  /// The same as subjects of a sentence: "sharing of", "uploading".
  let acts, bare: Cue
  /// Offering what the model does as a service.
  let serves, served: Cue
  /// What is made of an act that is a subject.
  let refused, needs, allowed, limits: Cue
  /// "may pass on", "only to", what must be asked for, and that it comes first.
  let may, only, asks, before: Cue
  /// What stays with the licensee.
  let stays, inner, left: Cue
  /// Asking money, and granting on.
  let alone, charges, grants, paid, mayServe, doSo: Cue
  /// Acts and verdicts in one phrase, and a step that comes first.
  let flat, excluded, once, strong: Cue
  /// Words near which it is something else that is passed on, and sentences that limit nothing.
  let off, never: Cue

  static let others =
    "( third | other | others | another | anyone | anybody | someone | somebody | customer | partner | affiliate | colleague | collaborator | laboratory | public | tenant | contractor | subcontractor | member | person | party | company | institution | recipient | client | student | people | outsider | outside | everyone | world )"

  init(_ g: inout GrammarBuilder) {
    (goods, acts, bare, off, never) = Self.things(&g)
    (serves, served) = Self.services(&g)
    (refused, needs, allowed, limits) = Self.verdicts(&g)
    (asks, before) = Self.requests(&g)
    (stays, inner, left) = Self.places(&g)
    fresh = g.cue(Words.fresh)
    employs = g.cue(Words.employs)
    may = g.cue(Words.may)
    flat = g.cue(Words.flat)
    excluded = g.cue(Words.excluded)
    // "once you have registered it you may publish it"
    strong = g.cue("( redistribute | sublicense | sublicence | relicense | resell | resale )")
    once = g.cue("once ~3 ( have | @be ) ~8", "only after", "after ~2 have ~4")
    paid = g.cue(Words.paid)
    only = g.cue(Words.only)
    // "If you hand it on, you may do so only if they agree."
    doSo = g.cue("( may | can ) ( only )? do so ~1 ( only | solely | if | provided | under | with | on )")
    mayServe = g.cue(Words.mayServe)
    charges = g.cue(Words.charges)
    alone = g.cue("( themselves | itself | alone | as such | standalone | stand alone )")
    grants = g.cue(Words.grants)
  }

  private static func things(_ g: inout GrammarBuilder) -> (
    goods: Cue, acts: Cue, bare: Cue, off: Cue, never: Cue
  ) {
    let goods = g.cue(
      "( model | weights | checkpoint | parameters | copies | dataset | corpus | copy of | database | them | derivative | fork | archive | algorithm | adapter | sublicense | programme | excerpt | extract | subset )",
      "( the | this | these | our | its | such | said | those | each | of | any | raw ) ~1 ( software | material | materials | work | code | data | file | files | version | program | artifact | derivative | adaptation | library | parameter | documentation | package | record | collection )",
      "( modified | tuned | trained | retrained | adapted | altered | derived | new ) ~1 ( version | variant | weights | descendant | model | network | build )",
      "( quantized | quantised | merged | distilled | customized | customised ) ~1 ( version | variant | weights | model | build )",
      "your fine tune", "publish it")
    let acts = g.cue(
      "( distribution | redistribution | distribute | redistribute | sharing | share | publication | publish | posting | post | transfer | sublicensing | sublicense | sublicence | hosting | resale | resell | sale | selling | sell | dissemination | disseminate | circulation | circulate | disclosure | disclose | release | upload | mirror | mirroring | loan | lending | lease | rental | renting | rent | handing | passing | supply | forward | provision | delivery | transmission )",
      "( open | give | hand | pass | place | make | provide | supply ) ~6 ( to | available | downloadable | on ) ~2 ( third | other | outside | public | anyone | customer | tenant | student | partner )?"
    )
    let bare = g.cue(
      "sub ( license | licence | licensing )",
      "( redistribution | sublicensing | sublicence | resale | dissemination | redistribute | sublicense | resell )",
      "distribution", "mirrors", "onward ~1 ( supply | transfer | sharing | disclosure )",
      "transfer to ~2 third")
    let off = g.cue(
      "( personal | user | customer | confidential | sensitive | private ) ~1 ( data | information )",
      "malware",
      "malicious", "spam", "trademark", "trade name", "name or", "notice", "input", "feedback", "password",
      "api key", "account",
      "credential", "false", "misleading", "illegal", "unlawful", "output", "generated", "result", "liable",
      "liability", "not agree", "export", "sanction", "harm", "intellectual", "content", "figures", "minor",
      "paper", "provenance", "login", "claims", "obligation", "registered office", "warranty", "statement",
      "terms and conditions for", "enforceable", "agreement ~2 assign")
    let never = g.cue(
      "( not | no | nothing ) ~3 ( liable | responsible | warrant )", "liability ~16 exceed",
      "not agree ~6 ( terms | license | agreement )", "hereby grant", "trademark license", "name or mark",
      "grant you", "grant to you", "( we | licensor ) ~2 not ~2 charge", "you @be ( hereby )? granted",
      "copyright statement", "sue",
      "will terminate")
    return (goods, acts, bare, off, never)
  }

  private static func services(_ g: inout GrammarBuilder) -> (serves: Cue, served: Cue) {
    let serves = g.cue(
      "( host | serve | expose | offer | provide | operate | run | put | make | deploy | supply | offering | wrap | open ) ~8 ( as a ~5 service | behind ~4 ( api | endpoint | paywall | portal ) | ( through | via | in | by ) ~4 ( api | endpoint | portal ) | over ~3 ( network | internet ) | managed service | cloud service | saas | service bureau | network endpoint )",
      "( host | hosting ) ~4 ( model | software | weights | checkpoint )",
      "( set up | launch | operate | offer ) ~5 service ~1 ( on top of | on the basis of | based on | around )",
      "( host | serve | expose | offer | provide | operate ) ~8 ( through | via ) ~3 ( platform | cloud | marketplace )",
      "( inference | access ) as a ~4 service", "service bureau", "application service provider",
      "hosted ( inference | access | version )",
      "( power | offer | build | create | provide ) ~4 hosted ( offering | solution | product | api )",
      "inference ~1 ( service | api | provider )", "api access to ~2 ( model | weights | software )",
      "hosting provider", "cloud ( provider | operator | vendor | platform )", "public ~1 endpoint",
      "list ~4 ( catalogue | catalog | marketplace )", "query ~3 ( model | weights ) ~1 remotely",
      "inference endpoint",
      "serve ~4 ( to | for ) ~2 ( third | other | outside | customer | public | user | tenant | client )",
      "( reachable | accessible | callable ) ~8 ( api | application programming interface | network | internet | endpoint )",
      "( use | operate | run ) ~4 ( model | software | weights | it | them ) ~3 ( on behalf of | for the benefit of | to provide services to ) ~2 third",
      "( let | allow ) ~1 ( others | outsiders | third party | third parties | anyone ) ~3 ( query | prompt | call )",
      "( functionality | capability ) ~8 available", "third party access through ~2 ( api | endpoint )")
    let served = g.cue(
      "( model | weights | checkpoint | software | material | inference | hosted | functionality | them | it | work | algorithm | dataset )",
      "on behalf of third",
      "service bureau", "engine", "system", "api")
    return (serves, served)
  }

  private static func verdicts(_ g: inout GrammarBuilder) -> (
    refused: Cue, needs: Cue, allowed: Cue, limits: Cue
  ) {
    let refused = g.cue(
      "( not | nor ) ~2 ( cover | part of | include | included | comprise | within the scope | extend to | available for | for sale )",
      "outside ~2 ( scope | license | agreement | grant )", "exclude", "( withheld | withhold )",
      "out of the question", "off limits", "reserve ( to | for | by ) ~2 @party",
      "( constitute | amount to ) ~3 ( breach | violation | infringement )", "not for sale",
      "@be ( closed | refused | ruled out | barred | disallowed | taboo | unacceptable | impermissible )",
      "remain ~2 ( prerogative | privilege | preserve )")
    let needs = g.cue(
      "( require | need | presuppose | call for ) ~6 ( consent | permission | approval | agreement | license | authorization | authorisation | signature | condition | clearance | go ahead | green light | blessing | say so | sign off )",
      "( require | presuppose ) that",
      "( depend on | contingent | conditional | conditioned | confined to )",
      "reserve ( to | for ) ~2 ( partner | customer | member | subscriber | those | holder )",
      "@be ~2 ( subject to | limited to | limit to | restricted to )")
    let allowed = g.cue(
      "( @be ~1 ( authorize | authorise | permit | allow | allowed | possible | acceptable | fine | ok | okay | lawful | welcome | open | granted ) )"
    )
    let limits = g.cue(
      "provided", "on ~3 condition", "as long as", "so long as", "only", "unless", "if", "solely",
      "exclusively", "once", "after", "where", "when", "subject to", "until",
      "with ~4 ( consent | permission | approval )",
      "to the extent", "up to", "no more than", "at most", "but ~2 ( not | no | nobody | none )", "proviso",
      "and no further",
      "among ~3 ( staff | employee | member )",
      "within ~3 ( organization | organisation | team | group | project | consortium | company | institution )",
      "limit to", "restricted to", "in ~1 unmodified form", "under the supervision")
    return (refused, needs, allowed, limits)
  }

  private static func requests(_ g: inout GrammarBuilder) -> (asks: Cue, before: Cue) {
    let asks = g.cue(
      "( obtain | secure | seek | get | have | procure | receive | apply for | ask for | request | need ) ~8 ( consent | approval | permission | license | authorization | authorisation | registration | clearance | agreement | go ahead | green light | blessing | say so | sign off | confirmation )",
      "( enter into | conclude | sign | execute ) ~6 ( agreement | contract | license )",
      "( agreement | contract | license | consent | approval ) ~3 ( conclude | sign | execute | obtain | in place )",
      "be ~1 ( approved | authorized | authorised | cleared | accredited | vetted | licensed ) ( by | to | for )",
      "( register | notify | inform | contact | write to | ask | tell ) ~2 ( us | licensor | @party )")
    let before = g.cue(
      "( before | prior to | first | beforehand | until | in advance | previously | to offer )")
    return (asks, before)
  }

  private static func places(_ g: inout GrammarBuilder) -> (stays: Cue, inner: Cue, left: Cue) {
    let stays = g.cue(
      "( stay | remain | kept | keep | held | hold | store ) ~3 ( inside | within | internal | internally | in house | on premises | confidential | in confidence | secret | private | to yourself | to itself | to themselves | among )"
    )
    let inner = g.cue(
      "( organization | organisation | premises | company | institution | group | laboratory | lab | project | team | consortium | internal | internally | yourself | itself | confidential | confidence | secret | private | house | department | network )"
    )
    let left = g.cue(
      "( model | weights | checkpoint | dataset | corpus | copy | copies | software | material | parameters ) ~1 ( must | shall | may | can | will ) ~1 not ~2 leave ~4 ( premises | organization | organisation | site | company | server | environment | lab | laboratory | network | institution | country )"
    )
    return (stays, inner, left)
  }
}
