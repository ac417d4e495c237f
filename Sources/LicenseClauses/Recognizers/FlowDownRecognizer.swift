/// Reads that recipients or users must be bound to the same terms, or told of them.
struct FlowDownRecognizer: ClauseRecognizer {
  let kind = ClauseKind.flowDown
  private let binds, restricts, other, allows, passes, lets: Cue

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
      "( tell | notify | inform | warn | advise | remind ) ~6 \(them) ~20 \(rules)",
      "( impose | pass | flow | hand ) ~12 \(rules) ~8 ( on | to | down | upon ) ~6 \(them)",
      "( impose | pass | flow | hand ) ~4 ( on | down | along ) ~6 \(rules)",
      "\(rules) ~14 ( reproduced | repeated | mirrored ) ~8 ( terms of | agreement | contract )",
      "( your | distribution | downstream | customer | resale | end user | service ) ~2 ( agreement | contract | terms | license ) ~6 ( incorporate | include | contain | reproduce | mirror ) ~8 \(rules)",
      "\(them) ~8 ( who | that ) ~4 agreed ~6 ( bound | comply | \(rules) )", "only to \(them) ~8 agreed",
      "travel with the ( model | weights | software )",
      "( see to it | procure | ensure | make sure | guarantee ) ~4 that ~4 \(them) ~16 ( comply | bound | aware | accept | observe | respect | follow | subject | agree | adhere )",
      "\(them) ~8 ( equivalent | same | identical | corresponding ) ~3 ( obligation | restriction )",
      "\(them) ~8 ( obligation | restriction | condition ) ~2 ( equivalent | identical | corresponding )",
      "( include | contain | incorporate ) ~3 ( them | these terms | those terms ) ~3 word for word",
      "\(them) ~8 made aware of ~6 \(rules)", "contractual term", "your ~2 terms ~2 require",
      "( incorporate | include ) ~8 ( provision | restriction | condition ) ~6 into ~4 ( agreement | contract )",
      "put ~12 restriction ~12 into ~4 agreement",
      "( recipient | user ) ~4 bound to ~3 ( restriction | terms | obligation )",
      "( undertaking | commitment ) ~8 ( respect | observe | identical )",
      "carried over into ~2 ( each | every ) ( contract | agreement )",
      "( require | oblige ) ~4 ( member | staff | employee ) ~12 ( observe | comply | respect )",
      "conditional ~8 ( customer | recipient | user ) ~4 ( assented | agreed | accepted )",
      "notice ~6 ( user | recipient ) ~8 ( governed | subject | bound )", "that fails to pass on",
      "( suspend | exclude ) ~3 ( tenant | user | customer ) who")
    lets = g.cue(
      "( let | allow | permit | enable ) ~4 ( anyone | anybody | others | third | person ) ~3 use ~16 ( @agreement | these | this )"
    )
    other = g.cue(
      "power to bind", "authority to bind", "award ~8 binding", "decision ~8 binding",
      "provision ~10 ( invalid | unenforceable )",
      "( invalid | unenforceable ) provision",
      "you accept and agree to be bound",
      "by ( use | using | download | click | access ) ~20 you ~4 agree")
    allows = g.cue(
      "( enable | assist | facilitate | help ) ~6 ( third | other | user | anyone ) ~4 to ~2 ( violate | breach )",
      "( allow | permit ) ~2 ( others | third party | anyone ) ~20 except")
    restricts = g.cue("( restrict | limit ) the ( use | usage ) of ~14 to")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard
      let hit = s.first(binds, .required) ?? s.first(allows, .prohibited) ?? s.first(restricts, .required)
        ?? permitted(s) ?? s.first(passes, .required) ?? s.first(lets, .prohibited),
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
}
