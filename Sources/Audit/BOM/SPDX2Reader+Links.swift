import PositionedJSON

/// Relationships between packages.
extension SPDX2Reader {
  /// What a relationship says, and whether it says it of the first or of the second element.
  private static let meanings: [String: (link: BillLink, ofFirst: Bool)] = [
    "DEPENDS_ON": (.dependsOn, true), "DEPENDENCY_OF": (.dependsOn, false),
    "RUNTIME_DEPENDENCY_OF": (.dependsOn, false), "BUILD_DEPENDENCY_OF": (.dependsOn, false),
    "OPTIONAL_DEPENDENCY_OF": (.dependsOn, false), "PROVIDED_DEPENDENCY_OF": (.dependsOn, false),
    "HAS_PREREQUISITE": (.dependsOn, true), "PREREQUISITE_FOR": (.dependsOn, false),
    "DYNAMIC_LINK": (.dependsOn, true), "STATIC_LINK": (.dependsOn, true),
    "GENERATED_FROM": (.madeFrom(), true), "GENERATES": (.madeFrom(), false),
    "DESCENDANT_OF": (.madeFrom(), true), "ANCESTOR_OF": (.madeFrom(), false), "COPY_OF": (.madeFrom(), true),
    "CONTAINS": (.holds, true), "CONTAINED_BY": (.holds, false), "DATA_FILE_OF": (.dependsOn, false),
    // Not read: VARIANT_OF (which came first is open), TEST_… and DEV_… (nothing of it is passed on).
  ]

  /// Reads one relationship.
  mutating func link(_ relationship: JSONValue) {
    guard let type = draft.text(relationship, "relationshipType"), let meaning = Self.meanings[type.text]
    else {
      return
    }
    guard let first = draft.text(relationship, "spdxElementId"),
      let second = draft.text(relationship, "relatedSpdxElement")
    else { return }
    let (user, used) = meaning.ofFirst ? (first, second) : (second, first)
    // What a model holds says nothing, so that a file that is lost there is no loss.
    let matters = meaning.link != .holds
    guard let from = find(user, beside: used, matters), let to = find(used, beside: user, matters) else {
      return
    }
    draft.link(from, meaning.link, to: to, at: used.position)
  }

  /// The element of an id; a lost one matters where the other end is a model or a dataset.
  private mutating func find(_ id: BillText, beside other: BillText, _ matters: Bool) -> Int? {
    if let index = draft.resolve(id) { return index }
    let isOutside =
      id.text.hasPrefix("DocumentRef-") || BillText.saysNothing(id.text) || id.text == "SPDXRef-DOCUMENT"
    if matters, !isOutside, let end = draft.find(other.text), draft.isModelOrDataset(end) {
      draft.refuse("\(BillText.quoted(id.text)) is no element of this document", at: id.position)
    }
    return nil
  }
}
