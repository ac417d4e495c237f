/// Notes what sentences say beyond the parameters of the clauses that were read in them.
struct DetailReader: Sendable {
  /// The words for a detail, and the clauses that it says something of.
  private struct Row {
    let detail: ClauseDetail
    let isOf: @Sendable (ClauseTerms) -> Bool
    let cue: Cue
    /// Whether what the head of a sentence says is said of each of its parts: "If you offer a service …: (i) …".
    let isOfHead: Bool
  }

  private let rows: [Row]
  /// The kinds that have details.
  private let kinds: Set<ClauseKind>

  init(_ g: inout GrammarBuilder) {
    var rows: [Row] = []
    func add(_ detail: ClauseDetail, _ isOf: @escaping @Sendable (ClauseTerms) -> Bool, _ phrases: [String]) {
      rows.append(
        Row(
          detail: detail, isOf: isOf, cue: g.cue(phrases),
          isOfHead: detail == .service || detail == .commercial))
    }
    for phrases in Self.ends { add(phrases.detail, Self.isEnd(phrases.trigger), phrases.words) }
    for (kind, detail, phrases) in Self.phrases { add(detail, { $0.kind == kind }, phrases) }
    self.rows = rows
    kinds = Set(Self.phrases.map(\.kind) + [.termination])
  }

  private static func isEnd(_ trigger: Termination.Trigger) -> @Sendable (ClauseTerms) -> Bool {
    { terms in
      if case .termination(let end) = terms { end.trigger == trigger } else { false }
    }
  }

  /// Adds the details of a sentence to the drafts that were read in it, which begin at a place.
  func note(_ s: SentenceReading, _ drafts: inout [ClauseDraft], from first: Int) {
    let head = s.sentence.tokens.lowerBound..<(s.sentence.cuts.first ?? s.sentence.tokens.lowerBound)
    for index in drafts.indices[first...] where kinds.contains(drafts[index].terms.kind) {
      let (terms, part) = (drafts[index].terms, drafts[index].tokens)
      let found = rows.filter {
        $0.isOf(terms) && (s.has($0.cue, in: part) || $0.isOfHead && s.has($0.cue, in: head))
      }.map(\.detail)
      let counts = s.document.countsHosting && Self.passing.contains(terms.kind)
      let isFree = terms.kind == .shareAlike && Self.freesCommercial(s)
      drafts[index].details =
        (found + (counts ? [.hostingCounts] : []) + (isFree ? [.nonCommercial] : [])).sorted()
    }
  }

  /// "Where You are not a Commercial User, then:" above what is owed.
  private static func freesCommercial(_ s: SentenceReading) -> Bool {
    let first =
      s.document.sentences[..<s.index].lastIndex { $0.block != s.sentence.block }.map { $0 + 1 } ?? 0
    guard let leadIn = s.leadIns[first...s.index].lazy.compactMap(\.self).last else { return false }
    return s.folded(s.document.sentences[leadIn].tokens).contains("not a commercial")
  }
}

extension DetailReader {
  /// What is asked of those who pass the model on, where a definition may count a service as a way of that.
  private static let passing: Set<ClauseKind> = [.licenseCopy, .flowDown, .changeNotice]

