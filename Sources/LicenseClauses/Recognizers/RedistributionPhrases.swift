/// The phrases by which limits of passing a model on, and what only looks like one, are known.
struct RedistributionPhrases: Sendable {
  let tests, turns, withheld, conditional, general, itself, frees, underTerms, sublicense, imposes,
    consistent,
    forbidden,
    hosting,
    consent, shares,
    onCondition, toSome, provides, outsiders, without, usedTo, uses, orTo, assigns, purpose, altered, list,
    mentions,
    selective,
    passes,
    limits, notPassed, beyond, liable, content: Cue

  init(_ g: inout GrammarBuilder) {
    // Results of tests, and how something was supplied that may not be taken apart, are no copies.
    tests = g.cue(
      "result of ~4 ( benchmark | benchmarking | performance | test | evaluation )",
      "( reverse engineer | decompile | disassemble ) ~16 ( supplied | provided | delivered | shipped ) ( in ~1 ( object | binary ) | with | together )"
    )
    turns = g.cue(Words.turns)
    passes = g.cue(Words.passes)
    limits = g.cue(Words.limits)
    beyond = g.cue(Words.beyond)
    liable = g.cue("not ~8 ( liable | responsible ) ~2 ( for | to )", "no ~6 liable for", "be liable for")
    content = g.cue(
      "( create | distribute | spread | share | publish | disseminate | sell ) ~8 ( malicious | malware | virus | viruses | harmful | unlawful | illegal | worm | drug | vulnerability | backdoor | firearm )",
      "( share | distribute | sell | exchange ) ~16 ( personal information | personal data | email address )",
      "file sharing", "( distribute | spread | send ) ~8 ( trojan | hoax | spam )",
      "( create | distribute | spread | share | publish | disseminate | store | possess | sell ) ~4 ( child | csam | sexual | sexually | pornographic | obscene | nonconsensual | terrorist | extremist | hateful | misleading | deceptive | fraudulent | infringing | phishing | illicit | deepfake | deepfakes | disinformation | misinformation | propaganda )",
      // What is handed on is the way in, not the thing.
      "( transfer | share | sell | lend | rent | provide | assign | disclose ) ~10 ( account | password | credential )",
      "distribute or ~2 ( malicious | malware )")
    notPassed = g.cue(Words.notPassed)
    conditional = g.cue(Words.conditional)
    general = g.cue("may use ~28 only in accordance")
    itself = g.cue(Words.itself)
    frees = g.cue(Words.frees)
    underTerms = g.cue(Words.underTerms)
    sublicense = g.cue(Words.sublicense)
    imposes = g.cue(Words.imposes)
    consistent = g.cue(Words.consistent)
    forbidden = g.cue(Words.forbidden)
    hosting = g.cue(Words.hosting)
    consent = g.cue(Consent.phrases)
    toSome = g.cue(Words.toSome)
    provides = g.cue("( provide | offer | operate | run | launch | supply | sell )")
    // "to any person outside the Institution": everybody else, and no some.
    outsiders = g.cue(
      "outside ~2 ( institution | organization | company | licensee | laboratory | university | group | team | you | firm | hospital | agency )"
    )
    shares = g.cue("distribute", "redistribute", "share", "publish", "convey", "sublicense", "pass on")
    onCondition = g.cue(Words.onCondition)
    without = g.cue(Words.without)
    usedTo = g.cue("use ~8 to ~8 ( distribute | share | publish | sell | transfer | disseminate )")
    uses = g.cue("or use")
    orTo = g.cue("or to", "nor")
    assigns = g.cue(Words.assigns)
    purpose = g.cue(Words.purpose)
    altered = g.cue(Words.altered)
    // Ways of passing something on, one behind the other: whatever the licence calls the thing.
    withheld = g.cue("other than ( distribute | sell | sublicense )")
    list = g.cue(Words.list)
    mentions = g.cue(Words.mentions)
    selective = g.cue(Words.selective)
  }
}
