import Reporting

/// The help of the tool and of its commands, made from their descriptions.
enum HelpText {
  static func tool() -> String {
    let width = Commands.all.map(\.name.count).max() ?? 0
    let rows = Commands.all.map { "  \($0.name.padded(to: width))  \($0.summary)" }
    return """
      llama-lint \(Version.current): what AI model licences demand, and whether a project keeps to it

      usage: llama-lint COMMAND [OPTION ...] [ARGUMENT ...]

      commands:
      \(rows.joined(separator: "\n"))

      options:
        --help     this page, or a command's
        --version  the version

      examples:
        llama-lint check manifest.json
        llama-lint parse LICENSE --format json
        llama-lint help check

      Exit status: 0 nothing failed, 1 findings that fail, 2 the input or the command line is wrong.
      It reads licences; it gives no legal advice.

      """
  }

  static func command(_ command: CommandDescription) -> String {
    var out = [
      command.summary, "", "usage: llama-lint \(command.name) \(command.arguments)".trimmingBlanks, "",
    ]
    out += command.discussion.flatMap { [$0, ""] }
    let options = command.options + Commands.common
    let heads = options.map(head)
    let width = min(30, heads.map(\.count).max() ?? 0)
    out.append("options:")
    for (option, head) in zip(options, heads) {
      let choices = option.choices.isEmpty ? "" : " (\(option.choices.joined(separator: ", ")))"
      out.append("  \(head.padded(to: width))  \(option.help)\(choices)")
    }
    out += ["", "examples:"] + command.examples.map { "  \($0.line)\n      \($0.what)" } + [""]
    return out.joined(separator: "\n")
  }

  private static func head(_ option: OptionDescription) -> String {
    let name = option.short.map { "\($0), \(option.name)" } ?? option.name
    return option.value.map { "\(name) \($0)" } ?? name
  }
}

extension String {
  var trimmingBlanks: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
