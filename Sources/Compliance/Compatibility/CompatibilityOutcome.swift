/// Under which terms a result may go.
public struct CompatibilityOutcome: Equatable, Sendable {
  /// The ids of those of the licences that may stand on the whole result.
  public let whole: [String]
  /// Of those, the ids for which a text has to be read first.
  public let unclear: [String]
  /// Whether the parts may stay under their own terms, which then all bind.
  public let together: Bool
  /// Whether any other licence may stand on it, for nothing that is asked of others would get lost.
  public let any: Bool

  /// No terms at all: the result may not be made, or needs none.
  static let none = CompatibilityOutcome(whole: [], unclear: [], together: false, any: false)
}

extension CompatibilityReader {
  /// Under which terms works of several licences may go as one.
  func outcome(_ all: [CompatibilityTerms], _ answer: CompatibilityAnswer) -> CompatibilityOutcome {
    guard isPassedOn, answer != .no else { return .none }
    let named = all.enumerated().filter { index, terms in
      !all.prefix(index).contains { $0.id == terms.id }
    }.map(\.element)
    let fits = named.map { target in (target.id, named.map { relicensed($0, target).answer }.max() ?? .yes) }
    return CompatibilityOutcome(
      whole: fits.filter { $0.1 < .no }.map(\.0), unclear: fits.filter { $0.1 == .unclear }.map(\.0),
      together: named.count > 1 && answer != .unclear && named.allSatisfy(\.shareAlike.isEmpty),
      any: named.allSatisfy { $0.shareAlike.isEmpty && $0.restrictions.isEmpty })
  }
}
