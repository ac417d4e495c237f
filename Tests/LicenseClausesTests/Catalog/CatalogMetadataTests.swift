import Foundation
import Testing

@testable import LicenseClauses

/// What an entry says of a licence beside its clauses.
@Suite("The catalogue's metadata")
struct CatalogMetadataTests {
  private static let entries = LicenseCatalog.builtIn.entries
  /// Entries that stand for a licence, not for a name of several or one that is known by name only.
  private static let licenses = entries.filter { $0.instead == nil }

  @Test("an id is in small letters, digits, dots and hyphens")
  func ids() {
    let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789.-")
    #expect(Self.entries.filter { !letters.isSuperset(of: $0.id) }.map(\.id) == [])
  }

  @Test("where somebody else published the words of a licence, they grant it")
  func publishers() {
    let catalog = LicenseCatalog.builtIn
    #expect(catalog.entry("github.com/kakaobrain/karlo/blob/main/LICENSE")?.licensor == "Kakao Brain")
    #expect(catalog.entry("creativeml-openrail-m")?.licensor?.hasPrefix("Robin Rombach") == true)
    for entry in Self.entries {
      #expect(
        entry.publishers.filter { !entry.aliases.contains($0.address) }.map(\.address) == [], "\(entry.id)")
    }
  }

  @Test("no two entries have one title, and a title names its licence")
  func titles() {
    let titles = Dictionary(grouping: Self.entries, by: { $0.title.lowercased() })
    #expect(titles.filter { $0.value.count > 1 }.keys.sorted() == [])
    let empty: Set<String> = [
      "license grant", "license", "terms and conditions", "end of terms and conditions",
    ]
    #expect(Self.entries.filter { empty.contains($0.title.lowercased()) }.map(\.id) == [])
  }

  @Test("no name leads to two entries")
  func aliases() {
    var owners: [String: Set<String>] = [:]
    for entry in Self.entries {
      for name in [entry.id] + entry.aliases { owners[name.lowercased(), default: []].insert(entry.id) }
    }
    #expect(owners.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test("every alias leads to its entry")
  func aliasesResolve() {
    for entry in Self.entries {
      for name in entry.aliases { #expect(LicenseCatalog.builtIn.entry(name)?.id == entry.id, "\(name)") }
    }
  }

  /// Licences whose text is at hand, and no address of it: repositories that were closed, and services' pages.
  private static let withoutAddress: Set<String> = [
    "astropulse-decoder-model-license", "berget-aup-2026-04-14", "codefuse", "falcon-40b",
    "hunyuan-portrait-model", "jasper-usage-policies-1.2", "llama-1", "meta-model-api-aup",
    "nvidia-nemo-multimodal-prerelease-evaluation", "openpangu-1.0",
  ]

  @Test("every licence has the address of its text, but for a list that only shrinks")
  func addresses() {
    let missing = Set(Self.licenses.filter { $0.url == nil }.map(\.id))
    #expect(missing == Self.withoutAddress)
    let odd = Self.entries.filter {
      $0.url?.hasPrefix("https://") == false && $0.url?.hasPrefix("http://") == false
    }
    #expect(odd.map(\.id) == [])
  }

  @Test("every licence is of a class")
  func classes() {
    #expect(Self.licenses.filter { $0.category == nil }.map(\.id) == [])
  }

  @Test("what replaces, is replaced or comes next is an entry, and points back")
  func lines() {
    for entry in Self.entries {
      for other in [entry.supersedes, entry.supersededBy, entry.next].compactMap(\.self) + entry.alsoUnder {
        #expect(LicenseCatalog.builtIn.entry(other)?.id == other, "\(entry.id) names \(other)")
      }
      if let after = entry.supersededBy {
        #expect(LicenseCatalog.builtIn.entry(after)?.supersedes == entry.id, "\(entry.id)")
      }
    }
  }

  @Test("a licensor is not left out where its text names one", .enabled(if: OfficialTexts.folder != nil))
  func licensors() {
    for entry in Self.licenses where entry.licensor == nil && entry.source == .text {
      guard let bytes = OfficialTexts.bytes(entry.texts.first.map { $0.file ?? $0.name } ?? "") else {
        continue
      }
      let named = LicenseParser.shared.parse(SourceText(bytes)).header.licensor
      #expect(named == nil || Self.publishers.contains(named ?? ""), "\(entry.id): \(named ?? "")")
    }
  }

  /// Who publishes a licence for others to grant is no licensor.
  private static let publishers: Set<String> = ["Creative Commons Corporation"]

  @Test("a date stands in the text, its year at least", .enabled(if: OfficialTexts.folder != nil))
  func dates() {
    for entry in Self.licenses where entry.source == .text {
      guard let date = entry.date else { continue }
      let texts = entry.texts.compactMap { OfficialTexts.bytes($0.file ?? $0.name) }
      guard texts.count == entry.texts.count else { continue }
      let year = "\(date)".prefix(4)
      let stands = texts.contains { String(decoding: $0, as: UTF8.self).contains(year) }
      #expect(stands || Self.datedElsewhere.contains(entry.id), "\(entry.id): \(date)")
    }
  }

  /// Licences whose day is that of their publication, which their text does not give.
  private static let datedElsewhere: Set<String> = []
}
