import Compliance
import LicenseClauses
import PositionedJSON

/// The schema of `check --format json`, version 1.
enum ReportSchema {
  private typealias S = SchemaBuilder

  static var schema: JSON {
    S.document(
      "report", "A llama-lint report",
      S.object(
        "the verdict on a manifest",
        [
          ("version", .object([("const", .int(Report.version))])), ("manifest", S.string()), ("asOf", S.day),
          ("summary", summary), ("findings", S.array(finding)), ("holds", S.array(finding)),
          ("notes", S.array(S.text())),
          (
            "waiting",
            S.optional(
              S.object(
                "clauses that nothing in the manifest decides",
                [
                  ("clauses", S.integer(from: 1)), ("kinds", .object([("type", .string("object"))])),
                  ("fields", S.array(S.string("a field that would decide some, the most settling first"))),
                ], required: ["clauses", "kinds", "fields"]))
          ),
          (
            "questions",
            S.array(
              S.object(
                "a field that would decide open reviews",
                [("field", S.text()), ("settles", S.integer(from: 1))], required: ["field", "settles"]))
          ),
          (
            "whatIf",
            S.object(
              "what changed facts change",
              [("facts", S.array(S.text())), ("appeared", S.array(finding)), ("gone", S.array(finding))],
              required: ["facts", "appeared", "gone"])
          ),
          (
            "trace",
            S.array(
              S.object(
                "how a rule came to its verdict",
                [
                  ("rule", S.string()), ("subject", S.string()),
                  (
                    "steps",
                    S.array(
                      S.object(
                        "a step", [("about", S.string()), ("words", S.text())], required: ["about", "words"])
                    )
                  ),
                ], required: ["rule", "subject", "steps"]))
          ),
        ], required: ["version", "manifest", "asOf", "summary", "findings"]))
  }

  private static let summary = S.object(
    "the number of open findings of each status, and of waived ones",
    ["violation", "review", "obligation", "waived"].map { ($0, S.integer(from: 0)) },
    required: ["violation", "review", "obligation", "waived"])

  private static let lines = S.array(
    S.integer(from: 0), "the first and last line, from 1; [0, 0] without a text")

  private static let clause = S.object(
    "a clause that the finding rests on",
    [
      ("kind", S.choice(ClauseKind.allCases.map(\.rawValue))), ("section", S.optional(S.text())),
      ("lines", lines),
      ("source", S.optional(S.text("the text that it stands in"))),
      ("text", S.text("what it says, in one sentence")),
    ], required: ["kind", "section", "lines", "source", "text"])

  private static let finding = S.object(
    "what a rule found out about a subject",
    [
      ("rule", S.string()), ("status", S.choice(Finding.Status.allCases.map(\.rawValue))),
      ("waived", S.bool()),
      ("subject", S.string()), ("license", S.optional(S.text())), ("via", S.array(S.text())),
      ("otherPaths", S.integer(from: 0)), ("message", S.text()), ("fix", S.text()),
      ("clauses", S.array(clause)),
      (
        "location",
        S.object(
          "where the subject stands",
          [("path", S.text()), ("line", S.integer(from: 1)), ("column", S.integer(from: 1))],
          required: ["path", "line", "column"])
      ),
      ("asks", S.text("the field that would decide it")), ("notes", S.array(S.text())),
      ("waivedBecause", S.text()), ("baseline", S.bool()),
    ],
    required: [
      "rule", "status", "waived", "subject", "license", "via", "message", "fix", "clauses", "location",
    ])
}
