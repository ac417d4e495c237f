import LicenseClauses
import PositionedJSON

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
          ("supersededBy", S.optional(S.text())), ("page", S.optional(S.text())),
          ("category", S.optional(S.choice(LicenseCategory.allCases.map(\.rawValue)))),
          ("appliesTo", S.array(S.string())), ("next", S.optional(S.text())),
          ("source", S.choice(["text", "facts", "user"])),
          (
            "alsoUnder", S.array(S.text("a licence under which the text lets changed works be passed on too"))
          ),
          (
            "publishers",
            S.array(
              S.object(
                "who grants it at an address where somebody else published the same words",
                [("address", S.text("one of the aliases")), ("name", S.text())],
                required: ["address", "name"]))
          ),
          ("ambiguous", S.text("for a family of licences: what to write instead")),
          ("missing", S.text("for a licence known by name only: where its text is to be had")),
          ("note", S.text("which of several readings of the text was taken, and why")),
          ("texts", S.array(text)), ("clauses", S.array(clause)),
          ("checked", S.array(S.text("a text whose clauses were labelled apart from the grammar"))),
          ("unread", S.array(clause)), ("misread", S.array(clause)),
        ], required: ["id"]))
  }

  private static let text = S.object(
    "a text of the licence, without its wording",
    [
      ("name", S.string()), ("sha256", S.text("of the official file")),
      ("from", S.optional(S.text("where a file of those words is to be had: an address or a package URL"))),
      ("grammar", S.text("the edition of the grammar that read it")),
      ("words", S.text("digest of its words")),
      ("lines", S.integer(from: 0)), ("fingerprint", S.text()), ("trace", S.text("a symbol for each word")),
      ("file", S.text("the name of the file that it was read from, where that is another")),
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
        ("details", S.array(S.choice(ClauseDetail.allCases.map(\.rawValue)))),
        (
          "wording",
          S.text("the words of a forbidden use as a number, to tell whether another text has the same")
        ),
      ])
    ), ("required", .array([.string("kind"), .string("lines")])),
  ])
}
