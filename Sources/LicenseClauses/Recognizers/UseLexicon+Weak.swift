extension UseLexicon {
  /// Phrases that mean a category only where nothing else is named.
  static let weakPhrases: [(UseCategory, [String])] = [
    (.physicalHarm, ["harm", "harmful", "injure", "dangerous", "unsafe"]),
    (.lawViolation, ["illegal", "unlawful", "lawful", "criminal", "crime"]),
    (.harassment, ["defame", "abuse", "abusive"]),
    (.disinformation, ["false", "fake", "deception"]),
    (.ipInfringement, ["infringe", "interests of ~4 ( human | third | other )", "rights of ~3 others"]),
    (.automatedDecision, ["decision"]),
  ]

  /// Where a category's words mean something else.
  static let notThere: [(UseCategory, [String])] = [
    (
      .privacy,
      [
        "required by ~8 privacy", "biometric identification", "facial recognition ~2 database",
        "scrape ~8 facial", "infer ~8 emotion",
        "( imitate | mimic | clone | impersonate ) ~12 ( person | individual | consent )",
      ]
    ),
    (
      .lawViolation,
      [
        "unlawful or harmful conduct in the provision", "illegal or unlicensed", "illegal or unauthorized",
        "illegal drug", "illegal weapon", "illegal distribution of", "required by ~4 law",
        "authorization or for unlawful", "prohibited by export law",
        "violate ~12 ( export | sanction | trade ) ~8 law",
        "violation of ~4 ( export | sanction | trade ) ~4 law", "legal restriction",
        "violate ~6 ( copyright | trademark | patent ) ~10 law", "purpose ~2 prohibited by ~4 export",
        "( predict | likelihood ) ~24 ( crime | criminal | offense )",
        "( predict | likelihood ) ~24 commit ~4 ( crime | offense )", "law ~2 export",
        "restriction ~3 prohibit by ~3 law",
        "prohibited by ~3 trade",
        "unlawful of harmful conduct",
      ]
    ),
    (
      .ipInfringement,
      [
        "profession ~4 without ~6 license", "violate the ( terms | agreement )", "violate this",
        "violation of this",
      ]
    ),
    (.defamation, ["defame ~4 otherwise"]),
    (.surveillance, ["govern the process of biometric"]),
    (.sexual, ["sexual orientation", "sexual identity"]),
    (.weapons, ["arms regulation"]),
    (.cbrn, ["biological weapons anti", "chemical weapons convention"]),
    (.medical, ["patient data", "( legal | accounting ) , medical", "medical / health"]),
    (.trafficking, ["drug ~3 trafficking"]),
    (
      .violence,
      [
        "sexual violence", "domestic violence against",
        "( denialism | revisionism | historical | historically ) ~16 genocide",
      ]
    ),
    (.stateSecurity, ["undermine ~4 ( system | service | network | model | platform | software )"]),
    (.fraud, ["predict ~10 fraud", "deceptive generation"]),
    (.legalJustice, ["insurance fraud", "individual will commit", "immigration status"]),
    (
      .political,
      [
        "( phishing | marketing | advertising | disinformation ) campaign", "political opinion",
        "political opponent",
        "political belief", "political affiliation",
      ]
    ),
    (.harassment, ["sexual abuse", "child abuse", "threaten incite", "( promote | incite ) ~6 violence"]),
    (
      .physicalHarm,
      [
        "purpose of harm", "( order | intention | intent | aim ) ( to | of ) harm", "discriminat ~6 harm",
        "discriminate ~6 harm", "harm ~6 based on",
      ]
    ),
    (
      .malware,
      [
        "disrupt ~6 ( order | society )",
        "interfere with ~6 ( right | limitation | safety | filter | watermark )",
        "exploit any of the vulnerability",
        "exploit ~2 vulnerability of ~3 ( individual | people | group | person )",
        "impair ~4 individual", "affected or impaired",
      ]
    ),
    (.circumvention, ["avoid ~6 law"]),
    (.impersonation, ["pass off ~12 human"]),
    (.discrimination, ["hate to", "unjustified ~4 treatment relative"]),
    (
      .drugs,
      [
        "drug development", "( discovery | development ) of ~2 drug", "discovery of any drug",
        "drug candidate", "drug discovery",
      ]
    ),
  ]
}
