public import LicenseClauses
import PositionedJSON

/// Which licences the project's own policy allows and denies. A path is never taken for a licence's name.
struct PolicyMatcher {
  private let allowed: [String]?
  private let denied: [String]
  private let catalog: LicenseCatalog

  init(_ policy: Manifest.Policy?, _ catalog: LicenseCatalog) {
    self.catalog = catalog
    allowed = policy?.allow.map { $0.map { Self.id($0.name, catalog) } }
    denied = (policy?.deny ?? []).map { Self.id($0.name, catalog) }
  }

  private static func id(_ name: String, _ catalog: LicenseCatalog) -> String {
    catalog.entry(name)?.id ?? name.lowercased()
  }

  /// Whether the policy denies terms.
  func denies(_ terms: LicenseTerms) -> Bool { denied.contains { Self.matches($0, terms) } }

  /// Whether the policy allows terms: it has no list, or they are on it.
  func allows(_ terms: LicenseTerms) -> Bool {
    allowed.map { $0.contains { Self.matches($0, terms) } } ?? true
  }

  /// Whether the policy denies or does not allow a name that no catalogue knows.
  func denies(name: String) -> Bool { denied.contains { Self.isMatch($0, name.lowercased()) } }

  private static func matches(_ entry: String, _ terms: LicenseTerms) -> Bool {
    terms.names.contains { isMatch(entry, $0.lowercased()) }
  }

  /// Whether a name is the entry's, or fits its pattern: `*` stands for anything. O(name × pattern).
  static func isMatch(_ pattern: String, _ name: String) -> Bool {
    guard pattern.contains("*") else { return pattern == name }
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, name.hasPrefix(first) else { return false }
    var rest = name.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.count >= last.count && rest.hasSuffix(last)
  }
}

/// Looks for names in the project's own policy that nothing knows: a ban on such a name bans nothing.
public struct PolicyChecker {
  private let catalog: LicenseCatalog

  /// A checker for a catalogue.
  public init(_ catalog: LicenseCatalog) { self.catalog = catalog }

  /// What is wrong with the names that a policy allows and denies.
  public func problems(_ manifest: Manifest) -> [ManifestProblem] {
    let declared = Set(
      (manifest.models.compactMap(\.license) + manifest.datasets.compactMap(\.license)).flatMap {
        (try? LicenseExpression($0))?.names ?? []
      }.map { $0.lowercased() })
    let lists = [
      ("policy.allow", manifest.policy?.allow ?? []), ("policy.deny", manifest.policy?.deny ?? []),
    ]
    return lists.flatMap { path, entries in
      entries.enumerated().compactMap { problem($0.element, "\(path)[\($0.offset)]", declared) }
    }
  }

  private func problem(_ entry: Manifest.Policy.Entry, _ path: String, _ declared: Set<String>)
    -> ManifestProblem?
  {
    let name = entry.name
    if name.contains("*") {
      let known = (catalog.ids + declared).contains {
        PolicyMatcher.isMatch(name.lowercased(), $0.lowercased())
      }
      return known
        ? nil
        : ManifestProblem(
          position: entry.position, path: path, message: "no known licence fits the pattern '\(name)'",
          hint: "llama-lint list shows the ids")
    }
    if declared.contains(name.lowercased()) { return nil }
    guard let found = catalog.entry(name) else {
      return ManifestProblem(
        position: entry.position, path: path, message: "'\(name)' is no licence of the catalogue",
        hint: LicenseSuggestion.hint(name, catalog) ?? "llama-lint list shows the ids")
    }
    return found.ambiguous.map {
      ManifestProblem(
        position: entry.position, path: path,
        message: "'\(name)' names no single licence, so it matches none", hint: $0)
    }
  }
}
