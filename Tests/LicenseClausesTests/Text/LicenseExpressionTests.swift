import Testing

@testable import LicenseClauses

@Suite("Licence expressions")
struct LicenseExpressionTests {
  @Test("AND binds before OR, brackets before both, and names may hold blanks")
  func reads() throws {
    func name(_ text: String) -> LicenseExpression { .license(text, exception: nil) }
    #expect(
      try LicenseExpression("MIT OR Apache-2.0 AND llama3.1")
        == .or([name("MIT"), .and([name("Apache-2.0"), name("llama3.1")])]))
    #expect(
      try LicenseExpression("(MIT OR Apache-2.0) AND LicenseRef-x")
        == .and([.or([name("MIT"), name("Apache-2.0")]), name("LicenseRef-x")]))
    #expect(
      try LicenseExpression("GPL-2.0-only WITH Classpath-exception-2.0")
        == .license("GPL-2.0-only", exception: "Classpath-exception-2.0"))
    #expect(try LicenseExpression("Gemma Terms of Use") == name("Gemma Terms of Use"))
  }

  @Test(
    "what does not fit is refused",
    arguments: ["MIT AND", "OR MIT", "(MIT", "MIT)", "MIT WITH", "()", "MIT (Apache-2.0)"])
  func refuses(_ text: String) {
    #expect(throws: LicenseExpression.Problem.self) { try LicenseExpression(text) }
  }

  @Test("deep brackets are refused, not followed")
  func depth() {
    #expect(throws: LicenseExpression.Problem.self) {
      try LicenseExpression(String(repeating: "(", count: 5000) + "MIT")
    }
  }
}
