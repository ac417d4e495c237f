extension UseLexicon {
  /// Phrases that mean a category only where nothing else is named.
  static let weakPhrases: [(UseCategory, [String])] = [
    (
      .physicalHarm,
      ["harm", "harmful", "injure", "dangerous", "unsafe", "injury", "hazardous", "kill", "hurt"]
    ),
    (
      .lawViolation,
      [
        "( illegal | unlawful | lawful | criminal | crime | illicit | unlawfully | wrongdoing | offense | offence | contraband )"
      ]
    ),
    (
      .harassment,
      ["defame", "abuse !detect !prevent !monitor !report", "abusive", "offensive language", "threat"]
    ),
    (.disinformation, ["false", "fake", "deception", "deepfake", "lie", "untrue"]),
    (
      .ipInfringement,
      [
        "infringe", "interests of ~4 ( human | third | other )", "rights of ~3 others", "moral rights",
        "protected ( work | character )", "database right", "verbatim",
        "( reproduction | imitation | copy ) of ~4 ( copyrighted | protected | someone | another )",
      ]
    ),
    (.automatedDecision, ["decision"]),
    (.minors, ["( child | minor )"]),
    (.medical, ["( hospital | patient | doctor | surgery | therapy | nurse )"]),
    (.privacy, ["confidential information", "identity"]),
    (.circumvention, ["evade"]),
    (.violence, ["( threat | attack | explode )"]),
    (
      .discrimination,
      ["( unfairness | unfair !advantage | biased ( output | decision | result | treatment ) )"]
    ),
    (.legalJustice, ["( court | judge | trial )"]),
    (.exploitation, ["( vulnerable | vulnerability )"]),
    (.criticalInfrastructure, ["( vehicle | aircraft | machinery | utility )"]),
    (.impersonation, ["impostor"]),
  ]

  /// Where a category's words mean something else.
  static let notThere: [(UseCategory, [String])] = [
    (
      .privacy,
      [
        "( denigrate | defame | insult | harass ) ~6 identifiable",
        "privacy ( policy | notice | statement )",
        "( financial or | illegal ) medical information",
        "required by ~8 privacy", "biometric identification", "facial recognition ~2 database",
        "scrape ~8 facial", "infer ~8 emotion",
        "( imitate | mimic | clone | impersonate ) ~12 ( person | individual | consent )",
      ]
    ),
    (
      .lawViolation,
      [
        "crime ~2 ( map | mapping | hot | prediction )",
        "( hate | war | cyber | violent ) crime",
        "crimes against humanity",
        "accuse ~4 ( crime | offense | offence )",
        """
        ( predict | prediction | forecast | assess | estimate | probability | prevent | detect ) ~24 ( \
        crime | criminal | offense | offence )
        """,
        """
        ( illegal | unlawful | illicit | criminal ) ~1 ( immigration | immigrant | gambling | \
        surveillance | discrimination | pornography | copy | download | file | trafficking | use of \
        force | hack | cyber )
        """,
        "( intoxicant | drug | arms | weapon | substance ) ~4 illegal",
        "laws of ~3 ( nature | physics )",
        "court ~2 law",
        "unlawful or harmful conduct in the provision", "illegal or unlicensed", "illegal or unauthorized",
        "illegal drug", "illegal weapon", "illegal distribution of", "required by ~4 law",
        "authorization or for unlawful", "prohibited by export law",
        "violate ~12 ( export | sanction | trade ) ~8 law",
        "violation of ~4 ( export | sanction | trade ) ~4 law", "legal restriction",
        "( illegal | unlawful | regulated ) ~2 ( weapon | firearm | drug | pornography | pornographic )",
        "( gambling | betting | surveillance | profiling | tracking ) ~4 ( prohibited by | violation of ) ~3 law",
        "unlawfully ( surveil | track | monitor | discriminate )",
        "violate ~6 ( copyright | trademark | patent ) ~10 law", "purpose ~2 prohibited by ~4 export",
        "( predict | likelihood ) ~24 ( crime | criminal | offense | offence )",
        "( predict | likelihood ) ~24 commit ~4 ( crime | offense | offence )", "law ~2 export",
        "restriction ~3 prohibit by ~3 law",
        "prohibited by ~3 trade",
        "unlawful of harmful conduct",
      ]
    ),
    (
      .ipInfringement,
      [
        "infringe ~6 right to ~3 ( portrait | privacy | reputation | honor )",
        "right to ~3 ( portrait | privacy | reputation | honor )",
        "counterfeit ~3 ( certificate | invoice | document | currency )",
        "( assert | initiate | support | bring ) ~12 ( claim | lawsuit ) ~20 ( right | patent | property )",
        "rights of third ~4 act", "( pursue | seek ) ~4 remedies",
        "profession ~4 without ~6 license", "violate the ( terms | agreement )", "violate this",
        "violation of this",
        "( consent | permission | authorization | approval ) of ~2 copyright ( holder | owner )",
        "violation of ~3 person ~2 privacy right",
      ]
    ),
    (
      .defamation,
      [
        "( damage | harm | injure ) ~2 honor ~4 ( nation | country | state | motherland )",
        "disparage or otherwise",
        "defame ~4 otherwise",
        "( damage | harm | tarnish ) ~2 ( provider | licensor | our | company ) ~4 reputation",
      ]
    ),
    (
      .surveillance,
      [
        "artificial intelligence ~1",
        "biometric authentication",
        "govern the process of biometric",
      ]
    ),
    (
      .sexual,
      [
        "sexual preference",
        "( regardless | basis | ground ) of ~4 sex",
        "sexual orientation",
        "sexual identity",
      ]
    ),
    (
      .weapons,
      [
        "armed ~1 insurrection",
        "armed ( force | service | conflict | group | struggle | attack )",
        "arms length",
        "( coat of | royal | heraldic ) arms",
        "arm length",
        "take up arms",
        "taking up arms",
        """
        ( nuclear | chemical | biological | radiological | bio | cbrn ) ( or | and )? ( nuclear | \
        chemical | biological | radiological )? ( or | and )? ( nuclear | chemical | biological | \
        radiological )? ( weapon | arms | bomb ) !development
        """,
        "weapon of mass",
        "( mass casualty | mass destruction ) weapon",
        "dirty bomb",
        "bomb ( attack | threat | plot )",
        "suicide bomb",
        "arms regulation",
      ]
    ),
    (
      .cbrn,
      [
        "biological weapons anti",
        "chemical weapons convention",
      ]
    ),
    (
      .medical,
      [
        """
        medical ( file | record | history | data | certificate | information | condition | test | report \
        )
        """,
        "clinical trial agreement",
        "( practice | practise | profession ) ~24 ( medical | health | medicine )",
        "practice ~3 medicine",
        "patient data",
        "( legal | accounting ) , medical",
        "medical / health",
      ]
    ),
    (
      .trafficking,
      [
        """
        ( trafficking | traffick | traffic ) ~3 ( drug | opioid | narcotic | cocaine | heroin | arms | \
        weapon | gun | firearm | wildlife | stolen | counterfeit | substance )
        """,
        "( drug | arms | weapon | wildlife ) ~1 trafficking",
        "network traffic",
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
        "click fraud",
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
    (
      .malware,
      [
        "cripple ~2 ( people | somebody | someone | person | anybody )",
        "sensory overload", "disrupt ~4 ( democratic | judicial | election | electoral | political | sleep )",
        "exploit against ~3 ( child | people | person | minor )",
        """
        ( unauthorized | unauthorised ) ~2 access to ~3 ( personal | confidential | private ) ~3 ( information \
        | data )
        """,
        "( virus | viruses ) ~4 ( lethality | contagious | deadly | transmissible | virulent )",
        "modify ~2 virus",
        "( election | foreign | political | electoral | democratic ) ~3 interference",
        "interfere with ~8 ( election | democratic | vote | justice | affair )",
        "interfere ~4 exercise",
        "( attack | assault ) ~4 ( control system | grid )",
        "( obtain | get ) ~5 password ~4 ( pretense | pretence | deceit | fraud )",
        "disruption of ~3 management",
        "disrupt ~6 ( order | society )",
        "interfere with ~6 ( right | limitation | safety | filter | watermark )",
        "exploit any of the vulnerability",
        "exploit ~2 vulnerability of ~3 ( individual | people | group | person )",
        "impair ~4 individual", "affected or impaired",
      ]
    ),
    (
      .circumvention,
      [
        "avoid ~3 process",
        "tamper ~4 ( network | server | device | account | computer )",
        "avoid ~6 liability",
        "avoid ~4 accident",
        "avoid ~4 ( copyright | patent ) ",
        "override ~4 ( terms | agreement )",
        "avoid ~6 law",
        "avoid ~2 disclosure", "( evade | avoid ) ~2 ( sanction | tax )",
      ]
    ),
    (
      .impersonation,
      [
        "impersonate ~2 ( charity | charities ) ~4",
        "( claim | pretend | insist ) ~3 to be ( a | an )? ( human | person | living | flesh )",
        """
        hold ~2 out as ~2 ( engineer | lawyer | solicitor | doctor | accountant | attorney | adviser | \
        auditor | physician )
        """,
        "( manipulated | synthetic | false | fabricated ) ~30 deepfake",
        "( alter | undress | nudify ) ~12 likeness",
        "likeness ~4 ( pornographic | intimate | sexual )",
        "passing off ~3 ( fake | fakes | goods | counterfeit )",
        "( pass | passing ) ~6 off as ~2 ( own | human | original | genuine | one )",
        "passing off ~8 own",
        "nothing in ~6 ( license | agreement | terms ) ~30 ( endorse | sponsor | affiliate | connect )",
        "fake ~3 persona ~4 ( promotion | brand )",
        "network ~2 fake account",
        "fake account ~6 ( support | review | like | follow )",
        "fake account ~4 inauthentic",
        "appear as a",
        "pass off ~12 human",
      ]
    ),
    (
      .discrimination,
      [
        "derogate from",
        "without prejudice",
        "demean ~3 person ~4 age",
        "( refuse | deny ) ~2 ( credit | loan ) ~3 ( solely | automatically )",
        "slur ~4 ( honor | honour | reputation )",
        "denial of service",
        "deny of service",
        "( adverse | adversely ) ~4 ( impact | affect ) ~8 ( legal | right )",
        "( insurance | claim ) ~4 deny",
        "deny ~4 insurance ( claim | application )",
        "deny ~3 access to ~3 service",
        "( shame | shaming ) ~4 stigmatize",
        "harm ~6 protected ~4 group of terms",
        "hate to",
        "unjustified ~4 treatment relative",
      ]
    ),
    (
      .drugs,
      [
        "( prescribed | prescription | approved | lawful | over the counter ) drug",
        "drug ( design | target | interaction | dosage | label )",
        "( recommend | prescribe | take | stop | dose | interact ) ~4 drug",
        "food and drug",
        "drug development", "( discovery | development ) of ~2 drug", "discovery of any drug",
        "drug candidate", "drug discovery",
      ]
    ),
    (
      .selfHarm,
      [
        "suicide ( bomb | bombing | attack | bomber )",
        "( minor | minors ) ~8 self harm",
      ]
    ),
    (
      .minors,
      [
        "minor ( modification | change | amendment | correction | edit | error | update | bug )",
        "custody of ~2 child",
        "( tamper | bypass | circumvent | evade | weaken ) ~6 age",
        "child process",
      ]
    ),
    (
      .socialScoring,
      [
        "user profile",
        "fake profile",
        "profile in the name",
        "company profile",
        "( score | rate | rank ) ~6 ( model | output )",
      ]
    ),
    (
      .military,
      [
        "( bacteriological | biological | chemical | toxin | nuclear | cyber ) ~2 warfare",
        "( water | troll | bot | cyber ) army",
        "combat ~2 ( fraud | spam | abuse | crime | terrorism | misinformation )",
        "war crime",
        "trade war",
      ]
    ),
    (
      .disinformation,
      [
        "fabricate ~6 likeness",
        "propaganda for ~2 ( secession | separatism | war | terror )",
        "forge ~2 ( document | certificate | signature )",
        "( hate | terrorist | extremist | violent | racist | war ) propaganda",
        "propaganda for ~6 ( organization | group | terror | terrorist )",
        """
        ( fake | false ) ~3 ( review | engagement | account | profile | persona | identity | pretense | \
        pretence | visa | invoice | certificate )
        """,
        "( fake | false ) ~2 ( comment | rating | follower | like )",
        "( e g | eg ) deepfake",
        "misrepresent ~4 identity",
        "impersonat ~16 deceive",
        "impersonate ~16 ( deceive | deception )",
        "( deceive | mislead ) ~8 ( money | consumer | gain | credential )",
      ]
    ),
    (
      .spam,
      [
        "unwanted ~2 message ~3 to frighten"
      ]
    ),
    (
      .gambling,
      [
        "gambling addict",
        "gambler ~3 target",
        "bet on ~2 accuracy",
      ]
    ),
    (
      .automatedDecision,
      [
        "decide ~4 own risk"
      ]
    ),
    (
      .undisclosedAI,
      [
        "human ( right | trafficking | being | subject )",
        "( conceal | hide ) ~6 from ~2 ai",
      ]
    ),
    (
      .fakeEngagement,
      [
        "peer review",
        "code review",
        "legal review",
      ]
    ),
    (.exploitation, ["exploit ~8 ( below | under ) ~2 age"]),
  ]
}
