/// The phrases by which limits of passing a model on, and what only looks like one, are known.
struct RedistributionPhrases: Sendable {
  let withheld, conditional, general, underTerms, sublicense, imposes, consistent, forbidden, hosting,
    consent, shares,
    onCondition, without, usedTo, uses, orTo, assigns, purpose, altered, list, mentions, selective, passes,
    limits, notPassed, beyond, liable, content: Cue

  init(_ g: inout GrammarBuilder) {
    let things = "( @model | dataset | corpus | copy | file | files | derivative | mirror )"
    let acts =
      "( sale | transfer | distribution | redistribution | sublicensing | resale | publication | sharing | disclosure | hosting | delivery | passing )"
    passes = g.cue(
      "\(acts) of ~4 \(things)",
      "( upload | send | disclose | deposit | deliver | forward | hand over | give away | circulate | pass on | mirror | post ) ~6 ( \(things) | them | it )",
      "\(things) ~8 ( deliver | distributed | shared | transferred | passed on | handed | forwarded | uploaded | sold )",
      "make ~6 accessible ~4 to",
      "publish ( the | a | any | our | this | your )? \(things)",
      "( distribute | share | sell | transfer | sublicense | resell | redistribute ) ~8 \(things)",
      "mirrors",
      "( provide | supply | give ) ~8 @model ~6 to ~3 ( third | other | anyone | others | entity )",
      "( provide | supply | give ) ~1 ( the | this )? @model to ~3 ( third | other | any | anyone | others )",
      "sublicense ~4 granted", "republish", "( supply | ship ) ~4 \(things)",
      "\(things) ~8 ( supplied | shipped ) ~4 to", "pass to others", "( publish | host ) ( it | them ) !own",
      "( leave | leaves ) your ( organization | premises )",
      "( offer | provide ) ~8 functionality ~12 service", "functionality of ~3 model ~12 service",
      "reproduced in publications")
    limits = g.cue(
      "provided", "on ( the )? condition", "as long as", "so long as", "only", "unless", "if", "solely",
      "exclusively", "beyond")
    beyond = g.cue("unless", "only", "beyond", "except", "without", "otherwise than")
    liable = g.cue("not ~8 ( liable | responsible ) ~2 ( for | to )", "no ~6 liable for", "be liable for")
    content = g.cue(
      "( create | distribute | spread | share | publish | disseminate | sell ) ~8 ( malicious | malware | virus | viruses | harmful | unlawful | illegal | worm | drug | vulnerability | backdoor | firearm )",
      "( share | distribute | sell | exchange ) ~16 ( personal information | personal data | email address )",
      "file sharing", "( distribute | spread | send ) ~8 ( trojan | hoax | spam )",
      // What is handed on is the way in, not the thing.
      "( transfer | share | sell | lend | rent | provide | assign | disclose ) ~10 ( account | password | credential )",
      "distribute or ~2 ( malicious | malware )")
    notPassed = g.cue(
      "no transfer of ~2 copy", "license document", "implied from", "not conveying",
      "may not be used", "trademark", "name", "notice", "use ~2 to", "for the purpose of", "attribution",
      "commercial", "grant", "license to", "royalty free", "output", "violat",
      "harm", "illegal", "statement", "terms and condition", "( noncommercial | non commercial )",
      "this license", "to generate", "harmful", "minor", "( terms | restriction ) ~4 ( apply | bind )",
      "responsible", "terminate", "liable", "warranty", "title", "additional terms", "personal", "sanction",
      "export", "embargo")
    conditional = g.cue(
      "can ~24 ( distribute | redistribute | share | sublicense | convey | publish ) ~60 ( provided | if you | on condition | subject to ~3 following ) ~8 ( meet | following | condition | comply | satisfy | requirement )",
      "if you ~3 ( distribute | share | redistribute | publish ) ~24 must do the following",
      "( when | where | whenever ) you ~3 ( distribute | share | redistribute | publish ) ~24 must ~8 ( comply | meet | follow | condition )",
      "may make ~12 available to ~8 ( as long as | provided | if you | so long as )",
      "may ~6 ( add | apply | offer ) ~10 ( additional | different | own ) ~3 ( terms | condition ) ~12 provided ~6 ( consistent | compatible )",
      "may ~24 ( distribute | redistribute | share | sublicense | convey | publish | host | transfer | make ~6 available ) ~60 ( provided | if you | on the condition | on condition | subject to ~3 following ) ~8 ( meet | following | condition | comply | satisfy | requirement )",
      "( convey | distribution | redistribution ) ~12 permitted ( solely | only ) ( under | if )",
      "may ~8 ( distribute | share | redistribute | convey | publish ) ~30 ( provided | as long as | only if | only under | only in accordance | on condition | so long as )",
      "( redistribution | distribution ) ~24 ( permitted | allowed ) ~10 ( provided | if | condition )",
      "may share ~16 under any license",
      "may ~2 ( share | disclose | provide ) ~14 with ~4 ( employee | staff | contractor | consultant | affiliate )",
      "may ( provide | distribute | share ) ~16 ( under | on ) ( these | the following ) condition",
      "may provide ~4 ( @model | derivative ) ~6 to ~8 ( provided | as long as | only if )",
      "may ~4 ( distribute | share | redistribute | publish ) ~16 only ( for | to | with | within )",
      "may ~24 ( distribute | redistribute | share ) ~30 ( on | under ) ~2 following condition",
      "may ( offer | license ) ~4 @derivative ~16 ( only if | provided | as long as )",
      "if you ( distribute | share | redistribute ) ~30 must ~8 ( meet | comply ) ~6 condition")
    general = g.cue("may use ~28 only in accordance")
    underTerms = g.cue(
      "may only do so", "must ~2 make ~3 available only under", "must distribute ~6 only under",
      "distribution of ~16 @be subject to", "may do so under ~6 provided",
      "may only ~4 ( distribute | redistribute | share ) ~12 if",
      "( redistribute | distribute ) ~24 provided ~4 ( following | condition )",
      "distribution of ~16 ( must | shall ) ~3 subject to",
      "( redistribution | distribution ) ~8 ( require | need )",
      "( redistribution | distribution ) ( permitted | allowed ) ( with | under | if | subject | on )",
      "distribution of ~12 must be ~4 ( under | subject to | accord )",
      "only ( distribute | share | redistribute ) ~20 under",
      "may only ( distribute | share | redistribute | sublicense )",
      "( distribute | share ) ~12 only ( under | if | with | in )")
    sublicense = g.cue(
      "not ~4 ( assign | transfer ) ~6 sublicense ~30 ( consent | approval | permission )",
      "neither ~30 ( sublicense | transfer | distribute ) ~20 ( consent | approval | permission )",
      "not ~4 sublicense ~30 ( consent | approval | permission )",
      "not ~3 ( propagate | convey | redistribute | distribute ) ~12 except ~4 ( provide | permit | state )",
      "not ~3 ( convey | redistribute | distribute ) ~8 if you")
    imposes = g.cue(
      "( offer | impose | add | attach | include ) ~3 ( any | further | additional | different )? ( any | further | additional | different )? ( terms | restriction | condition ) ~16 ( alter | restrict | inconsistent | conflict | contradict | limit )",
      "impose any ( further | additional ) restriction",
      "( impose | add ) ( further | additional ) restriction",
      "( terms | license ) ~16 must not prevent ~3 recipient", "not allow you to impose",
      "impose ~4 license fee",
      "terms ~30 ( neither | not ) limit ~20 ( recipient | party ) ~3 use",
      "( restrict | deter ) ~4 ability of", "apply ~6 technological measure",
      "( distribute | convey | share | publish ) ~30 ( with | under | using ) ~4 ( technological | technical | effective ) ~2 ( measure | protection )",
      "impose ~8 effective technological")
    consistent = g.cue(
      "terms ~24 neither ~3 ( limit | restrict | reduce ) ~24 ( nor | or ) ~2 ( conflict | contradict )",
      "( additional | different ) ~12 terms ~16 not ~4 ( conflict | contradict | inconsistent )",
      "terms ~12 not ~4 ( conflict | contradict ) ~6 this", "license of your choice ~6 not contradict")
    forbidden = g.cue(
      "not ~12 ( distribute | redistribute | sublicense | resell | lease | loan | rent | sell | publish | transfer | disclose | share | assign | lend | disseminate )",
      "not ~12 make ~12 available ~6 to ~4 ( third | other | any | public )",
      "no ~8 ( redistribution | distribution )",
      "( redistribution | distribution | resale ) ~14 ( prohibited | forbidden | not permitted | not allowed )",
      "not ~3 offer ~8 ( model | software | work | material | weight ) ~4 to ~3 third",
      "( sell | rent | lease | lend | distribute | sublicense | resell | redistribute | share | transfer )",
      "make ~10 available to ( a | any )? ( third | other )",
      "make available ~8 to ( a | any )? ( third | other )",
      "make available to anyone", "monetize access", "not ~3 sublicensable",
      "provide access to ~12 third part")
    hosting = g.cue(
      "hosted service", "as part of ~4 ( hosted | service )", "via ~4 api", "hosted or managed service",
      "managed service", "hosted solution", "software as a service",
      "remote access", "as a service", "hosting service",
      "( distribute | sell | offer | license | sublicense | provide | make | resell ) ~16 ( stand alone | standalone )"
    )
    consent = g.cue(
      "without ~10 ( consent | permission | authorization | authorisation | approval )",
      "without ~4 ( written | prior ) agreement",
      "except as ~8 ( permit | provide | set | allow | author )",
      "unless ~16 ( consent | permission | authorize | agree | permit )",
      "other than as ~4 ( permit | provide )",
      "( except | other than ) ~3 ( pursuant | under | subject | in accordance | in compliance )",
      "except ~6 ( if you | provided | with ~6 ( consent | permission ) )")
    shares = g.cue("distribute", "redistribute", "share", "publish", "convey", "sublicense", "pass on")
    onCondition = g.cue(
      "provided", "as long as", "so long as", "on condition", "only if", "if you", "subject to the following")
    without = g.cue(
      "without ( add | impose ) ~6 ( terms | restriction | condition ) ~10 ( conflict | restrict | contradict )"
    )
    usedTo = g.cue("use ~8 to ~8 ( distribute | share | publish | sell | transfer | disseminate )")
    uses = g.cue("or use")
    orTo = g.cue("or to", "nor")
    assigns = g.cue(
      "assign ~8 ( agreement | right | obligation | license )",
      "( agreement | obligation ) ~16 ( assign | transfer )")
    purpose = g.cue(
      "for ~3 any ~8 purpose", "for the purpose", "( illegal | unlawful | military ) ~4 purpose",
      "in violation", "that violate", "in a manner", "in any manner that", "for training", "to train",
      "to develop", "for commercial", "to create", "to generate")
    altered = g.cue(
      "( share | distribute | redistribute | publish | convey ) ( any | your | such | the | a )? ( adapted | modified | altered | @derivative )"
    )
    // Ways of passing something on, one behind the other: whatever the licence calls the thing.
    withheld = g.cue("other than ( distribute | sell | sublicense )")
    list = g.cue(
      "( sell | rent | lease | sublicense | transfer | distribute | lend ) ( or )? ( sell | rent | lease | sublicense | transfer | distribute | lend ) ( or )? ( sell | rent | lease | sublicense | transfer | distribute | lend )"
    )
    mentions = g.cue(
      "model", "software", "material", "work", "weight", "derivative", "parameter", "checkpoint", "license",
      "right", "product", "copy", "asset", "file", "service", "code", "dataset", "documentation", "binary",
      "data", "api", "corpus", "collection", "recording", "annotation", "tokenizer", "package", "archive",
      "algorithm", "database", "subset", "adapter", "programme", "edition", "engine", "excerpt")
    selective = g.cue(
      "personal information", "publish ~3 result", "spam", "misleading", "claims of", "disinformation",
      "malware", "false",
      "information", "content",
      "password", "api key", "credential", "( share | transfer | sell | lend ) ~3 account",
      "notice", "trademark", "email", "unsolicited", "any party other than", "image", "substance", "goods",
      "as part of ~4 decision", "political", "fee for", "trademark license", "misrepresent", "imply",
      "feedback", "regulated", "user data", "personal data", "output", "export", "outside the territory",
      "not agree", "not include", "not impose", "( restrict | deter ) ~4 ability of", "not sue",
      "in describing",
      "reasonable and customary use", "advice", "compete", "liability")
  }
}

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
      "( host | serve | expose | offer | provide | operate | run | put | make | deploy | supply | offering | wrap ) ~8 ( as a ~5 service | behind ~4 ( api | endpoint | paywall ) | ( through | via | in | by ) ~4 ( api | endpoint ) | over ~3 ( network | internet ) | managed service | cloud service | saas | service bureau | network endpoint )",
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

