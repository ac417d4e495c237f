/// Reads what a licence says of commercial use in so many words.
struct CommercialUseRecognizer: ClauseRecognizer {
  let readsDefinitions = true
  let kind = ClauseKind.commercialUse
  private let warranty, commercialTerm, consent, freely, nonCommercial, limiter, research, commercial,
    commercialPurpose, condition, allowed, excluded, definition, describes, threshold, personal, byUser,
    invites, wishes, limits,
    demands, permitted, either, excepts, onlyWith, sells, receives, paidModel, indifferent, entity, revenue,
    qualifies,
    disclaims: Cue
  private let trade, firms, dealers, refused, needs, frees, bound, study, ideal, ownUse, sciences,
    elseNothing, alone, someOnly,
    sizes, asked: Cue

  init(_ g: inout GrammarBuilder) {
    // "The warranty for paying customers does not apply abroad."
    warranty = g.cue("warranty ~8 not apply", "limited warranty")
    consent = g.cue(
      "without ~10 ( authorization | permission | consent | license | agreement | approval )",
      "unless you ~3 ( have | hold ) ~6 ( agreement | license )",
      "unless you ~6 ( agreement | license )",
      "unless ~14 ( authorization | permission | consent | license | agree )",
      "( unless | except ) ~14 ( agreement | contract | approval | authorisation | arrangement )")
    excepts = g.cue("except", "unless", "other than", "apart from", "save for", "but not")
    onlyWith = g.cue(
      "only ( with | after | under | by | upon | on | if | subject )", "subject to", "provided", "if you",
      "as long as", "so long as", "on condition",
      "only ~4 ( consent | permission | license | agreement | approval )")
    someOnly = g.cue(
      "only ~8 ( may | can | allowed to | permitted to | entitled to ) ~3 ( use | run | deploy | exploit )")
    alone = g.cue("( only | solely | exclusively | strictly | limit | restrict )")
    revenue = g.cue("revenue")
    qualifies = g.cue("for commercial use only : to", "for commercial use only to")
    entity = g.cue("commercial ( entity | user | licensee )", "commercial use agreement")
    receives = g.cue("to ( a | an | any | such | another ) commercial ( entity | user | licensee )")
    // "… to train any model that is offered for a fee": of whose models it speaks.
    // "whether or not for a fee": it makes no difference.
    indifferent = g.cue(
      "( whether | regardless | irrespective | independent | matter ) ~4 ( fee | charge | free | payment | remuneration | consideration | profit )",
      "( with or without | for a fee or | free of charge or | gratis or ) ~2 ( charge | fee | free | money | payment | gratis )"
    )
    paidModel = g.cue(
      "( model | network | system ) ~1 ( that | which ) @be ~2 ( offer | sell | license | provide ) ~4 ( fee | payment | price | money )"
    )
    sells = g.cue("sell ~6 ( @model | it | them | access )")
    either = g.cue(
      "commercial as well as ( non commercial | noncommercial )",
      "commercial and ( non commercial | noncommercial ) purpose",
      "( noncommercial | non commercial ) and commercial ( purpose | use )",
      "( noncommercial | non commercial ) as well as ~2 commercial")
    freely = g.cue("for ~8 ( noncommercial | non commercial ) ( purpose | use )")
    nonCommercial = g.cue("non commercial", "noncommercial", "not for commercial")
    limiter = g.cue(
      "only ~20 ( noncommercial | commercial | research )",
      "solely ~8 ( noncommercial | commercial | research | academic )",
      "exclusive ~6 ( noncommercial | commercial | research | academic )",
      "limited to ~6 ( noncommercial | commercial | research | academic )",
      "( noncommercial | commercial | research ) ( use | purpose )? only",
      "for ( your | academic | personal )? ( academic | personal )? ( noncommercial | non commercial ) ~4 ( purpose | use | research )",
      "strictly ~4 ( noncommercial | commercial | research )",
      "restrict ~12 ( noncommercial | non commercial ) ( purpose | use )",
      "sole purpose of ~3 research",
      "grant ~60 for !any ~4 ( noncommercial | non commercial ) ( purpose | use | research )",
      "for any ~4 ( noncommercial | non commercial ) ~4 ( purpose | use )",
      "for your ~6 ( noncommercial | non commercial ) ~4 ( purpose | use | research )",
      "may be used for ~4 ( noncommercial | non commercial )", "without commercial exploitation",
      "no right ~10 commercial entity", "allow only ~2 ( noncommercial | non commercial )",
      "any ( noncommercial | non commercial ) purpose @be ~2 permit",
      "only so far as you do not receive ~4 payment",
      "internal appraisal alone",
      "not ~6 grant ~8 commercial entity",
      "such entity is a ( noncommercial | non commercial )",
      "other than ~3 ( noncommercial | non commercial ) research",
      "restrict ~4 to ~4 ( research | academic )", "research purpose only",
      "only be used for ~4 ( research | academic | noncommercial )",
      "extend only to ~6 ( research | academic | noncommercial | non profit | nonprofit )",
      "( exclusively | solely | only ) for ~6 ( teaching | research | scientific | academic | education )",
      "for research only", "for ~4 research ~5 purpose only", "limited to ~2 research ~5 purpose",
      "non commercial ( scholarly | academic )",
      "noncommercial ( scholarly | academic )",
      "( research | academic | scientific | teaching | educational ) ~6 ( and | or ) ~2 for no other purpose",
      "limited to ~4 ( scientific | research | teaching | educational | academic )",
      "( nonprofit | non profit | not for profit ) ( research | educational | academic )? ( purpose | use )")
    research = g.cue("research", "academic", "scientific", "teaching", "educational")
    personal = g.cue(
      "noncommercial research", "non commercial ~3 research", "research purpose", "scientific research",
      "academic research", "research use", "for research and education",
      "research ( or | and ) ~2 ( educational | education | teaching | academic ) ~2 purpose",
      "research and educational purpose")
    commercial = g.cue(
      "commercial ( or production | , )? ( purpose | use | exploitation | activity | product | product or service | product and service | application | deployment | setting | advantage | gain | offering | license )",
      "commercial ~5 environment", "commercial , ~6 ( purpose | use )", "any commercial", "use ~6 commercial",
      "commercialize",
      "commercial entity", "for commercial", "commercialization",
      "commercial ~2 ( or | and ) ~3 ( purpose | use )",
      "commercial or production", "monetary gain", "for profit", "revenue generating", "generate revenue",
      "revenue generation", "course of trade", "financial gain",
      "( for | against ) ( a | any )? ( fee | money | remuneration | profit )",
      "( use | used | using ) ~6 commercially", "in ( a | any | your | the course of )? business",
      "( production | profit ) use", "use in production",
      "paid ( product | service | customer | app | access )", "for gain", "make money", "product you sell",
      "commercial ~2 ( undertaking | operation | enterprise )", "profit making",
      "( charge | charging ) ~4 ( user | customer ) ~4 for", "business purpose")
    commercialPurpose = g.cue(
      "for any commercial purpose", "for ~3 commercial ( purpose | use )", "commercial use license",
      "use ~8 commercial")
    condition = g.cue(
      "commercial ~24 ( must | shall | need ) ~8 ( register | obtain | request | apply | contact | acquire | purchase | seek | conclude | sign | complete | submit | fill )",
      "obtain ~12 ( license | authorization | permission | consent ) ~10 commercial",
      "for commercial ( use | purpose ) ~10 ( contact | apply | request | obtain )",
      "commercial license", "commercial ~8 ( subject to | require | upon )",
      "commercial use ~10 ( provided | if | condition )",
      "use ~10 commercial ~20 request a license", "commercially ~10 request ~3 license",
      "after ~4 ( fill | complete | register | registration | submit ) ~30 commercial",
      "commercial ~24 ( after | upon | by | once ) ~6 ( fill | complete | register | registration | submit )",
      "from which ~6 ( profit | income | revenue ) ~8 shall first",
      "commercial user ~6 ( must | shall ) ~6 ( apply | complete | register | obtain | contact )",
      "commercial ~30 ( license | authorization ) ~3 from")
    allowed = g.cue(
      "commercially usable", "commercial use @be fine", "cover ~2 commercial use",
      "commercial ( use | purpose ) ~8 @be ( permit | allow )", "extend to commercial use",
      "commercial as well as ( non commercial | noncommercial )",
      "commercial ( use | purpose ) ( @be | ~3 ) ( permit | allow | welcome | free )",
      "allow ~4 commercial ( use | purpose )", "permit ~4 commercial ( use | purpose )",
      "including ~4 ( for )? commercial ( use | purpose )",
      "available ~6 for ~4 commercial use", "both commercial and ( non commercial | noncommercial )",
      "whether commercial or",
      "commercial or ( noncommercial | non commercial )", "commercial and ( noncommercial | non commercial )",
      "any purpose ~4 including commercial", "free for commercial", "even commercial", "in commercial",
      "commercial purpose ~2 included", "paid product on top")
    excluded = g.cue(
      "( other than | excluding | except ) ~2 commercial",
      "not include ~30 generate revenue", "not include ~20 commercial advantage", "not for ~3 commercial",
      "no ( right | license ) ~12 to ~2 commercial ( entity | user | organization )",
      "not include ~4 commercial", "no commercial", "no ~2 license for ~2 commercial",
      "not ~4 commercial ( use | purpose )",
      "not ~2 commercially ( usable | exploitable | available | licensed )",
      "not a ( noncommercial | non commercial ) purpose", "not intended ~8 commercial advantage")
    commercialTerm = g.cue("( noncommercial | non commercial ) ~6 mean")
    definition = g.cue("( noncommercial | non commercial ) ~6 mean", "research ~3 ( purpose | use ) ~4 mean")
    describes = g.cue(
      "commercial use limitation",
      "occasionally and noncommercially", "restriction on commercial",
      "make ~4 available ~10 freely available",
      "makes certain ~4 available", "terms may include",
      "will not restrict", "remain in substance", "intended to allow", "preserve free access",
      "commercial damage",
      "use of ~3 @model to train ~16 commercial ~6 not a", "commercial loss", "commercial purpose mean",
      "commercial purpose ~3 mean", "commercial license mean", "purposes mean",
      "terms ~4 commercial ~6 following terms")
    threshold = g.cue("@million ~8 ( active | user | revenue )", "annual revenue", "monthly active user")
    permitted = g.cue("( solely | only | exclusively ) ~4 permitted ( purpose | use )")
    invites = g.cue("contact", "reach out", "email", "interested in", "available from", "write to", "inquire")
    limits = g.cue("in no event ~40 ( liable | liability | damages )", "not be liable")
    wishes = g.cue(
      "( would | should ) like", "if you ~2 ( want | wish | need | like | interested )", "interested in")
    demands = g.cue(
      "must", "shall", "should", "need", "require", "only", "without", "before", "subject to", "first", "not")
    // What is done for money: "monetise", "make money", "paid products", "for gain".
    trade = g.cue(
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
      "( product | service | app | application ) ~3 sell", "charge ~3 ( user | customer | client ) ~3 for")
    // "Businesses of every size may use it"
    firms = g.cue(
      "( business | enterprise | corporation | firm | startup | commercial | profit ) ~4 ( may | can | welcome to | free to | allowed to | permitted to | entitled to ) ~4 ( use | run | deploy | incorporate | integrate | build | employ )"
    )
    // "Commercial users are required to obtain a key."
    dealers = g.cue(
      "( commercial | for profit | business ) ~1 ( user | licensee | entity | organization | company | customer ) ~4 ( must | shall | need | require | has to | have to | are to | obliged to )"
    )
    // "… is out of bounds"
    refused = g.cue(
      "( prohibit | forbid | exclude | disallow | unlicensed | ban | off limits | out of bounds | out of scope | ruled out | refrain )",
      "not ~2 ( ok | okay | fine | allow | permit | license | cover | include | possible | acceptable | welcome | grant | extend | confer | on )",
      "no ~2 ( license | right | permission )", "without ~2 right", "not ~2 ( applicable | apply )",
      "( no | neither | nobody ) ~8 ( may | shall | can )")
    // "… is possible after signing", "… calls for a licence"
    needs = g.cue(
      "( require | need | necessitate | contingent | conditional | conditioned | negotiate )", "call for",
      "subject to ~4 ( license | agreement | approval | consent | permission | fee | royalty | payment | registration | authorization )",
      "( only | possible | allowed | permitted | available ) ~3 ( with | after | under | upon | once | against | by | if | from )",
      "( must | shall | should ) ~6 ( obtain | request | acquire | purchase | seek | conclude | sign | register | apply | buy | receive )",
      "( separate | paid | enterprise ) ~2 license", "( by | upon | on ) ~1 ( arrangement | request )",
      "reserved ( for | to )")
    frees = g.cue(
      "@be ~2 free", "free ( to | for )",
      "( allow | permit | welcome | fine | ok | okay | possible | cover | include | authorize | authorise | entitle | encourage | unrestricted | alike )",
      "no ~3 ( limit | restriction )", "as well as", "both ~6 and")
    // "… provided that", "… for as long as"
    bound = g.cue(
      "( provided | as long as | so long as | on condition | on the condition | in return for | in exchange for | against | unless | but only )",
      "only ( if | when | with | under | after | by )", "if ( you | they | it | the | your | we | our )",
      "for a ~2 fee", "but ~1 must",
      "( limited | restricted ) to")
    // "for research; no other purpose is permitted", "academic use only"
    let science =
      "( research | academic | scholarly | scientific | teaching | educational | education | science | scholarship )"
    study = g.cue(
      "( only | solely | exclusively | strictly | purely | merely ) ~8 \(science)",
      "\(science) ~4 ( only | alone | exclusively | solely )",
      "( limit | restrict | confine | reserve ) ~6 \(science)",
      "( not | no ) ~16 ( other than | except | save | outside | beyond ) ~5 \(science)",
      "learning purpose only")
    sciences = g.cue("\(science)")
    elseNothing = g.cue(
      "( nothing else | nothing more | no other | not otherwise | not for any other | nor for any other )",
      "( all | any | every ) ~1 other ~2 ( use | purpose ) ~4 ( prohibit | forbid | exclude | not | require )"
    )
    sizes = g.cue(
      "( yearly | monthly | annual ) ~2 ( revenue | turnover | sales | income )",
      "( above | exceed | more than | over | at least | in excess of | greater than | less than | below ) ~4 ( #number | #money | @million ) ~8 ( revenue | turnover | user | employee | visit )",
      "( revenue | turnover | user | employee | visit ) ~12 ( above | exceed | more than | over | at least | in excess of | greater than ) ~4 ( #number | #money )"
    )
    asked = g.cue(
      "( for | in case of | prior to | before ) ~3 commercial ~30 ( must | shall | should | required to | need to | please ) ~6 ( obtain | request | apply | send | submit | contact | register | ask | sign | write | notify | inform | receive | reach )"
    )
    // "for private, non-commercial use", "non-profit use only"
    ideal = g.cue(
      "@be ~3 for ~4 ( noncommercial | non commercial )",
      "( noncommercial | non commercial | nonprofit | non profit | not for profit ) ~2 ( use | purpose | basis )? ~1 only",
      "( on | for | in ) ~4 ( noncommercial | non commercial | nonprofit | non profit | not for profit ) ~1 ( basis | use | purpose | manner | end )",
      "( must | shall | has to | remain | stay | keep ) ~4 ( noncommercial | non commercial | nonprofit | non profit | not for profit )"
    )
    // What the licensor does, and matters of others: feedback, data, advertising.
    ownUse = g.cue(
      "( feedback | suggestion | contribution | privacy | advertisement | advertise | advertising | spam | prison | robocall | solicitation )",
      "( we | licensor | us ) ~2 ( may | can | will | shall | reserve ) ~4 ( use | exploit | change | modify | sell | share )",
      "commercially reasonable",
      "commercial ~1 ( damage | loss | message | email | terms | advertising | surveillance | robocall | suitability | availability | communication )",
      "( loss of ~3 | lost ) ( profit | business | revenue )", "( interruption | goodwill )",
      "business advice",
      "( grant | granted ) permission", "when you obtain", "prison", "( courier | delivery service )",
      "commercial interest of", "our commercial interest")
    disclaims = g.cue("as is", "merchantability", "not be liable", "in no event", "own risk")
    byUser = g.cue(
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
      "profit ~2 ( prison | detention )")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard
      s.has(nonCommercial) || s.has(commercial) || s.has(limiter) || s.has(allowed)
        || s.has(commercialPurpose) || s.has(excluded) || s.has(permitted) || s.has(sells) || s.has(trade)
        || s.has(study) || s.has(ideal) || s.has(firms) || s.has(dealers)
        || s.has(sciences) && s.has(elseNothing)
    else { return }
    if s.has(qualifies) || s.has(describes) && !s.has(limiter) || s.has(warranty) { return }
    if s.document.isDefinition(s.index), !s.has(definition) { return }
    if isName(s) || s.has(byUser) || s.has(paidModel) || isIndifferent(s) { return }
    if parts(s, &out) { return }
    guard let (permission, hit) = reading(s),
      !((permission == .conditional || permission == .allowed) && s.has(disclaims)),
      permission == .researchOnly || !s.has(limits), !isInvited(hit, s),
      !isBesideCommercial(s)
    else { return }
    if s.document.namesLargeOnes, s.has(entity) {
      let isAsked = s.hasMode(.required) && (s.has(threshold) || s.has(revenue))
      guard permission != .allowed, !s.has(receives), isAsked || s.first(entity, .prohibited) != nil else {
        return
      }
      return add(.commercialUse(.conditional), hit, s, &out)
    }
    // "Only startups may use it commercially."
    let isForSome = permission == .allowed && s.has(someOnly)
    add(.commercialUse(isForSome ? .conditional : permission), hit, s, &out)
  }

