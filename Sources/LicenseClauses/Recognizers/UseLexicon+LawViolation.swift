extension UseLexicon {
  /// Phrases that name categories of use: lawViolation.
  static let aboutLawViolationRows: [(UseCategory, [String])] = [
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
    )
  ]
}
