extension RemoteRestrictionRecognizer.Words {
  // "Export laws may restrict your use", "the clause on remote restriction": no act of the licensor's.
  static let laws = [
    "( clause | section | paragraph | provision | article ) ( on | about | concerning ) ~2 ( remote | monitor | audit )",
    "( law | regulation | statute | legislation ) ( may | might | can ) ~3 ( restrict | limit | prohibit )",
  ]
  static let without = [
    "( restrict | limit | limited ) by ~3 law", "( access | connection ) to a network", "fair use",
    "no telemetry", "not ~4 \(watch)", "not ~4 ( collect | contact | send )",
    "no ~4 ( right | obligation | duty ) to \(watch)",
    "without ~4 \(watch)", "disclaim", "right to use",
  ]
}
