import LicenseClauses

/// What a model's or dataset's `license` and `licenseFile` come to.
struct ResolvedLicense: Sendable {
  /// The licences that hold together.
  var terms: [LicenseTerms] = []
  /// Names that no catalogue entry has.
  var unknown: [String] = []
  /// Names of licence families, with what to write instead.
  var ambiguous: [(name: String, instead: String)] = []
  /// Exceptions behind WITH: what they free from or add is not known here.
  var exceptions: [String] = []
  /// What the licence file proved to be, where one was given.
  var file: FileReading?
  /// What was chosen of an `OR`, from what, and by which agreement.
  var choice: (chosen: String, expression: String, agreement: Bool)?
  /// Whether a licence was declared or given at all.
  var isDeclared = false
  /// What a reader must be told of how it was read.
  var notes: [String] = []

  /// A licence file against the declared licence.
  struct FileReading: Sendable {
    let path: String
    /// The ids of the declared licences that the catalogue knows.
    let declared: [String]
    /// What the file is.
    let found: Identification
    /// Whether any clause was read in it.
    let isRead: Bool
  }
}

/// Which alternative of its expression each model takes, where that was decided: the number, by the model's name.
typealias LicenseChoices = [String: Int]
