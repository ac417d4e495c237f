import Audit
import Compliance
import LicenseClauses
public import PositionedJSON

/// The answer of an audit, for programs.
extension AuditReporter {
  /// The whole audit.
  public var json: JSON {
    let report = JSONReporter.json(audit.report, verbose: verbose)
    let kept: [(key: String, value: JSON)] =
      if case .object(let members) = report {
        members.filter { !["manifest", "version", "questions"].contains($0.key) }
      } else {
        []
      }
    return .object(
      [
        ("version", .int(Report.version)), ("root", .string(audit.report.manifest)),
        ("use", .optional(audit.use?.rawValue)),
        ("verdicts", .array(audit.verdicts.map(verdict))),
        ("found", .array(audit.graph.artifacts.map(artifact))),
        ("duties", .array(audit.terms.flatMap(Duty.all).map(duty))),
        (
          "questions",
          .array(
            audit.openQuestions.map {
              .object([("question", .string($0.text)), ("settles", .int($0.settles))])
            })
        ),
        (
          "problems",
          .array(
            problems.map { .object([("message", .string($0.message)), ("place", place($0.place))]) })
        ),
      ] + kept)
  }

  private func verdict(_ verdict: AuditVerdict) -> JSON {
    .object([
      ("target", .string(verdict.target)), ("use", .string(verdict.use.rawValue)),
      ("answer", .string(verdict.answer.words)),
      (
        "reasons",
        .array(
          verdict.reasons.map {
            .object([
              ("rule", .string($0.rule)), ("status", .string($0.status.rawValue)),
              ("license", .optional($0.license)), ("message", .string($0.message)),
            ])
          })
      ),
    ])
  }

  private func artifact(_ artifact: Artifact) -> JSON {
    .object([
      ("name", .string(artifact.name)), ("kind", .string(artifact.kind.rawValue)),
      ("folder", .optional(artifact.folder)), ("described", .bool(artifact.isDescribed)),
      (
        "licenses",
        .array(
          artifact.declarations.map {
            .object([
              ("name", .string($0.name)), ("id", .optional(catalog.entry($0.name)?.id)),
              ("place", place($0.place)),
            ])
          })
      ),
      (
        "texts",
        .array(
          artifact.licenses.map {
            .object([
              ("path", .string($0.path)), ("license", .optional($0.license)), ("is", .string($0.summary)),
            ])
          })
      ),
      (
        "known",
        KnownModel.named(artifact.name).map {
          .object([("license", .string($0.license)), ("source", .string($0.source))])
        } ?? .null
      ),
      ("bases", .array(artifact.bases.map(link))), ("datasets", .array(artifact.datasets.map(link))),
      ("files", .array(artifact.files.map(JSON.string))),
    ])
  }

  private func link(_ link: Artifact.Link) -> JSON {
    .object([
      ("name", .string(link.name)), ("relation", .optional(link.relation?.rawValue)),
      ("prose", .bool(link.isProse)), ("place", place(link.place)),
    ])
  }

  private func duty(_ duty: Duty) -> JSON {
    .object([
      ("act", .string(duty.act.rawValue)), ("license", .string(duty.license)),
      ("kind", .string(duty.clause.kind.rawValue)), ("text", .string(duty.text)),
      ("section", .string(duty.clause.section)),
      ("lines", .array([.int(duty.clause.lines.lowerBound), .int(duty.clause.lines.upperBound)])),
    ])
  }

  private func place(_ place: Place) -> JSON {
    .object([
      ("path", .string(place.path)), ("line", place.line.map(JSON.int) ?? .null),
      ("offset", place.offset.map(JSON.int) ?? .null),
    ])
  }
}
