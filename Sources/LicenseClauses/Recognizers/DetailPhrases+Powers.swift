extension DetailPhrases {
  /// Of what the licensor may do, and of bans.
  static let powers: [Row] = [
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
    (.outputOwnership, .asLawAllows, ["extent ~2 ( permitted | allowed ) ~3 law"]),
    (.remoteRestriction, .reasonably, ["reasonably ~1 ( believe | believes | suspect | suspects )"]),
    (.remoteRestriction, .asLawAllows, ["extent ~2 ( permitted | allowed ) ~3 law"]),
    (
      .licenseUpdate, .forLaw,
      [
        "to ( comply | conform | stay compliant ) with ~3 ( legal | law | laws | regulatory | regulation | regulations )"
      ]
    ),
    (.remoteRestriction, .believed, ["believe/believes/believed/suspect/suspects/suspected"]),
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
        "( derivative | modification | improvement | derivatives | work | works ) ~4 ( made | created | developed | prepared ) by or for ~2 ( us | licensor | @licensorPronoun )"
      ]
    ),
    (
      .derivativeOwnership, .madeFor,
      ["( made | created | developed | prepared ) by or for ~1 ( you | licensee )"]
    ),
    (.derivativeOwnership, .asBetween, ["as between", "as against"]),
    (.outputOwnership, .asBetween, ["as between", "as against"]),
    (.usageThreshold, .asAService, asAService),
    (
      .redistribution, .asAService,
      [
        "by the token", "per token", "( bare | raw | mere ) ~1 ( api | inference | access )",
        "( model as a service | inference as a service | maas )",
        "to ( others | third party | third parties | customers ) ~2 as ( an )? api",
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
  ]
}
