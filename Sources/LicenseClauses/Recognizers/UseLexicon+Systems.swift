extension UseLexicon {
  /// Phrases that name categories of use about computers, their safeguards, and games of chance.
  static let aboutSystems: [(UseCategory, [String])] =
    aboutMalwareRows + aboutCircumventionRows + aboutGamblingRows
}
