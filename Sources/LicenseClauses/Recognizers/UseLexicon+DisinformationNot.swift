extension UseLexicon {
  /// Phrases of what is none of it: automatedDecision, disinformation, exploitation, fakeEngagement, gambling, spam, undisclosedAI.
  static let notDisinformationRows: [(UseCategory, [String])] = [
    (
      .disinformation,
      [
        "fabricate ~6 likeness", "falsify ~6 ( attribution | notice | label | mark | legend )",
        "propaganda for ~2 ( secession | separatism | war | terror )",
        "forge ~2 ( document | certificate | signature )",
        "( hate | terrorist | extremist | violent | racist | war ) propaganda",
        "propaganda for ~6 ( organization | group | terror | terrorist )",
        """
        ( fake | false ) ~3 ( review | engagement | account | profile | persona | identity | pretense | \
        pretence | visa | invoice | certificate )
        """,
        "( fake | false ) ~2 ( comment | rating | follower | like )",
        "( e g | eg ) deepfake",
        "misrepresent ~4 identity",
        "impersonat ~16 deceive",
        "impersonate ~16 ( deceive | deception )",
        "( deceive | mislead ) ~8 ( money | consumer | gain | credential )",
      ]
    ),
    (
      .spam,
      [
        "unwanted ~2 message ~3 to frighten"
      ]
    ),
    (
      .gambling,
      [
        "gambling addict",
        "gambler ~3 target",
        "bet on ~2 accuracy",
      ]
    ),
    (
      .automatedDecision,
      [
        "decide ~4 own risk"
      ]
    ),
    (
      .undisclosedAI,
      [
        "human ( right | trafficking | being | subject )",
        "( conceal | hide ) ~6 from ~2 ai",
      ]
    ),
    (
      .fakeEngagement,
      [
        "peer review",
        "code review",
        "legal review",
      ]
    ),
    (.exploitation, ["exploit ~8 ( below | under ) ~2 age"]),
  ]
}
