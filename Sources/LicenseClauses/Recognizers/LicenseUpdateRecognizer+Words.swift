extension LicenseUpdateRecognizer {
  /// The words by which it reads.
  enum Words {
    static let reserves = [
      "@party ~4 reserve the right ~3 to ~16 ( change | update | modify | amend | revise | alter | modification ) ~8 ( policy | term | terms | agreement | license | feature | functionality | service | model | guideline )"
    ]
    static let updates = [
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
      "right to ~4 ( update | modify | amend | revise | change ) ~4 ( this | these | the ) ~4 ( agreement | license | terms | policy )",
    ]
    static let latest = [
      "use ~4 ( latest | newest | most recent | current | updated ) version",
      "reasonable effort ~12 ( latest | newest | current ) version", "may ~2 ( release | issue ) update",
      "update to ~4 ( latest | newest ) version",
      "( latest | newest ) version of the ( model | agreement | terms )", "upgrade to",
      "put ~4 newer ~4 in ~2 place", "put this version in ~3 place",
      "comply with ( the | any ) ( renewed | updated | amended | revised | new ) ( license | agreement | terms | version )",
    ]
    static let change =
      "( change | replace | retrain | modify | amend | revise | alter | update | extend | withdraw | supplement | adjust | adapt | vary | rewrite | issue | adopt | approve )"
    static let text =
      "( terms | license | agreement | policy | model | service | list | guideline | schedule | version | feature | text | condition | specification | category | edition )"
    static let changes = [
      "@party ( may | can | will | @be entitled to | reserve the right ) ~10 \(change) ~6 \(text)",
      "@party ( may | can | will ) ~4 ( publish | issue | release ) ~4 ( new | later | revise | updated | amended ) ~2 \(text)",
      "\(text) ~10 ( can | may ) be ~6 \(change) ~10 ( by | at any time | without | whenever | upon | on )",
      "( change | amendment | revision | modification ) ~8 ( take effect | become effective | come into force | enter into force | be binding | apply from )",
      "( new | revised | updated | amended ) ~2 ( terms | version | text | license ) ~8 ( take effect | become effective | apply from | replace | supersede | be posted )",
      "@party ( may | can | will ) ~4 ( discontinue | retire | switch off | remove ) ~4 \(text)",
      "( system | service | model | application | chatbot ) ~2 ( can | may ) be ~2 ( changed | discontinued | withdrawn | replaced )",
      "( feature | features | limit | limits | quota | quotas ) ~3 may be ~2 ( adjust | change | deprecate | remove | withdraw | discontinue )",
      "( provider | vendor | operator ) ( can | may ) ~2 change the ~2 ( system | application | chatbot )",
      "\(text) ~6 as ~2 ( posted | published | amended | in force ) ~6 from time to time",
      "change ~3 terms ~4 ( whenever | at any time )",
    ]
    static let follows = [
      "( most recent | latest | newest ) ~3 ( version | release | edition ) of",
      "( migrate | move | switch | upgrade ) ~8 ( version | snapshot | successor | release | model )",
      "( keep | kept ) ~8 ( current | up to date ) ~4 with",
      "( once | when | as soon as ) ~4 new version ~12 ( switch | update | move | use )",
      "only ~1 ( current | latest ) ( edition | version ) ~6 follow", "substitute ~3 corrected",
      "( install | apply | adopt ) ~4 ( update | patch | new version )",
      "( update | patch | new version | new release ) ~12 ( install | apply | adopt ) ( it | them )",
      "( install | implement | download | deploy ) ~6 ( update | patch | hotfix | bug fix | security fix )",
    ]
    // What is changed, and by whom: "the sponsor is at liberty to vary Schedule 3".
    static let acts =
      "( change | amend | modify | modification | revise | update | vary | alter | adjust | replace | substitute | supplement | extend | rewrite | tweak | edit | renew | swap | retrain | overhaul | refresh | expand | reissue | restate )"
    static let words =
      "( terms | term | condition | license | agreement | policy | rule | guideline | document | list | annex | schedule | appendix | exhibit | eula | contract | text | code of conduct | tou | tos | this file | this page )"
    static let goods =
      "( model | service | feature | functionality | function | api | endpoint | version | software | weights | checkpoint | offering | platform | interface | specification | capability | dataset | data set | corpus | price | fee )"
    static let who =
      "( licensor | licensors | company | provider | vendor | we | us | university | institute | institution | foundation | consortium | laboratory | publisher | owner | creator | author | platform | editor | sponsor | maintainer | project | team | committee | board | controller | operator | supplier | administrator | party a | agency | centre | center | ministry )"
    static let may =
      "( may | can | might | could | be entitled to | be free to | be at liberty to | be authorized to | be allowed to | have the right to | have the power to | reserve | retain | keep the | have the option | have discretion )"
    static let powers = [
      "\(who) ~4 \(may) ~8 \(acts) ~6 ( \(words) | \(goods) )", "\(who) will ~2 \(acts) ~4 \(words)",
      "\(who) ~4 \(may) ~8 ( retire | withdraw | discontinue | deprecate | phase out ) ~4 \(goods)",
      "\(who) ~4 ( right | power | freedom | discretion | option ) ~6 to ~6 \(acts) ~8 ( this | these | its | our | the ) ~2 \(words)",
      "\(who) ~4 \(may) ~3 ( issue | publish | adopt | impose | introduce | add | post ) ~3 ( new | additional | further | supplementary | revised | updated | amended ) ~2 \(words)",
      "be at liberty to ~4 \(acts) ~6 ( \(words) | \(goods) )",
    ]
    static let alters = [
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
      "( check | review | consult | revisit ) ~4 \(words) ~6 for ~2 ( change | update | amendment | modification | revision )",
    ]
    // Words that take effect: "the amended rules bind you once posted", "changes will be announced here".
    static let takes =
      "( bind | binding | govern | apply | effective | prevail | supersede | replace | count | take effect | in force | come into )"
    static let subjects = [
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
      "( newest | latest | later | newer | most recent ) ( edition | version | text ) ~3 ( of | this | these | the )? ~3 ( apply | govern | prevail | count | bind )",
    ]
    // "If you keep calling the API after a change, you accept it."
    static let accepts = [
      "( continue | continued | keep | further | go on | carry on ) ~2 ( use | using | access | accessing | call | calling | download | operate | run | work ) ~16 ( change | amend | amendment | revise | revision | update | modify | modification | posted | new ) ~16 ( accept | accepted | acceptance | agree | consent | bound | constitute | deem )",
      "( continue | continued | keep | go on | carry on ) ~2 ( use | using | access | accessing | call | calling ) ~16 ( accept | acceptance | agree | consent | bound ) ~8 ( change | amend | revise | updated | modified | new ) ~2 ( terms | version | policy | agreement | license | text | rule )",
      "( use | using | download | access ) ~6 after ~3 ( publish | post | announce | release | change | amend | revise | update ) ~5 \(words)",
      "( use | using ) ~6 after ~8 ( change | amendment | revision | modification ) ~8 ( agree | accept | mean | constitute )",
      "( deem | consider ) ~3 ( accept | accepted | agree | agreed ) ~6 ( change | amendment | revision | modification | new ~1 terms )",
      "( change | amendment | revision | modification ) ~30 deem ~3 ( accept | accepted | agree )",
    ]
    // "migrate to the current release": the newest must be used.
    static let moves = [
      "( use | using | run | operate | employ | deploy | switch | upgrade | migrate | move | replace | substitute | swap | exchange | install | adopt | follow | keep to | work with | stay on | obtain | download | refresh | rely on )"
    ]
  }
}
