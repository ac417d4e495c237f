/// Phrases that name a category. Each family joins what is done with whom or what it is done to, so that verbs,
/// nouns and passives are read alike.
extension UseLexicon {
  static let strongPhrases = aboutLaw + aboutPeople + aboutHarm + aboutDeceit + aboutSystems + aboutSociety

  // MARK: Words that many phrases share

  /// Those who are not grown up.
  private static let kids = """
    ( child | kid | minor | teen | teens | teenager | adolescent | juvenile | underage | underaged | \
    youngster | schoolchildren | schoolchild | preteen | infant | toddler | girls | boys )
    """
  /// Anybody.
  private static let people = """
    ( people | person | individual | human | someone | somebody | anyone | anybody | other | others | \
    citizen | resident | worker | employee | staff | tenant | speaker | neighbor | neighbour | passer | \
    participant | journalist | reporter | activist | dissident | colleague | classmate | partner | ex | \
    opponent | victim | woman | women | man | men | him | her | them )
    """
  /// Groups that are discriminated against, and what makes them.
  private static let groups = """
    ( group | minority | minorities | race | racial | ethnic | ethnicity | religion | religious | faith \
    | creed | nationality | gender | sexual | caste | disability | immigrant | migrant | foreigner | \
    refugee | women | lgbt | lgbtq | lgbtqia | gay | lesbian | transgender | roma | muslim | muslims | \
    jew | jewish | jews | black | indigenous | skin | descent | origin | accent | foreign | pregnant | \
    pregnancy | hiv | orientation | foreigners | asylum )
    """
  /// What is not so.
  private static let untrue = """
    ( false | misleading | fake | inaccurate | untrue | fabricated | bogus | phony | phoney | invented | \
    distorted | unfounded | baseless | unverified | unchecked | falsified | erroneous | sham )
    """
  /// Callings that need a licence.
  private static let callings = """
    ( lawyer | attorney | solicitor | barrister | doctor | physician | accountant | auditor | adviser | \
    advisor | notary | notarial | architect | architecture | engineer | engineering | surveyor | \
    psychologist | psychotherapist | therapist | pharmacist | broker | dentist | nurse | actuary | \
    counselor | counsellor | counsel | clinician | conveyancer | dietitian | nutritionist | psychiatrist \
    | midwife | optician | veterinarian | bookkeeper | appraiser | paralegal | stockbroker | chartered )
    """
  /// What makes people easy to exploit.
  private static let weakness = """
    ( vulnerable | weak | weakness | elderly | frail | frailty | poverty | poor | illness | sick | \
    sickness | disability | dementia | addict | addiction | grief | grieving | bereaved | bereavement | \
    distress | desperate | desperation | indebted | debt | lonely | loneliness | isolation | credulity | \
    credulous | gullible | gullibility | naivety | inexperience | cognitive | dependency | dependence | \
    age | youth )
    """

  // MARK: Law and public order

  private static let aboutLaw: [(UseCategory, [String])] = [
    (
      .lawViolation,
      [
        "security assessment",
        "( assessment | filing ) ~2 procedure",
        """
        ( violate | violation | contravene | contravention | breach | infringe ) ~14 ( law | regulation \
        | statute | ordinance | legislation | decree )
        """,
        """
        ( break | flout | offend | transgress | disobey | disregard | defy | defiance | afoul | foul | \
        conflict with | contrary | inconsistent | incompatible | against | outside ) ~6 ( law | \
        regulation | statute | ordinance | legislation )
        """,
        """
        ( violate | violation | contravene | breach | infringe | contrary | disregard ) ~8 legal ( \
        requirement | obligation | duty | prohibition | order | provision )
        """,
        """
        ( illegal | unlawful | illicit ) ~4 ( activity | activities | conduct | content | act | action | \
        purpose | behavior | use | manner | end | aim | practice | practise | transaction | trade | \
        business | goods | service | thing | logging | mining | fishing | dumping | material | request )
        """,
        """
        ( prohibited | forbidden | banned | outlawed | criminalize | criminalise | proscribed | \
        punishable ) ( by | under ) ~4 ( law | regulation | legislation | statute )
        """,
        "( punishable | chargeable ) ( as | by | with )", "court ~3 ( enjoin | forbid | prohibit )",
        "( run | runs ) counter to ~4 ( law | legal | regulation )",
        "( evade | obstruct | pervert ) ~2 justice",
        "proceeds of ~2 crime", "( legislation | law ) in force forbid",
        """
        ( that | which ) ~3 ( law | legislation | statute | court | regulation ) ~8 ( forbid | outlaw | \
        criminalize | criminalise | make ~2 ( crime | offense | offence ) )
        """,
        """
        criminal ~2 ( activity | act | offense | conduct | offence | purpose | enterprise | organization \
        | gang | syndicate | network | scheme | plan | deed | intent | end )
        """,
        "any illegal",
        "illegal substances ~4 goods", "type of crime", "crimes",
        """
        ( commit | plan | prepare | instigate | perpetrate | solicit | conceal | cover | aid | abet | \
        further | enable | facilitate | assist ) ~8 ( crime | offense | offence | felony | misdemeanor | \
        misdemeanour | wrongdoing )
        """,
        "organized crime", "organised crime", "racketeering", "black market", "stolen ( goods | property )",
        "( not | without ) ~4 ( comply | compliance ) ~6 ( law | regulation )", "prohibited by ~4 law",
        "against the law",
        "in violation of ~4 law", "contrary to ~3 law",
        "that @be ( illegal | unlawful )", "@be ( unlawful | illegal )", "dangerous , illegal",
        "any illegal act", "in contravention of ~3 law",
        "( unlawful | illegal ) in ~4 ( place | country | jurisdiction )",
        """
        ( unlawful , | unlawful or | unlawful and ) ( harmful | defamatory | hateful | discriminatory | \
        violent | abusive | offensive | obscene )
        """,
        "outlaw",
        "felony", "lawless", "lawbreaking", "court ~6 illegal",
        "( statutory | penal | criminal ) ~1 ( provision | code | law )",
        "( against | contrary | outside | breach | consistent | bound ) ~4 ( legislation | statutory )",
        "authorities ~3 prosecute",
        """
        ( illegal | unlawful | illicit ) !drug !weapon !or ~1 ( website | market | marketplace | sale | \
        operation | scheme | profit | export | immigration | intent | ends | handling | possession | \
        entry )
        """,
        "tax offence",
        "( commit | commission of ) ~3 ( illegal | unlawful | tort )",
        "illegality",
        "lawlessness",
        "( organise | organize | run | join ) ~3 ( gang | cartel | mafia )",
        "( mandatory | imperative ) ~1 ( rule | provision ) ~3 ( law | policy )",
        "( forbidden | prohibited ) by ~3 rules of",
        "( illegality | criminality | delinquency )",
        "( offense | offence ) ( under | against | punishable )",
        """
        ( anything | something ) ~4 ( criminal | illegal | unlawful )
        """,
      ]
    ),
    (
      .legalJustice,
      [
        "administration of justice", "law enforcement", "immigration", "asylum", "migration ~4 border",
        "criminal ( justice | investigation | trial | proceeding | sentencing | risk | record )",
        "judicial",
        "predict ~10 ( crime | fraud )", "predictive policing",
        """
        ( predict | prediction | forecast | assess | estimate | likelihood | probability ) ~24 ( \
        criminal | crime | offense | offence | offend | reoffend | recidivism | delinquency )
        """,
        "criminal behavior", "sentencing", "police",
        """
        border ( control | screen | security | guard | check | protection | management | crossing | \
        patrol | police | agency | force | post )
        """,
        "( watch list | watchlist | screen | check | surveil | patrol ) ~4 border",
        "legal judgment", "recidivism", "reoffend", "lawfulness of",
        "parole", "bail", "indictment", "convict", "prosecution", "prosecutor", "jail", "inmate",
        "prison", "incarcerate",
        "court ( ruling | decision | judgment | judgement | case | order | proceeding )", "verdict",
        "adjudicate", "tribunal",
        "judge ~3 ( case | defendant | guilt )",
        "( guilt | innocence ) ~4 ( defendant | accused | suspect | person )",
        "decide ~6 ( case | lawsuit | guilt )", "( assist | advise | replace ) ~2 ( court | judge )",
        "find ~2 facts ~6 law",
        "( vet | screen | check ) ~4 ( traveler | traveller | frontier | passenger )",
        "frontier ( control | check | guard )",
        "visa ( decision | application | processing | applicant | eligibility | screening )",
        "( credit | welfare | asylum | grant | receive | issue | decide | refuse | deny ) ~6 visa",
        "deportation", "deport", "detention ( center | centre | facility )", "refugee status",
        "( residence | work ) permit ~3 ( decision | application )", "naturalization",
        "citizenship ~2 ( application | decision )",
        "( crowd | riot ) control", "forensic",
        "( identify | locate | profile ) ~4 ( suspect | fugitive | offender )",
        """
        ( write | draft | issue | prepare ) ~3 ( judgment | judgement | verdict | indictment | arrest \
        warrant )
        """,
        "( defendant | convict | detainee | prisoner | offender )",
        "flight risk",
        "( asylum | refugee ) ~4 ( border | decision | claim | seeker | screening )",
        "( refugee | traveler | traveller ) ~4 border",
        "crime ~2 ( map | mapping | hot | forecast | prediction | prevention | detection )",
        "( law | immigration | customs ) ( enforcement | officer | authority )",
        "( police | policing | sheriff | constabulary | gendarmerie )",
        "( criminal | forensic ) ~2 ( profiling | evidence )",
        """
        ( investigate | prosecute | convict | arrest | sentence ) ~4 ( suspect | person | people | \
        criminal | crime )
        """,
        "lie detector",
        "( lie | deception ) detection",
        "credibility ~3 ( witness | asylum | testimony )",
        "admissibility ~3 evidence",
        "legal representation",
        "( arrest | interrogate | interrogation )",
        "( grant | refuse ) ~3 ( asylum | citizenship | residence )",
        "penal",
        "correctional",
      ]
    ),
    (
      .unlicensedPractice,
      [
        "( practice | practise ) ~6 profession",
        "qualification ~3 require",
        "without ~14 ( such | required | necessary | relevant ) qualification",
        """
        without ~4 ( permit | license | registration | qualification | accreditation | certification ) \
        ~14 \(callings)
        """,
        """
        \(callings) ~14 without ~4 ( permit | license | registration | qualification | accreditation | \
        certification | admission )
        """,
        "without ~3 ( authorized | authorised | licensed | admitted ) to do so", "without ~2 admission to",
        "( hold | holds | have | has ) no ( license | permit | qualification | accreditation )",
        "certified professional", "accountancy",
        "( lack | lacking ) ~4 ( permit | qualification | accreditation | credential )",
        "without ~4 license ~4 ( calling | profession | advice | law )",
        "license ~3 ( calling | profession ) ~3 ( need | require )",
        "call for a license",
        """
        ( unauthorized | unauthorised | unlicensed | unregistered | unqualified ) ~6 ( practice | \
        practise | advice | profession | professional | practitioner | adviser | advisor | \(callings) )
        """,
        "practice of ~3 ( law | medicine | profession )",
        "( practice | practise ) ~3 ( law | medicine | dentistry | accountancy )",
        "professional ( advice | service | qualification | review | judgment | judgement | opinion )",
        """
        ( legal | financial | tax | investment | pension | insurance | accounting ) ~8 ( advice | \
        opinion | tip )
        """,
        "advice ~4 ( financial | legal | investment | tax )",
        "legal ( counsel | pleading | opinion | consultation )", "tax ( opinion | counsel | consultant )",
        "( stock | investment | trading ) ( tip | recommendation | signal | guidance | planning )",
        "financial ( planning | guidance )", "( buy | sell ) securities",
        "recommendation ~4 legal", "( health | medical ) ~3 guidance", "interpretation of ~2 law",
        "tailored ~4 advice ~10 license",
        "without ~4 ( qualified | licensed ) ~3 ( professional | review )",
        """
        ( stand in | substitute | replace | place ) ~6 advice ~4 ( licensed | attorney | lawyer | \
        physician | doctor )
        """,
        """
        ( licensed | registered | chartered | regulated ) ( profession | professional | adviser | \
        advisor | activity | \(callings) )
        """,
        "unless ~6 ( licensed | qualified ) ( professional | person | lawyer | doctor )",
        """
        ( act as | pose as | play | serve as | function as | stand in for | double as | pass as | pass \
        for | present as | practice as | practise as | operate as | out as | work as ) ~3 \(callings)
        """,
        "robo ( adviser | advisor | lawyer )", "sign offs", "notarial ( act | deed | service )",
        "( draw up | draft ) ~3 ( wills | will | deed | contract ) ~6 ( third | client | other )",
        "( as if | as though ) you were ~2 \(callings)",
        "( mortgage | pension | retirement | estate | immigration ) ~2 ( advice | planning | counsel )",
        "sign off",
        "( notarize | notarise | notarization )",
        "( advise | advising ) ~3 ( client | consumer | customer ) ~6 ( legal | tax | invest | money )",
        "represent ~3 ( client | party ) ~3 court",
        """
        ( regulated | licensed | reserved ) ~2 ( activity | activities | profession | occupation | \
        service )
        """,
        "( in lieu | instead | place ) of ~3 ( licensed | qualified | professional ) ~2",
        "( audit | valuation | appraisal ) ~3 without ~3 ( license | qualification )",
        "right of audience",
        "plead ~4 court",
        "( practice | practise | clinic | office ) ~4 without ~3 ( registration | license | permit )",
        "( act | acting ) ~3 ( on behalf | for ) ~4 ( court | tribunal )",
        "pleading",
        """
        ( sell | offer | give | hand out | dispense ) ~4 ( legal | tax | financial ) ~2 ( \
        opinion | advice | counsel | consultation )
        """,
      ]
    ),
    (
      .ipInfringement,
      [
        """
        ( infringe | misappropriate | violate | infringement | violation | encroach | trample | \
        disregard ) ~16 ( right | rights | copyright | trademark | intellectual | property | patent | \
        secret )
        """,
        "( rights | interests ) of ~2 ( third | another | someone )",
        "( piracy | pirated | pirate )", "ip right", "warez", "torrent",
        "counterfeit ~3 ( goods | product | brand | merchandise | item )", "knock off", "knockoff",
        """
        ( fake | fakes | imitation | replica ) ~3 ( brand | branded | designer ) ~1 ( goods | product | \
        logo )
        """,
        "branded goods",
        """
        ( content | material | data | work | text | image ) ~3 ( no right | not ~1 right | not entitled \
        ) to use
        """,
        "copyright infringement", "infringing content",
        "third party ( right | copyright | intellectual | mark | content )", "works with ip right",
        "copyright ~6 ( without | content )",
        """
        ( reproduce | copy | share | upload | publish | distribute | output | generate ) ~6 copyrighted \
        !notice
        """,
        "( protected | subject ) ~1 ( by | to ) copyright", "trade mark",
        "mark of ~3 ( another | others | third )",
        "without ~4 ( necessary | required ) ~3 ( rights | license | consent )",
        """
        ( reproduce | copy | copies | rip | lift | replicate | regurgitate | digitize | digitise | steal \
        | republish | resell | plagiarize | plagiarise | sample ) ~6 ( copyright | lyrics | chapter | \
        song | recording | artwork | book | novel | character | logo | melody | film | poem | newspaper \
        )
        """,
        "( plagiarized | plagiarised ) ~4 ( work | book | text | article | content | other )",
        """
        ( steal | stolen | theft | misuse ) ~6 ( work | idea | design | content | creation | \
        intellectual | invention )
        """,
        """
        ( work | content | creation | material | invention | property ) ( of | belonging to | belongs to \
        ) ~2 ( another | others | someone | somebody | third )
        """,
        """
        ( someone | somebody | creator | artist | anybody ) ~2 ( work | creation | copyright | patent | \
        trademark | intellectual )
        """,
        "( style | manner ) of ~3 ( artist | author | illustrator | photographer | writer | musician )",
        "( third | another | other ) ~3 hold copyright",
        "bootleg", "peer to peer file sharing", "another ~2 intellectual property", "trade secret",
        "secret recipe",
        "unlicensed copy", "unauthorized ~2 ( copy | reproduction | sampling )",
        "right of ( publicity | privacy of )",
        "( serial | license ) key ~2 ( generator | crack )", "( crack | cracking ) ~3 software",
        "rip off",
        """
        ( belong to | belongs to | owned by ) ~2 ( third party | third parties | other | others | \
        someone | somebody )
        """,
        "( third party | third parties ) ~6 without ~3 ( license | permission | consent )",
        """
        ( other | others ) people ~1 ( work | design | content | text | image | art | music | idea | \
        property )
        """,
        """
        ( use | upload | publish | share | copy ) ~8 without ~3 ( owner | author | artist | holder | \
        creator ) ~2 ( permission | consent | leave | license )
        """,
        "( newspaper | paywalled ) ~2 article",
        "( substantial part | extract ) of ~3 ( work | book | text )",
        "( film | movie | game | music | ebook | software ) ~3 pirac",
        "( piracy | pirating )",
        """
        ( brand | logo | trademark | trade name ) of ~2 ( another | third | someone )
        """,
        "unfair competition",
        "( intellectual property | ip ) ( theft | violation | abuse )",
        "( steal | stole | stolen ) ~3 ( code | invention | formula | manuscript )",
        "( breach | violate | abuse ) ~4 ( copyright | copyrights | trademark | patent )",
        """
        ( unauthorized | unauthorised ) ~3 ( reproduction | copying | use ) of ~4 ( work | performance | \
        content | recording | book | image | material )
        """,
        "protected ( performance | expression | recording )",
        "( counterfeits | counterfeit ) !certificate !invoice !document !money !currency",
        "( trademark | trade mark ) ( squat | squatting | dilution )",
      ]
    ),
    (
      .stateSecurity,
      [
        "principle ~6 constitution",
        "( honor | interest ) ~4 of ~1 state",
        "national ~3 ( security | unity | honor | interest | sovereignty | dignity )",
        "state ( security | power | secret )", "public order",
        "social ~3 ( stability | order | harmony )", "subvert",
        """
        ( undermine | endanger | threaten | jeopardize | jeopardise | destabilize | destabilise ) ~8 ( \
        national | state | security | unity | country | government | regime )
        """,
        "public interest ~3 society", "socialist",
        "ethnic ~4 ( unity | solidarity )", "sovereignty", "social public interest",
        "( split | break | divide | dismember ) ~4 ( country | nation | state | motherland )",
        "secession", "secessionist", "overthrow", "public order and", "good custom", "subversion",
        "subversive",
        "reunification", "territorial integrity", "separatism", "separatist", "state secret",
        "( topple | toppling | bring down ) ~4 ( government | state | regime )", "coup", "sedition",
        "seditious",
        "treason", "insurrection",
        "constitutional ( order | system )",
        "classified ( file | information | material | document | record )",
        "colour revolution", "color revolution",
        "national ~1 ( image | religious )",
        "( hero | heroes ) and martyrs",
        "( rebel | rebellion | mutiny | uprising )",
        "( topple | subvert | overthrow ) ~5",
        "( leak | reveal | divulge | disclose | obtain ) ~3 ( classified | secret | secrets )",
        "( honor | image | dignity | interest ) ~3 of ~1 ( nation | country | motherland )",
        "( disturb | disrupt | upset | breach ) ~3 ( social order | public order | public peace | peace )",
        "( break up | breakup | partition ) of ~2 ( country | state | nation | union )",
        "( foreign | hostile ) ~2 ( force | power | government ) ~3 infiltrat",
        "religious policy",
        "constitution ~2 ( order | principle )",
        "( harm | damage | harmful ) ~4 ( nation | motherland | national )",
        """
        ( imperil | threaten | jeopardize | jeopardise | undermine | endanger ) ~4 ( sovereignty | unity \
        | integrity ) ~3 ( state | nation | country )
        """,
      ]
    ),
    (
      .political,
      [
        "election", "political", "politics", "campaign", "campaigning", "lobby", "lobbyist", "voter",
        "voting", "influence ~6 ( politics | democratic | democracy )", "democratic process", "electoral",
        "vote",
        "ballot", "poll result", "polling ( station | place | day )", "referendum", "plebiscite",
        "candidate ~1 for ~4 ( office | election | president | parliament | party )", "electioneering",
        "politician",
        "( endorse | favor | favour | canvass ) ~4 ( candidate | party )", "speech ~3 candidate",
        "support ~8 ( bill | candidate )",
        "( lawmaker | legislator | parliament | parliamentarian | senator )",
        "( cast | casting ) ~3 ( vote | ballot )",
        "government official ~6 influence", "campaign speech", "partisan", "canvass",
        "foreign ~2 ( influence | interference )", "influence ( operation | campaign )",
        "democratic ( institution | debate | discourse )", "public debate",
        "stump speech",
        """
        ( congressman | congressmen | congresswoman | mp | mps | alderman )
        """,
        "( micro targeting | microtargeting )",
        "( party | parties ) political",
        "( suppress | suppression | turnout ) ~3 ( vote | voter )?",
        "( candidate | candidates ) ~6 ( poll | race | election | party | office )",
        """
        ( sway | influence | shape | tilt | steer ) ~5 ( public opinion | electorate | poll result | \
        vote | voter )
        """,
        "( government | policy ) ~3 ( petition | advocacy )",
        "( ruling | opposition | governing ) party",
        "( head of state | heads of state | statesman )",
        "( candidacy | incumbent | electorate | suffrage | ballots )",
        "( public office | elected office | elected official )",
        "( legislation | bill | law ) ~3 ( lobby | campaign )",
        "party ( politics | propaganda | donation )",
        "for ~2 party ~2 ( candidate | program | programme )",
        "( paid | political ) agitation",
        "( write | letter | lobby | influence | petition ) ~4 ( minister | ministers | governor | mayor )",
        "( agitate | agitation | rally | rallies ) ~4 ( party | referendum | election | vote )",
        """
        ( leaflet | flyer | poster | slogan | manifesto | pamphlet | canvasser ) ~3 ( party | candidate \
        | election | campaign | political )
        """,
      ]
    ),
  ]

