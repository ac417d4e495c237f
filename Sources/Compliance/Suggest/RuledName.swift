import LicenseClauses

/// A name that keeps naming rules, made from one that does not.
struct RuledName {
  private let rules: [ModelNaming]

  init(_ rules: [ModelNaming]) { self.rules = rules }

  /// The name: words that are forbidden taken out, words that are demanded put before it. Whether it keeps rules
  /// that exclude each other is left to the check.
  func name(for proper: String) -> String {
    var name = rules.filter { $0.rule == .mustNotUse }.compactMap(\.token).reduce(proper, without)
    for rule in rules where rule.rule == .includes {
      if let token = rule.token, !LooseText.name(name).contains(LooseText.name(token)) {
        name = joined(token, name)
      }
    }
    let beginnings = rules.filter { $0.rule == .beginsWith }.compactMap(\.token)
    if let longest = beginnings.max(by: { LooseText.name($0).count < LooseText.name($1).count }),
      !LooseText.name(name).hasPrefix(LooseText.name(longest))
    {
      name = joined(longest, name)
    }
    return name
  }

  private func joined(_ token: String, _ name: String) -> String {
    let head = token.split(separator: " ").joined(separator: "-")
    return name.isEmpty ? "\(head)-Model" : "\(head)-\(name)"
  }

  /// A name without the pieces between hyphens and the like that have a token in them.
  private func without(_ name: String, _ token: String) -> String {
    let unwanted = LooseText.name(token)
    guard !unwanted.isEmpty, LooseText.name(name).contains(unwanted) else { return name }
    let pieces = name.split { "-_ .".contains($0) }.map(String.init)
    let kept = pieces.filter { !LooseText.name($0).contains(unwanted) }.joined(separator: "-")
    return LooseText.name(kept).contains(unwanted) || kept.isEmpty ? "Model" : kept
  }
}
