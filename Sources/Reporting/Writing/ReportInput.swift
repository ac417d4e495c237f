public import Compliance
public import LicenseClauses

/// A verdict with what reporters show beside it.
public struct ReportInput: Sendable {
  /// The verdict.
  public var report: Report
  /// The manifest's own bytes, for excerpts and columns.
  public var source: [UInt8]
  /// The manifest, for the drawing of its lineage.
  public var manifest: Manifest
  /// How far each threshold is.
  public var forecasts: [ThresholdForecast]
  /// The version of the tool.
  public var toolVersion: String
  /// The rules that findings may be of.
  public var rules = RuleRegistry.descriptions
  /// The known licences, for names and addresses.
  public var catalog = LicenseCatalog.builtIn
  /// Colours, for a terminal.
  public var style = TerminalStyle(colored: false)
  /// Whether what holds is told too, and every clause.
  public var verbose = false
  /// Whether only violations are told.
  public var quiet = false

  /// A verdict to be reported.
  public init(
    report: Report, source: [UInt8], manifest: Manifest, forecasts: [ThresholdForecast], toolVersion: String
  ) {
    (self.report, self.source, self.manifest, self.forecasts) = (report, source, manifest, forecasts)
    self.toolVersion = toolVersion
  }
}

extension Finding {
  /// What identifies the finding in every format, wherever it stands: 64 hex digits.
  var fingerprint: String { SHA256.hex(identity.bytes) }

  /// What it is called where one word must do: waived, known, or its status.
  var state: String { isWaived ? "waived" : isKnown ? "known" : status.rawValue }

  /// Its way from the subject to the model whose licence it is, in words.
  var wayText: String { via.joined(separator: " → ") }
}
