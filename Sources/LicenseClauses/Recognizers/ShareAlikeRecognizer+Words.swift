extension ShareAlikeRecognizer {
  /// The words by which it reads.
  enum Words {
    // "Forks inherit the licence", "stay under it": the verb says that it must be so.
    static let inherits = [
      "inherit ~5 ( license | terms )", "inherit ~2 from ~2 license",
      "( stay | remain | continue | kept | go ) ( always | forever )? ( under | on ) ~2 ( this | the same | these | identical ) ~2 ( license | terms | condition )",
      "( license | terms ) ~2 ( travel | go along | stick | stays | stay | carry over | run | pass ) ~1 ( with | to )",
      "( carry | bear | keep | retain ) ~1 license of ~2 ( original | work | model | dataset | upstream )",
      "@be released back under", "( license | terms ) ( always )? follow ~2 @derivative",
      "( fall | falls | come ) under ~1 ( this | the same | these ) ~1 ( license | terms )",
      "@be ( also | likewise ) ~1 ( cover | govern | license ) ( by | under ) ~1 ( this | the same ) ~1 ( license | terms )",
      "( cover | govern ) by ( this | the same ) ~1 license ~1 ( too | likewise | as well )",
    ]
    // "may not be conveyed under a licence other than this one"
    static let otherwise = [
      "( under | on | by ) ~3 ( license | terms | condition | contract ) other than ~3 ( this | these | present | those | same | original )",
      "( under | on ) ( any | some | an )? ( other | another | different ) ~1 ( license | terms | contract )",
      "( differ | deviate | depart ) from ~2 ( this | these | present )",
      "otherwise than under ~2 ( this | these | the same )",
      "substitute ~6 ( license | contract | terms )",
    ]
    // "triggers the duty to publish its weights"
    static let duty = [
      "( duty | obligation | obliged | commitment ) ~4 ( give | provide | offer | publish | release | disclose | open | opensource | share | make ) ~8 ( source | weight | code | derivative )",
      "( oblige | obligate | require | compel ) ~3 to ~2 ( publish | release | disclose | open | opensource | license | share ) ~8 ( source | weight | code | under ( this | these | the same ) )",
    ]
    // "make the weights of your variant freely available"
    static let opened = [
      "make ~14 ( free | freely | openly | publicly | public ) ~1 ( available | accessible )", "made public",
      "( open source | opensource | open up | publish | release | disclose )",
    ]
    static let assets = [
      "( source | weights | code | parameters ) ~4 ( of | for | to ) ~3 ( @derivative | fine tune | finetune | modified | adapted | altered | variant | fork | version | changes | model that ( descend | derive | build | stem ) )",
      "( script | recipe | parameters ) of ~3 ( model that ~1 ( descend | derive | stem ) | @derivative | variant )",
      "( its | their | complete | full | corresponding | entire ) ~1 ( source | weights | code | recipe )",
    ]
    // "use CC BY-SA for every translation"
    static let chosen = [
      "license ~1 you ~1 ( choose | apply | use | select | adopt ) ~3 must be ~2 ( this | same | one | creative | identical )",
      "( use | apply | adopt | choose ) ~2 ( cc by | by sa | agpl | gpl | lgpl | mpl | eupl | odbl | the same license ) ~4 ( for | to )",
    ]
    // "may only be distributed on terms identical to these"
    static let only = [
      "( only | solely | exclusively ) ~3 ( distribute | redistribute | release | publish | share | license | convey | offer | circulate | made available ) ~8 ( under | on ) ~3 ( same | identical | this | these | present ) ~2 ( license | terms | condition | agreement | to )",
      "( distribute | redistribute | relicense | release | publish | share | license | convey | offer | circulate | perform | made available ) ~6 ( only | solely | exclusively ) ( under | on ) ~4 ( same | identical | this | these | present ) ~2 ( license | terms | condition | agreement | to )",
    ]
    static let notice = [
      "( notice | statement | attribution | indicate | state | stating ) ~20 ( license | available | govern | release | provided ) ~2 under"
    ]
    // "If you publish it, publish it under these terms": a command behind its condition.
    static let commands = [
      "( publish | release | share | license | distribute | do | pass | offer ) ( it | them | so | that | yours ) ~1 ( under | on ) ~1 ( this | these | the same | same | identical )"
    ]
    static let network = [
      "( through | over | via ) ~3 ( network | internet | web )", "computer network", "remotely",
      "external deployment",
      "( via | by ) any means", "hosted service", "as a service", "remote access",
      "if you ( serve | host ) ~4 ( @derivative | modified )",
      "interact with ~6 ( it | software | model )", "make ~6 functionality ~10 available",
    ]
    static let alike = [
      "( same | identical | present ) ~2 ( license | terms | condition )", "original license",
      "( inherit | carry ) ~2 license", "terms on which ~10 received",
      "under ( the )? ( cc by sa | agpl | gpl | lgpl | mpl | creative commons | apache )",
      "publicly accessible repository", "( disclose | publish | release | open ) ~4 source code",
      "source code ~16 ( disclose | publish | release | open | made available )", "remain subject to",
      "our terms cover", "otherwise than under",
      "weights ~4 ( offer | publish | release | made available ) ~6 ( public | under )",
      "without restrictions other than those", "made public", "under the odbl",
      "( follow | share ) ~4 ( license of | the way we )", "back to the public repository",
      "corresponding source", "by no other", "under the terms stated", "license shall apply to",
      "pursuant to this agreement", "contained in this document",
    ]
    static let passed = [
      "@derivative", "( fine tune | finetune )",
      "( improvement | adapter | enhancement | annotated | merged | modified | adapted | altered | trained | derived | changed )",
      "( modification | change | changes )",
    ]
    static let same = [
      "only do so under the ~3 ( terms | license )", "remain subject to this", "remain governed by this",
      "( derivative | modification | improvement ) ~16 subject to ~2 same",
      "( license | distribute | release | share | publish | convey | make ) ~16 under ( the | this | these ) ( same | license | exact | terms ~4 ( of this | license ) )",
      "under the same ( license | terms )", "license ~6 under the same",
      "( license | distribute | release ) ~10 under identical", "identical ( license | terms )",
      "( open source | opensource | release | license ) ~4 under this ( license | agreement )",
      "under this ( license | agreement ) ~6 ( only | and not under any other )", "same license",
      "same ( license | terms ) as", "same license element",
      "license ~6 entire ~6 work ~10 under this license",
      "under the terms of this ( license | agreement ) ~3 only", "apply this license ~8 to",
      "under an unmodified form of this", "distribution ~24 must be under ~3 terms of this",
      "must be only under ~3 ( the | this )",
      "( publish | distribute | share ) under this ( license | agreement )", "only under the terms of this",
      "do so under this", "apply this license ~8 terms", "maintain the same license",
      "( must | shall ) remain ( open source | free )",
      "( derivative | modification | adaptation | modified ) ~16 ( must | shall ) ~4 ( be )? ( license | govern | distribute | released ) ~6 ( under | by ) ~3 ( this | the same )",
      "must also be licensed under",
      "( must | shall ) be ~1 ( distributed | licensed | released | shared | published ) ~1 ( exclusively | only | solely ) under ~3 ( terms | condition )? ~1 this ( license | agreement )",
      "( license | licensed ) as a whole ~16 under ~4 terms of this",
      "available only under ~4 ( terms | this )",
      "( provided | released | distributed ) under this license or",
      "modification ~4 must be ( provided | released | licensed ) under",
      "not be published otherwise than under this", "under this agreement and under no other",
      "on these same terms",
      "weights @be to be released",
      "modified version must retain this license",
      "maintain the same ~2 ( license | terms )", "intellectual property ~6 derivative ~8 subject to ~4 this",
      "apply ~6 this license to ~6 derivative",
    ]
    static let publish = [
      "make ~12 ( source | weight | derivative | modification | model ) ~6 ( public | publicly ) available",
      "( release | publish | open ) ~6 ( source code | your derivative | your modification | the weight )",
      "convey ~6 corresponding source", "open source ~6 ( derivative | modification )",
      "make available ~8 source code", "provide ~8 corresponding source", "available in source code form",
      "( available | provide | distribute | supply ) in ~1 source form",
      "( able | entitled | opportunity ) to ~2 ( obtain | receive | get | download ) ~3 ( source | weights | parameters )",
      "offer ~12 ( parameters | weights | source ) ~8 under this license",
      "machine readable ~4 source", "provide ~8 source ( version | form )",
      "( provide | give | receive ) ~6 ( complete )? corresponding source",
      "also get ~12 source code", "make ~6 ( source material | model source ) ~4 ( public | publicly )",
      "offer ~14 ( source code | machine readable copy | alteration )",
      "offer ~20 copy in ~2 machine readable form",
    ]
    static let under = [
      "( license | distribute | release | share ) ~16 under ( this | these ) ( agreement | license | terms )"
    ]
  }
}
