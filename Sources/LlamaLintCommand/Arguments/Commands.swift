import LicenseClauses
import Reporting

/// The commands of the tool. Parsing, help and completions are made from these descriptions.
public enum Commands {
  /// All commands, in the order of the help page.
  public static let all = [
    check, audit, suggest, forecast, notice, initialize, parse, identify, list, show, models, diff, compare,
    compatible, score, exemption, rights, explain, schema, completions, man, doctor, help,
  ]

  /// Options of every command.
  static let common = [OptionDescription(name: "--help", short: "-h", help: "show this page")]
  static let licenses = OptionDescription(
    name: "--licenses", value: "DIR",
    help:
      "add or override licences with texts (.txt, .md) and entries (.json) of your own; also LLAMA_LINT_LICENSES"
  )
  static let output = OptionDescription(
    name: "--output", short: "-o", value: "FILE", help: "write to a file instead of standard output")

  /// Options of commands that take many files.
  static let fileLists = [
    OptionDescription(
      name: "--files-from", value: "FILE",
      help: "also the files whose paths stand in a file, one a line; - for standard input"),
    OptionDescription(name: "--null", short: "-0", help: "the paths of --files-from end with a NUL each"),
  ]

  static let asOf = OptionDescription(
    name: "--as-of", value: "YYYY-MM-DD", help: "the day of the verdict; today in UTC where it is not given")

  static let check = CommandDescription(
    name: "check", summary: "judge a project's manifest by the licences that reach it",
    arguments: "[MANIFEST ...] [OPTION ...]",
    options: [
      OptionDescription(
        name: "--format", value: "FORMAT", choices: ReportFormat.allCases.map(\.rawValue),
        help: "the report's form"), output,
      OptionDescription(
        name: "--report", value: "FORMAT=FILE", isRepeatable: true,
        help: "write the report in a further form to a file of its own"),
      asOf,
      OptionDescription(
        name: "--fail-on", value: "STATUS", choices: ["violation", "review", "obligation"],
        help: "the least status that makes the exit status 1"),
      OptionDescription(
        name: "--rule", value: "NAME=LEVEL", isRepeatable: true,
        help: "what the findings of a rule count as: off, obligation, review or violation"),
      OptionDescription(
        name: "--fix",
        help: "show, and make, the changes that need only the manifest or files of words; asks on a terminal"),
      OptionDescription(
        name: "--jsonl",
        help:
          "judge a manifest a line on standard input, and print a report a line; a line that is wrong stops no other"
      ),
      OptionDescription(name: "--quiet", short: "-q", help: "violations and the summary only"),
      OptionDescription(name: "--verbose", short: "-v", help: "also what holds, and every clause"),
      OptionDescription(name: "--baseline", value: "FILE", help: "report only what is not in the file"),
      OptionDescription(
        name: "--write-baseline", value: "FILE", help: "record what is found, for --baseline"),
      OptionDescription(
        name: "--what-if", value: "PATH=VALUE", isRepeatable: true,
        help: "put a fact in the place of the manifest's, and say what then differs"),
      OptionDescription(
        name: "--trace", value: "RULE@SUBJECT", isRepeatable: true,
        help: "show each step from the facts to the verdict, instead of the report"), licenses,
    ],
    examples: [
      ("llama-lint check manifest.json", "the report for people; exit status 1 when something is violated"),
      ("llama-lint check manifest.json --format json | jq '.summary'", "the report for programs"),
      ("make-manifest | llama-lint check -", "the manifest from standard input"),
      ("llama-lint check --jsonl <manifests.jsonl >reports.jsonl", "very many manifests, on all processors"),
      (
        "llama-lint check manifest.json --report sarif=out.sarif --report html=report.html",
        "text on the terminal, code scanning and a page for counsel beside it"
      ),
      (
        "llama-lint check manifest.json --as-of 2026-06-01 --fail-on review",
        "on another day, and failing on open questions too"
      ),
      (
        "llama-lint check manifest.json --what-if organization.monthlyActiveUsers=8e8",
        "what a larger company would find"
      ),
      (
        "llama-lint check manifest.json --what-if 'products[Support Bot].commercial=true'",
        "an element by its name"
      ),
      ("llama-lint check manifest.json --trace 'model-naming@acme/Bot-8B'", "why it says so"),
      (
        "llama-lint check manifest.json --fix",
        "notices, copies of licences and declared terms, made and judged again"
      ),
    ],
    discussion: [
      "Without a MANIFEST, llama-lint.json is read, else a manifest.json that has models. Of several, each has its own report, and the worst exit status counts.",
      "Files that the manifest names are looked for beside it. All mistakes in a manifest are reported in one run, with their places, and the exit status is 2.",
    ])

  static let forecast = CommandDescription(
    name: "forecast", summary: "say how far each threshold is, and when the trend crosses it",
    arguments: "MANIFEST [OPTION ...]",
    options: [
      OptionDescription(
        name: "--format", value: "FORMAT", choices: ["text", "json"], help: "the forecast's form"), output,
      asOf, licenses,
    ],
    examples: [
      ("llama-lint forecast manifest.json", "each threshold that reaches the project, with the headroom"),
      ("llama-lint forecast manifest.json --format json", "the same for programs"),
    ],
    discussion: [
      "The growth assumed is that of the last twelve months of a history: the least-squares line through the logarithms. Fewer than three months tell no trend."
    ])

  static let parse = CommandDescription(
    name: "parse", summary: "read licence texts into clauses", arguments: "FILE ... [OPTION ...]",
    options: [
      OptionDescription(
        name: "--format", value: "FORMAT", choices: ["text", "json", "jsonl"],
        help: "a table, one JSON object, or one object a line"), output,
      OptionDescription(
        name: "--explain", help: "say for each clause which recogniser read it, and on which words"),
    ] + fileLists,
    examples: [
      ("llama-lint parse LICENSE", "the clauses as a table, and the operative sentences that gave none"),
      ("llama-lint parse LICENSE --format json", "the same for programs"),
      ("llama-lint parse texts/*.txt --format jsonl", "several texts, an object a line"),
      (
        "find . -name 'LICENSE*' -print0 | llama-lint parse --files-from - -0 --format jsonl",
        "as many as there are, on all processors"
      ),
      ("curl -s URL | llama-lint parse -", "a text from standard input"),
    ])

  static let identify = CommandDescription(
    name: "identify", summary: "say which licence a text is, and what was changed in it",
    arguments: "FILE ... [OPTION ...]",
    options: [
      OptionDescription(
        name: "--format", value: "FORMAT", choices: ["text", "json", "jsonl"],
        help: "words, one JSON object, or one object a line"), output, licenses,
    ] + fileLists,
    examples: [
      ("llama-lint identify LICENSE", "exact, same words, edited with the changed clauses, or unknown"),
      ("llama-lint identify */LICENSE --format jsonl", "several files, an object a line"),
    ])
}