extension RedistributionFrames {
  /// A limit that was found: where, of which kind, and its acts where the frame fixes them.
  struct Found {
    let hit: Hit
    let permission: RedistributionPermission
    var acts: [RedistributionAct]?
  }

  /// Whether a sentence grants, or speaks of liability: it limits nothing.
  func isIdle(_ s: SentenceReading) -> Bool { s.has(never) }

  /// The limit that a sentence states.
  func limit(_ s: SentenceReading) -> Found? {
    guard let found = conditional(s) ?? hosting(s) ?? prohibited(s), !isElse(found.hit, s) else { return nil }
    return found
  }

  /// "disclose personal data", "post notices": another thing is passed on.
  private func isElse(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.has(off, in: (hit.start - 4)..<min(hit.end + 4, hit.start + 14))
  }

  // MARK: Allowed on conditions

  private func conditional(_ s: SentenceReading) -> Found? {
    if let hit = ruled(acts, s) { return Found(hit: hit, permission: .conditional) }
    if let hit = ruled(serves, s) { return Found(hit: hit, permission: .conditional, acts: [.host]) }
    if let hit = allowedTo(s) { return Found(hit: hit, permission: .conditional) }
    if let hit = s.first(mayServe, .permitted), s.has(limits, in: hit.start..<(hit.start + 31)) {
      return Found(hit: hit, permission: .conditional, acts: [.host])
    }
    let isHanded = s.pair(acts, goods, within: 6) != nil || s.pair(fresh, goods, within: 6) != nil
    if isHanded, let hit = s.first(doSo, .permitted) {
      return Found(hit: hit, permission: .conditional)
    }
    if let hit = s.first(paid) { return Found(hit: hit, permission: .conditional, acts: [.sell]) }
    if let hit = s.first(only), s.mode(hit.start) == .permitted || s.mode(hit.start) == .none {
      return Found(hit: hit, permission: .conditional)
    }
    return asked(s)
  }

