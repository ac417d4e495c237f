extension Governance {
  /// "1. Fraud" below "You must not use it for:": a label and a few words look like the title of a section. Under a ban
  /// they are an item, where it is one of the list's labels, and what stands below it is its like or stands further in.
  func isItem(_ block: Block, _ number: Int, _ s: SentenceReading) -> Bool {
    guard block.kind == .heading, let list, bans(list, s), !isMarkdown(block, s) else { return false }
    guard let marker = block.marker else { return isBareItem(block, number, list, s) }
    if marker.style == .outline {
      if isItemTitle(block, number, s) { return false }
      return isBelow(s.document.blocks[s.document.sentences[list.leadIn].block], block)
    }
    guard marker.style != .word else { return false }
    if isItemTitle(block, number, s) { return false }
    if list.markerStyle == nil {
      let leadIn = s.document.sentences[list.leadIn].block
      // What leads in may stand in the same block.
      guard leadIn < number else { return false }
      let between = s.document.blocks[(leadIn + 1)..<number]
      // Further in than an item that leads it in, or than a title above it.
      let above = between.last ?? s.document.blocks[leadIn]
      let isInner = above.marker != nil && above.indent < block.indent
      return between.count <= Self.mostTitles && between.allSatisfy { $0.kind == .heading }
        && (isInner || heads(block, number, s))
    }
    let isBeside =
      lists.suffix(Self.mostTitles).contains { goesOn($0, block, marker) }
      || list.title.map { isAlike(block, s.document.blocks[$0]) } ?? false
    guard isBeside || block.indent > list.indent else { return false }
    let before = number > 0 ? s.document.blocks[number - 1] : nil
    let follows = isBeside || before.map { isAlike(block, $0) } ?? false
    let isInner = before.map { $0.marker != nil && $0.indent < block.indent } ?? false
    return (follows || isInner) && !block.afterBlank || heads(block, number, s)
  }

  /// "❌ **Violence & Harm**" above "- Content that …": a crossed line that only names what stands below it.
  func isCrossedTitle(_ block: Block, _ number: Int, _ s: SentenceReading) -> Bool {
    guard block.marker?.refuses == true, block.tokens.count <= 8, number + 1 < s.document.blocks.count,
      let next = s.document.blocks[number + 1].marker, !next.refuses, next.style == .bullet,
      let first = block.tokens.first, let last = block.tokens.last
    else { return false }
    return s.tokens[first].flags.contains(.emphasized) && s.tokens[last].word != Mark.period
  }

  /// Whether a paragraph stands in italics as a whole, without a list mark.
  func isAside(_ block: Block, _ s: SentenceReading) -> Bool {
    guard block.marker == nil, block.kind == .paragraph, let first = block.tokens.first,
      let last = block.tokens.last
    else { return false }
    let (start, end) = (Int(s.tokens[first].start) - 1, Int(s.tokens[last].end))
    guard start >= 0, end < s.source.bytes.count else { return false }
    let mark = s.source.bytes[start]
    return (mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_")) && s.source.bytes[end] == mark
      && (start == 0 || s.source.bytes[start - 1] <= 0x20)
      && (end + 1 == s.source.bytes.count || s.source.bytes[end + 1] <= 0x20)
  }

  /// Whether a lead-in bans, by a modal or in other words.
  private func bans(_ list: List, _ s: SentenceReading) -> Bool {
    list.mode == .prohibited
      || list.mode == .none && BanWords.stand(in: s.folded(s.document.sentences[list.leadIn].tokens))
  }

  /// "4.1 Fraud" below "4. You must not use it for:".
  private func isBelow(_ leadIn: Block, _ block: Block) -> Bool {
    !leadIn.section.isEmpty && block.section.hasPrefix(leadIn.section + ".")
  }

  /// "Fraud" and "Spam" in lines of their own, without marks: a run of such lines right below the ban.
  private func isBareItem(_ block: Block, _ number: Int, _ list: List, _ s: SentenceReading) -> Bool {
    let leadIn = s.document.sentences[list.leadIn].block
    // What stands before it was looked at before it.
    let before = s.document.blocks[max(0, number - 1)]
    let goesOnHere = leadIn == number - 1 || before.marker == nil && before.indent == block.indent
    guard list.markerStyle == nil, leadIn < number, goesOnHere else { return false }
    let next = number + 1 < s.document.blocks.count ? s.document.blocks[number + 1] : nil
    let goesOn = next.map { !$0.afterBlank && $0.kind == .heading && $0.marker == nil } ?? false
    return goesOn || number > leadIn + 1 && !block.afterBlank
  }

  /// "a. Surveillance" above "i. …": what stands below says what is forbidden, where no colon makes it a lead-in.
  func isItemTitle(_ block: Block, _ number: Int, _ s: SentenceReading) -> Bool {
    guard list?.mode == .prohibited, block.marker != nil, number + 1 < s.document.blocks.count,
      let last = block.tokens.last
    else { return false }
    let next = s.document.blocks[number + 1]
    // "3.2 Deception" above "- Deepfakes": bullets stand below a number, however far in.
    let isBelow =
      next.indent > block.indent
      || block.marker?.style == .outline && next.marker?.style == .bullet && block.tokens.count <= 12
        && s.tokens[last].flags.contains(.letters)
    return next.marker != nil && isBelow && s.tokens[last].word != Mark.colon
  }

  /// The most titles that stand between a lead-in and the first item, and the most lists that a label may go on with.
  private static let mostTitles = 20

  /// Whether a title begins a paragraph right below a ban, or below others of the sort.
  func isTitledParagraph(_ sentence: Sentence, _ block: Block, _ s: SentenceReading) -> Bool {
    guard block.kind != .heading, block.marker == nil, let list, list.mode == .prohibited,
      list.markerStyle == nil
    else { return false }
    let leadIn = s.document.sentences[list.leadIn]
    let isFirst =
      leadIn.block == sentence.block - 1
      && (leadIn.isHeading || leadIn.tokens.last.map { s.tokens[$0].word } == Mark.colon)
    return isFirst || list.itemIndent == block.indent
  }

  /// What governs a title at the beginning of an item that says more behind it: a ban or a duty.
  func mode(ofTitle sentence: Sentence, _ block: Block) -> Mode? {
    guard sentence.isHeading, sentence.isFirst, block.kind != .heading, let list,
      list.mode == .prohibited || list.mode == .required,
      block.marker != nil || list.itemIndent == block.indent
    else { return nil }
    return list.mode
  }

  /// Whether a label may be another one of a list.
  private func goesOn(_ list: List, _ block: Block, _ marker: ListMarker) -> Bool {
    list.indent == block.indent
      && list.markerStyle.map { marker.style == $0 || marker.readings.contains($0) } ?? false
  }

  /// Whether nothing, an item like it, or what stands further in follows.
  private func heads(_ block: Block, _ number: Int, _ s: SentenceReading) -> Bool {
    guard number + 1 < s.document.blocks.count else { return true }
    let next = s.document.blocks[number + 1]
    if isMarkdown(next, s) { return true }
    return next.marker != nil && next.indent > block.indent || isAlike(block, next)
  }

  /// Whether two labels may belong to one list.
  private func isAlike(_ block: Block, _ other: Block) -> Bool {
    guard let a = block.marker, let b = other.marker, block.indent == other.indent else { return false }
    return a.style == b.style || !Set(a.readings).isDisjoint(with: b.readings)
  }

  /// Whether "#" makes it a heading, whatever stands around it.
  private func isMarkdown(_ block: Block, _ s: SentenceReading) -> Bool {
    let line = Int(s.tokens[block.tokens.lowerBound].line)
    return s.source.bytes[Int(s.source.lineStarts[line - 1])] == UInt8(ascii: "#")
  }
}
