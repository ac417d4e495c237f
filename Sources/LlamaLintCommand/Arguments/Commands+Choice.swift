/// Commands for choosing a licence.
extension Commands {
  static let compare = CommandDescription(
    name: "compare", summary: "compare licences side by side, by what buyers ask",
    arguments: "A B ... [OPTION ...]",
    options: [
      OptionDescription(
        name: "--format", value: "FORMAT", choices: ["text", "markdown", "json", "csv", "html"],
        help: "the table's form"),
      OptionDescription(
        name: "--for", value: "MANIFEST", help: "mark the rows that matter to this project, and say why"),
      asOf,
      output, licenses,
    ],
    examples: [
      ("llama-lint compare llama-4 apache-2.0", "two known licences, side by side"),
      (
        "llama-lint compare gemma-2025-03-24 qwen-2024 LICENSE",
        "known ones and a file, a block for each topic"
      ),
      (
        "llama-lint compare meta-llama/Llama-3.1-8B mit --format html -o terms.html",
        "the licence of a model, as a page"
      ),
      (
        "llama-lint compare llama-4 gemma-2025-03-24 --for manifest.json",
        "with a star where a fact of the project meets what the licences say"
      ),
    ],
    discussion: [
      "A is an id of the catalogue, a file, or the name of a model whose licence is known. A file in the words of a known licence is that licence, with its use policy; any other is read.",
      "Each cell gives the section or the line where the text says so. 'not spoken of' means that no clause was read on it.",
      "With --for, a star stands where the manifest has a fact that the row is about, such as a commercial product, a size that is half a limit or more, or a region that a licence shuts out; a question mark where it does not say. A row without either binds no less.",
    ])

  static let exemption = CommandDescription(
    name: "eu-exemption",
    summary:
      "say whether a licence, or what a project ships, meets the open-source condition of the EU AI Act",
    arguments: "ID|FILE|MANIFEST [OPTION ...]",
    options: [
      OptionDescription(
        name: "--format", value: "FORMAT", choices: ["text", "json"], help: "the answer's form"), output,
      OptionDescription(
        name: "--fail-on", value: "ANSWER", choices: ["missed", "judged"],
        help: "exit status 1 when the condition is missed, or at least has to be judged"), asOf, licenses,
    ],
    examples: [
      (
        "llama-lint eu-exemption apache-2.0", "each condition met, missed or to be judged, with its paragraph"
      ),
      ("llama-lint eu-exemption LICENSE --fail-on judged", "in a pipeline: anything but met fails"),
      (
        "llama-lint eu-exemption manifest.json",
        "each model that reaches others, by all licences that bind it"
      ),
    ],
    discussion: [
      "The conditions are those of Articles 53(2) and 54(6), as the Commission's guidelines of 18 July 2025 read them; paragraphs are theirs. The guidelines are not binding, and leave room: what they leave open is 'to be judged'.",
      "The licence alone is judged. That the weights, the architecture and the usage are public, and that the model is not monetised in another way, has to be known besides.",
      "For a manifest, a model comes to what the heaviest of its licences comes to, those of its bases among them; the project, to what its heaviest model comes to.",
    ])

  static let score = CommandDescription(
    name: "score", summary: "score how open licences are, with the clause behind each point",
    arguments: "ID|FILE ... [OPTION ...]",
    options: [
      OptionDescription(
        name: "--format", value: "FORMAT", choices: ["text", "json"], help: "the score's form"), output,
      OptionDescription(name: "--explain", help: "also show all that points are taken for"), licenses,
    ],
    examples: [
      (
        "llama-lint score llama-4",
        "a hundred points, what was taken and why, and what definitions of openness say"
      ),
      ("llama-lint score apache-2.0 gemma LICENSE --format json", "several, for programs"),
    ],
    discussion: [
      "A score says where to look, and is no verdict: two licences with the same points may bind quite different people. What the definitions ask beside a licence, such as source code and information on data, is not judged."
    ])
}
