/// Reads that modified files or models must say that they were modified.
struct ChangeNoticeRecognizer: ClauseRecognizer {
  let kind = ClauseKind.changeNotice
  private let notice, changed, says, others, ownChanges: Cue
  private let tells, fact, called, altered, hidden, silent, declared, elsewhere: Cue

  /// What is done to a work, and what it is then.
  static let change =
    "modify/change/alter/edit/adapt/revise/amend/tweak/patch/retrain/finetune/tune/quantize/quantise/prune"
    + "/distill/merge/convert/translate/abridge/customise/customize/rework/transform/tamper/derive/shorten"
    + "/differ/depart/deviate/diverge/rebuild/remix/redact/touch/rewrite/rewritten/crop/recolour/recolor/resample"
  static let changes =
    "modification/change/alteration/edit/adaptation/amendment/revision/difference/deviation/departure/tweak"
    + "/patch/correction/adjustment/conversion/translation/customisation/customization/redaction"

  init(_ g: inout GrammarBuilder) {
    changed = g.cue(Words.changed)
    says = g.cue(Words.says)
    ownChanges = g.cue(Words.ownChanges)
    others = g.cue(Words.others)
    tells = g.cue(Words.tells)
    fact = g.cue(Words.fact)
    called = g.cue(Words.called)
    altered = g.cue(Words.altered)
    hidden = g.cue(Words.hidden)
    silent = g.cue(Words.silent)
    declared = g.cue(Words.declared)
    elsewhere = g.cue(Words.elsewhere)
    notice = g.cue(Words.notice)
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    guard let hit = s.first(notice, .required) ?? marked(s) ?? told(s), !s.has(ownChanges) else { return }
    add(.plain(kind), hit, s, &out)
  }

  /// "Any adaptation has to be accompanied by a statement describing how it differs".
  private func marked(_ s: SentenceReading) -> Hit? {
    guard let hit = s.demanded(says, of: changed, within: 16) else { return nil }
    return s.has(others) || s.has(elsewhere) ? nil : hit
  }

  /// "Put a note in your fork telling people how it departs from upstream", "if you have edited a file, say so".
  private func told(_ s: SentenceReading) -> Hit? {
    guard s.has(tells) || s.has(called) || s.has(silent) || s.has(declared), !s.has(elsewhere) else {
      return nil
    }
    return said(s) ?? named(s) ?? hushed(s) ?? s.first(declared, .none, .required)
  }

  /// "If you have edited a file, say so", "a remark to that effect is to be added".
  private func named(_ s: SentenceReading) -> Hit? {
    for act in s.all(called).prefix(Self.most) where s.isOwed(act.start) || s.mode(act.end - 1) == .required {
      if let hit = s.span(act, altered, within: 20) { return hit }
    }
    return nil
  }

  /// What must be told of the change, or must be told: "changes are to be logged".
  private func said(_ s: SentenceReading) -> Hit? {
    for act in s.all(tells).prefix(Self.most) where s.isOwed(act.start) {
      let before = max(s.sentence.tokens.lowerBound, act.start - 4)..<act.start
      let isPassive = before.contains { s.has($0, Self.be) }
      for what in s.all(fact).prefix(Self.most)
      where act.range.overlaps(what.range) || s.isNear(act.end, what.start, 8)
        || isPassive && s.isNear(what.end, act.start, 8)
      {
        return Hit(cue: act.cue, start: min(act.start, what.start), end: max(act.end, what.end))
      }
    }
    return nil
  }

  /// "Leaving customised versions unmarked is not allowed".
  private func hushed(_ s: SentenceReading) -> Hit? {
    guard s.hasMode(.prohibited) else { return nil }
    return s.all(silent).prefix(Self.most).first { s.mode($0.start) == .prohibited }.flatMap {
      s.span($0, hidden, within: 16)
    }
  }

  /// The words of one sentence that are compared: no licence names as many.
  private static let most = 40
  private static let be = WordClasses.mask("be")
}