  /// Of clauses on the end of rights: how, and upon what.
  private static let ends: [(trigger: Termination.Trigger, detail: ClauseDetail, words: [String])] = [
    (.breach, .automatic, ["automatically", "automatic"]),
    (
      .breach, .byLicensor,
      [
        "may ~6 ( terminate | suspend | revoke | cancel | withdraw )",
        "right to ~8 ( terminate | suspend | revoke | cancel )",
        "entitled to ~4 ( terminate | revoke | cancel )", "at ~4 discretion",
      ]
    ),
    (
      .breach, .curable,
      [
        "( cure | remedy | correct ) ~8 ( within | day )", "within ~12 ( cure | remedy | correct )",
        "not ~2 ( cured | remedied )", "reinstate",
      ]
    ),
    (
      .litigation, .threats,
      [
        "threaten/threatens/threatened", "written ~2 ( claim | notice | allegation )",
        "( assert | make | raise ) ~3 claim",
      ]
    ),
    (.litigation, .affiliates, ["affiliate"]),
    (
      .litigation, .answering,
      [
        "in response to ~6 ( lawsuit | suit | claim | litigation | action )",
        "( defensive | defensively | counterclaim in response )",
      ]
    ),
    (.litigation, .patents, ["patent"]),
    (.litigation, .copyrights, ["copyright"]),
    (.litigation, .anyRight, ["intellectual property", "property right"]),
    (.litigation, .otherRights, ["or ~1 other ~1 ( right | rights )"]),
    (
      .litigation, .counterclaims,
      ["( cross claim | crossclaim | counterclaim )"]
    ),
    (
      .litigation, .outputsToo,
      ["( alleging | claim | claiming | allege | assert ) ~16 ( output | outputs | result )"]
    ),
    (
      .litigation, .anyone,
      [
        "against ~8 ( any | another ) ~2 ( entity | person | party | licensee | contributor | one )",
        "against anyone",
        "sue ~6 ( any | another ) ~2 ( entity | person | party | licensee | contributor | one )",
        "sue anyone",
      ]
    ),
    (
      .other, .guardrails,
      ["( bypass | disable | circumvent | remove | reduce ) ~20 ( guardrail | safeguard | safety )"]
    ),
  ]

  /// How a sentence bows to the law.
  private static let asLawAllows = [
    "( extent | permitted | allowed | required | unless ) ~4 ( by | under ) ~3 ( applicable )? law",
    "applicable law", "extent possible",
  ]

  /// A business that offers the model to others as a service.
  private static let asAService = [
    "( conduct | operate | run | offer | provide | carry on | engage ) ~6 ( model as a service | maas | inference as a service | model hosting ) ~6 ( business | service | company )?"
  ]

  /// A sort of licensees, as the subject of a duty.
  private static let someOnly = [
    "( public | government | governmental | state | financial | credit | academic | educational | medical | religious ) ~1 ( body | bodies | authority | authorities | institution | institutions | agency | agencies ) ~16 @modal",
    "( bank | banks | insurer | insurers | hospital | hospitals | school | schools | broadcaster | broadcasters | newspaper | newspapers | municipality | municipalities ) ~8 ( must | shall | may | need )",
  ]

  /// What is done with others: copies or a service for them.
  private static let passedOn = [
    "( distribute | distribution | redistribution | sublicense | sublicensing | share | sharing ) ~14 ( third | other ) ( party | parties )?",
    "( make | making ) ~8 available to ~2 ( third | other | public )",
  ]

