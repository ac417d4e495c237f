extension UseLexicon {
  /// Phrases that name categories of use about harm to body and life, and what does it.
  static let aboutHarm: [(UseCategory, [String])] =
    aboutViolenceRows + aboutPhysicalHarmRows + aboutMilitaryRows + aboutCriticalInfrastructureRows
}
