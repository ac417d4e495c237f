/// The phrases that forbid, demand, allow or make a condition.
struct ModalityPhrases: Sendable {
  let prohibits, prohibitsBefore, contrasts, breaches, orders, spares, denies, fronts, owes, requires,
    permits, rights, imperative, lacking, nouns, negates, commands,
    conditions, exempts, requiresBefore, bare, inverts, omits, declares: Cue

  init(_ g: inout GrammarBuilder) {
    prohibits = g.cue(
      "@modal ( also | further | hereby | in no event | under no circumstances | at any time | only )? not",
      "@be ( expressly | strictly | also )? not ( expressly | strictly )? ( permit | allow | authorize | entitle | license | free ) ( to | for )?",
      "agree ( that you @must )? ( and ~6 )? ( not | never )", "agree not", "not to", "will never",
      "shall never",
      "refrain from",
      "( agree | promise | undertake ) ~4 not going to",
      "@be ( expressly | strictly )? ( prohibit | forbid | bar | restrict | preclude ) !without !unless !except ~3 from",
      "prohibit/forbid from", "prohibit/forbid to", "prohibit you from",
      "nothing ( in | under | contained | herein | hereunder | here | about ) ~5 ( grant | permit | give | allow | authorize | entitle | confer )",
      "not be used", "not allow you to", "not ~2 permit you to", "no use @be permitted",
      "without the ~8 consent not",
      "@modal be? neither", "no ~8 ( shall | may | can | will )",
      "nor ( shall | may | will )? ( you | any )?",
      "have no ( right | permission | license ) to", "not have ~3 ( permission | right | license ) ~5 to",
      "@be closed to", "off limits", "no ~3 license ~3 given for",
      "ensure ~16 @be not", "ensure ~16 not !only", "in no way", "must not", "never",
      "not use", "not engage",
      "( manner | way ) ( that | which ) ~1 not",
      "none of ~4 @be ( permit | allow | authorize | acceptable )",
      "any ~1 purpose ( except | other than | excluding ) for?",
      "( we | licensor | us | @party ) ~2 not ( allow | permit | tolerate | condone )",
      "prohibit ( the )? use of", "prohibit ( you | the )? following",
      "prohibition ~2 ( include | cover | extend | apply )",
      "( prohibited | unacceptable | impermissible | disallowed | forbidden ) ~3 include",
      "not ( intended | suitable ) to be used", "neither to", "take no ( step | action ) to",
      "make no ( use | attempt )",
      "you do not ( use | apply | share | distribute | remove | sell | impose | publish | transfer | disclose | alter | make | attempt | permit | allow )",
      "@be not for ~2 you to",
      "( abstain | desist | forbear ) from",
      // A denial is never a grant: what follows is not given.
      "( license | right | permission | grant | agreement | terms ) ~8 not ~2 ( grant | include | extend | cover | confer | give | convey | permit | allow | authorize | entitle ) !without",
      "no ~2 ( license | right | permission ) ~6 @be ( grant | give | confer | extend )",
      "( license | right | permission ) @be ~1 ( deny | denied | refuse | refused | withheld | withhold )",
      "( permission | license | right ) @be not ( grant | give | extend )",
      "not ( grant | give | have | receive ) ~4 ( right | license | permission )",
      "you @be not ( grant | give ) ~3 ( right | license | permission )",
      "please do not",
      "@be not ( acceptable | tolerated | eligible | welcome )",
      // The licence itself forbids: "Our terms rule out …".
      "( @agreement | we | licensor | us | @party ) ~1 ( prohibit | forbid | disallow | outlaw | rule out | bar | ban )",
      "agree to not", "( ensure | make sure | see to it ) ~3 ( nobody | no one | none )",
      "( steer clear | stay clear | stay away | keep away | keep clear | hands off ) ( of | from )?",
      "there @be no ~2 ( right | permission | license ) to", "lack ~2 ( right | authority ) to",
      "( do not | never ) have ~3 ( leave | permission | right ) to", "avoid !any !doubt !liability !the",
      "@modal not be ~1 ( permit | allow | entitle | authorize | license ) to",
      "( confer | give | grant | convey | carry | include ) no ~2 ( right | license | permission )",
      "( no | nobody | none ) ~6 @be ( entitle | allow | permit | authorize | free ) !unless !by",
      "have no ( permission | authority | authorization )",
      "@modal ~1 ( on no account | in no case | in no wise | at no time | under no circumstance )",
      "not ( at liberty | free | entitled | in a position ) to", "under a ~1 ( duty | obligation ) not",
      // "It is unlawful to …", "It's not okay to …", "It is a breach of these terms to …"
      "it ( @be | s ) ~2 ( illegal | unlawful | impermissible | unacceptable | inadmissible | wrongful | improper | out of bounds | unauthorized ) ~3 to",
      "( it @be | it s | its ) not ~2 ( ok | okay | fine | alright | acceptable | permissible | lawful | legitimate | proper | admissible | open ) ~3 to",
      "it ( @be | s ) ~1 ( a | an ) ~1 ( breach | violation | infringement | abuse | misuse ) of ~4 to",
      "( restrict | bar | preclude | exclude | disqualify | enjoin | keep | stop | ban | prevent ) ( you | user | licensee | recipient | participant | customer | researcher | them | anyone | others ) from",
      "( we | licensor | @party | @agreement ) ~1 not ~1 ( authorize | consent to | approve of | sanction | accept | want | wish | like ) !all !any ( responsibility | liability )?",
      "( permission | right | license | authorization | consent | leave ) to ~20 @be ~1 ( denied | refused | withheld )",
      "( permission | right | license | authorization | consent | leave ) to ~20 @be ( not granted | not included | not given | not conferred )",
      "( @agreement | permission | grant ) ~1 ( exclude | rule out | withhold )",
      "( we | i | licensor ) ~2 not ~1 want ~3 ( it | @model | near | used | for )",
      "( ask | request | require | insist | expect ) ~1 that ~4 ( do | does )? not",
      "( ask | request | require | instruct ) ~2 ( you | user | users | licensee | recipient ) not",
      "( may | can | free | allow | permit ) ~4 anything ( except | but | other than | save )",
      "( not be | @be not ) ~1 ( lawful | legitimate | permissible | okay ) ~3 to")
    prohibitsBefore = g.cue(
      "@be ( expressly | strictly | also | hereby | absolutely | explicitly )? ( prohibit | forbid | disallow | excluded | bar )",
      "@be not ( permit | allow | authorize | license )",
      ": ( prohibited | forbidden | disallowed | restricted )",
      "@be ( treat | deem | consider ) ~3 ( violation | breach )",
      "remain ( strictly | expressly )? ( prohibit | forbid )",
      ": not ( permitted | allowed )", "@be not @modal", "not permitted", "@modal not be",
      "@be a ~1 ( violation | breach ) of ( this | these | the | our )",
      "constitute ~3 ( violation | breach ) of", "not covered by ~2 @agreement",
      "( out of scope | off limits )",
      "@be ~2 ( unacceptable | ruled out )", "( not | without ) ( acceptable | tolerated )",
      "( have | has ) no place", "@be inadmissible", "not ok", "not @be ok",
      "outside the scope of ~2 @agreement", ": all ( prohibited | forbidden )", "you agree not to do",
      "@be ~2 ( out of bounds | off the table | no go | withheld | foreclosed | excluded )",
      "@be ~1 ( unwelcome | unlawful under this | reserved to ( us | @party ) )",
      "not ~2 be ~1 ( tolerated | accepted | condoned )",
      "( @be | fall ) ~1 outside ~3 ( @agreement | permission | grant )",
      "( @be | remain ) not ~1 ( open | available ) to you",
      // "… is considered misuse", "… lies beyond the licence", "… remains reserved to us"
      "@be ~1 ( consider | deem | treat | regard | view ) ~2 ( misuse | abuse | unacceptable | prohibited | unauthorized | forbidden )",
      "@be ~2 ( prohibited | forbidden | unauthorized | unlicensed | impermissible | unacceptable | disallowed ) ( use | purpose | act | conduct | practice | activity | application )",
      "( @be | remain ) ~2 ( reserved | exclusive ) ~1 ( to | for ) ( us | @party | itself )",
      "( @be | lie | fall | go | remain ) ~1 ( outside | beyond ) ~3 ( scope | bounds | @agreement | permission | grant | right )",
      "@be not ~1 ( part of | within | covered by ) ~3 ( @agreement | grant | permission | scope | right )",
      "@be ~1 ( impermissible | unauthorized | unlicensed )",
      "@modal not ~1 be ~2 ( permit | allow | tolerate | accept | authorize | license )",
      "@be not to be !understood !construe !consider !regard !interpret !take !deem !hold !read !treat !see !liable"
    )
    breaches = g.cue(
      "@be a breach !of", "you ~1 @be in breach", "( constitute | amount to ) a breach !of",
      "( @be | run | go ) ~1 ( contrary to | in breach of | in violation of | incompatible with | inconsistent with ) ( this | these | the | our ) ~1 @agreement",
      "( violate | breach | contravene | infringe ) ( this | these | our | the ) ~1 @agreement")
    contrasts = g.cue(
      "but not !limited !only !necessarily !restricted !required !in !be !exclusively !on !by")
    orders = g.cue("( \(Self.orderVerbs.joined(separator: " | ")) ) !of !@be")
    spares = g.cue(
      "( we | us | licensor | author | authors | holder | contributor | provider | developer | owner | vendor | publisher ) ~2 ( @modal | do ) ~1 not !be !allow !permit !tolerate !accept !authorize !condone !license !grant !want !consent !support !approve",
      "( we | us | licensor | author | authors | holder | contributor | provider | developer | owner | vendor | publisher ) ~2 @modal ~1 not be ~2 ( liable | responsible | held | oblige | obligate | require | bound | answerable | accountable )",
      "( model | software | output | result | system | weights | service ) ~2 may not ~2 ( perform | suitable | accurate | appropriate | reliable | complete | generalize | always | current | correct )",
      "known ( limitation | issue ) ~6 may not")
    // "Redistribution is not licensed.": nothing follows that is denied.
    denies = g.cue(
      "@be not ~1 ( grant | license | include | cover | give | authorize | confer )", "@be ( not | n t ) ok",
      "@be not okay")
    // "Forbidden is the …", "Not allowed: …": the ban opens the sentence.
    fronts = g.cue(
      "( forbidden | prohibited | excluded | disallowed | banned | impermissible | not allowed | not permitted | not licensed | unacceptable ) ~1 @be",
      "( forbidden | prohibited | excluded | disallowed | banned | not allowed | not permitted | not licensed | off limits | no go ) :"
    )
    bare = g.cue("prohibit", "forbid", "disallow", "banned", "not ( allowed | permitted )")
    requiresBefore = g.cue(
      "@be a ~1 ( condition | precondition | prerequisite | requirement ) ( of | for )",
      "@be ~2 ( mandatory | compulsory | obligatory | indispensable )",
      "@be required !to !by !for !under !in !if",
      "@be ~1 ( your | licensee | user ) ~1 ( responsibility | duty | obligation | job )",
      "@be ~1 ( essential | a must | expected of ~1 you )")
    // "Condition: …", "Your duties: …": the duty opens the sentence.
    owes = g.cue(
      "( required | condition | requirement | obligation | duty | duties | mandatory | obligatory ) :",
      "your ( obligation | duty | duties | requirement | responsibility ) :")
    requires = g.cue(
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
      "( conditional | contingent | dependent ) ( on | upon )", "subject to ~4 \(Self.particulars)",
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
      "the only ~2 ( condition | requirement | thing ) ~6 @be")
    permits = g.cue(
      "may !not", "can !not", "@be ( permit | allow | entitle | free | authorize | welcome ) to",
      "hereby grant", ": ( permitted | allowed )",
      "@be granted", "allow you to", "permit you to",
      "( at liberty | have leave | feel free | go ahead ) ( to | and )",
      "( we | licensor | @agreement ) let you", "it @be ( fine | ok | okay | allowed | permitted ) to")
    rights = g.cue("right to")
    exempts = g.cue(
      "( no longer | not ) ~1 ( require | oblige | obligate | ask | expect | want ) ~2 to",
      "@modal not @be ~2 ( require | oblige | obligate ) to", "@be not ~2 ( require | oblige | obligate ) to",
      "nothing ~8 ( prohibit | prevent | restrict | stop | preclude | forbid | limit | hinder | keep ) ~4 from",
      "need not !be", "not ( have | need ) to", "no obligation to", "not required")
    imperative = g.cue("do not")
    declares = g.cue(
      "you ( supply | state | leave | inform | impose | replace | attach | indicate | label | describe | cite | credit | enclose | mark | say ) !that",
      "you license ( all | any | the | your )")
    inverts = g.cue(
      "( in | under | at ) no ( event | circumstance | case | time | way | condition ) ~1 @modal",
      "( nobody | none ) ~6 @modal", "nothing ( that | which | from ) ~12 @modal",
      "not ( one | a single ) ~6 @modal",
      "by no means @modal", "neither ~30 @modal")
    omits = g.cue("( failure | fail | omit | neglect ) to !comply !observe !obey", "omitting")
    lacking = g.cue(
      "without ~1 ( require | ensure | label | identify | provide | include | cite | retain | display | disclose | attach | give | state | credit | keep | add | mark | release | publish | license | register | notify | inform | tell | warn | bind | impose | indemnify | pay | acknowledge | show | name | mention | pass | supply | preserve | reproduce | comply | observe | link )",
      // "No copy may leave without the notice", "… but with a statement that it was changed"
      "( without | but with | but under | except with | except under | save with | other than with | other than under | unless with | not accompanied by | short of ) ~4 \(Self.particulars)"
    )
    nouns = g.cue("prohibited use", "restricted use", "prohibited activities")
    negates = g.cue("do not", "@be not", "no ~12 @be")
    commands = g.cue(
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
      "( delete | destroy | stop | cease ) ( the | all | any | every | your | using )")
    conditions = g.cue(
      "if", "when", "where", "unless", "in the event", "to the extent that", "in case",
      "should you", "until", "once")
  }

  /// What goes along with a copy or is shown with it, as conditions speak of it.
  private static let particulars =
    "( statement | note | copy | text | mention | attribution | credit | acknowledgement | acknowledgment | reference | link | disclaimer | label | disclosure | indication | citation | logo | phrase | words | sentence | legend | file | watermark | attribution notice | copyright notice | license notice | notice text | name )"

  /// What sentences order, in the form in which they do: "give", not "gives" or "giving". What they invite to ("use",
  /// "share") is none of them.
  static let orderVerbs = [
    "give", "state", "keep", "retain", "preserve", "maintain", "reproduce", "display", "show", "include",
    "add", "attach", "append", "mark", "label", "mention", "cite", "credit", "acknowledge", "bind", "license",
    "release", "register", "apply", "obtain", "tell", "inform", "notify", "warn", "disclose", "indemnify",
    "defend", "comply", "adhere", "abide", "observe", "respect", "obey", "honor", "delete", "destroy",
    "erase", "cease", "return", "pay", "provide", "supply", "furnish", "ensure", "require", "oblige",
    "impose", "insert", "place", "link", "document", "describe", "indicate", "identify", "report",
    "submit", "embed", "enclose", "accompany", "publish", "prefix", "title", "attribute", "ask",
  ]
}
