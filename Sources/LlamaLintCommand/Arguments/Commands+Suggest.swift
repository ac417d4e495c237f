/// The command that looks for a way out.
extension Commands {
  static let suggest = CommandDescription(
    name: "suggest", summary: "find the smallest changes that leave no violation",
    arguments: "MANIFEST [OPTION ...]",
    options: [
      OptionDescription(
        name: "--format", value: "FORMAT", choices: ["text", "json"], help: "the suggestions' form"), output,
      asOf, licenses,
    ],
    examples: [
      ("llama-lint suggest manifest.json", "sets of changes, the cheapest first, each tried by the check"),
      (
        "llama-lint suggest manifest.json --format json | jq '[.sets[0].changes[].patch[]]'",
        "the edits of the first set as a JSON Patch"
      ),
    ],
    discussion: [
      "Each set was made and judged again: what is printed leaves no violation. A set without any one of its changes does not. Points rank the sets: papers and files cost least, then names and promises, what others must agree to, what a product gives up, and another base or other data.",
      "A change says what has to become true, and does not make it so: an agreement has to be signed, a phrase shown. Another base is chosen by licence terms only; its quality is not judged. A waiver is named where nothing else helps, and settles nothing.",
      "Exit status 1 where no set was found.",
    ])
}
