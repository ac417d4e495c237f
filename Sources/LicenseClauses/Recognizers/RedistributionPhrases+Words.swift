extension RedistributionPhrases {
  /// The words by which it reads.
  enum Words {
    static let turns = [
      "( unless | except | only | other than | until | but | however | save | if | when )",
      "without !modification/change/modifications/changes/limitation/restriction",
    ]
    static let things =
      "( @model | dataset | corpus | copy | file | files | derivative | mirror )"
    static let acts =
      "( sale | transfer | distribution | redistribution | sublicensing | resale | publication | sharing | disclosure | hosting | delivery | passing )"
    static let passes = [
      "\(acts) of ~4 \(things)",
      "( upload | send | disclose | deposit | deliver | forward | hand over | give away | circulate | pass on | mirror | post ) ~6 ( \(things) | them | it )",
      "\(things) ~8 ( deliver | distributed | shared | transferred | passed on | handed | forwarded | uploaded | sold )",
      "make ~6 accessible ~4 to",
      "publish ( the | a | any | our | this | your )? \(things)",
      "( distribute | share | sell | transfer | sublicense | resell | redistribute ) ~8 \(things)",
      "mirrors",
      "( provide | supply | give ) ~8 @model ~6 to ~3 ( third | other | anyone | others | entity )",
      "( provide | supply | give ) ~1 ( the | this )? @model to ~3 ( third | other | any | anyone | others )",
      "sublicense ~4 granted", "republish", "( supply | ship ) ~4 \(things)",
      "\(things) ~8 ( supplied | shipped ) ~4 to", "pass to others", "( publish | host ) ( it | them ) !own",
      "( leave | leaves ) your ( organization | premises )",
      "( offer | provide ) ~8 functionality ~12 service", "functionality of ~3 model ~12 service",
      "reproduced in publications",
    ]
    static let limits = [
      "provided", "on ( the )? condition", "as long as", "so long as", "only", "unless", "if", "solely",
      "exclusively", "beyond",
    ]
    static let beyond = [
      "unless", "only", "beyond", "except", "without", "otherwise than",
    ]
    static let notPassed = [
      "no transfer of ~2 copy", "license document", "implied from", "not conveying",
      "may not be used", "trademark", "name", "notice", "use ~2 to", "for the purpose of", "attribution",
      "commercial", "grant", "license to", "royalty free", "output", "violat",
      "harm", "illegal", "malicious",
      "malware", "statement", "terms and condition", "( noncommercial | non commercial )",
      "this license", "to generate", "harmful", "minor", "( terms | restriction ) ~4 ( apply | bind )",
      "responsible", "terminate", "liable", "warranty", "title", "additional terms", "personal", "sanction",
      "export", "embargo",
    ]
    static let conditional = [
      "can ~24 ( distribute | redistribute | share | sublicense | convey | publish ) ~60 ( provided | if you | on condition | subject to ~3 following ) ~8 ( meet | following | condition | comply | satisfy | requirement )",
      "if you ~3 ( distribute | share | redistribute | publish ) ~24 must do the following",
      "( when | where | whenever ) you ~3 ( distribute | share | redistribute | publish ) ~24 must ~8 ( comply | meet | follow | condition )",
      "may make ~12 available to ~8 ( as long as | provided | if you | so long as )",
      "may ~6 ( add | apply | offer ) ~10 ( additional | different | own ) ~3 ( terms | condition ) ~12 provided ~6 ( consistent | compatible )",
      "may ~24 ( distribute | redistribute | share | sublicense | convey | publish | host | transfer | make ~6 available ) ~60 ( provided | if you | on the condition | on condition | subject to ~3 following ) ~8 ( meet | following | condition | comply | satisfy | requirement )",
      "( convey | distribution | redistribution ) ~12 permitted ( solely | only ) ( under | if )",
      "may ~8 ( distribute | share | redistribute | convey | publish ) ~30 ( provided | as long as | only if | only under | only in accordance | on condition | so long as )",
      "( redistribution | distribution ) ~24 ( permitted | allowed ) ~10 ( provided | if | condition )",
      "may share ~16 under any license",
      "may ~2 ( share | disclose | provide ) ~14 with ~4 ( employee | staff | contractor | consultant | affiliate )",
      "may ( provide | distribute | share ) ~16 ( under | on ) ( these | the following ) condition",
      "may provide ~4 ( @model | derivative ) ~6 to ~8 ( provided | as long as | only if )",
      "may ~4 ( distribute | share | redistribute | publish ) ~16 only ( for | to | with | within )",
      "may ~24 ( distribute | redistribute | share ) ~30 ( on | under ) ~2 following condition",
      "may ( offer | license ) ~4 @derivative ~16 ( only if | provided | as long as )",
      "if you ( distribute | share | redistribute ) ~30 must ~8 ( meet | comply ) ~6 condition",
    ]
    // "Clause 3 does not prevent you from letting others use it": what frees, and what binds no licensee, is no ban; nor
    // is what is said of models that were trained: "as long as those models are not sold".
    static let frees = [
      "not ~1 ( prevent | prohibit | preclude | restrict | stop | keep | forbid | bar ) ~4 from",
      "nothing ~8 ( prevent | prohibit | preclude | restrict | forbid ) ~4 from",
      "no ~2 obligation ~4 to ( rent | lease | license | sell | provide | supply )",
      "( those | such | resulting ) ~2 ( model | network ) @be not ~2 ( sell | sold | offer | offered )",
    ]
    // What may be done with the licence's own text.
    static let itself = [
      "modify ~2 text of ~1 this @agreement", "( copy | distribute | communicate ) ~4 this license without",
    ]
    static let underTerms = [
      "may only do so", "must ~2 make ~3 available only under", "must distribute ~6 only under",
      "distribution of ~16 @be subject to", "may do so under ~6 provided",
      "may only ~4 ( distribute | redistribute | share ) ~12 if",
      "( redistribute | distribute ) ~24 provided ~4 ( following | condition )",
      "distribution of ~16 ( must | shall ) ~3 subject to",
      "( redistribution | distribution ) ~8 ( require | need )",
      "( redistribution | distribution ) ( permitted | allowed ) ( with | under | if | subject | on )",
      "distribution of ~12 must be ~4 ( under | subject to | accord )",
      "only ( distribute | share | redistribute ) ~20 under",
      "may only ( distribute | share | redistribute | sublicense )",
      "( distribute | share ) ~12 only ( under | if | with | in )",
    ]
    static let sublicense = [
      "not ~4 ( assign | transfer ) ~6 sublicense ~30 ( consent | approval | permission )",
      "neither ~30 ( sublicense | transfer | distribute ) ~20 ( consent | approval | permission )",
      "not ~4 sublicense ~30 ( consent | approval | permission )",
      "not ~3 ( propagate | convey | redistribute | distribute ) ~12 except ~4 ( provide | permit | state )",
      "not ~3 ( convey | redistribute | distribute ) ~8 if you",
    ]
    static let imposes = [
      "( offer | impose | add | attach | include ) ~3 ( any | further | additional | different )? ( any | further | additional | different )? ( terms | restriction | condition ) ~16 ( alter | restrict | inconsistent | conflict | contradict | limit )",
      "impose any ( further | additional ) restriction",
      "( impose | add | apply | attach ) ~2 ( additional | further | conflicting | different | other | inconsistent ) ~4 ( terms | restriction | condition | requirement )",
      "no ~2 ( additional | further | other | conflicting ) ~4 ( terms | restriction | condition | permission ) ~2 @modal be ~2 ( applied | imposed | added )",
      "( impose | add ) ( further | additional ) restriction",
      "( terms | license ) ~16 must not prevent ~3 recipient", "not allow you to impose",
      "impose ~4 license fee",
      "terms ~30 ( neither | not ) limit ~20 ( recipient | party ) ~3 use",
      "( restrict | deter ) ~4 ability of", "apply ~6 technological measure",
      "( distribute | convey | share | publish ) ~30 ( with | under | using ) ~4 ( technological | technical | effective ) ~2 ( measure | protection )",
      "impose ~8 effective technological",
    ]
    static let consistent = [
      "terms ~24 neither ~3 ( limit | restrict | reduce ) ~24 ( nor | or ) ~2 ( conflict | contradict )",
      "( additional | different ) ~12 terms ~16 not ~4 ( conflict | contradict | inconsistent )",
      "terms ~12 not ~4 ( conflict | contradict ) ~6 this", "license of your choice ~6 not contradict",
    ]
    static let forbidden = [
      "not ~12 ( distribute | redistribute | sublicense | resell | lease | loan | rent | sell | publish | transfer | disclose | share | assign | lend | disseminate )",
      "not ~12 make ~12 available ~6 to ~4 ( third | other | any | public )",
      "no ~8 ( redistribution | distribution )",
      "( redistribution | distribution | resale | sublicensing | sub licensing ) ~14 ( prohibited | forbidden | not permitted | not allowed )",
      "not ~3 offer ~8 ( model | software | work | material | weight ) ~4 to ~3 third",
      "( sell | rent | lease | lend | distribute | sublicense | resell | redistribute | share | transfer )",
      "make ~10 available to ( a | any )? ( third | other )",
      "make available ~8 to ( a | any )? ( third | other )",
      "make available to anyone", "monetize access", "not ~3 sublicensable",
      "provide access to ~12 third part",
    ]
    static let hosting = [
      "hosted service", "as part of ~4 ( hosted | service )", "via ~4 api", "hosted or managed service",
      "managed service", "hosted solution", "software as a service",
      "remote access", "as a service", "hosting service",
      "( distribute | sell | offer | license | sublicense | provide | make | resell ) ~16 ( stand alone | standalone )",
    ]
    // "… to third parties in order to compete": a ban toward some, of what is otherwise allowed.
    static let toSome = [
      "( to | in | into ) ( that | those | these | such | embargoed | sanctioned | the following ) ~1 ( country | territory | jurisdiction )",
      "in order to ~2 compete", "( that | which ) ~1 compete", "so as to compete",
      "to ~3 ( person | people | anyone | user | customer | company | entity ) ~1 ( outside | within | located | resident | established | based )",
      "unless ~12 ( obtain | hold | purchase | acquire | buy ) ~6 ( license | agreement | permission | subscription )",
    ]
  }
}
