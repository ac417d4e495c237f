/// Reads that the licensor may restrict usage remotely or otherwise, or monitor it.
struct RemoteRestrictionRecognizer: ClauseRecognizer {
  let kind = ClauseKind.remoteRestriction
  private let restricts, monitors, curbs, watches, without, ends: Cue

  init(_ g: inout GrammarBuilder) {
    restricts = g.cue(
      "right to ~3 ( restrict | limit | suspend | disable | block ) ~10 ( use | usage | access )",
      "right to ~28 restrict ~2 ( use | usage | access )",
      "entitled to ~2 ( restrict | suspend | limit ) ~8 ( access | use )",
      "restrict ( remote | remotely ) or otherwise", "remote ~6 ( restrict | disable | deactivate )",
      "may ~6 ( restrict | suspend | block | limit | disable ) ~6 ( use | usage | access ) ( of | to )")
    monitors = g.cue(
      "( may | right to | will | reserve ) ~6 ( monitor | audit | inspect | track ) ~12 ( use | usage | compliance | record | activity )",
      "may ~6 collect ~30 ( information | data ) ~8 ( about | regarding | on )",
      "may ~4 collect ~20 ( use | usage )",
      "( allow | permit ) ~20 ( audit | inspect | monitor ) ~3 ( compliance | use | usage | record | activity )",
      "( allow | permit ) ~6 to ( audit | inspect | monitor )")
    let curb =
      "( disable | block | suspend | limit | restrict | throttle | cap | deactivate | revoke | deny | refuse | cut off | turn off | switch off | shut off | slow )"
    let access =
      "( access | use | usage | copy | key | request | call | traffic | account | endpoint | quota | output | activation | token | service | model | software )"
    let watch =
      "( log | monitor | review | scan | inspect | track | record | audit | examine | look at | observe | analyze | check | verify )"
    let watched =
      "( request | prompt | usage | use | log | content | traffic | system | customer | compliance | activity | record | interaction | input | query | how )"
    curbs = g.cue(
      "@party ~4 ( may | can | @be entitled to | reserve the right to | right to | authorized to ) ~6 \(curb) ~8 \(access)",
      "( request | call | traffic | account | key | token | prompt | quota ) ~10 ( may | can ) be ~2 \(curb)",
      "( impose | set | raise | lower | apply | enforce ) ~8 ( limit | quota | cap ) ~4 ( on | of | for )",
      "@party ~4 ( may | can ) ~4 ( decline to | refuse to ) ~2 ( renew | serve | process )",
      "reserve the right to ~4 ( investigate | monitor | rate limit )",
      "( lock | freeze ) ~3 ( workspace | account )",
      "@party ~3 will ~3 ( block | filter ) ~4 ( input | prompt | request )",
      "rate limit ~4 ( apply | enforced )", "( limit | reduce | close ) ~2 ( function | call | interface )",
      "( bar | withhold ) ~3 ( access | response )", "slow ~2 down", "lock ~2 out",
      "put ~3 model out of service", "revoke ~2 ( decryption | access | license ) key",
      "( filter | degrade ) ~4 response",
      "\(curb) ~8 ( remote | remotely | from a distance )", "( remote | remotely ) ~3 \(curb)")
    watches = g.cue(
      "@party ( may | will | can | also | regularly | automatically )? \(watch) ~10 \(watched)",
      "( let | allow | permit | enable ) ~2 @party ~4 \(watch)",
      "( consent | agree ) to ~4 ( collection | monitor | log | record )",
      "collection of ~3 ( usage | telemetry )",
      "( collect | send | report | transmit ) ~4 usage",
      "( check in | phone home | report back | connect ) ~6 server", "license server",
      "report usage", "suspend ~3 ( key | access ) ~3 distance",
      "( collect | send | report | transmit | use ) ~4 telemetry", "telemetry ~6 ( collect | send | report )",
      "keep an eye on",
      "inspect ~2 premises", "( input | output ) ~3 recorded", "audit function", "statistics on ~2 use",
      "( staff | system | classifier ) ~10 ( look at | review | examine ) ~4 ( how | prompt | use )")
    without = g.cue(
      "no telemetry", "not ~4 \(watch)", "not ~4 ( collect | contact | send )",
      "no ~4 ( right | obligation | duty ) to \(watch)",
      "without ~4 \(watch)", "disclaim", "right to use")
    ends = g.cue("terminate")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard
      let hit = s.first(restricts) ?? s.first(monitors)
        ?? (s.has(without) ? nil : s.has(ends) ? s.first(watches) : s.first(curbs) ?? s.first(watches)),
      s.mode(hit.start) != .prohibited
    else { return }
    add(.plain(kind), hit, s, &out)
  }
}
