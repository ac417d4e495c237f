/// What ends, and what follows, in whatever words: "we can pull your access", "wipe every copy".
struct EndPhrases: Sendable {
  let parts, loses, gone, closes, sues, breaches, grows, freely, events, opens, over, wipes, keepsNone, yours,
    theirs, obliges, later, outside: Cue

  init(_ g: inout GrammarBuilder) {
    let right =
      "( license | right | permission | authorization | authorisation | grant | agreement | contract | arrangement | access | account | subscription | entitlement | key | token | privilege | approval | membership | registration | tier | plan | allowance | exemption )"
    let end =
      "( terminate | revoke | revocation | rescind | rescission | cancel | cancellation | withdraw | withdrawn | withdrawal | dissolve | lapse | expire | annul | nullify | nullity | void | invalidate | extinguish | end !user !product !of !customer !point | come to ~2 end | ( bring | brought ) ~6 to ~3 end | fall away | cease | stop | forfeit | denounce | repudiate | @be ~2 discontinue | take ~2 back | taken back | call off | revert | recall | no longer ( apply | valid | in force | effective | extend | cover | permitted | licensed | entitled ) )"
    let ends =
      "( terminate | revoke | revocation | rescind | rescission | cancel | cancellation | withdraw | withdrawn | withdrawal | dissolve | annul | nullify | void | invalidate | extinguish | end !user !product !of !customer !point !that !in | denounce | repudiate )"
    // "your permission is gone", "all rights granted are withdrawn", "the Institute may dissolve this contract"
    parts = g.cue(
      "\(right) ~9 \(end)", "\(ends) ~4 \(right)",
      "discontinue ~2 ( license | agreement | contract | arrangement )",
      "( pull | take back | withdraw ) ~1 ( the | your | our | their ) ~2 \(right)",
      "\(right) ~4 @be ~2 revocable",
      "\(right) ~4 ( run | valid | last ) ( for | until | till ) ~14 ( expire | end | lapse )",
      "( bring | brought | put ) ~6 \(right) ~2 to ~3 end",
      "\(right) ~4 be ~1 ( over | gone | history | finished | done | forfeit | at an end )",
      "\(right) ~4 deem ~2 ( never | not ) ~3 grant", "\(right) ~6 @be lost",
      "\(right) ( shall | will | may ) ~1 determine",
      "\(right) ~4 grant ~2 for ~2 ( period | term ) ~14 ( end | expire | lapse )",
      "\(right) ~4 ( good | valid | in force | last | remain | effective ) ~2 ( while | as long as | so long as ) ~4 ( comply | follow | respect | observe | keep )"
    )
    // "both during the term and after its termination": when, not that it ends.
    later = g.cue(
      "( after | upon | following | prior to | before | on | until | during ) ~4 ( termination | terminate | expiry | expiration | expire )",
      "( even after | until | before ) ~2 \(right) ~4 \(end)",
      "( existence | validity | interpretation ) ~8 termination")
    loses = g.cue(
      "( lose | lost | loss of | forfeit | forfeiture of | strip of | deprive of | relinquish | surrender | give up ) ~5 \(right)"
    )
    gone = g.cue(
      "so do ~2 \(right)", "so will ~2 \(right)", "( end | terminate ) ~6 so does",
      "it @be ( gone | over | void )",
      "with it ~1 your ~2 \(right)")
    closes = g.cue(
      "( close | shut | shut down | deactivate | delete | ban | closure of ) ~4 account",
      "account ~4 @be ~2 ( close | shut down | delete | deactivate | ban )", "kick ~4 off", "pull the plug",
      "( pull | cut off | cut ) ~3 ( access | key )", "access ~6 be ~1 cut",
      "shut ~3 ( project | service | api | down )", "( walk away | withdraw ) from ~2 \(right)",
      "( expel | exclude | ban | remove ) ~4 from ~2 ( platform | service | programme | program )",
      "( end | conclude ) ~2 ( arrangement | relationship | collaboration )",
      "( key | credential | token ) ~3 @be ~1 ( revoke | cancel | withdrawn )")
    sues = g.cue(
      "( sue | sued | suing | litigate )", "( take | bring | taken | brought ) ~4 ( to | before ) ~2 court",
      "( start | bring | launch | open | file | commence | initiate | institute | lodge | raise | pursue ) ~6 ( proceeding | suit | lawsuit | litigation | legal action | action against )",
      "patent ~2 ( proceeding | suit | action | claim )", "assert ~6 patent")
    breaches = g.cue(
      "( violate | violator | breach | contravene | break | broken | disregard | disobey | flout | ignore | transgress | default | misuse | abuse | overstep | offender | abuser | offence | compliant )",
      "( cross | step over ) ~3 line", "infringement of ~3 ( present | this | these | our )",
      "( fail | failure | failing | omit | omission | neglect | refuse ) ~4 to ~6 ( comply | observe | fulfil | fulfill | honor | honoured | respect | abide | adhere | meet | perform | follow | satisfy | keep )",
      "( not | never | non | nonobservance | nonfulfilment ) ~3 ( comply | compliance | observe | observance | honor | honoured | meet | met | fulfil | fulfilled | respect | abide | follow | keep | perform | play by | satisfy | satisfied | performance )",
      "( stop | cease ) ~1 comply",
      "infringe ~6 ( term | obligation | condition | article | section | provision | clause | rule | agreement | license )",
      "outside ~2 scope", "beyond ~4 ( scope | approved | permitted | licensed | project | purpose )",
      "departure from", "depart from",
      "contrary to ~4 ( @agreement | rule | section | clause | article | list | provision )",
      "use ~4 not ~2 ( covered | permitted | authorized | authorised | allowed )",
      "( not paid | not pay | non payment | nonpayment | failure to pay | fail to pay | unpaid | arrears )",
      "conditional ~4 ( comply | compliance )",
      "subject to ~4 compliance", "unauthorized use")
    grows = g.cue(
      "( revenue | turnover | user | employee | sales | income | headcount | funding | staff | download ) ~10 ( exceed | above | over | pass | surpass | cross | reach | beyond | more than | greater than ) ~4 ( #number | #money | @million )",
      "( request | query | call ) ~4 ( exceed | above | beyond | surpass | more than ) ~4 ( #number | @million )",
      "( exceed | above | over | pass | surpass | cross | reach | more than | greater than ) ~4 ( #number | @million ) !day !business !consecutive !calendar ~3 ( revenue | turnover | user | employee | sales | income | person | people | staff )"
    )
    freely = g.cue(
      "at any ( time | moment | point )", "any time ( we | it | they | the )",
      "whenever ~3 ( want | like | see | wish | deem | choose | please )", "at will",
      "without ~6 ( reason | cause | ground | justify | justification | explanation )",
      "without ~3 ( notice | warning )", "( for | with ) ( any | whatever | no ) ~2 reason", "discretion",
      "at ~2 option",
      "for ( its | their | our )? convenience", "( by | with | on | upon | giving ) ~6 notice",
      "with no ~2 ( warning | notice )",
      "( see | sees ) fit", "unilateral", "with or without", "( either | each ) ( side | party )",
      "upon ~2 request")
    // What else may end it: insolvency, a change of control, the end of a project.
    events = g.cue(
      "( insolvent | insolvency | bankrupt | bankruptcy | liquidation | liquidator | receivership | receiver | winding up )",
      "change ~1 of control",
      "( completion | conclusion | end | expiry | expiration ) of ~4 ( project | study | research | period | term | trial | employment )",
      "( project | study | employment | period | term | trial | affiliation ) ~8 ( end | over | complete | cancel | expire | lapse | terminate )",
      "( valid | run | last ) until", "no longer ~2 ( employed | affiliated | member | employee )",
      "( run | valid | last | granted ) for ~2 ( period | term )",
      "( run | valid | last | granted ) for ~2 ( #number | one | two | three | four | five | six | twelve )",
      "( after | within ) ~2 ( #number | one | two | three | thirty | sixty | ninety ) ~1 ( day | month | year )",
      "( leave | leaves | leaving ) ~3 ( company | university | institution | institute | organization )",
      "( assign | transfer ) ~6 ( agreement | license )", "court ~4 hold", "death of",
      "( become | be | held | declared ) ~2 ( illegal | unlawful )")
    // Where it is said in a condition or a list of causes: "if the hosting subscription is cancelled".
    outside = g.cue("( subscription | membership ) ~8 ( cancel | end | expire | lapse | terminate )")
    // "When the research is over, the licence lapses": a condition that names none of these.
    opens = g.cue(
      "( if | when | once | should | whenever | as soon as | in case | in the event ) ~30 \(right) ~6 ( terminate | cease | expire | lapse | end !user !of | void | come to ~2 end | extinguish )",
      "\(right) ~6 ( terminate | cease | expire | lapse | end !user !of | void | come to ~2 end | extinguish ) ~6 ( if | when | once | should | as soon as | on the day | on the date | the moment )"
    )
    // "once access has been withdrawn", "on cessation of this agreement"
    over = g.cue(
      "( once | when | if | after | as soon as | where ) ~8 ( \(right) | term | project | study ) ~6 ( end | ended | lapse | expire | terminate | withdraw | withdrawn | revoke | cancel | cease | gone | over | complete | stop | finish )",
      "( upon | on | after | following | at | of | in the event of | within ~6 of | within ~6 after ) ~4 ( terminate | termination | expiry | expiration | cessation | withdrawal | withdraw | revocation | revoke | cancellation | cancel | lapse | conclusion )",
      "( upon | on | after | following ) ~2 completion of ~3 ( project | agreement | term | contract )",
      "( once | when | if | as soon as | after ) ~4 ( revoke | cancel | withdraw | terminate | end ) ~3 \(right)",
      "( upon | on | after | following | at ) the end of ~4 ( \(right) | term | project | study | research | period )"
    )
    wipes = g.cue(
      "( delete | deletion | destroy | destruction | remove | erase | erasure | return | uninstall | purge | wipe | scrub | expunge | shred | trash | clear | overwrite | sanitize | eradicate )",
      "( dispose | get rid ) of",
      "( cease | stop | discontinue | halt | refrain from | desist from ) ~4 ( use | using | access | processing | process | distribution | all | any | deploy | operate | exploit | copy | distribute )",
      "take ~4 ( offline | down )", "shut ~2 down")
    keepsNone = g.cue(
      "( keep | retain ) no ~2 ( copy | copies )", "no ( further | longer | more ) ~3 ( use | access )",
      "( not | no ) ~3 ( retain | keep ) ~4 ( copy | copies | any )",
      "no longer ~2 ( use | access | entitled to use | permitted to use )"
    )
    obliges = g.cue(
      "former ( you | user | customer | recipient ) ~8 ( may not | must | shall )",
      "( termination | expiry | revocation | withdrawal ) ( oblige | require | mean | entail ) ~12 ( remove | delete | destroy | stop | cease | return )"
    )
    yours = g.cue(
      "( you | customer | subscriber | recipient ) ( may | can | be free to | be entitled to | have the right to | be able to ) ~4 \(end)",
      "right to ( withdraw | object )", "your right to ~3 ( cancel | withdraw )", "survive", "indemnify",
      "liable",
      "( dispute | controversy | arbitration | mediation )", "subject to your compliance", "except as stated")
    theirs = g.cue(
      "( we | provider | licensor | company ) ( will | may | shall | can )? ~2 ( delete | destroy | remove | erase | purge | return )",
      "( delete | deletion of | removal of ) ~2 your ( data | content | account )")
  }
}
