import Compliance
import LicenseClauses
import PositionedJSON

extension RightsPolicyReporter {
  /// What is no rule, and the terms of the profile that the rules use.
  var notes: [(key: String, value: JSON)] {
    some(Self.own("statement"), policy.statements.map(statement))
      + [(Self.own("defines"), .array(definitions))]
  }

  /// A clause as a note: what it says, in words, and where.
  func statement(_ clause: Clause) -> JSON {
    .object(
      [(Self.own("kind"), .string(clause.kind.rawValue)), ("skos:note", .string(speech.text(clause)))]
        + known([
          (Self.own("text"), clause.source),
          (Self.own("section"), clause.section.isEmpty ? nil : clause.section),
        ])
        + (clause.lines.lowerBound == 0
          ? known([("rdfs:comment", "from public facts")])
          : [
            (Self.own("firstLine"), .int(clause.lines.lowerBound)),
            (Self.own("lastLine"), .int(clause.lines.upperBound)),
          ]))
  }

  private var definitions: [JSON] {
    [
      .object([
        ("@id", .string(Self.own("profile"))), ("@type", .string("skos:Collection")),
        ("rdfs:label", .string("llama-lint's profile of ODRL for licences of AI models")),
      ])
    ]
      + policy.terms.map { term in
        .object(
          [("@id", .string(term.name)), ("@type", .string(term.role?.rawValue ?? "Asset"))]
            + (term.role == .action ? [("includedIn", .string("use"))] : [])
            + [("rdfs:label", .string(term.meaning))])
      }
  }
}
