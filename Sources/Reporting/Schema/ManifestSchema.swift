import Compliance
import LicenseClauses
import PositionedJSON

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
    [
      ("name", S.string()), ("license", license), ("generatedBy", names),
      ("derivedFrom", S.array(S.string("a dataset that it was made from"))),
      ("distribution", S.choice(Manifest.DataDistribution.allCases.map(\.rawValue))),
    ], required: ["name"])

  private static let product = S.object(
    "something made with models",
    [
      ("name", S.string()), ("models", names),
      ("offering", S.choice(Manifest.Offering.allCases.map(\.rawValue))), ("commercial", S.bool()),
      ("monthlyActiveUsers", size), ("monthlyRevenue", money),
      ("annualRevenue", money),
      ("regions", S.array(S.pattern("^([A-Z]{2}|worldwide)$", "ISO 3166-1 alpha-2, or worldwide"))),
      ("modelAsAService", S.bool()),
      ("useCases", S.array(S.choice(UseCategory.allCases.map(\.rawValue)))), ("displays", names),
      ("displayFiles", names), ("disclosesAI", S.bool()),
      ("directory", S.string("the folder that is shipped with it")),
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
      (
        "rules",
        S.object(
          "the level of a rule's findings",
          RuleRegistry.names.map { ($0, S.choice(Manifest.RuleLevel.names)) })
      ),
    ])

  private static let waiver = S.object(
    "a finding that is accepted for a time",
    [
      ("rule", rule), ("subject", S.string()), ("license", license), ("reason", S.string()), ("until", S.day),
      ("textDigest", S.string("the digest of the licence text that it was given for")),
    ], required: ["rule", "subject", "reason", "until"])
}
