extension UseLexicon {
  /// Phrases of what is none of it: fraud, harassment, legalJustice, physicalHarm, political, stateSecurity, trafficking, violence.
  static let notTraffickingRows: [(UseCategory, [String])] = [
    (
      .trafficking,
      [
        """
        ( trafficking | traffick | traffic ) ~3 ( drug | opioid | narcotic | cocaine | heroin | arms | \
        weapon | gun | firearm | wildlife | stolen | counterfeit | substance )
        """,
        "( drug | arms | weapon | wildlife ) ~1 trafficking",
        "network traffic", "trade union",
        "trafficking in ~3 ( drug | opioid | narcotic | arms | weapon )",
        "drug ~3 trafficking",
        "( firearm | gun ) ~1 trafficking",
        "bring ~4 to market",
      ]
    ),
    (
      .violence,
      [
        "self mutilation",
        "( animal cruelty | cruelty to animal | cruelty ~2 animal )",
        "torture or wound",
        "terror ~2 financing law",
        "sexual violence", "domestic violence against",
        "( denialism | revisionism | historical | historically ) ~16 genocide",
      ]
    ),
    (
      .stateSecurity,
      [
        """
        undermine ~8 ( security | integrity ) ~4 ( system | service | network | model | platform | \
        software | provider )
        """,
        "network security",
        "undermine ~4 ( system | service | network | model | platform | software )",
      ]
    ),
    (
      .fraud,
      [
        "click fraud", "falsify ~6 ( attribution | notice | label | mark | legend )",
        "corrupt ~3 ( disclosure | label | watermark )", "deceptive deepfake",
        "( mislead | misleading ) ~1 deceptive ~1 ( information | content | statement )",
        "( deception | deceit ) ~6 ( ai | machine | human )",
        "( plagiarized | plagiarised ) ~4 ( book | work | text | article | song )",
        "threat ~3 blackmail",
        "blackmail ~3 stalk",
        "corrupt ( file | data | code | memory )",
        "impersonat ~14 ( deceive | deception | deceptive )",
        "( deceive | mislead ) ~14 human generated",
        "impersonate ~14 ( deceive | deception | deceptive )",
        "deceptive ~2 ( impersonate | manipulated | synthetic )",
        "manipulative ~3 deceptive",
        "destructive or deceptive",
        "predict ~10 fraud",
        "deceptive generation",
      ]
    ),
    (
      .legalJustice,
      [
        "prosecute ~1 you",
        "penal code",
        "fake visa",
        "credit card",
        "visa ~3 ( mastercard | card )",
        "for profit prison company",
        "insurance fraud",
        "individual will commit",
        "immigration status",
      ]
    ),
    (
      .political,
      [
        """
        ( dogpile | dogpiling | harassment | hate | smear | spam | email | mail | misinformation | \
        influence | defamation | intimidation | trolling | abuse | bullying | fraud | scam | cyber | \
        malware | sales | promotional | awareness | hacking ) campaign
        """,
        """
        ( engineering | calling | messaging | email | astroturfing | malware | spam | dialer | inauthentic ) \
        ~2 campaign
        """, "( politician | political ) ~3 ( executive | romantic | context )", "commercial or political",
        "campaign of ~2 ( harass | harassment | abuse | terror | intimidate | hate )",
        "vote ( brigading | manipulation | bot )",
        "politician ~2 ( clone | cloned | voice | face | likeness )",
        "impersonate ~4 politician",
        "peer vote",
        "( figure | celebrity | journalist | actor ) ~2 politician",
        "politician ~3 ( journalist | celebrity | actor | figure )", "product ~1 campaign",
        "corrupt ~3 ( disclosure | label | file | data )",
        "( phishing | marketing | advertising | disinformation ) campaign", "political opinion",
        "political opponent",
        "political belief", "political affiliation",
      ]
    ),
    (
      .harassment,
      [
        "disparage ~3 ( group | race | religion | minority )",
        "threat of physical",
        "( resource | resources | system | platform | compute | network | api | quota ) abuse",
        "wildlife ~4 harassment",
        "( trade | capture ) , harassment",
        "abuse ( detection | prevention | monitoring | report | reporting | protection | mechanism | control )",
        "mock ( data | test | up | object )",
        "insult ~3 software",
        "sexual abuse",
        "child abuse",
        "threaten incite",
        "( promote | incite ) ~6 violence",
      ]
    ),
    (
      .physicalHarm,
      [
        "take ~1 ( his | her | their | your ) ~1 life",
        "take ~2 own ~1 lives",
        "injure ~2 ( good name | reputation | person ~1 good )",
        "lethal autonomous",
        "threaten or degrading",
        "poison ( gas | pill )",
        "take ~2 own ~1 life",
        "data poisoning",
        "threaten ~3 ( harass | bully | abuse )",
        "death ~2 penalty ~1 law",
        "purpose of harm", "( order | intention | intent | aim ) ( to | of ) harm", "discriminat ~6 harm",
        "discriminate ~6 harm", "harm ~6 based on",
      ]
    ),
  ]
}
