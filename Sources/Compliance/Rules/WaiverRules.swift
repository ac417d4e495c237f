import LicenseClauses

/// The rules that watch the waivers themselves.
enum WaiverRules {
  static let descriptions = [
    RuleDescription(
      name: "waiver-expired",
      summary: "A waiver's last day has passed, or the text that it was bound to has changed.",
      rationale: "A waiver is an accepted risk for a time; a forgotten one is an unknown risk.", clauses: [],
      facts: [],
      example:
        "\"waivers\": [{\"rule\": \"model-naming\", \"subject\": \"m\", \"reason\": \"renamed in 2.0\", \"until\": \"2025-12-31\"}]",
      remedy: "Mend what was waived, or decide again and set a new day."),
    RuleDescription(
      name: "waiver-unused", summary: "A waiver covers nothing.",
      rationale: "A waiver that waives nothing hides the next finding that it happens to fit.", clauses: [],
      facts: [], example: "a waiver for a rule that reports nothing on its subject",
      remedy: "Remove the waiver."),
  ]
}