  // MARK: People

  private static let aboutPeople: [(UseCategory, [String])] = [
    (
      .minors,
      [
        """
        child ~6 ( abuse | exploit | sexual | harm | pornography | porn | exploitative | safety | \
        endanger )
        """,
        """
        ( exploit | harm | exploitation | endanger | abuse | sexualize | sexualise | groom | lure | \
        entice | corrupt | prey | target | market | aim | direct | promote | advertise | expose | show | \
        offer | serve | solicit | recruit | nudify | depict | portray | victimize | victimise | \
        stigmatize | stigmatise | shame | contact | deceive | manipulate | attract | appeal | supply | \
        inappropriate | unsuitable | harmful | coax | befriend | endanger | available ) ~12 \(kids)
        """,
        "( sexualize | sexualise | groom ) ~4 \(kids)", "grooming",
        "csam", "csem", "to minors",
        """
        \(kids) ~6 ( pornography | sexual | inappropriate | content | protection | safeguard | abuse | \
        exploit | nude | roleplay | challenge | harm | danger | intimate )
        """,
        "harmful to minors", "content ~6 minors",
        "young ( people | person | audience | girl | boy )", "schoolgirl", "schoolboy",
        "( individual | people | person | user ) under the age", "( below | under ) ~2 age",
        "age of majority",
        "younger than", "under ~1 ( thirteen | fourteen | fifteen | sixteen | eighteen )",
        "age ( inappropriate | gate | gated | gating | verification | check | restricted )",
        "( young | younger ) viewer",
        "( under | below | age of ) #number", "( below | under ) the ( legal )? age",
        "#number years of age", "adult into contact",
        """
        ( kid | schoolchildren | schoolchild | teenager | adolescent | child | toddler | infant | \
        underage | preteen )
        """,
        "( #number | thirteen | fourteen | fifteen | twelve ) year old", "( still | is ) in school",
        "high school", "below the age of consent", "age of consent",
        "youth ~3 ( audience | protection )", "( nursery | kindergarten )", "( tween | babies )",
        "pedophilia", "paedophilia", "pedophile", "paedophile", "lolicon", "shotacon",
        "( attain | reach ) ~3 ( majority | adulthood )",
        "( teenage | school age | childlike | infantile | prepubescent | pubescent )",
        "( corrupt | harm | endanger | seduce ) ~4 young",
        "( kids | youngster )",
        """
        ( sexual | erotic | nude | naked | explicit | obscene | pornographic | violent | intimate ) ~6 \
        \(kids)
        """,
      ]
    ),
    (
      .sexual,
      [
        """
        sexual ( solicitation | violence | content | exploitation | material | gratification | service | \
        abuse | act | assault | favor | favour )
        """,
        """
        ( sexual | pornography | porn | pornographic | obscene | obscenity | erotic | erotica | nudity | \
        nude | nudes | nsfw | lewd | vulgar | indecent | indecency | salacious | lascivious | prurient | \
        smut | hentai | fetish | bdsm | incest | bestiality | zoophilia | necrophilia | sexting | sext | \
        sextortion | striptease | undress | nudify | deepnude | molest | rape | rapist | voyeur | \
        voyeurism | upskirt | brothel | pimp | prostitute | prostitution | camgirl | titillate | \
        hardcore | softcore | naked | orgasm | masturbate | smutty | sexy | seduce | seduction | \
        seductive | lust | lustful | horny | sexualized | sexualised | raunchy | kinky | kink | orgy | \
        swinger | milf | incestuous | erotically | pornographer | sensual | topless | genitals | \
        genitalia | stripper | nakedness | undressed | carnal | risque | peepshow | callgirl | \
        dominatrix | cuckold | erotics | voyeuristic )
        """,
        "explicit ( sexual | content | imagery | material | image | adult | scene )", "sexually explicit",
        """
        adult ( content | material | entertainment | site | industry | film | chatbot | roleplay | \
        imagery )
        """,
        "( nonconsensual | consensual ) ~4 ( intimate | sexual | image | nude | imagery )",
        "intimate ~2 ( image | imagery | photo | picture | video | content | depiction | act | body )",
        "images of intimate", "( sex | sexual ) arousal",
        "escort ~3 ( service | advert | advertising | agency )",
        "sex ( work | service | act | trade | tourism | chat | doll | scene | toy | industry | tape )",
        "strip ~4 cloth", "dirty talk", "cam site", "suggestive content",
        "( explicit or suggestive | x rated )",
        "adult ( video | movie | service | toy | story | theme )",
        "( romantic | flirt ) ~2 ( roleplay | role play | companion | chat )",
        "( sexual | explicit ) ~3 ( roleplay | chatbot | chat )",
        "without ~4 ( clothes | clothing )",
        "( sell | buy | offer | solicit | trade ) ~3 sex",
        "( bare | private ) ( breast | part | body )",
        "not safe for work",
        "for ~2 ( sexual | erotic ) ~2 ( pleasure | stimulation )",
        "revenge porn",
        "date rape",
        "call girl",
        "strip ( show | club | tease )",
      ]
    ),
    (
      .trafficking,
      [
        "human trafficking",
        "( trafficking | traffick | traffic ) ~3 ( person | people | human | women | girls )",
        "trafficking",
        "( forced | forcible | bonded | compulsory | coerced | slave ) ( labor | labour | work )",
        "slavery", "enslave", "serfdom", "indentured", "bondage", "slave", "sweatshop",
        "exploitation of ( people | person | human | worker )",
        "exploit ( worker | laborer | labourer | migrant )",
        """
        ( buy | sell | trade | move | transport | smuggle | recruit | harbor | harbour ) or? ( people | \
        women | girls | human | child )
        """,
        "( trade | trader | commerce | market ) in ~2 ( human | person | people | women | girls | organ )",
        "( smuggle | smuggling | smuggler ) ~4 ( people | migrant | person | human )",
        "( people | human | migrant ) ( smuggling | smuggler | trader )",
        "organ ( trade | harvest | trafficking | sale )", "( trade | sale | sell | harvest ) ~2 organ",
        "servitude", "( transport | transfer ) of ~1 ( migrant | people )", "hold ~2 passport",
        "forced ( marriage | prostitution | begging | adoption )",
        "child ( labor | labour | marriage | soldier )", "mail order bride",
        "( person | persons | people | human | women | girls | child ) for ( sale | purchase )",
        "( smuggling | smuggle | smuggler ) of ~2 ( refugee | migrant | person | people | human )",
        "exploit ~3 ( worker | laborer | labourer | migrant | domestic )",
        "( hold | keep ) ~3 ( captive | captivity )",
        """
        ( forced | forcing | coerced | coerce ) ~4 ( labor | labour | servitude | prostitution | \
        marriage )
        """,
        "( passport | passports ) ~2 ( confiscate | taken | withhold | hold )",
        "( blood | sweated | unfree ) labor",
        "( modern | wage ) slavery",
        "( slaver | slavers | enslavement | peonage )",
        """
        ( buy | buying | sell | selling | sale | purchase | trade ) ~2 of ~2 ( women | people | person | \
        human | girls | child | bride | organ )
        """,
        "( broker | brokering | sale | sell ) ~2 ( bride | brides | organ | surrogate )",
        "sold into",
        "( bride | brides ) ~3 ( order | sale | trade | broker )",
        "organs for transplant",
      ]
    ),
    (
      .harassment,
      [
        """
        ( disrespectful | harass | harassing | harassment | bully | cyberbully | cyberbullying | \
        threaten | stalk | stalker | cyberstalk | intimidate | disparage | menace | menacing | insult | \
        doxxing | dox | doxing | troll | hound | persecution | persecute | swat | humiliate | torment | \
        ridicule | mock | taunt | belittle | pester | badger | dogpile | dogpiling | victimize | \
        victimise | gaslight | heckle | jeer | sneer | antagonize | antagonise | browbeat | nag | tease \
        | hazing | catcall | vex | hector | bullied | tormentor | stalkers | harasser | intimidating )
        """,
        """
        ( scare | frighten | degrade | humiliate | mistreat ) ~3 ( people | someone | somebody | person \
        | them | other | individual | message )
        """,
        "degrading ( message | content | comment | language )", "butt of ~2 joke", "cruel joke",
        "mob ( justice | violence | attack )", "( incite | direct | join | raise ) ~3 mob",
        "pile ( on | ons )", "name calling",
        "troll ~3 ( person | people | others )", "personal attack", "verbal abuse",
        "( abuse | mistreat | coerce | upset | provoke ) ~3 ( people | others | user | person )",
        "( make | issue | utter | send | death | violent | veiled | rape ) ~2 threat",
        "threat ~3 ( against | to ) ~3 \(people)",
        "( threats | threat ) ( or | and ) ~2 ( intimidate | harass | abuse | insult | blackmail )",
        "threat , ~3 ( intimidate | harass | blackmail | stalk )",
        "( pursue | contact | follow ) ~3 ( persistently | repeatedly ) ~3 \(people)",
        "( persistently | repeatedly ) ( pursue | contact | follow )",
        "single ~2 out ~8 ( ridicule | fear | abuse | attack )",
        "unwanted ( contact | attention | advance )", "brigading ~4 ( person | people | user )",
        "( body | fat | public | slut ) shaming",
        "( single | pick ) ~2 on ~3 ( person | people | someone )",
        "( threat | threats | threatening ) ~2 ( letter | message | call | email )",
        "( drive | send ) ~3 to despair",
        "( coordinate | organize | organise ) ~3 ( abuse | attack | pile )",
        """
        ( abusive | hurtful | hostile | vicious | cruel | nasty | offensive | insulting ) ~2 ( message | \
        language | comment | behavior | content | remark | conduct | post | word )
        """,
        "( make ~2 fun | poke ~2 fun ) of",
        """
        ( humiliation | intimidation | hostility | cruelty ) ~2 ( of | toward | against ) ~2 ( person | \
        people | individual | colleague )
        """,
        "wear ~3 down",
        "( campaign | campaigns ) ~1 ( against | to ) ~4 ( person | individual | colleague | journalist )",
        "( verbally | mentally ) abuse",
        "( hurl | heap ) ~2 ( abuse | insult )",
      ]
    ),
    (
      .discrimination,
      [
        """
        ( discriminate | discrimination | discriminatory | hate | hatred | hateful | racism | racist | \
        racial | bigotry | bigot | bigoted | marginalize | marginalise | stereotype | xenophobia | \
        xenophobic | sexism | sexist | dehumanize | dehumanise | demonize | demonise | demean | slur | \
        prejudice | inferior | inferiority | antisemitic | antisemitism | semitic | semitism | \
        islamophobia | islamophobic | homophobia | homophobic | transphobia | transphobic | misogyny | \
        misogynist | misogynistic | ageism | ableism | ableist | casteism | casteist | supremacist | \
        supremacy | nazi | segregate | apartheid | redlining | scapegoat | stigmatize | stigmatise | \
        intolerance | antisemite | chauvinism | chauvinist | fascist | fascism | eugenics | antigay | \
        sectarian | jingoism | jingoistic | exclusionary | segregation | discriminator | racially | \
        hatemonger | phobia | phobic | derogatory | nazis | nazism | inequitable | misandry | \
        antigypsyism | prejudiced | exclusivist )
        """,
        "unfair ~4 ( impact | treat | treatment | disadvantage | outcome )", "unjustified ~4 treatment",
        "disparate ( impact | treatment )",
        "protected characteristic ~6 ( adverse | unfavorable | unfavourable )", "adverse impact",
        """
        ( unequal | unfavorable | unfavourable | detrimental | inferior | worse | favorable | favourable \
        ) ~2 treat !unrelated
        """,
        "treat ~8 ( unequally | unfavorably | unfavourably | worse | favorably | favourably )",
        "( unequal | unfavourable | differential ) treatment",
        """
        ( denial | deny | refuse | withhold ) ~8 ( goods | service | employment | housing | job | loan | \
        credit | education | healthcare | apartment ) !unless
        """,
        """
        refuse ~6 ( job | loan | apartment | housing | service ) ~14 ( race | religion | sex | gender | \
        age )
        """,
        """
        ( account | ground | basis | because ) ~3 ( race | religion | sex | gender | ethnicity | \
        nationality | disability | caste | faith )
        """,
        """
        ( exclude | deny | disadvantage | reject | refuse | single | sort | segregate | disparage | \
        denigrate | ridicule | mock | belittle | vilify ) ~6 \(groups)
        """,
        """
        ( race | religion | gender | ethnicity | disability | caste | minority | minorities | foreigner \
        | migrant | refugee | women ) ~12 ( exclude | deny | disadvantage | refuse | reject | unequal )
        """,
        "( harm | hurt ) ~1 ( or | and ) ~1 disparage",
        "( superior | superiority ) ~4 ( race | ethnic | another | people )",
        "( race | people ) ~2 superior",
        """
        ( deny | refuse ) ~6 ( because | account | ground | due ) ~3 ( race | sex | ethnicity | religion \
        | gender | disability | origin | nationality | age )
        """,
        "( contempt | hostility | animosity | enmity ) ~6 \(groups)", "( less | more ) favorably",
        "( less | more ) favourably",
        "( unfair | biased | skewed ) ( outcome | decision | result ) ~4 ( group | class | people )",
        """
        ( disadvantage | exclude | reject | against | target | exploit | penalize | penalise ) ~6 \
        protected ( class | group | characteristic | attribute | category | trait )
        """,
        "( characteristic | attribute | ground | class | trait ) ~2 protected ~2 law",
        "turn ~4 away ~10 ( characteristic | race | religion | because )",
        "bias ( against | toward )",
        "( incite | provoke | stir | sow | foment ) ~4 ( enmity | hostility | ill )",
        "outing of ~2 ( gay | lesbian | lgbt | lgbtq | queer | trans | transgender )",
        "( screen | filter | weed ) ~1 out ~10 \(groups)",
        """
        ( refuse | deny | turn down ) ~8 ( family | families | foreigner | foreign | migrant | women | \
        immigrant )
        """,
        "( holocaust | shoah ) ~2 ( denial | denier | deny )",
        "( less | fewer ) ~2 ( right | chance | favor | favour | pay ) ~6 ( because | ground | account )",
        """
        ( ethnic | racial | religious | gender | caste | sectarian ) ~2 ( hatred | tension | profiling | \
        bias | prejudice | hostility | discrimination | enmity | slur )
        """,
        "( equal ~1 ( treatment | opportunity ) ~4 ( violate | deny | breach ) | inequality )",
        "( lesser | second class ) ( citizen | people | human )",
        "( degrade | demean | humiliate | offend ) ~4 \(groups)",
        "pay gap ~2",
        "( on | upon ) ~2 ( ground | grounds ) of ~4 \(groups)",
        "( because | basis ) ~2 of ~4 \(groups)",
        """
        ( harm | exclude | reject | disadvantage ) ~4 ( protected | marginalized | marginalised | \
        minority )
        """,
        "( exclusion | denial | refusal | rejection | exclude ) of ~3 \(groups)",
        "( exclusion | denial | exclude | refuse ) ~3 ( disabled | elderly ) people",
        "white ( power | supremacy | nationalism )",
        "( racial | ethnic ) purity",
        "second class",
        "( proxy | proxies | stand in | stands in ) ~1 for ~4 \(groups)",
        "( contempt | scorn | disdain ) ~3 for ~6 \(groups)",
      ]
    ),
    (
      .privacy,
      [
        "patient data",
        "personal ~4 ( information | data | identifiable | identity | detail )",
        "personally ~4 ( information | identifiable | identifying )",
        "( sensitive | private ) ~6 ( information | data )", "( privacy | data protection )",
        """
        ( track | monitor | locate | trace ) ~4 ( people | person | individual | user | phone | location \
        | movement )
        """,
        """
        ( identify | unmask | deanonymize | deanonymise ) ~4 ( individual | person | people | subject | \
        speaker | participant | patient )
        """,
        "( find | figure ) out who", "@be singled out", "identity of ~3 ( author | blogger | source )",
        "( location | gps ) ( tracking | track | data )",
        "( combine | combining | link | linking ) ~6 data ~8 ( person | identify | individual | single )",
        """
        ( infer | guess | deduce | derive ) ~12 ( individual | person | trait | attribute | race | \
        orientation | identity | gay | pregnant | pregnancy | ill | undocumented | religion | ethnicity \
        | health | opinion )
        """,
        "biometric identif", "without ~4 consent ~6 ( data | image | likeness )",
        "reidentify", "re identify", "deanonymize", "de anonymize", "deanonymise", "de anonymise",
        "identity of ~4 ( person | individual | participant )",
        "identifiable ( individual | person )", "compromise ~6 privacy", "health ~3 demographic",
        "confidential information of ~4 ( other | third | person | people )",
        "( invade | invasive | invasion | violate | infringe | intrude ) ~6 privacy",
        "track ~8 ( user | interaction )",
        "click tracking", "intrude ~3 private",
        "special category data", "special categories of",
        "( health | medical ) ( record | file | history | data )",
        "( home | private | residential ) address", "phone number", "payroll ( data | record )",
        """
        ( address | location | whereabouts | movement ) ~3 of ~4 ( person | people | individual | \
        someone | private | reporter | activist )
        """,
        """
        ( report | reveal | disclose | publish | track | follow | trace | expose ) ~8 ( location | \
        whereabouts | home address )
        """,
        """
        ( extract | harvest | collect | scrape | gather | mine | find ) ~6 ( email | e mail | phone | \
        account | contact ) ~2 ( address | number | information | detail )
        """,
        "( contact | bank | account ) detail ~3 \(people)",
        "personal profile", "private ( affair | life )",
        "( read | intercept | access | leak | publish ) ~4 private message",
        "prying", "( dox | doxxing | doxing )",
        "outing of ~2 ( gay | lesbian | lgbt | lgbtq | queer | trans | transgender )",
        """
        ( identity | identities ) of ~6 ( speaker | patient | subject | user | donor | respondent | \
        source )
        """,
        "( scrape | harvest | collect ) ~6 ( personal | profile | contact )", "reidentification",
        "( build | compile | assemble | make | create ) ~4 ( profile | dossier ) ~6 \(people)", "dossier",
        "leaked ~4 ( data | file | record | information )", "( follow | trail ) ~1 people",
        """
        ( film | photograph | record ) ~4 ( people | them | individual ) ~6 ( secret | consent | \
        knowledge )
        """,
        "( social security | passport | identity card | id ) number", "pii",
        "( contact | approach ) ~3 ( participant | donor | respondent | data subject )",
        "( name | names ) ~2 ( address | addresses ) ~4 ( number | numbers )",
        "memorize ~6 ( personal | name | address )",
        "( extract | regurgitate | elicit ) ~4 ( personal | memorized | memorised | name | names )",
        "out ~2 as ( gay | hiv | lesbian | trans )",
        "( hiv | gay | pregnant ) ~2 ( status | positive )",
        """
        ( deidentified | de identified | pseudonymized | pseudonymised | anonymized | anonymised ) ~6 ( \
        link | reverse | back | identify | patient )
        """,
        "( link | trace | match ) ~6 back to ~3 ( person | patient | people | individual | subject )",
        """
        ( payroll | medical | health | tax | bank | school ) ~2 ( file | files | record | records | \
        statement )
        """,
        """
        ( genetic | genomic | dna ) ~2 ( data | information | identity ) ~4 ( person | individual | \
        relative | family )
        """,
        "( where | who ) ~1 ( somebody | someone | people | a person ) ~1 ( live | lives | is | works )",
        "( peek | pry | intrude ) ~2 ( into | on ) ~3 ( life | private | privacy | home )",
        """
        ( private | intimate ) ~1 ( live | lives | affair | conversation | correspondence | message ) ~4 \
        ( expose | publish | read | leak )
        """,
        "( expose | publish | leak | post ) ~3 ( private | personal | intimate ) ~2",
        "( contact detail | whereabouts )",
        "data broker",
        "( without | lacking ) ~3 ( legal basis | lawful basis )",
        """
        ( reverse | undo | break | defeat | lift | strip | pierce ) ~3 ( anonymity | anonymization | \
        anonymisation | pseudonym | pseudonymity | pseudonymization | pseudonymisation )
        """,
        """
        ( anonymity | anonymization | anonymisation ) ~4 ( reverse | undo | break | defeat | lift | \
        strip )
        """,
        "trade union membership",
        """
        ( reveal | revelation | disclose | disclosure | expose | exposure | infer | leak ) ~6 ( \
        membership | health status | belief | illness | income | medical | private | intimate | personal \
        )
        """,
        "( aggregate | combine | assemble | collate ) ~5 ( named | person | individual | people )",
        "data trail",
        "( unmask | unmasking | deanon )",
        "( disclosure | publication | exposure ) of ~3 ( private | personal | intimate | medical )",
        "( establish | learn | discover | trace | work out | find out ) ~2 ( who | whose )",
        """
        ( photograph | photo | image | picture | recording ) of ~3 ( person | people | child | \
        individual | passer | stranger ) ~4 ( collect | store | process | upload | scrape | harvest )
        """,
        """
        ( collect | store | harvest | gather | scrape ) ~4 ( photograph | photo | picture | recording ) \
        of ~3 ( person | people | child | individual | stranger )
        """,
        "( data | information ) ~2 ( that | which ) ~2 ( identify | identifies )",
        """
        ( trace | trace back | traced ) ~6 to ~3 ( person | individual | speaker | author | source | \
        user )
        """,
      ]
    ),
    (
      .surveillance,
      [
        """
        ( surveillance | surveil | espionage | spy | spyware | covert | clandestine | wiretap | \
        wiretapping | eavesdrop | stalkerware | biometric | emotion | censorship | keystroke | geolocate \
        | watchlist | snoop | dragnet | informant | spies | spied | wiretapped | lurk | stakeout | \
        infiltrate | informer | interception | eavesdropper | spymaster | panopticon )
        """,
        """
        biometric ( processing | identification | categorization | categorisation | surveillance | \
        system | data )
        """,
        "track ~6 ( without | people | individual | person )",
        """
        ( monitor | observe | shadow ) ~4 ( people | individual | person | worker | employee | staff | \
        citizen | journalist | activist | dissident )
        """,
        "( facial | face | gait | iris | voice ) recognition",
        "( recognize | recognise | identify | scan ) ~3 face", "remote biometric",
        "( watch | watching | watches ) ~3 ( worker | employee | staff | people | citizen )",
        "( identification | identify ) of passers",
        "real time ~4 identification", "mass ( monitoring | interception )",
        "intelligence ( gathering | agency | agencies | collection | purpose )",
        "bug ~3 ( room | phone )",
        "( intercept | tap | listen in ) ~4 ( communication | call | phone | line | message )",
        """
        ( record | transcribe | monitor | film | photograph | watch | observe | listen | track | follow \
        ) ~8 ( secret | covertly | hidden | unnoticed | unawares )
        """,
        """
        ( secretly | hidden | covertly ) ~2 ( record | film | observe | monitor | photograph | listen | \
        watch | report | track | camera | collect | microphone )
        """,
        "( intercept | record ) ~4 conversation",
        "by ~2 ( voice | face | gait )", "watch list", "without ~4 knowledge ~6 ( record | film | track )",
        "( people | worker | employee | staff | workplace ) ~1 ( monitoring | tracking )", "cctv",
        "peeping",
        "infer ~6 ( emotion | mood ) ~4", "license plate",
        """
        ( track | follow | watch | monitor | shadow | observe ) ~4 ( organizer | organiser | union | \
        activist | reporter | journalist | opponent | shopper | protester | demonstrator | dissident | \
        pupil | student | visitor | migrant | minority )
        """,
        """
        ( detect | read | infer | recognise | recognize | gauge | analyze | analyse | score ) ~4 ( mood \
        | moods | emotion | feeling | feelings )
        """,
        "( bulk | mass ) ~2 ( interception | collection | tracking | recording | identification )",
        "( hidden | secret | spy | concealed ) ( camera | microphone | recording | filming | tracker )",
        "intelligence ( service | services | operation )",
        "( tap | bug ) ~2 ( phone | room | line | call | conversation )",
        """
        ( identify | track | recognize | recognise ) ~6 ( crowd | public place | public space | publicly \
        accessible | street )
        """,
        "( workplace | employee | worker | student | exam ) ~1 ( surveillance | monitoring | proctoring )",
        "behind ~2 back",
        "( listen | watch ) ~3 ( home | bedroom | conversation | private )",
        "( scrape | collect | gather ) ~3 ( face | faces | facial | fingerprint | gait | voiceprint )",
        "recognition database",
        "( observe | observation ) ~3 ( covert | secret | hidden )",
        "wire tap",
        """
        ( camera | cameras | drone | drones | microphone | lens ) ~6 ( at | over | on ) ~3 ( people | \
        demonstration | protest | crowd | home | worker | rally )
        """,
        """
        ( demonstration | demonstrations | demonstrator | protest | protester | rally | rallies ) ~8 ( \
        who | identify | track | film | attend | participant )
        """,
        """
        ( follow | watch | film | photograph | identify ) ~4 ( demonstrator | protester | demonstration \
        | protest | rally )
        """,
        "( off | from ) ~1 their faces",
      ]
    ),
    (
      .socialScoring,
      [
        "social scor", "social scoring", "social credit", "social behavior",
        "personality ~4 characteristic",
        "profiling", "trait prediction", "personality trait", "score or rate", "scoring or rating",
        "lifestyle of a person", "predict ~14 insurance claim",
        "social score",
        """
        ( rank | rate | rating | grade | score | scoring | classify | points | blacklist ) ~6 ( people | \
        citizen | person | individual | resident | tenant | neighbor | neighbour | consumer | immigrant \
        | human | pupil )
        """,
        """
        ( people | citizen | person | resident | tenant | immigrant ) ( score | scoring | ranking | \
        rating )
        """,
        """
        ( score | rate | grade | rank ) of ~5 ( habit | mood | behavior | conduct | trait | character | \
        people | citizen | person | tenant | immigrant )
        """,
        """
        ( evaluate | evaluation | classify ) ~6 ( individual | people | person ) ~8 ( behavior | trait | \
        characteristic )
        """,
        "by ~6 ( presumed | predicted | inferred ) ( character | loyalty | reliability | behavior )",
        "( predicted | presumed | inferred ) ( loyalty | character | trustworthiness | reliability )",
        "( infer | read | judge | deduce ) ~3 character",
        "points ~2 for ~3 ( behavior | obedience | conduct | thrift | loyalty )",
        "leaderboard of ~4 ( people | neighbor | neighbour | tenant | citizen | pupil )",
        "trustworthiness", "citizen score", "character ~3 ( assessment | prediction )",
        "psychometric", "( reputation | loyalty | trust | behavior ) ( score | scoring | rank )",
        """
        ( rank | rate | score | grade | classify ) ~2 ( of )? ~2 ( employee | customer | worker | \
        student | user | applicant | family | families | women | men ) ~6 ( personality | behavior | \
        conduct | habit | trait | character | loyalty | conduct | social )
        """,
        "( award | give | deduct ) ~4 points",
        "( trust | reliability | risk ) score for ~3 ( resident | citizen | person | people | every )",
        "( good | bad ) ~1 ( conduct | citizen | behavior )",
        "( point | points | scoring | rating ) system for ~3 ( people | citizen | person | behavior )",
        """
        ( predict | infer | read | judge ) ~4 ( personality | temperament | trustworthiness | loyalty | \
        morality | moral )
        """,
        "( personality | behavioral | behavioural ) ~2 ( profile | profiling | score | test | assessment )",
        """
        ( scoring | profiling | ranking | classification ) of ~2 ( natural | individual | people | \
        person | citizen | voter | customer | consumer )
        """,
        """
        ( judge | evaluate | classify ) ~3 ( people | person | individual | citizen ) ~8 ( conduct | \
        behavior | trait | character | lifestyle )
        """,
        """
        ( grade | score | points | rating | mark ) ~2 ( for | on | by ) ~3 ( conduct | behavior | habit \
        | obedience | character )
        """,
        """
        ( assign | give | award ) ~4 ( grade | score | points | rating | mark ) ~3 ( for | on | by ) ~2 \
        ( conduct | behavior | habit | lifestyle )
        """,
      ]
    ),
    (
      .automatedDecision,
      [
        "automated ~4 decision", "automate decision", "insurance premium",
        "( deny | determine | approve ) ~6 insurance",
        "( legal | material ) ~4 impact on ~4 person", "automatic ~5 decision",
        "automated ~3 determination",
        "decision making ~16 ( adverse | legal right | legal or )",
        """
        ( decision | determination ) ~16 ( credit | employment | housing | insurance ) ~10 ( automated | \
        solely )
        """,
        """
        ( decide | decision | determine | determination | settle | choice | reject | select | shortlist \
        | screen | rule | judge ) ~3 ( on | about | who | whom | whether | over | of )? ~6 ( job | hire \
        | hiring | recruit | applicant | creditworthiness | loan | lending | mortgage | tenancy | \
        welfare | admission | eligibility | dismiss | dismissal | pension | scholarship | entitle | \
        entitlement ) !advice
        """,
        "( hire | recruit | lend | admission | credit ) ~3 decision",
        "automated ~2 ( hiring | hire | firing | recruit | rejection | denial | dismissal | screening )",
        """
        ( decide | determine | determination | decision ) ~6 ( benefit | benefits | loan | welfare ) !of
        """,
        "who ~2 ( get | gets | receive ) ~3 ( benefit | loan | job | credit | welfare | visa )",
        """
        ( reject | rejecting | refuse | turn down ) ~5 ( applicant | application ) ~3 ( automatically | \
        alone | score )?
        """,
        "only basis",
        "( high stakes | consequential | life changing ) ~6 ( decision | action )",
        "alone decide", "( decide | determine ) alone",
        "( score | output | model | machine | algorithm ) alone",
        """
        ( without | no ) ~4 human ~8 ( loop | review | involve | oversight | approval | intervention | \
        check )
        """,
        """
        ( until | unless | without ) ~6 ( human | official | person | employee | officer | staff ) ~3 ( \
        verify | review | check | confirm | approve )
        """,
        "decide ~6 whether ~12 ( hire | dismiss | insure | credit | loan | admit )", "legal effect ~4 on",
        "solely automated",
        "( solely | exclusively | entirely ) ( on | by ) ~4 ( automated | output | score | algorithm )",
        "human review", "( hire | fire | dismiss ) ~4 ( decision | automatically )",
        "administrative act",
        "( delegate | entrust | leave | hand ) ~10 ( choice | decision | judgment | judgement )",
        "( bear | bears ) ( on | upon ) ~3 ( job | tenancy | credit | right )",
        "sole ( basis | ground ) ( for | of ) ~4 ( decision | refuse | dismiss )",
        """
        ( fire | firing | dismiss | sack | dismissal | lay off ) ~4 ( staff | employee | worker | people \
        ) ~8 ( algorithm | model | automatically | output )
        """,
        "word of ~2 ( algorithm | machine | model )",
        """
        ( ruling | rulings | decision | decisions ) ~2 ( on | about | concerning ) ~3 ( benefit | \
        benefits | credit | job | employment | housing | insurance | admission | welfare | loan | right \
        | liberty | tenancy )
        """,
        "( turn | turning ) ~1 down ~3 ( applicant | application | credit | loan | candidate )",
        "no person ~3 ( look | review | check )",
        """
        ( without | absent ) ~3 ( human | person | people ) ~4 ( look | looking | say | involve | \
        judgment | supervision | control )
        """,
        "( significant | legal | serious ) ~3 effect ~3 ( person | people | individual | right )",
        "( fully | entirely | purely | wholly ) ( automated | automatic | algorithmic )",
        """
        ( decide | determine | control ) ~6 access to ~4 ( credit | education | housing | job | \
        employment | benefit | healthcare | welfare )
        """,
        """
        ( hiring | lending | firing | recruitment | admission ) ~1 ( decision | filter | screening | \
        algorithm | system )
        """,
        "( credit | loan ) ( score | scoring | worthiness | approval )",
        "( shortlist | shortlisting | sift ) ~3 ( applicant | candidate | resume )",
        "( job | loan | credit | tenancy | benefit ) application ~6 ( automatic | alone | without )",
        "robo ( firing | hiring | signing )",
        "( decision | decisions ) ~8 ( livelihood | liberty | life chances | fundamental right )",
        "( human | person ) out of the loop",
        "( machine | model | output | algorithm | score ) ~6 ( final say | last word | final decision )",
        "algorithmic ( dismissal | management | hiring | decision | pay | firing | rejection )",
        """
        ( grade | grading | marking ) ~2 ( pupil | student | exam | essay ) ~8 ( without | no ) ~3 ( \
        teacher | human | person )
        """,
        """
        ( no | without ) ~3 ( teacher | clerk | editor | caseworker | officer | employee ) ~2 ( involve \
        | review | look )
        """,
        "( binding effect ) ~6 ( no | without )",
        """
        ( refusal | rejection | denial ) of ~3 ( credit | loan | application | benefit | applicant ) ~6 \
        ( solely | automatic | alone )
        """,
      ]
    ),
    (
      .exploitation,
      [
        "vulnerability of ~4 ( specific | group | person | individual )",
        "vulnerable ~3 ( group | person | individual | people | population | user | consumer | adult )",
        """
        ( exploit | prey | preying | target | fleece | abuse | press | manipulate ) ~10 ( vulnerable | \
        elderly | frail | frailty | poverty | poor | illness | disability | dementia | debtor | \
        inexperience | addict | addiction | grief | grieving | bereaved | distress | desperate | \
        desperation | indebted | lonely | loneliness | credulity | gullible | naivety | weakness )
        """,
        """
        ( exploit | take advantage | taking advantage | takes advantage | profit from | advantage of ) \
        ~8 \(weakness)
        """,
        "exploit ~8 ( vulnerability | vulnerabilities ) ~12 ( group | person | individual )",
        """
        ( exploit | distress | frailty | weakness ) of ~1 ( the old | the poor | the sick | the indebted \
        | old people )
        """,
        "( fear | loneliness | grief | addiction ) ~4 exploit",
        "( distort | manipulate ) ~6 behavior", "subliminal",
        "manipulate ~8 ( behavior | person | user | individual | people )",
        "manipulative",
        """
        ( emotional | psychological | compulsive ) ~2 ( dependency | dependence | attachment | \
        manipulation | reliance )
        """,
        "compulsive ~2 ( spending | use | buying | behavior | play )", "addictive",
        "( age | disability | poverty | addiction | elderly ) ~8 ( exploit | take advantage )",
        "dark pattern", "psychological ~3 ( weakness | manipulation )", "addiction", "nudge ~4 against",
        "( prey | preying | preys ) ~6 ( on | upon )",
        "( lend | loan | credit ) ~10 ( not repay | unable ~2 repay | not afford )",
        "usurious ~10 not repay", "rates ~6 not repay",
        "( impair | undermine | subvert ) ~6 ( autonomy | free will | informed decision )",
        """
        ( coax | lure | pressure | target | manipulate | trick | push ) ~4 ( lonely | pensioner | \
        elderly | senior | vulnerable | addict | grieving | bereaved | gambler | patient | debtor )
        """,
        "play ~1 on ~4 ( fear | illness | weakness | grief | guilt | insecurity | emotion )",
        "( nudge | push | drive | urge ) ~2 compulsive",
        "compulsive",
        """
        ( exploit | abuse | milk | leverage ) ~4 ( fear | insecurity | trust | weakness | lack | \
        inexperience | ignorance | hardship | need | emotion )
        """,
        """
        ( foster | cultivate | breed ) ~4 ( dependency | dependence | addiction | attachment | reliance \
        )
        """,
        "( hooked | hook ) ~3 user",
        "( manipulation | manipulate ) ~3 ( technique | tactic | pattern | emotion | choice | will )",
        "( unfair | undue ) ( influence | pressure )",
        "( take | taking | taken ) ~1 advantage of",
        "( pensioner | pensioners | senior citizen ) ~6 ( sell | donation | money | loan | lure )",
        """
        ( social | economic | financial ) ~2 ( situation | distress | hardship | disadvantage ) ~6 ( \
        exploit | manipulate )
        """,
        "( gambler | alcoholic | addict ) ~4 ( target | entice | tempt | lure )",
        """
        ( target | targeting | entice | tempt | lure ) ~6 ( gambler | alcoholic | addict | minors | \
        mentally )
        """,
      ]
    ),
  ]

