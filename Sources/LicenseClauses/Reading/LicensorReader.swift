/// Finds who grants a licence: by the definition of the licensor or of "we", the party that grants, or the
/// holder of the copyright.
struct LicensorReader {
  let document: DocumentFacts
  let reading: SentenceReading
  let title: String?

  func find() -> String? {
    defined() ?? parenthesised() ?? granting()
  }

  /// `"Meta" or "we" means …`, `"Licensor" means X`: a proper name among the terms, else the body's first name.
  private func defined() -> String? {
    for definition in document.definitions {
      let terms = document.definitions(in: definition.sentence).map(\.term)
      let isParty = terms.contains { ["we", "us", "our", "licensor", "company"].contains($0) }
      guard isParty else { continue }
      if let own = properTerm(definition.sentence), definition.body.count > 8 { return own }
      if let name = firstName(in: definition.body), !Self.generic.contains(name.lowercased()) {
        return name
      }
    }
    return nil
  }

  /// The proper name among a definition's terms: "Meta" of `"Meta" or "we" means …`.
  private func properTerm(_ sentence: Int) -> String? {
    let range = document.sentences[sentence].tokens
    guard
      let (text, _) = reading.quotation(in: range.lowerBound..<min(range.upperBound, range.lowerBound + 3))
    else { return nil }
    let generic = ["we", "us", "our", "licensor", "company"].contains(text.lowercased())
    return generic ? nil : Self.tidy(text)
  }

  /// A run of capitalised words: "Meta Platforms, Inc."; none where the definition is abstract.
  private func firstName(in range: Range<Int>) -> String? {
    guard
      let first = range.first(where: {
        reading.tokens[$0].flags.contains(.letters) && reading.tokens[$0].flags.contains(.capitalized)
      }),
      first - range.lowerBound <= 2
    else { return nil }
    var end = first
    while end < range.upperBound, isName(end) { end += 1 }
    return Self.tidy(reading.text(first..<end))
  }

  private func isName(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    if token.flags.contains(.letters) { return token.flags.contains(.capitalized) }
    return token.word == Mark.number || token.word == Mark.dash
  }

  /// `Apple Inc. ("Apple")`, `X Ltd (“X” or “we”)` near the beginning.
  private func parenthesised() -> String? {
    for sentence in document.sentences.prefix(14) {
      for index in sentence.tokens.dropFirst(2) where reading.tokens[index].word == Mark.open {
        guard index + 2 < sentence.tokens.upperBound, reading.tokens[index + 1].word == Mark.quote else {
          continue
        }
        let quoted = reading.quotation(in: (index + 1)..<(index + 2))?.text.lowercased() ?? ""
        if [
          "you", "your", "agreement", "license", "licensee", "software", "model", "the", "terms", "policy",
          "services",
        ].contains(where: { quoted.hasPrefix($0) }) {
          continue
        }
        if isNoParty(after: index, in: sentence.tokens) { continue }
        var start = index
        while start > sentence.tokens.lowerBound,
          isName(start - 1) || reading.tokens[start - 1].word == Mark.comma
            || reading.tokens[start - 1].word == Mark.period
        { start -= 1 }
        while start < index, !reading.tokens[start].flags.contains(.letters) { start += 1 }
        if start < index,
          hasCompanyForm(start..<index)
            || quoted.split(separator: " ").count <= 2
              && reading.folded(start..<index).bytes.starts(with: quoted.utf8)
        {
          if let name = Self.tidy(reading.text(start..<index)) { return name }
        }
      }
    }
    return nil
  }

  /// `X ("X") is not a law firm`: who publishes a text and grants nothing.
  private func isNoParty(after index: Int, in range: Range<Int>) -> Bool {
    let behind = reading.folded(index..<min(range.upperBound, index + 9))
    return behind.contains(" is not a ")
  }

  /// A name without commas around it; nil where nothing but a company's form is left.
  private static func tidy(_ name: String) -> String? {
    var name = name[...]
    while let last = name.last, ", ".contains(last) { name = name.dropLast() }
    while let first = name.first, ",. ".contains(first) { name = name.dropFirst() }
    let forms = ["Inc", "Inc.", "LLC", "Ltd", "Ltd.", "Limited", "Co.", "Corp.", "Corporation", "GmbH"]
    return name.isEmpty || forms.contains(String(name)) ? nil : String(name)
  }

  /// What names a part of any licence, and nobody.
  private static let generic = [
    "licensor", "the licensor", "contributor", "each contributor", "we", "company", "it", "license",
    "person", "affirmer", "you", "individual", "entity", "evaluator", "licensee", "user", "end user",
    "customer",
    "agreement", "terms", "policy", "contract", "document",
    "recipient", "participant", "institution", "researcher", "subscriber", "member", "client", "party",
  ]

  private func hasCompanyForm(_ range: Range<Int>) -> Bool {
    let text = FoldedText([0x20] + reading.folded(range).bytes)
    let forms: [StaticString] = [
      " inc", " llc", " ltd", " limited", " corporation", " gmbh", " corp", " pbc", " co.", " s.a",
    ]
    return forms.contains { text.contains($0) }
  }

  /// "X grants You": the capitalised words before the verb.
  private func granting() -> String? {
    let vocabulary = reading.grammar.vocabulary
    let (grants, claims) = (vocabulary.number(Array("grants".utf8)), vocabulary.number(Array("claims".utf8)))
    for sentence in document.sentences where !sentence.isForeign {
      let head = sentence.tokens.prefix(60)
      // The noun "grant" and "granted" are the same word to the grammar.
      guard
        head.contains(where: {
          let token = reading.tokens[$0]
          return (token.word == grants || token.word == claims) && token.end - token.start == 6
        })
      else { continue }
      let words = reading.folded(head)
      let phrases: [StaticString] = [" hereby grants ", " grants you ", " grants to ", " claims no "]
      guard let at = phrases.lazy.compactMap({ words.firstIndex(of: $0) }).first else { continue }
      let before = reading.text(head).utf8.prefix(at).split(separator: 0x20).compactMap { Substring($0) }
      var name: [Substring] = []
      for word in before.reversed() {
        guard let first = word.first, first.isUppercase, !word.hasSuffix(",") else { break }
        name.insert(word, at: 0)
      }
      guard let joined = Self.tidy(name.joined(separator: " ")) else { continue }
      if !Self.generic.contains(joined.lowercased()) { return joined }
    }
    return nil
  }
}
