import LicenseClauses
import Testing

@testable import Compliance

/// Whom a clause binds, and whom its own words free: nobody is blamed for what a text does not ask of them, and nobody
/// passes who is meant.
@Suite("Whom a clause binds")
struct ScopeTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let about: String
    /// The licence's text.
    let text: String
    /// The organization's facts.
    var organization = #""name": "Acme""#
    /// The product's facts.
    let product: String
    /// The findings of the rules that the row is about.
    let found: [String]
    var testDescription: String { about }
  }

  private static let royalty = """
    Commercial Users shall pay a royalty of 10% where the Attributable Revenue for the preceding 12 months is greater \
    than $1,000,000.

    """
  private static let service = """
    1. If the licensee operates a Model as a Service or Travel Planner business, the licensee must obtain a separate \
    license from the Licensor before any commercial use. The foregoing requirement shall not apply to internal use.

    """
  private static let exempt = """
    1. If Your products have more than 5 million monthly active users, You must display "Kestrel" in the user interface.
    2. Section 1 does not apply to internal use of the Model.

    """

  static let rows: [Row] = [
    Row(
      about: "a royalty's line counts what the product earns", text: royalty,
      organization: #""name": "Acme", "annualRevenue": {"amount": 9000000, "currency": "USD"}"#,
      product: #""commercial": true, "annualRevenue": {"amount": 50000, "currency": "USD"}"#, found: []),
    Row(
      about: "a royalty's line counts what the product earns, above it", text: royalty,
      product: #""commercial": true, "annualRevenue": {"amount": 2000000, "currency": "USD"}"#,
      found: ["violation usage-threshold Acme", "obligation royalty P"]),
    Row(
      about: "no royalty's line for what is not commercial", text: royalty,
      organization: #""name": "Acme", "annualRevenue": {"amount": 9000000, "currency": "USD"}"#,
      product: #""commercial": false"#, found: []),
    Row(
      about: "who offers the model as a service has to ask", text: service,
      product: #""commercial": true, "modelAsAService": true"#, found: ["violation registration Acme"]),
    Row(
      about: "another business that is named is left to the reader", text: service,
      product: #""commercial": true, "modelAsAService": false"#, found: ["obligation registration Acme"]),
    Row(
      about: "internal use is free of the request", text: service,
      product: #""commercial": true, "offering": "internal""#, found: []),
    Row(
      about: "internal use is free of another section's line", text: exempt,
      product: #""commercial": true, "offering": "internal", "monthlyActiveUsers": 9000000"#, found: []),
    Row(
      about: "what others use is not free of it", text: exempt,
      product: #""commercial": true, "monthlyActiveUsers": 9000000"#, found: ["violation usage-threshold P"]),
    Row(
      about: "a phrase that commercial use owes is not asked of others",
      text:
        "If the Model is used for any commercial purpose, You shall prominently display \"Kestrel\" on a website.\n",
      product: #""commercial": false, "displays": []"#, found: []),
    Row(
      about: "users of all products are counted together",
      text:
        "If the monthly active users of all products or services of the Licensee exceed 5 million, the Licensee must request a license from the Licensor.\n",
      organization: #""name": "Acme", "monthlyActiveUsers": 9000000"#,
      product: #""commercial": true, "monthlyActiveUsers": 10"#, found: ["violation usage-threshold P"]),
    Row(
      about: "a copy is owed to users of a service that uses the model",
      text:
        "If You make available the Model, or a product or service that uses it, You shall provide a copy of this Agreement to that third party.\n",
      product: #""commercial": true"#, found: ["obligation license-copy P"]),
    Row(
      about: "users of a service are bound where the text speaks of users",
      text: "You shall require all of your users who use the Model to comply with this paragraph.\n",
      product: #""commercial": true"#, found: ["obligation flow-down P"]),
    Row(
      about: "a definition that counts a service as distribution asks of it what is asked of copies",
      text: """
        "Distribute" means sharing the Model with third parties, including as software as a service through an API.

        If You Distribute the Model, You must provide a copy of this Agreement to any third party.

        """,
      product: #""commercial": true"#, found: ["obligation license-copy a/b"]),
    Row(
      about: "research is free of a line where the text says so",
      text:
        "The Model must not be used by anyone whose annual revenue exceeds $2,000,000, unless it serves research purposes alone.\n",
      organization: #""name": "Acme", "annualRevenue": {"amount": 3000000, "currency": "USD"}"#,
      product: #""commercial": false, "offering": "research""#, found: []),
    Row(
      about: "the same line binds a product",
      text:
        "The Model must not be used by anyone whose annual revenue exceeds $2,000,000, unless it serves research purposes alone.\n",
      organization: #""name": "Acme", "annualRevenue": {"amount": 3000000, "currency": "USD"}"#,
      product: #""commercial": true"#, found: ["violation usage-threshold Acme"]),
    Row(
      about: "what passing on to others needs is not asked of use in the house",
      text:
        "Distribution, or making the Model available to third parties for commercial purposes, requires a separate license from the Licensor.\n",
      product: #""commercial": true, "offering": "internal""#, found: []),
    Row(
      about: "being free to ask for a broader licence is no duty",
      text:
        "Commercial and broader use licenses may be available from the Licensor at https://kestrel.example/more.\n",
      product: #""commercial": true"#, found: []),
  ]

  /// The rules that rows are about.
  private static let rules = [
    "usage-threshold", "royalty", "registration", "attribution-display", "license-copy", "flow-down",
  ]

  @Test("by the words of its text", arguments: rows)
  func binds(_ row: Row) throws {
    let offering = row.product.contains("offering") ? "" : #""offering": "hosted-service", "#
    let body = #"""
      "organization": {\#(row.organization)}, "models": [{"name": "a/b", "license": "scope-x"}],
      "products": [{"name": "P", "models": ["a/b"], \#(offering)\#(row.product)}]
      """#
    let found = try Project(body: body, licenses: ["scope-x": row.text]).report().findings.filter {
      Self.rules.contains($0.rule)
    }
    #expect(found.map { "\($0.status.rawValue) \($0.rule) \($0.subject)" } == row.found)
  }

  @Test("one sentence that bars use in places and those who are at home there bars both")
  func places() throws {
    let text =
      "This license does not extend to use within the European Union or by any entity having its principal place of business there.\n"
    let found = LicenseParser.shared.parse(SourceText(text)).clauses.compactMap { clause -> String? in
      if case .territory(let limit) = clause.terms { "\(limit.basis)" } else { nil }
    }
    #expect(found.sorted() == ["domicile", "use"])
  }

  @Test("no derivatives of data are published under their own licence")
  func adapted() throws {
    let text =
      "You may copy and share the Dataset. You may not distribute modified versions of the Dataset.\n"
    let body = #"""
      "datasets": [{"name": "d", "license": "nd-x"},
      {"name": "e", "license": "nd-x", "derivedFrom": ["d"], "distribution": "published"}]
      """#
    let rows = try Project(body: body, licenses: ["nd-x": text]).rows()
    #expect(rows.contains("violation redistribution e nd-x"))
  }

  @Test("who may not train with a service may not train with what it answers")
  func service() throws {
    let text = "Customers may not use the Service to train AI models.\n"
    let body = #"""
      "models": [{"name": "a/api", "license": "api-x"}, {"name": "b/student", "license": "mit", "trainingData": ["d"]}],
      "datasets": [{"name": "d", "generatedBy": ["a/api"]}]
      """#
    let rows = try Project(body: body, licenses: ["api-x": text]).rows()
    #expect(rows.contains("violation output-training b/student api-x"))
  }
}
