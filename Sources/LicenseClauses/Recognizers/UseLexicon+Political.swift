extension UseLexicon {
  /// Phrases that name categories of use: political.
  static let aboutPoliticalRows: [(UseCategory, [String])] = [
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
    )
  ]
}
