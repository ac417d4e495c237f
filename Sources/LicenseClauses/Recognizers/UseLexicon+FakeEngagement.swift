extension UseLexicon {
  /// Phrases that name categories of use: fakeEngagement.
  static let aboutFakeEngagementRows: [(UseCategory, [String])] = [
    (
      .fakeEngagement,
      [
        "clickbait", "( click | engagement ) bait",
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
    )
  ]
}
