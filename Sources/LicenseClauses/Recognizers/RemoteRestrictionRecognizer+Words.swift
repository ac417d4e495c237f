extension RemoteRestrictionRecognizer {
  /// The words by which it reads.
  enum Words {
    static let restricts = [
      "right to ~3 ( restrict | limit | suspend | disable | block ) ~10 ( use | usage | access )",
      "right to ~28 restrict ~2 ( use | usage | access )",
      "entitled to ~2 ( restrict | suspend | limit ) ~8 ( access | use )",
      "restrict ( remote | remotely ) or otherwise", "remote ~6 ( restrict | disable | deactivate )",
      "may ~6 ( restrict | suspend | block | limit | disable ) ~6 ( use | usage | access ) ( of | to )",
    ]
    static let monitors = [
      "( may | right to | will | reserve ) ~6 ( monitor | audit | inspect | track ) ~12 ( use | usage | compliance | record | activity )",
      "may ~6 collect ~30 ( information | data ) ~8 ( about | regarding | on )",
      "may ~4 collect ~20 ( use | usage )",
      "( allow | permit ) ~20 ( audit | inspect | monitor ) ~3 ( compliance | use | usage | record | activity )",
      "( allow | permit ) ~6 to ( audit | inspect | monitor )",
    ]
    static let curb =
      "( disable | block | suspend | limit | restrict | throttle | cap | deactivate | refuse | cut off | turn off | switch off | shut off | slow )"
    static let access =
      "( access | use | usage | copy | key | request | call | traffic | account | endpoint | quota | output | activation | token | service | model | software )"
    static let watch =
      "( log | monitor | review | scan | inspect | track | record | audit | examine | look at | observe | analyze | check | verify )"
    static let watched =
      "( request | prompt | usage | use | log | content | traffic | system | customer | compliance | activity | record | interaction | input | query | how )"
    static let curbs = [
      "@party ~4 ( may | can | @be entitled to | reserve the right to | right to | authorized to ) ~6 \(curb) ~8 \(access)",
      "( request | call | traffic | account | key | token | prompt | quota ) ~10 ( may | can ) be ~2 \(curb)",
      "( impose | set | raise | lower | apply | enforce ) ~8 ( limit | quota | cap ) ~4 ( on | of | for )",
      "@party ~4 ( may | can ) ~4 ( decline to | refuse to ) ~2 ( renew | serve | process )",
      "reserve the right to ~4 ( investigate | monitor | rate limit )",
      "( lock | freeze ) ~3 ( workspace | account )",
      "@party ~3 will ~3 ( block | filter ) ~4 ( input | prompt | request )",
      "rate limit ~4 ( apply | enforced )", "( limit | reduce | close ) ~2 ( function | call | interface )",
      "( bar | withhold ) ~3 ( access | response )", "slow ~2 down", "lock ~2 out",
      "put ~3 model out of service", "revoke ~3 ( key | keys | token | credential )",
      "( filter | degrade ) ~4 response",
      "\(curb) ~8 ( remote | remotely | from a distance )", "( remote | remotely ) ~3 \(curb)",
    ]
    static let watches = [
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
      "( staff | system | classifier ) ~10 ( look at | review | examine ) ~4 ( how | prompt | use )",
    ]
    // The licensor, or what works for it, may hold use back: "the vendor retains the ability to throttle each deployment".
    static let who =
      "( licensor | licensors | company | provider | vendor | we | us | our | university | institute | institution | foundation | consortium | laboratory | publisher | owner | creator | author | funder | platform | staff | team | controller | operator | maintainer | administrator | auditor | inspector | representative | sponsor | supplier | organization | reviewer | moderator | agent | party a )"
    static let may =
      "( may | can | could | be entitled to | be permitted to | be allowed to | be free to | be authorized to | reserve | reserves | retain | keep the | have the right | have the power | have the ability | be able to )"
    static let hold =
      "( disable | block | suspend | suspension | limit | restrict | throttle | cap | deactivate | deny | refuse | geofence | geoblock | geo block | constrain | narrow | curtail | reduce | degrade | downgrade | freeze | lock | pause | halt | interrupt | ban | filter | reject | invalidate | quarantine | kill | cut | cut off | switch off | turn off | shut off | shut down | take down )"
    static let held =
      "( access | use | usage | copy | copies | key | request | call | traffic | account | endpoint | quota | activation | token | service | model | software | deployment | function | feature | functionality | session | rate | credential | instance | installation | download | prompt | capability | connection | interface | user )"
    static let gate =
      "( access | account | key | token | request | call | traffic | session | deployment | feature | prompt | quota | download | installation | instance | credential )"
    static let holds = [
      "\(who) ~4 \(may) ~8 \(hold) ~8 \(held)", "\(who) will ~2 \(hold) ~5 \(held)",
      "\(who) ~4 \(may) ~8 ( switch | turn | shut | cut ) ~4 off",
      "right ~3 reserve to ~10 \(hold) ~8 \(held)",
      "\(who) ~4 \(may) ~4 ( impose | place | put | set | introduce | enforce ) ~6 ( restriction | limit | limitation | quota | cap | ceiling )",
      // "flagged sessions can be cut off", "requests above the quota are rejected"
      "\(gate) ~8 ( may | can | will | might ) ( be | get ) ~2 ( \(hold) | limited | withdrawn )",
      "( request | call | account | token | session | key | download ) ~8 @be ~1 ( reject | slow | throttle | freeze | frozen | block | suspend | invalidate | drop | deny | cut off | lock )",
      "( use | usage ) ~8 will be ~2 ( throttle | cap | slow | suspend | block | cut off | meter )",
      "( technical | technological ) ~2 ( measure | means | control | mechanism ) ~8 ( prevent | disable | limit | restrict | stop | block | shut | enforce )",
      "( mechanism | device | function | feature ) ~3 ( shut | switch | turn | lock ) ~4 ( down | off | out )",
      "( mechanism | device | function | key | feature ) ~3 ( deactivate | disable | lock | block ) ~3 ( it | copy | software | model | use )",
      "\(who) ~6 ( apply | impose | set | enforce | introduce ) ~3 ( usage | rate | request | access ) ~1 ( limit | quota | cap )",
      "( freeze | frozen | suspension of ) ~2 ( account | access )",
      "render ~6 ( inoperable | unusable | inoperative | inert )", "kill switch", "degraded mode",
      "( cease | stop | quit ) ~1 ( work | function | run ) ~4 ( if | when | unless | until )",
      "( disable | deactivate | switch off | turn off ) ~8 ( in the field | from afar | at a distance | over the air | over the network | through the network )",
      "at a distance ~8 \(hold)",
      "( let | allow | enable ) ~2 ( us | licensor | provider | vendor ) ~4 ( disable | deactivate | switch off | turn off | shut off | block | lock )",
    ]
    // It may watch: "our staff may look at prompts", "carry out checks on whether the service is used as agreed".
    static let look =
      "( log | monitor | review | scan | inspect | inspection | track | record | audit | examine | examination | look at | look into | observe | analyze | analyse | check | verify | watch | supervise | supervision | oversee | screen | trace | survey | measure | investigate | moderate | read | sample )"
    static let seen =
      "( request | prompt | usage | use | log | content | traffic | customer | compliance | activity | record | interaction | input | query | how | adherence | conformity | conversation | completion | behavior | deployment | session | statistic | telemetry | diagnostic | premises | facility | books | whether | account | response | manner in which | way in which )"
    static let checks = [
      "\(who) ~4 \(may) ~8 \(look) ~8 \(seen)",
      "( we | us | licensor | provider | vendor | company ) ( will | also | regularly | automatically | continuously | routinely | always )? ( \(look) | use ~4 to \(look) ) ~6 \(seen)",
      "( carry out | perform | conduct | make | undertake ) ~3 ( check | audit | inspection | spot check ) ~6 ( whether | compliance | use | how | adherence | of )",
      "( we | us | licensor | provider ) ~2 ( keep | maintain | retain ) ~3 ( log | audit trail | record | history ) of",
      "( have | has ) the right ~2 to ~4 ( audit | inspect | supervise | monitor | verify | check )",
      "( we | us | licensor | provider | company ) ~2 ( collect | gather | record | measure | count | keep ) ~4 ( data | information | statistic | metric | record ) ~3 ( on | about | of | regarding ) ~2 ( how | your use | usage | use )",
      "\(who) ~4 \(may) ~4 ( request | demand | require | ask for ) ~3 ( evidence | proof | information | report | record | documentation ) ~3 ( of | on | about | as to | showing ) ~2 ( how | use | whether | compliance | usage )",
      "( tolerate | accept | undergo | submit to | consent to ) ~3 ( audit | inspection )",
      "( we | us | licensor | provider ) ~2 ( review | inspect | check | examine | moderate | screen ) ~3 ( output | answer | generation )",
      "( site | on site ) ( visit | inspection | audit )",
      "( furnish | provide | supply | give | submit | send | hand over | produce | disclose ) ~3 ( usage log | access log | audit log | log | books ) ~3 ( to | us )",
      "( prompt | completion | conversation | input | output | query | request ) ~4 @be ~1 ( retain | store | keep ) ~16 ( abuse | misuse | review | safety | monitor | compliance | enforce )",
      "( have | let ) ~6 auditor ~4 ( examine | inspect | check | verify | review )",
    ]
    // "Your use is monitored": with nobody named, unless it is demanded of the user.
    static let sees = [
      "( use | usage | request | traffic | content | prompt | input | query | activity | session | interaction | conversation | call | account ) ~6 @be ~2 ( monitor | log | scan | review | record | track | audit | screen | inspect | analyze | check )",
      "( classifier | automated system | detection system | scanner | safety system ) ~6 ( run | scan | screen | check | examine | flag | inspect | operate | review | monitor ) ~6 ( prompt | completion | input | output | request | response | query | traffic | content | message )",
      "( subject | submit ) to ~4 ( audit | inspection | monitoring | supervision )",
    ]
    // The thing itself calls home; the user lets it, or shows its books.
    static let inform =
      "( usage | diagnostic | telemetry | operational ) ~2 ( data | statistic | information | metric | telemetry | report )"
    static let tells =
      "( collect | gather | send | sent | transmit | report | upload | return | forward )"
    static let reports = [
      "\(inform) ~8 \(tells)",
      "( software | model | runtime | sdk | application | client | tool | we | us | provider | licensor ) ~6 \(tells) ~6 \(inform)",
      "telemetry ~6 \(tells)",
      "( software | model | runtime | sdk | application | client | tool ) ~6 \(tells) ~4 ( metric | statistic | diagnostic | crash report | analytics )",
      "( software | model | runtime | sdk | client | installation | copy ) ~4 ( contact | call | connect | check in | ping | poll | report back ) ~6 ( server | backend )",
      "phone home",
      "( consent | agree | accept | acknowledge ) ~3 ( to | that ) ~6 ( monitoring | logging | telemetry | gather | collection of | audit | inspection | we can look | we may look )",
      "( allow | permit | let | enable | authorize | grant | give ) ~10 ( visit | enter | inspect | audit | inspection | examine ) ~6 ( use | facility | premises | record | compliance | books | system | verify | security | data )",
      "make ~6 available ~6 ( for | to ) ~4 ( inspection | audit )",
      "( give | grant | allow | provide ) ~3 access to ~3 ( log | records | books | premises | facilities )",
    ]
    // "The licensee shall not hinder the licensor in shutting off functions."
    static let suffers = [
      "( hinder | impede | obstruct | prevent | resist | oppose | interfere with ) ~4 \(who) ~4 ( in | from | when )? ~6 ( \(hold) | \(look) ) ~8 ( \(held) | \(seen) )",
      "not ( hinder | impede | obstruct | evade | circumvent ) ~4 ( audit | inspection | monitoring )",
    ]
  }
}