  // MARK: Harm

  private static let aboutHarm: [(UseCategory, [String])] = [
    (
      .violence,
      [
        """
        ( violence | violent | terrorism | terrorist | terror | extremism | extremist | genocide | gore \
        | gory | atrocity | bloody | massacre | militant | lynch | mutilation | assassinate | \
        assassination | bloodshed | cruelty | torture | riot | rioting | murder | homicide | arson | \
        kidnap | kidnapping | abduct | hostage | behead | jihad | jihadist | insurgent | militia | \
        vigilante | radicalize | radicalise | dismember | brutality | isis | isil | daesh | taliban | \
        qaeda | hezbollah | hamas | ambush | stab | stabbing | bloodbath | hooligan | pogrom | slaughter \
        | savagery | sadism | sadistic | decapitate | decapitation | gang | warlord | molotov | \
        terrorize | terrorise | pyromania | bloodthirsty | strangle | manslaughter | firebomb | carnage \
        | assassin | killer | insurrectionist | mutilate )
        """,
        "graphic ~3 violent", "mass casualty ( event | attack | incident )",
        "mass ( shooting | murder | killing )",
        "hate crime", "war crime", "crimes against humanity", "ethnic cleansing",
        "armed ( group | attack | struggle )",
        """
        ( praise | advocate | advocates | call | calls | plan | incite | urge | glorify | celebrate | \
        promote | encourage | order | threaten ) ~6 ( kill | killing | murder | attack | bomb )
        """,
        "( kill | killing ) of ~2 ( civilian | people | person | human )",
        "( attack | assault ) ~3 ( people | civilian | crowd | school | person | worshipper )",
        "shooting spree", "school shooting",
        "( bomb | bombing ) ( attack | threat | plot )", "suicide ( bombing | attack | bomber )",
        "guerrilla", "murderer",
        "( take | taking ) up arms", "beat up",
        "attack on ~2 ( public | building | crowd | people | civilian )",
        "( stir | whip ) ~4 ( riot | crowd | mob )",
        """
        ( beat | attack | assault | shoot | stab | burn ) ~3 ( person | people | victim | protester | \
        opponent )
        """,
        """
        ( praise | glorify | celebrate | support | promote | fund | finance | recruit ) ~6 ( attacker | \
        shooter | killer | murderer | perpetrator | armed )
        """,
        "( mass | serial | spree ) ( murder | killer | shooting )",
        "blood and guts",
        "( physical | armed | domestic ) ( assault | attack | abuse )",
        """
        ( raid | strike | assault | attack ) on ~2 ( civilian | people | school | hospital | crowd | \
        village )
        """,
        "( against | on | at ) ~2 civilians",
        "( revolt | uprising ) ~3 ( stir | incite )",
        "bloodshed ~3 ( against | call )",
      ]
    ),
    (
      .selfHarm,
      [
        """
        ( suicide | suicidal | anorexia | anorexic | bulimia | bulimic | starve | starvation | overdose \
        | thinspiration | thinspo | purging | selfharm )
        """,
        "self ( harm | injury | mutilation | inflict | destruction | starvation )",
        "( eating disorder | disordered eating )",
        "( unhealthy | extreme | crash | starvation ) ~2 ( diet | dieting | fast | fasting | weight )",
        """
        ( harm | hurt | injure | cut | cutting | kill | wound | maim ) ~3 ( yourself | themselves | \
        oneself | himself | herself )
        """,
        "( end | ending | take | taking ) ~2 ( own | their | his | her | your | one ) ~1 ( life | lives )",
        "cutting ~3 ( eating | suicide )", "suicide ~3 cutting", "pro ( ana | mia | anorexia )",
        "yours or anyone",
        "diet ~4 ( minor | teenager )",
        "( cut | cutting ) ~1 ( oneself | yourself | themselves | itself )",
        "( plan | commit | attempt | encourage | assist ) ~4 suicide",
        "( lose | losing ) weight ~4 ( dangerous | extreme | rapid )",
        "( hurt | hurting ) ( oneself | yourself | themselves )",
        "( way | method | means ) ~2 ( of | to ) ~2 ( die | dying )",
        "( extreme | unhealthy | disordered ) ~2 ( weight loss | eating | dieting )",
        "( choking | asphyxia ) ( game | challenge )",
      ]
    ),
    (
      .physicalHarm,
      [
        "bodily ( harm | injury )", "death", "( lethal | fatal )",
        """
        ( physical | mental | emotional | psychological ) ~4 ( harm | injury | danger | trauma | \
        suffering )
        """,
        "harm to others", "harm yourself or others",
        "harm to ~4 ( individual | person | people | human | life | health | yourself | public )",
        "cause ~4 harm to", "personal injury", "harm the harm of",
        "harm ( people | person | individual | others | human )",
        "( harm | harming ) ~6 ( human life | any person )",
        "cause harm ~4 ( physical | mental | bodily )",
        "harm of ~3 ( individual | people | person | group )", "loss of life",
        "( life | lives ) ( or limb | lost )",
        "( cost | claim | endanger | risk | threaten | take ) ~3 ( life | lives )",
        "dangerous ~2 ( activity | challenge | stunt | dare | instruction | act | experiment | behavior )",
        "( serious | severe | significant | irreparable ) ~3 harm",
        """
        ( endanger | jeopardize | jeopardise | imperil ) ~6 ( life | health | safety | limb | people | \
        person )
        """,
        "harm or others", "public safety",
        "( maim | poison | poisoning | wound | wounding | traumatize | traumatise | injurious )",
        "( injury | danger | hazard ) to ~3 ( person | people | life | health )", "life threaten",
        "( kill | injure | hurt ) ~3 ( people | anyone | person | human | somebody | someone )",
        "( kill | killing ) , ~2 ( maim | injure | wound )", "malfunction ~6 ( kill | injure | harm )",
        """
        ( failure | malfunction | error | collision ) ~6 ( kill | injure | harm | wound | death | life | \
        lives )
        """,
        "( swallow | drink | ingest | inhale ) ~4 ( chemical | bleach | detergent | poison )",
        "reckless ~2 ( driving | behavior | act )",
        "mental ( collapse | breakdown | anguish | distress )",
        """
        ( cripple | disfigure | burn | crush | electrocute | suffocate | drown ) ~3 ( people | person | \
        somebody | someone | anyone | user | worker )
        """,
        """
        ( breakdown | fault | failure | defect | error | mistake ) ~4 ( kill | hurt | harm | injure | \
        endanger | fatal )
        """,
        "( lead | cause | result | causing ) ~4 ( death | injury | fatality | wounds )",
        "( hurt | harm ) ~2 ( somebody | someone | anybody | people | person )",
        """
        ( unsafe | hazardous | perilous ) ~2 ( act | use | stunt | product | practice | practise | \
        condition )
        """,
        "( risk | risks | danger | threat ) to ~3 ( life | health | safety | limb | people )",
        "( collide | collision | crash ) ~4 ( people | person | somebody )",
        "( choke | choking | suffocation | drowning | electric shock )",
        "( physical | bodily ) ( integrity | safety | violence )",
        "harm ~2 ( physical | mental ) ~2 health",
        "( traumatic | trauma )",
        "fatality",
        "fatalities",
        """
        ( strike | crush | hit | run over | trap ) ~3 ( people | bystander | person | passerby | \
        pedestrian | worker )
        """,
        "( bystander | passersby ) ~4 ( hurt | injure | strike | harm | kill )",
        "( emotional | mental | psychological ) ~1 ( suffering | damage | abuse | distress )",
        "( inflict | inflicting ) ~4 ( pain | suffering | harm | injury | distress )",
        "( bodily | physical ) ( pain | damage | danger )",
        """
        ( people | person | worker | user | human | bystander ) ~3 ( injured | hurt | harmed | killed | \
        wounded )
        """,
      ]
    ),
    (
      .drugs,
      [
        """
        ( narcotic | methamphetamine | meth | fentanyl | cocaine | heroin | opioid | opiate | cannabis | \
        marijuana | amphetamine | mdma | ecstasy | lsd | ketamine | intoxicant | psychotropic | \
        psychoactive | steroid | doping )
        """,
        "illegal drug", "controlled substance", "regulated ~3 substance", "drug traffic",
        "( illegal | illicit | unlawful ) ~3 ( drug | substance )", "drugs",
        """
        drug ~2 ( abuse | use | sale | synthesis | dealing | dealer | deal | trade | trafficking | habit \
        | cartel | paraphernalia | addiction | lab | production | manufacture | smuggling | market | \
        precursor )
        """,
        "performance enhancing", "precursor ~3 ( drug | narcotic )",
        """
        ( cook | cooking | brew | grow | growing | cultivate | synthesize | synthesise | manufacture ) \
        ~3 ( drug | drugs | amphetamine | meth | cannabis | marijuana | narcotic | opium | mushroom )
        """,
        """
        ( drug | drugs ) ~4 ( buy | sell | selling | deal | smuggle | produce | promote | glorify | \
        abuse )
        """,
        """
        ( buy | sell | deal | smuggle | produce | promote | glorify | distribute | manufacture ) ~4 ( \
        drug | drugs )
        """,
        """
        ( opium | morphine | oxycodone | ghb | crack | hashish | weed | psilocybin | pcp | spice | khat \
        ) ~2 ( sale | deal | trade | market | use | recipe )
        """,
        "illegal ~1 drug",
        "date rape drug",
        "recreational ~1 ( drug | substance )",
      ]
    ),
    (
      .weapons,
      [
        """
        ( weapon | weaponry | weaponize | weaponise | gun | handgun | pistol | shotgun | rifle | firearm \
        | ammunition | ammo | explosive | missile | munition | bomb | arms | armament | grenade | \
        landmine | warhead | ballistic | knife | knives | machete | taser | crossbow | silencer | \
        ordnance | torpedo | gunpowder | detonate | detonator | bombmaking | turret )
        """,
        "drone strike", "stun gun", "killer robot", "armed ( robot | drone | vehicle | machine )",
        "lethal autonomous", "( drone | robot | turret ) ~8 ( shoot | kill | target )", "choose ~4 shoot",
        "( land | naval | sea ) mines",
        "( silencer | suppressor ) ~1",
        "( gun | rifle | weapon | pistol ) ~1 ( part | parts | plan | blueprint )",
        "( guidance | targeting ) ~2 ( system | missile | weapon | drone | munition )",
        "( armed | attack | combat ) ( drone | uav | robot )",
        "( arms | weapon ) ( dealer | trade | race | trafficking | manufacture )",
        """
        ( bullet | bullets | cartridge | ied | incendiary | flamethrower | mortar | howitzer | cannon | \
        dynamite | semtex | revolver | carbine | bayonet | nunchaku | switchblade | dagger | sword )
        """,
        "( shoot | shooting ) ~2 ( down | at | device )",
        "mine ~2 ammunition",
      ]
    ),
    (
      .military,
      [
        """
        ( military | warfare | army | combat | battlefield | war | militar | troops | naval | navy | \
        soldier | combatant | warfighting | wartime | militarize | militarise | paramilitary | warlike )
        """,
        "armed ( force | service | conflict )", "air force",
        """
        defense ( contract | industry | contractor | ministry | department | agency | sector | purpose | \
        application | force | company )
        """,
        "( ministry | department ) of defense", "national defense", "security forces", "kill chain",
        "intelligence purpose", "war effort", "( missile | strike | target ) ~2 targeting",
        "( training | train | equip ) ~3 ( soldier | troops )",
        """
        ( war fighting | war game | wargame | warfighter | warship | submarine | fighter jet | tank \
        battalion | tank | regiment | garrison | infantry | artillery )
        """,
        """
        ( military | defense | defence ) ~2 ( contract | end | intelligence | aircraft | operation | \
        operator | user | purpose | logistics | research )
        """,
        "( theatre | theater ) of war",
        "( conduct | wage | waging | fight ) ~3 ( war | battle )",
        "defense work",
        "defense forces",
        "( general staff | war college | special forces | special operations )",
        "target selection",
        "( nato | pentagon )",
      ]
    ),
    (
      .cbrn,
      [
        """
        ( nuclear | cbrn | cbrne | bioweapon | pathogen | toxin | radiological | biosecurity | uranium | \
        plutonium | fissile | anthrax | sarin | ricin | novichok | botulinum | smallpox | bioterrorism | \
        bioterror | biothreat | biowarfare | radioactive | germ | wmd | virulence | transmissibility | \
        biohazard | biohazardous | bioagent | epidemic | pandemic | nerveagent | polonium | cesium | \
        caesium | tritium | neurotoxin | cyanide | biosafety | contagion | phosgene | mustardgas )
        """,
        """
        ( chemical | biological | radiological ) ~6 ( weapon | agent | threat | material | hazard | arms \
        | warfare )
        """,
        "biological ~4 chemical", "chemical ~4 biological", "dangerous chemical", "gain of function",
        "mass ( destruction | casualty ) ~2 ( weapon )?", "mass casualty weapon",
        "( nerve | toxic | poison ) ~3 ( agent | chemical | gas )",
        "hazardous ~2 ( material | substance | chemical )",
        "dirty bomb", "precursor ~3 chemical", "chemical precursor", "select agent",
        "( enhance | engineer | weaponize | weaponise ) ~4 ( virus | germ | disease )",
        "( cause | spread | intended ) ~3 disease",
        "biological agent", "synthesis screening", "bio ( weapon | terrorism | threat )",
        """
        ( virus | pathogen | germ | bacteria | bacterium ) ~8 ( lethality | contagious | deadly | \
        transmissible | virulent | infectious | dangerous | spread | resistant )
        """,
        "( reactor | enrichment | centrifuge | radiation | isotope )",
        "( lethality | virulence | contagiousness | infectivity ) of ~3",
        "( mustard | chlorine | tear | phosgene ) gas",
        "( plague | ebola | cholera | anthrax | botulism )",
        """
        ( biological | chemical | nuclear ) ~2 ( program | programme | industry | industries | \
        technology | facility | plant | material | device )
        """,
        "( atomic | atom | hydrogen | thermonuclear )",
        "( agents | substances ) ~4 ( mass | kill | harm ) ~2 ( people | casualties )?",
        "bacteriological",
        "( toxin | biological | chemical | bacteriological | nuclear ) ~2 warfare",
        "nuclear fuel",
      ]
    ),
    (
      .medical,
      [
        """
        medical ( advice | diagnosis | result | treatment | decision | purpose | device | care | use | \
        practice | practise )
        """,
        "medical", "clinical", "clinic", "diagnose", "diagnosis", "diagnostic", "therapeutic",
        "health condition",
        """
        ( treatment | therapy | cure ) ( of | for ) ~4 ( disease | illness | patient | condition | \
        cancer )
        """,
        "( treat | diagnose | triage | advise ) ~3 patient",
        "patient ~2 ( care | treatment | diagnosis | safety | triage )",
        "healthcare ~4 ( decision | diagnosis )",
        "health ( advice | guidance | recommendation | decision | counsel )",
        "( write | issue | renew ) ~3 prescription", "triage", "psychotherapy",
        "( perform | plan | guide | assist ) ~3 surgery", "surgical", "prognosis", "dosage",
        """
        ( recommend | choose | prescribe | select | take | stop | dose | adjust | change ) ~4 ( medicine \
        | medication | drug | dosage | therapy | remedy | vaccine )
        """,
        """
        ( read | interpret | interpretation | analyze | analyse | evaluate ) ~6 ( scan | x ray | xray | \
        radiograph | mri | symptom | ecg | blood | lab result | test result )
        """,
        "symptom", "x rays", "( physician | clinician )",
        "mental health ~2 ( advice | counseling | treatment | therapy )",
        """
        ( ecg | ecgs | mammogram | mammograms | mri | biopsy | radiology | radiologist | pathology | \
        oncology | anesthesia | anaesthesia | dialysis | antibiotic )
        """,
        "( work out | calculate | compute | determine | set ) ~4 ( medication | dosage | dose | insulin )",
        """
        ( bedside | point of care | emergency room | intensive care | operating room | operating theatre \
        | ward )
        """,
        """
        ( surgical | medical | clinical | therapeutic | diagnostic ) ~2 ( procedure | decision | \
        recommendation | intervention | opinion | judgment | judgement | triage | trial )
        """,
        """
        ( counsel | treat | treating | therapy | psychotherapy ) ~3 ( depressed | depression | patient | \
        mental | anxiety | trauma )
        """,
        "( patient | patients ) ~4 ( treat | therapy | diagnose | doctor | manage | follow )",
        "( choose | decide | select ) ~4 ( treatment | therapy | surgery | procedure )",
        """
        ( disease | illness | cancer | tumor | tumour | ailment ) ~4 ( detect | diagnose | predict | \
        treat | cure | screen )
        """,
        """
        ( detect | diagnose | predict | treat | cure | screen ) ~4 ( disease | illness | cancer | tumor \
        | tumour | ailment | rash | condition )
        """,
        "( healthcare | health care ) ~2 ( provider | setting | service | advice | worker )",
        "( replace | substitute ) ~3 ( doctor | physician | nurse | clinician )",
        """
        ( pharmacy | pharmacist | nursing | medicine ) ~2 ( advice | service | practice | practise | \
        decision )
        """,
        "( screen | screening ) for ~2 ( cancer | disease | illness )",
      ]
    ),
    (
      .criticalInfrastructure,
      [
        """
        ( control | operate | steer | drive | pilot | fly | guide ) ~6 ( vehicle | aircraft | airplane | \
        vessel | machinery | lorry | lorries | truck | crane | forklift | ferry | tram | locomotive | \
        airliner )
        """,
        "( drive | driving | steer | operate ) ~6 ( train | trains | car | ship | bus | machine )",
        "industrial ( machinery | control )",
        "critical ~2 infrastructure", "transportation ( technology | system | infrastructure )",
        "heavy ( machinery | machine | equipment )", "air traffic", "aircraft navigation",
        "autonomous ( vehicle | driving )", "life support", "safety critical",
        "high risk ~4 ( system | activity | environment )", "safety component",
        """
        ( power | electric | electricity | water | gas | energy | oil | sewage | hospital ) ~2 ( grid | \
        plant | station | utility | utilities | works | supply | supplies | network | treatment | \
        pipeline | electricity | mains )
        """,
        "nuclear ( facility | plant | reactor | power )", "traffic ( control | light | signal )",
        "emergency ( service | dispatch )",
        "aviation", "railway", "rail ( network | signal )", "transport ~4 network",
        "dam", "telecommunication network", "elevator", "( lift | elevator ) cable", "brake",
        "pipeline valve",
        "crane", "autopilot", "self driving", "waterworks", "public utilities", "scada", "blackout",
        "malfunction ~8 ( cut off | city )",
        "( dispatch | schedule | route | signal ) ~3 ( train | trains | aircraft | ambulance )",
        "( flight | cockpit | launch | reactor | rail | vehicle ) control",
        """
        ( refinery | refineries | substation | substations | smelter | turbine | pylon | switchgear | \
        floodgate | lock gate | telecoms )
        """,
        "( chemical | nuclear | desalination | sewage | industrial | water | power ) plant",
        """
        ( operate | operation | run | control ) ~5 ( lift | lifts | crane | press | presses | elevator | \
        escalator | boiler )
        """,
        "( utility | utilities ) ~2 ( company | control | network | water | power | gas )",
        """
        ( airport | seaport | harbor | harbour | port | bridge | tunnel ) ~3 ( operation | control | \
        safety | traffic )
        """,
        """
        ( ship | ships | vessel | vessels | train | trains | bus | buses | tram ) ~3 ( without | \
        driverless | autonomous | steer | pilot )
        """,
        "driverless",
        "( banking | payment | financial ) ( infrastructure | clearing | system ) ~2",
        "( mission | life | safety ) critical",
        "( control loop | process control | plant control | industrial control )",
        "( ambulance | fire brigade | emergency ) ( dispatch | call | service | response )",
        "( tanker | freight | cargo ) ~2 ( ship | train | truck )",
      ]
    ),
    (
      .other,
      [
        "tobacco", "alcohol", "vaping", "e cigarette",
        "animal ( cruelty | abuse | fight )", "( cruelty | abuse ) ~2 animal", "wildlife",
        "( protected | endangered ) ( species | animal )", "( sit | take | cheat ) ~4 exam", "examination",
        "( cult | cults | superstition )", "property damage", "destroy property",
        "( mine | mining ) ~2 ( bitcoin | cryptocurrency | crypto | cryptocurrencies ) !on",
      ]
    ),
  ]