  /// "… whether or not for a fee", where no other word speaks of commerce.
  private func isIndifferent(_ s: SentenceReading) -> Bool {
    s.has(indifferent) && !s.folded(s.sentence.tokens).contains("commerc")
  }

  /// "You will not use it for: (i) any commercial purpose; (ii) …; (iii) commercial gain": a clause for each part.
  private func parts(_ s: SentenceReading, _ out: inout [ClauseDraft]) -> Bool {
    guard s.sentence.cuts.count > 1, s.sentence.cuts.allSatisfy({ s.tokens[$0].word == Mark.enumerator })
    else { return false }
    var start = s.sentence.cuts[0]
    var isFound = false
    for end in s.sentence.cuts.dropFirst() + [s.sentence.tokens.upperBound] {
      if let hit = s.all(commercial).first(where: {
        (start..<end).contains($0.start) && s.mode($0.start) == .prohibited
      }) {
        add(.commercialUse(s.has(consent) ? .conditional : .prohibited), hit, s, &out)
        isFound = true
      }
      start = end
    }
    return isFound
  }

  /// "You may use it: - for non-commercial purposes; and - for commercial purposes if …": one item of a grant, and no
  /// limit of it.
  private func isBesideCommercial(_ s: SentenceReading) -> Bool {
    guard s.sentence.governing == .permitted || s.sentence.governing == .none, s.has(nonCommercial),
      s.document.blocks[s.sentence.block].marker != nil
    else { return false }
    let below = s.document.sentences[s.index...].dropFirst().prefix(3)
    return below.contains { other in
      s.document.blocks[other.block].depth == s.document.blocks[s.sentence.block].depth
        && s.folded(other.tokens).hasPrefix("for commercial")
    }
  }

