/// The phrases that forbid, demand, allow or make a condition.
struct ModalityPhrases: Sendable {
  let prohibits, prohibitsBefore, requires, permits, rights, imperative, lacking, nouns, negates, commands,
    conditions, exempts, requiresBefore, bare, inverts, omits, declares: Cue

  init(_ g: inout GrammarBuilder) {
    prohibits = g.cue(
      "@modal ( also | further | hereby | in no event | under no circumstances | at any time | only )? not",
      "@be ( expressly | strictly | also )? not ( expressly | strictly )? ( permit | allow | authorize | entitle | license | free ) ( to | for )?",
      "agree ( that you @must )? ( and ~6 )? ( not | never )", "agree not", "not to", "will never",
      "shall never",
      "refrain from",
      "@be ( expressly | strictly )? ( prohibit | forbid | bar | restrict | preclude ) ~4 from",
      "prohibit/forbid from", "prohibit/forbid to", "prohibit you from",
      "nothing in this ~4 ( grant | permit | give | allow )",
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
      "( license | right | permission | grant | agreement | terms ) ~8 not ~2 ( grant | include | extend | cover | confer | give | convey | permit | allow ) !without",
      "no ~2 ( license | right | permission ) ~6 @be ( grant | give | confer | extend )",
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
      "no ~6 @be ( entitle | allow | permit | authorize | free ) to",
      "@modal ~1 ( on no account | in no case | in no wise | at no time | under no circumstance )",
      "not ( at liberty | free | entitled | in a position ) to", "under a ~1 ( duty | obligation ) not")
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
      "( @be | remain ) not ~1 ( open | available ) to you")
    bare = g.cue("prohibit", "forbid", "disallow", "banned", "not ( allowed | permitted )")
    requiresBefore = g.cue(
      "@be a ~1 ( condition | precondition | prerequisite | requirement ) ( of | for )",
      "@be ~2 ( mandatory | compulsory | obligatory | indispensable )",
      "@be required !to !by !for !under !in !if")
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
      "( conditional | contingent | dependent ) ( on | upon )",
      "( @be | make ) ~2 subject to ~3 ( condition | requirement )",
      "call for", "see that", "insist that",
      "as long as",
      "on condition", "on the condition", "should !you", "requirement to")
    permits = g.cue(
      "may !not", "can !not", "@be ( permit | allow | entitle | free | authorize | welcome ) to",
      "hereby grant", ": ( permitted | allowed )",
      "@be granted", "allow you to", "permit you to",
      "( at liberty | have leave | feel free | go ahead ) ( to | and )",
      "( we | licensor | @agreement ) let you", "it @be ( fine | ok | okay | allowed | permitted ) to")
    rights = g.cue("right to")
    exempts = g.cue(
      "@modal not @be ~2 ( require | oblige | obligate ) to", "@be not ~2 ( require | oblige | obligate ) to",
      "nothing ~8 ( prohibit | prevent | restrict | stop | preclude | forbid | limit | hinder | keep ) ~4 from",
      "need not !be", "not ( have | need ) to", "no obligation to", "not required")
    imperative = g.cue("do not")
    declares = g.cue(
      "you ( supply | state | leave | inform | impose | replace | attach | indicate | label | describe | cite | credit | enclose | mark | say ) !that",
      "you license ( all | any | the | your )")
    inverts = g.cue(
      "( in | under | at ) no ( event | circumstance | case | time | way | condition ) ~1 @modal",
      "( nobody | none ) ~6 @modal",
      "by no means @modal", "neither ~30 @modal")
    omits = g.cue("( failure | fail | omit | neglect ) to !comply !observe !obey", "omitting")
    lacking = g.cue(
      "without ( require | ensure | label | identify | provide | include | cite | retain | display | disclose | attach | give | state | credit | keep | add | mark )"
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
      "should you")
  }
}
