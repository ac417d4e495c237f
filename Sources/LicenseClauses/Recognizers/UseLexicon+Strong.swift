extension UseLexicon {
  /// Phrases that name a category.
  static let strongPhrases: [(UseCategory, [String])] = [
    (
      .lawViolation,
      [
        "security assessment",
        "( assessment | filing ) ~2 procedure",
        "( violate | violation | contravene | breach | infringe ) ~14 ( law | laws | regulation | statute )",
        "( illegal | unlawful ) ~4 ( activity | activities | conduct | content | act | action | purpose | behavior | use | manner | end )",
        "prohibited under ~4 law", "criminal ~2 ( activity | act | offense | conduct | offence | purpose )",
        "any illegal",
        "illegal substances ~4 goods", "type of crime", "commit ~4 crime", "crimes",
        "not ~4 ( comply | compliance ) ~6 law", "prohibited by ~4 law", "against the law", "violate the law",
        "illegal purpose", "unlawful purpose", "in violation of ~4 law", "contrary to ~3 law",
        "that @be ( illegal | unlawful )", "@be unlawful", "dangerous , illegal",
        "any illegal act", "break ~6 law", "in contravention of ~3 law",
        "( unlawful | illegal ) in ~4 ( place | country | jurisdiction )",
        "outlaw",
        "felony", "lawless",
      ]
    ),
    (
      .minors,
      [
        "child ~6 ( abuse | exploit | sexual | harm | pornography | exploitative | safety | endanger )",
        "( exploit | harm | exploitation | endanger | abuse | sexualize | groom ) ~12 ( minor | child | underage | juvenile )",
        "csam", "to minors",
        "( minor | child | underage ) ~6 ( pornography | sexual | inappropriate | content )",
        "harmful to minors", "content ~6 minors", "sexual ~6 ( minor | child )",
        "sexualization of ~3 ( minor | child )", "harm ~4 minor",
        "( individual | people | person | user ) under the age", "directed ~8 ( minor | child )",
        "sexualize ~3 ( kid | child | minor )", "( kid | kids | schoolchildren | teenager | adolescent )",
        "( lure | groom )", "pedophilia", "paedophilia",
      ]
    ),
    (
      .sexual,
      [
        "sexual ( solicitation | violence | content | exploitation | material | gratification | service | abuse | act | assault )",
        "sexually explicit", "sexually", "pornography", "pornographic", "obscene",
        "explicit ( sexual | content | imagery | material )", "erotic", "nudity", "adult content",
        "nonconsensual ~4 ( intimate | sexual | image )", "intimate image", "prostitution", "vulgar",
        "indecent",
        "escort ~3 ( service | advert | advertising )", "sex ( work | service | act )", "strip ~4 cloth",
        "undress", "lewd", "fetish", "smut",
      ]
    ),
    (
      .trafficking,
      [
        "human trafficking", "( trafficking | traffick ) ~3 ( person | people | human | in )", "forced labor",
        "slavery", "exploitation of ( people | person | human )", "sex trafficking", "trafficking",
        "( buy | sell | buying | selling ) ~3 ( people | person | human )", "debt bondage",
        "organ ( trade | harvest )", "servitude", "smuggle ~4 ( people | migrant )", "forced marriage",
        "child labor",
      ]
    ),
    (
      .violence,
      [
        "violence", "violent", "terrorism", "terrorist", "extremism", "extremist",
        "incite ~2 riot", "torture", "genocide", "gore", "graphic ~3 violent", "mass casualty",
        "atrocity", "bloody",
        "massacre", "mass shooting", "militant", "radicalize", "hate crime", "lynch", "mutilation",
        "assassinate", "bloodshed", "cruelty",
      ]
    ),
    (
      .harassment,
      [
        "disrespectful", "harass", "harassing", "harassment", "bully", "bullying", "threaten", "stalk",
        "stalking",
        "intimidate", "cyberbully", "disparage", "menacing", "insult", "doxxing", "dox", "trolling",
        "hound", "persecution", "persecute", "mob", "swat", "humiliate",
        "troll ~3 ( person | people | others )",
        "abuse ~3 ( people | others | user )",
      ]
    ),
    (
      .discrimination,
      [
        "discriminate", "discrimination", "discriminatory", "hate", "hatred", "hateful", "racism", "racist",
        "racial", "bigotry", "marginalize", "stereotype", "unfair ~4 impact", "unjustified ~4 treatment",
        "xenophobia", "protected characteristic ~6 ( adverse | unfavorable )", "sexism", "dehumanize",
        "demean", "adverse impact",
        "( denial | deny ) ~8 ( goods | service | employment | housing )",
        "refuse ~6 ( job | loan | apartment | housing | service ) ~14 ( race | religion | sex | gender | age )",
        "on account of ~3 ( race | religion | sex | gender )",
        "( race | religion | gender | ethnicity | disability | caste ) ~12 ( exclude | deny | disadvantage )",
        "slur", "prejudice", "inferior",
      ]
    ),
    (
      .unlicensedPractice,
      [
        "( practice | practise ) ~6 profession",
        "qualification ~3 require",
        "without ~14 ( such | required | necessary | relevant ) qualification",
        "( unauthorized | unlicensed ) ~6 practice", "practice of ~3 ( law | medicine | profession )",
        "practice ~3 ( law | medicine )", "professional ( advice | service | qualification | review )",
        "( legal | financial | tax | investment ) ~8 advice", "legal counsel",
        "recommendation ~4 legal", "( health | medical ) ~3 guidance", "interpretation of ~2 law",
        "tailored ~4 advice ~10 license", "( financial | legal | tax ) advice",
        "advice ~4 ( financial | legal | investment )",
        "without ~4 ( qualified | licensed ) ~3 ( professional | review )",
        "( stand in | substitute | replace ) ~6 advice ~4 ( licensed | attorney | lawyer | physician | doctor )",
        "legal pleading", "tax opinion", "licensed ( attorney | lawyer | physician | accountant )",
        "unless ~6 ( licensed | qualified ) ( professional | person | lawyer | doctor )", "prescribe",
      ]
    ),
    (
      .medical,
      [
        "medical ( advice | diagnosis | result | treatment | decision | purpose | device | information | care | use | practice )",
        "medical", "clinical", "diagnose", "diagnosis", "health condition", "treatment of ~4 disease",
        "patient", "healthcare ~4 ( decision | diagnosis )",
        "prescription", "triage", "physician", "hospital", "( diagnostic | therapeutic | clinical )",
      ]
    ),
    (
      .legalJustice,
      [
        "administration of justice", "law enforcement", "immigration", "asylum", "migration ~4 border",
        "criminal justice", "judicial", "predict ~10 ( crime | fraud )", "predictive policing",
        "predict ~24 ( criminal | crime | offense | offence )",
        "likelihood ~14 ( criminal | crime | offense )", "criminal behavior", "sentencing", "police",
        "border control", "legal judgment", "recidivism", "lawfulness of",
        "parole", "bail", "prosecution", "court ruling", "visa", "deportation", "prison",
      ]
    ),
    (
      .privacy,
      [
        "patient data",
        "personal ~4 ( information | data | identifiable | identity | detail )", "personal identifiable",
        "personally ~4 ( information | identifiable | identifying )",
        "( sensitive | private ) ~6 ( information | data )", "( privacy | data protection )",
        "( track | monitor ) ~4 ( people | person | individual | user )",
        "identify ~4 ( individual | person | people )",
        "infer ~12 ( individual | person | trait | attribute | race | orientation | identity )",
        "biometric identif", "facial recognition", "without ~4 consent ~6 ( data | image | likeness )",
        "reidentify", "re identify", "deanonymize", "de anonymize",
        "identity of ~4 ( person | individual | participant )",
        "identifiable ( individual | person )", "compromise ~6 privacy", "health ~3 demographic",
        "face recognition",
        "confidential information",
        "( invade | invasive | invasion | violate | infringe ) ~6 privacy", "track ~8 ( user | interaction )",
        "click tracking",
        "special category data", "health record", "home address", "phone number", "medical record",
        "personal profile", "private ( affair | life | message )", "prying",
        "identity of ~6 ( speaker | patient | subject | user )",
        "( scrape | harvest | collect ) ~6 ( personal | profile | contact )", "reidentification",
      ]
    ),
    (
      .surveillance,
      [
        "surveillance", "espionage", "spy", "spying", "spyware", "covert", "covertly",
        "biometric ( processing | identification | categorization | surveillance | system | data )",
        "biometric", "track ~6 ( without | people | individual | person )",
        "monitor ~4 ( people | individual | person )", "wiretap", "eavesdrop", "facial recognition",
        "stalkerware", "remote biometric", "emotion", "facial recognition ~3 database",
        "real time ~4 identification", "mass monitoring", "intelligence gathering", "censorship",
        "face recognition", "clandestine", "bug ~3 ( room | phone )", "intercept ~3 ( communication | call )",
        "( intercept | record | transcribe | monitor ) ~6 secret", "( intercept | record ) ~4 conversation",
        "by ~2 ( voice | face | gait )", "secretly ( record | film | observe | monitor )", "keystroke",
        "geolocate",
      ]
    ),
    (
      .ipInfringement,
      [
        "( infringe | misappropriate | violate | infringement | violation ) ~16 ( right | rights | copyright | trademark | intellectual | property | patent | secret )",
        "others right", "piracy", "pirated", "ip right", "counterfeit",
        "copyright infringement", "infringing content",
        "third party ( right | copyright | intellectual )", "works with ip right",
        "copyright ~6 ( without | content )",
        "without ~4 ( necessary | required ) ~3 ( rights | license | consent )",
        "reproduce ~14 ( copyright | lyrics | chapter )", "( third | another | other ) ~3 hold copyright",
        "bootleg", "peer to peer file sharing", "another ~2 intellectual property", "trade secret",
        "unlicensed copy", "right of ( publicity | privacy of )",
      ]
    ),
    (
      .malware,
      [
        "malware", "ransomware",
        "malicious ~2 ( code | software | program | script | content | link | payload | cyber )",
        "computer virus", "virus", "viruses", "trojan", "worm",
        "exploit ~4 ( vulnerability | code | kit | system )", "cyber attack", "cyberattack",
        "cyber ~3 ( attack | weapon | operation | crime )", "hacking", "hack", "interfere with",
        "interference", "disrupt", "disruption", "overburden", "impair", "harm ~3 electronic system",
        "denial of service", "ddos", "botnet", "( unauthorized | unauthorised ) ~3 access",
        "damage ~6 ( computer | system | network )", "compromise ~6 ( security | system )", "password",
        "network security", "cybersecurity", "gain ~6 access ~6 ( system | network | computer )",
        "disable ~4 ( system | network )", "security vulnerability",
        "undermine ~4 ( security | integrity ) ~4 ( system | service | network | model )", "keylogger",
        "exploit code", "rootkit", "vandal",
        "attack ~2 on ~2 ( system | network | computer | infrastructure )",
        "take down ~4 ( site | network | server )", "break into", "overload", "intrusion", "zero day",
      ]
    ),
    (
      .circumvention,
      [
        "avoid ~4 threshold",
        "respect ~4 ( rate limit | quota )",
        "( circumvent | bypass | override | evade | disable | jailbreak | defeat | avoid ) ~14 ( safety | filter | guardrail | restriction | safeguard | security | protection | limitation | measure | control | mechanism | moderation | limit | watermark | technical | guard | policy | detection )",
        "work around", "jailbreak", "remove ~4 usage restriction", "functionality disabled",
        "prompt injection",
        "( remove | disable | alter ) ~8 ( watermark | safety | filter )",
        "intentionally drive ~12 contravene", "circumvent", "red teaming", "rate limit",
        "tamper", "ignore ~3 safety", "strip ~4 watermark",
        "turn off ~4 ( check | filter | safety | license )", "get ( around | round )", "multiple account",
        "license check", "throttling", "hack around", "( evade | bypass | avoid ) ~6 screening",
      ]
    ),
    (
      .military,
      [
        "military", "warfare", "armed force", "army", "defense industry", "combat", "battlefield", "war",
        "militar",
        "troops", "naval", "air force", "soldier", "defense contractor", "combatant", "armed conflict",
        "military operation",
      ]
    ),
    (
      .weapons,
      [
        "weapon", "weapons", "gun", "guns", "firearm", "ammunition", "explosive", "missile", "munition",
        "bomb", "arms", "weaponry", "armament",
        "rifle", "grenade", "landmine", "warhead", "drone strike", "ballistic",
      ]
    ),
    (
      .cbrn,
      [
        "nuclear",
        "( chemical | biological | radiological ) ~6 ( weapon | agent | threat | material | hazard )",
        "biological ~4 chemical", "chemical ~4 biological", "cbrn", "bioweapon", "pathogen", "toxin",
        "radiological", "biosecurity", "dangerous chemical", "gain of function", "nerve agent",
        "toxic ~3 ( agent | chemical )", "hazardous material",
        "uranium", "enrich ~3 ( uranium | plutonium )", "plutonium", "fissile", "anthrax", "sarin",
        "dirty bomb", "precursor ~3 chemical", "fentanyl weapon",
      ]
    ),
    (
      .criticalInfrastructure,
      [
        "( control | operate | steer ) ~4 ( vehicle | aircraft | vessel | train | machinery )",
        "industrial machinery",
        "critical infrastructure", "transportation ( technology | system | infrastructure )",
        "heavy machinery", "( power | electric ) grid", "air traffic", "aircraft navigation",
        "autonomous ( vehicle | driving )", "life support", "safety critical",
        "high risk ~4 ( system | activity | environment )", "safety component",
        "water ~3 ( supply | treatment )", "nuclear facility", "traffic control", "emergency service",
        "aviation",
        "power plant", "power station", "( electricity | water | gas | transport ) ~4 network", "railway",
        "dam", "telecommunication network", "elevator",
        "crane", "autopilot", "self driving", "waterworks",
      ]
    ),
    (
      .drugs,
      [
        "illegal drug", "controlled substance", "regulated ~3 substance", "drug trafficking",
        "illegal substance", "narcotic", "illicit ~3 ( drug | substance )", "drugs", "illegal ~3 substance",
        "illicit substance", "drug ~3 ( abuse | sale | synthesis )", "tobacco", "alcohol",
        "methamphetamine", "fentanyl", "cocaine", "heroin", "opioid", "cannabis", "precursor ~3 drug",
      ]
    ),
    (
      .selfHarm,
      [
        "self harm", "suicide", "eating disorder", "self injury", "harm yourself", "cutting", "anorexia",
        "self mutilation", "harm ~3 yourself",
        "injure ~2 themselves", "starve", "starvation", "kill ~2 ( themselves | yourself )", "bulimia",
        "pro ana", "overdose",
      ]
    ),
    (
      .physicalHarm,
      [
        "bodily ( harm | injury )", "death", "physical ~4 ( harm | injury )", "psychological harm",
        "harm to others", "harm yourself or others",
        "harm to ~4 ( individual | person | people | human | life | health | yourself | public )",
        "cause ~4 harm to", "personal injury", "harm the harm of",
        "harm ( people | person | individual | others | human )",
        "( harm | harming ) ~6 ( human life | any person )",
        "cause harm ~4 ( physical | mental | bodily )",
        "harm of ~3 ( individual | people | person | group )", "loss of life", "dangerous activity",
        "emotional harm", "( serious | severe | significant ) ~3 harm",
        "endanger ~6 ( life | health | safety )", "harm or others", "public safety",
        "maim", "poison", "injury to ~3 ( person | people )", "life threaten", "mental ~2 harm",
        "hurt ~3 ( people | anyone | person )",
      ]
    ),
    (
      .fraud,
      [
        "fraud", "fraudulent", "plagiarism", "plagiarize", "academic ~3 dishonesty", "scam", "phishing",
        "deceptive ~3 ( or | activity | practice | act )", "ponzi",
        "pyramid scheme", "multi level marketing", "identity theft", "money laundering",
        "price ~3 manipulation", "market manipulation", "financial crime", "counterfeit", "defraud",
        "embezzle", "forgery", "insider trading", "extortion", "blackmail", "corruption", "bribery", "theft",
        "deceptive",
        "fake invoice", "trick ~6 money", "swindle", "( obtain | get ) ~10 by ~2 deceiv", "con", "bogus",
        "deceptive ~3 ( offer | scheme )",
        "tax evasion", "cheat", "catfish", "romance scam", "impostor", "launder", "skim", "credit card",
      ]
    ),
    (
      .disinformation,
      [
        "( information | content | fact ) ~8 be ~1 false",
        "disinformation", "misinformation",
        "( false | misleading | fake | inaccurate | untrue | fabricated ) ~6 ( information | content | news | statement | narrative | claim | rumor )",
        "misinform", "mislead", "misleading", "deceive or mislead", "deceive ~4 others", "false information",
        "fake news", "deepfake", "deceive", "rumor", "misrepresent ~6 ( fact | information )", "falsehood",
        "propaganda", "verifiably false", "manipulate public opinion", "misleading claim",
        "denialism", "revisionism", "misrepresent ~3 ( origin | authorship )", "hoax",
        "invent ~4 ( news | report | event )", "fabricate", "conspiracy theory", "falsify",
        "wrong ~3 ( date | polling | information )", "doctored", "untruth", "mislead ~6 ( voting | census )",
        "inventing",
        "deceptive ~2 ( media | content )",
      ]
    ),
    (
      .defamation,
      [
        "( damage | harm | injure ) ~3 ( honor | credit )",
        "defamatory", "defamation", "libel", "slander", "libelous", "slanderous",
        "defame ~6 ( any | a ) ( person | individual )",
        "smear", "vilify", "calumny", "damage ~4 reputation", "injurious falsehood",
      ]
    ),
    (
      .spam,
      [
        "message ~8 ( large | unspecified ) ~3 ( number | person | people )",
        "spam", "unsolicited", "bulk ~4 ( message | email | mail )", "mass ~3 ( message | email )",
        "junk mail", "spamming", "chain letter",
        "bulk messaging", "message ~6 in bulk", "mass mail", "robocall",
        "open ~3 mail server", "( email | message ) to ~3 user who ~6 removed",
        "unwanted ~3 ( message | email | call )",
        "flood ~4 ( message | email | inbox )", "did not opt in",
      ]
    ),
    (
      .impersonation,
      [
        "( state | suggest | represent | claim | imply ) ... official ( product | version )",
        "impersonate", "impersonation", "impersonating",
        "( pose | posing | pretend ) ~4 ( as | to be ) ~4 ( person | another | someone | individual )",
        "represent ~10 associated with", "falsely ~6 ( affiliation | endorsement | associate )",
        "misrepresent ~8 ( affiliation | identity )", "likeness",
        "( misrepresent | imply ) ~40 ( official ( product | version ) | endorsed by | endorsed , approved )",
        "passing off", "pass as", "pass off ~10 ( real | another )", "cloned voice",
        "clone ~4 ( voice | person )",
        "catfishing", "pretend to be", "( imitate | mimic ) ~8 ( person | voice )", "masquerade",
        "use ~3 someone ~4 likeness", "use ~3 ( someone | person ) ~4 ( face | name | voice )",
        "in the name of another", "assume ~3 identity",
      ]
    ),
    (
      .undisclosedAI,
      [
        "without ~6 ( state | stating | say | saying ) ~8 ( machine | ai | artificial | synthetic )",
        "without ~3 ( statement | notice | indication | disclosure | notification ) ~8 ( machine | ai | artificial | synthetic )",
        "without ~8 ( disclaim | disclose | identify | inform | indicate | label | mark ) ~20 ( machine | ai | artificial | automate | synthetic )",
        "( represent | claim | present | portray | pass ) ~20 ( human generated | human created | created by ~3 human | generated by ~3 human | human made | written by ~3 human | human )",
        "human generated", "made by ~3 human",
        "without including ~8 ( caption | watermark | notation | label )", "originate from a real person",
        "mislead ~6 about ~4 ( nature | source | origin )",
        "fail to ~16 disclose ~6 that ~8 ( ai | machine | automated )", "human created", "disguise ~4 human",
        "provenance of", "as original work",
        "conceal ~10 ( ai | machine | generated )",
        "misrepresent ~8 ( ai | machine | human | generated | provenance )",
        "fail to disclose ~12 ( ai | machine | generated )", "not disclose ~12 ( ai | machine | artificial )",
        "deny that it is ( a | an )? ( ai | machine | bot )", "( byline | author ) ~4 human",
        "human ( byline | author )", "hide ~6 ( ai | machine | synthetic )", "pass ~6 off as human",
        "without ~8 ( telling | saying ) ~10 ( ai | machine | synthetic )",
      ]
    ),
    (
      .fakeEngagement,
      [
        "fake ~3 ( review | engagement | account | follower | like )", "false ~4 ( engagement | review )",
        "inauthentic", "astroturf", "sock puppet", "( fake | false ) online engagement", "click fraud",
        "false review",
        "troll farm", "follower count", "coordinated inauthentic",
        "inflate ~4 ( follower | like | view | rating )", "product rating",
        "vote manipulation", "bot ( account | network | traffic )", "paid review", "testimonial",
      ]
    ),
    (
      .automatedDecision,
      [
        "automated ~4 decision", "automate decision", "insurance premium",
        "( deny | determine | approve ) ~6 insurance",
        "( legal | material ) ~4 impact on ~4 person", "automatic decision", "automated ~3 determination",
        "decision making ~16 ( adverse | legal right | legal or )",
        "( decision | determination ) ~16 ( credit | employment | housing | insurance ) ~10 ( automated | solely )",
        "high stakes ~6 decision",
        "alone decide", "( without | no ) ~4 human ~8 ( loop | review | involve | oversight )",
        "decide ~6 whether ~12 ( hire | dismiss | insure | credit | loan | admit )", "legal effect ~4 on",
        "solely automated", "human review", "( hire | fire | dismiss ) ~4 ( decision | automatically )",
      ]
    ),
    (
      .socialScoring,
      [
        "social scor", "social scoring", "social credit", "social behavior", "personality ~4 characteristic",
        "profiling", "trait prediction", "personality trait", "score or rate", "scoring or rating",
        "lifestyle of a person", "predict ~14 insurance claim", "scoring ~6 ( individual | people | person )",
        "social score",
        "( rank | rate | grade | classify ) ~6 ( people | citizen | person ) ~8 ( trait | behavior | character )",
        "trustworthiness", "citizen score", "character ~3 ( assessment | prediction )",
      ]
    ),
    (
      .exploitation,
      [
        "vulnerability of ~4 ( specific | group | person | individual )",
        "vulnerable ~3 ( group | person | individual | people | population )",
        "exploit ~8 ( vulnerability | vulnerabilities ) ~12 ( group | person | individual )",
        "distort ~6 behavior", "subliminal", "manipulate ~8 ( behavior | person | user | individual )",
        "manipulative",
        "( age | disability | poverty | addiction | elderly ) ~8 ( exploit | take advantage )",
        "( exploit | take advantage ) ~8 ( age | disability | poverty | addiction | elderly | weakness | distress )",
        "dark pattern", "psychological ~3 ( weakness | manipulation )", "addiction", "nudge ~4 against",
      ]
    ),
    (
      .gambling,
      [
        "gambling", "gamble", "betting", "payday", "lottery", "casino", "wager", "slot machine", "poker",
        "high interest loan", "bookmaker",
      ]
    ),
    (
      .political,
      [
        "election", "elections", "political", "campaign", "campaigning", "lobby", "lobbying", "voter",
        "voting", "influence ~6 ( politics | democratic )", "democratic process", "electoral", "vote",
        "ballot", "polling", "referendum", "candidate for ~4 office", "electioneering", "politician",
        "government official ~6 influence", "campaign speech",
      ]
    ),
    (
      .stateSecurity,
      [
        "principle ~6 constitution",
        "( honor | interest ) ~4 of ~1 state",
        "national ~3 ( security | unity | honor | interest | sovereignty )",
        "state ( security | power | secret )", "public order", "social ~3 ( stability | order )", "subvert",
        "undermine ~8 ( national | state | security | unity )", "public interest ~3 society", "socialist",
        "ethnic ~4 ( unity | solidarity )", "sovereignty", "endanger ~4 national", "social public interest",
        "split the country",
        "secession", "overthrow", "public order and", "good custom", "subversion", "reunification",
        "territorial integrity", "separatism", "state secret",
      ]
    ),
  ]
}
