extension UseLexicon {
  /// Phrases that name categories of use: defamation, disinformation.
  static let aboutDisinformationRows: [(UseCategory, [String])] = [
    (
      .disinformation,
      [
        "( information | content | fact ) ~8 be ~1 false",
        "( fabrication | fabricated | fabricating | falsification | falsified ) ~6 ( research | document | documents | evidence | event | events | fact | facts | imagery | image | record | records | data | news )",
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
  ]
}
