import Audit
import Reporting

/// The command on what people have.
extension Commands {
  static let audit = CommandDescription(
    name: "audit", summary: "say what may be done with the models in folders, files and bills of materials",
    arguments: "[PATH ...] [OPTION ...]",
    options: [
      OptionDescription(
        name: "--use", value: "USE", choices: AuditUse.allCases.map(\.rawValue),
        help: "the use that is asked about; a table over all where it is not given"),
      OptionDescription(
        name: "--commercial", value: "yes|no", choices: ["yes", "no"],
        help: "whether the use earns money; research does not and all else does where it is not given"),
      OptionDescription(
        name: "--regions", value: "LIST", help: "where it is offered: ISO codes with commas, or worldwide"),
      OptionDescription(name: "--domicile", value: "CODE", help: "where the firm has its seat, ISO 3166-1"),
      OptionDescription(
        name: "--users", value: "NUMBER",
        help: "monthly active users of the firm and of the use, affiliates included"),
      OptionDescription(name: "--revenue", value: "AMOUNT", help: "annual revenue, such as 40000000EUR"),
      OptionDescription(
        name: "--format", value: "FORMAT", choices: ReportFormat.allCases.map(\.rawValue),
        help: "the answer's form"), output,
      OptionDescription(
        name: "--write-manifest", value: "FILE", help: "write the manifest that 'check' can use from now on"),
      OptionDescription(
        name: "--fail-on", value: "STATUS", choices: ["violation", "review", "obligation"],
        help: "the least status that makes the exit status 1"),
      OptionDescription(
        name: "--no-ignore", help: "also look at what .gitignore names, and at packages and builds"),
      OptionDescription(name: "--verbose", short: "-v", help: "every clause, and every target"), asOf,
      licenses,
    ] + fileLists,
    examples: [
      ("llama-lint audit", "the folder here: what was found, whether files agree, a table over uses"),
      ("llama-lint audit models/bot --use hosted --regions DE,US", "one use, with what is known of it"),
      ("llama-lint audit ~/.cache/huggingface/hub", "all models of a cache"),
      ("llama-lint audit bom.cdx.json --format json", "a CycloneDX or SPDX document"),
      ("llama-lint audit . --write-manifest llama-lint.json", "the manifest to check in CI"),
    ],
    discussion: [
      "Cards, configurations, the headers of GGUF and safetensors files, licence texts, bills of materials and source code are read; nothing is run, fetched or followed out of the folder. Each fact is shown with its file and line.",
      "Where files disagree, all that they say is judged together, and the answer says so. The exit status is that of check.",
    ])
}
