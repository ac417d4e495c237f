/// The phrases that forbid, demand, allow or make a condition.
struct ModalityPhrases: Sendable {
  let prohibits, prohibitsBefore, contrasts, breaches, orders, spares, denies, fronts, owes, requires,
    permits, rights, imperative, lacking, nouns, negates, commands,
    conditions, exempts, requiresBefore, bare, inverts, omits, declares: Cue

  init(_ g: inout GrammarBuilder) {
    prohibits = g.cue(Words.prohibits)
    prohibitsBefore = g.cue(Words.prohibitsBefore)
    breaches = g.cue(Words.breaches)
    contrasts = g.cue(Words.contrasts)
    orders = g.cue("( \(Self.orderVerbs.joined(separator: " | ")) ) !of !@be")
    spares = g.cue(Words.spares)
    denies = g.cue(Words.denies)
    fronts = g.cue(Words.fronts)
    bare = g.cue("prohibit", "forbid", "disallow", "banned", "not ( allowed | permitted )")
    requiresBefore = g.cue(Words.requiresBefore)
    owes = g.cue(Words.owes)
    requires = g.cue(Words.requires)
    permits = g.cue(Words.permits)
    rights = g.cue("right to")
    exempts = g.cue(Words.exempts)
    imperative = g.cue("do not")
    declares = g.cue(Words.declares)
    inverts = g.cue(Words.inverts)
    omits = g.cue("( failure | fail | omit | neglect ) to !comply !observe !obey", "omitting")
    lacking = g.cue(Words.lacking)
    nouns = g.cue("prohibited use", "restricted use", "prohibited activities")
    negates = g.cue("do not", "@be not", "no ~12 @be")
    commands = g.cue(Words.commands)
    conditions = g.cue(Words.conditions)
  }

  /// What goes along with a copy or is shown with it, as conditions speak of it.
  static let particulars =
    "( statement | note | copy | text | mention | attribution | credit | acknowledgement | acknowledgment | reference | link | disclaimer | label | disclosure | indication | citation | logo | phrase | words | sentence | legend | file | watermark | attribution notice | copyright notice | license notice | notice text | name )"

  /// What sentences order, in the form in which they do: "give", not "gives" or "giving". What they invite to ("use",
  /// "share") is none of them.
  static let orderVerbs = [
    "give", "state", "keep", "retain", "preserve", "maintain", "reproduce", "display", "show", "include",
    "add", "attach", "append", "mark", "label", "mention", "cite", "credit", "acknowledge", "bind", "license",
    "release", "register", "apply", "obtain", "tell", "inform", "notify", "warn", "disclose", "indemnify",
    "defend", "comply", "adhere", "abide", "observe", "respect", "obey", "honor", "delete", "destroy",
    "erase", "cease", "return", "pay", "provide", "supply", "furnish", "ensure", "require", "oblige",
    "impose", "insert", "place", "link", "document", "describe", "indicate", "identify", "report",
    "submit", "embed", "enclose", "accompany", "publish", "prefix", "title", "attribute", "ask",
  ]
}
