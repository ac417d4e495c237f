extension UseLexicon {
  /// Phrases that name categories of use about pretending: to be somebody, to be human, to be many.
  static let aboutPretence: [(UseCategory, [String])] =
    aboutImpersonationRows + aboutUndisclosedAIRows + aboutFakeEngagementRows
}
