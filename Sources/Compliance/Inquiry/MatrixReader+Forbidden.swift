import LicenseClauses

/// Forbidden uses in one statement: a list of thirty would hide what bites.
extension MatrixReader {
  /// The most uses that are listed; of more, those that touch ordinary businesses are named.
  private static let most = 5

  /// Uses that ordinary businesses have, and would not expect to be forbidden.
  private static let telling: [UseCategory] = [
    .military, .medical, .legalJustice, .criticalInfrastructure, .automatedDecision, .unlicensedPractice,
    .surveillance, .socialScoring, .political, .gambling, .sexual,
  ]

  var uses: [MatrixStatement] {
    let clauses = entry.clauses.filter { $0.kind == .useRestriction }
    var named: Set<UseCategory> = []
    for case .useRestriction(let list) in clauses.map(\.terms) {
      named.formUnion(list.isEmpty ? [.other] : list)
    }
    let policy = unreadPolicy
    guard !clauses.isEmpty else { return [policy ?? silence(.forbiddenUses)] }
    let statement = MatrixStatement(text: words(named), weight: .bound, clauses: clauses, place: "")
    return [placed(statement)] + [policy].compactMap(\.self)
  }

  private func words(_ named: Set<UseCategory>) -> String {
    guard named.count > Self.most else { return UseWords.list(named.sorted()) }
    let telling = Self.telling.filter(named.contains).map(UseWords.word)
    let count = "\(named.count) kinds of use"
    return telling.isEmpty ? count : "\(count), among them \(telling.joined(separator: "; "))"
  }

  /// A policy that binds and was not read forbids more than is shown.
  private var unreadPolicy: MatrixStatement? {
    guard !entry.knowsPolicy, entry.clauses.contains(where: { $0.kind == .usePolicy }) else { return nil }
    return MatrixStatement(
      text: "what the use policy forbids, which was not read", weight: .open, clauses: [], place: "")
  }
}
