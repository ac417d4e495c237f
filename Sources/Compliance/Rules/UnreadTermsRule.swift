import LicenseClauses

/// Reports texts with sentences that bind, or likely do, from which nothing was read.
struct UnreadTermsRule: Rule {
  static let description = RuleDescription(
    name: "unread-terms",
    summary:
      "A text that was given is no known licence as it stands, and has sentences that bind, or likely do, and were not read.",
    rationale:
      "Silence must never read as permission: what a text demands or forbids in words that no clause explains is for a person to read.",
    clauses: [], facts: ["model.licenseFile"],
    example:
      "{\"models\": [{\"name\": \"x/m\", \"licenseFile\": \"LICENSE\"}]} with a LICENSE that demands something unheard of",
    remedy:
      "Read the sentences that are quoted, and accept them with a waiver that is bound to the text, or use another model."
  )

  func findings(_ context: RuleContext) -> [Finding] {
    context.manifest.models.flatMap { model -> [Finding] in
      guard let own = context.lineage.own(model.name) else { return [] }
      return own.terms.compactMap { terms in
        let file = own.file.flatMap { terms.clauses.isEmpty ? nil : (path: $0.path, sentences: terms.unread) }
        let texts = [file, terms.unreadInPolicy].compactMap(\.self).filter { !$0.sentences.isEmpty }
        return texts.isEmpty ? nil : self.finding(model, terms, texts)
      }
    }
  }

  private func finding(
    _ model: Manifest.Model, _ terms: LicenseTerms, _ texts: [(path: String, sentences: [UnreadSentence])]
  ) -> Finding {
    let count = texts.map(\.sentences.count).reduce(0, +)
    let isOne = count == 1
    let paths = texts.map { "'\($0.path)'" }.joined(separator: " and ")
    let quotes = texts.flatMap { text in
      text.sentences.map { (texts.count > 1 ? "\(text.path), " : "") + Self.quote($0) }
    }
    return finding(
      .review, model.name, license: terms.id,
      "\(count) \(isOne ? "sentence" : "sentences") of \(paths) that likely \(isOne ? "binds was" : "bind were") not read",
      fix: "read \(isOne ? "it" : "them"), and accept with a waiver that has the text's \"textDigest\"",
      notes: quotes.prefix(Self.most)
        + (count > Self.most ? ["and \(count - Self.most) more; llama-lint parse lists them"] : []),
      at: model.position)
  }

  /// How many sentences are quoted.
  private static let most = 20

  static func quote(_ sentence: UnreadSentence) -> String {
    let lines =
      sentence.lines.count == 1
      ? "line \(sentence.lines.lowerBound)"
      : "lines \(sentence.lines.lowerBound)-\(sentence.lines.upperBound)"
    let words = sentence.text.count > 240 ? sentence.text.prefix(240) + "…" : sentence.text[...]
    return "\(lines): \(words)"
  }
}
