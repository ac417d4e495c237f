/// Whether models under some licences may be merged, changed and learnt from, each pair and all together.
public struct LicenseCompatibility: Sendable {
  /// What an act comes to for some of the licences.
  public struct Judgement: Sendable {
    /// What is done.
    public let act: CombinationAct
    /// The places of the licences in the question: the first goes into the second; for a merge, all that are merged.
    public let members: [Int]
    /// The reasons, the heaviest first.
    public let reasons: [CompatibilityReason]
    /// Under which terms the result may go.
    public let outcome: CompatibilityOutcome
    /// What it comes to.
    public var answer: CompatibilityAnswer { reasons.answer }
  }

  /// Two of the licences.
  public struct Pair: Sendable {
    /// Their places in the question.
    public let members: [Int]
    /// A judgement for each act and direction.
    public let judgements: [Judgement]
  }

  /// The licences.
  public let columns: [LicenseMatrix.Column]
  /// What becomes of the result.
  public let purpose: CompatibilityPurpose
  /// All pairs, in the order of the licences.
  public let pairs: [Pair]
  /// All licences merged; nil where they are two, which the one pair says.
  public let together: Judgement?

  /// The answers for some licences.
  /// - Parameters:
  ///   - columns: The licences, two at least.
  ///   - purpose: What becomes of the result.
  ///   - acts: What is asked about.
  public init(
    _ columns: [LicenseMatrix.Column], purpose: CompatibilityPurpose = .shared,
    acts: [CombinationAct] = CombinationAct.allCases
  ) {
    (self.columns, self.purpose) = (columns, purpose)
    let judge = CompatibilityJudge(
      reader: CompatibilityReader(purpose: purpose), terms: columns.map(CompatibilityTerms.init))
    pairs = columns.indices.flatMap { first in
      columns.indices.dropFirst(first + 1).map { judge.pair(first, $0, acts) }
    }
    together =
      columns.count > 2 && acts.contains(.merge) ? judge.judgement(.merge, Array(columns.indices)) : nil
  }

  /// All judgements, those on pairs first.
  public var judgements: [Judgement] { pairs.flatMap(\.judgements) + [together].compactMap(\.self) }
}

/// Puts each question to the reader.
private struct CompatibilityJudge {
  let reader: CompatibilityReader
  let terms: [CompatibilityTerms]

  /// A pair's acts, each direction where it matters.
  func pair(_ a: Int, _ b: Int, _ acts: [CombinationAct]) -> LicenseCompatibility.Pair {
    let isOne = terms[a].id == terms[b].id
    return LicenseCompatibility.Pair(
      members: [a, b],
      judgements: CombinationAct.allCases.filter(acts.contains).flatMap { act in
        (act.isDirected && !isOne ? [[a, b], [b, a]] : [[a, b]]).map { judgement(act, $0) }
      })
  }

  func judgement(_ act: CombinationAct, _ members: [Int]) -> LicenseCompatibility.Judgement {
    let all = members.map { terms[$0] }
    let reasons = reasons(act, all)
    return LicenseCompatibility.Judgement(
      act: act, members: members, reasons: reasons, outcome: outcome(act, all, reasons.answer))
  }

  private func reasons(_ act: CombinationAct, _ all: [CompatibilityTerms]) -> [CompatibilityReason] {
    guard act != .merge, let first = all.first, let second = all.last else { return reader.merge(all) }
    return act == .finetune ? reader.finetune(first, under: second) : reader.teach(first, second, act)
  }

  /// A student goes as its base goes, unless it is its teacher's derivative as well.
  private func outcome(_ act: CombinationAct, _ all: [CompatibilityTerms], _ answer: CompatibilityAnswer)
    -> CompatibilityOutcome
  {
    switch act {
    case .merge: return reader.outcome(all, answer)
    case .finetune:
      guard reader.isPassedOn, answer != .no, let target = all.last else { return .none }
      let open = answer == .unclear ? [target.id] : []
      return CompatibilityOutcome(whole: [target.id], unclear: open, together: false, any: false)
    case .distill, .outputs:
      let isDerivative = all.first?.studentsAreDerivatives.isEmpty == false
      return reader.outcome(isDerivative ? all : Array(all.suffix(1)), answer)
    }
  }
}
