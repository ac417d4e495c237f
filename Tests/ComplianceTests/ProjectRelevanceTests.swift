import LicenseClauses
import Testing

@testable import Compliance

/// Which rows of a matrix matter to a project, fact by fact.
@Suite("What matters to a project")
struct ProjectRelevanceTests {
  private static let licenses = [
    "llama-4", "gemma-2025-03-24", "stability-community", "hunyuan-a13b-community", "agpl-3.0",
  ]

  private static func relevance(_ body: String, _ ids: [String] = licenses) throws -> ProjectRelevance {
    let columns = try ids.map {
      LicenseMatrix.Column(name: $0, entry: try #require(LicenseCatalog.builtIn.entry($0)))
    }
    return try #require(LicenseMatrix(columns).marked(for: try Project(body: body).context()).relevance)
  }

  private static let model = #""models": [{"name": "a/m", "license": "mit"}]"#

  private static func product(_ facts: String) -> String {
    model + #", "products": [{"name": "P", "models": ["a/m"], "# + facts + "}]"
  }

  private static func firm(_ facts: String) -> String { model + #", "organization": {"# + facts + "}" }

  private static let table: [(String, MatrixTopic, ProjectRelevance.Answer?)] = [
    (product(#""commercial": true"#), .commercialUse, .matters),
    (product(#""commercial": false"#), .commercialUse, nil),
    (product(#""offering": "application""#), .commercialUse, .open),
    (product(#""offering": "research""#), .commercialUse, nil),
    (product(#""commercial": true"#), .registration, .matters),
    (product(#""offering": "hosted-service""#), .hosting, .matters),
    (product(#""offering": "application""#), .hosting, nil),
    (product(#""offering": "application""#), .passingOn, .matters),
    (product(#""offering": "internal""#), .passingOn, nil),
    // Gemma counts hosting as passing on.
    (product(#""offering": "hosted-service""#), .flowDown, .matters),
    // AGPL is owed over a network.
    (product(#""offering": "hosted-service""#), .shareAlike, .matters),
    (product(#""offering": "internal""#), .attribution, nil),
    (product(#""offering": "application""#), .attribution, .matters),
    (product(#""useCases": ["medical"]"#), .forbiddenUses, .matters),
    (product(#""useCases": []"#), .forbiddenUses, nil),
    (product(#""commercial": true"#), .forbiddenUses, .open),
    (product(#""disclosesAI": false"#), .disclosure, .matters),
    (product(#""disclosesAI": true"#), .disclosure, nil),
    (product(#""regions": ["KR"]"#), .territory, .matters),
    (product(#""regions": ["worldwide"]"#), .territory, .matters),
    (product(#""commercial": true"#), .territory, .open),
    (firm(#""domicile": "DE""#), .territory, .matters),
    (firm(#""domicile": "JP""#), .territory, nil),
    (firm(#""monthlyActiveUsers": 800000000"#), .sizeLimits, .open),
    (firm(#""annualRevenue": {"amount": 600000, "currency": "USD"}"#), .sizeLimits, .matters),
    (model, .naming, nil),
    (model, .law, nil),
  ]

  @Test("a fact marks the row that it meets, and what is not said is open", arguments: table.indices)
  func facts(_ row: Int) throws {
    let (body, topic, answer) = Self.table[row]
    let relevance = try Self.relevance(body)
    #expect(relevance.answer(topic) == answer, "\(body) \(topic) \(relevance.reasons(topic))")
  }

  private static let sizes: [(Int, ProjectRelevance.Answer?, String)] = [
    (100, nil, ""), (349_999_999, nil, ""),
    (350_000_000, .matters, "the organization is near 700 million monthly active users: 350 million"),
    (700_000_000, .matters, "the organization is near 700 million monthly active users: 700 million"),
  ]

  @Test("a size matters from half of the line on", arguments: sizes)
  func size(_ users: Int, _ answer: ProjectRelevance.Answer?, _ words: String) throws {
    let relevance = try Self.relevance(Self.firm("\"monthlyActiveUsers\": \(users)"), ["llama-4"])
    #expect(relevance.answer(.sizeLimits) == answer)
    #expect(relevance.reasons(.sizeLimits).map(\.text).joined() == words)
  }

  @Test("models that are made from others, and learn from others")
  func models() throws {
    let made = """
      "models": [{"name": "a/base", "license": "mit"},
        {"name": "a/tuned", "baseModels": ["a/base"], "distribution": "weights"},
        {"name": "a/student", "baseModels": [{"name": "a/base", "relation": "distilled"}]}]
      """
    let relevance = try Self.relevance(made)
    #expect(relevance.reasons(.naming).map(\.text) == ["'a/tuned' is made from 'a/base'"])
    #expect(
      relevance.reasons(.outputTraining).map(\.text) == ["'a/student' learns from the outputs of 'a/base'"])
  }

  @Test("a row on which every licence is silent, and silence asks nothing, is not marked")
  func silence() throws {
    let relevance = try Self.relevance(Self.product(#""offering": "application""#), ["llama-4", "mit"])
    #expect(relevance.answer(.shareAlike) == nil)
    #expect(relevance.answer(.passingOn) == .matters)
  }
}
