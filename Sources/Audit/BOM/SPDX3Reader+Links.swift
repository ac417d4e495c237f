import PositionedJSON

/// Relationships between elements.
extension SPDX3Reader {
  /// What a relationship says.
  private struct Meaning {
    let link: BillLink
    /// Whether it says so of `from`, else of each `to`.
    var ofFrom = true
    /// Whether what it says of files holds of the packages around them: weights are trained for their model, but
    /// what a script of a package writes is not made from the package.
    var ofFiles = false
  }

  private static let meanings: [String: Meaning] = [
    "trainedOn": Meaning(link: .trainedOn, ofFiles: true),
    "ancestorOf": Meaning(link: .madeFrom, ofFrom: false, ofFiles: true),
    "descendantOf": Meaning(link: .madeFrom, ofFiles: true),
    "generates": Meaning(link: .madeFrom, ofFrom: false), "copiedTo": Meaning(link: .madeFrom, ofFrom: false),
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
      let parent = ends(relationship, "from").first?.index
      for child in ends(relationship, "to") { owners.add(child.index, in: parent) }
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
  private static let build = Meaning(link: .madeFrom)

  private mutating func link(
    _ relationship: SPDX3Element, _ owners: inout SPDX3Owners, _ builds: inout SPDX3Builds
  ) {
    guard let type = relationship.word("relationshipType"), relationship.word("scope") != "test" else {
      return
    }
    if type == "hasDeclaredLicense" || type == "hasConcludedLicense" { return license(relationship, &owners) }
    let isBuild = type == "hasInput" || type == "hasOutput"
    guard let meaning = isBuild ? Self.build : Self.meanings[type] else { return }
    for from in ends(relationship, "from") {
      for to in resolved(relationship, beside: from.index) {
        if isBuild {
          builds.add(type == "hasInput", from.index, to.index, at: to.position)
        } else if meaning.ofFrom {
          link(from.index, meaning, to.index, at: to.position, &owners)
        } else {
          link(to.index, meaning, from.index, at: from.position, &owners)
        }
      }
    }
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
  func package(_ index: Int, _ owners: inout SPDX3Owners) -> Int? {
    owners.nearest(of: index) { draft.things[$0].kind != nil }
  }

  /// The elements at one end of a relationship, references and elements in place; lost ones are left out.
  func ends(_ relationship: SPDX3Element, _ key: String) -> [(index: Int, position: JSONPosition)] {
    relationship.list(key).compactMap { value in
      guard let id = value.shortText ?? SPDX3Element(value)?.id, let index = draft.find(id.text) else {
        return nil
      }
      return (index, value.position)
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
    return ends(relationship, "to")
  }

  /// Whether an id is of SPDX's own.
  private static func isOutside(_ id: String) -> Bool {
    BillText.saysNothing(SPDX3Element.local(id)) || id.hasPrefix("https://spdx.org/rdf/")
      || id.hasSuffix("NoneElement")
      || id.hasSuffix("NoAssertionElement")
  }
}