  // MARK: Deceit

  private static let aboutDeceit: [(UseCategory, [String])] = [
    (
      .fraud,
      [
        """
        ( fraud | fraudulent | plagiarism | plagiarize | plagiarise | scam | scammer | phishing | phish \
        | smishing | vishing | spearphishing | ponzi | defraud | embezzle | embezzlement | forgery | \
        forge | extortion | extort | blackmail | corruption | bribery | bribe | kickback | deceptive | \
        swindle | swindler | bogus | cheat | catfish | impostor | imposter | launder | skim | ransom | \
        hoodwink | dupe | fleece | deceit )
        """,
        "academic ~3 dishonesty", "multi level marketing", "pyramid ~2 ( scheme | sale )",
        "( identity | credential ) theft", "money laundering",
        "( price | market ) ~3 manipulation",
        "( price fixing | pump and dump | wash trading | wash trade | bait and switch )",
        "financial ( crime | deception )", "insider ( trading | dealing )",
        "counterfeit ~3 ( certificate | invoice | document | currency | money | note | id )",
        """
        ( fake | false | sham | forged ) ~3 ( invoice | investment | visa | login | shop | store | \
        charity | website | certificate | document | diploma | credential | lottery | passport | receipt \
        )
        """,
        "( trick | con | deceive | lure ) ~6 ( money | pay | paying | payment | saving )",
        """
        ( obtain | get | gain | extract | acquire ) ~10 by ~3 ( deceit | deception | false | deceiv | \
        trick )
        """,
        "false ( pretence | pretense | pretenses )",
        """
        ( illegitimate | illicit | unlawful | undue | improper ) ( benefit | gain | profit | advantage )
        """,
        "conceal ~2 true ~1 fact",
        "deceptive ~3 ( offer | scheme )", "deceptive ~3 ( or | activity | practice | practise | act )",
        "con ( artist | man | men | game | trick | job | people | scheme )",
        "tax ( evasion | fraud )", "romance scam", "advance fee",
        "credit card ~3 ( fraud | theft | skim | steal | number )",
        "( stolen | steal ) ~3 ( card | credential | fund | money )",
        """
        ( pass | defeat | fool | bypass ) ~2 ( voice | identity | bank ) ~2 ( authentication | \
        verification | check )
        """,
        "( mislead | deceive | cheat ) ~4 ( consumer | investor | customer | buyer )",
        "( deceive | deception | deceit ) ~6 ( gain | money | profit | credential | payment )",
        "( manipulate | rig | inflate ) ~3 ( price | stock | share | market )",
        "investment ( scam | fraud | tip )",
        "get rich quick",
        "( sham | shell ) ( company | invoice | charity | business )",
        """
        ( collect | steal | harvest | phish | obtain ) ~3 ( pin | pins | credential | login | card | \
        bank )
        """,
        """
        ( fake | fraudulent | fabricated ) ~2 ( bank | helpdesk | shop | charity | charities | \
        investment | lottery | prize | job | offer | ad | advert )
        """,
        """
        ( loan | dating | charity | lottery | prize | tech support | crypto | job ) ( scam | fraud | \
        swindle | racket )
        """,
        """
        ( quack | snake oil | rug pull | shakedown | racket | racketeer | embezzler | conman | conmen | \
        grift | grifter | falsification )
        """,
        """
        ( dishonest | deceptive | deceitful | fraudulent | corrupt | crooked ) ~2 ( scheme | business | \
        practice | trade | sale | dealing | conduct | trick | offer )
        """,
        "( rob | robbing | robbery | burglary | larceny )",
        "( evade | dodge | cheat ) ~2 tax",
        """
        ( trick | mislead | deceive | fool | hoax ) ~4 ( into | out ) ~5 ( pay | paying | buy | buying | \
        money | send | sending | saving | part | parting | transfer | reveal )
        """,
        """
        ( fake | forged | false ) ~3 ( id | ids | passport | diploma | degree | certificate | license | \
        receipt | signature | credential )
        """,
        "( false | misleading ) ( advertising | advertisement | pretense )",
        "( launder | laundering )",
        """
        ( obtain | get ) ~3 ( money | credit | loan | goods ) ~6 ( false | lie | deceit | trick | \
        pretence )
        """,
        "( bid rigging | cartel pricing | price gouging )",
        """
        ( deception | deceit | defrauding | cheating ) of ~3 ( investor | consumer | customer | people | \
        buyer | public )
        """,
        "( identity | card | credential | money | bank ) theft",
        "theft of ~3 ( money | identity | credential | card | fund | goods )",
        "( anything | something | conduct | act | scheme ) ~2 dishonest",
        "( forged | counterfeit | fake ) ~2 ( ticket | coupon | voucher | medicine )",
        "( impersonate | pose ) ~8 ( money | pin | donation | credential | password | payment )",
      ]
    ),
    (
      .disinformation,
      [
        "( information | content | fact ) ~8 be ~1 false",
        """
        ( disinformation | misinformation | misinform | mislead | misleading | deceive | propaganda | \
        falsehood | hoax | denialism | revisionism | rumor | rumour | fabricate | falsify | untruth | \
        pseudoscience )
        """,
        """
        \(untrue) ~6 ( information | content | news | statement | narrative | claim | rumor | rumour | \
        story | stories | report | account | fact | article | evidence | quote | medium | media | \
        quotation | testimony ) !pretense
        """,
        "deceive or mislead", "deceive ~4 others", "fake news",
        "misrepresent ~6 ( fact | information | data )",
        "verifiably false", "manipulate ~3 ( public opinion | medium | media | image | video | audio )",
        "misleading claim", "misrepresent ~3 ( origin | authorship )",
        "invent ~4 ( news | report | event | story | quote | fact )", "conspiracy ( theory | theories )",
        "wrong ~3 ( date | polling | information )",
        "( doctored | doctoring ) ( image | photo | video | picture | footage | evidence | clip )",
        "mislead ~6 ( voting | census )",
        "deceptive ~2 ( media | content )",
        """
        ( news | report | article | story | stories ) ~8 ( genuine | unchecked | fabricate | not ~1 \
        check | not ~1 verify | no ~2 check | never happened )
        """,
        """
        ( distort | twist | falsify | rewrite | deny ) ~4 ( truth | fact | facts | history | holocaust | \
        reality )
        """,
        """
        ( never | not ) ~2 ( happen | occur | perform | said | took place | take place ) ~6 ( video | \
        image | mislead | voter | news )
        """,
        """
        ( act | acts | event | events | word | words ) ~2 ( they | he | she )? never ( perform | happen \
        | occur | said | say | did | do | speak | spoke )
        """,
        "( spread | sow ) ~4 ( confusion | panic | doubt )", "( spread | tell | publish ) ~2 lie",
        "false impression of ~3 ( event | what | fact )",
        "( deny | denial ) ~4 ( historical | documented | scientific )",
        "facts ~4 no ~2 check", "( look | looks | take | taken | mistake | pass ) ~2 for ~1 genuine",
        """
        ( made up | make up | made ~1 up ) ~2 ( news | story | stories | fact | quote | event | \
        statistic )?
        """,
        "( look | looks | appear | seem ) ( real | genuine | authentic )",
        "( rumor | rumour | gossip ) ~6 ( fact | news | true | truth )",
        """
        ( fabricate | invent | fake | forge | falsify | doctor | manipulate | tamper ) ~4 ( evidence | \
        record | news | data | fact | testimony | quote | statistic | image | photo | video | footage | \
        document | research )
        """,
        """
        ( false | misleading | untrue | wrong ) ~3 ( about | concerning | regarding ) ~3 ( vaccine | \
        health | election | event | disaster | history | product | war | climate )
        """,
        "( hoax | canard | smokescreen | disinform | fakery | fake | fakes ) news",
        "( lie | lies | lying ) about",
        "( as | for ) ( fact | true | truth | gospel )",
        "( quackery | junk science | flat earth | antivax )",
        """
        ( synthetic | altered | manipulated | edited | generated ) ~3 ( image | media | video | audio | \
        news | footage ) ~8 ( mislead | deceive | real | genuine | authentic )
        """,
        """
        ( mislead | deceive | misinform | fool | delude | dupe ) ~3 ( public | people | reader | viewer \
        | audience | voter | listener | other | others | user | person )
        """,
        """
        ( spin | spread | plant | circulate | amplify | disseminate ) ~4 ( falsehood | lie | lies | \
        rumor | rumour | story | stories | myth | untrue | false )
        """,
        "( never | not ) ( occur | happen | take place ) ~2",
        """
        ( speculation | opinion | rumor | rumour | fiction | guess | satire | gossip ) as ~3 ( news | \
        fact | verified | true | truth | established )
        """,
        "( bogus | invented | made up ) ~1 ( statistic | study | expert | science )",
      ]
    ),
    (
      .defamation,
      [
        """
        ( defamatory | defamation | defame | libel | libelous | libellous | slander | slanderous | smear \
        | vilify | calumny | denigrate | malign | besmirch )
        """,
        """
        ( damage | harm | injure | ruin | tarnish | destroy | attack | blacken ) ~4 ( honor | credit | \
        reputation | good name )
        """,
        "injurious falsehood", "character assassination", "trade libel", "false light",
        "false ~1 accuse", "( falsely | wrongly ) accuse",
        """
        false ~2 ( statement | allegation | accusation ) ~8 ( person | individual | people | named | \
        someone )
        """,
        "false accusation",
        """
        ( lie | lies | untrue | false | untruth ) ~6 ( ruin | damage | reputation | competitor | \
        character )
        """,
        "( reputation | good name | honor ) ~3 ( of | damage | ruin | harm | attack )",
        "( drag | blacken | sully | soil | stain ) ~4 ( name | reputation | honor | mud )",
        "( insult | accuse | accusation ) ~4 ( false | falsely | baseless | unfounded )",
        """
        ( unfounded | baseless | untrue | scurrilous ) ~3 ( allegation | accusation | charge | claim ) \
        ~4 ( against | about | of ) ~3
        """,
        "mud slinging",
        "mudslinging",
        "calumnious",
        "defamer",
        "slur on ~3 ( name | character )",
        "slur ~4 ( honor | honour | reputation )",
        """
        ( allegation | accusation | rumor | rumour ) ~3 ( false | misconduct ) ~4 ( person | official | \
        named | individual )
        """,
        "false ( allegation | accusation )",
      ]
    ),
    (
      .spam,
      [
        "message ~8 ( large | unspecified ) ~3 ( number | person | people )",
        """
        ( spam | unsolicited | robocall | spamming | spammer | unrequested | mailbomb | autodial | \
        telemarketing )
        """,
        """
        ( bulk | mass | junk | automated | unwanted | uninvited | indiscriminate ) ~4 ( message | \
        messaging | email | mail | sms | text | post | posting | advert | advertising | advertisement | \
        call | calls | friend request | solicitation | comment | fax )
        """,
        "cold call", "chain letter", "( message | email | post ) ~6 in bulk",
        "open ~3 mail server", "( email | message ) to ~3 user who ~6 removed",
        "flood ~6 ( message | email | inbox | mailbox | forum | comment | channel | user )",
        "( comment | inbox | mailbox | mail ) flood",
        "( same | identical | repeated | repetitive ) ~3 ( message | post | comment | email )",
        "thousands of ~3 ( inbox | message | people | user )",
        "did not opt in", "( mass mail | email blast | mail bomb )", "( search engine | seo ) spam",
        "via open ~3 server",
        """
        ( nobody | no one ) ~2 ( subscribe | ask | request | consent | want )
        """,
        """
        ( blast | blasting | bombard | flood | swamp | deluge | inundate | stuff | stuffing | clog ) ~5 \
        ( email | mail | message | newsletter | inbox | comment | forum | channel | phone | user | \
        people | chat | section )
        """,
        "auto dial",
        "( auto | automated | cold ) ~2 ( call | calls | caller | dialer )",
        """
        ( newsletter | newsletters | mailshot | leaflets | flyers ) ~4 ( without | nobody | unasked | \
        unrequested )
        """,
        """
        ( sales | marketing | promotional | advertising ) ( call | calls | mail | message | email | text \
        ) ~6 ( without | unasked | never | not | unsolicited | mass | bulk )
        """,
        """
        ( mass | bulk | automatic | automated | scripted ) ~2 ( mailing | registration | submission | \
        sign up | sign ups | follow | invite | friend )
        """,
        "( repetitive | duplicate | identical | same ) ~2 ( message | comment | post | content )",
        """
        ( large | huge | massive ) ~2 ( volume | number | quantity ) of ~3 ( message | email | call | \
        comment | post )
        """,
        "( without | no ) ~3 ( opt | subscription | consent ) ~3 ( mail | message | email | contact )",
        "( mail | message | email | text | call | scam ) ~3 in bulk",
        "( indiscriminate | untargeted ) ~2 ( mail | mailing | message | send )",
        "junk ( post | posting | comment | content | fax )",
        "( bulk | mass ) ~1 ( offer | mailer )",
      ]
    ),
    (
      .impersonation,
      [
        "( state | suggest | represent | claim | imply ) ... official ( product | version )",
        """
        ( impersonate | impersonation | impersonating | impersionation | masquerade | catfishing | \
        likeness | lookalike )
        """,
        """
        ( pose | posing | pretend | masquerade | posture ) ~4 ( as | to be ) ~6 ( person | another | \
        someone | individual | bank | court | authority | official | holder | celebrity | company | \
        organization | agency | employee | doctor | officer | government | entity | user )
        """,
        "pose as", "posing as", "passing off",
        "pass ~2 off as ~3 ( another | employee | official | someone | bank | officer )",
        "( make | create | produce | generate | publish | share | distribute ) ~3 deepfake",
        """
        deepfake ~6 ( people | person | interview | voice | celebrity | politician | individual | others \
        )
        """,
        "claim ~2 to ( act | speak ) for", "in the name of a ( celebrity | person | company | real )",
        "profile in the name",
        "depict ~4 ( figure | celebrity | politician | person ) ~6 never",
        "represent ~10 associated with", "falsely ~6 ( affiliation | endorsement | associate )",
        "misrepresent ~8 ( affiliation | identity )",
        """
        ( misrepresent | imply ) ~40 ( official ( product | version ) | endorsed by | endorsed , \
        approved )
        """,
        "pass as", "pass off ~10 ( real | another )", "cloned voice",
        """
        ( clone | cloned | cloning | imitate | mimic | replicate | copy | fake | simulate | synthesize | \
        synthesise | recreate | emulate | steal ) ~8 ( voice | likeness | face | speaker | singer | \
        actor | celebrity | identity | persona | person )
        """,
        "voice ~8 ( imitate | mimic | clone | replicate | copy ) ", "face swap",
        "digital ( double | replica | twin ) of",
        "pretend to be", "use ~3 ( someone | person | somebody ) ~4 ( likeness | face | name | voice )",
        "in the name of another",
        "( assume | false | stolen | invented | fake | fictitious ) ~3 ( identity | identities )",
        "( speak | talk | write | act ) ~2 as if they ( were | be )",
        "( speak | sign ) ~3 ( as a | as an | in ~2 name of | in ~4 voice )",
        "sign as", "( fake | false | fictitious ) ~1 ( account | profile ) !of",
        "hold ~2 ( oneself | yourself | themselves | itself ) out as",
        "spoof ~4 ( caller | sender | identity | email | number )",
        "play ~4 real ( boss | partner | teacher | person | people )",
        "appear to be from",
        """
        ( look | sound | read | seem | appear ) ~1 ( as if | as though | like ) ~8 ( come | came | \
        coming | from | by )
        """,
        """
        ( avatar | avatars | chatbot | replica | digital twin ) of ~3 ( living | real | dead | deceased \
        | person | celebrity )
        """,
        """
        ( purport | purporting | pretend | pretending | claim | claiming ) ~3 ( to be | be from | \
        represent | speak for )
        """,
        "( pass | passing ) ~1 ( oneself | yourself | themselves | himself | herself | itself ) off",
        "under ~2 ( false | assumed | another | someone | fake | stolen ) ~2 ( name | identity | flag )",
        """
        ( voice | face | likeness | persona ) of ~4 ( person | actor | singer | celebrity | speaker | \
        politician | people | someone | deceased | dead | living )
        """,
        """
        ( voice | likeness | face ) ~4 without ~4 ( permission | consent | leave | approval | \
        authorization | release )
        """,
        "( without ) ~4 ( permission | consent | leave | release ) ~4 ( voice | likeness | face )",
        "voice ( cloning | theft | swapping | fraud )",
        """
        ( steal | assume | borrow | adopt | usurp | take on | hijack ) ~3 ( identity | persona | voice | \
        name | face )
        """,
        "( fake | false | bogus ) ~2 ( official | officer | agent | doctor | bank | authority | website )",
        "body double",
        """
        ( speak | act | write | appear | perform | sing ) as ( if | though )? ~3 ( real | living | \
        celebrity | politician | candidate | official | officer )
        """,
        "( brand | company | organization | agency ) impersonat",
        "( letter | message | email | mail | statement | post | speech | call | order ) ~4 in ~2 name of",
        """
        ( mimicry | imitation | impression | emulation ) of ~5 ( voice | singer | speaker | actor | \
        person | celebrity )
        """,
        "( pose | pretend ) ~2 ( support | staff | helpdesk | official )",
        "in the guise of",
        "( guise | disguise ) of ~3 ( official | bank | person | doctor | police | company )",
      ]
    ),
    (
      .undisclosedAI,
      [
        """
        without ~6 ( state | stated | say | said | tell | inform | warn | disclose | indicate | mention \
        | reveal | admit ) ~12 ( machine | ai | artificial | synthetic | bot | automate | robot | \
        generated | computer )
        """,
        """
        without ~3 ( statement | notice | indication | disclosure | notification | label | mention ) ~8 \
        ( machine | ai | artificial | synthetic )
        """,
        """
        without ~8 ( disclaim | disclose | identify | inform | indicate | label | mark ) ~20 ( machine | \
        ai | artificial | automate | synthetic )
        """,
        """
        ( represent | claim | present | portray | pass | passing | sell | exhibit | insist | publish | \
        pretend | suggest | maintain | offer ) ~20 ( human generated | human created | created by ~3 \
        human | generated by ~3 human | human made | written by ~3 human | human | flesh and blood )
        """,
        "( insist | claim | pretend | maintain ) ~3 ( that it )? @be a ( person | human )",
        "( claim | pretend ) to be ( a | an )? ( human | person | flesh )",
        "human generated", "made by ~3 human",
        "( as though | as if ) ~6 human ~6 ( write | made | create )?",
        "without including ~8 ( caption | watermark | notation | label )", "originate from a real person",
        "mislead ~6 about ~4 ( nature | source | origin )",
        "fail to ~16 disclose ~6 that ~8 ( ai | machine | automated )", "human created",
        "disguise ~4 human",
        "provenance of", "as original work",
        """
        ( conceal | hide | disguise | mask | misrepresent | deny ) ~10 ( ai | machine | bot | automated \
        | synthetic | human | artificial | robot )
        """,
        "fail to disclose ~12 ( ai | machine | generated )",
        "not disclose ~12 ( ai | machine | artificial )",
        "deny that it is ( a | an )? ( ai | machine | bot )", "( byline | author ) ~4 human",
        "human ( byline | author )",
        "pass ~6 off as ~3 ( human | own | original | genuine | real | unaided | handmade | authentic )",
        """
        ( pass | present | submit | publish | hand in | turn in ) ~10 as ( one | your | their | his | \
        her | my ) own
        """,
        "as ~2 ( own | unaided ) ~2 work",
        "( believe | think | assume | convince ) ~14 ( human | living | real person | living person )",
        "mistake ~8 for ~4 human",
        "( picture | photograph | shot | image ) taken by a camera",
        "as ( genuine | real | authentic ) ( photo | photograph | picture | human )",
        "not ~4 transparent ~4 ( ai | use )", "undisclosed ( ai | bot | automated )",
        "( appear | seem ) to be from you",
        "( fact | that ) ~8 not ( a )? ( human | person )",
        """
        ( keep | keeping | stay ) ( quiet | silent | secret ) ~8 ( ai | machine | human | bot | \
        generated | automated )
        """,
        "( byline | bylines )",
        "( hand painted | hand drawn | handmade | hand written | handwritten | hand made )",
        "( deny | denies | denial ) ~4 ( bot | bots | machine | ai | robot )",
        "( as | to be ) ~2 ( human | real human | real person | living person )",
        """
        ( ai | machine | synthetic | generated | bot | computer ) ~8 as ~3 ( genuine | human | own | \
        original )
        """,
        """
        ( never | not ) ~3 ( tell | told | reveal | say | admit | disclose | mention ) ~10 ( ai | \
        machine | bot | synthetic | generated | automated | robot )
        """,
        """
        ( unlabeled | unlabelled | unmarked | undisclosed | undeclared ) ~3 ( ai | synthetic | generated \
        | machine | output | deepfake )
        """,
        """
        ( think | believe | believing | thinking | suppose | impression ) ~10 ( human | real | living | \
        flesh | person )
        """,
        "( assignment | homework | essay | thesis | coursework ) ~6 ( own | self | original )",
        "( ghostwrite | ghostwriting )",
        "human ( author | authorship | writer | creator | origin | agent | operator ) ~4",
        "( who | what ) ~3 talking to",
        "( true | real | artificial | automated ) nature ~3 ( conceal | hide | disclose | of )",
        """
        ( fail | failure | omit | neglect | refuse ) ~3 ( label | mark | tag | flag | disclose | \
        identify ) ~6 ( synthetic | ai | generated | artificial | machine | automated )
        """,
        """
        ( assume | believe | think | suppose ) ~4 ( person | human | somebody | someone ) ~3 ( write | \
        wrote | written | made | speak | author | type | typed )
        """,
        """
        not ~3 ( label | labelled | labeled | marked | flagged ) ~3 as ~2 ( synthetic | ai | generated | \
        artificial )
        """,
        """
        ( answer | answers | text | output | speech | content ) ~4 as those of ~4 ( person | doctor | \
        human | expert )
        """,
      ]
    ),
    (
      .fakeEngagement,
      [
        """
        ( fake | phony | phoney | bogus | paid | false | sham | bought | fabricated | invented | \
        fraudulent | inauthentic | artificial ) ~3 ( review | engagement | follower | like | likes | \
        rating | testimonial | view | click | vote | subscriber | download | upvote | traffic | star | \
        stars | endorsement | persona | comment )
        """,
        "inauthentic", "astroturf", "( sock puppet | sockpuppet | puppet account )",
        "( fake | false ) online engagement", "( click | ad ) fraud",
        "false review", "( troll | comment | click | like | review | engagement | bot ) farm",
        "follower count",
        "coordinated inauthentic",
        """
        ( inflate | boost | buy | sell | purchase | farm | trade | manufacture | manipulate ) ~2 ( like \
        | likes | view | rating | follower | upvote | click | review | download | ranking )
        """,
        "( write | post | plant | seed ) ~2 review ~4 product",
        "generate ~1 ( rating | review ) ~2 ( product | shop | seller )", "five star",
        "product rating", "( vote | poll | ranking | rating ) ( manipulation | brigading | stuffing )",
        "brigading",
        "bot ( account | network | traffic | army )", "network ~2 fake account",
        "fake account ~6 ( support | review | like | follow )",
        "( manipulate | rig | stuff ) ~3 ( poll | ranking | rating | online )",
        "( simulate | feign | fake ) ~3 support", "paid review", "testimonial",
        "grass roots", "grassroots", "water army", "internet water", "shill",
        "( invented | fictitious ) name",
        "paid ~2 ( comment | post | posting )",
        """
        ( petition | petitions | poll | polls ) ~6 ( fake | invented | bot | stuff | fictitious | \
        signatories )
        """,
        "( five | 5 ) star",
        """
        ( like | likes | follower | followers | view | views | click | clicks | download | downloads | \
        review | reviews | stars | rating | ratings ) ~4 ( buy | bought | sell | sold | fake | inflate | \
        pay | paid | purchase | artificial | bot )
        """,
        """
        ( bot | bots | fake | scripted ) ~4 ( like | likes | follow | share | vote | review | comment | \
        repost | upvote )
        """,
        """
        ( review | rating | comment | testimonial ) ~4 ( never | not | nobody ) ~3 ( try | tried | buy | \
        bought | use | used | exist )
        """,
        """
        ( ranking | rank | chart | trend | trending | metric | algorithm ) ~4 ( manipulate | game | \
        gaming | rig | inflate | boost )
        """,
        """
        ( manipulate | game | gaming | rig | inflate | boost ) ~4 ( ranking | rank | chart | trend | \
        trending | metric | search result )
        """,
        """
        ( fake | invented | made up | feigned | bought | bogus | artificial ) ~3 ( support | popularity \
        | buzz | demand | audience | supporter | customer | fan | user )
        """,
        "( amplify | boost ) ~4 ( artificially | fake | puppet | bot )",
        "( praise | acclaim ) ~4 ( own | product | goods | shop )",
      ]
    ),
  ]

