extension UseLexicon {
  /// Phrases that mean a category only where nothing else is named.
  static let weakPhrases: [(UseCategory, [String])] = [
    (
      .physicalHarm,
      ["harm", "harmful", "injure", "dangerous", "unsafe", "injury", "hazardous", "kill", "hurt"]
    ),
    (
      .lawViolation,
      [
        "( illegal | unlawful | lawful | criminal | crime | illicit | unlawfully | wrongdoing | offense | offence | contraband )"
      ]
    ),
    (
      .harassment,
      ["defame", "abuse !detect !prevent !monitor !report", "abusive", "offensive language", "threat"]
    ),
    (.disinformation, ["false", "fake", "deception", "deepfake", "lie", "untrue"]),
    (
      .ipInfringement,
      [
        "infringe", "interests of ~4 ( human | third | other )", "rights of ~3 others", "moral rights",
        "protected ( work | character )", "database right", "verbatim",
        "( reproduction | imitation | copy ) of ~4 ( copyrighted | protected | someone | another )",
      ]
    ),
    (.automatedDecision, ["decision"]),
    (.minors, ["( child | minor )"]),
    (.medical, ["( hospital | patient | doctor | surgery | therapy | nurse )"]),
    (.privacy, ["confidential information", "identity"]),
    (.circumvention, ["evade"]),
    (.violence, ["( threat | attack | explode )"]),
    (
      .discrimination,
      ["( unfairness | unfair !advantage | biased ( output | decision | result | treatment ) )"]
    ),
    (.legalJustice, ["( court | judge | trial )"]),
    (.exploitation, ["( vulnerable | vulnerability )"]),
    (.criticalInfrastructure, ["( vehicle | aircraft | machinery | utility )"]),
    (.impersonation, ["impostor"]),
  ]

  /// Where a category's words mean something else.
  static let notThere: [(UseCategory, [String])] =
    notPrivacyRows + notTraffickingRows + notMalwareRows + notDisinformationRows
}
