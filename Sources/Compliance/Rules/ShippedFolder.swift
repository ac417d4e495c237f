import LicenseClauses

/// What stands in the folder that a model ships, or in that of the product that ships it.
struct ShippedFolder {
  /// The folder's path in the manifest.
  let path: String
  /// The folder, by whatever path the manifest names it.
  let place: String
  let entries: [ProjectFiles.Entry]

  /// The folder of a model, else that of a product by which it reaches others; nil where the manifest names none, or
  /// it cannot be read.
  init?(_ model: Manifest.Model, _ context: RuleContext) {
    let exposure = context.exposure(model)
    let named =
      [model.directory] + (exposure.shippedBy + exposure.hostedBy).map(\.directory)
    guard let path = named.lazy.compactMap(\.self).first(where: { context.files.directories[$0] != nil }),
      let entries = context.files.directories[path]
    else { return nil }
    (self.path, self.entries) = (path, entries)
    place = context.files.places[path] ?? path
  }

  /// What to say where nothing was found, and something that could have been it was not looked at; nil else.
  func unread(_ mayBe: (ProjectFiles.Entry) -> Bool) -> String? {
    let names = entries.filter { $0.isUnread && mayBe($0) }.map {
      $0.path.isEmpty ? "the folder" : "'\($0.path)'"
    }
    guard let first = names.first else { return nil }
    return names.count == 1
      ? "\(first) was not looked at" : "\(first) and \(names.count - 1) more were not looked at"
  }

  /// Whether an entry that was not looked at could have been a licence's text.
  static func mayBeLicense(_ entry: ProjectFiles.Entry) -> Bool { entry.mayHoldFiles || isLicenseName(entry) }

  /// Whether an entry that was not looked at could have been a notice.
  static func mayBeNotice(_ entry: ProjectFiles.Entry) -> Bool {
    entry.mayHoldFiles || stem(entry.name) == "notice"
  }

  /// Whether an entry that was not looked at could have shown a phrase.
  static func mayBeDisplay(_ entry: ProjectFiles.Entry) -> Bool {
    entry.mayHoldFiles || isDisplay(entry)
  }

  /// Files named NOTICE, in any letter case and with any extension.
  var notices: [ProjectFiles.Entry] { entries.filter { Self.stem($0.name) == "notice" } }

  /// Text files that are neither a notice nor a licence: where a phrase may be displayed.
  var displays: [ProjectFiles.Entry] { entries.filter(Self.isDisplay) }

  private static func isDisplay(_ entry: ProjectFiles.Entry) -> Bool {
    stem(entry.name) != "notice" && !isLicenseName(entry) && !entry.path.hasPrefix(".git/")
      && !entry.path.contains("/.git/") && entry.name != "manifest.json" && entry.name != "llama-lint.json"
  }

  /// What a folder has of a licence's text.
  enum Copy {
    case found(String), template(String), none
  }

  /// Whether a text is a licence's own, with nothing added.
  static func isCopy(_ found: Identification, _ terms: LicenseTerms) -> Bool {
    found.matches.contains { match in
      guard match.license == terms.id, match.id == terms.id else { return false }
      return match.relation != .edited
        || match.changes.isEmpty && match.wordChanges.allSatisfy { $0.added.isEmpty }
    }
  }

  /// Whether a copyright line in the head of a text has a blank that nobody filled in.
  static func isTemplate(_ source: SourceText) -> Bool {
    (1...min(source.lineCount, headLines)).contains { line in
      let text = String(decoding: source.lines(line...line).bytes, as: UTF8.self).lowercased()
      guard text.contains("copyright") || text.contains("(c)") || text.contains("©") else { return false }
      return blanks.contains { text.contains($0) }
    }
  }

  private static let headLines = 12
  private static let blanks = [
    "<year>", "[year]", "[yyyy]", "<yyyy>", "{year}", "{{year}}", "{{ year }}", "<copyright holder",
    "[fullname]", "<owner>",
    "[name of copyright", "<name of author>", "<holder", "[copyright holder", "[owner]", "<name>", "[name]",
    "{yyyy}",
    "{name of copyright", "{fullname}", "<fullname>", "[your name]", "<your name>", "<organization>",
    "[organization]",
  ]

  static func isLicenseName(_ entry: ProjectFiles.Entry) -> Bool {
    let stem = stem(entry.name)
    return stem.hasPrefix("licen") || stem == "copying" || entry.path.lowercased().hasPrefix("licenses/")
  }

  private static func stem(_ name: String) -> String {
    (name.split(separator: ".").first.map(String.init) ?? name).lowercased()
  }
}
