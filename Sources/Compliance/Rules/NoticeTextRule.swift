import LicenseClauses

/// Looks for the attribution notice in what a model ships.
struct NoticeTextRule: Rule {
  static let description = RuleDescription(
    name: "notice-text",
    summary: "A published model's folder lacks the attribution notice that a licence prescribes.",
    rationale:
      "The words are fixed by the licence; a notice of another version, or none, is a breach that a single file would have avoided.",
    clauses: [.noticeText], facts: ["model.distribution", "model.directory"],
    example: "a Llama 3.1 fine-tune whose NOTICE names Llama 3",
    remedy: "Put the words of the clause into a file named NOTICE in the shipped folder.")

  func findings(_ context: RuleContext) -> [Finding] {
    context.passedOn.filter { context.exposure($0.model).isPassedOn || $0.reach.terms.asksNoticeOfHosts }
      .compactMap { self.judge($0.model, $0.reach, context) }
  }

  private func judge(_ model: Manifest.Model, _ reach: Reach, _ context: RuleContext) -> Finding? {
    let clauses = reach.terms.clauses(.noticeText)
    guard !clauses.isEmpty else { return nil }
    guard let folder = ShippedFolder(model, context) else {
      return finding(
        .review, model.name, reach, "what is shipped is not said, and \(reach.terms.id) prescribes a notice",
        fix: "add \"directory\"",
        clauses: clauses, asks: "models[\(model.name)].directory", at: model.position)
    }
    let missing = clauses.filter { clause in
      guard case .noticeText(let text, _) = clause.terms else { return false }
      return !folder.notices.contains {
        $0.bytes.map { bytes in text.map { LooseText.contains(bytes, $0) } ?? true } ?? false
      }
    }
    guard !missing.isEmpty else {
      return holds(
        model.name, reach, "the notice stands in '\(folder.path)'", clauses: clauses,
        at: model.position)
    }
    // One without words hides none that has them.
    let texts = missing.compactMap { clause -> String? in
      if case .noticeText(let text, _) = clause.terms { text } else { nil }
    }
    guard let text = texts.first else {
      return finding(
        .obligation, model.name, reach, "\(reach.terms.id) asks for a notice, of which it gives no words",
        fix: "read when and how the clause asks for it, and attest it under \"attestations\"",
        clauses: missing, at: model.position)
    }
    let words = ": \(text)"
    if let unread = folder.unread(ShippedFolder.mayBeNotice) {
      return finding(
        .review, model.name, reach,
        "the notice of \(reach.terms.id) was not found in '\(folder.path)', and \(unread)",
        fix: "write into a file named NOTICE\(words)", clauses: missing, at: model.position)
    }
    let found =
      folder.notices.isEmpty ? "has no NOTICE file with the words" : "has a NOTICE without the words"
    return finding(
      .violation, model.name, reach, "'\(folder.path)' \(found) that \(reach.terms.id) prescribes",
      fix: "write into a file named NOTICE\(words)", clauses: missing, at: model.position)
  }
}
