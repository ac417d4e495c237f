import Testing

@testable import Compliance

/// The eight published cases of ModelGo (WWW 2024, doi 10.1145/3589334.3645520), in our manifest's terms.
///
/// Where our reading is another, the case says why. One difference runs through all of them: ModelGo counts a
/// dataset's whole licence against what is trained on it, while here a dataset reaches a model through its
/// commercial terms alone (a model is no copy of its data).
@Suite("The published cases of ModelGo")
struct ModelGoTests {
  private struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let models: [String]
    var data: [(name: String, license: String)] = []
    let product: String
    let violations: [String]
    var testDescription: String { name }

    var body: String {
      let datasets = data.map { #"{"name": "\#($0.name)", "license": "\#($0.license)"}"# }
      return #"""
        "models": [\#(models.joined(separator: ","))], "datasets": [\#(datasets.joined(separator: ","))],
        "products": [{"name": "Work", "useCases": [], "regions": ["US"], "disclosesAI": true, \#(product)}]
        """#
    }
  }

  private static let sold = #""commercial": true, "offering": "application""#
  private static let shared = #""commercial": false, "offering": "application""#

  private static let cases = [
    // ModelGo: commercial use not granted for arXiv (as here), for the LGPL-LR corpus (which grants it: the LGPL
    // allows charging), and FreeLaw's ND text may not be shared (see above).
    Case(
      name: "1a",
      models: [
        #"{"name": "BigTranslate", "license": "gpl-3.0"}"#,
        #"{"name": "Corpus", "baseModels": ["BigTranslate"], "trainingData": ["arXiv", "StackExchange", "Deep-sequoia", "FreeLaw"], "distribution": "weights"}"#,
      ],
      data: [
        ("arXiv", "cc-by-nc-sa-4.0"), ("StackExchange", "cc-by-sa-4.0"), ("Deep-sequoia", "lgpl-lr"),
        ("FreeLaw", "cc-by-nd-4.0"),
      ], product: #""models": ["Corpus"], \#(sold)"#,
      violations: ["commercial-use Work cc-by-nc-sa-4.0"]),
    // ModelGo: the same for PubMed, and that it may not be shared.
    Case(
      name: "1b",
      models: [
        #"{"name": "BigTranslate", "license": "gpl-3.0"}"#,
        #"{"name": "Corpus", "baseModels": ["BigTranslate"], "trainingData": ["Deep-sequoia", "PubMed"], "distribution": "weights"}"#,
      ], data: [("Deep-sequoia", "lgpl-lr"), ("PubMed", "cc-by-nc-nd-4.0")],
      product: #""models": ["Corpus"], \#(sold)"#, violations: ["commercial-use Work cc-by-nc-nd-4.0"]),
    // ModelGo: BLOOM's licence cannot be replaced by the GPL. Here that is two findings: what the declared GPL
    // drops, and that the two cannot both be met.
    Case(
      name: "2a",
      models: [
        #"{"name": "Baize", "license": "gpl-3.0"}"#,
        #"{"name": "BLOOM", "license": "bigscience-bloom-rail-1.0"}"#,
        #"{"name": "BERT", "license": "apache-2.0"}"#,
        #"{"name": "BERT-wiki", "baseModels": ["BERT"], "trainingData": ["Wikipedia"]}"#,
        #"{"name": "MoE", "license": "gpl-3.0", "baseModels": [{"name": "Baize", "relation": "merge"}, {"name": "BLOOM", "relation": "merge"}, {"name": "BERT-wiki", "relation": "merge"}], "distribution": "weights"}"#,
      ], data: [("Wikipedia", "cc-by-sa-4.0")], product: #""models": ["MoE"], \#(shared)"#,
      violations: [
        "license-conflict MoE bigscience-bloom-rail-1.0 AND gpl-3.0",
        "license-drift MoE bigscience-bloom-rail-1.0",
      ]),
    // ModelGo: I2VGen's ND weights may not be shared in a mixture, as here.
    Case(
      name: "2b",
      models: [
        #"{"name": "DETR", "license": "apache-2.0"}"#, #"{"name": "I2VGen", "license": "cc-by-nc-nd-4.0"}"#,
        #"{"name": "MaskFormer", "license": "cc-by-nc-4.0"}"#,
        #"{"name": "MoE", "baseModels": [{"name": "DETR", "relation": "merge"}, {"name": "I2VGen", "relation": "merge"}, {"name": "MaskFormer", "relation": "merge"}], "distribution": "weights"}"#,
      ], product: #""models": ["MoE"], \#(shared)"#, violations: ["redistribution MoE cc-by-nc-nd-4.0"]),
    // ModelGo: none, for it sells the outputs of the pipeline. Here the product is the pipeline itself, and
    // I2VGen's licence is non-commercial.
    Case(
      name: "3",
      models: [
        #"{"name": "Whisper", "license": "mit"}"#, #"{"name": "Baize", "license": "gpl-3.0"}"#,
        #"{"name": "StableDiffusion", "license": "creativeml-openrail-m"}"#,
        #"{"name": "I2VGen", "license": "cc-by-nc-nd-4.0"}"#,
      ], product: #""models": ["Whisper", "Baize", "StableDiffusion", "I2VGen"], \#(sold)"#,
      violations: ["commercial-use Work cc-by-nc-nd-4.0"]),
    // ModelGo and we: MaskFormer forbids it. The teacher I2VGen has no clause on outputs, so it reaches nothing.
    Case(
      name: "4a",
      models: [
        #"{"name": "I2VGen", "license": "cc-by-nc-nd-4.0"}"#, #"{"name": "X-Clip", "license": "mit"}"#,
        #"{"name": "Student", "baseModels": ["X-Clip", {"name": "I2VGen", "relation": "distilled"}], "trainingData": ["Wikimedia"]}"#,
        #"{"name": "MaskFormer", "license": "cc-by-nc-4.0"}"#, #"{"name": "Whisper", "license": "mit"}"#,
        #"{"name": "Fusion", "baseModels": [{"name": "Student", "relation": "merge"}, {"name": "MaskFormer", "relation": "merge"}, {"name": "Whisper", "relation": "merge"}], "distribution": "weights"}"#,
      ], data: [("Wikimedia", "cc-by-sa-4.0")], product: #""models": ["Fusion"], \#(sold)"#,
      violations: ["commercial-use Work cc-by-nc-4.0"]),
    // ModelGo: Llama 2 cannot be replaced by the GPL, and not be sublicensed. Here BLOOM counts as well: its
    // licence calls a model that learnt from its outputs a derivative.
    Case(
      name: "4b",
      models: [
        #"{"name": "BLOOM", "license": "bigscience-bloom-rail-1.0"}"#,
        #"{"name": "BERT", "license": "apache-2.0"}"#,
        #"{"name": "Student", "baseModels": ["BERT", {"name": "BLOOM", "relation": "distilled"}]}"#,
        #"{"name": "Llama-2", "license": "llama2"}"#, #"{"name": "BigTranslate", "license": "gpl-3.0"}"#,
        #"{"name": "Fusion", "license": "gpl-3.0", "baseModels": [{"name": "Student", "relation": "merge"}, {"name": "Llama-2", "relation": "merge"}, {"name": "BigTranslate", "relation": "merge"}], "distribution": "weights"}"#,
      ], product: #""models": ["Fusion"], \#(sold)"#,
      violations: [
        "license-conflict Fusion bigscience-bloom-rail-1.0 AND gpl-3.0",
        "license-conflict Fusion gpl-3.0 AND llama-2", "license-drift Fusion bigscience-bloom-rail-1.0",
        "license-drift Fusion llama-2",
      ]),
    // ModelGo: Vimeo's ND clips may not be shared. Here data reaches a model through commercial terms, and the
    // work is shared free of charge.
    Case(
      name: "5",
      models: [
        #"{"name": "Remix", "license": "unlicense", "trainingData": ["Free", "NC", "NC-SA", "Vimeo"], "distribution": "weights"}"#
      ],
      data: [
        ("Free", "cc0-1.0"), ("NC", "cc-by-nc-4.0"), ("NC-SA", "cc-by-nc-sa-4.0"),
        ("Vimeo", "cc-by-nc-nd-4.0"),
      ], product: #""models": ["Remix"], \#(shared)"#, violations: []),
  ]

  @Test("a case gives its errors", arguments: cases)
  private func errors(_ test: Case) throws {
    let rows = try Project(body: test.body).rows().filter { $0.hasPrefix("violation ") }
    #expect(rows == test.violations.map { "violation " + $0 })
  }

  @Test("the fifth case sold, not shared, breaks each non-commercial licence")
  private func sale() throws {
    let last = try #require(Self.cases.last)
    let body = last.body.replacing("\"commercial\": false", with: "\"commercial\": true")
    let rows = try Project(body: body).rows().filter { $0.hasPrefix("violation ") }
    #expect(
      rows == [
        "violation commercial-use Work cc-by-nc-4.0", "violation commercial-use Work cc-by-nc-nd-4.0",
        "violation commercial-use Work cc-by-nc-sa-4.0",
      ])
  }
}
