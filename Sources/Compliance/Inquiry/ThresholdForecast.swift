public import LicenseClauses

/// Where a project stands to one threshold, and where it is going.
public struct ThresholdForecast: Sendable {
  /// The organization or product whose size counts.
  public let subject: String
  /// The licence that draws the line.
  public let license: String
  /// The version's release.
  public let date: CalendarDay?
  /// The clause.
  public let clause: Clause
  /// The line.
  public let threshold: UsageThreshold
  /// From the subject to the model whose licence it is.
  public let via: [String]
  /// Today's size; nil where it is not said.
  public let size: Double?
  /// The month that it is of; nil for a bare number.
  public let month: YearMonth?
  /// Why the size is not known, where it is not.
  public let unknown: String?
  /// The size that decides for this version, where that is the one before its release.
  public let atRelease: Double?
  /// How the size has grown, where a history says.
  public let growth: Growth?
  /// The month in which the trend crosses the line; nil where it does not.
  public let crossing: YearMonth?
  /// Later versions of the licence that draw the same kind of line.
  public let successors: [Successor]

  /// A later version: on which side of its line the project was when it came out.
  public struct Successor: Hashable, Sendable {
    /// Its id.
    public let license: String
    /// Its release.
    public let date: CalendarDay
    /// Whether the size in the month before is over its line; nil where the history lacks that month.
    public let isAbove: Bool?
  }

  /// The clause as a sentence.
  public var sentence: String { ClauseSentence(date: date).text(clause) }

  /// Whether the version's release has decided for the project: it was within the line then.
  public var isSettled: Bool { atRelease.map { !threshold.isAbove($0) } ?? false }

  /// What is left up to the line; below zero where it is crossed.
  public var headroom: Double? { size.map { threshold.value - $0 } }
}
