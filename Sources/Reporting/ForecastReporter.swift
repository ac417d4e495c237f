public import Compliance
public import LicenseClauses
public import PositionedJSON

/// What `forecast` prints.
public enum ForecastReporter {
  /// The forecasts for people: where the project stands, and in which month a trend crosses a line.
  public static func text(
    _ forecasts: [ThresholdForecast], manifest: String, asOf: CalendarDay, style: TerminalStyle
  )
    -> String
  {
    guard !forecasts.isEmpty else {
      return "\(SafeText.line(manifest)): no threshold reaches the project (as of \(asOf))\n"
    }
    let blocks = forecasts.map { block($0, style).joined(separator: "\n") + "\n" }
    return blocks.joined(separator: "\n")
      + "\n\(SafeText.line(manifest)): \(forecasts.count) \(forecasts.count == 1 ? "threshold reaches" : "thresholds reach") the project (as of \(asOf))\n"
  }

  private static func block(_ forecast: ThresholdForecast, _ style: TerminalStyle) -> [String] {
    let head = "\(SafeText.line(forecast.subject)) [\(SafeText.line(forecast.license))]"
    var out = [
      "\(style.bold(head)) \(ThresholdText.line(forecast.threshold))",
      "  clause: \(SafeText.line("\(forecast.sentence) (\(ClauseText.place(forecast.clause)))"))",
    ]
    out += standing(forecast).map { "  " + $0 } + trend(forecast).map { "  " + $0 }
    if !forecast.isSettled { out.append("  above the line: \(consequence(forecast.threshold))") }
    return out + forecast.successors.map { "  " + successor($0) }
  }

  // MARK: Where it stands

  private static func standing(_ forecast: ThresholdForecast) -> [String] {
    guard let size = forecast.size, let headroom = forecast.headroom else {
      return ["today: \(forecast.unknown ?? "not known")"]
    }
    let when = forecast.month.map { " in \($0)" } ?? ""
    let room =
      headroom >= 0
      ? "\(ThresholdText.number(headroom)) below the line (\(percent(size / forecast.threshold.value)) of it)"
      : "\(ThresholdText.number(-headroom)) above the line"
    var out = ["today\(when): \(ThresholdText.number(size)), \(room)"]
    if forecast.threshold.measuredAt == .releaseDate { out.append(release(forecast)) }
    return out
  }

  /// A line that counts on one day only: what was before the release decides, whatever comes after.
  private static func release(_ forecast: ThresholdForecast) -> String {
    guard let date = forecast.date else {
      return "it counts at the release of the version, whose date is not known"
    }
    let before = YearMonth.preceding(date)
    guard let size = forecast.atRelease else {
      return
        "it counts in \(before), before the release of \(date), and the manifest does not say that month's size"
    }
    let side =
      forecast.threshold.isAbove(size)
      ? "above the line" : "below the line, and so for good under this version, whatever comes later"
    return "it counts in \(before), before the release of \(date): \(ThresholdText.number(size)), \(side)"
  }

  // MARK: Where it goes

  private static func trend(_ forecast: ThresholdForecast) -> [String] {
    guard let growth = forecast.growth else {
      return forecast.size == nil ? [] : ["trend: a history of three months would tell it"]
    }
    let basis = "\(percent(growth.monthlyRate)) a month, \(growth.first) to \(growth.last)"
    guard let crossing = forecast.crossing else {
      return ["trend: \(basis); the line is not crossed within ten years"]
    }
    return [
      crossing <= growth.last
        ? "trend: \(basis); the line is crossed already"
        : "trend: \(basis); it crosses the line in \(crossing)"
    ]
  }

  private static func consequence(_ threshold: UsageThreshold) -> String {
    switch threshold.consequence {
    case .separateLicense: "a licence of its own is needed from the licensor"
    case .prohibited: "use is forbidden"
    case .royalty: "a royalty is due"
    case .registration: "registration with the licensor is needed"
    case .display: "a phrase must be shown"
    case .termination: "the licence ends"
    case nil: "the text does not say what follows"
    }
  }

  private static func successor(_ successor: ThresholdForecast.Successor) -> String {
    let month = YearMonth.preceding(successor.date)
    let side =
      switch successor.isAbove {
      case true?: "over its line in \(month)"
      case false?: "within its line in \(month)"
      case nil: "the manifest does not say the size in \(month)"
      }
    return "later version \(SafeText.line(successor.license)), released \(successor.date): \(side)"
  }

  /// A share in per cent with one digit, without Foundation's formats.
  private static func percent(_ share: Double) -> String {
    let tenths = (share * 1000).rounded()
    guard let whole = Int(exactly: tenths) else { return "?" }
    let sign = whole < 0 ? "-" : ""
    return "\(sign)\(whole.magnitude / 10).\(whole.magnitude % 10) %"
  }
}

extension ForecastReporter {
  /// The forecasts for programs, version 1 of their form.
  public static func json(_ forecasts: [ThresholdForecast], manifest: String, asOf: CalendarDay) -> JSON {
    .object([
      ("version", .int(1)), ("manifest", .string(manifest)), ("asOf", .string(asOf.description)),
      ("thresholds", .array(forecasts.map(row))),
    ])
  }

  private static func row(_ forecast: ThresholdForecast) -> JSON {
    .object([
      ("subject", .string(forecast.subject)), ("license", .string(forecast.license)),
      ("via", .array(forecast.via.map(JSON.string))),
      ("clause", JSONReporter.clause(forecast.clause, forecast.sentence)),
      ("metric", .string(forecast.threshold.metric.rawValue)), ("value", .number(forecast.threshold.value)),
      ("currency", .optional(forecast.threshold.currency)),
      ("measuredAt", .optional(forecast.threshold.measuredAt?.rawValue)),
      ("consequence", .optional(forecast.threshold.consequence?.rawValue)),
      ("size", .number(forecast.size)), ("month", .optional(forecast.month?.description)),
      ("unknown", .optional(forecast.unknown)), ("sizeAtRelease", .number(forecast.atRelease)),
      ("headroom", .number(forecast.headroom)),
      ("monthlyGrowth", .number(forecast.growth.map { ($0.monthlyRate * 1e6).rounded() / 1e6 })),
      ("crossing", .optional(forecast.crossing?.description)),
      (
        "laterVersions",
        .array(
          forecast.successors.map {
            .object([
              ("license", .string($0.license)), ("date", .string($0.date.description)),
              ("isAbove", .optional($0.isAbove)),
            ])
          })
      ),
    ])
  }
}