  /// "under the FLUX Non-Commercial License": the name of a document, where nothing else speaks of commerce.
  private func isName(_ s: SentenceReading) -> Bool {
    let hits = Array(s.all(nonCommercial)) + s.all(commercial)
    return !hits.isEmpty
      && hits.allSatisfy { hit in
        let behind = (hit.start + 1)..<min(s.sentence.tokens.upperBound, hit.end + 4)
        return s.tokens[hit.start].flags.contains(.capitalized)
          && behind.prefix(while: {
            s.tokens[$0].flags.contains(.capitalized) || s.tokens[$0].word < Mark.firstWord
          })
          .contains { s.has($0, Self.agreement) }
      }
  }

  /// "If you would like a licence for commercial use, contact us": what one may ask for.
  private func isInvited(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.has(invites) && s.has(wishes) && s.mode(hit.start) != .prohibited && s.first(needs) == nil
  }

  /// "For commercial use, contact us": whom to ask, where nothing is demanded.
  private func isInvitation(_ s: SentenceReading) -> Bool { s.has(invites) && !s.has(demands) }

  private static let agreement = WordClasses.mask("agreement")

  /// "“Non-Commercial” shall mean for research or evaluation purposes only."
  private func isResearchByDefinition(_ s: SentenceReading) -> Bool {
    guard
      let definition = s.document.definitions.first(where: {
        $0.term.hasPrefix("non-commercial") || $0.term.hasPrefix("noncommercial")
      })
    else { return false }
    let body = s.folded(definition.body)
    return body.contains("research") && !body.contains("commercial")
  }

