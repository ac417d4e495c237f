import Testing

@testable import LicenseClauses

/// A line beside a known licence that binds is an edit of it, however short it is and whatever it looks like: the words of
/// the licence alone are not what was granted.
@Suite("Lines beside a licence")
struct RiderTests {
  private static let licence = """
    Osprey Licence

    Anyone may use, copy, change and share this model and what is made with it, at any place and for any end, as long \
    as the notice above and this note stay with every copy of it that is given to others in whole or in large part.

    The model comes as it is: nobody who made it or passed it on answers for what it does, nor for what is done with it.

    """

  private func relation(head: String = "", foot: String = "") -> LicenseMatch.Relation? {
    let bytes = Array(Self.licence.utf8)
    let entry = CatalogEntry(id: "osprey-1", text: SourceText(bytes), file: bytes)
    let text = (head.isEmpty ? "" : head + "\n\n") + Self.licence + (foot.isEmpty ? "" : "\n" + foot + "\n")
    let found = LicenseIdentifier(LicenseCatalog(added: [entry])).identify(
      SourceText(Array(text.utf8)), file: Array(text.utf8))
    return found.matches.first { $0.license == "osprey-1" }?.relation
  }

  @Test(
    "that bind are an edit",
    arguments: [
      "Copyright (c) 2025 Heron GmbH. Commercial use is prohibited.",
      "Copyright 2025 Heron Labs, non-commercial use only", "# NON-COMMERCIAL USE ONLY", "Commercial use: no",
      "<!-- Non-commercial use only. -->", "Strictly for teachers.", "Military out.",
      "SPDX-License-Identifier: CC-BY-NC-4.0", "Nur für nichtkommerzielle Zwecke.", "Сommеrcial usе: nо.",
      "Apache License 2.0", "Licensor: Heron, Inc.",
    ])
  func binding(_ line: String) {
    #expect(relation(head: line) == .edited, "head: \(line)")
    #expect(relation(foot: line) == .edited, "foot: \(line)")
  }

  @Test(
    "that name an owner or the licence itself are none",
    arguments: [
      "Copyright (c) 2025 Heron Labs", "Copyright © 2024 José Müller. All rights reserved.",
      "SPDX-License-Identifier: osprey-1", "# Osprey Licence",
    ])
  func naming(_ line: String) { #expect(relation(head: line) == .sameWords, "\(line)") }

  @Test("the address of another policy is an edit, another way to write the same one is none")
  func policies() throws {
    let text =
      Self.licence
      + "\nUse of the model must comply with the Acceptable Use Policy at https://heron.example/policy, which is part of this licence.\n"
    let bytes = Array(text.utf8)
    let entry = CatalogEntry(id: "osprey-2", text: SourceText(bytes), file: bytes)
    let identifier = LicenseIdentifier(LicenseCatalog(added: [entry]))
    func relation(_ address: String) -> LicenseMatch.Relation? {
      let other = Array(text.replacing("https://heron.example/policy", with: address).utf8)
      return identifier.identify(SourceText(other), file: other).matches.first?.relation
    }
    #expect(relation("https://heron.example/other-rules") == .edited)
    #expect(relation("[https://heron.example/policy](https://heron.example/policy)") == .sameWords)
  }

  @Test("a part of a licence beside other terms is not that licence")
  func parts() {
    let half = Self.licence.split(separator: "\n\n").dropFirst(2).joined(separator: "\n\n")
    let other = (0..<30).map {
      "The \($0) heron pays \($0) fish a day to whoever owns pond number \($0) by its law."
    }
    let text = Array((other.joined(separator: "\n\n") + "\n\n" + half).utf8)
    let bytes = Array(Self.licence.utf8)
    let entry = CatalogEntry(id: "osprey-1", text: SourceText(bytes), file: bytes)
    let found = LicenseIdentifier(LicenseCatalog(added: [entry])).identify(SourceText(text), file: text)
    #expect(!found.matches.contains { $0.license == "osprey-1" && $0.similarity < LicenseIdentifier.least })
  }
}
