extension UseLexicon {
  /// Phrases that name categories of use about deceit by what is said: for gain, to mislead, to hurt, in bulk.
  static let aboutDeceit: [(UseCategory, [String])] =
    aboutFraudRows + aboutDisinformationRows + aboutSpamRows
}
