extension ChangeNoticeRecognizer {
  /// The words by which it reads.
  enum Words {
    static let changed = [
      "( modified | retrain | quantize | prune | merge | fine tune | finetune | adapt | alter | annotate | translate | edit | amend | convert | adjust | improve | derivative | variant | adaptation | correction )",
      "( change | changes | difference | differ )",
    ]
    static let says = [
      "( mark | label | identify | say | recognizable | flag | log | announce )",
      "explain ~6 ( how | that | differ )", "describe ~1 ( how | what | change | modification )",
      "( indication | statement | notice | note ) ~3 ( that | describing | of | what )",
      "( remark | report | comment ) ~6 ( that | of | to this effect )",
      "disclose ~3 ( adjustment | change | modification )", "make clear ~8 not ~2 ( one | original )",
      "list ~3 ( all | modification | change | what )",
      "make ~3 ( fact | it ) known", "say ~1 that you did",
      "notice ~3 ( indicate | state ) ~8 ( alteration | change | modification )",
      "( tell | told | inform | notify ) ~4 ( which | what | that | of )",
      "insert ~10 modified",
    ]
    // "We will notify users of changes", "changes will be announced here": what the licensor changes of its own.
    static let ownChanges = [
      "( continued | continuing ) ~2 ( use | access )",
      "( assent | acceptance ) ~3 ( to | of ) ~4 ( change | changes | modification | modifications )",
      "( we | licensor | provider | company ) ~1 ( will | shall | may | reserve ) ~4 ( notify | announce | inform | indicate | post | note | tell )",
      "( change | changes | update | updates | revision ) ~1 ( will | shall | may ) be ~1 ( announced | posted | noted | published | communicated | indicated )",
      "last ( updated | changed | revised ) ~2 ( date | indicate )",
    ]
    static let others = [
      "( that | a ) ~1 ( machine | bot | robot | computer ) ~1 ( speak | speaks | talk | talks | answer | answers | write | writes | reply )",
      "from time to time", "notify you", "our right to", "reserve the right", "following ~2 notice",
      "inform ( the )? ( licensor | @party )",
      "notify ( the )? ( licensor | @party )", "output", "generated", "copyright notice", "hereof",
      "trademark", "source code", "terms", "restriction", "( governed | bound ) by", "provide ~4 @party",
      "name", "liability", "grant",
    ]
    // "flag", "a note that", "make it plain": the word is given.
    static let tells = [
      "mark/label/flag/tag/identify/indicate/stated/say/declare/disclose/note/mention/announce/document",
      "describe/list/log/record/signal/reveal/show/tell/inform/advise/explain/summarise/summarize/acknowledge",
      "comment/stamp/distinguish/detail/specify/notify/publicise/publicize/warn", "state !of",
      "( point | spell | set ) out", "own up", "recognisable/recognizable/identifiable",
      "make ~6 ( clear | known | plain | evident | apparent | visible | obvious )",
      "( clear | plain | evident | apparent | visible | obvious ) ~4 ( that | how | which | what )",
      "give ~1 notice",
      // "notices that are in it" are others.
      "( notice | statement | notation | remark | legend ) ~1 ( of | about | on | how | say | state | describe | indicate | explain | regarding | to | that !be/pertain/have/relate/apply )",
    ]
    // "that it has been retrained", "how it departs from upstream", "the nature of the edits".
    static let fact = [
      "( that | which | how | what | where | having | been | be | have | who | whether | their | its ) ~5 \(change)",
      "\(changes) ( make | to | of | you | in | apply | introduce | it | they | perform | carry | that )",
      "( nature | extent | date | description | summary | list | notice | existence | fact | author ) of ~3 \(changes)",
      "( have | do | done ) so", "( not | no longer ) ~3 original", "from ( the original | upstream )",
      "your \(changes)", "( what | where ) ~3 you ~2 do",
    ]
    // "label it as such", "say so": what is given word of stands elsewhere in the sentence.
    static let called = [
      "( mark | label | flag | tag | identify | designate | describe | present | declare | stamp | denote | show | announce ) ~6 as ~2 such/derivative/unofficial/\(change)",
      "recognisable/recognizable/identifiable as ~2 such/derivative/unofficial/\(change)",
      "( say | state | disclose | declare | indicate | note | announce ) so",
      "( distinguish | distinguishable | different | distinct ) ~4 from ~4 ( original | upstream | official | ours )",
      "make ~6 clear ~8 not ~2 ( original | official | ours | genuine )",
      "( bear | carry | contain | include | display | have ) ~4 ( notice | mark | label | note | mention ) ~4 ( of | to ) ~3 effect/\(change)/\(changes)",
      "( bear | carry | contain | include | display | have ) ~4 ( nature | date | extent | summary | list | description ) of ~4 \(changes)",
      "( note | state | say | mention | disclose | announce | indicate | flag ) ( it | this | that fact )",
      "( notice | remark | note | statement | mention | comment ) to ~1 effect ~3 be ~2 ( add | insert | include | make | place | give | attach )",
      "changelog", "change log", "( record | list ) of ~2 \(changes)",
    ]
    static let altered = [
      "\(change)/\(changes)/@derivative/fork/edition/descendant/checkpoint", "spin off",
      "your ~1 ( version | copy | release )",
    ]
    // What may be hidden of a work: that something "differs" is said of anything.
    static let hidden = [
      "modify/alter/edit/adapt/customise/customize/retrain/finetune/quantize/quantise/prune/merge/tamper/rework/revise",
      "\(changes)/@derivative/fork/edition/descendant/checkpoint", "fine tune", "spin off",
      "your ~1 ( version | copy | release )",
    ]
    // "Customised versions may not be left unmarked", "… not without a word about it".
    static let silent = [
      "unmarked/unlabelled/unlabeled/undisclosed/unannounced/unflagged/silent/tacit",
      "without ~3 ( mention | note | indication | disclosure | say | tell | indicate | state )",
      "without ~2 notice ( of | that | say )",
      "( hide | conceal | disguise | deny ) ~2 ( that | the fact | your ) ~4 \(change)/\(changes)",
      "( misrepresent | pass off | present | portray ) ~5 ( original | unmodified | unaltered )",
    ]
    // "Every fork carries a note …", "notices of modification are required": a duty that has no modal of its own.
    static let declared = [
      "( each | every | all | any ) ~4 \(change)/\(changes)/@derivative/fork ~8 ( carry | bear | come with | wear ) ~4 ( note | notice | label | mark | mention ) ~3 ( that | of | to | say | state ) ~5 effect/\(change)/\(changes)",
      "( notice | statement | mark | label | indication | note ) ~3 ( of | that ) ~4 \(change)/\(changes) ~4 @be ( required | mandatory | compulsory | expected | due )",
      "\(changes) ~8 ( require | need | call for ) ~4 ( notice | note | footnote | remark | label | mark | statement | mention ) !of/by/from/to",
      "\(changes) ~8 ( require | need | call for ) ~4 to ( that | this ) effect",
    ]
    // "We will give you notice of changes to these terms", "tell the Institute how you changed it".
    static let elsewhere = [
      "from time to time", "in advance", "( prior | advance | advanced ) ~1 notice", "construe",
      "\(change)/\(changes) ~2 ( terms | agreement | policy | price | fee | address | control | law | service | contract )",
      "( terms | agreement | policy | price | fee | provision ) ~2 ( @modal | be ) ~2 \(change)",
      "( notify | inform | tell | advise | report ) ~2 ( us | licensor | company | university | institute | foundation | provider )",
      "( ai | artificial | machine ) ~1 generated", "please note", "synthetic/generated/output/deepfake",
      "( produce | generate | create | make | write ) by ~2 ( ai | artificial | machine )", "trademark",
      "reserve the right",
    ]
    static let notice = [
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
      "inform ~10 ( modification | changes ) ( made | you )", "rename ~8 modified",
    ]
  }
}
