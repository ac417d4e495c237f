extension UseLexicon {
  /// Phrases that name categories of use about people: what is done to whom.
  static let aboutPeople: [(UseCategory, [String])] =
    aboutMinorsRows + aboutHarassmentRows + aboutDiscriminationRows
}
