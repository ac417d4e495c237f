/// Reads that the licensor may change the terms or the model, or that the newest version must be used.
struct LicenseUpdateRecognizer: ClauseRecognizer {
  let kind = ClauseKind.licenseUpdate
  private let reserves, updates, latest, yours, changes, follows: Cue

  init(_ g: inout GrammarBuilder) {
    reserves = g.cue(
      "@party ~4 reserve the right ~3 to ~16 ( change | update | modify | amend | revise | alter | modification ) ~8 ( policy | term | terms | agreement | license | feature | functionality | service | model | guideline )"
    )
    updates = g.cue(
      "( update | modify | amend | revise | change ) ~24 from time to time",
      "reserve the right to ~4 ( update | modify | amend | revise | change | alter )",
      "subject to ( update | change | modification | revision )",
      "may be ( update | modify | amend | revise | change )",
      "may ~4 ( update | revise | amend | modify | change ) ~4 ( this | these | the | its | our ) ~4 ( agreement | license | terms | policy | model | service )",
      "publish ~6 ( new | revise | updated ) ~6 version of",
      "as ~6 ( update | amend | modify ) from time to time",
      "( we | licensor | us ) may ~4 ( update | modify | change | amend | revise )",
      "right to ~30 ( update | modify ) the ( model | software | service )",
      "right to ( update | modify ) ~6 ( software | service | model )",
      "right to ~6 ( modify | publish | release ) ~4 ( new )? version", "release new version",
      "may ~2 ( add | remove ) ~6 ( feature | functionality )", "may ~6 alter , replace or retire",
      "( we | licensor ) ( revise | update | change ) this ( policy | agreement | license )",
      "may make changes to this", "policies will ( evolve | change )",
      "may ~3 issue ~3 ( new | corrected | updated ) ~2 ( version | release )",
      "right to modify or amend",
      "may ~6 ( release | issue | publish ) ~2 ( corrected | updated | new | revised ) ( version | release )",
      "release ~4 ( update | new version ) ~8 ( license | agreement | terms )",
      "right to ~4 ( update | modify | amend | revise | change ) ~4 ( this | these | the ) ~4 ( agreement | license | terms | policy )"
    )
    latest = g.cue(
      "use ~4 ( latest | newest | most recent | current | updated ) version",
      "reasonable effort ~12 ( latest | newest | current ) version", "may ~2 ( release | issue ) update",
      "update to ~4 ( latest | newest ) version",
      "( latest | newest ) version of the ( model | agreement | terms )", "upgrade to",
      "put ~4 newer ~4 in ~2 place", "put this version in ~3 place",
      "comply with ( the | any ) ( renewed | updated | amended | revised | new ) ( license | agreement | terms | version )"
    )
    let change =
      "( change | replace | retrain | modify | amend | revise | alter | update | extend | withdraw | supplement | adjust | adapt | vary | rewrite | issue | adopt | approve )"
    let text =
      "( terms | license | agreement | policy | model | service | list | guideline | schedule | version | feature | text | condition | specification | category | edition )"
    changes = g.cue(
      "@party ( may | can | will | @be entitled to | reserve the right ) ~10 \(change) ~6 \(text)",
      "@party ( may | can | will ) ~4 ( publish | issue | release ) ~4 ( new | later | revise | updated | amended ) ~2 \(text)",
      "\(text) ~10 ( can | may ) be ~6 \(change) ~10 ( by | at any time | without | whenever | upon | on )",
      "( change | amendment | revision | modification ) ~8 ( take effect | become effective | come into force | enter into force | be binding | apply from )",
      "( new | revised | updated | amended ) ~2 ( terms | version | text | license ) ~8 ( take effect | become effective | apply from | replace | supersede | be posted )",
      "\(text) ~6 as ~2 ( posted | published | amended | in force ) ~6 from time to time",
      "change ~3 terms ~4 ( whenever | at any time )")
    follows = g.cue(
      "( most recent | latest | newest ) ~3 ( version | release | edition ) of",
      "( migrate | move | switch | upgrade ) ~8 ( version | snapshot | successor | release | model )",
      "( keep | kept ) ~8 ( current | up to date ) ~4 with",
      "( once | when | as soon as ) ~4 new version ~12 ( switch | update | move | use )",
      "only ~1 ( current | latest ) ( edition | version ) ~6 follow", "substitute ~3 corrected",
      "( install | apply | adopt ) ~4 ( update | patch | new version )")
    yours = g.cue(
      "privacy policy", "amended in accordance", "this definition", "please read this", "may use and modify",
      "as they may be updated", "you may ~8 ( update | modify | change | add )",
      "you ~3 ( change | modify | update )", "not be ( modify | amend | change )",
      "only be ( amend | modify )", "you may choose", "following the terms", "license steward",
      "no one other than",
      "signed by", "grant you", "( amended | changed | modified ) only", "by written agreement",
      "in writing and",
      "both parties",
      "foundation may", "foundation ~2 publish", "cause any modified")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if let hit = s.first(reserves), s.mode(hit.start) != .prohibited {
      add(.plain(kind), hit, s, &out)
    } else if let hit = s.first(updates), !s.has(yours), s.mode(hit.start) != .prohibited {
      add(.plain(kind), hit, s, &out)
    } else if let hit = s.first(latest, .required) {
      add(.plain(kind), hit, s, &out)
    } else if let hit = s.first(changes) ?? s.first(follows, .required), !s.has(yours),
      s.mode(hit.start) != .prohibited
    {
      add(.plain(kind), hit, s, &out)
    }
  }
}
