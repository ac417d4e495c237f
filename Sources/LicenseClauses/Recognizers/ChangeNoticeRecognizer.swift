/// Reads that modified files or models must say that they were modified.
struct ChangeNoticeRecognizer: ClauseRecognizer {
  let kind = ClauseKind.changeNotice
  private let notice, changed, says, others: Cue

  init(_ g: inout GrammarBuilder) {
    changed = g.cue(
      "( modified | retrain | quantize | prune | merge | fine tune | finetune | adapt | alter | annotate | translate | edit | amend | convert | adjust | improve | derivative | variant | adaptation | correction )",
      "( change | changes | difference | differ )")
    says = g.cue(
      "( mark | label | identify | say | recognizable | flag | log | announce )",
      "explain ~6 ( how | that | differ )", "describe ~1 ( how | what | change | modification )",
      "( indication | statement | notice | note ) ~3 ( that | describing | of | what )",
      "( remark | report | comment ) ~6 ( that | of | to this effect )",
      "disclose ~3 ( adjustment | change | modification )", "make clear ~8 not ~2 ( one | original )",
      "list ~3 ( all | modification | change | what )",
      "make ~3 ( fact | it ) known",
      "notice ~3 ( indicate | state ) ~8 ( alteration | change | modification )",
      "( tell | told | inform | notify ) ~4 ( which | what | that | of )",
      "insert ~10 modified")
    others = g.cue(
      "from time to time", "notify you", "our right to", "reserve the right", "following ~2 notice",
      "inform ( the )? ( licensor | @party )",
      "notify ( the )? ( licensor | @party )", "output", "generated", "copyright notice", "hereof",
      "trademark", "source code", "terms", "restriction", "( governed | bound ) by", "provide ~4 @party",
      "name", "liability", "grant")
    notice = g.cue(
      "bear ~4 ( notice | statement ) ~8 ( change | modify | effect )",
      "( alteration | modification | change ) ~6 ( that fact | date | it ) ~6 ( indicate | state )",
      "recognisable as ~4 alter", "say ~4 ( changed | modified )", "tell ~3 that it has",
      "carry ~4 notice ~8 ( change | modify )", "notice ~6 ( state | that ) ~8 ( change | modify )",
      "( state | indicate | disclose | document | describe | note | specify ) ~12 ( change | modify | modification ) ( it | the | to | have | make | that | and )?",
      "identify ~10 ( change | modify )", "mark ~6 ( as )? ( modify | change )", "explanatory documentation",
      "documentation ~3 changes made",
      "( disclosure | documentation | description | summary ) of ~4 ( change | modification )",
      "document ~3 change", "indicate if ~2 ( change | modify )", "add ~20 document ~3 change",
      "notice ~40 of any ( modification | change ) you ~2 make",
      "notify ~10 that ~6 ( change | modify )",
      "( modify | change ) version ~10 ( mark | identify | state | indicate )", "clearly label ~6 modify",
      "( altered | modified | changed | derived ) ~3 version ~6 mark",
      "( altered | modified ) ~4 ( plainly | clearly ) mark",
      "statement ~6 ( modified | changes | modifications )",
      "inform ~10 ( modification | changes ) ( made | you )", "rename ~8 modified")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let hit = s.first(notice, .required) ?? marked(s) else { return }
    add(.plain(kind), hit, s, &out)
  }

  /// "Any adaptation has to be accompanied by a statement describing how it differs".
  private func marked(_ s: SentenceReading) -> Hit? {
    guard let hit = s.demanded(says, of: changed, within: 16) else { return nil }
    return s.has(others) ? nil : hit
  }
}
