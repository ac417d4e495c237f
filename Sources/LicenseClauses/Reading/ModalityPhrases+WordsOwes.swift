extension ModalityPhrases.Words {
  // "Condition: …", "Your duties: …": the duty opens the sentence.
  static let owes = [
    "( required | condition | requirement | obligation | duty | duties | mandatory | obligatory ) :",
    "your ( obligation | duty | duties | requirement | responsibility ) :",
  ]
  static let requires = [
    "( shall | must ) !not", "will !not", "agree to", "agree that you will",
    "@be ( require | oblige | obligate )",
    "need to", "have to", "@be to be !understood",
    "@be to ( contain | include | delete | return | observe | keep | stay | carry | leave | bear | retain | give | display | state | make | ensure | open | pass | name | show | follow | comply | cease | destroy )",
    "( @agreement | we | licensor ) require !no", "( promise | pledge | warrant | commit ) to !you",
    "( assume | accept ) ~2 obligation to",
    "( it | that ) @be ~3 ( duty | obligation | responsibility ) to",
    "it is a condition", "we expect ~6 to", "undertake to", "ensure that", "you commit to", "required to",
    "@be responsible for", "make sure", "see to it", "take care that",
    "@be ( asked | expected | requested | instructed ) to",
    "mandatory that", "need ( a | one | our | an | permission | written | ~1 consent )",
    "on the understanding that", "@be bound to", "incumbent on ~6 to", "it @be your job to",
    "@be careful to",
    "@modal be !not", "provided that", "provided you",
    "provided ~6 @be ( include | maintain | retain | keep | visible | give )", "so long as",
    "only ( if | where | when | once | after | upon | with | against | in exchange )",
    "( under | have | owe | bear ) ~2 ( duty | obligation ) to",
    "it @be ( for | up to ) ( you | the ) ~2 to",
    "( be sure | remember | not forget | not omit | not neglect ) to",
    "@be ~1 ( compel | bind | duty bound ) to",
    "( conditional | contingent | dependent ) ( on | upon )", "subject to ~4 \(ModalityPhrases.particulars)",
    "it @be ~1 on ~3 to",
    "( @be | make ) ~2 subject to ~3 ( condition | requirement )",
    "call for", "see that", "insist that",
    "as long as",
    "on condition", "on the condition", "should !you", "requirement to",
    "ought to", "covenant ( to | that )",
    "( we | licensor | @party | @agreement ) ~2 ( ask | request | demand | expect | insist | want ) ~1 ( that | you | user | users | licensee | recipient | everyone | anyone | all )",
    "( oblige | obligate | require | compel | bind | commit | instruct | direct ) the? ( you | user | users | licensee | recipient | participant | customer | @who ) to",
    "@be ( held | compelled | bound | committed | duty bound ) to",
    "( fall | falls | rest ) ~1 ( to | on | upon | with ) ~5 to",
    "it ( @be | s ) ~2 ( necessary | mandatory | obligatory | compulsory | required | essential | imperative ) ~4 to",
    "it ( @be | s ) ~2 ( duty | job | task | responsibility | obligation ) of ~5 to",
    "( condition | requirement | term | price ) of ~6 @be that",
    "in ( return | exchange | consideration ) ~8 you",
    "but you ( need | have ) to", "( you | user | recipient ) @be to !be",
    "the only ~2 ( condition | requirement | thing ) ~6 @be",
  ]
  static let permits = [
    "may !not", "can !not", "@be ( permit | allow | entitle | free | authorize | welcome ) to",
    "hereby grant", ": ( permitted | allowed )",
    "@be granted", "allow you to", "permit you to",
    "( at liberty | have leave | feel free | go ahead ) ( to | and )",
    // What one is asked to do kindly is no duty.
    "@be ~1 ( encourage | invite ) to",
    "( we | licensor | @agreement ) let you", "it @be ( fine | ok | okay | allowed | permitted ) to",
  ]
  static let exempts = [
    "( no longer | not ) ~1 ( require | oblige | obligate | ask | expect | want ) ~2 to",
    "@modal not @be ~2 ( require | oblige | obligate ) to", "@be not ~2 ( require | oblige | obligate ) to",
    "nothing ~8 ( prohibit | prevent | restrict | stop | preclude | forbid | limit | hinder | keep ) ~4 from",
    "need not !be", "not ( have | need ) to", "no obligation to", "not required",
  ]
  static let declares = [
    "you ( supply | state | leave | inform | impose | replace | attach | indicate | label | describe | cite | credit | enclose | mark | say ) !that",
    "you license ( all | any | the | your )",
  ]
  static let inverts = [
    "( in | under | at ) no ( event | circumstance | case | time | way | condition ) ~1 @modal",
    "( nobody | none ) ~6 @modal", "nothing ( that | which | from ) ~12 @modal",
    "not ( one | a single ) ~6 @modal",
    "by no means @modal", "neither ~30 @modal",
  ]
  static let lacking = [
    "without ~1 ( require | ensure | label | identify | provide | include | cite | retain | display | disclose | attach | give | state | credit | keep | add | mark | release | publish | license | register | notify | inform | tell | warn | bind | impose | indemnify | pay | acknowledge | show | name | mention | pass | supply | preserve | reproduce | comply | observe | link )",
    // "No copy may leave without the notice", "… but with a statement that it was changed"
    "( without | but with | but under | except with | except under | save with | other than with | other than under | unless with | not accompanied by | short of ) ~4 \(ModalityPhrases.particulars)",
  ]
  static let commands = [
    "( clearly )? ( mark | state | indicate | document | disclose | pass ) ( the | any | all | that | on | modifications | what )",
    "please !do !note !see !refer !contact !read !visit !consult !be !feel !check !review",
    "please ( cite | credit | include | contact | register | acknowledge | keep | retain | apply | notify )",
    "( include | retain | keep | reproduce | preserve | cite | credit | attach | acknowledge ) ( the | this | a | all | any | our | intact | following )",
    "( fill | contact | register ) ( out | in | us | with | @party )",
    "( tell | hand | show | put | ask | mention | name | send | link | insert | give | leave | add | write | quote | ship | provide | notify | inform ) ( the | a | an | any | all | your | our | us | people | users | them | this | it | these | that | each | every | whoever | anyone | everyone | over | only )",
    "make ( sure | it clear | clear )",
    "( reference | upload | rename | choose | enclose | append | embed | insert | supply | publish | carry over | carry | hand | submit | protect | pay ) ( the | a | an | any | all | your | our | each | every | this | these | it | them )",
    "( label | mark ) ~6 as", "tell end",
    "( clearly | always | explicitly | prominently ) ( mark | label | disclose | state | indicate | identify )",
    "( comply | adhere | abide ) ( with | to | by )",
    "respect ( user | the | all | others | applicable | intellectual | privacy )",
    "obtain ( consent | permission | explicit | all | any | the | necessary | proper )",
    "ensure ( that | your | all | the | generated | any | compliance | you )",
    "( delete | destroy | stop | cease ) ( the | all | any | every | your | using )",
  ]
  static let conditions = [
    "if", "when", "where", "unless", "in the event", "to the extent that", "in case",
    "should you", "until", "once",
  ]
}
