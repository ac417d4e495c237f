import LicenseClauses
import Testing

@testable import Compliance

/// What drafters of a dozen kinds put into licences of their own, and projects under these.
@Suite("What licences of other drafters showed")
struct DrafterTests {
  private func rows(_ text: String, _ body: String) throws -> [String] {
    try Project(body: body, licenses: ["own-x": text]).rows()
  }

  private func named(_ name: String, _ text: String) throws -> [String] {
    try rows(
      text,
      #""models": [{"name": "a/b", "license": "own-x"}, {"name": "me/\#(name)", "baseModels": ["a/b"], "distribution": "weights"}]"#
    )
  }

  @Test(
    "a beginning that a name must not have is no beginning that it must",
    arguments: [
      "The name of a derived model must not start with \"Lexarium\" or \"lex-\".\n",
      "You may share derived models if their name does not start with \"Lexarium\" or \"lex-\".\n",
    ])
  func deniedPrefix(_ text: String) throws {
    #expect(!(try named("Scribe", text).contains("violation model-naming me/Scribe own-x")))
    #expect(try named("Lexarium-Scribe", text).contains("violation model-naming me/Lexarium-Scribe own-x"))
    #expect(try named("lex-7B", text).contains("violation model-naming me/lex-7B own-x"))
  }

  @Test("each name of a list is forbidden, with and without quotation marks")
  func listedNames() throws {
    let text = "A tuned model shall not bear the designation LINEA or CENTAVRA.\n"
    #expect(try named("Centavra-Voz", text).contains("violation model-naming me/Centavra-Voz own-x"))
    #expect(try named("Linea-2B", text).contains("violation model-naming me/Linea-2B own-x"))
    #expect(!(try named("Voz", text).contains { $0.contains("model-naming") }))
  }

  @Test("a rule on names whose word was not read is asked about, and never kept")
  func nameless() throws {
    let text = "You must not reuse the name of the original for a derivative model.\n"
    #expect(try named("b-2", text).contains("review model-naming me/b-2 own-x"))
  }

  private func product(_ fields: String, _ text: String, agreement: String = "") throws -> [String] {
    try rows(
      text,
      #""organization": {"name": "O", "domicile": "SG", "agreements": [\#(agreement)]}, "models": [{"name": "a/b", "license": "own-x"}],"#
        + #""products": [{"name": "P", "models": ["a/b"], \#(fields)}]"#)
  }

  @Test("a region by a name with \"non-\" is the one that is shut out")
  func nonRegion() throws {
    let text =
      "\"Non-applicable Region\" refers to the European Union and South Korea.\n\nYou must not use or deploy the Model in the Non-applicable Region.\n"
    #expect(
      !(try product(#""offering": "hosted-service", "regions": ["SG"]"#, text).contains {
        $0.hasPrefix("violation territory")
      }))
    #expect(
      try product(#""offering": "hosted-service", "regions": ["KR"]"#, text).contains(
        "violation territory P own-x"))
  }

  @Test("that a fee makes no difference forbids no commerce")
  func indifferent() throws {
    let text = "Licensee shall not operate an open endpoint, whether or not for a fee.\n"
    #expect(
      !(try product(#""offering": "internal", "commercial": true"#, text).contains {
        $0.contains("commercial-use")
      }))
  }

  @Test("a form for access is no leave for commerce, a commercial agreement is one")
  func forms() throws {
    let text = "The Model may be used for non-commercial purposes only.\n"
    func verdict(_ kind: String) throws -> [String] {
      try product(
        #""offering": "internal", "commercial": true"#, text,
        agreement: #"{"license": "own-x", "kind": "\#(kind)"}"#
      ).filter { $0.contains("commercial-use") }
    }
    #expect(try verdict("enrolment") == ["review commercial-use P own-x"])
    #expect(try verdict("commercial licence").isEmpty)
  }

  @Test("a ban that the next sentence takes back in part is a condition")
  func eased() throws {
    let text =
      "The Model must not be published as bare checkpoints. They may be distributed in compiled form as part of a robot.\n"
    let found = try product(#""offering": "application", "commercial": true"#, text)
    #expect(found.contains("obligation redistribution a/b own-x"), "\(found)")
  }

  @Test("a ban on passing on data says nothing of services")
  func dataOnly() throws {
    let text = "You may not re-host, mirror or otherwise hand on the Data in any form.\n"
    let found = try product(#""offering": "hosted-service""#, text)
    #expect(!found.contains { $0.contains("redistribution") }, "\(found)")
  }

  @Test("what it's short for is read")
  func contraction() throws {
    let text = "If a person is talking to it, let them know it's a program.\n"
    #expect(
      try product(#""offering": "hosted-service", "disclosesAI": false"#, text).contains(
        "violation ai-disclosure P own-x"))
  }

  @Test("what must first be agreed on above a size is no registration of everybody")
  func aboveSize() throws {
    let text = """
      2.2 Section 2.1 ceases to be available to a Licensee that counts more than 25 million Active Accounts in any calendar month. Such a Licensee must first conclude an enterprise agreement with Novella.

      """
    #expect(
      !(try product(#""offering": "internal", "commercial": true"#, text).contains {
        $0.contains("registration")
      }))
  }

  @Test("a model by the name that its licence gives it is the model")
  func modelsName() throws {
    let text = """
      Tidewatch Model Licence

      Tidewatch forecasts floods. Tidewatch was trained at sea. You may use Tidewatch in your house.

      The licensee shall not publish, lend or otherwise part with Tidewatch or any adaptation of it.

      """
    let found = try rows(
      text, #""models": [{"name": "a/b", "license": "own-x", "distribution": "weights"}]"#)
    #expect(found.contains("violation redistribution a/b own-x"), "\(found)")
  }

  @Test("what a line likely states beside what was read is told, where the words are a kind's own")
  func beside() throws {
    let text =
      "Each copy must come with these questions and answers and with the contributors' list (CONTRIBUTORS.md), which nobody may shorten.\n"
    let parsed = LicenseParser.shared.parse(SourceText(text))
    #expect(!parsed.clauses.isEmpty)
    #expect(
      parsed.clauses.contains { $0.kind == .licenseCopy }
        || parsed.unheard.contains { $0.mayBe.contains(.licenseCopy) })
  }
}

