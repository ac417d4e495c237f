/// Reads that a text frees use within the licensee's own house from what it asks elsewhere: "Sections 2 and 3 do not
/// apply to internal use".
struct InternalUse: Sendable {
  private let frees: Cue
  /// The kinds of clauses that such a sentence frees from.
  private static let kinds: Set<ClauseKind> = [
    .usageThreshold, .registration, .attributionDisplay, .royalty, .commercialUse,
  ]

  init(_ g: inout GrammarBuilder) {
    frees = g.cue(
      "( not apply | inapplicable | not applicable ) ~12 ( internal | inhouse | in house ) ~3 ( use | using | deployment | purpose | business | operation )",
      "( internal | inhouse | in house ) ~3 ( use | deployment ) ~6 ( @be | remain ) ~3 ( exempt | not subject | free from | excluded from )"
    )
  }

  /// What a sentence frees internal use from.
  struct Exemption {
    /// The place of the sentence.
    let sentence: Int
    /// The numbers of the sections that it names; none where it speaks of what stands above it.
    let sections: [String]
  }

  /// What the sentence at hand frees internal use from; nil where nothing.
  func exemption(_ s: SentenceReading) -> Exemption? {
    guard let hit = s.first(frees) else { return nil }
    var sections: [String] = []
    var isNumber = false
    for word in s.text(s.sentence.tokens.lowerBound..<hit.end).lowercased().split(whereSeparator: {
      $0 == " " || $0 == ","
    }) {
      if ["section", "sections", "clause", "clauses", "paragraph", "paragraphs", "article", "articles"]
        .contains(word)
      {
        isNumber = true
      } else if isNumber, word.first?.isNumber == true {
        sections.append(String(word))
      } else if word != "and", word != "or" {
        isNumber = false
      }
    }
    return Exemption(sentence: s.index, sections: sections)
  }

  /// Notes in drafts what they do not ask of internal use.
  static func note(_ exemptions: [Exemption], _ drafts: inout [ClauseDraft], _ sentences: [Sentence]) {
    for exemption in exemptions {
      for place in drafts.indices where kinds.contains(drafts[place].terms.kind) {
        guard frees(exemption, drafts[place].sentence, sentences) else { continue }
        drafts[place].details = (drafts[place].details + [.exceptInternal]).sorted()
      }
    }
  }

  private static func frees(_ exemption: Exemption, _ sentence: Int, _ sentences: [Sentence]) -> Bool {
    let section = sentences[sentence].section
    if exemption.sections.isEmpty {
      return sentences[sentence].block == sentences[exemption.sentence].block
        && sentence <= exemption.sentence
    }
    return exemption.sections.contains { section == $0 || section.hasPrefix($0 + ".") }
  }
}
