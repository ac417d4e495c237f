/// Sets the name that a text gives to its model to the word that the grammar knows: where "“Tidewatch” means the model
/// that …" or the title is "Tidewatch Licence", "publish Tidewatch" is read as "publish the model".
struct ModelNames: Sendable {
  private let model: UInt16
  private let things = WordClasses.mask("model")
  /// What a party does, and no model: "Acme may", "Acme agrees".
  private let deeds = WordClasses.mask("modal") | WordClasses.mask("consents")

  init(_ g: inout GrammarBuilder) { model = g.word("model") }

  /// Rewrites the numbers of the tokens that name the model; their places stay.
  func resolve(
    _ tokens: UnsafeMutableBufferPointer<Token>, _ document: DocumentFacts, _ source: SourceText,
    _ grammar: Grammar
  ) {
    let text = Text(tokens: tokens, source: source)
    let names = defined(text, document, grammar) + titled(text, document, grammar)
    for name in names.prefix(Self.most) {
      for index in tokens.indices where text.isName(index) && text.folded(index) == name {
        tokens[index].word = model
      }
    }
  }

  /// "“Tidewatch” means the model …".
  private func defined(_ text: Text, _ document: DocumentFacts, _ grammar: Grammar) -> [[UInt8]] {
    document.definitions.compactMap { definition in
      guard definition.body.prefix(5).contains(where: { grammar.has(text.tokens[$0].word, things) }) else {
        return nil
      }
      let name = document.sentences[definition.sentence].tokens.first {
        text.isName($0) && text.folded($0).elementsEqual(definition.term.utf8)
      }
      return name.map(text.folded)
    }
  }

  /// The words of the title that the text goes on to use, and that never do what only a party does.
  private func titled(_ text: Text, _ document: DocumentFacts, _ grammar: Grammar) -> [[UInt8]] {
    guard let title = document.sentences.first, title.tokens.count < Self.long, !isOfData(title, text) else {
      return []
    }
    return title.tokens.filter(text.isName).map(text.folded).filter { name in
      let uses = text.tokens.indices.filter { text.isName($0) && text.folded($0) == name }
      let acts = uses.contains { use in
        use + 1 < text.tokens.count && grammar.has(text.tokens[use + 1].word, deeds)
      }
      return uses.count > Self.few && !acts && !uses.contains { isPart($0, text, title) }
    }
  }

  /// Whether a name stands beside another capital or a number, as a part of a longer one: "Heron 3D Works".
  private func isPart(_ use: Int, _ text: Text, _ title: Sentence) -> Bool {
    guard !title.tokens.contains(use) else { return false }
    return [use - 1, use + 1].contains { beside in
      guard text.tokens.indices.contains(beside) else { return false }
      let token = text.tokens[beside]
      let isNumber = text.bytes(beside).first.map(Tokenizer.isDigit) ?? false
      // A sentence before it may begin with a capital.
      return isNumber || beside > use && token.flags.contains(.capitalized)
    }
  }

  /// Whether a title is that of terms for data or a service, which are no model.
  private func isOfData(_ title: Sentence, _ text: Text) -> Bool {
    guard let first = title.tokens.first, let last = title.tokens.last else { return true }
    let words = FoldedText(text.source.bytes[Int(text.tokens[first].start)..<Int(text.tokens[last].end)])
    return Self.others.contains { words.contains($0) }
  }

  private static let others: [StaticString] = [
    "data", "corpus", "benchmark", "collection", "service", "platform", "api", "policy", "terms of",
  ]

  /// The names that are followed through a text, the words of a title, and how often a name stands at least.
  private static let most = 4
  private static let long = 16
  private static let few = 3

  /// The text's tokens with their letters.
  private struct Text {
    let tokens: UnsafeMutableBufferPointer<Token>
    let source: SourceText

    func bytes(_ index: Int) -> ArraySlice<UInt8> {
      source.bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
    }

    func folded(_ index: Int) -> [UInt8] { FoldedText(bytes(index)).bytes }

    func isName(_ index: Int) -> Bool {
      let token = tokens[index]
      return token.word == Mark.unknown && token.flags.contains(.letters)
        && token.flags.contains(.capitalized)
    }
  }
}
