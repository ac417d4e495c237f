extension UseLexicon {
  /// Phrases that name categories of use: gambling.
  static let aboutGamblingRows: [(UseCategory, [String])] = [
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
    )
  ]
}
