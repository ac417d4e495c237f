extension GrantRecognizer {
  /// The words by which it reads.
  enum Words {
    static let never = [
      "purpose to grant",
      "prevent ~6 from granting", "grant of permission", "@be granted permission by",
      "were granted permission",
      "discretion ~3 grant", "use the feedback", "not allow you to",
      "( regulate | govern | describe ) ~12 by which you", "rights reserved",
      "complete grant of", "no other license", "trademark license", "third party beneficiary", "not confer",
      "license to use ~8 mark", "license to use ~6 trademark", "free for academic research",
      "no ~3 ( trademark | other | additional ) ~3 ( license | right )", "not ~3 authorize",
      "decline to grant", "not give you", "give you no", "not permit you",
      "right to grant", "authority to grant", "authority ~4 to grant", "right ~3 to grant ~6 sublicense",
      "but for the grant", "no right ~4 @be granted", "no permission @be granted",
      "granted directly by", "no ( right | license | permission ) ~16 @be granted",
      "licenses granted in ~8 include", "term of the license",
      "outlining the terms", "only rights granted", "no ~3 contributor ~3 ( make | grant )",
      "additional grants", "law firm", "a licensor grants", "grant only permission",
      "has been , or is required",
      "responsible for granting", "interpreted as a contract", "shall be directly granted", "unenforceable",
      "rights granted hereunder", "exercise ~6 rights granted", "obligated ~20 grant", "grants rights only",
      "rights granted under ( it | this )",
      "( right | license | permission ) granted ( under | in | by ) ~16 @be ~4 ( describe | explain | detail | list | summarize )",
      "laws of ~20 confer", "laws ~20 confer",
      "exercise of rights under", "to grant this license", "license without modification",
      "text of this license", "component ~16 license under", "those ~3 license under",
      "third party ~16 license under",
      "not license under",
    ]
    static let limited = [
      "only if you",
      "( reproduce | copy ) ~6 distribute ~60 ( provided | only if | if you meet )", "only as", "trademark",
      "name or mark", "only use", "version of this license", "use ~3 only for",
      "only ~6 ( noncommercial | non commercial )", "( noncommercial | non commercial ) ~3 only",
    ]
    static let grants = [
      "grant ~26 ( license | right | permission )", "@be granted ~24 ( license | right | permission )",
      "license ~4 @be granted", "hereby license", "confer ~6 right", "@be hereby licensed to",
      "license you to do", "authorize party ~4 free of charge to", "@be given a ~6 permission",
      "licensor authorizes you",
      "( waive | surrender | dedicate ) ~14 copyright and ( related | neighboring )",
      "@party will not sue you",
      "not sue you ~12 arising", "grant ~3 you the right", "licensor ~2 make ~6 available to you",
      "( model | software | dataset | material ) @be provided under ~4 license for",
      "@be ( hereby )? license under !this ~4 license",
    ]
    static let permission = [
      "permission @be ~2 grant", "free to ( use | create | share | copy | distribute | adapt | modify )",
      "allow you to ~3 use", "permit you to ~3 use",
      "( allow | permit ) ~6 ( researcher | institution | user | anyone | licensee ) ~4 to ( use | run | copy | download | reproduce | modify )",
      "use in source and binary form ~12 permitted", "redistribution and use ~24 permitted",
      "you @be ( permit | allow | authorize | entitle ) to ( use | copy | reproduce | access | download | modify )",
      "redistribution and use ~10 permitted",
    ]
    static let gives = [
      "( license | right | permission ) ~12 ( @be | hereby ) ~2 ( given | offered | extended | provided | accorded | conferred ) to",
      "@party ( also | hereby | further )? license ( the | those | its | our | all | any ) ~4 to you",
      "( give | gives ) you ~10 ( license | right | permission ) to",
      "provide ~2 @who with ~3 ( license | right | permission )",
      "( extend | offer | accord ) ~3 @who ~6 ( license | right | permission ) ~3 ( to | of | in | for | under )",
      "( extend | offer ) ~4 to @who ~10 ( license | right )",
      "( @party | @agreement ) ~3 ( authorize | entitle | empower ) ~3 @who ~4 to ( use | copy | download | run | modify | evaluate | reproduce )",
      "@party license ( the | its | our ) ~4 to @who",
      "@who ~3 ( obtain | receive | get | acquire ) a ~8 ( license | right ) ( to | of | in | under )",
      "license ~2 is granted", "give you the freedom to",
      "@party ~2 ( permit | allow ) ~2 @who to ( use | test | copy | run | modify | reproduce )",
      "( enjoy | enjoys ) a ~4 right", "receive from ~3 @party ~4 license", "consents to ~2 use of ~3 @model",
    ]
    static let lets = [
      "@who ( may | can ) ( also | freely | then | further )? ( use | run | copy | modify | merge | bundle | inspect | evaluate | build | fine tune | finetune | download | embed | host | install | study | adapt | test | deploy | access ) ~6 ( @model | dataset | corpus | weights | these | it )",
      "@who @be ~3 ( permitted | allowed | authorized | entitled | free | welcome ) ~4 to ~4 ( use | run | copy | modify | merge | fine tune | finetune | download | evaluate | adapt | study | deploy | access )",
      "permission to ( use | copy | modify | run | reproduce )", "( do | use ) ~3 anything ~4 with",
    ]
    static let restricting = [
      "only", "solely", "provided", "subject to", "unless", "output", "trademark", "name", "not", "if",
      "feedback", "must", "condition", "we may", "personal", "third party", "except",
      "contact", "commercial", "request", "register", "publish", "report", "terminate", "stop",
    ]
    static let mayUse = [
      "you may ( freely )? ( use | reproduce | copy | access | download | make | install | run ) !only",
      "you may :", "you @be ( free | permitted | allowed | welcome ) to :",
      "may ( use | exercise | process ) ~10 ( share | modify ) the @model", "licenses you to",
      "@model may be used for ~6 ( research | purpose )", "licensee @be permitted to ( make | use | copy )",
      "you may ( modify | create | train )", "you may publish ~16 result", "organization may use",
      "may use and modify",
      "may use the @model ~3 ( subject | in accordance | under | for | free )",
      "you can ( freely )? ( use | copy | modify )", "anyone may use",
    ]
    static let byUser = [
      "licensee ~2 grant ~3 licensor", "you ( hereby )? grant", "customer ~2 grant",
      "( which | who ) ~2 grant ~3 @party ~16 ( right | license | permission )",
      "you ~6 ( hereby )? grant ( to )? ( us | licensor | @party )", "your feedback",
      "feedback ~30 grant", "grant back",
    ]
    static let copyright = [
      "copyright license", "copyright interest", "license ~4 ( under )? ~6 copyright",
      "under ~4 copyright ~14 license",
    ]
    static let patent = [
      "license ~10 under ~4 patent", "license ~2 patent to you", "license those patent", "patent license",
      "license ~8 patent claim", "patent right",
    ]
    static let free = [
      "royalty free", "no charge", "free of charge", "without charge", "royaltyfree", "no cost",
      "at no charge", "without ~3 ( fee | royalty )", "fully paid",
    ]
    static let other = [
      "trademark license", "not grant", "no ~8 license ~6 grant", "@modal not ~4 grant",
      "reserve ~8 not ~3 grant", "nothing ~10 grant", "not ~3 granted", "( grant | grants ) ~2 no",
      "to grant this",
      "rights ~3 granted ~6 ( terminate | end | condition )", "license ~4 granted ~8 ( terminate | end )",
      "which ~8 may grant", "may grant ~4 you", "except ~8 grant",
      "the ~6 license granted above", "license ~4 granted ~3 under this ~8 personal",
      "rights granted ~16 not", "no obligation", "not obligated", "nothing in this", "permission grant",
      "complete grant", "( reproduce | copy ) ~6 distribute ~60 ( provided | only if | if you meet )",
      "only as", "confer no", "no other license", "condition to the grant", "license @be personal",
    ]
    static let priced = [
      "( your | this | the ) ~1 ( copyright | patent ) license ~10 ( royalty free | free of charge )"
    ]
  }
}
