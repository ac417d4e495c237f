/// Reads that the user indemnifies the licensor.
struct IndemnityRecognizer: ClauseRecognizer {
  let kind = ClauseKind.indemnity
  private let acts, frames, theirs, pays, payer, harm, others: Cue

  init(_ g: inout GrammarBuilder) {
    acts = g.cue(
      "indemnify", "hold ~4 harmless", "indemnification", "indemnities", "hold ~4 free ~4 claim",
      "release ~4 from ~4 claim ~4 third part",
      "( damage | loss ) ~10 ( licensor | company | party ) ~8 ( compensate | compensated | reimburse ) by",
      "compensate ( licensor | company | us ) for", "keep ~6 clear of ~4 liability",
      "right to seek compensation from you", "save ~6 harmless", "make ~4 whole",
      "protect ~6 harmless",
      "indemnity ~2 ( to | for | in favor of ) ~3 @party")
    // Whom the licence protects: the licensor under any name.
    let us =
      "( licensor | company | contributor | provider | owner | author | we | us | our | vendor | university | institute | institution | foundation | consortium | laboratory | publisher | creator | holder | custodian | steward | maintainer | supplier | developer | project | team | archive | curator | hospital | agency | ministry | museum | library | indemnitee )"
    let loss = "( damage | loss | cost | expense | sum | fine | liability | fee | penalty )"
    frames = g.cue(
      "( compensate | reimburse | repay ) ~4 @party",
      "defend ~4 @party ~12 ( claim | lawsuit | proceeding | action )",
      "( cover | bear | pay | meet | absorb | assume ) ~6 @party ~4 ( damage | loss | fine | liability )",
      "( cover | bear | pay | meet | absorb ) ~6 \(loss) ~8 ( against | incur by | suffer by | sustain by | caused to | award ) ~4 @party",
      "( hold | keep | save ) ~4 ( free | clear | harmless | safe ) ~4 ( @lawsuit | loss | liability )",
      "make good ~6 \(loss)", "make good to", "make us whole", "defend us", "cover what it costs",
      "save harmless",
      "@who ~4 ( guarantee | protect ) ~4 @party ~6 ( against | from ) ~8 ( @lawsuit | action | recourse | liability )",
      "( @who | signatory ) ~4 indemnify ~3 \(us)", "answer to ~2 @party for",
      "\(loss) ~24 ( borne | bear ) by ~3 @who",
      "( take over | assume | undertake | conduct ) ~3 defense ~8 @party",
      "( resolve | settle | handle ) ~8 ( at | own ) ~4 ( expense | cost | responsibility | risk )",
      "@lawsuit ~16 ( settle | resolve | bear ) by ~2 @who", "cause no ( damage | loss | harm ) to ~2 @party",
      "( indemnity | indemnification ) ~4 ( give | obligation | by ) ~8 ( survive | extend | cover | include | apply )",
      "@who @be ~2 liable to ~2 @party ~8 ( damage | loss | claim | breach )",
      "answer ~2 to ~2 @party for ~6 \(loss)",
      "( release | free | protect | shield ) ~3 @party ~3 from ~6 third",
      "\(loss) ~10 @party ~6 ( compensate | reimburse | bear | pay | cover ) by",
      // "The Institute may recover its losses from the Recipient": the duty as the other side's right.
      "( recover | claim | seek | demand ) ~6 ( compensation | loss | damage | cost | expense ) ~8 from ~2 @you",
      // "The licensor may look to the licensee for reimbursement", "ensures that the team suffers no loss"
      "look to ~2 @you for", "( reimbursement | recovery ) ~4 ( from | by ) ~2 @you",
      "ensure ~4 \(us) ~2 ( suffer | incur | sustain ) no",
      // "The Builder relieves us of third-party claims"
      "( relieve | release | free | exempt | discharge | spare | keep ) ~2 \(us) ~3 ( of | from ) ~8 third",
      // "The user keeps the provider indemnified"
      "( keep | hold ) ~4 indemnify",
      // "All outlay is for the account of the Licensee".
      "\(loss) ~16 for the account of ~2 @who",
      // "The Authors shall be exempted by the user from all claims".
      "( exempt | release | free | relieve ) ~2 by ~3 @who ~4 ( from | of ) ~6 ( @lawsuit | liability )")
    theirs = g.cue(
      "neither ~12 indemnify", "indemnified party ~3 ( must | will | shall | may )",
      "survive ~4 ( termination | expiration )",
      "( except | exclusion | excluding ) ~6 ( indemnification | indemnity )",
      "( party | parties ) ~2 indemnification obligation",
      "( company | licensor | vendor | provider ) will ~3 ( indemnify | defend )",
      "not ~4 ( obliged | required ) to indemnify",
      "( licensor | we | vendor | provider ) ~2 ( shall | will ) !be ~2 ( indemnify | defend | compensate | hold )",
      "( indemnify | defend | compensate ) the? ( you | customer )", "indemnification shall be limited",
      "indemnification obligation ~2 not")
    // "You pay …": what is done for somebody who suffers a loss.
    pays = g.cue(
      "( compensate | reimburse | repay | refund | bear | borne | cover | pay | absorb | shoulder | meet | settle | discharge | defend | protect | shield | safeguard | liable | answerable | compensation )",
      "make good", "make up for", "take over", "take responsibility",
      "assume ~4 ( liability | responsibility | cost )",
      "answer for", "answer to", "( foot | pick up ) ~2 ( bill | tab | cost )",
      "( bill | tab | cost | fine | loss | damage | expense ) @be ( yours | on you | for you )", "stand good",
      "at your ~2 ( expense | cost | charge )", "take care of", "deal with", "hold responsible", "pick up",
      "on the hook", "stand in for",
      "( warrant | guarantee | insulate ) ~2 \(us) ~2 ( against | from )",
      "( responsible | responsibility ) for")
    payer = g.cue(
      "( @who | signatory | integrator | publisher | member ) ( @be | must | shall | will | hereby | agree to )? ~2 ( compensate | reimburse | repay | bear | cover | pay | absorb | shoulder | defend | protect | shield | warrant | guarantee | liable | answerable | answer | make good | foot | pick up | take care )",
      "( bill | tab | cost | fine | loss | damage | expense ) @be ( yours | on you | for you )")
    // "… whatever a claim against us costs": the licensor's loss, which somebody's act has caused.
    harm = g.cue(
      "( sue | sued ) ~3 \(us)", "\(us) ~2 ( sued | fine | fined | penalise | penalize )",
      "order ~1 \(us) ~2 to pay", "( come | go ) after ~2 \(us)",
      "( claim | action | suit | lawsuit | proceeding | demand | complaint | judgment | judgement | award ) ~6 ( against | upon ) ~3 \(us)",
      "( fine | penalty | sum | judgment | order | cost | damage ) ~6 ( impose | levy | award | enter | assess | fall ) ~4 ( against | on | upon ) ~3 \(us)",
      "( loss | damage | harm | injury | detriment | liability ) ~4 ( to | of | for | on | upon ) ~3 \(us)",
      "( loss | damage | cost | expense | liability | sum | amount | outlay | fee | whatever | anything ) ~8 ( incur | suffer | sustain | disburse | undergo ) ~4 by ~3 \(us)",
      "\(us) ~6 ( incur | suffer | sustain | disburse | lose )",
      "\(us) ~4 ( loss | damage | lawyer | attorney | legal )",
      "\(us) ~3 ( cost | expense ) ~8 ( if | arise | result | cause | because | claim | lawsuit | defense )",
      "cause \(us) ~4 ( loss | damage | cost )", "( drag | take | haul | bring ) ~3 \(us) ~2 court",
      "\(us) ~4 ( dragged | drag | taken | hauled | brought ) ~3 court", "\(us) ~4 in ~1 ( court | trouble )",
      "( loss | damage | cost | expense | outlay | sum | everything | anything ) ~3 ( \(us) | operator ) ~4 ( put to | incur | suffer | sustain | face | bear | spend )",
      "\(us) ~4 ( against | from | for ) ~4 ( claim | lawsuit | demand | recourse )")
    // "You bear all legal responsibility": answering for one's acts pays for nobody's loss.
    others = g.cue(
      "\(us) ( shall | will )? be ~2 liable", "legal responsibility",
      "( liable | responsible ) for ~4 consequence", "liquidated damage")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    let demands = s.hasMode(.required) || s.hasMode(.condition)
    guard !s.has(theirs),
      let hit = (demands ? s.first(acts) : nil) ?? s.first(frames) ?? paid(s),
      s.mode(hit.start) != .prohibited
    else { return }
    add(.plain(kind), hit, s, &out)
  }

  /// "If somebody sues us because of your app, you pay": what the user does about the licensor's loss.
  private func paid(_ s: SentenceReading) -> Hit? {
    guard !s.has(others), let hit = s.pair(pays, harm, within: 14) else { return nil }
    let isCommand = hit.start == s.sentence.tokens.lowerBound
    let wide = (hit.start - 4)..<hit.end
    let isOwed = s.all(pays).contains {
      hit.range.contains($0.start)
        && (s.mode($0.start) == .required
          || s.mode($0.start) != .prohibited && (isCommand || s.has(payer, in: wide)))
    }
    return isOwed ? hit : nil
  }
}
