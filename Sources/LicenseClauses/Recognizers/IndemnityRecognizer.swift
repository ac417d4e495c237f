/// Reads that the user indemnifies the licensor.
struct IndemnityRecognizer: ClauseRecognizer {
  let kind = ClauseKind.indemnity
  private let acts, frames, theirs: Cue

  init(_ g: inout GrammarBuilder) {
    acts = g.cue(
      "indemnify", "hold ~4 harmless", "indemnification", "indemnities", "hold ~4 free ~4 claim",
      "release ~4 from ~4 claim ~4 third part",
      "( damage | loss ) ~10 ( licensor | company | party ) ~8 ( compensate | compensated | reimburse ) by",
      "compensate ( licensor | company | us ) for", "keep ~6 clear of ~4 liability",
      "right to seek compensation from you")
    let loss = "( damage | loss | cost | expense | sum | fine | liability | fee | penalty )"
    frames = g.cue(
      "( compensate | reimburse | repay ) ~4 @party",
      "defend ~4 @party ~12 ( claim | lawsuit | proceeding | action )",
      "( cover | bear | pay | meet | absorb | assume ) ~6 @party ~4 \(loss)",
      "( cover | bear | pay | meet | absorb ) ~6 \(loss) ~8 ( against | incur by | suffer by | sustain by | caused to | award ) ~4 @party",
      "( hold | keep | save ) ~4 ( free | clear | harmless | safe ) ~4 ( @lawsuit | loss | liability )",
      "make good ~6 \(loss)", "make good to", "make us whole", "defend us", "cover what it costs",
      "save harmless",
      "@who ~4 ( guarantee | protect ) ~4 @party ~6 ( against | from ) ~8 ( @lawsuit | action | recourse | liability )",
      "@who ~4 indemnify ~3 @party", "answer to ~2 @party for", "\(loss) ~24 ( borne | bear ) by ~3 @who",
      "( take over | assume | undertake | conduct ) ~3 defense ~8 @party",
      "( resolve | settle | handle ) ~8 ( at | own ) ~4 ( expense | cost | responsibility | risk )",
      "@lawsuit ~16 ( settle | resolve | bear ) by ~2 @who", "cause no ( damage | loss | harm ) to ~2 @party",
      "( indemnity | indemnification ) ~4 ( give | obligation | by ) ~8 ( survive | extend | cover | include | apply )",
      "@who @be ~2 liable to ~2 @party ~8 ( damage | loss | claim | breach )",
      "answer ~2 to ~2 @party for ~6 \(loss)",
      "( release | free | protect | shield ) ~3 @party ~3 from ~6 third",
      "\(loss) ~10 @party ~6 ( compensate | reimburse | bear | pay | cover ) by")
    theirs = g.cue(
      "neither", "indemnified party ~3 ( must | will | shall | may )",
      "survive ~4 ( termination | expiration )",
      "( except | exclusion | excluding ) ~6 ( indemnification | indemnity )",
      "( party | parties ) ~2 indemnification obligation",
      "( company | licensor | vendor | provider ) will ~3 ( indemnify | defend )",
      "not ~4 ( obliged | required ) to indemnify",
      "( licensor | we | vendor | provider ) ~2 ( shall | will ) ~2 ( indemnify | defend | compensate | hold )"
    )
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    let demands = s.hasMode(.required) || s.hasMode(.condition)
    guard !s.has(theirs), let hit = demands ? s.first(acts) ?? s.first(frames) : s.first(frames),
      s.mode(hit.start) != .prohibited
    else { return }
    add(.plain(kind), hit, s, &out)
  }
}