  /// "Sharing of the data is limited to …", "Uploading the model is fine as long as …".
  private func ruled(_ act: Cue, _ s: SentenceReading) -> Hit? {
    if let hit = said(needs, of: act, s), isMeant(hit, act, s) { return hit }
    guard let hit = said(allowed, of: act, s), isMeant(hit, act, s),
      s.has(limits, in: (hit.end - 2)..<(hit.end + 9))
    else { return nil }
    return hit
  }

  /// An act that a part of the sentence begins with, and what is said of it.
  private func said(_ verdict: Cue, of act: Cue, _ s: SentenceReading) -> Hit? {
    guard s.has(act), s.has(verdict) else { return nil }
    let subject = s.all(act).first {
      $0.start - s.sentence.part(of: $0.start).lowerBound < 4 && s.mode($0.start) != .condition
    }
    guard let end = subject?.end, let start = subject?.start,
      let last = s.all(verdict).first(where: { $0.start >= end && $0.start <= end + 14 })
    else { return nil }
    return Hit(cue: last.cue, start: start, end: last.end)
  }

  /// Whether a model is passed on, or the act can be done to nothing else.
  private func isMeant(_ hit: Hit, _ act: Cue, _ s: SentenceReading) -> Bool {
    act == serves || s.has(goods, in: hit.range) || s.has(bare, in: hit.range)
  }

