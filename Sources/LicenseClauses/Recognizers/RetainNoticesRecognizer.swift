/// Reads that existing copyright, patent, trademark or attribution notices must be kept.
struct RetainNoticesRecognizer: ClauseRecognizer {
  let kind = ClauseKind.retainNotices
  private let keep, remove, stated, new, notices, credits, stays, goes, marks, freed, fresh, intact: Cue

  init(_ g: inout GrammarBuilder) {
    // "SPDX headers", "the mentions of the rights holders": whatever says whose the work is.
    notices = g.cue(
      "( copyright | trademark | patent | attribution | authorship | rights | legal | proprietary | license | source | ownership | third party ) ~3 ( notice | statement | legend | header | marking | mark | reference | line | credit | acknowledgement | acknowledgment )",
      "( author | origin | original | provenance | credit | property | confidentiality | spdx | existing | holder | contributor | originator | creator | maker | publisher | identification ) ~2 ( notice | statement | legend | header | marking | line | credit | acknowledgement | acknowledgment | label | tag | entry | mention | imprint | list | attribution | byline )",
      "( copyright | trademark | attribution | proprietary | ownership | legal ) ~2 ( label | tag | entry | mention | indication | symbol | banner | imprint | designation | declaration | byline | stamp | footer | comment | caption | block | text )",
      "( author | creator | contributor | originator | holder | maker ) ~1 name",
      "( notice | statement | mark | legend | mention | indication | reference | name | credit | acknowledgement | identification | designation ) ~2 ( of | regarding | on | as to | to | concerning | identify | about | for ) ~3 ( copyright | intellectual | ownership | origin | authorship | author | rights | rightholder | holder | creator | patent | trademark | proprietary | contributor | originator | provenance )",
      "( copyright | authorship | attribution ) information", "names of the author",
      "reference to ~2 ( authorship | copyright )", "identification mark", "notice entry", "authors file",
      "list of ( author | contributor )",
      "( our | my ) ~1 name", "byline", "colophon",
      "( reference | mention | credit ) ( to | of ) ~1 ( us | licensor | university | institute | company | author )"
    )
    // "remove any of these credits": less is enough where something may not go.
    credits = g.cue(
      "( all | existing | our | these | those ) ~2 notice",
      "any ~2 notice ( in | on | from | of | appear | contain | include | that | which | place | attach | embed | affix )",
      "( any | the | all | our | existing | such | these | its ) ~3 ( credit | acknowledgement | header | legend | attribution )",
      "author list")
    stays = g.cue(
      "keep/retain/retention/preserve/preservation/remain/leave/left/intact/reproduce/reproduction/replicate",
      "replication/unchanged/untouched/unaltered/unmodified/undisturbed/alone/survive/maintain/maintenance",
      "carry/stay/conserve/travel/persist/duplicate/repeat/respect", "still contain", "show the same",
      "pass ~4 ( on | down | along )", "in place", "continue to", "transfer ~4 with",
      "( bear | show | display | contain | include ) ~1 ( same | original | existing )")
    goes = g.cue(
      "remove/removal/delete/strip/alter/lose/lost/obscure/cover/drop/erase/erasure/tamper/edit/efface/deface",
      "suppress/hide/hidden/conceal/mask/blur/crop/discard/omit/omission/cut/scrub/wipe/eliminate/destroy/falsify",
      "modify/change/replace/overwrite/obliterate/illegible/unreadable/mutilate/detach/touch/redact/rub/rip",
      "blank/clear", "dispense with", "( take | taken ) ~3 ( off | out | away | down )")
    // "Pruning the model does not release you from keeping its notices".
    freed = g.cue(
      "( not | no | nothing ) ~5 ( release | relieve | exempt | excuse | absolve | dispense | free ) ~3 ( from | with ) ~3 ( keep | retain | maintain | preserve | leave | reproduce | carry )"
    )
    // "The credits stay where they are", "share it with all notices intact": said without a modal.
    intact = g.cue(
      "( notice | header | credit | legend | attribution ) ~6 ( stay | remain ) ~2 ( put | in place | where | intact | as they | untouched )",
      "( notice | header | credit | legend ) ~4 ( survive | stay | remain ) ~2 in ~1 ( every | each | all | any )",
      "notice ( contain | include | found | appear | present | attach ) ( in | with | on | to ) ~6 @modal ~1 be ~2 ( pass | preserve | keep | retain | make available | reproduce | transmit | maintain )",
      "with ~8 ( notice | header | credit | legend | attribution ) ~6 ( intact | unchanged | untouched | in place )"
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
    // "prominent notices stating …", "your own notices": none that are there already.
    fresh = g.cue(
      "( set out | set forth | reproduce | print | give | form | prescribe ) ~3 ( annex | schedule | exhibit | appendix )",
      "prominent ~1 notice", "notice text file", "( additional | further | new | own ) ~2 notice", "construe",
      "informational purpose")
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
    let free = s.first(freed).flatMap { s.span($0, notices, within: 12) }
    guard let hit = staying(s) ?? free ?? stripped(s) ?? s.first(intact, .none, .permitted, .required),
      !s.has(fresh, in: (hit.start - 3)..<(hit.end + 6))
    else { return nil }
    return hit
  }

  /// "Retention of the legends is a condition", "carry over all notices of copyright".
  private func staying(_ s: SentenceReading) -> Hit? {
    if let hit = s.pair(notices, stays, within: 12), s.mode(hit.end - 1) == .required { return hit }
    return s.owed(stays, of: notices, within: 12)
  }

  /// "Do not strip the SPDX headers", "copyright lines are not to be deleted".
  private func stripped(_ s: SentenceReading) -> Hit? {
    guard s.has(goes), s.has(notices) || s.has(credits) else { return nil }
    for act in s.all(goes).prefix(Self.most)
    where s.mode(act.start) == .prohibited || s.stands(act.start, behind: [" without "]) {
      if let hit = s.span(act, notices, within: 12) ?? s.span(act, credits, within: 10) { return hit }
    }
    return nil
  }

  /// The words of one sentence that are compared: no licence names as many.
  private static let most = 40

  /// A notice whose words the licence gives is a notice text, not one that is already there.
  private func isNew(_ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(new).contains { $0.start >= hit.start - 3 && $0.start < hit.end + 6 }
  }
}
