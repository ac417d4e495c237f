import Compliance

/// The command that asks whether works under several licences go together.
extension Commands {
  static let compatible = CommandDescription(
    name: "compatible",
    summary: "say whether models under some licences may be merged or learn from each other",
    arguments: "A B ... [OPTION ...]",
    options: [
      OptionDescription(
        name: "--format", value: "FORMAT", choices: ["text", "json"], help: "the answers' form"), output,
      OptionDescription(
        name: "--for", value: "PURPOSE", choices: CompatibilityPurpose.allCases.map(\.rawValue),
        help: "what becomes of the result; share where it is not given"),
      OptionDescription(
        name: "--act", value: "ACT", choices: CombinationAct.allCases.map(\.rawValue), isRepeatable: true,
        help: "what is done; all four where it is not given"),
      OptionDescription(
        name: "--fail-on", value: "ANSWER", choices: ["no", "unclear"],
        help: "exit status 1 when an answer is no, or at least has to be read up"),
      OptionDescription(name: "--explain", help: "also show conditions where an answer is no"), licenses,
    ],
    examples: [
      (
        "llama-lint compatible llama-3.1 apache-2.0",
        "merged, changed, distilled, trained on outputs: each direction, with its clauses"
      ),
      (
        "llama-lint compatible gemma-2025-03-24 mit LICENSE --act merge --fail-on unclear",
        "may these three be merged: each pair, and all together"
      ),
      ("llama-lint compatible cc-by-nc-4.0 mit --for sell --format json", "for what is sold, for programs"),
    ],
    discussion: [
      "A and B are ids of the catalogue, files, or names of models whose licence is known. An answer is 'yes', 'yes, if' with the conditions, 'no' with the clauses that bar it, or 'cannot tell' with what has to be read.",
      "Answers come from the clauses that were read, never from a licence's name. Which other licences a share-alike clause names as good enough is no part of a clause: two such licences are 'cannot tell' where nothing else bars them.",
      "A model that learns from outputs answers to its teacher's clauses on training and names, and to the whole licence where that calls such a model a derivative. Silence on outputs is shown as such.",
    ])
}