  // MARK: Systems and trade

  private static let aboutSystems: [(UseCategory, [String])] = [
    (
      .malware,
      [
        """
        ( malware | ransomware | virus | viruses | trojan | worm | cyberattack | hack | hacker | hacking \
        | ddos | botnet | cybersecurity | keylogger | rootkit | vandal | overload | intrusion | spyware \
        | adware | backdoor | cyberweapon | cybercrime | infostealer | scareware | cryptojacking | \
        hijack | exfiltrate | sabotage | cripple | overburden | impair | interference | disrupt | \
        disruption | crasher | cracker | cracking | phreaking | infostealers | stuxnet | clickjacking | \
        cyberwarfare | cybersabotage | pharming | hijacker | defacement | deface | wiper | cyberspying )
        """,
        """
        malicious ~2 ( code | software | program | programme | script | content | link | payload | cyber \
        | file | bot | package )
        """,
        """
        ( code | software | program | programme | script | tool ) ~2 ( that | which | to ) ~3 ( damage | \
        destroy | harm | steal | encrypt | infect | disable | attack )
        """,
        "computer virus", "logic bomb", "time bomb", "back door",
        "exploit ~4 ( vulnerability | code | kit | system )", "cyber attack",
        "cyber ~3 ( attack | weapon | operation | crime )", "interfere with", "harm ~3 electronic system",
        "denial of service", "( unauthorized | unauthorised ) ~3 ( access | entry )",
        "damage ~6 ( computer | system | network | device )",
        "compromise ~6 ( security | system | network | account | device )",
        "network security", "gain ~6 access ~6 ( system | network | computer | account )",
        "disable ~4 ( system | network )", "security vulnerability",
        "( probe | scan | test ) ~4 ( vulnerability | vulnerabilities | weakness | port ) ",
        "( port | vulnerability ) scan",
        "( steal | crack | guess | sniff | harvest ) ~3 ( password | token )", "password",
        "penetration test", "brute force", "credential stuffing", "sql injection",
        "undermine ~4 ( security | integrity ) ~4 ( system | service | network | model )",
        "exploit code",
        """
        ( attack | assault ) ~4 ( system | network | computer | infrastructure | server | device | \
        website )
        """,
        "take down ~4 ( site | network | server )", "break into", "zero day",
        "mine ~3 ( crypto | cryptocurrency ) ~6 machine",
        "( strain | load | burden ) ~4 ( server | infrastructure | service )", "phishing kit",
        """
        ( crash | slow | freeze | choke | clog | knock | jam ) ~3 ( api | server | system | service | \
        network | site | website | offline )
        """,
        """
        ( inject | insert | plant | smuggle | hide ) ~4 ( malicious | backdoor | payload | exploit | \
        virus )
        """,
        "( exploit | payload | shellcode ) ( development | chain | kit | against )",
        "( bring | take | knock ) ~2 ( down | offline ) ~4 ( site | network | server | system | service )",
        """
        ( infect | compromise | wipe | brick | destroy ) ~3 ( device | computer | machine | system | \
        disk | server | phone )
        """,
        "( excessive | unreasonable | disproportionate ) ~2 ( load | traffic | burden | request )",
        """
        ( steal | exfiltrate | intercept | dump ) ~3 ( data | credential | token | secret | session | \
        file )
        """,
        """
        ( cyber | digital | network | computer ) ~1 ( sabotage | vandalism | intrusion | trespass | \
        crime | warfare | espionage | attack | weapon | operation )
        """,
        """
        ( damage | impede | hinder | interrupt | degrade ) ~4 ( server | service | network | api | \
        system | website | platform | operation )
        """,
        "( supply chain ) ~2 ( attack | compromise )",
        """
        ( other | others ) ~2 ( account | computer | system | network ) ~3 ( access | enter | intrude | \
        break )
        """,
        "( crypto locker | cryptolocker | info stealer | stealer | stealers )",
        """
        ( delete | erase | destroy | encrypt | corrupt ) ~3 ( other | others | user | another | someone \
        ) ~2 ( file | data | account | system )
        """,
        "( exploit | abuse ) ~2 ( software | security | system ) ~1 ( flaw | bug | hole | weakness )",
        "tamper ~4 ( network | server | device | account | computer )",
        "( attack | attacks ) ~2 ( code | tool | script | vector )",
        "( unauthorized | unauthorised ) ~2 ( intrusion | modification | access | entry )",
      ]
    ),
    (
      .circumvention,
      [
        "avoid ~4 threshold",
        "respect ~4 ( rate limit | quota )",
        """
        ( circumvent | bypass | override | evade | evasion | disable | deactivate | jailbreak | defeat | \
        defeating | avoid | dodge | sidestep | elude ) ~14 ( safety | filter | guardrail | restriction | \
        safeguard | security | protection | limitation | measure | control | mechanism | moderation | \
        limit | watermark | technical | guard | policy | detection | quota | classifier | cap | throttle \
        | refusal | oversight | ban | suspension | blocklist | paywall | geofence | screening )
        """,
        "( work | route | get ) around", "get round", "jailbreak", "jail break",
        "remove ~4 usage restriction", "functionality disabled",
        """
        ( bypass | circumvention | evasion | override | removal ) of ~6 ( cap | limit | filter | \
        safeguard | quota | restriction )
        """,
        "( prompt injection | adversarial prompt )",
        """
        ( remove | removal | disable | alter | weaken | undermine | subvert | neutralize | neutralise | \
        strip | trick | fool | switch off | finetune | ignore ) ~8 ( watermark | safety | filter | \
        guardrail | safeguard | classifier | moderation | throttle | quota | refusal | blocklist | \
        alignment )
        """,
        "safety behavior ~3 away",
        "intentionally drive ~12 contravene", "circumvent", "red teaming", "rate limit",
        "tamper", "ignore ~3 safety", "strip ~4 ( watermark | provenance | metadata )",
        "turn off ~4 ( check | filter | safety | license )", "multiple account", "several account",
        "license check", "throttling", "hack around",
        "( exceed | overrun ) ~6 ( limit | quota | cap | allowance )", "code word", "loophole", "captcha",
        "( uncensored | abliterated )",
        """
        ( defeat | defeating | remove | bypass | patch | crack | disable ) ~4 ( key | check | drm | lock \
        | protection | activation )
        """,
        """
        ( drop | lift | remove | strip | suppress | abliterate ) ~3 ( refusal | refusals | guardrail | \
        safety | alignment | filter | restriction )
        """,
        """
        ( scrub | erase | wash | efface | delete | remove | strip | alter ) ~4 ( provenance | watermark \
        | metadata | c2pa | content credential )
        """,
        """
        ( persuade | coax | trick | fool | manipulate | lead | induce | talk | prompt ) ~4 ( model | \
        assistant | ai | bot | system | chatbot | it ) ~3 ( into | to ) ~6 ( ignore | drop | break | \
        violate | refuse | refusal | rule | safety | filter | forbidden )
        """,
        """
        ( sharing | share | pool | split ) ~4 ( seat | account | key | license ) ~8 ( cap | limit | \
        quota | dodge | avoid | fee )
        """,
        """
        ( dodge | duck | skirt | escape | outwit | beat ) ~5 ( cap | limit | quota | filter | check | \
        control | rule | ban | block | detection | review | moderation )
        """,
        "( ignore | disregard ) ~4 ( safety | guardrail | system prompt | robots )",
        """
        ( hide | conceal | disguise | obfuscate | encode ) ~5 ( moderation | filter | detection | review \
        | classifier )
        """,
        """
        ( route | go | get | find ) ~2 ( way )? around ~4 ( limit | filter | block | rule | restriction \
        | control | safeguard | classifier | guard )
        """,
        "( spoof | rotate ) ~3 ( ip | address | key | agent | account )",
        "( uncensor | uncensored | unaligned | unfiltered ) ~1",
        """
        ( second | new | further | additional | another ) account ~6 ( after | ban | suspend | avoid | \
        evade | quota )
        """,
        """
        ( fine tune | finetune | train | tune ) ~4 ( away | out | remove ) ~4 ( safety | refusal | \
        guardrail | alignment )?
        """,
        """
        ( safety | filter | safeguard | guardrail | watermark | quota | limit | cap | moderation | \
        control | safeguards | protection ) ~4 ( circumvent | bypass | disable | evade | switched off | \
        switch off | inoperative | ineffective | defeat | evasion | circumvention | useless | not bite )
        """,
        """
        ( system | hidden | developer ) ( prompt | instruction ) ~4 ( extract | leak | override | reveal \
        | inject )
        """,
        "( inject | injection ) ~4 ( instruction | prompt )",
        """
        ( evasion | avoidance | removal | circumvention | bypassing ) of ~4 ( safety | filter | limit | \
        restriction | measure | watermark | fee | cap | check )
        """,
        "( guardrail | guard rail | guardrails )",
        """
        ( metering | meter | license key | licence key | usage counter | telemetry ) ~8 ( remove | take \
        out | disable | blind | tamper | block | taking it out )
        """,
      ]
    ),
    (
      .gambling,
      [
        """
        ( gambling | gamble | gambler | betting | bet | payday | lottery | casino | wager | bingo | \
        poker | roulette | bookmaker | bookie | sportsbook | usury | usurious )
        """,
        "slot machine", "game of chance", "high interest loan", "( predict | quote | offer | set ) ~2 odds",
        "predatory ~2 ( loan | lend | lending )", "short term loan", "salary advance", "loan shark",
        "loot box", "sweepstake",
        "( games | game | gaming ) ~1 ( of chance | for money )",
        "( money | cash ) ~1 games",
        "( sports | sport ) ~1 ( bet | bets | betting | wager )",
        """
        ( tipster | tipsters | punter | punters | blackjack | baccarat | raffle | jackpot | keno | \
        parlay | bookmaking | gamblers | lotteries | casinos | sweepstakes )
        """,
        "( lend | loan | credit | interest ) ~4 ( usurious | exorbitant | extortionate | predatory )",
        """
        ( usurious | exorbitant | extortionate | predatory ) ~3 ( lend | loan | credit | interest | rate \
        )
        """,
        "( cash | wage | title ) ( advance | loan )",
        "( pay day | payday ) ~1",
        "( odds | stake | stakes ) ~3 ( bet | wager | money | set )",
        "virtual casino",
        "( high cost | short term | quick ) ~2 ( credit | loan | lending )",
        "( bookmaking | bookmakers )",
      ]
    ),
  ]
  private static let aboutSociety: [(UseCategory, [String])] = []
}
