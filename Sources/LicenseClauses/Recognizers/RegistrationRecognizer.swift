/// Reads that one must register, apply, notify or ask the licensor first.
struct RegistrationRecognizer: ClauseRecognizer {
  let kind = ClauseKind.registration
  private let hosting, commercial, using, needs, large, asks, contact, threshold, trademark, notify, other,
    may, lacks, concern, first: Cue

  init(_ g: inout GrammarBuilder) {
    hosting = g.cue("host", "hosted", "hosting", "as a service", "api", "paid service", "managed service")
    commercial = g.cue(
      "commercial", "commercially", "revenue", "monetize", "paid", "product", "business", "enterprise", "sell"
    )
    using = g.cue(
      "( before | prior to ) ~8 ( use | access | download | obtain | install )",
      "( use | access | download | obtain ) ~16 ( must | shall | need | require ) ~6 ( register | apply | sign | fill | submit | complete )",
      "( register | apply | sign up | fill | submit | complete ) ~16 ( to use | to access | to download | to obtain | before )",
      "( access | download ) ~6 ( model | weight | data | dataset )")
    large = g.cue("commercial ( entity | user | licensee )", "large entity")
    asks = g.cue(
      "after ~3 ( fill | complete ) ~4 ( questionnaire | form | registration | application )",
      "must first ~3 ( register | apply | notify | request )", "must first obtain ~2 license",
      "shall first ~3 ( fill | register | apply | obtain | notify )",
      "( cleared | approved ) ~4 ( in writing | beforehand | in advance )",
      "notify the ( company | licensor | institute ) of",
      "must ~3 register", "( shall | must | need | require | will ) ~6 register",
      "( shall | must | need ) ~6 apply ( for | to ( us | licensor | @party ) )", "register with",
      "( request | obtain | apply | seek | acquire | secure | purchase | require ) ~8 ( license | authorization | permission | consent | agreement | approval ) ~8 ( from | with | by )",
      "request a ~4 license", "request ~6 authorization",
      "apply ~3 for ~6 ( license | authorization | permission | access )",
      "submit ~14 ( application | form | questionnaire | information | request )",
      "fill ~3 ( in | out ) ~6 ( form | questionnaire | application )",
      "( permission | consent | authorization | approval | license ) of ~4 ( @be required | required )",
      "( permission | consent | authorization | approval | registration ) @be required",
      "fill out ~4 form",
      "by submitting the following information",
      "complete ~6 ( registration | application | form | questionnaire )", "registration",
      "obtain ~8 ( written | prior | express | explicit ) ~4 ( consent | permission | authorization | approval )",
      "separate ~4 ( license | agreement ) ~4 ( with | from )")
    needs = g.cue(
      "require ~5 separate ~3 ( license | agreement )",
      "if ~3 ( authorized | approved ) ~2 by ( us | @party )",
      "may be permitted if you obtain ~6 ( permission | consent | authorization )",
      "only ( through | under | with ) ~3 separate ~3 ( license | agreement )",
      "without ~3 separate ~3 ( license | agreement )",
      "unless ~4 authorized under ~4 ( license | agreement )",
      "require ~4 ( prior | explicit | express ) ~3 ( consent | permission | authorization | approval )")
    contact = g.cue(
      "for commercial ~12 ( email | contact | write to )", "please send ~3 email to", "please email",
      "required to contact",
      "( licensing | license ) ~3 ( request | inquiry | question ) ~8 ( sent | directed | to )",
      "( commercial | broader ) ~6 license ~6 ( available | obtained ) from",
      "to request ~4 ( permission | license | authorization )", "please refer to ~8 registration",
      "commercial ~12 please ~6 #url", "commercial ~12 please ~4 here",
      "( refer | submit | complete ) ~6 registration form",
      "contact ~10 ( for | to | if | regarding | at ) ~14 ( license | commercial | authorization | permission | use )",
      "( please | must | should | need ) ~2 contact", "reach out to", "contact ~4 ( us | licensor )",
      "( license | permission | commercial | authorization ) ~16 contact", "wish to ~30 contact")
    threshold = g.cue(
      "@million ~8 ( active | user | visit )", "monthly active user", "annual revenue", "monthly revenue",
      "@million ~12 revenue", "unique user", "new version", "following threshold", "number of ~6 employee")
    trademark = g.cue(
      "trademark", "name or mark", "trade name", "export", "personal information", "consent of ~4 individual",
      "assign", "age of consent", "privacy", "rights and consents", "question", "amend",
      "continue to apply", "shall apply local law", "interested in such",
      "will apply to", "independently obtain", "third party software", "local legal effect",
      "regulatory authorization", "legal theory",
      "vulnerability", "injunctive", "require ~5 user", "inappropriate", "known or suspected",
      "notice of ~3 infring", "takedown", "dmca", "lawyer", "content you ~3 use",
      "confidential information",
      "workspace", "report", "dispute", "account", "sign up ~6 service")
    let leave = "( approval | permission | consent | authorization | clearance | license )"
    first = g.cue(
      "@party ( must | shall | should | is to | has to ) ~2 be ~3 ( consult | notify | inform | ask | tell )",
      "( consult | ask | notify | tell | inform | contact | email ) ~3 @party ~4 ( first | before | beforehand | in advance | prior )",
      "( consult | ask | notify | tell | inform ) ~3 @party ~16 ( before | prior to )",
      "( give | provide | send | submit ) ~3 @party ~8 notice ~6 ( before | prior )", "sign up",
      "before ~24 ( notify | inform | tell | contact | ask ) ( us | @party )",
      "@party @be ( informed | notified ) ~16 ( advance | before | beforehand )",
      "need to be granted ~3 right", "subject to ~3 separate ~3 agreed", "enroll with", "@be enrolled",
      "address ~4 request to", "get in touch with ( us | @party )",
      "( notification | notify ) of ~3 @party ~14 precede", "hand in ~3 ( name | details )",
      "( directed | addressed | sent ) to ~2 #email",
      "( seek | secure ) ~6 ( authorization | approval ) ~4 ( of | from )",
      "( registration | enrollment ) ~6 mandatory", "declared to ~2 @party",
      "only ( registered | confirmed | approved ) user", "negotiate ~2 license with",
      "@be to be ( requested | obtained | sought | asked ) ( from | of | by )",
      "( write | talk | speak | turn | apply ) to ~4 ( us | @party | #email ) ~8 ( about | for | first | before )",
      "license ~4 ( write to | email | reach | talk to ) ~3 ( us | @party | #email )",
      "( write to | email | mail ) ~2 #email",
      "not ~10 until ~10 ( approve | grant | confirm | authorize | register | sign )",
      "( must | shall | need | may ) ~3 ask ~3 for ~3 \(leave)",
      "( must | shall ) ~3 ask ~3 @party ~6 ( for | before )",
      "( must | shall | have to ) ~3 ( conclude | enter into | sign | negotiate | take out ) ~6 ( license | agreement | contract ) ~4 with",
      "( upon | after | once ) ~4 ( submission | submitted | signed | returned | filled | completed | received ) ~8 ( form | copy | application | request | agreement | confirmation | questionnaire )",
      "\(leave) ~6 ( must | shall | has to | is to ) ~2 be ~2 ( obtained | requested | sought | applied )")
    lacks = g.cue("without", "if you obtain ~6 from each")
    concern = g.cue("needs to contact you", "contact you", "rights holder", "concern", "infring", "abuse")
    notify = g.cue(
      "( notify | inform ) ( us | licensor | @party ) ~10 ( before | prior | use | deploy | distribute | product )",
      "( notify | inform | tell ) ~3 ( before | prior to | in advance )",
      "( notify | inform ) ~6 ( in advance | beforehand )",
      "prior ( written )? notice to ( us | licensor )")
    other = g.cue(
      "contribution", "supersede", "the required ( license | permission | consent )", "in your state",
      "as permitted", "obtain ~8 copyright",
      "permission notice", "support", "obtain the model", "obtain ~3 copy")
    may = g.cue("you may request ~8 ( license | permission | authorization | approval | access )")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    // What large ones must ask for is what follows above their size.
    if s.document.namesLargeOnes, s.has(large) { return }
    if let hit = s.first(contact), !s.has(trademark), !s.has(threshold), !s.has(concern) {
      return add(.registration(for: act(s)), hit, s, &out)
    }
    guard
      let hit = s.first(asks, .required) ?? s.first(notify, .required) ?? s.first(needs) ?? s.first(may)
        ?? inThreshold(s) ?? s.all(first).first(where: { s.mode($0.start) != .permitted }),
      !s.has(trademark), !s.has(other), !s.has(lacks)
    else { return }
    // A threshold's own "you must request a licence" is its consequence, not a clause more.
    if s.has(threshold), !s.folded(hit.range).contains("registration") { return }
    // What one may ask for, and how, is said for itself.
    if s.first(may)?.range != hit.range, continuesThreshold(s) { return }
    add(.registration(for: act(s)), hit, s, &out)
  }