  /// "solely for the Permitted Purpose", where that is defined as research or as no commerce.
  private func purpose(_ s: SentenceReading) -> CommercialPermission? {
    guard let definition = s.document.definitions.first(where: { $0.term.hasPrefix("permitted") })
    else { return nil }
    let body = s.folded(definition.body)
    guard body.contains("non-commercial") || body.contains("noncommercial") || body.contains("research")
    else {
      return nil
    }
    return body.contains("research") ? .researchOnly : .prohibited
  }

  /// "…, except use solely for non-commercial purposes": what a demand leaves out.
  private func isExcepted(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(excepts).contains { $0.start < hit.start && hit.start - $0.end < 4 }
  }

  /// "Free of charge are: (a) personal use; (b) use by universities for non-commercial research": one of several uses that
  /// are allowed, and no limit of the others.
  private func isOneOfSeveral(_ hit: Hit, _ s: SentenceReading) -> Bool {
    let labels = s.sentence.cuts.filter { s.tokens[$0].word == Mark.enumerator }
    guard labels.count > 1, let first = labels.first, hit.start > first else { return false }
    return !s.has(alone, in: s.sentence.part(of: hit.start))
      && !s.has(alone, in: s.sentence.tokens.lowerBound..<first)
  }

  /// "Your non-commercial licence is subject to": the word stands behind "non".
  private func isNegated(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(nonCommercial).contains {
      $0.start < hit.start && hit.start < $0.end
        || $0.start >= hit.start && ($0.end == hit.end || $0.end == hit.end - 1)
    }
  }

