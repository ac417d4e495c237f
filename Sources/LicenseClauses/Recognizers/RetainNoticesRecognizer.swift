/// Reads that existing copyright, patent, trademark or attribution notices must be kept.
struct RetainNoticesRecognizer: ClauseRecognizer {
  let kind = ClauseKind.retainNotices
  private let keep, remove, stated, new, notices, stays, goes, marks: Cue

  init(_ g: inout GrammarBuilder) {
    notices = g.cue(
      "( copyright | trademark | patent | attribution | authorship | rights | legal | proprietary | license | source | ownership | third party ) ~3 ( notice | statement | legend | header | marking | mark | reference | line | credit )",
      "( notice | statement | mark | legend ) ~2 ( of | regarding | on | as to ) ~2 ( copyright | intellectual | ownership | origin | authorship )",
      "( authorship | attribution ) information", "names of the author",
      "reference to ~2 ( authorship | copyright )", "identification mark",
      "author ~2 name")
    stays = g.cue(
      "( keep | retain | preserve | remain | leave | left | intact | reproduce | unchanged | alone | survive | maintain | carry over | carry | stay )",
      "still contain", "show the same", "pass ~4 on", "in place")
    goes = g.cue(
      "( remove | removal | delete | deletion | strip | alter | alteration | lose | lost | obscure | cover | drop | erase | tamper | edit | efface | deface | suppress )"
    )
    keep = g.cue(
      "( retain | keep | preserve | maintain | reproduce | leave ) ~24 ( copyright | patent | trademark | attribution | proprietary | intellectual | legal ) ~10 ( notice | statement | legend | attribution | disclaimer | mark )",
      "( retain | keep | preserve | reproduce ) ~8 notice",
      "include ~8 ( copy of the )? attribution notice contain",
      "include ~8 ( all | original | above | existing ) ~4 copyright ~4 ( notice | statement )",
      "( retain | keep ) intact ~8 notice",
      "( copyright | proprietary | attribution | legal ) notice ~6 ( reproduce | retain | preserve | kept ) ( in | on )",
      "( copy | include ) ~8 notice of origin", "reproduce ~3 above copyright notice",
      "keep ~6 required notice",
      "( indication | notice ) ~6 ( copyright | authorship ) ~20 ( left | leave ) as",
      "include ~8 credit or attribution information",
      "include ~12 ( credit | attribution ) ~4 that you receive",
      "include ~6 notice file", "include all ~2 notice", "retain the following",
      "( preserve | retain | keep ) ~10 ( credit | attribution ) ( or | and | information )",
      "( notice | notices ) @be copied onto",
      "( retain | include ) ~6 copyright notice")
    remove = g.cue(
      "( remove | alter | delete | obscure | obfuscate | hide | modify | strip | change ) ~14 ( copyright | proprietary | trademark | attribution | patent | ownership ) ~10 ( notice | legend | mark | information | label )?",
      "( remove | alter | obscure | delete ) ~10 notice", "take away ~6 notice",
      "( indication | notice ) of ( authorship | copyright ) ~20 not be removed",
      "no notice of ~8 ( dropped | removed | altered )")
    stated = g.cue(
      "copyright ( notice | statement ) ~14 ( must | shall | should ) ~2 be ~2 ( include | retain | reproduce | keep | preserve )",
      "copyright statement ~3 shall be based on", "copyright notice ~20 appear in",
      "( proprietary | attribution | legal | patent | trademark ) notice ~6 ( must | shall | should ) ~2 be ~2 ( include | retain | reproduce | keep | preserve )"
    )
    marks = g.cue(
      "trademark ~40 ( reproduce | reproducing ) ~8 notice", "name ~40 trademark ~30 notice file")
    new = g.cue(
      "following ~3 attribution notice", "following ~3 attribution statement", "following ~3 notice",
      "add your own", "attribution notice within", "file ( bear | read | contain | state )")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    // "no right to use the marks, other than as needed to reproduce the notices": of marks alone.
    guard let hit = s.first(stated) ?? retained(s), !s.has(marks) else { return }
    add(.plain(kind), hit, s, &out)
  }

  /// What must be kept, or may not be removed, and is no notice of the licence's own.
  private func retained(_ s: SentenceReading) -> Hit? {
    if let hit = s.first(keep, .required), !isNew(hit, s) { return hit }
    return (s.first(remove, .prohibited) ?? kept(s)).flatMap { isNew($0, s) ? nil : $0 }
  }

  /// What is there must stay, or may not go.
  private func kept(_ s: SentenceReading) -> Hit? {
    if let hit = s.pair(notices, stays, within: 12), s.mode(hit.end - 1) == .required { return hit }
    guard let hit = s.pair(notices, goes, within: 12), s.mode(hit.end - 1) == .prohibited else { return nil }
    return hit
  }

  /// A notice whose words the licence gives is a notice text, not one that is already there.
  private func isNew(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(new).contains { $0.start >= hit.start - 3 && $0.start < hit.end + 6 }
  }
}