  /// What needs it first, by the sentence or by the one before it: "If you wish to do so, …".
  private func act(_ s: SentenceReading) -> RegistrationAct {
    if s.has(commercial) {
      return s.has(hosting) && !s.folded(s.sentence.tokens).contains("commerc") ? .hosting : .commercial
    }
    if s.has(hosting) { return .hosting }
    let before = s.index > 0 ? s.folded(s.document.sentences[s.index - 1].tokens) : ""
    if s.folded(s.sentence.tokens).contains("do so") {
      if before.contains("hosted") || before.contains("as a service") { return .hosting }
      if before.contains("commercial") { return .commercial }
    }
    if s.has(using) { return .use }
    return before.contains("commercial") ? .commercial : .other
  }

  private func inThreshold(_ s: SentenceReading) -> Hit? {
    s.has(threshold) ? s.all(asks).first { s.folded($0.range) == "registration" } : nil
  }

  /// The sentence behind a threshold that says whom to ask.
  private func continuesThreshold(_ s: SentenceReading) -> Bool {
    guard s.index > 0 else { return false }
    let before = s.document.sentences[s.index - 1]
    guard before.block == s.sentence.block else { return false }
    let text = s.folded(before.tokens)
    return text.contains("active users")
      || text.contains("revenue")
        && (text.contains("million") || text.contains("000") || text.contains("annual"))
  }
}
