import LicenseClauses
import Testing

@testable import Compliance

/// How models reach others: published, in an application, or as a service.
@Suite("How a model reaches others")
struct ExposureTests {
  private func project(_ license: String, _ product: String, model: String = "") -> Project {
    Project(
      body: #"""
        "organization": {"name": "Acme"},
        "models": [{"name": "a/base", "license": "\#(license)"},
          {"name": "me/tune", "baseModels": ["a/base"]\#(model)}],
        "products": [{"name": "P", "models": ["me/tune"], "commercial": true, "useCases": [], "disclosesAI": true,
          "displays": []\#(product)}]
        """#)
  }

  @Test("an application ships its models, whatever these say of themselves")
  func application() throws {
    let app = #", "offering": "application""#
    #expect(try project("copy-x", app).rows() == ["review license-copy me/tune copy-x"])
    #expect(try project("change-x", app).rows() == ["obligation change-notice me/tune change-x"])
    #expect(try project("closed-x", app).rows().contains("violation redistribution me/tune closed-x"))
    #expect(try project("unaltered-x", app).rows() == ["violation redistribution me/tune unaltered-x"])
  }

  @Test("copies are looked for in the product's folder where the model names none")
  func productFolder() throws {
    var app = project("copy-x", #", "offering": "application", "directory": "pkg""#)
    app.folders = ["pkg": ["README.md": "hello"]]
    #expect(try app.rows() == ["violation license-copy me/tune copy-x"])
    app.folders = ["pkg": ["LICENSE": TestLicenses.all["copy-x"] ?? ""]]
    #expect(try app.rows().isEmpty)
  }

  @Test("a service owes copies only where the terms count hosting as distribution")
  func service() throws {
    let hosted = #", "offering": "hosted-service""#
    #expect(try project("copy-x", hosted).rows().isEmpty)
    var counted = project("host-x", hosted)
    counted.licenses = [
      "host-x": """
      1. “Distribution” means any sharing of the Model, also as a hosted service or through an API.

      2. You may distribute copies of the Model if you meet these conditions:
      (a) you give each recipient a copy of this Agreement;

      """
    ]
    #expect(try counted.rows().contains("review license-copy me/tune host-x"))
    // A maker's model served as it is has no folder of ours: what its users must get is to be done, not looked for.
    var asItIs = Project(
      body: #"""
        "organization": {"name": "Acme"}, "models": [{"name": "a/base", "license": "host-x"}],
        "products": [{"name": "P", "models": ["a/base"], "useCases": [], "disclosesAI": true, "displays": []\#(hosted)}]
        """#)
    asItIs.licenses = counted.licenses
    #expect(try asItIs.rows().contains("obligation license-copy a/base host-x"))
    #expect(try !asItIs.rows().contains("review license-copy a/base host-x"))
  }

  @Test("names are looked at behind a service too, and an unchanged copy keeps its own")
  func names() throws {
    let hosted = #", "offering": "hosted-service""#
    #expect(try project("name-x", hosted).rows().contains("violation model-naming me/tune name-x"))
    let copy = Project(
      body: #"""
        "models": [{"name": "a/base", "license": "name-x", "distribution": "weights"},
          {"name": "me/base-GGUF", "baseModels": [{"name": "a/base", "relation": "quantized"}], "distribution": "weights"}]
        """#)
    #expect(try !copy.rows().contains { $0.contains("model-naming") })
  }

  @Test("hosting, publishing and selling are acts of their own")
  func acts() throws {
    let texts = [
      "nohost-x":
        "You may use and share the Model. You must not let others use the Model through a hosted service.\n",
      "nosale-x": "You may use, change and share the Model. You must not sell copies of the Model.\n",
      "nosub-x": "You may use and share the Model. You may not sublicense your rights.\n",
    ]
    func rows(_ license: String, _ product: String, _ model: String = "") throws -> [String] {
      var project = project(license, product, model: model)
      project.licenses = texts
      return try project.rows().filter { $0.contains("redistribution") }
    }
    let (hosted, app) = (#", "offering": "hosted-service""#, #", "offering": "application""#)
    let weights = #", "distribution": "weights""#
    #expect(try rows("nohost-x", hosted) == ["violation redistribution me/tune nohost-x"])
    #expect(try rows("nohost-x", #", "offering": "internal""#, weights).isEmpty)
    #expect(try rows("nosale-x", app) == ["violation redistribution P nosale-x"])
    #expect(try rows("nosale-x", hosted).isEmpty)
    #expect(try rows("nosub-x", app, weights).isEmpty)
  }

  @Test("a project without products or publication leaves its clauses waiting")
  func waiting() throws {
    let report = try Project(body: #""models": [{"name": "a/b", "license": "weapons-x"}]"#).report()
    #expect(report.findings.isEmpty)
    #expect(report.waiting.kinds.map { "\($0.kind.rawValue) \($0.count)" } == ["use-restriction 2"])
    #expect(report.waiting.fields.first == "products")
    #expect(report.fails(on: .review) && !report.fails(on: .violation))
  }

  @Test("nothing waits where the base of what is published is all that is left")
  func notWaiting() throws {
    let body = #"""
      "models": [{"name": "a/b", "license": "copy-x"},
        {"name": "me/c", "baseModels": ["a/b"], "distribution": "weights"}]
      """#
    #expect(try Project(body: body).report().waiting.isEmpty)
  }

  @Test("the answers that settle most reviews come first")
  func questions() throws {
    let body = #"""
      "models": [{"name": "a/b", "license": "weapons-x"}, {"name": "a/c", "license": "research-x"},
        {"name": "a/d", "license": "ai-x"}, {"name": "a/e", "license": "open-x"}],
      "products": [{"name": "P", "models": ["a/b", "a/c", "a/d"], "offering": "hosted-service", "useCases": []}]
      """#
    let questions = try Project(body: body).report().questions
    #expect(questions.map(\.field) == ["products[P].commercial", "products[P].disclosesAI"])
  }
}
