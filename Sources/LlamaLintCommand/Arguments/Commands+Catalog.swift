import LicenseClauses

/// Commands about the known licences and the rules.
extension Commands {
  static let list = CommandDescription(
    name: "list", summary: "list the licences that are known, or those that words and filters name",
    arguments: "[WORD ...] [OPTION ...]",
    options: [
      OptionDescription(
        name: "--with", value: "KIND", choices: ClauseKind.allCases.map(\.rawValue), isRepeatable: true,
        help: "only those that have a clause of this kind"),
      OptionDescription(
        name: "--class", value: "CLASS", choices: LicenseCategory.allCases.map(\.rawValue),
        isRepeatable: true,
        help: "only those of this class, or of one of several"),
      OptionDescription(
        name: "--licensor", value: "NAME", help: "only those whose licensor's name has these words"),
      OptionDescription(
        name: "--format", value: "FORMAT", choices: ["text", "json"], help: "the list's form"), licenses,
    ],
    examples: [
      ("llama-lint list", "all, with class, how each is known, licensor and title"),
      ("llama-lint list flux", "those that have the word in a name, their title, licensor or works"),
      ("llama-lint list --class non-commercial --licensor nvidia", "those that are both"),
      ("llama-lint list --with usage-threshold", "those that draw a line by size"),
    ])

  static let show = CommandDescription(
    name: "show", summary: "show one licence on a page", arguments: "ID [OPTION ...]",
    options: [
      OptionDescription(
        name: "--format", value: "FORMAT", choices: ["text", "markdown", "html", "json"],
        help: "the page's form"), licenses,
    ],
    examples: [
      ("llama-lint show llama3.1", "what it lets you do, demands, forbids, and what ends it"),
      ("llama-lint show gemma --format html >gemma.html", "the page for a browser or a printer"),
      ("llama-lint show gemma --format json", "the entry"),
    ])

  static let models = CommandDescription(
    name: "models", summary: "list the models whose licence is known by name, or look one up",
    arguments: "[NAME] [OPTION ...]",
    options: [
      OptionDescription(
        name: "--format", value: "FORMAT", choices: ["text", "json"], help: "the list's form")
    ],
    examples: [
      (
        "llama-lint models meta-llama/Llama-3.1-8B-Instruct", "its licence, its day, and where that is stated"
      ),
      ("llama-lint models", "all names, a line each"),
    ])

  static let doctor = CommandDescription(
    name: "doctor", summary: "say which version this is, and what its catalogue holds",
    arguments: "[OPTION ...]",
    options: [
      OptionDescription(
        name: "--format", value: "FORMAT", choices: ["text", "json"], help: "the answer's form"), licenses,
    ],
    examples: [
      ("llama-lint doctor", "for a bug report, or to see that two machines judge by the same catalogue")
    ])

  static let diff = CommandDescription(
    name: "diff", summary: "compare two licences clause by clause", arguments: "A B [OPTION ...]",
    options: [
      OptionDescription(
        name: "--format", value: "FORMAT", choices: ["text", "json"], help: "the comparison's form"),
      OptionDescription(
        name: "--fail-on", value: "WHAT", choices: ["stricter", "any"],
        help: "exit status 1 when B is stricter, or differs at all"), licenses,
    ],
    examples: [
      ("llama-lint diff llama-3 llama-3.1", "two known licences"),
      ("llama-lint diff apache-2.0 LICENSE --fail-on stricter", "a known one and a file"),
    ])

  static let explain = CommandDescription(
    name: "explain", summary: "explain a rule: what it checks, why, and the remedy", arguments: "[RULE]",
    options: [licenses],
    examples: [
      ("llama-lint explain usage-threshold", "one rule"), ("llama-lint explain", "all rules, a line each"),
    ])
}