  private static let phrases: [(kind: ClauseKind, detail: ClauseDetail, words: [String])] = [
    (
      .flowDown, .bind,
      [
        "enforceable", "legally ~2 ( bind | binding )", "be bound", "bind", "binding", "agree to ~4 @comply",
        "( impose | impose on ) ~8 ( term | terms | restriction | obligation | condition )",
        "( require | ensure | cause | procure ) ~20 ( comply | abide | adhere | agree | accept | observe )",
        "contract ~6 with", "agreement ~6 with ~6 ( user | recipient | party | customer )",
      ]
    ),
    (
      .useRestriction, .endorsement,
      ["( endorse | endorsed | endorsement ) ~12", "( sponsored | official status )"]
    ),
    (
      .flowDown, .users,
      [
        "( all | your | any | each | every | end ) ~2 ( user | customer | client | subscriber )",
        "govern ~4 use", "user ~4 ( who | that | of )",
      ]
    ),
    (
      .flowDown, .limits,
      [
        "( use based | use | usage ) ~1 ( restriction | restrictions | limitation | limitations )",
        "prohibited use policy", "acceptable use policy", "use policy",
      ]
    ),
    (
      .flowDown, .terms,
      [
        "( terms | term | conditions | provisions ) ~3 of ~2 @agreement",
        "( this | the ) ( agreement | license | licence )", "bound by ~3 @agreement",
      ]
    ),
    (
      .flowDown, .recipientsToo,
      ["( recipient | third party | third parties | transferee | distribute | distribution | sublicensee )"]
    ),
    (
      .flowDown, .notify,
      [
        "( give | provide | include ) ~4 notice", "notify", "inform", "made aware", "make aware", "tell",
        "notice to",
      ]
    ),
    (
      .licenseUpdate, .newestVersion,
      [
        "( use | adopt | install | upgrade to | migrate to | switch to | move to ) ~4 ( latest | newest | most recent | current ) ~2 version"
      ]
    ),
    (
      .licenseUpdate, .optional,
      [
        "option of following ~6 ( version | terms )", "any version ever published",
        "( choose | may use | may follow ) ~6 any ( later )? version",
        "( previous | earlier | prior ) version ~8 ( remain | continue ) ~3 ( in force | apply | available )",
      ]
    ),
    (
      .licenseUpdate, .terms,
      [
        "( update | modify | amend | revise | change ) ~4 ( this | these | the | our | its ) ~2 ( agreement | license | terms | term )",
        "( agreement | license | terms | term ) ~2 ( may | can | as | @be ) ~4 ( update | modify | amend | revise | change )",
        "( new | revised | updated ) ~3 version of ~3 ( license | agreement | terms )",
      ]
    ),
    (
      .licenseUpdate, .policy,
      [
        "( update | modify | amend | revise | change ) ~8 ( policy | guideline )",
        "( policy | guideline ) ~10 ( update | modify | amend | revise | change )",
      ]
    ),
    (
      .licenseUpdate, .model,
      [
        "( update | modify | change | replace | retire | discontinue ) ~4 the ~2 ( model | software | service )",
        "( update | modify | change | replace | retire | discontinue ) ~1 @model",
        // "We may update Sparrow from time to time": what has a name is the model.
        "( may | will | can | might ) ( update | modify ) !this/these/the/our/its/policy/policies/terms/agreement/license/guidelines ~2 from time to time",
      ]
    ),
    (
      .remoteRestriction, .monitor,
      [
        "( monitor | audit | inspect | track | log | review | scan | watch | record | observe ) ~12 ( use | usage | compliance | activity | content | request | prompt | record | system )",
        "telemetry", "collect ~12 ( information | data | usage )",
      ]
    ),
    (
      .remoteRestriction, .restrict,
      [
        "( restrict | limit | suspend | disable | block | throttle | deactivate | revoke ) ~12 ( use | usage | access | copy | key | account | service | request | model )",
        "( remote | remotely )",
      ]
    ),
    (.remoteRestriction, .remote, ["remote/remotely"]),
    (
      .remoteRestriction, .violations,
      ["( violation | violate | breach ) ~6 ( of | this | these | the )? ~2 @agreement", "in violation"]
    ),
    (
      .indemnity, .ownWarranty,
      [
        "accepting ~4 ( warranty | liability )", "reason of ~6 accept",
        "( offer | offering ) ~8 ( warranty | support )",
      ]
    ),
    (.indemnity, .defend, ["defend"]),
    (
      .indemnity, .violations,
      ["( use | using | usage | distribute | distribution ) ~10 in ( violation | breach | contravention )"]
    ),
    (.indemnity, .passedOn, ["( distribute | distribution | distributing | redistribution | sharing )"]),
    (
      .indemnity, .recipientsToo,
      [
        "( you | your | licensee ) or ~4 ( third party | recipient | end user | customer | user ) ~3 use",
        "use ~8 by you or ~4 ( third party | recipient | end user | customer | user )",
      ]
    ),
    (
      .licenseCopy, .link,
      ["( link | url | uri | hyperlink | address | pointer ) ( to | for | of )?", "( uri | url ) or"]
    ),
    (
      .licenseCopy, .service,
      [
        "( product | service | application ) ~6 ( that | which ) ~3 ( use | uses | contain | contains | incorporate | include | rely )",
        "( product | service ) ~3 using ~2 ( it | them | @model )", "( product | service ) of ( it | them )",
      ]
    ),
    (
      .licenseCopy, .withCopies,
      [
        "copy of ~4 @agreement with ~3 ( such | each | any | all | every ) ~3 ( @model | copy | copies | material )"
      ]
    ),
    (
      .licenseCopy, .recipientsToo,
      ["copy of ~4 @agreement to ~2 ( third party | third parties | recipient | user | customer | person )"]
    ),
    (
      .changeNotice, .ownNotices,
      ["add ~4 own ~3 ( notice | statement ) ~40 ( provided | condition | if | so long as | as long as )"]
    ),
    (
      .changeNotice, .noticeFile, ["notice ~2 ( text | txt )? ~1 file"]
    ),
    (.changeNotice, .prominent, ["( prominent | prominently | conspicuous | conspicuously )"]),
    (.royalty, .unlessAgreed, ["unless otherwise ( specified | agreed | stated | provided | set )"]),
    (.attributionDisplay, .legalNotices, ["legal notice"]),
    (
      .attributionDisplay, .passedOn,
      [
        "( model | network | system ) ~6 ( distribute | distributed | make available | made available | publish | published | release | share )"
      ]
    ),
    (
      .attributionDisplay, .prominent,
      ["( prominent | prominently | conspicuous | conspicuously | clearly and )"]
    ),
    (.attributionDisplay, .interface, ["( user interface | interface | ui )"]),
    (.attributionDisplay, .website, ["( website | web site | webpage | web page | site )"]),
    (.attributionDisplay, .documentation, ["( documentation | documents | readme | manual )"]),
    (.attributionDisplay, .aboutPage, ["( about page | about section | about screen )"]),
    (.attributionDisplay, .blogPost, ["( blog | blogpost )"]),
    (
      .noticeText, .exceptHosted,
      [
        "( other than | except | excepting | excluding | unless ) ~5 ( hosted | hosting | service | saas | api )"
      ]
    ),
    (
      .noticeText, .noticeFile, ["notice ~2 ( text | txt )? ~1 file", "file ~4 ( named | called ) ~2 notice"]
    ),
    (
      .aiDisclosure, .dangers,
      ["( danger | risk | hazard )"]
    ),
    (.aiDisclosure, .limitations, ["( limitation | failure mode )"]),
    (
      .aiDisclosure, .machine,
      [
        "( interact | communicate | talk | chat | speak | deal | converse ) ~8 ( ai | machine | bot | chatbot | system )",
        "not ~2 ( human | person )", "( is | are | as ) ~3 ( bot | chatbot )",
      ]
    ),
    (
      .aiDisclosure, .aiGenerated,
      [
        "( ai | machine | artificially | synthetically ) ~2 ( generate | generated | produced | created | made )",
        "generated by ~4 ( ai | machine | model | artificial | the )",
        "( generate | generated | created | produced ) ~4 ( using | with | by ) ~4 ( ai | model | machine | artificial )",
        "( synthetic | deepfake )",
      ]
    ),
    (
      .derivativeOwnership, .conditioned,
      [
        "conditioned ( upon | on )", "subject to ~8 compliance", "( provided | condition ) that you",
        "as long as ~8 ( comply | compliance )",
      ]
    ),
    (
      .derivativeOwnership, .reserved,
      [
        "subject to ~8 ( ownership | title )",
        "( retain | reserve | keep ) ~6 ( ownership | title | right | rights )",
        "( remain | stay ) ~4 ( owner | property )",
      ]
    ),
    (.derivativeOwnership, .asBetween, ["as between", "as against"]),
    (.outputOwnership, .asBetween, ["as between", "as against"]),
    (
      .registration, .permission,
      [
        "( permission | approval | consent | authorization ) ~12", "apply ~6 for", "request a ~3 license",
        "( obtain | request | acquire | purchase ) ~10 ( license | permission | authorization )",
      ]
    ),
    (.registration, .register, ["register", "registration", "( sign up | fill | complete ) ~6 form"]),
    (.registration, .asAService, asAService), (.commercialUse, .asAService, asAService),
    (.usageThreshold, .asAService, asAService),
    (
      .registration, .commercial,
      ["( paid | commercial ) ~1 ( service | offering | basis )", "and ~1 paid", "( for | against ) a fee"]
    ),
    (
      .registration, .otherBusiness,
      ["as a service or ~5 ( business | product | service )", "( maas | hosting ) or ~5 business"]
    ),
    (
      .registration, .beyond,
      [
        "( purpose | use | way | manner ) ~4 not ~3 ( authorize | authorized | permitted | allowed | granted | covered )",
        "( purpose | use ) ~2 ( beyond | outside | other than ) ~8 ( license | agreement | terms | permitted | authorized | allowed )",
      ]
    ),
    (.registration, .someOnly, someOnly), (.usageThreshold, .someOnly, someOnly),
    (
      .redistribution, .asAService,
      [
        "by the token", "per token", "( bare | raw | mere ) ~1 ( api | inference | access )",
        "( model as a service | inference as a service | maas )",
      ]
    ),
    (
      .redistribution, .unchanged,
      [
        "( unmodified | unaltered | unchanged | original ) ~3 ( @model | copy | copies | weights | file | files )"
      ]
    ),
    (
      .attributionDisplay, .downloadPage,
      [
        "( download page | model card | model page )", "( page | site | place ) ~6 download",
        "open source ~1 ( community | communities )",
      ]
    ),
    (.registration, .notify, ["notify", "inform", "notice to", "notification"]),
    (
      .shareAlike, .sameTerms,
      [
        "under ~6 ( this | same | these | terms | identical ) ~4 ( license | terms | agreement | conditions )",
        "( same | identical | compatible | equivalent ) ~4 ( license | terms | conditions )",
        "license ~12 under this license", "under ~2 ( gpl | agpl | lgpl | copyleft )",
        "( apply | use ) ~1 ( this | same ) license", "this license in ~2 unmodified form",
        "( license | agreement ) ~6 as the terms",
      ]
    ),
    (
      .shareAlike, .source,
      [
        "source code", "source form", "corresponding source", "complete source", "source version",
        "( object and source | source and object )",
      ]
    ),
    (
      .outputTraining, .ownDerivatives,
      [
        "( excluding | other than | except | besides | excepting ) ~10 ( or | and ) ~3 ( derivative | derivatives )"
      ]
    ),
    (
      .outputTraining, .competing,
      [
        "( compete | competing | competitive | rival | rivals ) ~6", "in competition with",
        "( similar | substitute | alternative ) ( to | for | of ) ~4 ( @model | service | our )",
      ]
    ),
    (
      .outputTraining, .service,
      [
        "( use | using | access | accessing ) ~4 ( service | services | api | platform ) ~24 ( train | develop | build | improve | create | distill | fine tune )"
      ]
    ),
    (
      .outputTraining, .similar,
      ["similar to ~4", "( same | similar ) ~3 ( purpose | function | task | model | thing | things )"]
    ),
    (.outputTraining, .languageModels, ["language model"]),
    (.outputTraining, .foundationModels, ["( foundational | foundation ) ~4 model"]),
    (
      .derivativeDefinition, .similar,
      [
        "( perform | behave | function | act | work ) ~3 ( similar | similarly | alike | like )",
        "mimic/imitate/replicate",
      ]
    ),
    (
      .grant, .perpetual, ["perpetual/perpetually"]
    ),
    (.grant, .worldwide, ["worldwide", "world wide", "throughout the world"]),
    (
      .modelNaming, .suffix,
      ["( end | ends | ending ) ~6 with", "end ~2 name", "suffix", "at the end of", "last ~1 word"]
    ),
    (
      .modelNaming, .passedOn,
      [
        "( distribute | distributed | make available | made available | publish | published | release | share )"
      ]
    ),
    (
      .grant, .notSublicensable,
      ["( non sublicensable | nonsublicensable | not sublicensable )", "non sublicenseable"]
    ),
    (
      .grant, .notTransferable,
      ["( non transferable | nontransferable | not transferable )", "non assignable"]
    ),
    (
      .grant, .asStated,
      ["( except | as ) ~1 ( stated | provided | set forth | set out | specified ) in"]
    ),
    (.exportControl, .exports, ["export/exports/exported/exporting"]),
    (.exportControl, .sanctions, ["sanction/sanctions/embargo/embargoed"]),
    (.exportControl, .trade, ["trade"]),
    (.feedback, .suggestions, ["feedback/suggestion/suggestions/comment/comments/idea/remark"]),
    (.feedback, .contributions, ["contribution/contributions/patch", "pull request"]),
    (.territory, .principalPlace, ["principal place of business"]),
    (
      .territory, .passedOn,
      ["( distribute | redistribute | distribution | share | transfer | make available | publish )"]
    ),
    (.territory, .outputsToo, ["( output | outputs | result | results )"]),
    (.integratedProductExemption, .users, ["end user ~2 ( of | who | that )"]),
    (
      .liabilityLimit, .excluded,
      [
        "( event | circumstance | case | theory ) ~30 liable", "not ~6 be ~4 ( liable | responsible )",
        "no ~3 ( liability | responsibility )", "( disclaim | exclude | excluded ) ~8 liability",
        "liability ~8 ( excluded | disclaimed )", "not liable",
      ]
    ),
    (
      .liabilityLimit, .allDamages,
      [
        "any damages", "( any | all ) ( claim | loss | liability )", "( any | for ) direct",
        "direct ~1 indirect",
        "damages of any",
      ]
    ),
    (.liabilityLimit, .indirectDamages, ["indirect/consequential"]),
    (
      .liabilityLimit, .capped,
      [
        "( exceed | limited to | aggregate | maximum | cap | capped ) ~14 ( amount | paid | fee | #money | #number )",
        "( exceed | limited to ) ~6 ( direct | actual ) damages",
      ]
    ),
    (.liabilityLimit, .asLawAllows, asLawAllows),
    (.warrantyDisclaimer, .asLawAllows, asLawAllows),
    (
      .trademark, .exceptions,
      ["( except | unless | other than | without )", "( may | can ) use ~6 ( mark | name | trademark )"]
    ),
    (
      .usageThreshold, .commercial,
      [
        "if you ~2 commercially", "commercial ( user | purpose | product )", "commercially use",
        "( for | any | of | make | makes | your | their | its ) commercial use",
      ]
    ),
    (
      .usageThreshold, .attributable,
      [
        "attributable revenue",
        "( revenue | income | turnover ) ~8 attributable ~8 to ~4 ( use | using | @model )",
      ]
    ),
    (
      .usageThreshold, .exceptResearch,
      [
        "( except | unless | excluding | other than ) ~10 ( personal | research | academic | educational | non commercial | noncommercial ) ~3 ( use | purpose )"
      ]
    ),
    (.registration, .passedOn, passedOn), (.commercialUse, .passedOn, passedOn),
    (.aiDisclosure, .asLawAllows, ["( where | extent | if | when ) ~3 required ~3 ( by | under ) ~2 law"]),
    (
      .usageThreshold, .allProducts,
      [
        "( all | any and all ) ~1 ( product | products | service | services ) ~2 ( or | and ) ~2 ( product | products | service | services )"
      ]
    ),
    (
      .attributionDisplay, .commercial,
      [
        "if ~14 ( used | use ) for ~3 ( commercial | revenue generating )",
        "( commercial | paid ) ( product | service | offering ) ~14 ( display | show | include | credit )",
        "( interface | website | page | documentation ) of ~4 commercial ( product | service | offering )",
      ]
    ),
    (.usageThreshold, .precedingMonth, ["( preceding | prior | previous ) ( calendar )? month"]),
  ]
}
