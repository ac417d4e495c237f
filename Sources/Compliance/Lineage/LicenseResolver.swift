import LicenseClauses

/// What a model's or dataset's `license` and `licenseFile` come to.
struct ResolvedLicense: Sendable {
  /// The licences that hold together.
  var terms: [LicenseTerms] = []
  /// Names that no catalogue entry has.
  var unknown: [String] = []
  /// Names of licence families, with what to write instead.
  var ambiguous: [(name: String, instead: String)] = []
  /// What the licence file proved to be, where one was given.
  var file: FileReading?
  /// What was chosen of an `OR`, and from what.
  var choice: (chosen: String, expression: String)?
  /// Whether a licence was declared or given at all.
  var isDeclared = false

  /// A licence file against the declared licence.
  struct FileReading: Sendable {
    let path: String
    /// The id of the declared licence, where it is known.
    let declared: String?
    /// The nearest known licence.
    let match: LicenseMatch?
  }
}

/// Which alternative of its expression each model takes, where that was decided: the number, by the model's name.
typealias LicenseChoices = [String: Int]

/// Turns declared licences and given texts into terms.
struct LicenseResolver {
  let catalog: LicenseCatalog
  let identifier: LicenseIdentifier
  let files: ProjectFiles
  private var resolvedFiles: [String: (terms: LicenseTerms, match: LicenseMatch?)] = [:]
  private let preference: LicensePreference
  private let choices: LicenseChoices

  init(
    _ catalog: LicenseCatalog, _ files: ProjectFiles, _ manifest: Manifest, _ choices: LicenseChoices
  ) {
    self.choices = choices
    self.catalog = catalog
    self.files = files
    preference = LicensePreference(manifest, catalog)
    identifier = LicenseIdentifier(catalog)
  }

  mutating func resolve(_ model: Manifest.Model) -> ResolvedLicense {
    var result = ResolvedLicense()
    if let path = model.licenseFile, let bytes = files.texts[path] {
      result.isDeclared = true
      file(path, bytes, model, &result)
    } else if let text = model.license {
      result = resolve(expression: text, way: choices[model.name])
    }
    if let path = model.usePolicyFile, let bytes = files.texts[path], !result.terms.isEmpty {
      addPolicy(path, bytes, &result)
    }
    return result
  }

  /// What an expression comes to: all of an `AND`; of an `OR` one alternative.
  /// - Parameters:
  ///   - text: The expression.
  ///   - way: Which of its alternatives to take; nil for the one that is likely to pass.
  /// - Returns: The licences of the alternative.
  func resolve(expression text: String, way: Int? = nil) -> ResolvedLicense {
    guard let expression = try? LicenseExpression(text) else {
      return ResolvedLicense(unknown: [text], isDeclared: true)
    }
    let ways = expression.alternatives.map { names in
      var result = ResolvedLicense(isDeclared: true)
      for name in names { add(name, &result) }
      return result
    }
    guard ways.count > 1 else { return ways.first ?? ResolvedLicense(isDeclared: true) }
    let best = ways.indices.min { preference.burden(ways[$0]) < preference.burden(ways[$1]) } ?? 0
    var chosen = ways[way.map { min($0, ways.count - 1) } ?? best]
    chosen.choice = (chosen.terms.map(\.id).joined(separator: " AND "), text)
    return chosen
  }

  private func add(_ name: String, _ result: inout ResolvedLicense) {
    guard let entry = catalog.entry(name) else {
      result.unknown.append(name)
      return
    }
    if let instead = entry.ambiguous {
      result.ambiguous.append((name, instead))
    } else {
      result.terms.append(LicenseTerms(entry))
    }
  }

  // MARK: Given texts

  /// The text that was given decides; the declared licence is what it is compared with.
  private mutating func file(
    _ path: String, _ bytes: [UInt8], _ model: Manifest.Model, _ result: inout ResolvedLicense
  ) {
    let declared = model.license.flatMap { catalog.entry($0)?.id }
    let known: (terms: LicenseTerms, match: LicenseMatch?)
    if let cached = resolvedFiles[path] {
      known = cached
    } else {
      known = read(path, bytes)
      resolvedFiles[path] = known
    }
    var terms = known.terms
    if known.match == nil { terms.id = declared ?? model.license ?? path }
    result.terms = [terms]
    result.file = ResolvedLicense.FileReading(
      path: path, declared: declared ?? model.license, match: known.match)
  }

  private func read(_ path: String, _ bytes: [UInt8]) -> (LicenseTerms, LicenseMatch?) {
    let source = SourceText(bytes)
    let matches = identifier.identify(source, file: bytes)
    let match = matches.max { $0.lines.count < $1.lines.count }
    let parsed = LicenseParser.shared.parse(source)
    let entry = match.flatMap { catalog.entry($0.license) }
    // An agreement alone still incorporates its policy; where the policy is known, its clauses come along.
    let included = Set(matches.map(\.id))
    let policies = (entry?.clauses ?? []).filter {
      ($0.source ?? entry?.id) != entry?.id && !included.contains($0.source ?? "")
    }
    let clauses = parsed.clauses.map { clause in
      var clause = clause
      clause.source = path
      return clause
    }
    let words = WordFingerprint(source).wordDigest
    // The agreement in its own words, and nothing beside it, is the licence that its name means.
    let isOfficial = entry?.texts.contains { $0.name == entry?.id && $0.words == words } ?? false
    let terms = LicenseTerms(
      id: entry?.id ?? path, title: entry?.title ?? parsed.header.title ?? path,
      date: parsed.header.date.flatMap { CalendarDay($0) } ?? entry?.date, clauses: clauses + policies,
      origin: isOfficial ? .catalog : .file(path),
      digests: [words], holdsPolicy: entry?.holdsPolicy ?? false, url: entry?.url
    )
    return (terms, match)
  }

  /// A policy's clauses carry the licence that they belong to, and the file that they stand in.
  private func addPolicy(_ path: String, _ bytes: [UInt8], _ result: inout ResolvedLicense) {
    let policy = LicenseParser.shared.parse(SourceText(bytes)).clauses.map { clause in
      var clause = clause
      clause.source = path
      return clause
    }
    result.terms[0].clauses.removeAll { ($0.source ?? "").hasSuffix("use-policy") }
    result.terms[0].clauses += policy
    result.terms[0].holdsPolicy = true
  }
}
