import Compliance
import PositionedJSON

/// Relationships between elements.
extension SPDX3Reader {
  /// What a relationship says.
  private struct Meaning {
    var link: BillLink
    /// Whether it says so of `from`, else of each `to`.
    var ofFrom = true
    /// Whether what it says of files holds of the packages around them: weights are trained for their model,
    /// but what a script of a package writes is not made from the package.
    var ofFiles = false
  }

  private static let meanings: [String: Meaning] = [
    "trainedOn": Meaning(link: .trainedOn, ofFiles: true),
    "ancestorOf": Meaning(link: .madeFrom(), ofFrom: false, ofFiles: true),
    "descendantOf": Meaning(link: .madeFrom(), ofFiles: true),
    "generates": Meaning(link: .madeFrom(), ofFrom: false),
    "copiedTo": Meaning(link: .madeFrom(), ofFrom: false),
    "dependsOn": Meaning(link: .dependsOn), "hasPrerequisite": Meaning(link: .dependsOn),
    "hasOptionalDependency": Meaning(link: .dependsOn), "hasProvidedDependency": Meaning(link: .dependsOn),
    "hasDynamicLink": Meaning(link: .dependsOn), "hasStaticLink": Meaning(link: .dependsOn),
    "contains": Meaning(link: .holds), "hasDataFile": Meaning(link: .holds),
    "hasOptionalComponent": Meaning(link: .holds),
    // Not read: testedOn and hasTest (nothing of it is in the model), hasVariant (which came first is open).
  ]

  /// Reads all relationships.
  mutating func link() {
    var owners = SPDX3Owners()
    var builds = SPDX3Builds()
    for relationship in relationships where relationship.word("relationshipType") == "contains" {
      guard let parent = start(of: relationship) else { continue }
      for child in ends(relationship) { owners.add(child.index, in: parent.index) }
    }
    for relationship in relationships { link(relationship, &owners, &builds) }
    for pair in builds.pairs(limit: Self.pairLimit) {
      link(pair.output, Self.build, pair.input, at: pair.position, &owners)
    }
    if let position = builds.tooMany {
      draft.refuse("the builds have more than \(Self.pairLimit) pairs of input and output", at: position)
    }
  }

  /// The most pairs of input and output of builds: they multiply.
  private static let pairLimit = 10_000
  private static let build = Meaning(link: .madeFrom())

  private mutating func link(
    _ relationship: SPDX3Element, _ owners: inout SPDX3Owners, _ builds: inout SPDX3Builds
  ) {
    guard let type = relationship.word("relationshipType"), relationship.word("scope") != "test" else {
      return
    }
    guard let from = start(of: relationship) else { return noteLost(relationship, type) }
    switch type {
    case "hasDeclaredLicense", "hasConcludedLicense": license(relationship, of: from.index)
    case "hasInput", "hasOutput":
      for to in resolved(relationship, beside: from.index) {
        builds.add(type == "hasInput", from.index, to.index, at: to.position)
      }
    default:
      guard var meaning = Self.meanings[type] else { return }
      if meaning.link == .madeFrom(), let relation = Self.relation(relationship) {
        meaning.link = .madeFrom(relation)
      }
      // What a model holds says nothing, so that a file that is lost there is no loss.
      let told = meaning.link == .holds ? ends(relationship) : resolved(relationship, beside: from.index)
      for to in told {
        let (user, used) = meaning.ofFrom ? (from, to) : (to, from)
        link(user.index, meaning, used.index, at: used.position, &owners)
      }
    }
  }

  /// How a model comes from its base, which SPDX has no word for: a property beside the relationship, as this tool writes
  /// it.
  private static func relation(_ relationship: SPDX3Element) -> Manifest.Relation? {
    let properties = relationship.list("extension").compactMap(SPDX3Element.init).flatMap {
      $0.list("cdxProperty")
    }
    let named = properties.compactMap(SPDX3Element.init).first {
      $0.text("cdxPropName")?.text == "llama-lint:relation"
    }
    return named?.text("cdxPropValue").flatMap { Manifest.Relation(rawValue: $0.text) }
  }

  /// Links two elements; a file stands for the package that holds it where that is sure.
  private mutating func link(
    _ from: Int, _ meaning: Meaning, _ to: Int, at position: JSONPosition, _ owners: inout SPDX3Owners
  ) {
    guard let user = package(from, &owners) else { return }
    let used = package(to, &owners) ?? to
    let isWhole = user == from && used == to
    guard isWhole || meaning.ofFiles || draft.things[user].kind == .program else { return }
    draft.link(user, meaning.link, to: used, at: position)
  }

  /// The element itself where it is a package, else the nearest package that holds it.
  private func package(_ index: Int, _ owners: inout SPDX3Owners) -> Int? {
    owners.nearest(of: index) { draft.things[$0].kind != nil }
  }

  /// The one element that a relationship begins at.
  private func start(of relationship: SPDX3Element) -> (index: Int, position: JSONPosition)? {
    relationship.list("from").first.flatMap(find)
  }

  /// The elements that a relationship ends at; lost ones are left out.
  private func ends(_ relationship: SPDX3Element) -> [(index: Int, position: JSONPosition)] {
    relationship.list("to").compactMap(find)
  }

  /// The element that a value names, or is.
  private func find(_ value: JSONValue) -> (index: Int, position: JSONPosition)? {
    guard let id = value.shortText ?? SPDX3Element(value)?.id, let index = draft.find(id.text) else {
      return nil
    }
    return (index, value.position)
  }

  /// A lost beginning matters where a model or a dataset was made from it.
  private mutating func noteLost(_ relationship: SPDX3Element, _ type: String) {
    guard Self.meanings[type]?.ofFrom == false, let id = relationship.text("from"), !Self.isOutside(id.text)
    else {
      return
    }
    if ends(relationship).contains(where: { draft.isModelOrDataset($0.index) }) {
      draft.refuse("\(BillText.quoted(id.text)) is no element of this document", at: id.position)
    }
  }

  /// The far ends, with a problem for each lost one of a model or a dataset.
  private mutating func resolved(
    _ relationship: SPDX3Element, beside index: Int
  ) -> [(index: Int, position: JSONPosition)] {
    if draft.isModelOrDataset(index) {
      for value in relationship.list("to") {
        if let id = value.shortText, draft.resolve(id) == nil, !Self.isOutside(id.text) {
          draft.refuse("\(BillText.quoted(id.text)) is no element of this document", at: id.position)
        }
      }
    }
    return ends(relationship)
  }

  /// Whether an id is of SPDX's own, as its elements for "none" are.
  private static func isOutside(_ id: String) -> Bool {
    ["NoneElement", "NoAssertionElement"].contains(SPDX3Element.local(id))
      || id.hasPrefix("https://spdx.org/rdf/")
  }
}
