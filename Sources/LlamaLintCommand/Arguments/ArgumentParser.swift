import LicenseClauses

/// Understands the arguments of one command by its description.
enum ArgumentParser {
  static func parse(_ words: [String], _ command: CommandDescription) throws(UsageError) -> Arguments {
    var arguments = Arguments()
    var index = 0
    var onlyPositionals = false
    while index < words.count {
      let word = words[index]
      index += 1
      if onlyPositionals || word == "-" || !word.hasPrefix("-") {
        arguments.positionals.append(word)
      } else if word == "--" {
        onlyPositionals = true
      } else {
        try option(word, words, &index, command, &arguments)
      }
    }
    return arguments
  }

  private static func option(
    _ word: String, _ words: [String], _ index: inout Int, _ command: CommandDescription,
    _ arguments: inout Arguments
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard
      let option = (command.options + Commands.common).first(where: {
        $0.name == parts[0] || $0.short == parts[0]
      })
    else {
      throw unknown(parts[0], command)
    }
    guard let placeholder = option.value else {
      if parts.count > 1 { throw UsageError(message: "\(option.name) takes no value", command: command.name) }
      arguments.add(option.name, "")
      return
    }
    let value: String
    if parts.count > 1 {
      value = parts[1]
    } else if index < words.count {
      value = words[index]
      index += 1
    } else {
      throw UsageError(
        message: "\(option.name) needs a value: \(option.name) \(placeholder)", command: command.name)
    }
    if !option.choices.isEmpty, !option.choices.contains(value) {
      let near = Suggestion.nearest(to: value, among: option.choices).map { "did you mean '\($0)'?" }
      throw UsageError(
        message:
          "'\(value)' is no value of \(option.name); \(near ?? "one of \(option.choices.joined(separator: ", "))")",
        command: command.name)
    }
    if !option.isRepeatable, arguments.has(option.name) {
      throw UsageError(message: "\(option.name) is given twice", command: command.name)
    }
    arguments.add(option.name, value)
  }

  private static func unknown(_ word: String, _ command: CommandDescription) -> UsageError {
    let names = (command.options + Commands.common).map(\.name)
    let near = Suggestion.nearest(to: word, among: names).map { "; did you mean '\($0)'?" } ?? ""
    return UsageError(message: "unknown option '\(word)'\(near)", command: command.name)
  }
}
