import LicenseClauses
import Testing

@testable import Compliance

@Suite("Forecast")
struct ForecastTests {
  private func forecasts(_ organization: String, licence: String = "size-x", asOf: String = "2026-06-01")
    throws
    -> [ThresholdForecast]
  {
    let body = #"""
      "organization": {"name": "Acme", \#(organization)}, "models": [{"name": "a/b", "license": "\#(licence)"}]
      """#
    return Forecaster(try Project(body: body, asOf: asOf).context()).forecasts()
  }

  /// Months from 2025-01 on, each growing by a share.
  private func history(_ first: Double, _ rate: Double, _ count: Int) -> String {
    var size = first
    let rows = (0..<count).map { index -> String in
      defer { size *= 1 + rate }
      let month = index % 12 + 1
      return
        #"{"month": "\#(2025 + index / 12)-\#(month < 10 ? "0" : "")\#(month)", "value": \#(Int(size.rounded()))}"#
    }
    return #""monthlyActiveUsers": [\#(rows.joined(separator: ","))]"#
  }

  @Test("a steady growth crosses the line in the month that arithmetic gives")
  func crossing() throws {
    // 400 million in 2025-06, 5 % a month: 486.2 in 2025-10, 510.5 in 2025-11.
    let forecast = try #require(forecasts(history(400e6 / 1.2762815625, 0.05, 6)).first)
    #expect(abs((forecast.growth?.monthlyRate ?? 0) - 0.05) < 1e-6)
    #expect(forecast.crossing?.description == "2025-11")
    #expect(forecast.month?.description == "2025-06")
    #expect(forecast.headroom.map { abs($0 - 100e6) < 10 } == true)
  }

  @Test(
    "no trend is told from too little, from a fall, or from a bare number",
    arguments: [
      (#""monthlyActiveUsers": 400000000"#, false), (#""domicile": "US""#, false),
      (#""monthlyActiveUsers": [{"month": "2025-01", "value": 1}, {"month": "2025-02", "value": 2}]"#, false),
      (
        #""monthlyActiveUsers": [{"month": "2025-01", "value": 0}, {"month": "2025-02", "value": 2}, {"month": "2025-03", "value": 4}]"#,
        false
      ),
      (
        #""monthlyActiveUsers": [{"month": "2025-01", "value": 9}, {"month": "2025-02", "value": 6}, {"month": "2025-03", "value": 4}]"#,
        true
      ),
    ])
  func noCrossing(_ organization: String, _ hasGrowth: Bool) throws {
    let forecast = try #require(forecasts(organization).first)
    #expect(forecast.crossing == nil)
    #expect((forecast.growth != nil) == hasGrowth)
  }

  @Test("months after the day of the forecast do not count")
  func asOf() throws {
    let forecast = try #require(forecasts(history(1e6, 0.1, 12), asOf: "2025-04-20").first)
    #expect(forecast.month?.description == "2025-04" && forecast.growth?.last.description == "2025-04")
  }

  @Test("the month before the release decides, and later versions are named with their side")
  func versions() throws {
    // Llama 3.1 came out in July 2024, Llama 4 in April 2025: 650 million before the one, 705 before the other.
    let months = #"""
      "monthlyActiveUsers": [{"month": "2024-06", "value": 650000000}, {"month": "2025-03", "value": 705000000}]
      """#
    let forecast = try #require(forecasts(months, licence: "llama3.1").first)
    #expect(forecast.atRelease == 650_000_000)
    #expect(forecast.headroom == -5_000_000)
    let last = try #require(forecast.successors.last)
    #expect(last.license == "llama-4" && last.date.description == "2025-04-05" && last.isAbove == true)
    #expect(forecast.successors.first?.isAbove == nil)
  }

  @Test("money in another currency is not compared")
  func money() throws {
    let euros = #""annualRevenue": {"amount": 5000000, "currency": "EUR"}"#
    let forecast = try #require(forecasts(euros, licence: "revenue-x").first)
    #expect(forecast.size == nil && forecast.unknown?.contains("EUR") == true)
    let dollars = try #require(forecasts(euros.replacing("EUR", with: "USD"), licence: "revenue-x").first)
    #expect(dollars.headroom == 5_000_000)
  }

  @Test("a version that counts at its release alone is settled by then, whatever comes later")
  func settled() throws {
    func months(_ march: Int) -> String {
      #""monthlyActiveUsers": [{"month": "2025-03", "value": \#(march)}, {"month": "2026-05", "value": 600000000}]"#
    }
    let below = try #require(forecasts(months(400_000_000)).first)
    #expect(below.isSettled && below.headroom == -100_000_000)
    let above = try #require(forecasts(months(600_000_000)).first)
    #expect(!above.isSettled)
  }
}
