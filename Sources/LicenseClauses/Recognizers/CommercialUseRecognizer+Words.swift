extension CommercialUseRecognizer {
  /// The words by which it reads.
  enum Words {
    static let consent = [
      "without ~10 ( authorization | permission | consent | license | agreement | approval )",
      "unless you ~3 ( have | hold ) ~6 ( agreement | license )",
      "unless you ~6 ( agreement | license )",
      "unless ~14 ( authorization | permission | consent | license | agree )",
      "( unless | except ) ~14 ( agreement | contract | approval | authorisation | arrangement )",
    ]
    static let onlyWith = [
      "only ( with | after | under | by | upon | on | if | subject )", "subject to", "provided", "if you",
      "as long as", "so long as", "on condition",
      "only ~4 ( consent | permission | license | agreement | approval )",
    ]
    static let someOnly = [
      "only ~8 ( may | can | allowed to | permitted to | entitled to ) ~3 ( use | run | deploy | exploit )"
    ]
    // "… to train any model that is offered for a fee": of whose models it speaks.
    // "whether or not for a fee": it makes no difference.
    static let indifferent = [
      "( whether | regardless | irrespective | independent | matter ) ~4 ( fee | charge | free | payment | remuneration | consideration | profit )",
      "( with or without | for a fee or | free of charge or | gratis or ) ~2 ( charge | fee | free | money | payment | gratis )",
    ]
    static let paidModel = [
      "( model | network | system ) ~1 ( that | which ) @be ~2 ( offer | sell | license | provide ) ~4 ( fee | payment | price | money )"
    ]
    static let either = [
      "commercial as well as ( non commercial | noncommercial )",
      "commercial and ( non commercial | noncommercial ) purpose",
      "( noncommercial | non commercial ) and commercial ( purpose | use )",
      "( noncommercial | non commercial ) as well as ~2 commercial",
    ]
    static let limiter = [
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
      "( nonprofit | non profit | not for profit ) ( research | educational | academic )? ( purpose | use )",
    ]
    static let personal = [
      "noncommercial research", "non commercial ~3 research", "research purpose", "scientific research",
      "academic research", "research use", "for research and education",
      "research ( or | and ) ~2 ( educational | education | teaching | academic ) ~2 purpose",
      "research and educational purpose",
    ]
    static let commercial = [
      "commercial ( or production | , )? ( purpose | use | exploitation | activity | product | product or service | product and service | application | deployment | setting | advantage | gain | offering | license )",
      "commercial ~5 environment", "commercial , ~6 ( purpose | use )", "any commercial", "use ~6 commercial",
      "commercialize",
      "commercial entity", "for commercial", "commercialization",
      "commercial ~2 ( or | and ) ~3 ( purpose | use )",
      "commercial or production", "monetary gain", "for profit", "revenue generating", "generate revenue",
      "revenue generation", "course of trade", "financial gain",
      "( direct | aimed | intended | geared ) ( toward | towards | at ) ~2 ( revenue | profit | commercial | monetary | financial )",
      "( for | against ) ( a | any )? ( fee | money | remuneration | profit )",
      "( use | used | using ) ~6 commercially", "in ( a | any | your | the course of )? business",
      "( production | profit ) use", "use in production",
      "paid ( product | service | customer | app | access )", "for gain", "make money", "product you sell",
      "commercial ~2 ( undertaking | operation | enterprise )", "profit making",
      "( charge | charging ) ~4 ( user | customer ) ~4 for", "business purpose",
    ]
    static let commercialPurpose = [
      "for any commercial purpose", "for ~3 commercial ( purpose | use )", "commercial use license",
      "use ~8 commercial",
    ]
    static let condition = [
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
      "commercial ~30 ( license | authorization ) ~3 from",
    ]
    static let allowed = [
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
      "commercial purpose ~2 included", "paid product on top",
    ]
    static let excluded = [
      "( other than | excluding | except ) ~2 commercial",
      "not include ~30 generate revenue", "not include ~20 commercial advantage", "not for ~3 commercial",
      "no ( right | license ) ~12 to ~2 commercial ( entity | user | organization )",
      "not include ~4 commercial", "no commercial", "no ~2 license for ~2 commercial",
      "not ~4 commercial ( use | purpose )",
      "not ~2 commercially ( usable | exploitable | available | licensed )",
      "not a ( noncommercial | non commercial ) purpose", "not intended ~8 commercial advantage",
    ]
  }
}
