/// What breaches lead to and what must be done at an end, said by its nouns: "violations may result in suspension",
/// "if you disagree, stop using it", "destroy the data once they are no longer needed".
struct EndAftermath: Sendable {
  /// "require the return or destruction of all copies", and a step that the licensor finds necessary.
  let demandsBack, deemed: Cue
  private let wrongs, disagrees, quits, spent, disposes, upon, ends, severs: Cue

  init(_ g: inout GrammarBuilder) {
    let end =
      "( termination | suspension | revocation | cancellation | disqualification | expulsion | ban | bans | removal | disqualify | closure )"
    wrongs = g.cue(
      "( violation | violate | breach | infringement | noncompliance | misuse | abuse | offence | offense | misconduct ) ~24 ( ( @be | constitute ) ~2 ( ground | cause | reason ) ~1 for | result in | lead to | cause | subject ~2 to | ( punish | sanction ) ~1 by ) ~8 \(end)",
      "\(end) ( on | upon | for | in case of | in the event of ) ~3 ( violation | breach | misuse | noncompliance )",
      "( prohibited | forbidden ) ~3 ( will | may | shall | can ) ~1 ( result in | lead to ) ~4 \(end)",
      "( disqualify | expel | ban | terminate ~2 account ) ~4 ( any | individual | participant | user | team | anyone | whoever | competitor | repeat ) ~6 ( violate | breach | infringe | infringer | tamper | cheat | offender )",
      "( first | second | third | repeat | repeated | severe | serious ) ~2 ( offence | offense | violation | breach | violator ) ~6 \(end)"
    )
    disagrees = g.cue(
      "( do not | not ) ~1 ( agree | accept | consent ) ~1 ( to | with )? ~4 ( change | amendment | modification | new | revised | updated | revision | alteration | update )",
      "( disagree with | object to | reject ) ~3 ( change | amendment | modification | new | revised | updated | revision | alteration | update )"
    )
    quits = g.cue(
      "( must | should | shall | will | please | may ) ~2 ( stop | cease | discontinue ) ~2 ( use | using | access | accessing | all use )",
      "( must | should | shall | may ) ~1 no longer ~1 ( use | access )",
      "( must | should | shall | may ) not ~2 ( continue | use )")
    spent = g.cue(
      "( once | when | as soon as | after | if ) ~6 no longer ~2 ( use | used | need | needed | require | required | necessary )",
      "( once | when | as soon as | after ) ~4 ( project | study | research | work ) ~3 ( complete | completed | end | finish | finished | over )"
    )
    disposes = g.cue("( destroy | discard | delete | erase | return | purge | dispose of )")
    upon = g.cue("( upon | on | after | following ) ~3 ( termination | expiry | expiration )")
    ends = g.cue(
      "( all | any | the | your | these ) ~3 ( license | right | permission ) ~8 ( terminate | cease | end | expire | lapse )"
    )
    severs = g.cue("survive", "( not | without ) ~3 ( affect | limit | relieve )")
    demandsBack = g.cue(
      "( require | demand | direct | request ) ~8 ( return | destruction | deletion | destroy | delete | erase ) ~4 ( of | all | any ) ~3 ( copy | copies | data | dataset | material | model | software )"
    )
    deemed = g.cue(
      "( we | us | provider | licensor | company | party ) ~4 ( believe | determine | consider | deem | find ) ~12 ( necessary | appropriate | concern | risk | terminate )"
    )
  }

  /// What becomes of those who break the terms. "The following are prohibited and will result in termination:" forbids
  /// what it leads in, and says what follows.
  func sanction(_ s: SentenceReading) -> Hit? {
    guard !s.sentence.isHeading, let hit = s.first(wrongs),
      s.mode(hit.end - 1) != .prohibited || s.sentence.isLeadIn
    else { return nil }
    return hit
  }

  /// Whoever does not accept new terms must stop.
  func refusal(_ s: SentenceReading) -> Hit? {
    guard s.has(disagrees), let hit = s.first(quits), s.mode(hit.start) != .condition else { return nil }
    return hit
  }

  /// What must be deleted when it has served its purpose.
  func done(_ s: SentenceReading) -> Hit? {
    guard s.has(spent), let hit = s.first(disposes, .required) else { return nil }
    return hit
  }

  /// "Upon termination all rights end": the end of each right, where nothing else is said of why.
  func rightsEnd(_ s: SentenceReading) -> Hit? {
    guard s.has(upon), !s.has(severs), let hit = s.first(ends), s.mode(hit.end - 1) != .prohibited else {
      return nil
    }
    return hit
  }
}
