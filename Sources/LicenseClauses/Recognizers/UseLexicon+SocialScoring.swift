extension UseLexicon {
  /// Phrases that name categories of use: socialScoring.
  static let aboutSocialScoringRows: [(UseCategory, [String])] = [
    (
      .socialScoring,
      [
        "predictive policing", "( criminal | crime | recidivism ) ~1 risk ~1 ( score | scoring | rating )",
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
    )
  ]
}
