extension RegistrationRecognizer {
  /// The words by which it reads.
  enum Words {
    static let hosting = [
      "( operate | run | offer | launch | provide ) ~4 ( online service | web service | hosted ~1 offering )",
      "host", "hosted", "hosting", "as a service", "api", "paid service", "managed service", "tenant", "saas",
      "( serve | expose | offer ) ~6 ( third party | others | public | network )",
      "cloud ( service | offering )",
    ]
    static let commercial = [
      "commercial", "commercially", "revenue", "monetize", "paid", "product", "business !day/days",
      "enterprise",
      "sell",
      "( commercialize | commercialization | monetization | resell | resale | for profit )",
      "( otherwise than | other than ) ~1 for ~2 ( non profit | nonprofit | noncommercial | non commercial | research )",
    ]
    static let using = [
      "( before | prior to ) ~3 ( put | putting | place | placing | take | taking ) ~4 ( into | in ) ( operation | service | use | production )",
      "( access | use | download ) ~1 @be ~2 ( given | granted | provided | allowed | possible | permitted ) ~1 ( only | solely )? ( after | upon | once | when )",
      "( right | rights | license | licence ) ~8 ( begin | start | commence | arise | take effect | become effective ) ~4 ( once | when | after | upon | on )",
      "( before | prior to ) ~8 ( use | access | download | obtain | install )",
      "( use | access | download | obtain ) ~16 ( must | shall | need | require ) ~6 ( register | apply | sign | fill | submit | complete )",
      "( register | apply | sign up | fill | submit | complete ) ~16 ( to use | to access | to download | to obtain | before )",
      "( access | download ) ~6 ( model | weight | data | dataset )",
      "( before | prior to | until ) ~8 ( load | run | work | process | consult | start | open | read | receive | extract | analyze | analyse )",
      "( run | read | download | access | open | use ) ~8 ( weight | model | data | dataset | corpus | record | collection | scan | image | file )",
      "( access | download ) ~4 ( require | need | grant | condition | subject | request )",
      "( access | download | user ) ~1 form",
      "( release | deliver | supply ) ~4 ( upon | after | once | only )",
    ]
    // "You may ship it after signing up in our register": what is allowed begins with that.
    static let afterwards = [
      "after ~1 ( sign up | signing up | registering | enrolling ) ~2 ( in | with | for | at | on )"
    ]
    static let asks = [
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
      "( request | obtain | order ) ~3 ( key | credential | access code | access token )",
    ]
    static let needs = [
      "require ~5 separate ~3 ( license | agreement )",
      "if ~3 ( authorized | approved ) ~2 by ( us | @party )",
      "may be permitted if you obtain ~6 ( permission | consent | authorization )",
      "only ( through | under | with ) ~3 separate ~3 ( license | agreement )",
      "without ~3 separate ~3 ( license | agreement )",
      "unless ~4 authorized under ~4 ( license | agreement )",
    ]
    static let contact = [
      "for commercial ~12 ( email | contact | write to )", "please send ~3 email to", "please email",
      "required to contact",
      "( licensing | license ) ~3 ( request | inquiry | question ) ~8 ( sent | directed | to )",
      "( commercial | broader ) ~6 license ~6 ( available | obtained ) from",
      "to request ~4 ( permission | license | authorization )", "please refer to ~8 registration",
      "commercial ~12 please ~6 #url", "commercial ~12 please ~4 here",
      "( refer | submit | complete ) ~6 registration form",
      "contact ~10 ( for | to | if | regarding | at ) ~14 ( license | commercial | authorization | permission | use )",
      "( please | must | should | need ) ~2 contact", "reach out to", "contact ~4 ( us | licensor )",
      "( license | permission | commercial | authorization ) ~16 contact", "wish to ~30 contact",
    ]
    static let threshold = [
      "@million ~8 ( active | user | visit )", "monthly active user", "annual revenue", "monthly revenue",
      "@million ~12 revenue", "unique user", "new version", "following threshold", "number of ~6 employee",
    ]
    static let trademark = [
      "trademark", "name or mark", "trade name", "export", "personal information", "consent of ~4 individual",
      "assign", "age of consent", "privacy", "rights and consents", "question", "amend",
      "continue to apply", "shall apply local law", "interested in such",
      "will apply to", "independently obtain", "third party software", "local legal effect",
      "regulatory authorization", "legal theory",
      "vulnerability", "injunctive", "require ~5 user", "inappropriate", "known or suspected",
      "notice of ~3 infring", "takedown", "dmca", "lawyer", "content you ~3 use",
      "confidential information",
      "login", "log in", "sales", "workspace", "report", "dispute", "account", "sign up ~6 service",
    ]
    static let leave =
      "( approval | permission | consent | authorization | clearance | license )"
    static let first = [
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
      "\(leave) ~6 ( must | shall | has to | is to ) ~2 be ~2 ( obtained | requested | sought | applied )",
    ]
    // Whom to ask: the licensor, or who acts for it.
    static let whom =
      "( us | licensor | company | provider | owner | author | vendor | university | institute | institution | foundation | consortium | laboratory | publisher | creator | holder | custodian | committee | team | board | office | maintainer | controller | ministry | steward | supplier | registry | secretariat | project | #email )"
  }
}
