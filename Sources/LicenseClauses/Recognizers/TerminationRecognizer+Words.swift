extension TerminationRecognizer {
  /// The words by which it reads.
  enum Words {
    static let patents = [
      "patent ( license | right | grant ) ~24 ( terminate | end | cease | revoke | lapse )",
      "( terminate | end | cease | revoke ) ~6 patent ( license | right | grant )",
    ]
    // "If you believe that your account was ended in error": how one may object ends nothing.
    static let appeals = [
      "( end | terminate | suspend | cancel | close | ban | block | revoke ) ~8 ( in error | by mistake | wrongly | mistakenly | unfairly )",
      "( believe | think | feel ) ~10 ( terminate | suspend | ban | revoke ) ~8 ( error | mistake )",
      "appeal ~6 ( suspension | termination | decision | ban )",
    ]
    // "If a provision is held invalid, the rest remains": nothing ends.
    static let severs = [
      "@be ~2 ( held | found | determined | declared | judged | deemed ) ~12 ( invalid | unenforceable | illegal | ineffective )"
    ]
    static let ends = [
      "( license | right | agreement | permission | grant | terms | access ) ~24 ( terminate | cease | expire | revoke | lapse | end !user )",
      "( may | shall | will | can ) ~8 ( terminate | revoke | suspend | cancel )",
      "terminate ~8 ( license | agreement | right | this | these | access | account )",
      "( terminate | revoke | cancel ) ~6 ( license | agreement | right )",
      "right to ~3 ( terminate | revoke | suspend )", "automatically ~4 ( terminate | end | revoke | lose )",
      "@be ( automatically | immediately )? ( terminate | revoke )", "void ~10 ( terminate | license )",
      "all ~2 your license end", "your license end",
      "license ~6 ( end | lapse | fall away ) ~2 ( immediately | automatically | by itself )",
      "break ~3 ( license | terms | agreement ) ~8 ( lose | end )", "brings ~4 right ~10 end",
      "forfeit ~8 ( license | right )",
      "( result | lead | subject ) ~12 ( suspension | termination | ban | bans | cancellation )",
      "right ~8 to revoke ~4 ( use | access | license )",
      "( license | agreement | permission ) ~2 ( stop | cease ) ( cover | covering | apply | applying )",
      "@party may ~8 require you to ~3 ( delete | destroy | return )",
      "( ban | suspend ) your ~3 ( access | account )", "lose your rights",
      "forfeiture of ~6 ( license | right )",
      "( license | right ) ~8 become ( null | void )", "license ~10 null and void",
      "( result | lead ) ~10 ( suspension | termination ) of",
      "( result | lead ) ~4 ( license | agreement )? termination",
      "render ~4 license ~4 void", "license ~2 @be ( void | invalid )", "up to ~3 suspension or termination",
      "cease to ~4 ( apply | have )",
      "( term | period | duration ) ~3 ( agreement | license | evaluation | access ) ~4 ( be | last ) ~3 #number ~2 ( year | month | day )",
      "( term | period ) ~12 lasts ~2 #number ~1 ( year | month | day )",
      "may end ~12 license", "( terms | agreement | license ) ~4 be ~2 discontinue",
      "( end | rescind | withdraw ) ( this | the ) ( agreement | license | contract )",
      "( license | right | agreement | permission ) ~12 ( end | ends | lapse | expire )", "@be void in",
      "( withdraw | revoke ) ~4 ( license | permission | right | authorization )",
      "no longer ~4 ( licensed | right | permitted | entitled )",
      "( lose | forfeit ) ~4 ( right | license | permission )", "( right | rights ) ~2 stop",
      "it ( end | terminate | stop ) ~4 ( if | when | upon )",
      "( right | license | access ) ~4 stop", "end the permission", "extinguished",
    ]
    static let breach = [
      "( act | acts ) contrary to",
      "breach", "fail to comply", "failure to comply", "failure to ( provide | cite | comply | meet )",
      "attempt to ~6 will", "attempt otherwise", "attempt ~12 @be void",
      "for any purpose other than", "violate", "violation", "not comply", "noncompliance",
      "non compliance", "do not ~4 ( comply | agree | abide )", "contravene", "default",
      "fail to ~6 ( comply | meet | adhere )", "in breach", "violates", "prohibited behavior",
      "otherwise , all your", "do not do so",
      "break ~3 ( these | the | this | any | a )", "infringement of section",
      "constitute violation", "exceed ~6 scope", "any such assignment", "not in compliance",
      "infringe ~4 term", "fails to",
    ]
    static let litigation = [
      "( institute | commence | file | bring | initiate | maintain | assert | threaten | participate ) ~12 ( litigation | lawsuit | suit | proceeding | claim | action )",
      "make ~3 written claim", "( bring | make | assert ) ~4 claim that ~10 infringe",
      "sue ( us | anyone | @party )", "( you | who | whoever | licensee | affiliate | user ) sue",
      "bring ~2 legal proceeding",
      "( take | sue ) ~3 ( anyone | licensor ) ~3 court",
      "challenge ~6 ( validity | patent | ownership )", "patent litigation", "litigation", "lawsuit",
      "assert ~12 patent",
    ]
    static let discretion = [
      "may ~3 terminate it ~6 notice",
      "at any time ~6 ( upon | with | by | in | for | without )", "sole ( and absolute )? discretion",
      "for any reason", "with or without ( cause | reason | notice )", "for convenience", "without cause",
      "at will", "may ~8 terminate ~14 ( at any time | upon ~6 notice )",
      "may be ( terminate | revoke ) at any time", "at any time", "upon ~4 notice",
      "reserve the right to ~3 ( terminate | revoke )", "without ~2 ( assign | give | giving ) ~2 reason",
      "upon ~4 request",
    ]
    static let expires = [
      "( right | license ) ~6 ( expire | lapse ) ~14 ( year | month | day | at the end )",
      "( term | period | duration ) ~3 ( agreement | license | evaluation | access ) ~4 ( be | last ) ~3 #number ~2 ( year | month | day )",
      "( term | period ) ~12 lasts ~2 #number ~1 ( year | month | day )",
    ]
    // What the user may end of their own accord ends nothing for them.
    static let own = [
      "( you | user | customer | subscriber ) ( may | can | @be free to ) ~4 ( cancel | close | delete | deactivate )",
      "( you | user | customer | subscriber ) ( may | can ) ~3 ( terminate | end ) ~3 ( account | subscription )",
      "you can stop",
    ]
    static let byParty = [
      "terminate by ( either | any | one of ) ~2 party", "( either | each ) party may ~3 terminate",
    ]
    static let threshold = [
      "( month | year ) ~4 ( more than | over | exceed ) ~12 ( people | person | user )",
      "( exceed | reach ) ~3 ( amount | threshold | limit )", "annual revenue", "monthly active user",
      "@million ~12 revenue",
    ]
    static let upon = [
      "upon ~6 termination", "upon ~3 expir", "( upon | after | on ) ( the )? ( expiry | expiration )",
      "after termination", "on termination",
      "( after | upon | on | once | when ) ~4 ( termination | expiry | end | ended | lapsed | lapse | terminated )",
      "when your rights ( stop | end )", "at the end of ~2 ( license | agreement | term )", "must then",
      "in the event of ~4 termination", "( once | when | after ) ~3 agreement ~3 ended", "on determination",
      "following ~3 termination", "if ~6 terminate", "once ~6 terminate",
      "when ~3 ( permission | license | agreement | grant | right ) ~2 ( end | expire )",
      "when ~6 terminate", "upon revocation", "if ~3 agreement ~3 end",
      "( once | as soon as | after ) ~3 ( agreement | license | permission | right | access | grant | contract ) ~3 ( end | ended | lapse | expire | withdraw | revoke | cancel | cease )",
      "if your ( right | rights | license | permission | access ) ~5 ( end | terminate | cease | lapse | expire | revoke | withdraw )",
    ]
    static let deletes = [
      "( cease | stop | discontinue ) ~8 ( use | using | distribution | access | all )",
      "( delete | destroy | remove | erase | return | uninstall | purge | wipe | scrub | expunge | shred | trash )",
      "( delete | destroy ) and", "( get rid | dispose ) of",
      "cease and", "immediately cease", "( right | license ) ~6 cease",
    ]
    static let continues = [
      "until terminated", "survive", "can nonetheless continue", "not ~4 terminate", "remain in ~4 effect",
      "shall not affect",
      "not ~2 ( invalidate | retroactively )", "termination ~8 not ~1 ( trigger | entitle )",
      "not be terminated", "unless terminated", "until ~6 terminate", "not have their license",
    ]
    static let disputes = [
      "mediation", "arbitral", "( dispute | controversy ) ~30 ( arbitration | court | resolve )",
      "not affect any right", "payment", "subscription", "stop using our service",
    ]
    static let accepts = [
      "do not agree to", "if you do not ( accept | agree )", "not willing to", "sole remedy",
      "provision ~12 ( invalid | unlawful | unenforceable | void )", "unenforceable",
      "part of ~3 ( @agreement | waiver ) ~10 ( invalid | ineffective )",
    ]
  }
}
