extension UsageThresholdRecognizer.Words {
  static let describes = [
    "liability", "liable", "in no event", "damages", "missile", "weapon", "intended to allow",
    "in order to ensure", "preserve free access", "interest at", "late payment", "years old", "age of",
    "( penalty | insurance | coverage | indemnify )", "rate limit",
    "( request | call | query | token | message | image | time ) ~1 ( per | a | each | every ) ( second | minute | hour )",
  ]
  static let terms =
    "( license | agreement | contract | arrangement | permission | plan | tier | deal | authorization | authorisation | approval | consent )"
  static let separate = [
    "request ~6 license", "obtain ~10 ( license | authorization | permission )",
    "separate ~3 ( license | agreement )", "commercial license", "contact", "apply for",
    "enterprise license", "license from", "express authorization", "negotiate", "acquire ~4 license",
    "purchase ~4 license", "enter into ~6 agreement", "written ( permission | authorization | consent )",
    "seek ~4 license", "signed agreement", "need ~4 ( agreement | license | permission | one )",
    "enter into ~4 contract", "separate contract", "paid license", "new authorization",
    "ask for ~4 license", "apply to ~6 license", "extended license", "upgrade to",
    "talk to us", "agreed ~3 in writing", "license @be ( required | needed )",
    "( written | prior ) ~2 ( agreement | approval )",
    "( bespoke | individual | special | custom | customized | tailored | different | dedicated | specific | own | corporate | business | oem | paid | further | separate | commercial | enterprise | extended | premium | distinct | standalone | second ) ~3 \(terms)",
    "( conclude | sign | agree on | enter into | strike | take out | buy | get | hold | arrange | secure | seek | obtain | require | necessitate | need | demand | call for | request | apply for | purchase | acquire | negotiate | await | procure ) ~6 \(terms)",
    "( talk | speak | write | reach out | turn | get in touch | come ) ~1 ( to | with ) ~2 ( us | @party )",
    "\(terms) ~3 @be ~2 ( required | needed | necessary | mandatory | compulsory | concluded | obtained | agreed )",
    "( with | without | subject to ) ~3 ( our | @party ) ~3 ( approval | consent | permission )",
    "license ~2 fee @be agreed",
  ]
  static let display = [
    // "as shown in its accounts"
    "display", "show !in/by/on", "prominently", "attribution", "indicate", "credit", "logo", "badge",
    "acknowledge",
    "( carry | bear | name | mention ) ~3 ( name | mark | model | notice | phrase | line | words | wording | label )",
  ]
  static let terminates = [
    "terminate", "expire", "cease to ~4 ( apply | be )", "void", "lapse", "stop using", "tier end",
    "( right | license | permission | grant | agreement | authorization | tier ) ~6 ( cease | fall away | extinguish )",
    "( right | license | permission | grant | agreement | tier ) ~6 end ( on | at | when | as | once | if | upon | by | immediately )",
    "( end | stop | cease ) ~2 ( automatically | by itself | at once | immediately )", "come to an end",
    "( license | agreement | permission | grant ) ~2 ( stop | cease ) ( cover | apply )",
    "forfeit", "( lose | withdraw ) ~3 ( right | license | permission )",
  ]
  static let prohibited = [
    "( confer | grant | give ) nothing", "( confer | grant | give ) no ~1 right",
    "not permitted", "not authorized", "not ~3 use", "prohibited", "no longer", "may not", "not allowed",
    "not granted", "not eligible", "not apply", "not extend",
    "( forbid | exclude | bar | unavailable | ineligible | disallow )",
    "not ~2 ( open | cover | license | available | exceed | accept )",
  ]
  static let royalty = [
    "royalty", "pay", "payable", "remit", "owe", "fee", "revenue share", "share of ~3 \(money)",
    "( percentage | percent | commission | levy )",
    "( invoice | bill | charge ) ~4 ( at | for | per | with )",
  ]
  static let registers = [
    "register", "registration", "notify", "report", "enroll", "enrol", "inform", "declare", "announce",
    "tell ~2 ( us | @party )", "let ~2 ( us | @party ) ~1 know", "drop us",
  ]
}
