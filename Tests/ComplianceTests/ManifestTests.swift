import PositionedJSON
import Testing

@testable import Compliance

@Suite("The manifest")
struct ManifestTests {
  private func problems(_ text: String) -> [String] {
    do {
      _ = try ManifestReader(rules: RuleRegistry.names).read(Array(text.utf8), path: "m.json")
      return []
    } catch {
      return error.problems.map { $0.line(file: "m.json") }
    }
  }

  @Test("twenty mistakes are twenty lines, sorted by place")
  func twenty() throws {
    let lines = problems(
      """
      {
        "manifestVersion": "1",
        "projct": "Typo",
        "project": 7,
        "organization": {
          "domicile": "Germany",
          "monthlyActiveUsers": -5,
          "annualRevenue": {"amount": 1, "currency": "dollars"},
          "agreements": [{"kind": "commercial"}]
        },
        "models": [
          {"license": "mit"},
          {"name": "a", "license": 3},
          {"name": "a"},
          {"name": "b", "baseModels": ["nope"]},
          {"name": "c", "distribution": "weigths"},
          {"name": "d", "acquired": "2026-13-01"},
          {"name": "e", "trainingData": ["nodata"]}
        ],
        "datasets": [{"name": "x", "generatedBy": ["ghost"]}],
        "products": [
          {"name": "p", "models": ["bb"], "offering": "saas"},
          {"name": "q", "models": [], "useCases": ["medcal"]}
        ],
        "waivers": [
          {"rule": "model-namin", "subject": "b", "reason": "r", "until": "2027-01-01"},
          {"rule": "model-naming", "subject": "zzz", "reason": "r"}
        ]
      }
      """)
    #expect(lines.count == 20, "\(lines.joined(separator: "\n"))")
    let places = lines.map { line in
      line.split(separator: ":").dropFirst().prefix(2).compactMap { Int($0) }
    }
    #expect(places.allSatisfy { $0.count == 2 })
    #expect(places == places.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) })
    #expect(lines.contains { $0.hasPrefix("m.json:3:3: projct: ") && $0.contains("did you mean 'project'?") })
    #expect(lines.contains { $0.contains("did you mean 'weights'?") })
    #expect(lines.contains { $0.contains("did you mean 'model-naming'?") })
  }

  @Test("a circle of base models is named", arguments: [2, 3, 50_000])
  func cycle(_ count: Int) {
    let models = (0..<count).map { #"{"name": "m\#($0)", "baseModels": ["m\#(($0 + 1) % count)"]}"# }
    let lines = problems(#"{"models": [\#(models.joined(separator: ",\n"))]}"#)
    #expect(lines.count == 1 && lines[0].contains("base models form a cycle: "))
  }

  @Test("a double key and a syntax error are mistakes with a place")
  func syntax() {
    #expect(
      problems("{\"models\": [{\"name\": \"a\"}],\n \"models\": []}").first?.hasPrefix("m.json:2:2: ") == true
    )
    #expect(problems("{\"project\": }").first?.hasPrefix("m.json:1:13: ") == true)
    #expect(problems("[]").count == 1)
  }
}
