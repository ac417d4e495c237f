/// Reads that modified files or models must say that they were modified.
struct ChangeNoticeRecognizer: ClauseRecognizer {
  let kind = ClauseKind.changeNotice
  private let notice, changed, says, others, ownChanges: Cue
  private let tells, fact, called, altered, hidden, silent, declared, elsewhere: Cue

  /// What is done to a work, and what it is then.
  private static let change =
    "modify/change/alter/edit/adapt/revise/amend/tweak/patch/retrain/finetune/tune/quantize/quantise/prune"
    + "/distill/merge/convert/translate/abridge/customise/customize/rework/transform/tamper/derive/shorten"
    + "/differ/depart/deviate/diverge/rebuild/remix/redact/touch/rewrite/rewritten/crop/recolour/recolor/resample"
  private static let changes =
    "modification/change/alteration/edit/adaptation/amendment/revision/difference/deviation/departure/tweak"
    + "/patch/correction/adjustment/conversion/translation/customisation/customization/redaction"

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
      "make ~3 ( fact | it ) known", "say ~1 that you did",
      "notice ~3 ( indicate | state ) ~8 ( alteration | change | modification )",
      "( tell | told | inform | notify ) ~4 ( which | what | that | of )",
      "insert ~10 modified")
    // "We will notify users of changes", "changes will be announced here": what the licensor changes of its own.
    ownChanges = g.cue(
      "( we | licensor | provider | company ) ~1 ( will | shall | may | reserve ) ~4 ( notify | announce | inform | indicate | post | note | tell )",
      "( change | changes | update | updates | revision ) ~1 ( will | shall | may ) be ~1 ( announced | posted | noted | published | communicated | indicated )",
      "last ( updated | changed | revised ) ~2 ( date | indicate )")
    others = g.cue(
      "from time to time", "notify you", "our right to", "reserve the right", "following ~2 notice",
      "inform ( the )? ( licensor | @party )",
      "notify ( the )? ( licensor | @party )", "output", "generated", "copyright notice", "hereof",
      "trademark", "source code", "terms", "restriction", "( governed | bound ) by", "provide ~4 @party",
      "name", "liability", "grant")
    let (change, changes) = (Self.change, Self.changes)
    // "flag", "a note that", "make it plain": the word is given.
    tells = g.cue(
      "mark/label/flag/tag/identify/indicate/stated/say/declare/disclose/note/mention/announce/document",
      "describe/list/log/record/signal/reveal/show/tell/inform/advise/explain/summarise/summarize/acknowledge",
      "comment/stamp/distinguish/detail/specify/notify/publicise/publicize/warn", "state !of",
      "( point | spell | set ) out", "own up", "recognisable/recognizable/identifiable",
      "make ~6 ( clear | known | plain | evident | apparent | visible | obvious )",
      "( clear | plain | evident | apparent | visible | obvious ) ~4 ( that | how | which | what )",
      "give ~1 notice",
      // "notices that are in it" are others.
      "( notice | statement | notation | remark | legend ) ~1 ( of | about | on | how | say | state | describe | indicate | explain | regarding | to | that !be/pertain/have/relate/apply )"
    )
    // "that it has been retrained", "how it departs from upstream", "the nature of the edits".
    fact = g.cue(
      "( that | which | how | what | where | having | been | be | have | who | whether | their | its ) ~5 \(change)",
      "\(changes) ( make | to | of | you | in | apply | introduce | it | they | perform | carry | that )",
      "( nature | extent | date | description | summary | list | notice | existence | fact | author ) of ~3 \(changes)",
      "( have | do | done ) so", "( not | no longer ) ~3 original", "from ( the original | upstream )",
      "your \(changes)", "( what | where ) ~3 you ~2 do")
    // "label it as such", "say so": what is given word of stands elsewhere in the sentence.
    called = g.cue(
      "( mark | label | flag | tag | identify | designate | describe | present | declare | stamp | denote | show | announce ) ~6 as ~2 such/derivative/unofficial/\(change)",
      "recognisable/recognizable/identifiable as ~2 such/derivative/unofficial/\(change)",
      "( say | state | disclose | declare | indicate | note | announce ) so",
      "( distinguish | distinguishable | different | distinct ) ~4 from ~4 ( original | upstream | official | ours )",
      "make ~6 clear ~8 not ~2 ( original | official | ours | genuine )",
      "( bear | carry | contain | include | display | have ) ~4 ( notice | mark | label | note | mention ) ~4 ( of | to ) ~3 effect/\(change)/\(changes)",
      "( bear | carry | contain | include | display | have ) ~4 ( nature | date | extent | summary | list | description ) of ~4 \(changes)",
      "( note | state | say | mention | disclose | announce | indicate | flag ) ( it | this | that fact )",
      "( notice | remark | note | statement | mention | comment ) to ~1 effect ~3 be ~2 ( add | insert | include | make | place | give | attach )",
      "changelog", "change log", "( record | list ) of ~2 \(changes)")
    altered = g.cue(
      "\(change)/\(changes)/@derivative/fork/edition/descendant/checkpoint", "spin off",
      "your ~1 ( version | copy | release )")
    // What may be hidden of a work: that something "differs" is said of anything.
    hidden = g.cue(
      "modify/alter/edit/adapt/customise/customize/retrain/finetune/quantize/quantise/prune/merge/tamper/rework/revise",
      "\(changes)/@derivative/fork/edition/descendant/checkpoint", "fine tune", "spin off",
      "your ~1 ( version | copy | release )")
    // "Customised versions may not be left unmarked", "… not without a word about it".
    silent = g.cue(
      "unmarked/unlabelled/unlabeled/undisclosed/unannounced/unflagged/silent/tacit",
      "without ~3 ( mention | note | indication | disclosure | say | tell | indicate | state )",
      "without ~2 notice ( of | that | say )",
      "( hide | conceal | disguise | deny ) ~2 ( that | the fact | your ) ~4 \(change)/\(changes)",
      "( misrepresent | pass off | present | portray ) ~5 ( original | unmodified | unaltered )")
    // "Every fork carries a note …", "notices of modification are required": a duty that has no modal of its own.
    declared = g.cue(
      "( each | every | all | any ) ~4 \(change)/\(changes)/@derivative/fork ~8 ( carry | bear | come with | wear ) ~4 ( note | notice | label | mark | mention ) ~3 ( that | of | to | say | state ) ~5 effect/\(change)/\(changes)",
      "( notice | statement | mark | label | indication | note ) ~3 ( of | that ) ~4 \(change)/\(changes) ~4 @be ( required | mandatory | compulsory | expected | due )",
      "\(changes) ~8 ( require | need | call for ) ~4 ( notice | note | footnote | remark | label | mark | statement | mention ) !of/by/from/to",
      "\(changes) ~8 ( require | need | call for ) ~4 to ( that | this ) effect"
    )
    // "We will give you notice of changes to these terms", "tell the Institute how you changed it".
    elsewhere = g.cue(
      "from time to time", "in advance", "( prior | advance | advanced ) ~1 notice", "construe",
      "\(change)/\(changes) ~2 ( terms | agreement | policy | price | fee | address | control | law | service | contract )",
      "( terms | agreement | policy | price | fee | provision ) ~2 ( @modal | be ) ~2 \(change)",
      "( notify | inform | tell | advise | report ) ~2 ( us | licensor | company | university | institute | foundation | provider )",
      "( ai | artificial | machine ) ~1 generated", "please note", "synthetic/generated/output/deepfake",
      "( produce | generate | create | make | write ) by ~2 ( ai | artificial | machine )", "trademark",
      "reserve the right")
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
    guard let hit = s.first(notice, .required) ?? marked(s) ?? told(s), !s.has(ownChanges) else { return }
    add(.plain(kind), hit, s, &out)
  }

  /// "Any adaptation has to be accompanied by a statement describing how it differs".
  private func marked(_ s: SentenceReading) -> Hit? {
    guard let hit = s.demanded(says, of: changed, within: 16) else { return nil }
    return s.has(others) || s.has(elsewhere) ? nil : hit
  }

  /// "Put a note in your fork telling people how it departs from upstream", "if you have edited a file, say so".
  private func told(_ s: SentenceReading) -> Hit? {
    guard s.has(tells) || s.has(called) || s.has(silent) || s.has(declared), !s.has(elsewhere) else {
      return nil
    }
    return said(s) ?? named(s) ?? hushed(s) ?? s.first(declared, .none, .required)
  }

  /// "If you have edited a file, say so", "a remark to that effect is to be added".
  private func named(_ s: SentenceReading) -> Hit? {
    for act in s.all(called).prefix(Self.most) where s.isOwed(act.start) || s.mode(act.end - 1) == .required {
      if let hit = s.span(act, altered, within: 20) { return hit }
    }
    return nil
  }

  /// What must be told of the change, or must be told: "changes are to be logged".
  private func said(_ s: SentenceReading) -> Hit? {
    for act in s.all(tells).prefix(Self.most) where s.isOwed(act.start) {
      let before = max(s.sentence.tokens.lowerBound, act.start - 4)..<act.start
      let isPassive = before.contains { s.has($0, Self.be) }
      for what in s.all(fact).prefix(Self.most)
      where act.range.overlaps(what.range) || s.isNear(act.end, what.start, 8)
        || isPassive && s.isNear(what.end, act.start, 8)
      {
        return Hit(cue: act.cue, start: min(act.start, what.start), end: max(act.end, what.end))
      }
    }
    return nil
  }

  /// "Leaving customised versions unmarked is not allowed".
  private func hushed(_ s: SentenceReading) -> Hit? {
    guard s.hasMode(.prohibited) else { return nil }
    return s.all(silent).prefix(Self.most).first { s.mode($0.start) == .prohibited }.flatMap {
      s.span($0, hidden, within: 16)
    }
  }

  /// The words of one sentence that are compared: no licence names as many.
  private static let most = 40
  private static let be = WordClasses.mask("be")
}
