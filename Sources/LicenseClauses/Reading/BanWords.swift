/// Words of a lead-in that bans without a modal: "Each of these is misuse:", "Excluded uses:".
enum BanWords {
  /// Whether some stand in a lead-in. They are weak: of what stands below, only what clearly names a use counts.
  static func stand(in leadIn: FoldedText) -> Bool {
    words.contains { leadIn.contains($0) } && !leadIn.contains("not prohibit")
  }

  private static let words: [StaticString] = [
    "misuse", "barred", "banned", "forbid", "prohibited", "exclude", "not allowed", "not permit",
    "against our", "against the rules", "off limits", "off-limits", "refused", "not tolerate",
    "unacceptable", "zero tolerance", "no help", "nobody gets", "let anyone", "ruled out", "out of bounds",
    "stay out of", "stay away from", "never to be used", "disallow", "abuse", "violations include",
    "withhold", "withheld", "void your", "access if you", "terminated if", "suspended if", "closed for",
    "closed if", "outside the permission", "outside the licen", "outside this licen", "outside the grant",
    "not covered", "no right to", "red line", "not licensed", "considered a breach",
    "following violations", "non-permitted",
    "impermissible", "not intended to be used",
  ]
}
