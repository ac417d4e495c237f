/// What the grammar notes beyond the parameters of clauses that were labelled by hand, in their lines.
struct LabelDetails {
  private let labels: [Clause]
  /// Noted in sentences that were read as the label says, in those that hold phrases of its kind, and in the others of its
  /// lines; nil where there is no such sentence.
  private var exact: [Set<ClauseDetail>?]
  private var own, near: [Set<ClauseDetail>]

  init(_ labels: [Clause]) {
    self.labels = labels
    exact = labels.map { _ in nil }
    own = labels.map { _ in [] }
    near = own
  }

  /// The details of each label, sorted: those of other sentences count only where none speaks of the kind, or where the
  /// label spans a list, whose items say what its lead-in asks for.
  var all: [[ClauseDetail]] {
    labels.indices.map { place in
      if labels[place].lines.count > Self.list {
        return (exact[place] ?? []).union(own[place]).union(near[place]).sorted()
      }
      return (exact[place] ?? (own[place].isEmpty ? near[place] : own[place])).sorted()
    }
  }

  /// More lines than a wrapped sentence has.
  static let list = 6

  /// Notes the details of the labels in whose lines a sentence stands, from which some terms were read.
  mutating func note(
    _ s: SentenceReading, _ reader: DetailReader, _ registry: RecognizerRegistry, read: [ClauseTerms]
  ) {
    for (place, label) in labels.enumerated() {
      let part = s.sentence.tokens.filter { label.lines.contains(Int(s.tokens[$0].line)) }
      guard let first = part.first, let last = part.last, !isOfAnother(read, label) else { continue }
      var draft = [
        ClauseDraft(
          terms: label.terms, tokens: first..<last + 1, evidence: first..<last + 1, sentence: s.index,
          recognizer: label.kind)
      ]
      reader.note(s, &draft, from: 0)
      if read.contains(label.terms) {
        exact[place] = (exact[place] ?? []).union(draft[0].details)
      } else if registry.speaks(of: label.kind, s) {
        own[place].formUnion(draft[0].details)
      } else {
        near[place].formUnion(draft[0].details)
      }
    }
  }

  /// Whether a sentence was read as what another label of the kind says, on the same lines.
  private func isOfAnother(_ read: [ClauseTerms], _ label: Clause) -> Bool {
    guard !read.contains(label.terms) else { return false }
    return labels.contains {
      $0.kind == label.kind && $0.terms != label.terms && $0.lines.overlaps(label.lines)
        && read.contains($0.terms)
    }
  }
}
