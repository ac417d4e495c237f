/// Commands that write what a project needs, or what is made from descriptions.
extension Commands {
  static let notice = CommandDescription(
    name: "notice", summary: "write what must be shipped with a model or product",
    arguments: "MANIFEST [OPTION ...]",
    options: [
      OptionDescription(
        name: "--product", value: "NAME",
        help: "for the models of one product; else for all that are passed on"),
      OptionDescription(
        name: "--output", short: "-o", value: "DIR",
        help: "write the files into a folder; what is there already is never overwritten"), asOf, licenses,
    ],
    examples: [
      ("llama-lint notice manifest.json", "all that must go along, on standard output"),
      ("llama-lint notice manifest.json --output dist/model", "NOTICE, ATTRIBUTION.md and the rest as files"),
    ])

  static let initialize = CommandDescription(
    name: "init", summary: "start a manifest from what a folder shows", arguments: "[DIR] [OPTION ...]",
    options: [
      OptionDescription(
        name: "--yes", short: "-y", help: "ask nothing, and leave open what the folder does not show"),
      licenses,
    ],
    examples: [
      (
        "llama-lint init",
        "reads the model card and licence here, writes manifest.json, and lists what it could not know"
      ),
      ("llama-lint init my-model", "the same for another folder"),
    ])

  static let schema = CommandDescription(
    name: "schema", summary: "print the JSON Schema of a manifest, a report or a catalogue entry",
    arguments: "manifest|report|license", options: [output],
    examples: [
      ("llama-lint schema manifest --output manifest.schema.json", "for the \"$schema\" of a manifest")
    ])

  static let completions = CommandDescription(
    name: "completions", summary: "print a shell's completions", arguments: "bash|zsh|fish",
    options: [output],
    examples: [("source <(llama-lint completions bash)", "in this shell")])

  static let man = CommandDescription(
    name: "man", summary: "print the manual page", arguments: "", options: [output],
    examples: [("llama-lint man | man -l -", "read it")])

  static let help = CommandDescription(
    name: "help", summary: "show the help of the tool or of a command", arguments: "[COMMAND]", options: [],
    examples: [("llama-lint help check", "the help of one command")])
}
