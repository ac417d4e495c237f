/// What protects the licensor: from rivals, from claims, from being looked into.
extension FrameTable {
  static func protecting(_ g: inout GrammarBuilder) -> [Frame] {
    let w = FrameWords.self
    let competition: @Sendable (SentenceReading, Hit) -> ClauseTerms = { _, _ in .plain(.competition) }
    return [
      // "excludes any activity in competition with ours", "everything except a service that competes with ours".
      Frame(
        &g, .said,
        [
          "( except | exclude | excluding | other than | reserved to | not licensed | no right | not extend | not cover | outside ) ~14 ( compete | competition | competitive | rival | competitor )",
          "( if | should | where | whose ) ~6 ( overlap | compete | rival ) ~24 ( not licensed | not permit | no license | no right | not exist | may not | not be given | end )",
          "( only | solely ) ~8 not compete", "( non competitive | noncompetitive | noncompeting )",
          "( attempt | wish ) to compete ~10 without",
        ], of: [w.owner], within: 12, unless: ["we shall not", "competition law", "anti competitive"],
        competition),
      // "You agree to reimburse Bluefin for losses resulting from your products".
      Frame(
        &g, .owed,
        ["( reimburse | compensate | relieve | save | saved | keep free | make up | bear )"],
        of: [
          "( loss | losses | legal fee | claim | claims | every liability | any harm | damages | damage ) ~10 ( result | arise | arising | trace | traceable | connect | cause | due to | from ~3 ( your | use | breach ) )"
        ], within: 10,
        unless: [
          "( we | licensor | provider ) ~1 ( will | shall )", "not ~2 ( reimburse | compensate )", "bear no",
        ],
        { _, _ in .plain(.indemnity) }),
      Frame(
        &g, .banned,
        [
          "( decompile | decompiler | disassemble | unlock | unpack | pull out | steal | clone | look inside | probe | reconstruct | recover | extract | looking inside )"
        ],
        of: [
          "( weights | parameters | source code | source form | readable form | architecture | structure | algorithm | internals | binary | it )"
        ], within: 8, unless: ["( personal data | data subject | re identify )", "notice"],
        { _, _ in .plain(.reverseEngineering) }),
      Frame(
        &g, .banned,
        [
          "( transfer | export | provide | divert | diversion | deliver | ship | release | re export | make available )"
        ],
        of: [
          "( denied | restricted | sanctioned | blocked ) ~1 ( party | parties | person | entity ) ~1 list",
          "strategic goods",
          "( sanctioned | embargoed ) ~1 ( person | country | countries | party | entity )",
        ], within: 14, { _, _ in .plain(.exportControl) }),
      // "Exemption from section 3 is granted to those who receive it as part of a product".
      Frame(
        &g, .said,
        [
          "( exempt | exemption | exempted | freed | relieved | waived | not apply | not concern | not bound | not bind | no obligation | nothing ~6 concern )"
        ],
        of: [
          "( incorporation in | incorporated in | incorporated into | built into | part of | component of | element ~2 into | element of | embedded in | integrated into ) ~6 ( product | system | device | application )"
        ], within: 24, beside: ["( receive | recipient | obtain | user | customer | those | get )"],
        unless: ["( liable | liability | warranty )"], { _, _ in .plain(.integratedProductExemption) }),
    ]
  }
}
