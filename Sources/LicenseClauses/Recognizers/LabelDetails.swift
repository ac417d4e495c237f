/// What the grammar notes beyond the parameters of clauses that were labelled by hand, in their lines.
struct LabelDetails {
  private let labels: [Clause]
  /// Noted in sentences that hold phrases of the label's kind, and in the others of its lines.
  private var own, near: [Set<ClauseDetail>]

  init(_ labels: [Clause]) {
    self.labels = labels
    own = labels.map { _ in [] }
    near = own
  }

  /// The details of each label, sorted: those of other sentences count only where none speaks of the kind.
  var all: [[ClauseDetail]] { labels.indices.map { (own[$0].isEmpty ? near[$0] : own[$0]).sorted() } }

  /// Notes the details of the labels in whose lines a sentence stands.
  mutating func note(_ s: SentenceReading, _ reader: DetailReader, _ registry: RecognizerRegistry) {
    for (place, label) in labels.enumerated() {
      let part = s.sentence.tokens.filter { label.lines.contains(Int(s.tokens[$0].line)) }
      guard let first = part.first, let last = part.last else { continue }
      var draft = [
        ClauseDraft(
          terms: label.terms, tokens: first..<last + 1, evidence: first..<last + 1, sentence: s.index,
          recognizer: label.kind)
      ]
      reader.note(s, &draft, from: 0)
      if registry.speaks(of: label.kind, s) {
        own[place].formUnion(draft[0].details)
      } else {
        near[place].formUnion(draft[0].details)
      }
    }
  }
}
