import LicenseClauses

/// What stands in the folder that a model ships.
struct ShippedFolder {
  let entries: [ProjectFiles.Entry]

  /// The folder of a model; nil where the manifest names none, or it cannot be read.
  init?(_ model: Manifest.Model, _ files: ProjectFiles) {
    guard let directory = model.directory, let entries = files.directories[directory] else { return nil }
    self.entries = entries
  }

  /// What to say where nothing was found though not all was looked at; nil where all was.
  var unread: String? {
    let names = entries.filter(\.isUnread).map { $0.path.isEmpty ? "the folder" : "'\($0.path)'" }
    guard let first = names.first else { return nil }
    return names.count == 1
      ? "\(first) was not looked at" : "\(first) and \(names.count - 1) more were not looked at"
  }

  /// Files named NOTICE, in any letter case and with any extension.
  var notices: [ProjectFiles.Entry] { entries.filter { Self.stem($0.name) == "notice" } }

  /// Text files that are neither a notice nor a licence: where a phrase may be displayed.
  var displays: [ProjectFiles.Entry] {
    entries.filter { Self.stem($0.name) != "notice" && !Self.isLicenseName($0) }
  }

  /// Whether a file is that licence's text.
  func holdsCopy(of terms: LicenseTerms, _ identifier: LicenseIdentifier) -> Bool {
    entries.contains { entry in
      guard let bytes = entry.bytes, bytes.count > 200 || Self.isLicenseName(entry) else { return false }
      let source = SourceText(bytes)
      if terms.digests.contains(WordFingerprint(source).wordDigest) { return true }
      return identifier.identify(source, file: bytes).contains { match in
        match.license == terms.id && match.id == terms.id
          && (match.relation != .edited || match.changes.isEmpty)
      }
    }
  }

  static func isLicenseName(_ entry: ProjectFiles.Entry) -> Bool {
    let stem = stem(entry.name)
    return stem.hasPrefix("licen") || stem == "copying" || entry.path.lowercased().hasPrefix("licenses/")
  }

  private static func stem(_ name: String) -> String {
    (name.split(separator: ".").first.map(String.init) ?? name).lowercased()
  }
}
