import LicenseClauses

/// Turns declared licences and given texts into terms.
struct LicenseResolver {
  let catalog: LicenseCatalog
  let files: ProjectFiles
  private var reader: TextReader
  private let preference: LicensePreference
  private let choices: LicenseChoices
  private let known: KnownTerms
  /// What expressions came to that many models declare: each is looked up once.
  private var resolved: [String: ResolvedLicense] = [:]

  init(
    _ catalog: LicenseCatalog, _ identifier: LicenseIdentifier, _ files: ProjectFiles, _ manifest: Manifest,
    _ choices: LicenseChoices, _ known: KnownTerms
  ) {
    (self.catalog, self.files, self.choices, self.known) = (catalog, files, choices, known)
    preference = LicensePreference(manifest, catalog)
    reader = TextReader(catalog, identifier)
  }

  mutating func resolve(_ model: Manifest.Model) -> ResolvedLicense {
    var result = ResolvedLicense()
    if let path = model.licenseFile, let bytes = files.texts[path] {
      file(path, bytes, model, &result)
      if let name = model.license {
        for place in result.terms.indices { allowLater(name, &result.terms[place]) }
      }
    } else if let text = model.license {
      result = declared(text, model)
    }
    if let path = model.usePolicyFile, let bytes = files.texts[path], !result.terms.isEmpty {
      addPolicy(path, bytes, &result)
    }
    return result
  }

  /// What a model's declared licence comes to.
  private mutating func declared(_ text: String, _ model: Manifest.Model) -> ResolvedLicense {
    let way = choices[model.name]
    guard way == nil, model.acquired == nil else {
      return resolve(expression: text, way: way, acquired: model.acquired)
    }
    if let known = resolved[text] { return known }
    let result = resolve(expression: text)
    resolved[text] = result
    return result
  }

  /// What an expression comes to: all of an `AND`; of an `OR` one alternative.
  /// - Parameters:
  ///   - text: The expression.
  ///   - way: Which of its alternatives to take; nil for the one that is likely to pass.
  ///   - acquired: The day on which the thing was taken; an earlier version of the terms may bind.
  /// - Returns: The licences of the alternative.
  func resolve(expression text: String, way: Int? = nil, acquired: CalendarDay? = nil) -> ResolvedLicense {
    guard let expression = try? LicenseExpression(text) else {
      return ResolvedLicense(unknown: [text], isDeclared: true)
    }
    let ways = expression.alternatives.map { names in
      var result = ResolvedLicense(isDeclared: true)
      for name in names { add(name, acquired, &result) }
      result.exceptions = expression.exceptions
      return result
    }
    guard ways.count > 1 else { return ways.first ?? ResolvedLicense(isDeclared: true) }
    let best = ways.indices.min { preference.burden(ways[$0]) < preference.burden(ways[$1]) } ?? 0
    var chosen = ways[way.map { min($0, ways.count - 1) } ?? best]
    let names = chosen.terms.map(\.id) + chosen.unknown
    chosen.choice = (names.joined(separator: " AND "), text, preference.isAgreed(chosen))
    return chosen
  }

  private func add(_ name: String, _ acquired: CalendarDay?, _ result: inout ResolvedLicense) {
    guard let entry = catalog.entry(name) else {
      result.unknown.append(name)
      return
    }
    if let instead = entry.instead {
      result.ambiguous.append((name, instead))
      return
    }
    let dated = version(of: entry, named: name, on: acquired)
    if dated.id != entry.id, let acquired {
      result.notes.append(
        "'\(name)' was acquired on \(acquired), before \(entry.id): the terms of \(dated.id) are applied")
    }
    var terms = known.terms(dated)
    allowLater(name, &terms)
    result.terms.append(terms)
  }

  /// "gpl-2.0-or-later", "GPL-2.0+": whoever gets it may choose a later version of the licence that the name means, be its
  /// text given or not.
  private func allowLater(_ name: String, _ terms: inout LicenseTerms) {
    let folded = name.lowercased()
    guard folded.hasSuffix("-or-later") || folded.hasSuffix("+") && folded.contains(where: \.isNumber),
      let entry = catalog.entry(name), entry.id == terms.id
    else { return }
    let later = later(than: entry)
    guard !later.isEmpty else { return }
    terms.alsoUnder.formUnion(later)
    terms.variant += "or later"
  }

  /// The ids of the versions that came after.
  private func later(than entry: CatalogEntry) -> [String] {
    var found: [String] = []
    var next = entry.supersededBy ?? entry.next
    while let id = next, !found.contains(id) {
      found.append(id)
      next = catalog.entry(id).flatMap { $0.supersededBy ?? $0.next }
    }
    return found
  }

  /// The version of the terms that was in force on a day, where a name means the newest: what they replaced, as long
  /// as they were not yet there.
  private func version(of entry: CatalogEntry, named name: String, on day: CalendarDay?) -> CatalogEntry {
    guard let day, name.lowercased() != entry.id else { return entry }
    var version = entry
    var seen: Set<String> = [entry.id]
    while let date = version.date, day < date, let before = version.supersedes.flatMap({ catalog.entry($0) }),
      seen.insert(before.id).inserted
    {
      version = before
    }
    return version
  }

  // MARK: Given texts

  /// The text that was given decides; the declared licence is what it is compared with.
  private mutating func file(
    _ path: String, _ bytes: [UInt8], _ model: Manifest.Model, _ result: inout ResolvedLicense
  ) {
    result.isDeclared = true
    let names = model.license.flatMap { try? LicenseExpression($0) }?.names ?? []
    let known = names.compactMap { catalog.entry($0) }.filter { $0.instead == nil }
    let reading = reader.read(path, bytes)
    result.terms = reading.known
    if let rest = reading.rest {
      let own = names.first { TextReader.isName($0, catalog) }
      var terms = rest
      terms.id = own.map { catalog.entry($0)?.id ?? $0 } ?? path
      terms.names = Set(names.filter { TextReader.isName($0, catalog) }.map { catalog.entry($0)?.id ?? $0 })
      terms.isUncatalogued = own.map { catalog.entry($0) == nil } ?? false
      // Terms behind a known licence are the file's own, whatever is declared for the whole.
      if !reading.known.isEmpty { (terms.id, terms.names) = (path, []) }
      result.terms.append(terms)
    }
    result.file = ResolvedLicense.FileReading(
      path: path, declared: known.map(\.id), found: reading.found,
      isRead: result.terms.contains { !$0.clauses.isEmpty })
  }

  /// A given policy adds: the known one word for word changes nothing, an edited or unread one never takes away.
  private mutating func addPolicy(_ path: String, _ bytes: [UInt8], _ result: inout ResolvedLicense) {
    let place =
      result.terms.firstIndex { !$0.clauses(.usePolicy).isEmpty } ?? result.terms.startIndex
    let policy = reader.policy(path, bytes)
    if policy.isKnown(of: result.terms[place]) { return }
    if let other = policy.licenses.first(where: { $0 != result.terms[place].id }) {
      result.notes.append(
        "'\(path)' is a text of \(other), and no use policy of \(result.terms[place].id): its terms were added, and nothing was replaced by them"
      )
    } else if policy.clauses.isEmpty {
      result.notes.append("no clause could be read in '\(path)', so it settles nothing")
      return
    }
    result.terms[place].clauses += policy.clauses
    result.terms[place].unreadInPolicy = policy.unread.isEmpty ? nil : (path, policy.unread)
    result.terms[place].variant += "policy:\(path)"
    if policy.clauses.contains(where: { $0.kind == .useRestriction }), policy.licenses.isEmpty {
      result.terms[place].holdsPolicy = true
    }
  }
}
