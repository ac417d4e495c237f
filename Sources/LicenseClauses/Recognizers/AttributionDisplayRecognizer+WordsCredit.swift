extension AttributionDisplayRecognizer.Words {
  static let credit = [
    "give ( appropriate | proper | reasonable | full | due )? ( credit | attribution | acknowledgement | acknowledgment )",
    "provide ~10 ( attribution | acknowledgement | acknowledgment ) ( to | of )",
    "provide ~20 the source of ~3 @model", "credit ~4 ( creator | author | licensor | @party )",
    "provide ( appropriate | proper | reasonable | clear ) ( credit | attribution )",
    "attribute ~6 to ( licensor | @party | the creator )", "indicate ~3 source of ~3 ( model | data )",
    "( indicate | state | name ) the source as",
    "( credit | acknowledgement | attribution ) ~4 ( must | shall | should | is to ) ~2 be ~2 ( given | made | shown | included )",
    "credit ~2 given to",
    "display ~6 ( logo | name )",
    "( state | indicate | say | declare ) ~4 @model ~2 ( originate | come | stem ) from",
    "( acknowledge | name | mention | identify | credit ) ~4 @party ~3 as ~4 ( source | creator | author | origin | developer | licensor )",
    "refer to ~6 @party ~3 as ~4 ( creator | author | source | developer )",
    "( link | hyperlink ) to ~6 ( must | shall | should ) ~2 ( appear | be shown | be displayed | be placed )",
    "( credit | name | acknowledge ) ( us | @party ) ~8 ( in | on | wherever | when | as )",
    "say ~6 that it @be based on", "name ~4 ( original | model ) ~2 ( developer | author | creator )",
    "credit them", "link to our ( repository | site | page )", "clear attribution",
    "( include | require | give ) ( proper | appropriate )? attribution ( to | and )",
    "proper attribution ~6 @be ( include | maintain )",
    "attribution ~4 @be ( maintain | include | visible | provide )", "compliance with attribution",
    "with attribution requirement",
    "with ( proper | appropriate | clear ) attribution", "maintain ~2 attribution",
    "must attribute", "shall attribute", "aware that ~12 obtain from",
    "( indicate | state | mention | disclose ) ~20 that ~6 @be ( used | based )",
    "notice ~6 stating that ~8 ( generated | created | made | built ) ( using | with )",
    "identify ~8 as ( the source | the origin )",
    "keep intact ~20 provide ~16 name of the original author",
  ]
  static let products = [
    "( product | service | application | app | website ) ~1 ( build | make | create | develop | use | powered | that )"
  ]
  static let derived = [
    "( create | train | fine tune | finetune | improve | develop | distill | fine | build ) ~12 ( ai | machine | language | derivative | such | new | another | other )? model",
    "use ~12 output ~8 to ( create | train | fine | finetune | improve | develop )",
    "you ( create | make | develop ) ~4 @derivative",
  ]
  static let offered = [
    "distribute or make available", "make available ~16 product or service",
    "( distribute | make available | offer | provide | deploy | publish | release | share ) ~20 ( product | service | application | copy | @model )",
    "public ~6 ( use | display )", "made available to",
  ]
  static let threshold = [
    "@million ~6 ( active | user )", "@million ~14 revenue", "monthly active user", "monthly revenue",
    "annual revenue", "daily active", "dau", "mau",
    // "above 5,000 seats".
    "#number ~3 ( daily | monthly | weekly | user | customer | subscriber | download | install | seat | device | employee )",
    "( exceed | above | over | reach | pass ) ~4 ( revenue | turnover )",
    "( revenue | turnover ) ~6 ( exceed | above | over | more than )",
  ]
  static let naming = [
    "beginning of ~8 name", "in the name of", "model name", "prefix", "in ~2 ( name | title )",
  ]
  static let noticeFile = [
    "following ~3 ( attribution )? notice", "attribution notice", "notice text file", "notice file",
    "copyright notice", "prominent notice", "above copyright", "notice stating", "text of this license",
    "preserve", "retain", "notice in the distribution",
  ]
}
