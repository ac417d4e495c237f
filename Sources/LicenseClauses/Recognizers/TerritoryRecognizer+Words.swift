extension TerritoryRecognizer {
  /// The words by which it reads.
  enum Words {
    static let named =
      "( permitted | licensed | authorized | authorised | approved | covered | excluded | restricted | prohibited | applicable | eligible | supported | unsupported | blocked )"
    static let territory = [
      "outside ( of )? the territory", "for the territory", "in the territory", "within the territory",
      "to the territory", "outside of territory", "within the permitted territory",
      "in ~3 prohibited territory", "excluded territory", "restricted territory",
    ]
    // "solely within the Licensed Region", "outside the Approved Countries"
    static let regions = [
      "( outside | in | within | inside | for | to | from | beyond | of ) ~3 \(named) ( territory | territories | region | country | jurisdiction | area | market | nation | state | place )"
    ]
    static let denies = [
      "not ( be )? ( grant | apply | extend | available | license | valid | intend )",
      "no ~3 ( right | license ) ~12 if",
      "not ~2 grant", "no ~3 ( right | license ) ~4 ( grant | extend | apply )",
      // "Nothing herein entitles anyone in … to run it", "nobody in … is licensed"
      "( nothing | none ) ~12 ( authorize | authorise | grant | permit | license | entitle | allow | confer | extend | give | apply | empower )",
      "( nobody | no one | no person | no entity | no company | no user | no party ) ~20 ( may | can | shall | be | is | receive | acquire | use )",
      // "this licence is not for you"
      "not for ( you | anyone | anybody | user | people | person | use | distribution | sale | download | those )",
      "not ~3 ( entitle | eligible | allow | permit | authorize | authorise | cover | include | reach | serve | support | open | offer | accept | approve | welcome | effective | applicable | accessible | direct | address | meant | convey | confer | invite )",
      // "rights are withheld from", "void where …"
      "( withhold | withdraw | deny | refuse | bar | debar | ineligible | unavailable | unlicensed | unauthorized | unauthorised | disallow | inapplicable | void | preclude | disqualify | geoblock )",
      "@be ~2 ( exclude | except | reject | carved | block | ban )", "( exclude | except | carved ) from",
      "no ~1 ( use | deploy | deployment | access | download | distribute | exploit | act | activity | process | host | copy | operate | sale | supply | release )",
      "( off limits | out of scope | out of bounds | carved out | shut out | closed to | locked out )",
      "( receive | have | enjoy | acquire | obtain | hold | get ) no ~3 ( right | license | permission | access )",
      "no ~3 ( right | license | permission | access | authorization | grant | availability | entitlement ) ~4 ( for | to | in | within )",
      "( stop | end ) at ~4 border", "( unable | decline | regret ) ~3 to",
      "( license | agreement | grant | right | scope | offer | terms ) ~3 exclude",
      "( we | licensor | @party ) ~2 not ( license | offer | provide | supply | support | serve | permit | grant | make | ship )",
    ]
    static let excludes = [
      "not apply in", "not apply to ~12 in", "not @be ~3 granted", "not ( be )? grant", "not be available",
      "not available in",
      "not ~16 ( use | distribute | access | deploy | offer | provide | make | download ) ~30 ( in | within | from | to )",
      "excluding", "exclude", "other than", "except", "not intended for ~8 in", "outside", "prohibited in",
      "not ~6 ( domicile | locate | reside | incorporate | establish | base )", "not permitted in",
      "not ~3 licensed to ~16 in",
      "not grant ~24 in", "not authorized in", "not ~4 offered", "no ~6 ( in respect of | for )",
      "not ~3 extend to", "not ~3 licensed ~6 where",
    ]
    static let domicile = [
      "domicile", "principal place of business", "reside", "resident", "residence", "headquarter",
      "incorporated in", "organized under the law", "incorporated under the law", "located in", "based in",
      "established in", "( established | incorporated | organized | based ) outside", "registered in",
      "place of business", "citizen", "national of", "nationals of",
      // "who live in …", "whose seat is in …"
      "( live | living | inhabitant | dwell | settled ) ~2 ( in | of )", "citizenship", "nationality",
      "passport",
      "( registered | head | main | corporate | principal ) ( office | seat | establishment )",
      "( seat | headquarter ) ~3 ( in | there )", "( established | incorporated | based | located ) there",
      "( incorporated | organized | organised | formed | constituted | existing | established | founded ) ~3 under ~4 law",
      "( formed | founded | constituted | organized | domiciled | situated | located | established | incorporated ) ~3 in",
      "( company | corporation | organization | institution | university | universities | entity | firm | employer | laboratory | business ) ( in | from )",
      "parent company", "tax resident", "under the control of ~6 ( in | of )",
    ]
    static let only = [
      "only ( in | within | for use in )", "solely ( in | within )", "exclusively ( in | within )",
      "limited to ~4 ( territory | use in )", "only ~10 ( in | within ) the",
    ]
    static let confines = [
      "( valid | licensed | confined | restricted | limited | available | granted | apply | usable | reserved | open | offered | meant | intended | extend | accessible | permitted | provided | exercised | effective | destined | supplied | distributed | used | allowed | authorized | hosted | stored | processed | run | operated | deployed ) ~8 ( to | in | for | within | on | by | inside | from )",
      "( licensed | permitted ) territory @be",
      "( exclusively | only | solely ) to ~6 ( incorporated | established | domiciled | resident | located | based )",
      "outside ~3 not eligible",
      // "Only entities with their seat in … may", "we license … only in", "for users in … alone"
      "( only | solely | exclusively | alone ) ~12 ( in | within | to | by | from | for | of | on | inside )",
      "( in | within | for | to | of | by ) ~12 ( only | exclusively | solely | alone )",
      "( confine | restrict | reserve | limit ) ~6 to",
    ]
    static let limits = [
      "only", "exclusively", "solely", "confined", "restricted to", "limited to", "territory @be",
      "not eligible", "alone", "reserved ( to | for )", "confine ~4 to", "restrict ~4 to", "limit ~4 to",
    ]
    // "outside Canada", "anywhere except Iran", "unless you are established in …"
    static let beyond = [
      "( outside | beyond | except | excluding | exclude | exclusive of | apart from | aside from | save for | save in | elsewhere than | out of )",
      "other than", "( anywhere | everywhere | countries | country | region ) ( but | save )",
      "but not ( in | within | for | to )",
      "exception of", "unless ~10 ( in | of )", "without leaving",
    ]
    // "… and nowhere else"
    static let elsewhere = [
      "( nowhere | elsewhere )", "no other ( country | place | territory | region | jurisdiction | state )",
      "exclusion of ~3 ( other | country | place )",
    ]
    // "servers must be located in Japan", "processing shall take place within the EU"
    static let stays = [
      "( take place | occur | happen ) ~6 ( in | within | inside | on )",
      "( remain | stay | keep | kept | store | host | process | located | situated | hold | held | retain | house | perform | perform | carry out | run | operate | deploy | execute | use | conduct | confine | reside | physically | install ) ~8 ( in | within | inside | on )",
    ]
    // "You must be a resident of …", "if it is established in …"
    static let resident = [
      "( must | shall | need to | has to | have to | required to ) ~2 be ~8 ( resident | citizen | national | domicile | establish | incorporate | locate | base | headquarter | situated | registered )",
      "( represent | warrant | confirm | certify | declare | attest | affirm | state ) ~4 ( you | it | they | your organization | licensee ) @be ~6 ( resident | citizen | national | domicile | establish | incorporate | locate | base | headquarter | registered )",
      "( condition | precondition | prerequisite | requirement ) ~12 ( resident | citizen | national | domicile | establish | incorporate | locate | base | headquarter | registered )",
      "( may | entitled | eligible | licensed | granted | permitted | open ) ~20 ( if | provided | as long as | so long as | on condition ) ~8 ( resident | citizen | national | domicile | establish | incorporate | locate | base | headquarter | registered | live )",
      "( represent | warrant | confirm | certify | declare | attest | affirm ) ~4 ( you | it | they | licensee ) ( reside | live )",
      "( must | shall ) ~2 ( reside | live | have ~6 ( seat | office | residence | place of business | domicile ) )",
    ]
    // "you are neither a citizen nor a resident of …"
    static let disclaims = [
      "( represent | warrant | confirm | certify | declare | attest | affirm | agree | state ) ~10 ( not | neither | nor ) ~12 ( resident | citizen | national | domicile | establish | incorporate | locate | base | headquarter | registered | live | reside )"
    ]
    static let eligible = [
      "( right | license | permission | grant | use | user | access | model | available | offer | service | weight | checkpoint | software | material | work | data | api | download | deploy | host | distribute | release | party | may | accept | terms | agreement | process | store | exploit | operate | exercise | corpus | record | run | train | view | consult )"
    ]
    static let worldwide = [
      "( worldwide | anywhere | everywhere | world | global | globally | universe )",
      "( any | every | all ) ~2 ( country | countries | territory | territories | jurisdiction | region )",
    ]
    static let organized = [
      "( incorporated | organized | organised | formed | constituted | existing | established | founded ) ~3 under ~4 law"
    ]
    static let use = [
      "use", "distribute", "apply", "offer", "available", "access", "deploy", "provide", "market",
      "territory",
      "( run | download | host | sell | exploit | operate | supply | publish | transfer | license | exercise | accept | make | share | commercialize | serve | install | user | receive )",
    ]
    // What is done there, where no person is meant: "servers located in Japan".
    static let sited = [
      "( server | data center | data centre | infrastructure | facility | facilities | hardware | machine | computer | equipment | cloud | storage | region | workstation | terminal | laptop | network | premises | site | room | building ) ~4 ( located | based | situated | established | in )"
    ]
    // "offered to users located in …": where those are whom a product serves.
    static let served = [
      "( offer | provide | available | market | sell | supply | serve | accessible ) ~4 ( user | customer | people | person | consumer | player | public ) ~3 ( located | resident | based | living | live | in )"
    ]
  }
}
