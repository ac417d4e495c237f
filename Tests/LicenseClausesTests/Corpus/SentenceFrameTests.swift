import Foundation
import PositionedJSON
import Testing

@testable import LicenseClauses

/// Some 340 ways to forbid and to demand, each around the acts of many kinds: what the grammar knows of an act must not
/// hang on how it is forbidden.
@Suite("Acts are read however they are forbidden or demanded")
struct SentenceFrameTests {
  /// An act as an infinitive, a gerund, a noun, and the subject and participle of its passive.
  private struct Act: Sendable {
    let kind: ClauseKind
    let infinitive, gerund, noun, subject, participle: String

    func sentence(_ frame: String) -> String? {
      if noun.isEmpty, frame.lowercased().contains("{noun}") { return nil }
      let forms = [
        ("inf", infinitive), ("ger", gerund), ("noun", noun), ("subj", subject), ("pp", participle),
      ]
      return forms.reduce(frame) { text, form in
        let capital = form.0.prefix(1).uppercased() + form.0.dropFirst()
        return text.replacing("{\(form.0)}", with: form.1)
          .replacing("{\(capital)}", with: form.1.prefix(1).uppercased() + form.1.dropFirst())
      }
    }
  }

  private static func lost(_ force: String, _ acts: [Act]) throws -> (lost: [String], count: Int) {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Sentences")
    let bytes = try Data(contentsOf: folder.appending(path: "frames.jsonl"))
    var (lost, count): ([String], Int) = ([], 0)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let json = try JSONReader.read(Array(line))
      guard json["force"]?.string == force, let frame = json["frame"]?.string else { continue }
      for act in acts {
        guard let sentence = act.sentence(frame) else { continue }
        count += 1
        let clauses = LicenseParser.shared.parse(SourceText(sentence + "\n")).clauses
        if !clauses.contains(where: { $0.kind == act.kind }) { lost.append(sentence) }
      }
    }
    return (lost, count)
  }

  @Test("forbidden: at most one in twenty is lost")
  func forbidden() throws {
    let (lost, count) = try Self.lost("ban", Self.forbiddenActs)
    #expect(count > 1_300)
    #expect(lost.count * 20 <= count, "\(lost.count) of \(count): \(lost.prefix(12))")
  }

  @Test("demanded: at most one in twenty is lost")
  func demanded() throws {
    let (lost, count) = try Self.lost("duty", Self.demandedActs)
    #expect(count > 1_300)
    #expect(lost.count * 20 <= count, "\(lost.count) of \(count): \(lost.prefix(12))")
  }

  private static let forbiddenActs = [
    Act(
      kind: .redistribution, infinitive: "redistribute the model weights",
      gerund: "redistributing the model weights", noun: "redistribution of the model weights",
      subject: "the model weights", participle: "redistributed"),
    Act(
      kind: .outputTraining, infinitive: "use the outputs to train other language models",
      gerund: "using the outputs to train other language models",
      noun: "use of the outputs to train other language models", subject: "the outputs",
      participle: "used to train other language models"),
    Act(
      kind: .reverseEngineering, infinitive: "reverse engineer the model",
      gerund: "reverse engineering the model", noun: "reverse engineering of the model",
      subject: "the model", participle: "reverse engineered"),
    Act(
      kind: .commercialUse, infinitive: "use the model for commercial purposes",
      gerund: "using the model for commercial purposes", noun: "use of the model for commercial purposes",
      subject: "the model", participle: "used for commercial purposes"),
    Act(
      kind: .competition, infinitive: "use the service to build a product that competes with ours",
      gerund: "using the service to build a product that competes with ours",
      noun: "use of the service to build a product that competes with ours", subject: "the service",
      participle: "used to build a product that competes with ours"),
    Act(
      kind: .useRestriction, infinitive: "use the model for military purposes",
      gerund: "using the model for military purposes", noun: "use of the model for military purposes",
      subject: "the model", participle: "used for military purposes"),
    Act(
      kind: .retainNotices, infinitive: "remove copyright notices from the model",
      gerund: "removing copyright notices from the model",
      noun: "removal of copyright notices from the model", subject: "copyright notices",
      participle: "removed from the model"),
  ]

  private static let demandedActs = [
    Act(
      kind: .licenseCopy, infinitive: "give recipients a copy of this licence",
      gerund: "giving recipients a copy of this licence", noun: "", subject: "a copy of this licence",
      participle: "given to recipients"),
    Act(
      kind: .retainNotices, infinitive: "keep all copyright notices",
      gerund: "keeping all copyright notices", noun: "", subject: "all copyright notices",
      participle: "kept"),
    Act(
      kind: .attributionDisplay, infinitive: "display \"Powered by Xylo\" on your website",
      gerund: "displaying \"Powered by Xylo\" on your website", noun: "",
      subject: "\"Powered by Xylo\"", participle: "displayed on your website"),
    Act(
      kind: .shareAlike, infinitive: "release derivatives under the same licence",
      gerund: "releasing derivatives under the same licence", noun: "", subject: "derivatives",
      participle: "released under the same licence"),
    Act(
      kind: .registration, infinitive: "register with the licensor before using the model",
      gerund: "registering with the licensor before using the model", noun: "",
      subject: "the use of the model", participle: "registered with the licensor in advance"),
    Act(
      kind: .indemnity, infinitive: "indemnify the licensor against all claims",
      gerund: "indemnifying the licensor against all claims", noun: "", subject: "the licensor",
      participle: "indemnified by you against all claims"),
    Act(
      kind: .exportControl, infinitive: "comply with export control laws",
      gerund: "complying with export control laws", noun: "", subject: "export control laws",
      participle: "complied with"),
    Act(
      kind: .termination, infinitive: "delete all copies of the model after termination",
      gerund: "deleting all copies of the model after termination", noun: "",
      subject: "all copies of the model", participle: "deleted after termination"),
    Act(
      kind: .aiDisclosure, infinitive: "tell end users that they interact with an AI",
      gerund: "telling end users that they interact with an AI", noun: "", subject: "end users",
      participle: "told that they interact with an AI"),
    Act(
      kind: .royalty, infinitive: "pay the licensor a royalty of 5% of revenue",
      gerund: "paying the licensor a royalty of 5% of revenue", noun: "",
      subject: "a royalty of 5% of revenue", participle: "paid to the licensor"),
  ]
}
