extension LicenseUpdateRecognizer.Words {
  static let newest = [
    "( latest | newest | most recent | most up to date | up to date | most current | current | newer | new | revised | updated | corrected | successor ) ~2 ( version | release | edition | snapshot | checkpoint | copy | build | revision | generation )",
    "most recent one",
  ]
  static let old = [
    "( old | older | earlier | outdated | previous | superseded | obsolete | prior | non current | deprecated | retired | withdrawn ) ~2 ( version | release | copy | copies | checkpoint | snapshot | edition | weights )"
  ]
  static let stands = [
    "( always | please | kindly | only ) ~2 ( use | run | upgrade | work with | stay on ) ~4 ( latest | newest | most recent | most current | current | up to date ) ~2 ( version | release | checkpoint | copy | edition | snapshot )",
    "( destroy | delete | discard | remove | replace | abandon | retire ) ~2 ( old | older | earlier | outdated | previous | superseded | obsolete | prior | deprecated ) ~2 ( version | release | copy | copies | checkpoint | snapshot )",
    "( once | when | as soon as | after ) ~3 ( new | corrected | updated | newer | later ) ~1 ( version | release | model | checkpoint | edition ) ~12 ( move to | switch | upgrade | migrate | adopt )",
    "only ~3 ( latest | newest | most recent | most current | current ) ~2 ( version | release | edition | checkpoint | snapshot | copy ) ~8 ( may | can | permitted | allowed | licensed | supported ) ~2 use",
    "( stop | cease | discontinue | abandon ) ~2 ( use | using | running ) ~3 ( old | older | earlier | outdated | previous | superseded | obsolete | prior | deprecated ) ~2 ( version | release | copy | copies | checkpoint | snapshot )",
  ]
  // A change that both must agree to, or that you may make yourself, is none of the licensor's.
  static let ours = [
    "( mutual | written | prior | signed | joint | mutually ) ~2 ( agreement | consent | instrument | writing | agreed | amendment ) ~3 ( of | by | between | from )? ~2 ( both | each | party | parties | you )?",
    "in writing", "( invalid | unenforceable | severable )",
    "( language | translation | discrepancy | arbitration )", "( chinese | english ) ~1 version",
    "no ( change | amendment | modification | variation )",
    "you ( may | can | must | shall | should | agree ) ~6 \(acts)",
    "your ~1 ( modification | change | amendment )",
    "( include | contain | carry | cause | mark | state ) ~8 ( changed | modified | change | modification )",
    "right ~2 grant", "grant ~2 you", "unless ~4 agree",
    "( modified | changed | adapted ) ( version | material | model | work | file | copy )",
  ]
  static let yours = [
    "permit you to ( modify | change )", "legislative text", "include ~2 right to modify",
    "privacy policy", "amended in accordance", "this definition", "please read this",
    "negotiate in good faith", "except as such", "may use and modify",
    "as they may be updated", "you may ~8 ( update | modify | change | add )",
    "you ~3 ( change | modify | update )", "not be ( modify | amend | change )",
    "only be ( amend | modify )", "you may choose", "following the terms", "license steward",
    "no one other than",
    "signed by", "grant you", "( amended | changed | modified ) only", "by written agreement",
    "in writing and",
    "both parties",
    "foundation may", "foundation ~2 publish", "cause any modified",
  ]
}