extension DrafterTests {
  @Test("a defined hosting use is a service under others' control, and no product of one's own")
  func hostingUse() throws {
    let text = """
      "Hosting Use" means giving third parties access to the Work through an API so that those third parties can run inference under their own control.

      This licence does not extend to Hosting Use.

      """
    func found(_ isService: Bool) throws -> [String] {
      try product(#""offering": "hosted-service", "modelAsAService": \#(isService)"#, text).filter {
        $0.contains("redistribution")
      }
    }
    #expect(try found(false).isEmpty)
    #expect(try found(true).contains { $0.hasPrefix("violation") })
  }

  @Test("those countries are the ones that the sentence before names")
  func thoseCountries() throws {
    let text = """
      No right is granted to persons who are established in Belarus.

      Services that are based on the Model may not be offered to customers in those countries either.

      """
    #expect(
      try product(#""offering": "hosted-service", "regions": ["BY"]"#, text).contains(
        "violation territory P own-x"))
  }

  @Test("access that is given after approval is a registration for use, and what is handed in for it no copy")
  func access() throws {
    let text =
      "Access is given only after the investigator has submitted a signed copy of this Agreement to the Committee and the Committee has approved the request in writing.\n"
    let parsed = LicenseParser.shared.parse(SourceText(text)).clauses.map(\.terms)
    #expect(parsed.contains(.registration(for: .use)) && !parsed.contains(.plain(.licenseCopy)))
  }

  @Test("a right that is withheld is no rule on names, nor a saving clause a duty")
  func noNames() throws {
    let text = """
      Nothing in this Agreement entitles You to use the Halcyon Materials in order to create a foundational AI model.

      Those who received the Model from you keep their rights as long as they abide by this licence.

      """
    let kinds = LicenseParser.shared.parse(SourceText(text)).clauses.map(\.kind)
    #expect(!kinds.contains(.modelNaming) && !kinds.contains(.flowDown))
  }

  @Test("a row of a table whose last cell is a sentence is read as that sentence")
  func tableRow() throws {
    let text = """
      | No. | Subject | Rule |
      |---|---|---|
      | 6 | Access by others | Do not open the model to outside users through a portal or API. |

      """
    #expect(
      try product(#""offering": "hosted-service""#, text).contains {
        $0.hasPrefix("violation redistribution")
      })
  }

  @Test("a student that a text counts as a derivative is excepted where its derivatives are")
  func derivativeStudent() throws {
    let text = """
      "Derivative" means any model that is created by transfer of patterns of the outputs of the Model, such as by training on its outputs.

      You must not use the outputs of the Model to train any other large language model, other than the Heron models or derivatives thereof.

      """
    let found = try rows(
      text,
      #""models": [{"name": "a/b", "license": "own-x"}, {"name": "me/c", "license": "own-x", "trainingData": ["d"], "baseModels": ["x/y"]},"#
        + #"{"name": "x/y", "license": "mit"}], "datasets": [{"name": "d", "generatedBy": ["a/b"]}]"#)
    #expect(!found.contains { $0.hasPrefix("violation output-training") }, "\(found)")
  }
}
