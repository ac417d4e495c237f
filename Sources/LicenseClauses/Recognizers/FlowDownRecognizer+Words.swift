extension FlowDownRecognizer {
  /// The words by which it reads.
  enum Words {
    static let binds = [
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
      "bind ~8 ( user | recipient | party | customer )", "include ~6 ( these | the ) ( use )? restriction",
    ]
    static let them =
      "( recipient | customer | end user | user | third party | transferee | sublicensee | acquirer | anyone | everyone | whoever | collaborator | subcontractor | people | person | developer | downstream | client | distributor | student )"
    static let rules =
      "( terms | restriction | condition | exclusion | limitation | rule | obligation | provision | prohibition | section | appendix | clause | policy | agreement | license | schedule | annex )"
    static let passes = [
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
      "( recipient | transferee ) ~3 be bound ~3 to ~2 ( section | sec | article | these | this )",
      "( written | signed | their | write ) ~1 ( undertaking | commitment ) ~8 ( respect | observe | identical )",
      "carried over into ~2 ( each | every ) ( contract | agreement )",
      "( require | oblige ) ~4 ( member | staff | employee ) ~12 ( observe | comply | respect )",
      "conditional ~8 ( customer | recipient | user ) ~4 ( assented | agreed | accepted )",
      "notice ~6 ( user | recipient ) ~8 ( governed | subject | bound )", "that fails to pass on",
      "( suspend | exclude ) ~3 ( tenant | user | customer ) who",
    ]
    static let lets = [
      "( let | allow | permit | enable ) ~4 ( anyone | anybody | others | third | person ) ~3 use ~16 ( @agreement | these | this )"
    ]
    static let other = [
      "( keep | retain ) ~1 ( their | its | such ) ~1 ( right | rights | license )",
      "( remain | stay | continue ) in ( force | effect )",
      "survive ~4 ( terminate | termination )", "@be ~2 held ~12 ( invalid | unenforceable | illegal )",
      "( change | modification | amendment | waiver ) ~12 ( valid | binding | effective )", "need to know",
      "power to bind", "authority to bind", "award ~8 binding", "decision ~8 binding",
      "provision ~10 ( invalid | unenforceable )",
      "( invalid | unenforceable ) provision",
      "you accept and agree to be bound", "inure", "( bind | binding ) on the party",
      "( licensor | we | provider | company ) ( will | shall | may ) ~3 ( notify | inform )",
      "by ( use | using | download | click | access ) ~20 ( you | user | users ) ~4 agree",
      "( you | i | we ) ~2 acknowledge ~6 agree to be bound", "( parent | guardian )",
    ]
    static let allows = [
      "( enable | assist | facilitate | help ) ~6 ( third | other | user | anyone ) ~4 to ~2 ( violate | breach )",
      "( allow | permit ) ~2 ( others | third party | anyone ) ~20 except",
    ]
    // Who gets it from the user, whatever the licence calls them.
    static let anyone =
      "( recipient | receiver | customer | user | third party | transferee | sublicensee | acquirer | assignee | anyone | anybody | everyone | everybody | whoever | them | collaborator | colleague | contractor | subcontractor | subprocessor | processor | people | person | personnel | staff | employee | student | member | developer | downstream | client | distributor | distributee | reseller | purchaser | buyer | affiliate | tenant | researcher | partner | consumer | investigator | worker | deployer | operator | integrator | volunteer | agent | representative | participant | individual | entity | successor | nobody | none | subscriber | visitor | scientist | fellow | intern | consultant | trainee | vendor | host | supplier | those ( who | that | to whom | with ) | sub you )"
    // Those of them who cannot be the user himself.
    static let third =
      "( end user | final user | transferee | sublicensee | sub you | assignee | subprocessor | sub processor | subcontractor | distributee | downstream ~2 ( user | recipient | party | customer | developer | deployer | you ) | ( your | its | their ) ~1 ( user | customer | client | employee | student | contractor | affiliate | you | personnel | staff | investigator | researcher | agent | partner | distributor | reseller | subscriber | worker ) | ( employee | worker | colleague | staff | personnel ) | third party ~2 ( who | whom | that | receive | obtain | get | access | must | shall | need | recipient | user | customer ) | ( receiving | acquiring ) ( party | person | institution | entity ) | new ( owner | holder | user ) | ( everyone | anyone | everybody | people ) ~3 ( in | at | within | on ) ( your | its | their ) | to whom ~2 you | ( obtain | receive | get | access | acquire | have ) ~6 ( from | through | via ) you | user of ( your | such | any | a )? ( product | application | app ) | ( that | such | another | next ) ( person | party | recipient | user | entity | receiver ) )"
    static let accept =
      "( accept | agree | comply | abide | adhere | bound | observe | respect | sign | countersign | subject | honor | acknowledge | assent | promise | undertake | commit | assume | held | stick | obey | keep | meet | heed | fulfil | fulfill | satisfy | uphold | submit | live by | follow ( the | these | this | our | all | any | its | your | same ) )"
    static let terms =
      "( terms | restriction | condition | exclusion | limitation | rule | obligation | provision | prohibition | section | part #number | appendix | clause | article | paragraph | covenant | undertaking | duty | duties | policy | agreement | license | schedule | annex | exhibit | attachment | prohibited | same | limit | herein | hereof | confidentiality | contract | promise )"
    // "make students observe these rules", "see to it that partners are bound by Part 2"
    static let causes = [
      "( require | oblige | obligate | bind | commit | cause | procure | ensure | make !available | get | have | guarantee | urge | arrange | demand | compel | hold ) ~6 \(anyone) ~14 \(accept) ~10 \(terms)",
      "( see to it | make sure | take care ) ~4 \(anyone) ~14 \(accept) ~10 \(terms)",
      "compliance ~8 by ~4 \(anyone)",
      "( responsible | answer | answerable | liable | accountable | ensure | procure | guarantee | responsibility ) ~6 \(anyone) ~2 compliance ~2 \(terms)",
      "( responsible | answer | answerable | liable | accountable | ensure | procure | guarantee | responsibility ) ~6 compliance ~2 of ~3 \(anyone)",
      "( make | get | have ) ~4 \(anyone) ~4 ( promise | agree | accept | sign | undertake | undertaken )",
    ]
    // "remind downstream users of the limits": somebody further down, what binds him, and what is done about it.
    static let farther =
      "( end user | final user | sublicensee | sub you | subprocessor | sub processor | subcontractor | distributee | downstream | ( your | its | their | his | her ) ~1 ( user | customer | client | employee | student | contractor | affiliate | you | personnel | staff | investigator | researcher | agent | partner | distributor | reseller | subscriber | worker | tenant ) | third party recipient | subsequent ( user | recipient ) | to whom | other ~1 ( laboratory | institution | side | team ) | another ( person | party | entity ) )"
    static let duties = [
      "( restriction | limitation | prohibition | obligation | covenant | undertaking | commitment | duty | duties | confidentiality )",
      "( these | the | same | use | usage | this ) ~1 ( rule | limit | terms | condition | provision | list )",
      "( clause | section | annex | article | part | schedule | appendix | attachment ) ( #number | a | b | c )",
      "( @agreement ) ~2 ( forbid | prohibit )",
    ]
    static let links = [
      "oblige ( its | them | any | each | every | your | end | user | customer )",
      "( bind | bound | impose | procure | agree | accept | sign | contract | observe | respect | pass | hand | extend | tell | told | inform | notify | remind | instruct | brief | warn | advise | alert | aware | acknowledge | undertake | commit | promise | subject | repeat | assume | take on | taken on | write | explain | teach )",
    ]
  }
}
