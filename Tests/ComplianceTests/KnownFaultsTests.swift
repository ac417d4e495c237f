import Testing

@testable import Compliance
@testable import LicenseClauses

/// What the grammar is known to misread in an official text is no edit of a copy that was edited elsewhere.
@Suite("Known faults of the grammar in edited texts")
struct KnownFaultsTests {
  private static func threshold(_ value: Double, affiliates: Bool) -> Clause {
    Clause(
      terms: .usageThreshold(
        UsageThreshold(
          metric: .annualRevenue, comparison: .greaterThan, value: value, currency: "USD",
          measuredAt: .anyTime,
          includesAffiliates: affiliates, consequence: .royalty, activity: nil)),
      lines: 3...3, section: "8", source: "acme-1")
  }

  private static let faults = KnownFaults(
    misread: [threshold(1_000_000, affiliates: false)], missed: [threshold(1_000_000, affiliates: true)],
    stated: [])
  private static let edit = [WordChange(lines: 3...3, added: "5", removed: 1)]

  @Test("one that stands in words that nobody changed is read as careful readers read it")
  func elsewhere() {
    let read = Self.threshold(1_000_000, affiliates: false)
    let mended = Self.faults.mended([read], [WordChange(lines: 9...9, added: "x", removed: 0)])
    #expect(mended.map(\.terms) == [Self.threshold(1_000_000, affiliates: true).terms])
  }

  @Test("of one whose words were changed, what the edit left alone is kept")
  func edited() {
    let mended = Self.faults.mended([Self.threshold(5_000_000, affiliates: false)], Self.edit)
    #expect(mended.map(\.terms) == [Self.threshold(5_000_000, affiliates: true).terms])
  }

  @Test("what is missed in one place and read in another is not held against an edit of both")
  func repeats() {
    let label = Self.threshold(1_000_000, affiliates: true)
    let faults = KnownFaults(misread: [], missed: [label], stated: [label.terms])
    let read = Self.threshold(5_000_000, affiliates: true)
    #expect(faults.mended([read], Self.edit).map(\.terms) == [read.terms])
  }

  @Test("what is read in changed words without any such fault stays")
  func news() {
    let ban = Clause(terms: .commercialUse(.prohibited), lines: 3...3, section: "8", source: "acme-1")
    let mended = Self.faults.mended([ban], Self.edit)
    #expect(mended.map(\.terms).contains(.commercialUse(.prohibited)))
  }
}
