extension UseLexicon {
  /// Phrases that name categories of use about what is known of people, decided by it, and made of their weaknesses.
  static let aboutPersonalData: [(UseCategory, [String])] =
    aboutPrivacyRows + aboutSurveillanceRows + aboutSocialScoringRows + aboutAutomatedDecisionRows
    + aboutExploitationRows
}
