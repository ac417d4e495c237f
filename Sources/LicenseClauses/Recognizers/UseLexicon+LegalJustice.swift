extension UseLexicon {
  /// Phrases that name categories of use: legalJustice.
  static let aboutLegalJusticeRows: [(UseCategory, [String])] = [
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
    )
  ]
}
