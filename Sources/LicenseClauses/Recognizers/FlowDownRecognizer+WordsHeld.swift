extension FlowDownRecognizer.Words {
  // "recipients are to be held to Section 4", "users shall be required to respect …"
  static let held = [
    "\(anyone) ( who | whom | that | which | receiving | access | granted | given | with | working | having ) ~12 @be ~3 ( bound | held | subject | party | committed | contractually ) ~10 \(terms)",
    "\(anyone) ~6 @be ~3 ( held | contractually | party to | committed ) ~10 \(terms)",
    "\(anyone) ~14 ( held | made ~1 party | made subject ) to ~6 \(terms)",
    "\(third) ~10 @be ~3 ( bound | subject | require | oblige | obligate ) ~10 \(terms)",
  ]
  // "your customers need to agree to the list": a duty of others, which the user answers for.
  static let accepts = [
    "\(third) ~16 \(accept) ~10 \(terms)", "( transferee | assignee | sublicensee | receiver ) ~4 assume",
  ]
  static let limits =
    "( restriction | condition | limitation | prohibition | prohibited | provision | obligation | covenant | section | paragraph | article | clause | annex | schedule | exhibit | attachment | appendix | exclusion | rule | same | part #number )"
  static let paper =
    "( agreement | contract | terms | license | sublicense | eula | tos | policy )"
  // "each sub-licence must mirror Article 5", "write these limits into your own terms"
  static let contracts = [
    "( your | own | any | each | every | all | downstream | such | end user | customer | sub | written ) ~3 \(paper) ~4 ( prohibit | forbid | bar | exclude | disallow | ban ) ~6 ( use | activity | practice | application | act )",
    "( your | own | any | each | every | all | downstream | such | end user | customer | sub | written ) ~3 \(paper) ~10 ( contain | include | incorporate | reproduce | mirror | repeat | prohibit | forbid | impose | reflect | restate ) ~8 \(limits)",
    "( your | own | any | each | every | such | its | their | downstream | customer | derivative | resale | hosting ) ~1 \(paper) ~2 ( must | shall | has to | have to | need to | should ) ~1 ( oblige | require | bind | repeat | replicate | mirror | restate ) ~14 ( restriction | limit | limitation | prohibition | list | use | activity | annex | section | clause | obligation | duty | duties | rule | same )",
    "( sublicense | \(paper) ) ~10 ( no less | not less | at least as | equally ) ~1 ( strict | stringent | restrictive | protective | onerous | demanding )",
    "( include | put | write | insert | incorporate | carry | build | work | copy | reproduce | repeat | written | wrote ) ~12 \(limits) ~6 ( in | into ) ~2 ( your | own | any | each | every | all | such ) ~6 \(paper)",
    "\(limits) ~10 ( include | put | write | insert | incorporate | carry | reproduce | repeat | mirror | written | wrote ) ~4 ( in | into ) ~2 ( your | own | any | each | every | all | such ) ~6 \(paper)",
    "( obligation | provision | undertaking | restriction | covenant | terms | contract | license ) ~6 ( at least as | no less | not less | equally ) ~1 ( restrictive | strict | stringent | protective ) ~8 ( accompany | apply | govern | attach | bind | travel )",
    "( obligation | provision | undertaking | restriction | covenant | duty | duties | terms ) ~4 ( no less | not less | at least as )",
    "( obligation | undertaking | restriction | covenant | duty | duties ) ~4 ( substantially similar | equivalent | identical | equal | comparable | corresponding | substantially the same | mirror )",
  ]
  // "extend these duties to your own licensees", "the limits pass through to whoever gets it"
  static let hands = [
    "( impose | pass | flow | hand | extend | carry | cascade | apply ) ~10 \(limits) ~8 ( on | to | down | upon | onto | through ) ~4 \(anyone)",
    "( impose | extend ) ~6 \(limits) ~6 ( on | to | upon ) ~4 own you",
    "\(limits) ~8 @be ~3 ( impose | pass | flow | hand | extend | carry | cascade | roll ) ~2 ( on | down | upon | through | along | over | to ) ~4 \(anyone)",
    "( pass | flow | cascade | roll ) ( down | through | along )",
    "( carry | bring | take ) ( forward | over ) ~6 \(limits)",
    "\(limits) ~6 ( carry | carried ) ( forward | over )",
  ]
  // "tell whoever gets a copy what is forbidden", "purchasers are to be made aware of the limits"
  static let tells = [
    "( tell | inform | notify | advise | warn | alert | remind | aware | explain | communicate | notice | point out ) ~4 \(anyone) ~14 ( \(terms) | forbid | subject to | not ~1 ( allowed | permitted | use ) | may not | can not | must not | ban | banned )",
    "\(anyone) ~14 ( told | inform | notify | advise | warn | alert | remind | made aware | make aware ) ~12 ( \(terms) | forbid | subject to | not ~1 ( allowed | permitted | use ) | may not | can not | must not | ban | banned )",
    "( make | keep ) ~2 \(anyone) ~12 aware ~8 \(terms)", "\(anyone) ~3 @be ~2 aware ~8 \(terms)",
    "let ~3 \(anyone) ~2 know ~14 ( \(terms) | forbid | not allowed | may not | can not | must not | bind )",
    "attention ~3 \(anyone) ~4 to ~6 \(terms)",
    "bring ~10 \(terms) ~8 to the ( attention | notice | knowledge ) of ~4 \(anyone)",
    "bring ~10 \(terms) ~8 to ~3 \(anyone) ~1 ( attention | notice | knowledge )",
  ]
  // "a written promise of the receiver to respect Article 3"
  static let promises = [
    "( obtain | get | secure | receive | collect | procure | extract ) ~6 ( promise | undertaking | commitment | covenant | assurance | acknowledgment | acknowledgement ) ~12 \(terms)",
    "( obtain | get | secure | collect | procure | extract ) ~3 \(anyone) ~4 ( assent | agreement | acceptance | statement | declaration | confirmation | consent | form | contract | signature ) ~12 \(terms)",
  ]
  // "without binding the sublicensee to the same": what may not be left out.
  static let unbound = [
    "without ~3 ( impose | bind | require | oblige | pass | make | cause ) ~6 \(anyone) ~10 \(terms)",
    "without ~3 ( impose | pass | include | repeat ) ~6 \(limits) ~8 \(anyone)",
  ]
  // "see to it that nobody downstream uses it in a way that is forbidden"
  static let prevents = [
    "( ensure | see to it | make sure | procure | see ) ~4 ( nobody | no one | none | no person | \(anyone) ) ~10 ( use | misuse ) ~12 ( forbid | prohibit | violate | violation | breach | contrary | compliance | accordance | terms )"
  ]
  // Duties that the grammar does not know as such.
  static let owes = [
    "( engage | commit | bind | oblige ) ( itself | himself | herself | themselves | yourself | oneself ) to",
    "( remain | stay ) ( oblige | bound | require | responsible )",
    "@be ~6 ( duty | job | task | responsibility ) ~3 to",
    "on condition that", "requires that",
    "( answer | answerable | accountable | liable | responsible ) for ~2 ( their | its | ensure )",
  ]
  // "You and your staff shall comply": the user's own duty.
  static let together = [
    "( you | customer | company | recipient | user | participant ) and ~1 ( your | its | their )"
  ]
  // "Make your users promise …": a command begins with its verb.
  static let verbs = [
    "( make | have | get | ensure | require | oblige | tell | inform | notify | warn | remind | pass | impose | extend | put | write | include | insert | obtain | let | see | draw | bring | bind )"
  ]
  // What else people are told.
  static let news = [
    "privacy",
    "( violation | breach | misuse | danger | risk | hazard | vulnerability | incident )",
    "( change | update | amend | modify ) ~6 ( terms | agreement | license | policy )",
  ]
}
