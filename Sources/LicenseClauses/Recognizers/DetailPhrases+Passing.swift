extension DetailPhrases {
  /// Of what recipients get, and of what must be kept and shown.
  static let passing: [Row] = [
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
    (.licenseCopy, .derivativesToo, DetailPhrases.derived),
    (.attributionDisplay, .derivativesToo, DetailPhrases.derived),
    (.usageThreshold, .derivativesToo, DetailPhrases.derived),
    (.redistribution, .objectForm, ["only ~3 in ( object | compiled | binary ) ( form | code )"]),
    (.licenseCopy, .using, DetailPhrases.using), (.attributionDisplay, .using, DetailPhrases.using),
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
    (
      .retainNotices, .patents,
      ["patent ~6 ( notice | notices )", "( notice | notices ) ~4 patent"]
    ),
    (.retainNotices, .trademarks, ["trademark ~6 notice", "notice ~4 trademark"]),
    (
      .retainNotices, .noticeFile,
      [
        "attribution ~2 ( notice | notices ) ~3 contained ~3 notice",
        "copy of ~3 attribution ~2 notice",
      ]
    ),
    (
      .retainNotices, .ownNotices,
      [
        "your own copyright statement", "copyright statement ~12 based on",
        "own copyright ( statement | notice ) ~6 ( based | follow | consistent )",
      ]
    ),
    (.retainNotices, .disclaimers, ["disclaimer"]),
    (.retainNotices, .copyrights, ["copyright"]),
    (
      .retainNotices, .otherNotices,
      ["( other | proprietary ) ~2 ( notice | notices )", "( notice | notices ) of ~1 origin"]
    ),
    (.retainNotices, .attributions, ["attribution/attributions/credit/credits"]),
    (
      .retainNotices, .licenseNotice,
      [
        "( notice | statement | reference ) that ~2 refers to ~3 license",
        "( permission | license | licensing ) notice",
      ]
    ),
    (.retainNotices, .link, ["( uri | url | hyperlink | link ) to"]),
    (.retainNotices, .onRequest, ["( request | ask ) ~10 remove", "remove ~16 ( request | ask )"]),
    (
      .royalty, .excess,
      [
        "( revenue | income | turnover | profit | amount | part | portion ) ~5 ( exceed | exceeding | in excess of | above )"
      ]
    ),
    (.royalty, .attributable, ["attributable"]),
    (.royalty, .unlessAgreed, ["unless otherwise ( specified | agreed | stated | provided | set )"]),
    (.attributionDisplay, .outputsToo, outputsToo), (.modelNaming, .outputsToo, outputsToo),
    (.attributionDisplay, .inPublic, ["public ~2 ( statement | announcement | communication )"]),
    (
      .attributionDisplay, .publications,
      ["( publication | publications | paper | papers | article | publish | published )"]
    ),
    (
      .attributionDisplay, .aboutDerivatives,
      ["( regarding | about | concerning | describing ) ~2 ( @derivative | derivative )"]
    ),
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
  ]
}
