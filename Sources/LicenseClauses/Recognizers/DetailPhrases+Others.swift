extension DetailPhrases {
  /// Of what is allowed, forbidden, owned, disclaimed, counted or changed.
  static let others: [Row] = powers + training + limits
}
