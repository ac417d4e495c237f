extension DetailPhrases {
  /// Of what must be done: shown, given, kept, named, told, asked for and paid.
  static let duties: [Row] = passing + asking
}
