extension ModalityPhrases {
  /// The words by which it reads.
  enum Words {
    static let prohibits = [
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
      "( user | participant | licensee | customer | member | recipient ) do not ( use | apply | share | distribute | remove | sell | put | publish | transfer | disclose | alter | make | employ | permit | allow )",
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
      "keep ~2 away from",
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
      "not the ( intent | purpose | intention ) ~14 to ( enable | allow | permit ) ~4 to",
      "( not be | @be not ) ~1 ( lawful | legitimate | permissible | okay ) ~3 to",
    ]
    static let prohibitsBefore = [
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
      "@be not to be !understood !construe !consider !regard !interpret !take !deem !hold !read !treat !see !liable",
    ]
    static let breaches = [
      "@be a breach !of", "you ~1 @be in breach", "( constitute | amount to ) a breach !of",
      "( @be | run | go ) ~1 ( contrary to | in breach of | in violation of | incompatible with | inconsistent with ) ( this | these | the | our ) ~1 @agreement",
      "( violate | breach | contravene | infringe ) ( this | these | our | the ) ~1 @agreement",
    ]
    static let contrasts = [
      "but not !limited !only !necessarily !restricted !required !in !be !exclusively !on !by"
    ]
    static let spares = [
      "( we | us | licensor | author | authors | holder | contributor | provider | developer | owner | vendor | publisher ) ~2 ( @modal | do ) ~1 not !be !allow !permit !tolerate !accept !authorize !condone !license !grant !want !consent !support !approve",
      "( we | us | licensor | author | authors | holder | contributor | provider | developer | owner | vendor | publisher ) ~2 @modal ~1 not be ~2 ( liable | responsible | held | oblige | obligate | require | bound | answerable | accountable )",
      "( model | software | output | result | system | weights | service ) ~2 may not ~2 ( perform | suitable | accurate | appropriate | reliable | complete | generalize | always | current | correct )",
      "known ( limitation | issue ) ~6 may not",
    ]
    // "Redistribution is not licensed.": nothing follows that is denied.
    static let denies = [
      "@be not ~1 ( grant | license | include | cover | give | authorize | confer )", "@be ( not | n t ) ok",
      "@be not okay",
    ]
    // "Forbidden is the …", "Not allowed: …": the ban opens the sentence.
    static let fronts = [
      "( forbidden | prohibited | excluded | disallowed | banned | impermissible | not allowed | not permitted | not licensed | unacceptable ) ~1 @be",
      "( forbidden | prohibited | excluded | disallowed | banned | not allowed | not permitted | not licensed | off limits | no go ) :",
    ]
    static let requiresBefore = [
      "@be a ~1 ( condition | precondition | prerequisite | requirement ) ( of | for )",
      "@be ~2 ( mandatory | compulsory | obligatory | indispensable )",
      "@be required !to !by !for !under !in !if",
      "@be ~1 ( your | licensee | user ) ~1 ( responsibility | duty | obligation | job )",
      "@be ~1 ( essential | a must | expected of ~1 you )",
    ]
  }
}
