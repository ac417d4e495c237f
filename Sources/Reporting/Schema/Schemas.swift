public import PositionedJSON

import Compliance
import LicenseClauses

/// The JSON Schemas of what the tool reads and writes, for editors and validators.
public enum Schemas {
  /// Their names.
  public static let names = ["manifest", "report", "license"]

  /// A schema by its name.
  public static func schema(_ name: String) -> JSON? {
    switch name {
    case "manifest": ManifestSchema.schema
    case "report": ReportSchema.schema
    case "license": LicenseSchema.schema
    default: nil
    }
  }
}

/// The schema of a manifest, version 1.
enum ManifestSchema {
  private typealias S = SchemaBuilder

  static var schema: JSON {
    S.document(
      "manifest", "A llama-lint manifest",
      S.object(
        "a project: who runs it, what models and data it uses, and what it offers",
        [
          ("$schema", S.string("the schema that an editor checks this file with")),
          ("manifestVersion", .object([("const", .int(1))])), ("project", S.string("the project's name")),
          ("organization", organization), ("models", S.array(model)), ("datasets", S.array(dataset)),
          ("products", S.array(product)), ("attestations", S.array(attestation)), ("policy", policy),
          ("waivers", S.array(waiver)),
        ]))
  }

  private static let country = S.pattern("^[A-Z]{2}$", "ISO 3166-1 alpha-2")
  private static let license = S.string("an id of the catalogue, its alias, or an SPDX expression")
  private static let names = S.array(S.string())

  private static let people = S.integer(from: 0)
  private static let size = S.any(
    [
      people,
      S.array(
        S.object(
          "the size in a month", [("month", S.pattern("^[0-9]{4}-[0-9]{2}$")), ("value", people)],
          required: ["month", "value"])),
    ], "a number of people, or a history by month")
  private static let money = S.object(
    "an amount", [("amount", S.number()), ("currency", S.pattern("^[A-Z]{3}$", "ISO 4217"))],
    required: ["amount", "currency"])

  private static let organization = S.object(
    "who runs the project",
    [
      ("name", S.string()), ("domicile", country), ("monthlyActiveUsers", size), ("dailyActiveUsers", size),
      ("annualRevenue", money), ("monthlyRevenue", money),
      (
        "agreements",
        S.array(
          S.object(
            "what was signed, registered or applied for",
            [("license", license), ("kind", S.string()), ("reference", S.string()), ("until", S.day)],
            required: ["license"]))
      ),
    ])

  private static let model = S.object(
    "a model, the project's or another's",
    [
      ("name", S.string("unique among models, datasets and products")), ("license", license),
      ("licenseFile", S.string("the licence's own text, beside the manifest")),
      ("usePolicyFile", S.string("the use policy's own text")), ("acquired", S.day), ("modalities", names),
      (
        "baseModels",
        S.array(
          S.any([
            S.string(),
            S.object(
              "a base with its relation",
              [
                ("name", S.string()), ("relation", S.choice(Manifest.Relation.allCases.map(\.rawValue))),
              ], required: ["name"]),
          ]))
      ),
      ("trainingData", names), ("distribution", S.choice(Manifest.Distribution.allCases.map(\.rawValue))),
      ("directory", S.string("the folder that is shipped")),
    ], required: ["name"])

  private static let dataset = S.object(
    "data that models are trained on",
    [("name", S.string()), ("license", license), ("generatedBy", names)], required: ["name"])

  private static let product = S.object(
    "something made with models",
    [
      ("name", S.string()), ("models", names),
      ("offering", S.choice(Manifest.Offering.allCases.map(\.rawValue))), ("commercial", S.bool()),
      ("monthlyActiveUsers", size), ("monthlyRevenue", money), ("regions", S.array(country)),
      ("useCases", S.array(S.choice(UseCategory.allCases.map(\.rawValue)))), ("displays", names),
      ("displayFiles", names), ("disclosesAI", S.bool()),
    ], required: ["name"])

  private static let rule = S.choice(RuleRegistry.names)

  private static let attestation = S.object(
    "evidence for what no file can show",
    [
      ("rule", rule), ("subject", S.string()), ("evidence", S.string()), ("by", S.string()), ("on", S.day),
      ("until", S.day),
    ], required: ["rule", "subject", "evidence"])

  private static let policy = S.object(
    "the project's own policy",
    [
      ("allow", names), ("deny", names),
      ("denyClauses", S.array(S.choice(ClauseKind.allCases.map(\.rawValue)))),
    ])

  private static let waiver = S.object(
    "a finding that is accepted for a time",
    [
      ("rule", rule), ("subject", S.string()), ("license", license), ("reason", S.string()), ("until", S.day),
      ("textDigest", S.string("the digest of the licence text that it was given for")),
    ], required: ["rule", "subject", "reason", "until"])
}

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
    ], required: ["kind", "section", "lines", "source"])

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
      ("notes", S.array(S.text())), ("waivedBecause", S.text()), ("baseline", S.bool()),
    ],
    required: [
      "rule", "status", "waived", "subject", "license", "via", "message", "fix", "clauses", "location",
    ])
}

/// The schema of `licenses/<id>.json`, and of the user's own entries.
enum LicenseSchema {
  private typealias S = SchemaBuilder

  static var schema: JSON {
    S.document(
      "license", "A licence of llama-lint's catalogue",
      S.object(
        "what is known of one licence",
        [
          ("id", S.string()), ("title", S.string()), ("licensor", S.optional(S.text())),
          ("version", S.optional(S.text())), ("date", S.optional(S.day)), ("aliases", S.array(S.string())),
          ("url", S.optional(S.text())), ("supersedes", S.optional(S.text())),
          ("supersededBy", S.optional(S.text())), ("source", S.choice(["text", "facts", "user"])),
          ("ambiguous", S.text("for a family of licences: what to write instead")),
          ("texts", S.array(text)), ("clauses", S.array(clause)),
        ], required: ["id"]))
  }

  private static let text = S.object(
    "a text of the licence, without its wording",
    [
      ("name", S.string()), ("sha256", S.text("of the official file")),
      ("words", S.text("digest of its words")),
      ("lines", S.integer(from: 0)), ("fingerprint", S.text()),
    ], required: ["name", "words"])

  /// A clause has the parameters of its kind beside these.
  private static let clause = JSON.object([
    ("type", .string("object")), ("description", .string("a clause with the parameters of its kind")),
    (
      "properties",
      .object([
        ("kind", S.choice(ClauseKind.allCases.map(\.rawValue))), ("section", S.optional(S.text())),
        ("lines", S.array(S.integer(from: 0))),
        ("categories", S.array(S.choice(UseCategory.allCases.map(\.rawValue)))),
      ])
    ), ("required", .array([.string("kind"), .string("lines")])),
  ])
}