  /// "You may hand copies to partners if they …": a permission with a condition of its own.
  private func allowedTo(_ s: SentenceReading) -> Hit? {
    guard s.hasMode(.permitted), let hit = s.pair(may, goods, within: 6), isWhole(hit, s),
      let modal = s.all(may).first(where: { hit.range.contains($0.start) && s.mode($0.start) == .permitted }),
      s.has(once) || s.has(limits, in: modal.start..<(modal.start + 31))
    else { return nil }
    return hit
  }

  /// "You must obtain our approval before you share it": what must be asked for first.
  private func asked(_ s: SentenceReading) -> Found? {
    guard s.hasMode(.required), let request = s.pair(asks, before, within: 14),
      s.all(asks).contains(where: {
        request.range.contains($0.start)
          && (s.mode($0.start) == .required || s.mode($0.end - 1) == .required)
      })
    else { return nil }
    if let hit = s.pair(asks, serves, within: 24) {
      return Found(hit: hit, permission: .conditional, acts: [.host])
    }
    guard s.has(bare) || s.pair(acts, goods, within: 6) != nil, let hit = s.pair(asks, acts, within: 24)
    else {
      return nil
    }
    return Found(hit: hit, permission: .conditional)
  }

  // MARK: Forbidden

  private func prohibited(_ s: SentenceReading) -> Found? {
    if let hit = s.first(charges, .prohibited), s.has(goods) {
      return Found(hit: hit, permission: .prohibited, acts: [.sell])
    }
    // These are said of nothing but what is licensed, whatever the licence calls it.
    if let hit = s.first(strong, .prohibited) { return Found(hit: hit, permission: .prohibited) }
    if let hit = s.first(grants, .prohibited) {
      return Found(hit: hit, permission: .prohibited, acts: [.sublicense])
    }
    let hit = handed(s) ?? kept(s) ?? s.first(left) ?? s.first(excluded) ?? s.first(flat) ?? refusal(s)
    return hit.map { Found(hit: $0, permission: .prohibited) }
  }

