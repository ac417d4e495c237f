/// Sets the names by which a text calls its two parties to the words that the grammar knows: "User may not …"
/// where the user is the licensee, "NTT grants …" where NTT is the licensor.
struct PartyNames: Sendable {
  private let you, licensor, grant, hereby: UInt16
  private let roles: [UInt16]
  private let acts: UInt64 = WordClasses.mask("modal") | WordClasses.mask("consents")

  init(_ g: inout GrammarBuilder) {
    you = g.word("you")
    licensor = g.word("licensor")
    grant = g.word("grant")
    hereby = g.word("hereby")
    roles = [
      "user", "customer", "recipient", "participant", "researcher", "subscriber", "company", "institution",
      "evaluator", "organization",
    ].map { g.word($0) }
  }

  /// Rewrites the numbers of the tokens that name a party; their places stay.
  func resolve(_ tokens: inout [Token], _ source: SourceText, _ grammar: Grammar) {
    if let role = role(tokens, grammar) {
      for index in tokens.indices where tokens[index].word == role && isName(tokens[index]) {
        tokens[index].word = you
      }
    }
    guard let name = grantor(tokens, grammar) ?? named(tokens, source, grammar) else { return }
    let words = name.map { bytes($0, tokens, source) }
    let last = words.count - 1
    for index in tokens.indices.dropLast() where index >= last && isName(tokens[index]) {
      let next = tokens[index + 1]
      guard !next.flags.contains(.capitalized) else { continue }
      guard (0...last).allSatisfy({ bytes(index - last + $0, tokens, source) == words[$0] }) else { continue }
      tokens[index].word = licensor
    }
  }

  private func isName(_ token: Token) -> Bool {
    token.flags.contains(.letters) && token.flags.contains(.capitalized)
  }

  private func bytes(_ index: Int, _ tokens: [Token], _ source: SourceText) -> ArraySlice<UInt8> {
    source.bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
  }

  /// The role that most often shall, may or agrees, where "you" does so more seldom.
  private func role(_ tokens: [Token], _ grammar: Grammar) -> UInt16? {
    var counts = [Int](repeating: 0, count: roles.count)
    var yours = 0
    for index in tokens.indices.dropLast() where grammar.has(tokens[index + 1].word, acts) {
      if tokens[index].word == you { yours += 1 }
      if isName(tokens[index]), let role = roles.firstIndex(of: tokens[index].word) { counts[role] += 1 }
    }
    guard let most = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[most] > max(2, yours) else {
      return nil
    }
    return roles[most]
  }

  /// The name that the text gives a party in brackets, as in `Acme GmbH ("Acme")`, where it then says what the party may
  /// or will do, and "you" or a role is another.
  private func named(_ tokens: [Token], _ source: SourceText, _ grammar: Grammar) -> Range<Int>? {
    let brackets = tokens.indices.dropLast(4).prefix(Self.opening).lazy.filter {
      tokens[$0].word == Mark.open && tokens[$0 + 1].word == Mark.quote && tokens[$0 + 3].word == Mark.quote
    }
    for index in brackets.prefix(Self.most) {
      let name = index + 2
      guard isName(tokens[name]), tokens[name].word == Mark.unknown, index > 0, isName(tokens[index - 1])
      else { continue }
      let letters = bytes(name, tokens, source)
      let deeds = tokens.indices.dropLast().count {
        tokens[$0].word == Mark.unknown && grammar.has(tokens[$0 + 1].word, acts)
          && bytes($0, tokens, source) == letters
      }
      if deeds > 1 { return name..<(name + 1) }
    }
    return nil
  }

  /// How far into a text its parties are named, and how many names are followed through it.
  private static let opening = 2000
  private static let most = 8

  /// Words of documents, roles and works: no party is called so.
  private static let common =
    WordClasses.mask("agreement") | WordClasses.mask("party") | WordClasses.mask("who")
    | WordClasses.mask("any") | WordClasses.mask("function") | WordClasses.mask("model")

  /// The tokens of the name before the first "grants" or "hereby grants": "Sarvam AI hereby grants You …".
  private func grantor(_ tokens: [Token], _ grammar: Grammar) -> Range<Int>? {
    for index in tokens.indices.dropFirst(2) where tokens[index].word == grant {
      let end = tokens[index - 1].word == hereby ? index - 1 : index
      var start = end
      while start > 0, end - start < 4, isName(tokens[start - 1]) { start -= 1 }
      // A name of words that the grammar knows ("Stability AI") has two or more, none of them a document's or a role's.
      guard start < end,
        tokens[start..<end].contains(where: { $0.word == Mark.unknown })
          || end - start > 1 && !tokens[start..<end].contains(where: { grammar.has($0.word, Self.common) })
      else { continue }
      return start..<end
    }
    return nil
  }
}
