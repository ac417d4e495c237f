/// Completions for shells, made from the descriptions of the commands.
enum Completions {
  static let shells = ["bash", "zsh", "fish"]

  static func script(_ shell: String) -> String? {
    switch shell {
    case "bash": bash
    case "zsh": zsh
    case "fish": fish
    default: nil
    }
  }

  private static var names: String { Commands.all.map(\.name).joined(separator: " ") }

  private static func options(_ command: CommandDescription) -> [OptionDescription] {
    command.options + Commands.common
  }

  // MARK: bash

  private static var bash: String {
    let options = Commands.all.map { command in
      "    \(command.name)) options=\"\(Self.options(command).map(\.name).joined(separator: " "))\" ;;"
    }
    let values = Commands.all.flatMap { command in
      Self.options(command).filter { !$0.choices.isEmpty }.map { option in
        "    '\(command.name) \(option.name)') COMPREPLY=($(compgen -W \"\(option.choices.joined(separator: " "))\" -- \"$word\")); return ;;"
      }
    }
    return """
      # bash completion for llama-lint: source it, or put it into bash-completion's folder.
      _llama_lint() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} options=
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(names) --help --version" -- "$word"))
          return
        fi
        case "$command $before" in
      \(values.joined(separator: "\n"))
        esac
        case $command in
      \(options.joined(separator: "\n"))
        esac
        case $word in
          -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
          *) COMPREPLY=($(compgen -f -- "$word")) ;;
        esac
      }
      complete -o filenames -F _llama_lint llama-lint

      """
  }

  // MARK: zsh

  private static var zsh: String {
    let commands = Commands.all.map { "    '\($0.name):\(quoted($0.summary))'" }
    let cases = Commands.all.map { command in
      let specs = Self.options(command).map { option -> String in
        let value = option.value.map { name in
          option.choices.isEmpty ? ":\(name):_files" : ":\(name):(\(option.choices.joined(separator: " ")))"
        }
        return
          "        '\(option.isRepeatable ? "*" : "")\(option.name)[\(quoted(option.help))]\(value ?? "")'"
      }
      return
        "      \(command.name)) _arguments \\\n\(specs.joined(separator: " \\\n")) \\\n        '*:file:_files' ;;"
    }
    return """
      #compdef llama-lint
      # zsh completion for llama-lint: put it as _llama-lint into a folder of $fpath.
      _llama-lint() {
        local -a commands=(
      \(commands.joined(separator: "\n"))
        )
        if (( CURRENT == 2 )); then
          _describe command commands
          return
        fi
        local command=$words[2]
        shift words; (( CURRENT-- ))
        case $command in
      \(cases.joined(separator: "\n"))
        esac
      }
      _llama-lint "$@"

      """
  }

  private static func quoted(_ text: String) -> String {
    text.replacing("'", with: "").replacing("[", with: "(").replacing("]", with: ")").replacing(
      ":", with: "\\:")
  }

  // MARK: fish

  private static var fish: String {
    let commands = Commands.all.map { command in
      "complete -c llama-lint -n __fish_use_subcommand -f -a \(command.name) -d '\(command.summary.replacing("'", with: ""))'"
    }
    let options = Commands.all.flatMap { command in
      Self.options(command).map { option in
        var line =
          "complete -c llama-lint -n '__fish_seen_subcommand_from \(command.name)' -l \(option.name.dropFirst(2))"
        if let short = option.short { line += " -s \(short.dropFirst())" }
        if !option.choices.isEmpty {
          line += " -x -a '\(option.choices.joined(separator: " "))'"
        } else if option.value != nil {
          line += " -r"
        }
        return line + " -d '\(option.help.replacing("'", with: ""))'"
      }
    }
    return
      "# fish completion for llama-lint: put it into ~/.config/fish/completions.\n"
      + (commands + options).joined(separator: "\n") + "\n"
  }
}
