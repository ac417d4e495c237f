/// The command for programs that know rights as policies.
extension Commands {
  static let rights = CommandDescription(
    name: "odrl", summary: "write a licence as an ODRL 2.2 policy in JSON-LD",
    arguments: "ID|FILE [OPTION ...]",
    options: [
      OptionDescription(
        name: "--target", value: "IRI",
        help: "the work that the rules are about, such as https://huggingface.co/acme/Bot-8B"), output,
      licenses,
    ],
    examples: [
      (
        "llama-lint odrl llama-4",
        "permissions with their duties, prohibitions and obligations, each with its lines"
      ),
      (
        "llama-lint odrl LICENSE --target https://huggingface.co/acme/Bot-8B -o policy.jsonld",
        "a text that was read, for one model"
      ),
    ],
    discussion: [
      "Actions, operators and operands are those of the ODRL common vocabulary where it has them; where it has none, those of a small profile, whose terms (ai:) each policy defines. Definitions, ownership, what ends the rights and disclaimers are no rules: they stand as statements, so that no clause is left out.",
      "A prohibition weighs more than a permission. 'meet-conditions' stands where a passage names conditions that have clauses of their own.",
    ])
}
