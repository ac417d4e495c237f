/// Reads that modified files or models must say that they were modified.
struct ChangeNoticeRecognizer: ClauseRecognizer {
  let kind = ClauseKind.changeNotice
  private let notice: Cue

  init(_ g: inout GrammarBuilder) {
    notice = g.cue(
      "bear ~4 ( notice | statement ) ~8 ( change | modify | effect )",
      "( alteration | modification | change ) ~6 ( that fact | date | it ) ~6 ( indicate | state )",
      "recognisable as ~4 alter", "say ~4 ( changed | modified )", "tell ~3 that it has",
      "carry ~4 notice ~8 ( change | modify )", "notice ~6 ( state | that ) ~8 ( change | modify )",
      "( state | indicate | disclose | document | describe | note | specify ) ~12 ( change | modify | modification ) ( it | the | to | have | make | that | and )?",
      "identify ~10 ( change | modify )", "mark ~6 ( as )? ( modify | change )",
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
    guard let hit = s.first(notice, .required) else { return }
    add(.plain(kind), hit, s, &out)
  }
}
