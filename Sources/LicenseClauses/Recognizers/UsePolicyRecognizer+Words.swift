extension UsePolicyRecognizer {
  /// The words by which it reads.
  enum Words {
    static let document =
      "( policy | guideline | charter | standard | principle | schedule | code | rule | specification | requirement | norm | norms | annex | addendum | appendix | framework | manual | handbook | commitment | covenant | protocol | guide | guidance | matrix | playbook | instruction | pledge | declaration )"
    static let policy = [
      "( acceptable | prohibited | permitted | restricted | responsible | fair ) ( uses | use | usage ) ( restriction )? ( policy | guideline | term | restriction )",
      "( prohibited | restricted | acceptable ) ~2 ( activity | conduct ) policy", "aup",
      "( use | usage | content ) ( policy | guideline )", "trustworthy ai term",
      "responsible ai ( policy | license | guideline | practice | principle )",
      "code of ( conduct | ethics )", "ethics ( policy | guideline )", "community guideline",
      "use case policy", "safety policy", "use rules", "rules of use", "conduct policy",
      "( ethics | ethical ) ~1 ( policy | guideline | charter | code | principle )",
      "( use | usage | conduct | harm | content | responsible | restricted | prohibited | sensitive | excluded | community | safety | fair | misuse | activity | application ) ~3 ( policy | guideline | charter | standard | principle | schedule )",
      "( usage | conduct | safety ) rules",
      "policy on ~3 ( prohibited | acceptable | restricted | sensitive ) ~2 ( use | application | activity )",
      "use_policy", "( use | usage | practice | ethics ) annex", "trust and safety ~1 standard",
      "prohibited practice", "house rules", "charter for ~2 use", "ethics annex",
      "code of practice",
      "( developer | platform | provider | model behavior | model behaviour ) ( policy | guideline )",
      "( additional | supplemental ) ~2 ( policy | guideline )",
      "( code_of_conduct | acceptable_use | use_policy | usage_policy | usage_guidelines | aup )",
      "( acceptable | responsible | prohibited | permitted | fair | forbidden | unacceptable | ethical ) ( use | usage ) \(document)",
      "( terms | rules | conditions ) of ( acceptable | responsible | fair | ethical ) ( use | usage )",
      "( charter | code | guideline | policy | principle | standard | rules ) ( on | for | of ) ~1 ( responsible | ethical | acceptable | safe | prohibited | permitted ) ~1 ( use | research | ai | application | practice | deployment | conduct )",
      "usage ( condition | rule | terms )", "guideline ~4 ( practice | research | conduct )",
      "governance ( rule | policy | framework | code )",
      // "the rules at https://…", "the rules in our repository's POLICY.md"
      "rules ~3 ( in | at | under | on ) ~2 #url",
    ]
    static let topic =
      "( acceptable | prohibited | permitted | restricted | responsible | fair | use | usage | ethics | ethical | conduct | safety | harm | misuse | trust | behavior | behaviour | sensitive | excluded | forbidden | unacceptable | trustworthy | moderation | integrity | practice )"
    // "the Model Use Specification", "the Norms for Responsible Research": a document by its capitals.
    static let named = [
      "\(topic) ~2 \(document)",
      "( ai | content | community | deployment | developer | platform ) ~3 ( policy | guideline | charter | standard | principle | rule | norm | norms | requirement | commitment )",
      "( \(document) | terms of reference ) ( for | of | on ) ~2 \(topic)",
      "( acceptable | responsible | prohibited | fair | trustworthy ) ~2 terms",
      "( use | usage | practice | application ) ~1 list",
      "human rights ( policy | principle | commitment | standard )",
      "( annex | schedule | appendix | exhibit | addendum ) ~3 ( prohibited | acceptable | restricted | forbidden ) ( use | application | practice | activity )",
    ]
    static let foreign = [
      "( privacy | cookie | security | trademark | brand | branding | logo | style | arbitration | procedure | federal | civil | refund | payment | billing | retention | contribution | accounting | tax | pricing | support | publication | coding | protection | sharing | return | region | mediation | court | warranty | discount | fee | access | open source | license | export | dispute | commercial | expedited | international | industry )"
    ]
    // "The Usage Rules apply as well", "they form part of the deal": the policy binds without a modal.
    static let applies = [
      "( apply | applies ) !only", "bind", "bound by", "govern",
      "( part | integral ) of ( this | the | these | our )", "inseparable part",
      "enter into", "subject to", "accept", "take place under", "incorporate", "( depend | conditional ) on",
      "@be ~2 ( annexed | appended | attached | deemed )", "( written | read ) into",
      "@agreement include ( the | our )", "rules out", "as if ~3 set out", "submit",
      "( stick to | keep to | play by | abide | adhere | comply | conform | respect | follow | observe | satisfy | uphold | compatible | consistent )",
      "part of ~3 ( contract | terms | agreement | license )",
    ]
    // "We follow our AI Principles": what the licensor does binds nobody else.
    static let ours = [
      "( we | licensor | company | provider ) ~3 ( follow | comply | adhere | develop | commit | observe | respect | uphold )"
    ]
    // "What it may not be used for is laid down in a separate document at https://…"
    static let elsewhere = [
      "( not be used for | not used for | prohibited | forbidden | excluded | disallowed | off limits ) ~6 ( laid down | set out | set forth | list | describe | specify | publish | found ) ~3 ( separate | separately | elsewhere | at | on ) ~2 ( #url | document | page | file )"
    ]
    static let binds = [
      "adhere", "comply", "compliance", "incorporated ~4 reference", "incorporate", "in accordance with",
      "consistent with", "set forth in", "governed ~4 by", "made part of", "shall have effect as",
      "as if they were", "bind you", "violate", "subject to", "abide", "agree to", "pursuant to",
      "in violation of", "bound by", "prohibited by", "follow", "observe", "conform", "described in",
      "outlined in", "specified in", "listed in", "permitted by", "contrary to", "part of ( this | the )",
      "binding on", "conditional on", "observance", "honor", "integral part", "also govern",
      "respect", "off limits", "fall within", "disallow", "stick to", "contravene", "apply to everyone",
      "forbidden", "accept", "comply", "apply", "bind", "bound", "govern", "enter into", "laid down",
      "set out in",
      "play by", "keep to", "satisfy", "uphold", "compatible with", "within the", "rules out", "at odds with",
      "inconsistent with", "incompatible with", "deemed", "written into", "muster", "submit to",
      "part of this",
      "@agreement include ( the | our )", "void", "( in line | in keeping ) with", "take place under",
      "breach", "annexed", "appended", "attached", "found at",
      "part of ~3 ( contract | deal )", "depend on",
    ]
    static let describes = [
      "grant ~8 ( license | right )", "detect ~8 violation", "content that violates", "subject to section",
      "enforceable provision", "should monitor", "report", "suspected", "suspend", "terminate",
      "( post | publish ) each version",
    ]
    static let itself = [
      "this !agreement/license/contract/document ~6 ( policy | guideline | aup )",
      "this !agreement/license/contract/document ~4 use policy", "violation of this policy",
      "these ~4 ( policy | guideline | rule | standard | principle | requirement )",
      "this ~4 ( code | charter | standard | annex | schedule | addendum | appendix | license )",
    ]
    static let governedBy = [
      "( govern | comply | follow | abide | adhere | subject | observe | accordance | bound | stick | accept )"
    ]
    static let subjectTo = [
      "use of ~12 @be ( subject to | governed by )", "@be ~4 ( binding | conditional | governed )",
      "integral part",
      "also govern", "( bound | accept | accepts ) ~6 policy", "incorporated here",
    ]
  }
}
