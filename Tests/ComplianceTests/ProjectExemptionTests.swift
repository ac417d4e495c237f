import LicenseClauses
import Testing

@testable import Compliance

/// The open-source condition of the EU AI Act for what a project ships.
@Suite("The exemption, for a project")
struct ProjectExemptionTests {
  private static func rows(_ body: String, files: [String: String] = [:]) throws -> [String] {
    let project = ProjectExemption(try Project(body: body, files: files).context())
    return project.models.map { model in
      let licenses = model.licenses.map { project.licenses[$0.number].exemption.column.entry.id }
      return "\(model.name) \(model.answer.rawValue): \((licenses + model.unknown).joined(separator: " "))"
    }
  }

  private static let bases =
    #"{"name": "m/llama", "license": "llama-4"}, {"name": "a/free", "license": "apache-2.0"}"#

  private static let table: [(String, [String])] = [
    // Only what reaches others is asked about, and by all licences that bind it.
    (
      #""models": [\#(bases), {"name": "a/bot", "license": "mit", "baseModels": ["m/llama"], "distribution": "weights"}]"#,
      ["a/bot missed: llama-4 mit"]
    ),
    (
      #""models": [\#(bases), {"name": "a/bot", "baseModels": ["a/free"], "distribution": "weights"}]"#,
      ["a/bot met: apache-2.0"]
    ),
    (
      #""models": [\#(bases)], "products": [{"name": "P", "models": ["m/llama"], "offering": "hosted-service"}]"#,
      ["m/llama missed: llama-4"]
    ),
    // Where nothing is said to reach others, all models are.
    (#""models": [\#(bases)]"#, ["m/llama missed: llama-4", "a/free met: apache-2.0"]),
    // A teacher's licence does not bind its student whole.
    (
      #""models": [\#(bases), {"name": "a/s", "license": "mit", "baseModels": [{"name": "m/llama", "relation": "distilled"}], "distribution": "weights"}]"#,
      ["a/s met: mit"]
    ),
    // What is not known is to be judged, and never met.
    (
      #""models": [{"name": "a/x", "license": "no-such-thing", "distribution": "weights"}]"#,
      ["a/x to be judged: no-such-thing"]
    ),
    (#""models": [{"name": "a/x", "distribution": "weights"}]"#, ["a/x to be judged: "]),
  ]

  @Test("each model that reaches others comes to what its licences come to", arguments: table.indices)
  func answers(_ row: Int) throws {
    let (body, expected) = Self.table[row]
    #expect(try Self.rows(body) == expected)
  }

  @Test("a text that was given is read, and goes by its file")
  func file() throws {
    let text = "You may use, copy, modify and distribute the Model for non-commercial purposes only.\n"
    let body = #""models": [{"name": "a/x", "licenseFile": "LICENSE", "distribution": "weights"}]"#
    #expect(try Self.rows(body, files: ["LICENSE": text]) == ["a/x missed: LICENSE"])
  }
}
