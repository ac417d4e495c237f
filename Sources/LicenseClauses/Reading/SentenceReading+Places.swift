/// How a place stands in its sentence and its list.
extension SentenceReading {
  /// Whether a mark stands right before a word: "…, remove all copies".
  func isBehindMark(_ token: Int) -> Bool {
    guard token > sentence.tokens.lowerBound else { return false }
    let before = tokens[token - 1].word
    return before == Mark.colon || Mark.isPassedOver(before)
  }

  /// The words of the nearest heading above, a few paragraphs back at most.
  var headingAbove: FoldedText? {
    let above = (max(0, index - 30)..<index).last { document.sentences[$0].isHeading }
    return above.map { folded(document.sentences[$0].tokens) }
  }

  /// Whether it stands below a heading about whom to write to.
  var isInContacts: Bool {
    guard let heading = headingAbove else { return false }
    let names: [StaticString] = [
      "contact", "question", "support", "get in touch", "notices", "inquir", "enquir",
    ]
    return names.contains { heading.contains($0) }
  }

  /// Whether it is an item of a list of what the licensor may do: "We reserve the right to: …".
  var isReserved: Bool {
    guard let leadIn = sentence.leadIn, sentence.governing != .prohibited, sentence.governing != .required
    else { return false }
    let words = folded(document.sentences[leadIn].tokens)
    let theirs: [StaticString] = [
      "reserve", "retain", "we may", "we can", "we are", "licensor", "provider", "company may",
      "university may",
      "foundation may", "institute may", "vendor may", "owner may", "entitles us", "right for us",
    ]
    let yours: [StaticString] = ["you may", "you can", "you are", "grant", "licensee may", "you the right"]
    return theirs.contains { words.contains($0) } && !yours.contains { words.contains($0) }
  }

  /// Whether a cue stands before a place of the sentence and is no part of its condition.
  func hasTrigger(_ cue: Cue, before hit: Hit) -> Bool {
    all(cue).contains { $0.start < hit.start }
  }
}
