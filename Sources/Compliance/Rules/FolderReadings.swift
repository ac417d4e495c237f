import Dispatch
import LicenseClauses

/// What was read in shipped folders, for all rules of one verdict: many models name one folder, and many licences are
/// looked for in it.
final class FolderReadings: @unchecked Sendable {
  /// A folder, and what is looked for in it.
  private struct Question: Hashable {
    let place: String
    let words: [String]
  }

  /// What a file of a folder is, whatever licence is looked for.
  private struct Reading {
    let path: String
    let digest: String
    let found: Identification
    let isTemplate: Bool
  }

  // Every access goes through it.
  private let queue = DispatchQueue(label: "llama-lint.folders")
  private var readings: [String: [Reading]] = [:]
  private var shown: [Question: Bool] = [:]

  /// The copy of a licence in a folder: its own words, a copyright line filled in or a recipe behind the terms left out.
  func copy(of terms: LicenseTerms, in folder: ShippedFolder, _ identifier: LicenseIdentifier)
    -> ShippedFolder.Copy
  {
    if let entry = folder.entries.first(where: { $0.standsFor == terms.id }) { return .found(entry.path) }
    let readings = queue.sync { read(folder, identifier) }
    var template: String?
    for reading in readings
    where terms.digests.contains(reading.digest) || ShippedFolder.isCopy(reading.found, terms) {
      if !reading.isTemplate { return .found(reading.path) }
      template = reading.path
    }
    return template.map(ShippedFolder.Copy.template) ?? .none
  }

  private func read(_ folder: ShippedFolder, _ identifier: LicenseIdentifier) -> [Reading] {
    if let known = readings[folder.place] { return known }
    let read = folder.entries.compactMap { entry -> Reading? in
      guard let bytes = entry.bytes, bytes.count > 200 || ShippedFolder.isLicenseName(entry) else {
        return nil
      }
      let source = SourceText(bytes)
      return Reading(
        path: entry.path, digest: WordFingerprint(source).wordDigest,
        found: identifier.identify(source, file: bytes), isTemplate: ShippedFolder.isTemplate(source))
    }
    readings[folder.place] = read
    return read
  }

  /// Whether one of some phrases stands in the texts of a folder.
  func shows(_ phrases: [String], in folder: ShippedFolder) -> Bool {
    let question = Question(place: folder.place, words: phrases)
    return queue.sync {
      if let known = shown[question] { return known }
      let isShown = folder.displays.contains { entry in
        entry.bytes.map { bytes in phrases.contains { LooseText.contains(bytes, $0) } } ?? false
      }
      shown[question] = isShown
      return isShown
    }
  }
}
