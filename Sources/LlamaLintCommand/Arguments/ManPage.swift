/// The manual page, made from the descriptions of the commands.
enum ManPage {
  static func page() -> String {
    let commands = Commands.all.map(section)
    return """
      .TH LLAMA-LINT 1 "" "llama-lint \(Version.current)" "User Commands"
      .SH NAME
      llama-lint \\- what AI model licences demand, and whether a project keeps to it
      .SH SYNOPSIS
      .B llama-lint
      .I COMMAND
      [\\fIOPTION\\fR ...] [\\fIARGUMENT\\fR ...]
      .SH DESCRIPTION
      Reads the licences of AI models into clauses, and judges a project's manifest by the clauses that reach it. It works offline and gives no legal advice.
      .SH COMMANDS
      \(commands.joined(separator: "\n"))
      .SH EXIT STATUS
      0 nothing failed, 1 findings that fail, 2 the input or the command line is wrong.

      """
  }

  private static func section(_ command: CommandDescription) -> String {
    let options = command.options.map { option in
      let head = [option.short, option.name].compactMap(\.self).map { "\\fB\(escaped($0))\\fR" }.joined(
        separator: ", ")
      let value = option.value.map { " \\fI\(escaped($0))\\fR" } ?? ""
      let choices = option.choices.isEmpty ? "" : " (\(option.choices.joined(separator: ", ")))"
      return ".TP\n\(head)\(value)\n\(escaped(option.help + choices))"
    }
    let examples = command.examples.map { ".TP\n\(escaped($0.line))\n\(escaped($0.what))" }
    let parts =
      [".SS \(escaped(command.name + " " + command.arguments))", escaped(command.summary) + "."]
      + command.discussion.map { ".PP\n" + escaped($0) } + options + [".PP\nExamples:"] + examples
    return parts.joined(separator: "\n")
  }

  /// Hyphens as minus signs, backslashes, and marks that would be a request at a line's beginning.
  private static func escaped(_ text: String) -> String {
    let safe = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }
}
