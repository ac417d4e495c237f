/// The name that a text gives to what its model makes: where "Results" or "Generated Content" is defined so, the name
/// is read as "output", as a party's name is read as its role.
struct OutputNames: Sendable {
  private let output: UInt16
  private static let made: [StaticString] = ["generated", "produced", "created", "returned", "obtained"]
  /// "whatever the Model returns when it is run": what opens such a definition, and what the model does.
  private static let whatever: [StaticString] = [
    "whatever", "what ", "anything", "everything", "all that", "that which",
  ]
  private static let returns: [StaticString] = [
    "produces", "returns", "generates", "emits", "creates", "writes", "outputs", "yields",
  ]
  /// The words of `made`.
  private let makes: [UInt16]
  private static let maker: [StaticString] = [
    "model", "weights", "software", "system", "checkpoint", "licensed materials",
  ]
  /// What the term or its definition holds where it is not about outputs alone.
  private static let others: [StaticString] = [
    "model", "derivative", "licens", "work", "input", "train", "version", "adaptation", "modif", "material",
    "weights",
    "software", "agreement", "purpose", "use", "service", "party", "data",
  ]

  /// The names that are followed through a text: no licence has as many.
  private static let most = 8

  init(_ g: inout GrammarBuilder) {
    output = g.word("output")
    makes = (Self.made + Self.returns).map { g.word(Substring($0.description)) }
  }

  /// Rewrites the numbers of the tokens that name outputs; their places stay.
  func resolve(_ tokens: UnsafeMutableBufferPointer<Token>, _ document: DocumentFacts, _ source: SourceText) {
    let named = document.definitions.lazy.filter { isOutput($0, tokens, source) }.prefix(Self.most)
    for definition in named {
      let name = FoldedText(definition.term).bytes
      for index in tokens.indices where ends(name, at: index, tokens, source) { tokens[index].word = output }
    }
  }

  private func isOutput(
    _ definition: DocumentFacts.Definition, _ tokens: UnsafeMutableBufferPointer<Token>, _ source: SourceText
  ) -> Bool {
    let head = definition.body.prefix(24)
    guard head.contains(where: { makes.contains(tokens[$0].word) }) else { return false }
    let term = FoldedText(definition.term)
    guard let first = head.first, !term.contains("output"), term.bytes.count > 3,
      !Self.others.contains(where: { term.contains($0) })
    else { return false }
    let last = head.last ?? first
    let body = FoldedText(source.bytes[Int(tokens[first].start)..<Int(tokens[last].end)])
    let opening = FoldedText(body.bytes.prefix(24))
    if Self.whatever.contains(where: { opening.hasPrefix($0) }) {
      return Self.maker.contains { maker in
        guard let at = body.firstIndex(of: maker) else { return false }
        let behind = FoldedText(body.bytes[at...].prefix(60))
        return Self.returns.contains { behind.contains($0) }
      }
    }
    let isMade = Self.made.contains { made in
      guard let at = body.firstIndex(of: made) else { return false }
      let behind = FoldedText(body.bytes[at...].prefix(60))
      return Self.maker.contains { behind.contains($0) }
    }
    return isMade && !body.contains("input") && !body.contains("train")
      && !Self.others.contains { opening.contains($0) }
  }

  /// Whether a name in capitals ends with a token.
  private func ends(
    _ name: [UInt8], at index: Int, _ tokens: UnsafeMutableBufferPointer<Token>, _ source: SourceText
  ) -> Bool {
    let end = Int(tokens[index].end)
    let start = end - name.count
    guard tokens[index].flags.contains(.capitalized), start >= 0 else { return false }
    return FoldedText(source.bytes[start..<end]).bytes == name && Tokenizer.isCapital(source.bytes[start])
  }
}
