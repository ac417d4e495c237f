extension UseLexicon {
  /// Phrases that name categories of use about laws, rights, the state and callings.
  static let aboutLaw: [(UseCategory, [String])] =
    aboutLawViolationRows + aboutLegalJusticeRows + aboutUnlicensedPracticeRows + aboutIpInfringementRows
    + aboutPoliticalRows
}
