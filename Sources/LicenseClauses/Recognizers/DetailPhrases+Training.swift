extension DetailPhrases {
  /// Of training on outputs, and of what comes behind it.
  static let training: [Row] = [
    (
      .outputTraining, .ownDerivatives,
      [
        "( excluding | other than | except | besides | excepting ) ~10 ( or | and ) ~3 ( derivative | derivatives )",
        "( @derivative | derivative | derivatives ) ~1 ( excepted | excluded | apart )",
        "( other than | except | excluding ) ~2 @derivative",
      ]
    )
  ]
}
