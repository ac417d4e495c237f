extension DetailPhrases {
  /// Of grants, disclaimers, endings and places.
  static let limits: [Row] = [
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
    (.outputTraining, .generative, ["generative ~1 ( ai | artificial | model )"]),
    (.outputTraining, .foundationModels, ["( foundational | foundation ) ~4 model"]),
    (
      .outputTraining, .training,
      ["train/training/create/creating/develop/distill/build/pretrain/teach", "( fine tune | finetune )"]
    ),
    (.outputTraining, .improving, ["improve/improving"]),
    (
      .derivativeDefinition, .patterns,
      [
        "( transfer | distill | distillation | copying ) ~6 ( pattern | patterns | knowledge | weights )",
        "( distill | distillation | distilled )", "pattern of the weights", "internal data representation",
        "( learn | learns | trained ) from ~3 @model",
      ]
    ),
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