  private func isAnySale(_ s: SentenceReading) -> Bool {
    guard let definition = s.document.definitions.first(where: { $0.term == "sell" || $0.term == "sale" })
    else {
      return false
    }
    let body = s.folded(definition.body)
    return body.contains("service") && (body.contains("fee") || body.contains("consideration"))
  }

  private func reading(_ s: SentenceReading) -> (CommercialPermission, Hit)? {
    if s.has(definition) {
      return s.first(excluded).map { (s.has(commercialTerm) ? .prohibited : .researchOnly, $0) }
    }
    // "for commercial as well as non-commercial purposes"
    if let hit = s.first(either), s.mode(hit.start) != .prohibited, s.mode(hit.start) != .condition {
      return (.allowed, hit)
    }
    if let hit = s.all(limiter).first(where: { !isExcepted($0, s) && !isOneOfSeveral($0, s) }),
      s.mode(hit.start) != .prohibited,
      s.mode(hit.start) != .condition
    {
      // "exclusively for teaching" is for research, too, where nothing is said of commerce.
      if s.has(nonCommercial) || s.has(research) {
        let isResearch = s.has(personal) || !s.has(nonCommercial) || isResearchByDefinition(s)
        return (isResearch ? .researchOnly : .prohibited, hit)
      }
    }
    if let hit = s.first(permitted), let permission = purpose(s) { return (permission, hit) }
    if let hit = s.first(excluded) { return (s.has(consent) ? .conditional : .prohibited, hit) }
    if let hit = s.first(commercial, .prohibited), s.has(consent) { return (.conditional, hit) }
    if let hit = s.first(commercial, .prohibited) {
      return (s.has(personal) && s.has(nonCommercial) ? .researchOnly : .prohibited, hit)
    }
    if let hit = s.all(condition).first(where: { !isNegated($0, s) }), !s.has(threshold), !isInvitation(s) {
      return (.conditional, hit)
    }
    if let hit = s.first(freely, .permitted), !s.has(allowed) { return (.prohibited, hit) }
    if let hit = s.all(allowed).first(where: {
      (s.mode($0.start) == .permitted || s.mode($0.start) == .none) && !isNegated($0, s)
    }) {
      // "Commercial use is allowed only with our consent": what it hangs on stands behind.
      let isBound = s.all(onlyWith).contains { $0.start >= hit.end - 1 && $0.start - hit.end < 6 }
      return (isBound ? .conditional : .allowed, hit)
    }
    // "Sell" may be defined as any service for a fee.
    if let hit = s.first(sells, .prohibited), isAnySale(s) { return (.prohibited, hit) }
    if let reading = meant(s) { return reading }
    guard let hit = s.first(commercialPurpose, .permitted), !s.has(nonCommercial), !s.has(ownUse) else {
      return nil
    }
    return (.conditional, hit)
  }

