extension DetailPhrases {
  /// Of what must be done: shown, given, kept, named, told, asked for and paid.
  static let duties: [Row] = [
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
    (.retainNotices, .disclaimers, ["disclaimer"]),
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
      .aiDisclosure, .prominent,
      ["( prominent | prominently | conspicuous | conspicuously | clearly | expressly )"]
    ),
    (
      .aiDisclosure, .inPublic,
      ["( public context | in public | publicly | before the public | to the public )"]
    ),
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
      .registration, .permission,
      [
        "( permission | approval | consent | authorization ) ~12", "apply ~6 for", "request a ~3 license",
        "( obtain | request | acquire | purchase ) ~10 ( license | permission | authorization )",
      ]
    ),
    (.registration, .register, ["register", "registration", "( sign up | fill | complete ) ~6 form"]),
    (.registration, .asAService, asAService), (.commercialUse, .asAService, asAService),
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
      .shareAlike, .objectForm,
      [
        "( both )? object and source", "source and object",
        "( object | compiled ) ~2 and ~2 source ( code | form | version )",
      ]
    ),
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
    (.registration, .passedOn, passedOn), (.commercialUse, .passedOn, passedOn),
    (.aiDisclosure, .asLawAllows, ["( where | extent | if | when ) ~3 required ~3 ( by | under ) ~2 law"]),
    (
      .attributionDisplay, .commercial,
      [
        "if ~14 ( used | use ) for ~3 ( commercial | revenue generating )",
        "( commercial | paid ) ( product | service | offering ) ~14 ( display | show | include | credit )",
        "( interface | website | page | documentation ) of ~4 commercial ( product | service | offering )",
      ]
    ),
  ]
}
