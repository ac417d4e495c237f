/// Reads that the licensor may change the terms or the model, or that the newest version must be used.
struct LicenseUpdateRecognizer: ClauseRecognizer {
  let kind = ClauseKind.licenseUpdate
  private let reserves, updates, latest, yours, changes, follows, alters, powers, subjects, moves, newest,
    old,
    accepts, stands, ours, reserved: Cue

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
      "( install | apply | adopt ) ~4 ( update | patch | new version )",
      "( update | patch | new version | new release ) ~12 ( install | apply | adopt ) ( it | them )",
      "( install | implement | download | deploy ) ~6 ( update | patch | hotfix | bug fix | security fix )")
    // What is changed, and by whom: "the sponsor is at liberty to vary Schedule 3".
    let acts =
      "( change | amend | modify | modification | revise | update | vary | alter | adjust | replace | substitute | supplement | extend | rewrite | tweak | edit | renew | swap | retrain | overhaul | refresh | expand | reissue | restate )"
    let words =
      "( terms | term | condition | license | agreement | policy | rule | guideline | document | list | annex | schedule | appendix | exhibit | eula | contract | text | code of conduct | tou | tos | this file | this page )"
    let goods =
      "( model | service | feature | functionality | function | api | endpoint | version | software | weights | checkpoint | offering | platform | interface | specification | capability | dataset | data set | corpus | price | fee )"
    let who =
      "( licensor | licensors | company | provider | vendor | we | us | university | institute | institution | foundation | consortium | laboratory | publisher | owner | creator | author | platform | editor | sponsor | maintainer | project | team | committee | board | controller | operator | supplier | administrator | party a | agency | centre | center | ministry )"
    let may =
      "( may | can | might | could | be entitled to | be free to | be at liberty to | be authorized to | be allowed to | have the right to | have the power to | reserve | retain | keep the | have the option | have discretion )"
    powers = g.cue(
      "\(who) ~4 \(may) ~8 \(acts) ~6 ( \(words) | \(goods) )", "\(who) will ~2 \(acts) ~4 \(words)",
      "\(who) ~4 \(may) ~8 ( retire | withdraw | discontinue | deprecate | phase out ) ~4 \(goods)",
      "\(who) ~4 ( right | power | freedom | discretion | option ) ~6 to ~6 \(acts) ~8 ( this | these | its | our | the ) ~2 \(words)",
      "\(who) ~4 \(may) ~3 ( issue | publish | adopt | impose | introduce | add | post ) ~3 ( new | additional | further | supplementary | revised | updated | amended ) ~2 \(words)",
      "be at liberty to ~4 \(acts) ~6 ( \(words) | \(goods) )")
    alters = g.cue(
      // "these terms may change", "the annex is liable to revision", "the rules are revised periodically"
      "\(words) ~4 ( may | might | can | could | will ) ~2 ( change | evolve )",
      "\(words) ~6 ( may | might | can | could | will ) ~2 be ~2 \(acts)",
      "\(words) ~4 ( be | remain ) ~2 ( liable | subject | open ) to ~4 ( \(acts) | alteration | amendment )",
      "( expect | anticipate | foresee ) ~2 \(words) to ~2 ( \(acts) | evolve )",
      "( we | us ) ~2 ( keep | continue ) ~2 ( improve | update | revise | change | refine ) ~2 \(words)",
      "\(words) ~4 ( be | get ) ~3 \(acts) ~4 ( from time to time | periodically | occasionally | regularly | now and then | every so often | as we learn )",
      "( \(acts) | amendment | alteration | variation ) ~3 ( of | to | in ) ~5 \(words) ~10 ( possible | reserved | permitted at any | sole discretion | without notice | without prior notice | at any time | at any moment | up to )",
      "\(goods) ~8 ( may | might | can | will | could ) be ~3 \(acts) ~10 ( by \(who) | from time to time | at any time | at any moment | without ~2 notice | without warning | in ~1 future )",
      "\(goods) ~4 ( be | remain ) ~2 ( liable | subject ) to ~3 ( change | modification | alteration | revision | update | withdrawal )",
      "( change | alter | modify | discontinue | withdraw | replace | retire ) ~4 \(goods) ~10 ( remain | lie | be ) ~2 ( in | at | within ) ~4 discretion",
      "( we | us ) ( regularly | periodically | constantly | continually | continuously )? ( update | revise | change ) ( our | these | this ) ~2 \(words)",
      "( living document | living license )", "( license | agreement | policy | terms ) ~3 work in progress",
      "( roll out | push out | deploy ) ~4 ( new | updated | modified | revised ) ~3 ( version | release | model | weights )",
      "( push | send | deliver ) ~3 ( modified | updated | new | revised | corrected ) ~2 ( weights | version | model | checkpoint )",
      "( check | look | watch ) ~2 for ~4 ( update | change | amendment | revision ) ~3 \(words)",
      "( check | review | consult | revisit ) ~4 \(words) ~6 for ~2 ( change | update | amendment | modification | revision )"
    )
    // "We reserve the right to: … amend these terms": an item of what the licensor keeps to itself.
    reserved = g.cue("\(acts) ~4 ( \(words) | \(goods) )")
    // Words that take effect: "the amended rules bind you once posted", "changes will be announced here".
    let takes =
      "( bind | binding | govern | apply | effective | prevail | supersede | replace | count | take effect | in force | come into )"
    subjects = g.cue(
      "( revised | amended | updated | new | adjusted | renewed | latest | newest | later ) ~1 \(words) ~6 \(takes)",
      "( modified | changed | altered ) ( terms | agreement | policy | rule | text ) ~6 \(takes)",
      "( change | amendment | revision | modification | update ) ~1 ( to | of | in ) ~4 \(words) ~12 ( notify | announce | post | publish | effective | take effect | bind | binding | apply | communicate | tell | come into )",
      "( if | when | where | whenever | once | after ) ~1 ( @party | platform | editor | maintainer | operator ) ~3 ( change | amend | revise | update | modify | alter ) ~3 \(words)",
      "( always )? ( track | follow ) the ( text | version | latest | current )",
      "( version | text | wording | edition | terms ) ~6 ( in force | in effect | current | posted | published | applicable ) ~3 ( at the time | at the date | when you | on the date | on the day | at the moment | at that time )",
      "( bound by | subject to | governed by | apply ) ~4 ( version | text | wording | edition ) ~4 ( then | as ) ( current | amended | in force | posted )",
      "as ( amended | updated | revised | modified ) from time to time",
      "as ( it | they ) ~1 ( read | stand | exist | apply | change ) from time to time",
      "( in force | in effect | published | applicable ) from time to time", "for the time being in force",
      "then current ~1 \(words)",
      "( inform | notify | tell | announce | communicate ) ~6 ( change | amendment | revision | modification ) ~1 ( to | of | in ) ~3 \(words)",
      "the one ( published | posted | in force | shown ) ~6 ( on the day | at the time | on the date | when you )",
      "( version | text | edition ) ~6 ( be the one | apply | applies | prevail | govern | count | authoritative )",
      "( future | new | later | subsequent ) ( version | edition | revision ) of ~3 \(words) ~2 ( may | will | shall | can )",
      "\(words) ~4 as ~2 ( may | might ) be ~3 ( amended | updated | revised | modified | changed )",
      "( newest | latest | later | newer | most recent ) ( edition | version | text ) ~3 ( of | this | these | the )? ~3 ( apply | govern | prevail | count | bind )"
    )
    // "If you keep calling the API after a change, you accept it."
    accepts = g.cue(
      "( continue | continued | keep | further | go on | carry on ) ~2 ( use | using | access | accessing | call | calling | download | operate | run | work ) ~16 ( change | amend | amendment | revise | revision | update | modify | modification | posted | new ) ~16 ( accept | accepted | acceptance | agree | consent | bound | constitute | deem )",
      "( continue | continued | keep | go on | carry on ) ~2 ( use | using | access | accessing | call | calling ) ~16 ( accept | acceptance | agree | consent | bound ) ~8 ( change | amend | revise | updated | modified | new ) ~2 ( terms | version | policy | agreement | license | text | rule )",
      "( use | using | download | access ) ~6 after ~3 ( publish | post | announce | release | change | amend | revise | update ) ~5 \(words)",
      "( use | using ) ~6 after ~8 ( change | amendment | revision | modification ) ~8 ( agree | accept | mean | constitute )",
      "( deem | consider ) ~3 ( accept | accepted | agree | agreed ) ~6 ( change | amendment | revision | modification | new ~1 terms )",
      "( change | amendment | revision | modification ) ~30 deem ~3 ( accept | accepted | agree )"
    )
    // "migrate to the current release": the newest must be used.
    moves = g.cue(
      "( use | using | run | operate | employ | deploy | switch | upgrade | migrate | move | replace | substitute | swap | exchange | install | adopt | follow | keep to | work with | stay on | obtain | download | refresh | rely on )"
    )
    newest = g.cue(
      "( latest | newest | most recent | most up to date | up to date | most current | current | newer | new | revised | updated | corrected | successor ) ~2 ( version | release | edition | snapshot | checkpoint | copy | build | revision | generation )",
      "most recent one")
    old = g.cue(
      "( old | older | earlier | outdated | previous | superseded | obsolete | prior | non current | deprecated | retired | withdrawn ) ~2 ( version | release | copy | copies | checkpoint | snapshot | edition | weights )"
    )
    stands = g.cue(
      "( always | please | kindly | only ) ~2 ( use | run | upgrade | work with | stay on ) ~4 ( latest | newest | most recent | most current | current | up to date ) ~2 ( version | release | checkpoint | copy | edition | snapshot )",
      "( destroy | delete | discard | remove | replace | abandon | retire ) ~2 ( old | older | earlier | outdated | previous | superseded | obsolete | prior | deprecated ) ~2 ( version | release | copy | copies | checkpoint | snapshot )",
      "( once | when | as soon as | after ) ~3 ( new | corrected | updated | newer | later ) ~1 ( version | release | model | checkpoint | edition ) ~12 ( move to | switch | upgrade | migrate | adopt )",
      "only ~3 ( latest | newest | most recent | most current | current ) ~2 ( version | release | edition | checkpoint | snapshot | copy ) ~8 ( may | can | permitted | allowed | licensed | supported ) ~2 use",
      "( stop | cease | discontinue | abandon ) ~2 ( use | using | running ) ~3 ( old | older | earlier | outdated | previous | superseded | obsolete | prior | deprecated ) ~2 ( version | release | copy | copies | checkpoint | snapshot )"
    )
    // A change that both must agree to, or that you may make yourself, is none of the licensor's.
    ours = g.cue(
      "( mutual | written | prior | signed | joint | mutually ) ~2 ( agreement | consent | instrument | writing | agreed | amendment ) ~3 ( of | by | between | from )? ~2 ( both | each | party | parties | you )?",
      "in writing", "( invalid | unenforceable | severable )",
      "( language | translation | discrepancy | arbitration )", "( chinese | english ) ~1 version",
      "no ( change | amendment | modification | variation )",
      "you ( may | can | must | shall | should | agree ) ~6 \(acts)",
      "your ~1 ( modification | change | amendment )",
      "( include | contain | carry | cause | mark | state ) ~8 ( changed | modified | change | modification )",
      "right ~2 grant", "grant ~2 you", "unless ~4 agree",
      "( modified | changed | adapted ) ( version | material | model | work | file | copy )"
    )
    yours = g.cue(
      "permit you to ( modify | change )", "legislative text", "include ~2 right to modify",
      "privacy policy", "amended in accordance", "this definition", "please read this",
      "negotiate in good faith", "except as such", "may use and modify",
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
    } else if let hit = changed(s) ?? kept(s) ?? (s.isReserved ? s.first(reserved) : nil) {
      add(.plain(kind), hit, s, &out)
    }
  }

  /// The words of the licence, or the thing itself, may be other tomorrow.
  private func changed(_ s: SentenceReading) -> Hit? {
    if let hit = s.first(accepts), s.mode(hit.start) != .prohibited { return hit }
    guard !s.has(yours), !s.has(ours) else { return nil }
    guard let hit = s.first(subjects) ?? s.first(powers) ?? s.first(alters) else { return nil }
    return [hit.start, hit.end - 1].contains { s.mode($0) == .prohibited } ? nil : hit
  }

  /// What is newest must be used, what is old no more.
  private func kept(_ s: SentenceReading) -> Hit? {
    if let hit = s.first(stands) ?? s.demanded(moves, of: newest, within: 8) { return hit }
    guard s.hasMode(.prohibited), let hit = s.pair(moves, old, within: 5), s.mode(hit.start) == .prohibited
    else { return nil }
    return hit
  }
}
