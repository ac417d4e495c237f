import Compliance
import LicenseClauses
import PositionedJSON

/// The thresholds as bars with their headroom.
enum ThresholdBars {
  /// From what share of a line a bar is drawn, in per cent.
  private static let drawn = 10.0

  static func html(_ forecasts: [ThresholdForecast]) -> String {
    guard !forecasts.isEmpty else { return "" }
    return "<ul class=\"thresholds\">\n" + forecasts.map { row($0) + "\n" }.joined() + "</ul>"
  }

  private static func row(_ forecast: ThresholdForecast) -> String {
    let head =
      "<strong>\(Escape.xml(forecast.subject))</strong> <span class=\"tag\">\(Escape.xml(forecast.license))</span> \(Escape.xml(ThresholdText.line(forecast.threshold)))"
    guard let size = forecast.size, let headroom = forecast.headroom else {
      return
        "<li>\(head)<p class=\"note\">\(Escape.xml(forecast.unknown ?? "the size is not known"))</p></li>"
    }
    let isAbove = forecast.threshold.isAbove(size)
    let share = min(100, (size / forecast.threshold.value * 100).rounded())
    let words =
      headroom >= 0
      ? "\(ThresholdText.number(size)), \(ThresholdText.number(headroom)) below the line"
      : "\(ThresholdText.number(size)), \(ThresholdText.number(-headroom)) above the line"
    let release = forecast.atRelease.map { before in
      let side = forecast.threshold.isAbove(before) ? "above" : "below"
      return
        " At the version's release it was \(ThresholdText.number(before)), \(side) the line: that decides."
    }
    let crossing = forecast.crossing.map { " The trend crosses the line in \($0)." }
    // Far below the line a bar shows nothing; what is said of the line stays.
    let bar =
      isAbove || share >= drawn
      ? "\n<div class=\"bar\(isAbove ? " over" : "")\" role=\"img\" aria-label=\"\(Escape.xml(words))\"><span style=\"width:\(Int(exactly: share) ?? 100)%\"></span></div>\n"
      : ""
    return
      "<li>\(head)\(bar)<p class=\"note\">\(Escape.xml(words)).\(release ?? "")\(isAbove ? "" : crossing ?? "")</p></li>"
  }
}
