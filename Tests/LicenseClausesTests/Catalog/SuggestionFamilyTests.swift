import Testing

@testable import LicenseClauses

@Suite("Names that may have been meant")
struct SuggestionFamilyTests {
  @Test(
    "only a licence of the same family is near",
    arguments: [
      ("agpl-1.0", nil), ("busl-1.1", nil), ("license", nil), ("sspl-1.0", nil), ("mnpl-9", nil),
      ("apche-2.0", "apache-2.0"), ("llama-3.3-licence", "llama-3.3"), ("cc-by-nc-4.1", nil),
    ] as [(String, String?)])
  func family(_ name: String, _ expected: String?) {
    let near = LicenseSuggestion.nearest(to: name, .builtIn)
    let ids = near.flatMap { LicenseCatalog.builtIn.entry($0)?.id }
    #expect(expected == nil ? near == nil : ids == expected, "\(near ?? "none")")
  }
}
