/// The phrases that forbid, demand, allow or make a condition.
struct ModalityPhrases: Sendable {
  let prohibits, prohibitsBefore, requires, permits, rights, imperative, lacking, nouns, negates, commands,
    conditions: Cue

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
      "neither ~30 @modal", "@modal neither", "no ~8 ( shall | may | can | will )",
      "nor ( shall | may | will )? ( you | any )?",
      "have no ( right | permission | license ) to", "not have ~3 ( permission | right | license ) ~5 to",
      "@be closed to", "off limits", "agree not", "no ~3 license ~3 given for",
      "ensure ~16 @be not", "ensure ~16 not !only", "in no way", "must not", "never",
      "not use", "not engage",
      "( we | licensor | us ) ~2 not ( allow | permit | tolerate | condone )",
      "prohibit ( the )? use of", "prohibit ( you | the )? following",
      "prohibition ~2 ( include | cover | extend | apply )", "prohibited ~3 include",
      "not ( intended | suitable ) to be used")
    prohibitsBefore = g.cue(
      "@be ( expressly | strictly | also | hereby | absolutely | explicitly )? ( prohibit | forbid | disallow | excluded | bar )",
      "@be not ( permit | allow | authorize | license )",
      ": ( prohibited | forbidden | disallowed | restricted )",
      "@be ( treat | deem | consider ) ~3 ( violation | breach )",
      "remain ( strictly | expressly )? ( prohibit | forbid )",
      ": not ( permitted | allowed )", "@be not @modal", "not permitted", "@modal not be")
    requires = g.cue(
      "( shall | must ) !not", "will !not", "agree to", "agree that you will",
      "@be ( require | oblige | obligate )",
      "need to", "have to", "@be to be !understood",
      "@be to ( contain | include | delete | return | observe )",
      "it is a condition", "we expect ~6 to", "undertake to", "ensure that", "you commit to", "required to",
      "@be responsible for",
      "@modal be !not", "provided that", "provided you",
      "provided ~6 @be ( include | maintain | retain | keep | visible | give )", "only if", "so long as",
      "as long as",
      "on condition", "on the condition", "should !you", "requirement to")
    permits = g.cue(
      "may !not", "can !not", "@be ( permit | allow | entitle | free | authorize | welcome ) to",
      "hereby grant", ": ( permitted | allowed )",
      "@be granted", "allow you to", "permit you to")
    rights = g.cue("right to")
    imperative = g.cue("do not")
    lacking = g.cue(
      "without ( require | ensure | label | identify | provide | include | cite | retain | display | disclose | attach | give | state | credit | keep | add | mark )"
    )
    nouns = g.cue("prohibited use", "restricted use", "prohibited activities")
    negates = g.cue("do not", "@be not", "no ~12 @be")
    commands = g.cue(
      "( clearly )? ( mark | state | indicate | document | disclose | pass ) ( the | any | all | that | on | modifications | what )",
      "please ( cite | credit | include | contact | register | acknowledge | keep | retain | apply | notify )",
      "( include | retain | keep | reproduce | preserve | cite | credit | attach | acknowledge ) ( the | this | a | all | any | our | intact | following )",
      "( fill | contact | register ) ( out | in | us | with | @party )")
    conditions = g.cue(
      "if", "when", "where", "unless", "in the event", "to the extent that", "in case",
      "should you")
  }
}
