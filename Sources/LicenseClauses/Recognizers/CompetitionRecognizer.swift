/// Reads that use against, or in competition with, the licensor is forbidden.
struct CompetitionRecognizer: ClauseRecognizer {
  let kind = ClauseKind.competition
  private let competes, against, withheld, frees, makes, equals, harms, barred, apart: Cue

  init(_ g: inout GrammarBuilder) {
    let owner =
      "( licensor | us | our | ours | provider | company | vendor | foundation | university | institute | institution | owner | author | consortium | creator | publisher | developer | seller | party a )"
    let goods =
      "( product | service | offering | application | app | api | platform | tool | system | solution | business | site | website | model | program )"
    let clients = "( customer | client | user | subscriber | clientele | traffic | revenue | sales )"
    let rivals = "( compete | competitor | competitive | rival | in competition )"
    competes = g.cue(
      "compete", "take the place of ~6 ( own | service | product | offering )",
      "( replace | substitute for | displace | supplant ) ~4 ( licensor | our ) ~4 \(goods)",
      "competition with", "competitive ~4 ( product | service | model | with | to | advantage )",
      "competitor of", "competitive activity",
      "competing ~3 ( product | service | model | technology | offering | with )",
      "in competition", "competitive with",
      "( rival | rivals )", "functionally equivalent",
      "( substantially | functionally ) ~1 similar to ~4 ( licensor | our | @party )", "clone of our",
      "replacement of ~3 @party", "overlap with ~6 ( service | business | product )",
      "( a | an | any | as ) ~1 ( substitute | alternative | replacement ) ( for | to ) ( our | the model | it | licensor )",
      "( substitute | alternative | replacement ) ( for | to ) ( our | licensor )",
      // "for competitive analysis", "to build our replacement", "a copycat of the app"
      "( competitive | competitor | competition ) ~2 ( purpose | analysis | intelligence | research | reason | evaluation | study | benchmark | end | position )",
      "benchmark ~12 \(rivals)", "our ~1 ( replacement | competitor | substitute )",
      "( same as | similar to | identical to ) ~3 ( that | those ) ~1 of ~2 \(owner)",
      "( same | similar ) ~1 ( business | product | service | offering ) ~4 ( as | to ) ~2 \(owner)",
      "head to head", "( vie | contend ) with ~2 \(owner)",
      "( direct | business | commercial ) competitor", "competitor ~2 ( to | by ) ~2 \(owner)",
      "( copycat | knockoff | knock off | lookalike | look alike | doppelganger | me too )",
      "clone ~1 of ~4 ( product | app | application | service | platform | offering | site | website | business )",
      "( clone | imitate | imitation | mimic | replicate ) ~1 our",
      "( clone | imitate | imitation | mimic | replicate | duplicate | emulate | recreate ) ~2 ( our | licensor | vendor | provider | company ) ~4 ( product | app | application | service | platform | offering | site | website | business | functionality | feature )"
    )
    // "to market an equivalent system": what is made, and what it stands beside.
    makes = g.cue(
      "( build | develop | development | create | make | market | production | offer | launch | sell | provide | produce | operate | run | design | commercialize | promote | distribute | release | introduce | establish )"
    )
    equals = g.cue(
      "( equivalent | substitute | substitutable | substitutive | alternative | imitative | interchangeable | comparable ) ~1 \(goods)",
      "\(goods) ~4 ( equivalent | comparable | identical | substitutable | alternative | similar ) ~3 ( to | with | for ) ~2 ( our | ours | licensor | those of | that of | vendor | provider | company )",
      "( similar | comparable ) ~1 \(goods) ~3 ( to | for ) ~2 \(owner)", "same market as ~3 \(owner)",
      "same ~1 line of business")
    withheld = g.cue(
      "( license | right | grant | permission ) ~3 not ~2 ( extend | cover | include | available | granted )",
      "not ~3 take ~3 license", "no ~3 ( license | right | permission ) ~4 ( grant | give | confer | extend )"
    )
    // "competitors of ours may not register", "if you compete with us, no access": the rival is shut out.
    let shut =
      "( may not | must not | shall not | can not | cannot | not allowed | not permitted | not entitled | not eligible | not authorized | ineligible | barred | excluded | banned | prohibited | forbidden | denied | refused | shut out | no access | no right | no license | not welcome )"
    barred = g.cue(
      "( competitor | @who ~6 compete | @who ~6 rival | company ~6 compete | company ~6 rival | business ~6 compete | entity ~6 compete | entity ~6 rival ) ~20 \(shut)",
      "competitor ~6 ( need | require | must | shall ) ~4 ( consent | permission | approval | license | authorization )",
      "( not available | unavailable | not open | not offered | not intended | not licensed | closed | barred | denied | refused | withheld | off limits | not granted ) ~1 ( to | from | for ) ~8 \(rivals)",
      "no ~16 \(rivals) ~16 ( allowed | permitted | licensed )",
      "\(rivals) ~20 ( violate | breach | contravene | infringe ) ( these | this | the | our ) ~1 @agreement",
      "( win over | lure | poach | entice ) ~4 \(clients) ~24 ( violate | breach | contravene | infringe ) ( these | this | the | our ) ~1 @agreement"
    )
    // "for any purpose other than a Competing Use": what is left out of the permission.
    apart = g.cue(
      "( other than | except | excluding | save for | save | but not | apart from | with the exception of | provided ~6 not ) ~12 \(rivals)"
    )
    frees = g.cue("( provision | section | restriction | clause ) ~4 not apply")
    against = g.cue(
      "to ~4 ( detriment | disadvantage | prejudice ) of ~1 ( licensor | us | @party )",
      "disparage ( us | licensor | @party )",
      "against the interest of ( licensor | us )", "assert ~12 patent ~10 against ( us | licensor )",
      "use ~6 against ( us | licensor )", "benchmark ~10 competitor", "( solicit | poach ) ~4 customer",
      "( use | act | work | employ | deploy ) ~8 against ( us | @party )", "against ~3 interest of",
      // "to lure away our users", "to undercut the vendor"
      "( lure | poach | entice | divert | wean | win over | draw away | siphon ) ~4 \(clients)",
      "( take | draw | drive | lead | steal ) ~4 ( customer | client | user | subscriber | business | traffic ) ~2 away",
      "( undercut | outcompete | undersell | cannibalize | cannibalise )",
      "( gain | obtain | win | secure ) ~3 ( competitive | commercial | market ) ~1 advantage ~4 over ~3 \(owner)"
    )
    // "in any way harmful to the interests of the Provider"
    let harm =
      "( harm | harmful | damage | detriment | detrimental | adverse | prejudice | prejudicial | hurt | injure | injurious | contrary | hostile | against | undermine | impair | jeopardize | erode | weaken | diminish | disadvantage | compromise )"
    let interest =
      "( interest | business | market share | market position | competitive position | commercial position | sales | revenue | business model )"
    harms = g.cue(
      "\(harm) ~5 \(interest) ~1 of ~3 \(owner)", "\(harm) ~2 market ~2 ( for | of ) ~3 \(owner)",
      "\(harm) ~5 ( our | licensor | vendor | provider | company | foundation | university | institute | author | owner ) ~3 \(interest)"
    )
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard !s.has(frees),
      let hit = forbidden(s) ?? s.first(barred) ?? (s.has(withheld) ? s.first(competes) : nil) ?? leftOut(s)
    else { return }
    add(.plain(kind), hit, s, &out)
  }

  private func forbidden(_ s: SentenceReading) -> Hit? {
    if let hit = s.first(competes, .prohibited) { return hit }
    if s.sentence.governing == .prohibited, let hit = s.first(competes) { return hit }
    return s.first(against, .prohibited) ?? s.first(harms, .prohibited) ?? equal(s)
  }

  /// "not to market an equivalent system": the act is forbidden, and near it what would take the licensor's place.
  private func equal(_ s: SentenceReading) -> Hit? {
    guard s.hasMode(.prohibited), let hit = s.pair(makes, equals, within: 8) else { return nil }
    return s.mode(hit.start) == .prohibited ? hit : nil
  }

  /// "may use it for any purpose other than a Competing Use": an exception from what is allowed.
  private func leftOut(_ s: SentenceReading) -> Hit? {
    s.hasMode(.permitted) ? s.first(apart) : nil
  }
}
