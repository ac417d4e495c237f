/// Reads that existing copyright, patent, trademark or attribution notices must be kept.
struct RetainNoticesRecognizer: ClauseRecognizer {
  let kind = ClauseKind.retainNotices
  private let keep, remove, stated, new: Cue

  init(_ g: inout GrammarBuilder) {
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
      "include ~6 notice file", "retain the following",
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
    new = g.cue(
      "following ~3 attribution notice", "following ~3 attribution statement", "following ~3 notice",
      "add your own", "attribution notice within")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if let hit = s.first(stated) {
      add(.plain(kind), hit, s, &out)
    } else if let hit = s.first(keep, .required), !isNew(hit, s) {
      add(.plain(kind), hit, s, &out)
    } else if let hit = s.first(remove, .prohibited) {
      add(.plain(kind), hit, s, &out)
    }
  }

  /// A notice whose words the licence gives is a notice text, not one that is already there.
  private func isNew(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(new).contains { $0.start >= hit.start && $0.start < hit.end + 6 }
  }
}
