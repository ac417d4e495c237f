/// Reads that recipients or users must be bound to the same terms, or told of them.
struct FlowDownRecognizer: ClauseRecognizer {
  let kind = ClauseKind.flowDown
  private let binds, restricts, other, allows, passes, lets: Cue
  private let causes, held, accepts, contracts, hands, tells, promises, unbound, prevents: Cue
  private let farthest, duties, links, owes, together, news, verbs, opens, yours, fromYou: Cue

  init(_ g: inout GrammarBuilder) {
    binds = g.cue(
      "include ~16 as an enforceable provision", "enforceable provision",
      "( require | cause | obligate | bind ) ~14 ( user | recipient | party | customer | transferee | person | sublicensee ) ~20 ( comply | agree | abide | adhere | bound | accept | observe | do the same )",
      "( give | provide ) ( prominent | clear | conspicuous )? notice that ~16 subject to",
      "requirement ~20 subject to the ~8 terms",
      "( give | provide ) ( prominent | clear )? notice to ~16 ( subject | restriction | term )",
      "( notify | inform | advise ) ~16 ( subject to | restriction | term of this | these term )",
      "ensure that ~16 ( user | recipient | party | customer | transferee | sublicensee | person ) ~24 ( comply | agree | abide | bound | use | adhere | subject )",
      "( user | recipient | party | sublicensee ) ~6 ( agree to | @be bound | comply with | bound by ) ~8 ( @agreement | restriction | condition | provision )",
      "pass ( on | along | through ) ~8 ( term | restriction | obligation | condition )", "flow down",
      "require ~6 recipient ~6 do the same", "bind each recipient ~14 to",
      "terms of @agreement ~2 require ~3 recipient",
      "your terms require ~6 recipient", "( pass | hand ) on ~4 same",
      "stating that ~10 ( governed by | subject to ) this ( license | agreement )",
      "( limitation | restriction ) ~20 remain in ( substance | effect | force )",
      "must follow ~4 restriction", "ensure ~3 recipient ~3 aware", "pass on ~6 restriction",
      "subject to ~6 ( license | terms ) no less",
      "they ~6 agree to be bound",
      "ensure that ~3 ( anyone | any person | they | each ) ~20 ( comply | agree | abide | bound | accept )",
      "( pass | extend ) ~3 ( obligation | restriction | term ) ~4 to ~4 ( third | recipient | user | anyone )",
      "( agreement | contract | terms ) with ~6 ( customer | user | recipient | party | sublicensee ) ~6 ( contain | include | impose )",
      "make sure ~4 ( user | recipient | customer | party | they ) ~10 ( comply | follow | agree | abide | observe )",
      "( user | recipient | party | customer ) ~8 @be bound by",
      "each of them ~3 agreed to ~2 ( comply | follow | observe )",
      "retain the same ( use )? ( restriction | condition )",
      "your terms ~12 ( limitation | restriction | disclaimer )", "no less ( restrictive | protective )",
      "at least as ( restrictive | protective | strict )",
      "impose ~8 ( restriction | obligation | terms ) on",
      "same ( restriction | limitation | obligation ) ~10 ( as | on )",
      "include ~10 use ( base )? restriction",
      "include as ~4 ( condition | provision | term ) ~16 ( agreement | license )",
      "employer ~4 @be bound by",
      "( contain | include ) ~8 restriction ~8 ( attachment | section | paragraph | appendix )",
      "include ~8 paragraph ~8 restriction",
      "similar ( set of )? restriction", "subject ~6 recipient to", "make ~6 ( user | recipient ) aware",
      "terms ~10 consistent with ~6 ( this | these ) ~12 ( user | recipient )",
      "( procure | ensure | sure ) that ~4 ( person | user | party | anyone ) ~16 comply",
      "( informed | notified ) of ~10 agree to be bound",
      "see ( to it )? that ~3 ( nobody | no one | everyone ) who uses",
      "( same | these ) ( terms | condition | restriction ) ~6 ( accept | agreed ) by ~4 ( recipient | user )",
      "include ~6 provision ~8 ( inherit | restriction )", "license terms limit the use",
      "such ~2 terms limit the use",
      "require ( them | others | such party ) to", "impose ~8 ( requirement | condition ) on",
      "have ~3 ( recipient | user | customer ) ~6 ( agree | accept )",
      "ensure that ~6 ( obligation | restriction ) ~14 ( satisfied | observed | met )",
      "bind ~8 ( user | recipient | party | customer )", "include ~6 ( these | the ) ( use )? restriction")
    let them =
      "( recipient | customer | end user | user | third party | transferee | sublicensee | acquirer | anyone | everyone | whoever | collaborator | subcontractor | people | person | developer | downstream | client | distributor | student )"
    let rules =
      "( terms | restriction | condition | exclusion | limitation | rule | obligation | provision | prohibition | section | appendix | clause | policy | agreement | license | schedule | annex )"
    passes = g.cue(
      "( have | make | require | oblige | cause | get | bind ) ~4 \(them) ~12 ( sign | accept | agree | comply | bound | subject | observe | respect | obligation )",
      "( impose | pass | flow | hand ) ~12 \(rules) ~8 ( on | to | down | upon ) ~6 \(them)",
      "( impose | pass | flow | hand ) ~4 ( on | down | along ) ~6 \(rules)",
      "\(rules) ~14 ( reproduced | repeated | mirrored ) ~8 ( terms of | agreement | contract )",
      "( your | distribution | downstream | customer | resale | end user | service ) ~2 ( agreement | contract | terms | license ) ~6 ( incorporate | include | contain | reproduce | mirror ) ~8 \(rules)",
      "\(them) ~8 ( who | that ) ~4 agreed ~6 ( bound | comply | \(rules) )", "only to \(them) ~8 agreed",
      "travel with the ( model | weights | software )",
      "( see to it | procure | ensure | make sure | guarantee ) ~4 that ~4 \(them) ~16 ( comply | bound | accept | observe | respect | follow | subject | agree | adhere )",
      "\(them) ~8 ( equivalent | same | identical | corresponding ) ~3 ( obligation | restriction )",
      "\(them) ~8 ( obligation | restriction | condition ) ~2 ( equivalent | identical | corresponding )",
      "( include | contain | incorporate ) ~3 ( them | these terms | those terms ) ~3 word for word",
      "\(them) ~8 made aware of ~6 \(rules)", "contractual term", "your ~2 terms ~2 require",
      "( incorporate | include ) ~8 ( provision | restriction | condition ) ~6 into ~4 ( agreement | contract )",
      "put ~12 restriction ~12 into ~4 agreement",
      "( recipient | user ) ~4 bound to ~3 ( restriction | terms | obligation )",
      "( written | signed | their | write ) ~1 ( undertaking | commitment ) ~8 ( respect | observe | identical )",
      "carried over into ~2 ( each | every ) ( contract | agreement )",
      "( require | oblige ) ~4 ( member | staff | employee ) ~12 ( observe | comply | respect )",
      "conditional ~8 ( customer | recipient | user ) ~4 ( assented | agreed | accepted )",
      "notice ~6 ( user | recipient ) ~8 ( governed | subject | bound )", "that fails to pass on",
      "( suspend | exclude ) ~3 ( tenant | user | customer ) who")
    lets = g.cue(
      "( let | allow | permit | enable ) ~4 ( anyone | anybody | others | third | person ) ~3 use ~16 ( @agreement | these | this )"
    )
    other = g.cue(
      "survive ~4 ( terminate | termination )", "@be ~2 held ~12 ( invalid | unenforceable | illegal )",
      "power to bind", "authority to bind", "award ~8 binding", "decision ~8 binding",
      "provision ~10 ( invalid | unenforceable )",
      "( invalid | unenforceable ) provision",
      "you accept and agree to be bound", "inure", "( bind | binding ) on the party",
      "( licensor | we | provider | company ) ( will | shall | may ) ~3 ( notify | inform )",
      "by ( use | using | download | click | access ) ~20 you ~4 agree")
    allows = g.cue(
      "( enable | assist | facilitate | help ) ~6 ( third | other | user | anyone ) ~4 to ~2 ( violate | breach )",
      "( allow | permit ) ~2 ( others | third party | anyone ) ~20 except")
    restricts = g.cue("( restrict | limit ) the ( use | usage ) of ~14 to")
    // Who gets it from the user, whatever the licence calls them.
    let anyone =
      "( recipient | receiver | customer | user | third party | transferee | sublicensee | acquirer | assignee | anyone | anybody | everyone | everybody | whoever | them | collaborator | colleague | contractor | subcontractor | subprocessor | processor | people | person | personnel | staff | employee | student | member | developer | downstream | client | distributor | distributee | reseller | purchaser | buyer | affiliate | tenant | researcher | partner | consumer | investigator | worker | deployer | operator | integrator | volunteer | agent | representative | participant | individual | entity | successor | nobody | none | subscriber | visitor | scientist | fellow | intern | consultant | trainee | vendor | host | supplier | those ( who | that | to whom | with ) | sub you )"
    // Those of them who cannot be the user himself.
    let third =
      "( end user | final user | transferee | sublicensee | sub you | assignee | subprocessor | sub processor | subcontractor | distributee | downstream ~2 ( user | recipient | party | customer | developer | deployer | you ) | ( your | its | their ) ~1 ( user | customer | client | employee | student | contractor | affiliate | you | personnel | staff | investigator | researcher | agent | partner | distributor | reseller | subscriber | worker ) | ( employee | worker | colleague | staff | personnel ) | third party ~2 ( who | whom | that | receive | obtain | get | access | must | shall | need | recipient | user | customer ) | ( receiving | acquiring ) ( party | person | institution | entity ) | new ( owner | holder | user ) | ( everyone | anyone | everybody | people ) ~3 ( in | at | within | on ) ( your | its | their ) | to whom ~2 you | ( obtain | receive | get | access | acquire | have ) ~6 ( from | through | via ) you | user of ( your | such | any | a )? ( product | application | app ) | ( that | such | another | next ) ( person | party | recipient | user | entity | receiver ) )"
    let accept =
      "( accept | agree | comply | abide | adhere | bound | observe | respect | sign | countersign | subject | honor | acknowledge | assent | promise | undertake | commit | assume | held | stick | obey | keep | meet | heed | fulfil | fulfill | satisfy | uphold | submit | live by | follow ( the | these | this | our | all | any | its | your | same ) )"
    let terms =
      "( terms | restriction | condition | exclusion | limitation | rule | obligation | provision | prohibition | section | part #number | appendix | clause | article | paragraph | covenant | undertaking | duty | duties | policy | agreement | license | schedule | annex | exhibit | attachment | prohibited | same | limit | herein | hereof | confidentiality | contract | promise )"
    // "make students observe these rules", "see to it that partners are bound by Part 2"
    causes = g.cue(
      "( require | oblige | obligate | bind | commit | cause | procure | ensure | make !available | get | have | guarantee | urge | arrange | demand | compel | hold ) ~6 \(anyone) ~14 \(accept) ~10 \(terms)",
      "( see to it | make sure | take care ) ~4 \(anyone) ~14 \(accept) ~10 \(terms)",
      "compliance ~8 by ~4 \(anyone)",
      "( responsible | answer | answerable | liable | accountable | ensure | procure | guarantee | responsibility ) ~6 \(anyone) ~2 compliance ~2 \(terms)",
      "( responsible | answer | answerable | liable | accountable | ensure | procure | guarantee | responsibility ) ~6 compliance ~2 of ~3 \(anyone)",
      "( make | get | have ) ~4 \(anyone) ~4 ( promise | agree | accept | sign | undertake | undertaken )")
    // "remind downstream users of the limits": somebody further down, what binds him, and what is done about it.
    let farther =
      "( end user | final user | sublicensee | sub you | subprocessor | sub processor | subcontractor | distributee | downstream | ( your | its | their | his | her ) ~1 ( user | customer | client | employee | student | contractor | affiliate | you | personnel | staff | investigator | researcher | agent | partner | distributor | reseller | subscriber | worker | tenant ) | third party recipient | subsequent ( user | recipient ) | to whom | other ~1 ( laboratory | institution | side | team ) | another ( person | party | entity ) )"
    farthest = g.cue(farther)
    duties = g.cue(
      "( restriction | limitation | prohibition | obligation | covenant | undertaking | commitment | duty | duties | confidentiality )",
      "( these | the | same | use | usage | this ) ~1 ( rule | limit | terms | condition | provision | list )",
      "( clause | section | annex | article | part | schedule | appendix | attachment ) ( #number | a | b | c )",
      "( @agreement ) ~2 ( forbid | prohibit )")
    links = g.cue(
      "oblige ( its | them | any | each | every | your | end | user | customer )",
      "( bind | bound | impose | procure | agree | accept | sign | contract | observe | respect | pass | hand | extend | tell | told | inform | notify | remind | instruct | brief | warn | advise | alert | aware | acknowledge | undertake | commit | promise | subject | repeat | assume | take on | taken on | write | explain | teach )"
    )
    // "recipients are to be held to Section 4", "users shall be required to respect …"
    held = g.cue(
      "\(anyone) ( who | whom | that | which | receiving | access | granted | given | with | working | having ) ~12 @be ~3 ( bound | held | subject | party | committed | contractually ) ~10 \(terms)",
      "\(anyone) ~6 @be ~3 ( held | contractually | party to | committed ) ~10 \(terms)",
      "\(anyone) ~14 ( held | made ~1 party | made subject ) to ~6 \(terms)",
      "\(third) ~10 @be ~3 ( bound | subject | require | oblige | obligate ) ~10 \(terms)")
    // "your customers need to agree to the list": a duty of others, which the user answers for.
    accepts = g.cue(
      "\(third) ~16 \(accept) ~10 \(terms)", "( transferee | assignee | sublicensee | receiver ) ~4 assume")
    let limits =
      "( restriction | condition | limitation | prohibition | prohibited | provision | obligation | covenant | section | paragraph | article | clause | annex | schedule | exhibit | attachment | appendix | exclusion | rule | same | part #number )"
    let paper = "( agreement | contract | terms | license | sublicense | eula | tos | policy )"
    // "each sub-licence must mirror Article 5", "write these limits into your own terms"
    contracts = g.cue(
      "( your | own | any | each | every | all | downstream | such | end user | customer | sub | written ) ~3 \(paper) ~4 ( prohibit | forbid | bar | exclude | disallow | ban ) ~6 ( use | activity | practice | application | act )",
      "( your | own | any | each | every | all | downstream | such | end user | customer | sub | written ) ~3 \(paper) ~10 ( contain | include | incorporate | reproduce | mirror | repeat | prohibit | forbid | impose | reflect | restate ) ~8 \(limits)",
      "( your | own | any | each | every | such | its | their | downstream | customer | derivative | resale | hosting ) ~1 \(paper) ~2 ( must | shall | has to | have to | need to | should ) ~1 ( oblige | require | bind | repeat | replicate | mirror | restate ) ~14 ( restriction | limit | limitation | prohibition | list | use | activity | annex | section | clause | obligation | duty | duties | rule | same )",
      "( sublicense | \(paper) ) ~10 ( no less | not less | at least as | equally ) ~1 ( strict | stringent | restrictive | protective | onerous | demanding )",
      "( include | put | write | insert | incorporate | carry | build | work | copy | reproduce | repeat | written | wrote ) ~12 \(limits) ~6 ( in | into ) ~2 ( your | own | any | each | every | all | such ) ~6 \(paper)",
      "\(limits) ~10 ( include | put | write | insert | incorporate | carry | reproduce | repeat | mirror | written | wrote ) ~4 ( in | into ) ~2 ( your | own | any | each | every | all | such ) ~6 \(paper)",
      "( obligation | provision | undertaking | restriction | covenant | terms | contract | license ) ~6 ( at least as | no less | not less | equally ) ~1 ( restrictive | strict | stringent | protective ) ~8 ( accompany | apply | govern | attach | bind | travel )",
      "( obligation | provision | undertaking | restriction | covenant | duty | duties | terms ) ~4 ( no less | not less | at least as )",
      "( obligation | undertaking | restriction | covenant | duty | duties ) ~4 ( substantially similar | equivalent | identical | equal | comparable | corresponding | substantially the same | mirror )"
    )
    // "extend these duties to your own licensees", "the limits pass through to whoever gets it"
    hands = g.cue(
      "( impose | pass | flow | hand | extend | carry | cascade | apply ) ~10 \(limits) ~8 ( on | to | down | upon | onto | through ) ~4 \(anyone)",
      "( impose | extend ) ~6 \(limits) ~6 ( on | to | upon ) ~4 own you",
      "\(limits) ~8 @be ~3 ( impose | pass | flow | hand | extend | carry | cascade | roll ) ~2 ( on | down | upon | through | along | over | to ) ~4 \(anyone)",
      "( pass | flow | cascade | roll ) ( down | through | along )",
      "( carry | bring | take ) ( forward | over ) ~6 \(limits)",
      "\(limits) ~6 ( carry | carried ) ( forward | over )")
    // "tell whoever gets a copy what is forbidden", "purchasers are to be made aware of the limits"
    tells = g.cue(
      "( tell | inform | notify | advise | warn | alert | remind | aware | explain | communicate | notice | point out ) ~4 \(anyone) ~14 ( \(terms) | forbid | subject to | not ~1 ( allowed | permitted | use ) | may not | can not | must not | ban | banned )",
      "\(anyone) ~14 ( told | inform | notify | advise | warn | alert | remind | made aware | make aware ) ~12 ( \(terms) | forbid | subject to | not ~1 ( allowed | permitted | use ) | may not | can not | must not | ban | banned )",
      "( make | keep ) ~2 \(anyone) ~12 aware ~8 \(terms)", "\(anyone) ~3 @be ~2 aware ~8 \(terms)",
      "let ~3 \(anyone) ~2 know ~14 ( \(terms) | forbid | not allowed | may not | can not | must not | bind )",
      "attention ~3 \(anyone) ~4 to ~6 \(terms)",
      "bring ~10 \(terms) ~8 to the ( attention | notice | knowledge ) of ~4 \(anyone)",
      "bring ~10 \(terms) ~8 to ~3 \(anyone) ~1 ( attention | notice | knowledge )")
    // "a written promise of the receiver to respect Article 3"
    promises = g.cue(
      "( obtain | get | secure | receive | collect | procure | extract ) ~6 ( promise | undertaking | commitment | covenant | assurance | acknowledgment | acknowledgement ) ~12 \(terms)",
      "( obtain | get | secure | collect | procure | extract ) ~3 \(anyone) ~4 ( assent | agreement | acceptance | statement | declaration | confirmation | consent | form | contract | signature ) ~12 \(terms)"
    )
    // "without binding the sublicensee to the same": what may not be left out.
    unbound = g.cue(
      "without ~3 ( impose | bind | require | oblige | pass | make | cause ) ~6 \(anyone) ~10 \(terms)",
      "without ~3 ( impose | pass | include | repeat ) ~6 \(limits) ~8 \(anyone)")
    // "see to it that nobody downstream uses it in a way that is forbidden"
    prevents = g.cue(
      "( ensure | see to it | make sure | procure | see ) ~4 ( nobody | no one | none | no person | \(anyone) ) ~10 ( use | misuse ) ~12 ( forbid | prohibit | violate | violation | breach | contrary | compliance | accordance | terms )"
    )
    // Duties that the grammar does not know as such.
    owes = g.cue(
      "( engage | commit | bind | oblige ) ( itself | himself | herself | themselves | yourself | oneself ) to",
      "( remain | stay ) ( oblige | bound | require | responsible )",
      "@be ~6 ( duty | job | task | responsibility ) ~3 to",
      "on condition that", "requires that",
      "( answer | answerable | accountable | liable | responsible ) for ~2 ( their | its | ensure )")
    // "… another company, you must have the authority": the user himself comes between.
    yours = g.cue("you ( must | shall | may | meet | agree | have | will | accept | need | comply )")
    fromYou = g.cue("( from | through | via | by | to | with ) the? you")
    // "You and your staff shall comply": the user's own duty.
    together = g.cue(
      "( you | customer | company | recipient | user | participant ) and ~1 ( your | its | their )")
    // "Make your users promise …": a command begins with its verb.
    verbs = g.cue(
      "( make | have | get | ensure | require | oblige | tell | inform | notify | warn | remind | pass | impose | extend | put | write | include | insert | obtain | let | see | draw | bring | bind )"
    )
    // "Before …, have them sign": what a command may follow.
    opens = g.cue("before", "if", "when", "where", "whenever", "upon")
    // What else people are told.
    news = g.cue(
      "privacy",
      "( violation | breach | misuse | danger | risk | hazard | vulnerability | incident )",
      "( change | update | amend | modify ) ~6 ( terms | agreement | license | policy )")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard
      let hit = s.first(binds, .required) ?? s.first(allows, .prohibited) ?? s.first(restricts, .required)
        ?? permitted(s) ?? s.first(passes, .required) ?? s.first(lets, .prohibited) ?? passedOn(s),
      !s.has(other)
    else { return }
    add(.plain(kind), hit, s, &out)
  }

