extension CommercialUseRecognizer.Words {
  static let describes = [
    "commercial use limitation",
    "occasionally and noncommercially", "restriction on commercial",
    "make ~4 available ~10 freely available",
    "makes certain ~4 available", "terms may include",
    "will not restrict", "remain in substance", "intended to allow", "preserve free access",
    "commercial damage",
    "use of ~3 @model to train ~16 commercial ~6 not a", "commercial loss", "commercial purpose mean",
    "commercial purpose ~3 mean", "commercial license mean", "purposes mean",
    "terms ~4 commercial ~6 following terms",
  ]
  static let wishes = [
    "( would | should ) like", "if you ~2 ( want | wish | need | like | interested )", "interested in",
  ]
  static let demands = [
    "must", "shall", "should", "need", "require", "only", "without", "before", "subject to", "first", "not",
  ]
  // What is done for money: "monetise", "make money", "paid products", "for gain".
  static let trade = [
    "commercial ~2 ( use | purpose | exploitation | activity | product | service | application | deployment | setting | advantage | gain | end | context | offering | project | operation | venture | benefit | basis | environment | reuse | undertaking | enterprise | manner | scale | goal | aim | utilization | utilisation | usage | interest )",
    "sell ( what | whatever | anything ) ~3 ( build | make | create )",
    "( use | exploit | deploy | run | operate | employ | build | offer ) ~8 commercial !user/entity/licensee/license/terms/agreement/law/partner/party/interest",
    "commercial ~2 ( exploit | deploy | run | operate | employ | usable )",
    "( commercialize | commercialise | commercialization | commercialisation | monetize | monetise | monetization | monetisation )",
    "for ( a | any | commercial | monetary )? ( profit | gain | money | remuneration | reward | hire ) !entity/organization/organisation/company/institution/commercial/enterprise/prison",
    "profit making",
    "( profit | revenue | income | money ) ~1 ( making | generating | oriented | driven | earning )",
    "( generate | earn | derive | make | produce | draw | gain | bring | yield | raise ) ~3 ( revenue | income | money | profit )",
    "( business | enterprise | corporate ) ( use | purpose | operation | end )", "in ~2 business",
    "( in | into | of | for | with | as ) ~2 paid ~1 ( product | service | customer | app | access | work | offering | api )",
    "client ( work | project )",
    "sell ( a | any | your | the )? ( product | service | application | app | output | result )",
    "( product | service | app | application ) ~3 sell", "charge ~3 ( user | customer | client ) ~3 for",
  ]
  // "Businesses of every size may use it"
  static let firms = [
    "( business | enterprise | corporation | firm | startup | commercial | profit ) ~4 ( may | can | welcome to | free to | allowed to | permitted to | entitled to ) ~4 ( use | run | deploy | incorporate | integrate | build | employ )"
  ]
  // "Commercial users are required to obtain a key."
  static let dealers = [
    "( commercial | for profit | business ) ~1 ( user | licensee | entity | organization | company | customer ) ~4 ( must | shall | need | require | has to | have to | are to | obliged to )"
  ]
  // "… is out of bounds"
  static let refused = [
    "( prohibit | forbid | exclude | disallow | unlicensed | ban | off limits | out of bounds | out of scope | ruled out | refrain )",
    "not ~2 ( ok | okay | fine | allow | permit | license | cover | include | possible | acceptable | welcome | grant | extend | confer | on )",
    "no ~2 ( license | right | permission )", "without ~2 right", "not ~2 ( applicable | apply )",
    "( no | neither | nobody ) ~8 ( may | shall | can )",
  ]
  // "… is possible after signing", "… calls for a licence"
  static let needs = [
    "( require | need | necessitate | contingent | conditional | conditioned | negotiate )", "call for",
    "subject to ~4 ( license | agreement | approval | consent | permission | fee | royalty | payment | registration | authorization )",
    "( only | possible | allowed | permitted | available ) ~3 ( with | after | under | upon | once | against | by | if | from )",
    "( must | shall | should ) ~6 ( obtain | request | acquire | purchase | seek | conclude | sign | register | apply | buy | receive )",
    "( separate | paid | enterprise ) ~2 license", "( by | upon | on ) ~1 ( arrangement | request )",
    "reserved ( for | to )",
  ]
  static let frees = [
    "@be ~2 free", "free ( to | for )",
    "( allow | permit | welcome | fine | ok | okay | possible | cover | include | authorize | authorise | entitle | encourage | unrestricted | alike )",
    "no ~3 ( limit | restriction )", "as well as", "both ~6 and",
  ]
  // "… provided that", "… for as long as"
  static let bound = [
    "( provided | as long as | so long as | on condition | on the condition | in return for | in exchange for | against | unless | but only )",
    "only ( if | when | with | under | after | by )", "if ( you | they | it | the | your | we | our )",
    "for a ~2 fee", "but ~1 must",
    "( limited | restricted ) to",
  ]
  // "for research; no other purpose is permitted", "academic use only"
  static let science =
    "( research | academic | scholarly | scientific | teaching | educational | education | science | scholarship )"
  static let study = [
    "( only | solely | exclusively | strictly | purely | merely ) ~8 \(science)",
    "\(science) ~4 ( only | alone | exclusively | solely )",
    "( limit | restrict | confine | reserve ) ~6 \(science)",
    "( not | no ) ~16 ( other than | except | save | outside | beyond ) ~5 \(science)",
    "learning purpose only",
  ]
  static let elseNothing = [
    "( nothing else | nothing more | no other | not otherwise | not for any other | nor for any other )",
    "( all | any | every ) ~1 other ~2 ( use | purpose ) ~4 ( prohibit | forbid | exclude | not | require )",
  ]
  static let sizes = [
    "( yearly | monthly | annual ) ~2 ( revenue | turnover | sales | income )",
    "( above | exceed | more than | over | at least | in excess of | greater than | less than | below ) ~4 ( #number | #money | @million ) ~8 ( revenue | turnover | user | employee | visit )",
    "( revenue | turnover | user | employee | visit ) ~12 ( above | exceed | more than | over | at least | in excess of | greater than ) ~4 ( #number | #money )",
  ]
  static let asked = [
    "( for | in case of | prior to | before ) ~3 commercial ~30 ( must | shall | should | required to | need to | please ) ~6 ( obtain | request | apply | send | submit | contact | register | ask | sign | write | notify | inform | receive | reach )"
  ]
  // "for private, non-commercial use", "non-profit use only"
  static let ideal = [
    "@be ~3 for ~4 ( noncommercial | non commercial )",
    "( noncommercial | non commercial | nonprofit | non profit | not for profit ) ~2 ( use | purpose | basis )? ~1 only",
    "( on | for | in ) ~4 ( noncommercial | non commercial | nonprofit | non profit | not for profit ) ~1 ( basis | use | purpose | manner | end )",
    "( must | shall | has to | remain | stay | keep ) ~4 ( noncommercial | non commercial | nonprofit | non profit | not for profit )",
  ]
  // What the licensor does, and matters of others: feedback, data, advertising.
  static let ownUse = [
    "( feedback | suggestion | contribution | privacy | advertisement | advertise | advertising | spam | prison | robocall | solicitation )",
    "( we | licensor | us ) ~2 ( may | can | will | shall | reserve ) ~4 ( use | exploit | change | modify | sell | share )",
    "commercially reasonable",
    "commercial ~1 ( damage | loss | message | email | terms | advertising | surveillance | robocall | suitability | availability | communication )",
    "( loss of ~3 | lost ) ( profit | business | revenue )", "( interruption | goodwill )",
    "business advice",
    "( grant | granted ) permission", "when you obtain", "prison", "( courier | delivery service )",
    "commercial interest of", "our commercial interest",
  ]
  static let byUser = [
    "( licensing | license ) ( inquiry | inquiries | opportunity | opportunities | question )",
    "( license | licensing ) @be valid", "( technology | transfer ) ~2 commercialization",
    "( licensee | you | user ) ~3 grant ~2 ( licensor | company | us | @party ) ~24 commercial",
    "first option to ~2 ( licensor | @party )",
    "( wish | want ) ~3 commercial ~3 license ~6 ( must | should | shall | please )? contact",
    "and its affiliate may use",
    "( noncommercial | non commercial ) ~2 ( or | and ) commercial ( purpose | use )",
    "threshold ~6 not apply to", "pleased to make ~2 available", "interested in such",
    "( add | impose ) ~3 restriction ~3 on ~4 commercial",
    "occasionally and noncommercially",
    "licensee ~2 grant ~3 licensor", "number of copies", "would be construed", "violation may include",
    "commercial ~1 ( message | email | advertise | advertising | surveillance | robocall | solicitation | communication )",
    "profit ~2 ( prison | detention )",
  ]
}