  /// "not hand the weights to outsiders"
  private func handed(_ s: SentenceReading) -> Hit? {
    guard s.hasMode(.prohibited), let hit = s.pair(fresh, goods, within: 10), isWhole(hit, s),
      !s.all(employs).contains(where: { $0.start < hit.end }),
      s.all(fresh).contains(where: { hit.range.contains($0.start) && s.mode($0.start) == .prohibited })
    else { return nil }
    return hit
  }

  /// "must stay inside your organisation"
  private func kept(_ s: SentenceReading) -> Hit? {
    guard s.hasMode(.required), let hit = s.pair(goods, stays, within: 8), s.mode(hit.end - 1) == .required,
      s.has(inner, in: hit.start..<(hit.end + 6))
    else { return nil }
    return hit
  }

  /// "Uploading the weights is out of the question."
  private func refusal(_ s: SentenceReading) -> Hit? {
    guard s.has(goods) || s.has(bare) else { return nil }
    return said(refused, of: acts, s)
  }

  /// "not put it behind an API", "Offering inference is not covered."
  private func hosting(_ s: SentenceReading) -> Found? {
    let forbidden = s.has(served) ? s.first(serves, .prohibited) : nil
    guard let hit = forbidden ?? said(refused, of: serves, s) else { return nil }
    return Found(hit: hit, permission: .prohibited, acts: [.host])
  }

  /// Whether a hit stands in one part of its sentence.
  private func isWhole(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.sentence.part(of: hit.start).contains(hit.end - 1)
  }
}