  /// What is meant, by what is done for money and what the sentence makes of it.
  private func meant(_ s: SentenceReading) -> (CommercialPermission, Hit)? {
    guard !s.has(ownUse), !s.has(threshold), !s.has(sizes), !s.has(disclaims) else { return nil }
    if let hit = scholarly(s) { return (.researchOnly, hit) }
    if let hit = s.first(ideal, .required, .permitted, .none) {
      return (s.has(personal) ? .researchOnly : .prohibited, hit)
    }
    let things = (Array(s.all(trade)) + s.all(firms)).filter { !isNegated($0, s) }
    if things.isEmpty, !s.has(dealers) { return nil }
    if let hit = s.first(asked) { return (.conditional, hit) }
    if let hit = things.first(where: { s.mode($0.start) == .prohibited }) ?? shutOut(s) {
      return (s.has(consent) ? .conditional : .prohibited, hit)
    }
    return opened(things, s)
  }

  /// "for academic research; no other purpose is permitted"
  private func scholarly(_ s: SentenceReading) -> Hit? {
    let only = s.all(study).first { s.mode($0.start) != .condition && !isExcepted($0, s) }
    guard let hit = only ?? s.pair(sciences, elseNothing, within: 10), s.mode(hit.start) != .condition
    else { return nil }
    return hit
  }

  /// "Business use is out of bounds."
  private func shutOut(_ s: SentenceReading) -> Hit? {
    guard let hit = s.pair(trade, refused, within: 8), s.mode(hit.start) != .condition else { return nil }
    return hit
  }

  /// "may be monetised", which may hang on something: "… provided that", "If you use it commercially, you must".
  private func opened(_ things: [Hit], _ s: SentenceReading) -> (CommercialPermission, Hit)? {
    if let hit = s.pair(dealers, needs, within: 6) { return (.conditional, hit) }
    if let hit = s.pair(trade, needs, within: 12), s.hasMode(.required) || s.mode(hit.start) != .permitted {
      return (.conditional, hit)
    }
    if s.hasMode(.required), let hit = things.first(where: { s.mode($0.start) == .condition }) {
      return (.conditional, hit)
    }
    guard
      let hit = things.first(where: { s.mode($0.start) == .permitted }) ?? s.pair(trade, frees, within: 8)
        ?? s.first(firms),
      s.mode(hit.start) != .prohibited, s.mode(hit.start) != .condition
    else { return nil }
    return (s.has(bound) ? .conditional : .allowed, hit)
  }
}
