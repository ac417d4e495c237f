public import Compliance
import LicenseClauses
public import PositionedJSON

/// What `eu-exemption` prints for a manifest: the models with their answers, then a page for each licence.
public struct ProjectExemptionReporter {
  private let project: ProjectExemption
  private let style: TerminalStyle

  /// A reporter of a project's answers.
  public init(_ project: ProjectExemption, style: TerminalStyle) {
    (self.project, self.style) = (project, style)
  }

  // MARK: Text

  /// The list and the pages.
  public var text: String {
    let head = style.bold(SafeText.line("\(project.manifest): \(project.answer.rawValue)"))
    let list = ([head, scope] + project.models.map(model)).joined(separator: "\n") + "\n"
    let pages = project.licenses.map { ExemptionReporter($0.exemption, style: style).page }
    return ([list] + pages).joined(separator: "\n") + ExemptionReporter.beyond(style)
  }

  private var scope: String {
    if project.models.isEmpty { return "the manifest has no model" }
    return project.saysWhatIsShipped
      ? "the models that reach others, with the licences that bind them"
      : "the manifest does not say that a model reaches others; these are all of its models"
  }

  private func model(_ model: ProjectExemption.Model) -> String {
    let licenses = model.licenses.map { license in
      let exemption = project.licenses[license.number].exemption
      return line(exemption.answer, "\(exemption.column.heading)\(way(license.via))")
    }
    let unknown = model.unknown.map { line(.judged, "\($0): no text is known by this name") }
    let none = licenses.isEmpty && unknown.isEmpty ? [line(.judged, "no licence is known")] : []
    return
      (["", style.bold(SafeText.line(model.name)) + ": " + model.answer.rawValue] + licenses + unknown
      + none).joined(separator: "\n")
  }

  private func way(_ via: [String]) -> String {
    via.count > 1 ? ", from \(via.dropFirst().joined(separator: ", from "))" : ""
  }

  private func line(_ answer: OpenSourceExemption.Answer, _ text: String) -> String {
    let mark = "  \(answer.rawValue.padded(to: 12))  "
    let ink =
      switch answer {
      case .met: style.green(mark)
      case .judged: style.yellow(mark)
      case .missed: style.red(mark)
      }
    return ink + SafeText.line(text)
  }

  // MARK: JSON

  /// The answers for programs.
  public var json: JSON {
    .object([
      ("manifest", .string(project.manifest)), ("answer", .string(ExemptionReporter.word(project.answer))),
      ("saysWhatIsShipped", .bool(project.saysWhatIsShipped)), ("models", .array(project.models.map(json))),
      (
        "licenses",
        .array(
          project.licenses.map { ExemptionReporter($0.exemption, style: style).json })
      ),
    ])
  }

  private func json(_ model: ProjectExemption.Model) -> JSON {
    .object([
      ("name", .string(model.name)), ("answer", .string(ExemptionReporter.word(model.answer))),
      (
        "licenses",
        .array(
          model.licenses.map { license in
            let exemption = project.licenses[license.number].exemption
            return .object([
              ("license", .string(exemption.column.entry.id)),
              ("answer", .string(ExemptionReporter.word(exemption.answer))),
              ("via", .array(license.via.map(JSON.string))),
            ])
          })
      ), ("unknown", .array(model.unknown.map(JSON.string))),
    ])
  }
}
