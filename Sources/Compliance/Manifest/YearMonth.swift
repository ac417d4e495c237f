public import LicenseClauses

/// A month of the calendar.
public struct YearMonth: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month, from 1 to 12.
  public let month: Int

  /// A month from `YYYY-MM`; nil for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 7, let day = CalendarDay(text + "-01") else { return nil }
    (year, month) = (day.year, day.month)
  }

  /// The month that a number of months since year 0 is.
  init(index: Int) { (year, month) = (index / 12, index % 12 + 1) }

  /// Months since year 0.
  var index: Int { year * 12 + month - 1 }

  /// The month before a day's.
  public static func preceding(_ day: CalendarDay) -> YearMonth {
    YearMonth(index: day.year * 12 + day.month - 2)
  }

  /// The month of a day.
  public init(_ day: CalendarDay) { (year, month) = (day.year, day.month) }

  /// The month as `YYYY-MM`.
  public var description: String {
    String(CalendarDay(year: year, month: month, day: 1)?.description.prefix(7) ?? "")
  }

  /// Orders months in time.
  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}