  /// "You may share under any licence that includes the restrictions": a permission with a duty inside.
  private func permitted(_ s: SentenceReading) -> Hit? {
    guard let hit = s.first(binds, .permitted), s.folded(hit.range).contains("restriction") else {
      return nil
    }
    return hit
  }

  /// "See to it that whoever gets it accepts these terms": what is done to bind others, or to tell them.
  private func passedOn(_ s: SentenceReading) -> Hit? {
    for cue in [causes, held, contracts, hands, promises, prevents] {
      if let hit = owed(cue, s) { return hit }
    }
    if let hit = s.first(unbound, .prohibited, .required) { return hit }
    if !s.has(together), let hit = owed(accepts, s) { return hit }
    return (s.has(news) ? nil : owed(tells, s)) ?? linked(s)
  }

  /// Somebody further down and what binds him, near each other and an act that must be done.
  private func linked(_ s: SentenceReading) -> Hit? {
    guard !s.has(together), let hit = s.pair(farthest, duties, within: 14), !namesUser(hit, s) else {
      return nil
    }
    let near = (hit.start - 8)..<(hit.end + 6)
    return s.all(links).contains { near.contains($0.start) && s.mode($0.start) == .required } ? hit : nil
  }

  /// The first place of a cue that must be done: its verb may stand at its end, behind those who are meant.
  private func owed(_ cue: Cue, _ s: SentenceReading) -> Hit? {
    guard s.has(cue) else { return nil }
    let duty = s.first(owes)?.start ?? .max
    let commands = s.all(verbs).filter { isCommand($0.start, s) }.map(\.start)
    return s.all(cue).first { hit in
      if namesUser(hit, s) { return false }
      return s.mode(hit.start) == .required || s.mode(hit.end - 1) == .required
        || s.mode(hit.start) == .none && duty <= hit.end || commands.contains(hit.start)
    }
  }

  /// "Make your users promise …", "Before handing it over, have them sign …": a verb that begins a main clause.
  private func isCommand(_ token: Int, _ s: SentenceReading) -> Bool {
    let mode = s.mode(token)
    if token == s.sentence.tokens.lowerBound { return mode == .none }
    return s.tokens[token - 1].word == Mark.comma && (mode == .none || mode == .condition) && s.has(opens)
  }

  /// Whether the user himself does something in the words of a hit, other than giving: "who gets it from you must …".
  private func namesUser(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(yours).contains { you in
      hit.range.contains(you.start) && !s.all(fromYou).contains { $0.end == you.start + 1 }
    }
  }
}
