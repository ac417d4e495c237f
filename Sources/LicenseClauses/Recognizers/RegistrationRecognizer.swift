/// Reads that one must register, apply, notify or ask the licensor first.
struct RegistrationRecognizer: ClauseRecognizer {
  let kind = ClauseKind.registration
  private let complaints, hosting, commercial, using, needs, large, afterwards, asks, contact, threshold,
    trademark,
    notify, other,
    may, lacks, concern, first, offers: Cue
  private let preconditions, asking, ahead, files, papers, enrols, sizes, liberty, incidents, unasked,
    purpose, addresses, persons: Cue

  init(_ g: inout GrammarBuilder) {
    hosting = g.cue(
      "host", "hosted", "hosting", "as a service", "api", "paid service", "managed service", "tenant", "saas",
      "( serve | expose | offer ) ~6 ( third party | others | public | network )",
      "cloud ( service | offering )")
    commercial = g.cue(
      "commercial", "commercially", "revenue", "monetize", "paid", "product", "business", "enterprise",
      "sell",
      "( commercialize | commercialization | monetization | resell | resale | for profit )",
      "( otherwise than | other than ) ~1 for ~2 ( non profit | nonprofit | noncommercial | non commercial | research )"
    )
    using = g.cue(
      "( right | rights | license | licence ) ~8 ( begin | start | commence | arise | take effect | become effective ) ~4 ( once | when | after | upon | on )",
      "( before | prior to ) ~8 ( use | access | download | obtain | install )",
      "( use | access | download | obtain ) ~16 ( must | shall | need | require ) ~6 ( register | apply | sign | fill | submit | complete )",
      "( register | apply | sign up | fill | submit | complete ) ~16 ( to use | to access | to download | to obtain | before )",
      "( access | download ) ~6 ( model | weight | data | dataset )",
      "( before | prior to | until ) ~8 ( run | work | process | consult | start | open | read | receive | extract | analyze | analyse )",
      "( run | read | download | access | open | use ) ~8 ( weight | model | data | dataset | corpus | record | collection | scan | image | file )",
      "( access | download ) ~4 ( require | need | grant | condition | subject | request )",
      "( access | download | user ) ~1 form",
      "( release | deliver | supply ) ~4 ( upon | after | once | only )")
    large = g.cue("commercial ( entity | user | licensee )", "large entity")
    // "You may ship it after signing up in our register": what is allowed begins with that.
    afterwards = g.cue(
      "after ~1 ( sign up | signing up | registering | enrolling ) ~2 ( in | with | for | at | on )")
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
      "separate ~4 ( license | agreement ) ~4 ( with | from )",
      "apply ~3 for ~6 ( authorisation | approval | key | number | credential )",
      "( request | obtain | order ) ~3 ( key | credential | access code | access token )")
    needs = g.cue(
      "require ~5 separate ~3 ( license | agreement )",
      "if ~3 ( authorized | approved ) ~2 by ( us | @party )",
      "may be permitted if you obtain ~6 ( permission | consent | authorization )",
      "only ( through | under | with ) ~3 separate ~3 ( license | agreement )",
      "without ~3 separate ~3 ( license | agreement )",
      "unless ~4 authorized under ~4 ( license | agreement )")
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
    // Whom to ask: the licensor, or who acts for it.
    let whom =
      "( us | licensor | company | provider | owner | author | vendor | university | institute | institution | foundation | consortium | laboratory | publisher | creator | holder | custodian | committee | team | board | office | maintainer | controller | ministry | steward | supplier | registry | secretariat | project | #email )"
    // "Download requires prior registration", "only once you have notified us", "no one may … until"
    preconditions = g.cue(
      "( subject to | conditional | conditioned | contingent | dependent | require | need | necessitate | presuppose | presume | call for | involve ) ~4 ( registration | enrolment | enrollment | sign up | accreditation | preregistration )",
      "( subject to | conditional | conditioned | contingent | dependent | require | need | necessitate | presuppose | call for ) ~2 ( prior | advance | previous | written | signed | formal | timely | separate ) ~1 ( notification | notice | application | request | announcement | declaration | information )",
      "( only | solely ) ( once | after | when | if | upon ) ~8 ( notify | inform | register | enrol | enroll | apply | ask | submit | announce | complete | fill | accredit | contact )",
      "( no one | nobody | none | no user | no person | no access | no use ) ~16 until ~10 ( approve | confirm | authorize | authorise | register | registration | sign | clear | accept | notify | acknowledge )",
      "only ~4 ( registered | approved | accredited | vetted | verified | enrolled ) ~1 ( user | researcher | institution | party | person | member | participant | developer | applicant )",
      "whose ~1 ( application | request | registration ) ~4 ( approve | accept | grant | confirm )",
      "( conditional | conditioned | require | subject to | only upon | only after | contingent ) ~4 ( execution | signature | signing | conclusion | completion ) of ~6 ( agreement | form | contract )",
      "( application | registration | questionnaire | enrolment | ( access | license | data | usage | permission ) ~1 request | ( request | registration | access | order ) form ) ~8 ( must | shall | has to | have to | is to | should | need to | are to ) ~1 be ~2 ( submit | lodge | file | send | make | complete | fill | address | sign | return | hand )",
      "( commercial | enterprise | production | extended | business ) ~3 license ~4 ( available | obtainable | obtained | purchased | issued | sold | granted ) ~3 ( from | on | upon | through | by | request )",
      "( register | registration | enrol | enroll | enrolment | sign up ) ~4 ( before | first | beforehand | prior to | in advance )",
      "please ~1 ( fill | complete | submit | sign | apply ) ~6 ( form | questionnaire | application | registration )",
      "( upon | after | following | subject to | on ) ~2 ( approval | acceptance | review | submission ) of ~3 ( application | request | registration | proposal | form )",
      "( allow | permit | possible | grant | available | free | use | access | download ) ~4 ( after | upon | following | once | on ) ~2 ( registration | enrolment | enrollment | notification | sign up )",
      "only ~4 ( user | person | people | researcher | party | institution | those ) ~2 ( registered | enrolled | approved | accredited )",
      "( prior | advance | previous ) ~1 ( registration | enrolment | enrollment | accreditation )",
      "( license | licenses | permission ) ~3 ( available | obtained | granted | issued ) ( on | upon | by ) ~1 ( request | application )",
      "( drop | shoot ) ( us | \(whom) ) ~2 ( line | note | email | message | mail )",
      "( wait | await ) ~4 ( approval | authorization | authorisation | clearance ) ~4 ( from | of | by | our | before )"
    )
    // "let us know", "seek the approval of the Consortium"
    asking = g.cue(
      "( notify | inform | tell | contact | consult | ask | approach | advise | alert | email | mail | message | call ) ~3 \(whom)",
      "( announce | declare | report | disclose | write | speak | talk | turn | apply ) ~6 to ~3 \(whom)",
      "let ~3 \(whom) ~1 know",
      "get in touch", "reach out",
      "( notify | notification | notice | announcement ) ~2 ( to | of ) ~2 \(whom)",
      "( give | send | provide | serve | submit | file | furnish ) ~2 \(whom) ~8 ( notice | notification | information | request | description )",
      "( seek | obtain | request | secure | get | await | receive ) ~4 ( sign off | green light | blessing | approval | permission | consent | authorization | authorisation | clearance | license | go ahead ) ~4 ( of | from | by ) ~3 \(whom)",
      "( seek | obtain | request | secure | get ) ~2 our ~3 ( approval | permission | consent | authorization | authorisation | clearance | license )",
      "\(whom) ~4 ( informed | notified | consulted | asked | contacted | told )")
    ahead = g.cue(
      "( before | beforehand | first | in advance | prior to | ahead of | ahead | previously | until | up front | upfront )"
    )
    // "lodge an access request", "fill in the access form"
    files = g.cue(
      "( submit | lodge | send | make | complete | fill | return | sign | execute | mail | email | deliver | transmit | hand in | fill in | fill out )"
    )
    papers = g.cue(
      "( application | apply ) ( for | to | form | with )", "questionnaire",
      "( registration | access | request | order | enrolment | consent | user | license ) ~1 form",
      "( access | license | data | usage | permission ) ~1 request",
      "( request | application ) for ~2 ( access | permission | license | approval | use )",
      "( data | access | transfer ) ~2 ( use | access | transfer | user )? agreement",
      "( research | project ) proposal")
    enrols = g.cue(
      "( has to | have to | is to | are to | should | please | kindly | need to | must | shall | required to | obliged to ) ~6 ( register | enrol | enroll | sign up | preregister )"
    )
    // "The moment you pass 10,000 downloads, tell us": a threshold, whose consequence it is.
    sizes = g.cue(
      "( revenue | turnover | sales | income | user | employee | download | seat | gpu | visit | device ) ~16 ( above | exceed | more than | over | at least | in excess of | greater than | upwards of | reach | pass | hit | surpass ) ~4 ( #number | #money | @million )",
      "( above | exceed | more than | over | at least | in excess of | greater than | upwards of | reach | pass | hit | surpass | cross | beyond ) ~4 ( #number | #money | @million ) ~8 ( revenue | turnover | sales | income | user | employee | download | seat | gpu | visit | device )"
    )
    liberty = g.cue(
      "( free | welcome | invited ) to ~2 ( contact | ask | write | email | reach | request | apply | get in touch )",
      "not ~2 ( require | need | subject )",
      "( no | without ) ~2 ( registration | sign up | enrolment | need )")
    // "not without first notifying us"
    unasked = g.cue(
      "without ~2 ( first | prior | previously | beforehand ) ~2 ( register | registration | notify | notification | apply | enrol | enroll | ask | tell | contact | consult )",
      "without ( register | notify | inform | ask | tell | consult ) ~8 ( first | beforehand | in advance )",
      "without having ~3 ( registered | notified | informed | applied | asked )")
    incidents = g.cue(
      "( terminate | cancel | incident | breach | bug | claim | lawsuit | destroy | deletion | leak | discover | malfunction )"
    )
    // "If you believe that your rights are infringed, write to …": no permission is asked for.
    complaints = g.cue(
      "if you ~2 ( believe | notice | suspect | discover | disagree )",
      "( complaint | suggestion | feedback | appeal )",
      "technical inquiries", "( customer | technical ) support", "unsure", "uncertain",
      "bug ~2 report", "mobile service", "violation", "reinstate")
    offers = g.cue("( broader | other | further | different | extended ) ~6 license ~2 may be available")
    lacks = g.cue("without", "if you obtain ~6 from each")
    concern = g.cue("needs to contact you", "contact you", "rights holder", "concern", "infring", "abuse")
    notify = g.cue(
      "( notify | inform ) ( us | licensor | @party ) ~10 ( before | prior | use | deploy | distribute | product )",
      "( notify | inform | tell ) !them/user/consumer/customer/people/person/recipient/end ~3 ( before | prior to | in advance )",
      "( notify | inform ) ~6 ( in advance | beforehand )",
      "prior ( written )? notice to ( us | licensor )")
    other = g.cue(
      "if ~4 use ~10 not ~2 comply",
      "contribution", "supersede", "the required ~1 ( license | permission | consent )", "in your state",
      "as permitted", "obtain ~8 copyright",
      "permission notice", "support", "obtain the model", "obtain ~3 copy")
    purpose = g.cue(
      "( license | licence | permission | commercial | commercially | access | approval | authorization | authorisation | registration | register | use | using )"
    )
    addresses = g.cue("#email", "( email | e mail ) :", "address :")
    persons = g.cue(
      "( consent | permission | authorization ) ~3 ( from | of ) ~4 ( individual | person | people | subject | participant | patient | owner | rights holder | copyright holder | patent holder | guardian | parent | celebrity )",
      "( data subject | individual | person | user | subject ) ~2 consent")
    may = g.cue("you may request ~8 ( license | permission | authorization | approval | access )")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    // What large ones must ask for is what follows above their size.
    if s.document.namesLargeOnes, s.has(large) { return }
    if s.has(sizes), !s.has(threshold) { return }
    if s.has(complaints) || s.has(persons) || isAddress(s) { return }
    // "Broader licences may be available from …": one is free to ask.
    if s.has(offers), s.mode(s.sentence.tokens.upperBound - 1) != .required, !s.hasMode(.required) { return }
    if let hit = s.first(contact), !s.has(trademark), !s.has(threshold), !s.has(concern), !s.has(liberty),
      !(s.mode(hit.start) == .permitted && continuesThreshold(s))
    {
      return add(.registration(for: act(s)), hit, s, &out)
    }
    guard let hit = said(s) ?? meant(s), !s.has(trademark), !s.has(other), !s.has(lacks) || s.has(unasked)
    else { return }
    // A threshold's own "you must request a licence" is its consequence, not a clause more.
    if s.has(threshold), !s.folded(hit.range).contains("registration") { return }
    if s.drafts(of: out).contains(where: { $0.terms.kind == .usageThreshold }),
      !s.folded(hit.range).contains("registration")
    {
      return
    }
    // What one may ask for, and how, is said for itself.
    if s.first(may)?.range != hit.range, continuesThreshold(s) { return }
    add(.registration(for: act(s)), hit, s, &out)
  }

  /// "Email: …", "write to us at …" without a word on what for, and what stands among the contacts: where to reach the
  /// licensor, and no step that must be taken.
  private func isAddress(_ s: SentenceReading) -> Bool {
    if s.isInContacts { return true }
    return s.has(addresses) && !s.has(purpose)
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
    if s.has(using) || s.has(afterwards) { return .use }
    return before.contains("commercial") ? .commercial : .other
  }

  /// What phrases ask in so many words.
  private func said(_ s: SentenceReading) -> Hit? {
    if let hit = s.first(asks, .required) ?? s.first(notify, .required) ?? s.first(afterwards) { return hit }
    if let hit = s.first(needs) ?? s.first(may) ?? inThreshold(s) { return hit }
    return s.all(first).first { s.mode($0.start) != .permitted }
  }

  /// What is asked of whom, and before what; what is to be handed in.
  private func meant(_ s: SentenceReading) -> Hit? {
    guard !s.has(incidents), !s.has(concern) else { return nil }
    if let hit = s.first(unasked) { return hit }
    if s.has(liberty) { return nil }
    if let hit = s.first(preconditions) ?? s.first(enrols, .required, .none) { return hit }
    if let hit = s.demanded(files, of: papers, within: 10) { return hit }
    guard let hit = s.pair(asking, ahead, within: 14), s.all(asking).contains(where: { isAsked($0, s) })
    else {
      return nil
    }
    return hit
  }

  private func isAsked(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.mode(hit.start) != .permitted && s.mode(hit.start) != .prohibited
  }

  private func inThreshold(_ s: SentenceReading) -> Hit? {
    s.has(threshold) ? s.all(asks).first { s.folded($0.range) == "registration" } : nil
  }

  /// The sentence behind a threshold that says whom to ask.
  private func continuesThreshold(_ s: SentenceReading) -> Bool {
    var index = s.index - 1
    // "Such a licensee must …" goes on with what the paragraph before says.
    let opening = s.folded(s.sentence.tokens.prefix(3).isEmpty ? 0..<0 : s.sentence.tokens.prefix(3))
    let goesOn = opening.contains("such a") || opening.contains("such an")
    let first = goesOn ? s.sentence.block - 1 : s.sentence.block
    while index >= 0, s.document.sentences[index].block >= first {
      let text = s.folded(s.document.sentences[index].tokens)
      if text.contains("active users") || text.contains("active accounts")
        || text.contains("revenue")
          && (text.contains("million") || text.contains("000") || text.contains("annual"))
      {
        return true
      }
      index -= 1
    }
    return false
  }
}
