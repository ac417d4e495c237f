import LicenseClauses
import Testing

@testable import Compliance

/// The published cases and results of ModelGo as questions to `compatible`.
///
/// ModelGo counts the whole licence of data against what is made from them, as `compatible` does for all that is
/// merged; a manifest's datasets reach a model through less (see `ModelGoTests`).
@Suite("The published cases of ModelGo, by licences alone")
struct ModelGoCombinationTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var act = CombinationAct.merge
    let licenses: [String]
    let purpose: CompatibilityPurpose
    var answer = CompatibilityAnswer.no
    /// Bars that ModelGo reports and we find, as "licences: kinds of clauses".
    var shared: [String] = []
    /// Bars that we find besides.
    var ours: [String] = []
    /// Bars that ModelGo reports and we do not.
    var theirs: [String] = []
    var testDescription: String { name }
  }

  // MARK: The eight cases (WWW 2024, doi 10.1145/3589334.3645520)

  static let cases = [
    // Ours besides: ModelGo picks one licence for a collection and asks whether the others can be replaced by it; in
    // a merge each share-alike licence has to bear with the others' terms. Theirs: the LGPL for resources lets copies
    // be charged for, so that trade with them is not reserved.
    Case(
      name: "1a", licenses: ["cc-by-nc-sa-4.0", "cc-by-sa-4.0", "gpl-3.0", "lgpl-lr", "cc-by-nd-4.0"],
      purpose: .sold,
      shared: ["cc-by-nc-sa-4.0: commercial-use", "cc-by-nd-4.0: redistribution"],
      ours: [
        "cc-by-sa-4.0 + cc-by-nc-sa-4.0: commercial-use share-alike",
        "gpl-3.0 + cc-by-nc-sa-4.0: commercial-use share-alike",
        "lgpl-lr + cc-by-nc-sa-4.0: commercial-use share-alike",
      ], theirs: ["lgpl-lr: commercial-use"]),
    // As in 1a.
    Case(
      name: "1b", licenses: ["lgpl-lr", "cc-by-nc-nd-4.0", "gpl-3.0"], purpose: .sold,
      shared: ["cc-by-nc-nd-4.0: commercial-use", "cc-by-nc-nd-4.0: redistribution"],
      ours: [
        "gpl-3.0 + cc-by-nc-nd-4.0: commercial-use share-alike",
        "lgpl-lr + cc-by-nc-nd-4.0: commercial-use share-alike",
      ], theirs: ["lgpl-lr: commercial-use"]),
    Case(
      name: "2a", licenses: ["gpl-3.0", "bigscience-bloom-rail-1.0", "apache-2.0"], purpose: .shared,
      shared: ["gpl-3.0 + bigscience-bloom-rail-1.0: use-restriction share-alike"]),
    Case(
      name: "2b", licenses: ["apache-2.0", "cc-by-nc-nd-4.0", "cc-by-nc-4.0"], purpose: .shared,
      shared: ["cc-by-nc-nd-4.0: redistribution"]),
    // ModelGo: none, for outputs are sold and no model. Asked of a model that learns from them, the answer is the
    // same for the licence of responsible use, whose terms go along, as ModelGo says too.
    Case(
      name: "3, Stable Diffusion's outputs", act: .outputs, licenses: ["creativeml-openrail-m", "unlicense"],
      purpose: .sold, answer: .conditional),
    // ModelGo has no error here. Whether making outputs for a model that is sold is itself trade, the clause leaves
    // open.
    Case(
      name: "3, I2VGen's outputs", act: .outputs, licenses: ["cc-by-nc-nd-4.0", "unlicense"], purpose: .sold,
      answer: .unclear),
    // As in 3: ModelGo lets the student go free.
    Case(
      name: "4a, the student", act: .distill, licenses: ["cc-by-nc-nd-4.0", "mit"], purpose: .sold,
      answer: .unclear),
    Case(
      name: "4a, the fusion", licenses: ["mit", "cc-by-nc-4.0"], purpose: .sold,
      shared: ["cc-by-nc-4.0: commercial-use"]),
    // ModelGo lets the student be licensed anew; BLOOM's licence calls a model that learnt from it a derivative, so
    // that its terms go along.
    Case(
      name: "4b, the student", act: .distill, licenses: ["bigscience-bloom-rail-1.0", "apache-2.0"],
      purpose: .sold, answer: .conditional),
    // Ours besides: the student's. Theirs: Llama 2 gives no leave to sublicense; no clause was read on it, and the
    // terms that the GPL cannot take up bar it anyway.
    Case(
      name: "4b, the fusion", licenses: ["bigscience-bloom-rail-1.0", "llama-2", "gpl-3.0"], purpose: .sold,
      shared: ["gpl-3.0 + llama-2: usage-threshold output-training use-policy use-restriction share-alike"],
      ours: ["gpl-3.0 + bigscience-bloom-rail-1.0: use-restriction share-alike"],
      theirs: ["llama-2: redistribution"]),
    Case(
      name: "5", licenses: ["cc0-1.0", "cc-by-nc-4.0", "cc-by-nc-sa-4.0", "cc-by-nc-nd-4.0"],
      purpose: .shared, shared: ["cc-by-nc-nd-4.0: redistribution"]),
  ]

  // MARK: The table of results (WWW 2026)

  static let results = [
    // Published: the result goes under the AGPL, which the GPL names as good enough. Which licences a share-alike
    // clause names is no part of a clause, so that the texts have to be read.
    Case(
      name: "AGPL and GPL combined", licenses: ["agpl-3.0", "gpl-3.0"], purpose: .shared, answer: .unclear),
    // Published: what the combined model makes goes free.
    Case(
      name: "AGPL's outputs", act: .outputs, licenses: ["agpl-3.0", "unlicense"], purpose: .sold,
      answer: .yes),
    Case(
      name: "two non-commercial ones combined", licenses: ["cc-by-nc-sa-4.0", "cc-by-nc-4.0"], purpose: .sold,
      shared: ["cc-by-nc-sa-4.0: commercial-use", "cc-by-nc-4.0: commercial-use"]),
    // Published: their outputs go free. As in case 3.
    Case(
      name: "a non-commercial one's outputs", act: .outputs, licenses: ["cc-by-nc-4.0", "unlicense"],
      purpose: .sold, answer: .unclear),
    // Published: source has to be disclosed. The second edition says share-alike, in the place of the option OS.
    Case(
      name: "MG-BY-OS sold", licenses: ["modelgo-mg-by-sa-2.0", "unlicense"], purpose: .sold,
      answer: .conditional),
    Case(
      name: "MG-BY-NC sold", licenses: ["modelgo-mg-by-nc-2.0", "unlicense"], purpose: .sold,
      shared: ["modelgo-mg-by-nc-2.0: commercial-use"]),
    // Published: its outputs are not free for trade either. What learns from them is a thing of its own there and no
    // derivative, so that no clause that was read decides.
    Case(
      name: "MG-BY-NC's outputs", act: .outputs, licenses: ["modelgo-mg-by-nc-2.0", "unlicense"],
      purpose: .sold, answer: .unclear),
    // Published for SmolLM: warnings on the use policy and the name's licence, no error.
    Case(
      name: "Llama 3.1's outputs", act: .outputs, licenses: ["llama-3.1", "apache-2.0"], purpose: .shared,
      answer: .conditional),
  ]

  private static func judgement(_ test: Case) throws -> LicenseCompatibility.Judgement {
    let columns = try test.licenses.map {
      LicenseMatrix.Column(name: $0, entry: try #require(LicenseCatalog.builtIn.entry($0)))
    }
    let answers = LicenseCompatibility(columns, purpose: test.purpose, acts: [test.act])
    return try #require(answers.together ?? answers.judgements.first)
  }

  private static func bars(_ judgement: LicenseCompatibility.Judgement) -> [String] {
    judgement.reasons.filter { $0.answer == .no }.map { reason in
      let kinds = ClauseKind.allCases.filter { kind in reason.clauses.contains { $0.kind == kind } }
      let names = reason.licenses.joined(separator: " + ")
      return "\(names): \(kinds.map(\.rawValue).joined(separator: " "))"
    }.sorted()
  }

  @Test(
    "a case or result is answered, and differs only where a reason stands beside it",
    arguments: cases + results)
  func answer(_ test: Case) throws {
    let judgement = try Self.judgement(test)
    let bars = Self.bars(judgement)
    #expect(judgement.answer == test.answer, "\(judgement.reasons.map(\.text))")
    #expect(bars == (test.shared + test.ours).sorted())
    #expect(!test.theirs.contains(where: bars.contains))
  }
}
