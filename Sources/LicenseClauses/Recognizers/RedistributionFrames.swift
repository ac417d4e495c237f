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
  let charges, grants, paid, mayServe, doSo: Cue
  /// Acts and verdicts in one phrase, and a step that comes first.
  let flat, excluded, once, strong: Cue
  /// Words near which it is something else that is passed on, and sentences that limit nothing.
  let off, never: Cue

  private static let others =
    "( third | other | others | another | anyone | anybody | someone | somebody | customer | partner | affiliate | colleague | collaborator | laboratory | public | tenant | contractor | subcontractor | member | person | party | company | institution | recipient | client | student | people | outsider | outside | everyone | world )"

  init(_ g: inout GrammarBuilder) {
    let others = Self.others
    (goods, acts, bare, off, never) = Self.things(&g)
    (serves, served) = Self.services(&g)
    (refused, needs, allowed, limits) = Self.verdicts(&g)
    (asks, before) = Self.requests(&g)
    (stays, inner, left) = Self.places(&g)
    fresh = g.cue(
      "( release | torrent | leak | spread | post | repost | reupload | expose | dump | barter | donate | deposit | divulge )",
      "part with", "@be made public", "make ( it | them ) public",
      // "hand the files to outsiders", "place copies with a partner"
      "( supply | ship | send | provide | hand | pass | give | place | lend | show | furnish | offer | forward | transfer | transmit | communicate | present ) ~6 ( to | at | with ) ~2 \(others)",
      // "giving third parties access to", "let anyone outside have a copy"
      "( give | grant | allow | let | provide | permit | enable ) ~1 \(others) ~5 ( access | copy | download | query )",
      "( hand | pass | give ) ~4 ( on | over | away | out | along | around | round )",
      "( show | give ) to \(others)",
      "make ~4 ( public | publicly | downloadable | accessible | reachable | available ) ~2 ( to | for | on | through | over | via | online | downloadable | available | @be )",
      "put ~6 ( online | into circulation | on ~3 ( site | server | repository | hub | internet | web ) | at ~4 disposal )",
      "place ~3 at ~4 disposal", "come into ~3 possession",
      "onward ~1 ( supply | transfer | sharing | distribution | disclosure | provision )",
      "( access | copy | download ) by ~2 ( third | other | anyone | outsider )")
    // "not employ the model to divulge secrets": what it is used for, not what is done with it.
    employs = g.cue(
      "( use | employ | utilize | utilise | deploy | apply | run ) ~4 ( model | software | weights | checkpoint | dataset | system | service | it ) ~2 to"
    )
    may = g.cue(
      "( may | can ) ( also | then | freely )? ( not )? ( give | hand | pass | place | share | send | exchange | supply | release | publish | provide !you | distribute | redistribute | forward | lend | deposit | upload | post | mirror | transfer | show | circulate | disclose )",
      "( may | can ) be ~3 ( give | hand | pass | place | share | send | exchange | supply | release | publish | provide !you | distribute | redistribute | forward | lend | deposit | upload | post | mirror | transfer | show | circulate | disclose )",
      "( free | permitted | allowed | authorized | authorised | entitled | welcome ) to ( give | hand | pass | place | share | send | exchange | supply | release | publish | provide !you | distribute | redistribute | forward | lend | deposit | upload | post | mirror | transfer | circulate | disclose )",
      "( may | can ) ~2 ( run | host | serve | operate | offer | deploy ) ~4 ( behind | as a | through | for ~2 \(others) )",
      "( may | can ) be put ~2 on", "( may | can ) ( only | solely )? make ~4 available",
      "feel free to ( pass | share | give | send | redistribute | distribute | mirror | publish | upload )",
      "( may | can ) leave ~3 ( environment | enclave | server | network | premises | organization | organisation | university | institution | site )"
    )
    // "no passing on of the model", "no copy shall be furnished", "no third party gains access"
    flat = g.cue(
      "no ~1 ( copy | copies | part of ~3 | portion of ~3 | model | weights | checkpoint | dataset | sublicense | sublicence | sub license ) ~2 ( may | shall | will | can | must ) be ~2 ( distribute | redistribute | share | publish | hand | pass | give | furnish | supply | sell | resell | lend | transfer | release | disclose | upload | post | forward | send | made available | grant | issue | provide | copy ~1 to )",
      "not for ~1 ( redistribution | distribution | resale | onward | publication | transfer | circulation )",
      "( confer | carry | include | imply | give | have ) no ~2 ( right | permission | license ) ~3 ( redistribute | redistribution | distribute | distribution | sublicense | resell | resale | host | hosting | share | transfer | publish )",
      "third ~2 ( shall | must | may | will )? ( have | get | obtain | gain | receive ) no ~1 ( access | copy )",
      "no ~1 ( third | outsider | outside | other ) ~2 ( gain | get | obtain | have | receive ) ~2 ( access | copy )",
      "no ( passing on | sharing | transfer | redistribution | resale | hosting | sublicensing | distribution | uploading | mirroring | dissemination | publication ) of ~3 ( model | weights | checkpoint | software | material | dataset | corpus | data | copy | copies )",
      "( model | weights | checkpoint | software | material | dataset | corpus | copy | copies ) ~3 not for ( sale | resale | rent | hire )"
    )
    // "this licence excludes any transfer of"
    excluded = g.cue(
      "( license | agreement | grant | right | permission ) ~6 neither ~3 right ( to | of ) ~3 ( redistribute | redistribution | distribution | distribute | transfer | sublicense | resell | sell | share | host | publish )",
      "( license | agreement | grant | right | permission ) ~3 ( exclude | not ~2 ( cover | include | extend to | comprise ) ) ~6 ( redistribution | redistribute | distribution | distribute | transfer | sublicense | sublicensing | resale | resell | sell | sharing | share | hosting | host | dissemination | publication )"
    )
    // "once you have registered it you may publish it"
    strong = g.cue("( redistribute | sublicense | sublicence | relicense | resell | resale )")
    once = g.cue("once ~3 ( have | @be ) ~8", "only after", "after ~2 have ~4")
    // "charging for it needs our consent"
    paid = g.cue(
      "charge ~6 ( only | solely ) ~2 ( permit | permitted | allow | allowed )",
      "( charge | sell | resell | rent ) ~4 ( need | require | only with | subject to ) ~4 ( consent | permission | approval | license | agreement )"
    )
    only = g.cue(
      // "Permission to share it has to be requested."
      "( permission | consent | authorization | authorisation | approval | license ) to ( share | distribute | redistribute | transfer | publish | host | sublicense | sell | pass | disclose ) ~10 ( request | obtain | sought | seek | require | need | apply )",
      "only ~5 ( may | can ) ( distribute | redistribute | share | host | sell | resell | publish | pass | sublicense | serve | hand )",
      "( copy | copies | weights | model | dataset | corpus ) ~1 ( go | goes | pass | @be given | @be released | @be issued ) only to",
      "( may | can ) grant ~1 ( sublicense | sublicence | sub license ) ~2 ( only | solely | exclusively | provided )",
      "@be ( distributable | redistributable | transferable | sublicensable | shareable ) ~3 ( only | solely | provided | if | under | subject | with )",
      "right to sublicense ~3 ( only | solely | exclusively )",
      "( may | can ) ~2 ( sublicense | sublicence ) ~12 ( only | solely | exclusively | provided | if )",
      "( sublicense | sublicence | sub license ) may be ~2 ( grant | give | issue ) ~4 ( only | solely | exclusively | provided | with )"
    )
    // "If you hand it on, you may do so only if they agree."
    doSo = g.cue("( may | can ) ( only )? do so ~1 ( only | solely | if | provided | under | with | on )")
    mayServe = g.cue(
      "( may | can ) ~1 ( make | offer | expose | provide | run | put ) ~6 ( api | endpoint | web service | saas )",
      "hosted ~1 ( version | access | service | api ) ( may | can )",
      "( may | can ) be ~1 ( deploy | host | serve | offer | run ) ~4 ( service | api | endpoint | cloud | saas )",
      "( may | can ) ( host | serve !to ) ~4 ( model | weights | checkpoint | software )",
      "( may | can ) ( offer | provide ) ~3 access to ~2 ( model | weights | software )")
    charges = g.cue(
      // "no charge may be made for copies", "never against payment"
      "( charge | fee | payment | money | paid | pay ) ~5 for ~3 ( copy | copies | model | weights | checkpoint | software | dataset | access | distribute | share | supply )",
      "by way of ~2 ( sale | rental | lease )",
      "( never | not ) ~3 ( against | for | in return for | in exchange for ) ~2 ( payment | fee | consideration | money | charge | remuneration )"
    )
    grants = g.cue(
      "( grant | issue | give ) ~3 ( sublicense | sublicence | sub license )",
      "( grant | issue | give ) ~1 further license")
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
      "( not | no | nothing ) ~3 ( liable | responsible | warrant )",
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
