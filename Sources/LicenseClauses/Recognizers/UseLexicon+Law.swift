extension UseLexicon {
  /// Phrases that name categories of use about laws, rights, the state and callings.
  static let aboutLaw: [(UseCategory, [String])] = [
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
        punishable ) ( by | under ) ~4 ( law | regulation | legislation | statute | ai act )
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
        criminal ~4 ( activity | act | offense | conduct | offence | purpose | enterprise | organization \
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
        "( piracy | pirated | pirate )", "ip right", "warez", "torrent", "rights infringing",
        "( illegal | unlawful | defamatory | obscene ) ~2 infringing",
        "infringing ~2 ( harassing | hateful | defamatory | illegal | unlawful | obscene )",
        "( circumvent | bypass ) ~3 ( digital rights management | drm )",
        "copy ~3 proprietary ~2 ( software | algorithm | code )",
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
        "social ~3 ( stability | order | harmony )",
        "subvert ~3 ( state | government | regime | nation | country | constitution | order | authority | institution )",
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
        "( topple | overthrow ) ~5",
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
}
