extension DetailPhrases {
  /// Of what is allowed, forbidden, owned, disclaimed, counted or changed.
  static let others: [Row] = [
    (
      .useRestriction, .endorsement,
      ["( endorse | endorsed | endorsement ) ~12", "( sponsored | official status )"]
    ),
    (
      .useRestriction, .outputsToo,
      ["( use | uses ) of ~3 ( output | outputs | result ) ~4 ( contravene | violate | breach )"]
    ),
    (
      .useRestriction, .onlyAsLicensed,
      [
        "only ~6 ( in accordance with | as ~2 permitted | as ~2 allowed | under | pursuant ) ~6 @agreement",
        "( except | other than ) as ~3 ( permitted | allowed | authorized | provided ) ~4 @agreement",
      ]
    ),
    (
      .licenseUpdate, .newestVersion,
      [
        "( use | adopt | install | upgrade to | migrate to | switch to | move to ) ~4 ( latest | newest | most recent | current ) ~2 version"
      ]
    ),
    (.licenseUpdate, .efforts, ["( reasonable | best | commercially ) ~2 effort"]),
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
    (
      .derivativeOwnership, .licensorMade,
      [
        "( derivative | modification | improvement | derivatives ) ~4 ( made | created | developed | prepared ) by or for ~2 ( us | licensor | @licensorPronoun )"
      ]
    ),
    (.derivativeOwnership, .asBetween, ["as between", "as against"]),
    (.outputOwnership, .asBetween, ["as between", "as against"]),
    (.usageThreshold, .asAService, asAService),
    (
      .redistribution, .asAService,
      [
        "by the token", "per token", "( bare | raw | mere ) ~1 ( api | inference | access )",
        "( model as a service | inference as a service | maas )",
      ]
    ),
    (
      .redistribution, .addedTerms,
      [
        "( additional | different | own | further | other ) ~4 ( term | condition | restriction ) ~40 ( conflict | restrict | inconsistent | contradict | prevent )",
        "not ~8 ( impose | offer ) ~10 ( additional | different | further ) ~4 ( term | condition | restriction )",
        "license ~10 must not prevent",
      ]
    ),
    (
      .redistribution, .technicalMeasures,
      ["technological ~2 ( measure | protection )", "technical ~2 ( measure | protection )"]
    ),
    (
      .redistribution, .unchanged,
      [
        "( unmodified | unaltered | unchanged | original ) ~3 ( @model | copy | copies | weights | file | files )"
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
    (
      .integratedProductExemption, .endUserProduct,
      ["( integrated | end ) ~2 end user product", "end user product"]
    ),
    (
      .termination, .cease,
      [
        "( cease | stop | discontinue | refrain | end ) ~8 ( @use | using | use | copying | distribution | processing )",
        "( cease | stop | discontinue ) ~4 ( all | any )", "no longer ~2 use",
        "not ~2 ( use | access ) ~4 @model",
        "( use | usage | access ) ~4 must ~2 ( cease | stop | end )",
      ]
    ),
    (
      .termination, .delete,
      ["( delete | destroy | return | erase | remove | deletion | destruction | purge | uninstall ) ~1"]
    ),
    (
      .termination, .derivativesToo,
      [
        "( delete | destroy | return | erase | remove | cease | deletion | destruction ) ~20 ( @derivative | model derivative | derivative )"
      ]
    ),
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
    (.trademark, .patents, ["patent ~4 trademark", "trademark ~4 patent"]),
    (.trademark, .endorsement, ["( endorse | endorsed | endorsement )", "misrepresent ~3 relationship"]),
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
    (
      .usageThreshold, .allProducts,
      [
        "( all | any and all ) ~1 ( product | products | service | services ) ~2 ( or | and ) ~2 ( product | products | service | services )"
      ]
    ),
    (
      .usageThreshold, .excess,
      ["( revenue | income | turnover | profit ) ~5 ( that | which ) ~1 exceed ~6"]
    ),
    (.usageThreshold, .precedingMonth, ["( preceding | prior | previous ) ( calendar )? month"]),
  ]
}
