import Compliance
import PositionedJSON

/// How the elements of an SPDX document hang together.
struct SPDXRelationships {
  private let bill: BillInventory
  private let licenses: SPDXLicenses
  private let factory: SPDXFactory
  /// The individual that says that nothing is said of a licence.
  private static let noLicense = JSON.string(
    "https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/NoAssertionLicense")

  private typealias Relationship = (
    from: BillRef, type: String, to: [JSON], properties: [BillProperty]
  )

  /// The relationships of a bill.
  init(_ bill: BillInventory, _ licenses: SPDXLicenses, _ factory: SPDXFactory) {
    (self.bill, self.licenses, self.factory) = (bill, licenses, factory)
  }

  /// The elements, by item.
  var elements: [SPDXElement] {
    let all = bill.items.flatMap { licensing($0) + bases($0) + uses($0) + teachers($0) }
    return all.enumerated().map { number, relationship in
      factory.element(
        "Relationship", "relationship/\(number + 1)",
        [
          ("from", factory.reference(relationship.from.path)),
          ("relationshipType", .string(relationship.type)), ("to", .array(relationship.to)),
          ("extension", SPDXFactory.extensions(relationship.properties)),
        ])
    }
  }

  /// The profiles want one declared and one concluded licence of each model and dataset. Nothing is
  /// concluded: which terms reach a model through what it was made from is told by the findings.
  private func licensing(_ item: BillItem) -> [Relationship] {
    guard item.ref.kind != .product else { return [] }
    let declared = item.license.map { factory.reference(licenses.path($0)) } ?? Self.noLicense
    return [
      (item.ref, "hasDeclaredLicense", [declared], []),
      (item.ref, "hasConcludedLicense", [Self.noLicense], []),
    ]
  }

  /// What a model or a dataset was made from; each on its own, since each may have another relation.
  private func bases(_ item: BillItem) -> [Relationship] {
    item.links.compactMap { link in
      guard let ref = link.ref else { return nil }
      let to = [factory.reference(ref.path)]
      switch link.kind {
      case .base(let relation):
        return (item.ref, "descendantOf", to, [BillProperty("relation", relation.rawValue)])
      case .derivedFrom: return (item.ref, "descendantOf", to, [])
      case .trainedOn, .generatedBy, .madeWith: return nil
      }
    }
  }

  private func uses(_ item: BillItem) -> [Relationship] {
    [(BillOrigin.Kind.trainedOn, "trainedOn"), (.madeWith, "dependsOn")].compactMap { kind, type in
      var seen: Set<BillRef> = []
      let refs = item.links { $0 == kind }.compactMap(\.ref).filter { seen.insert($0).inserted }
      return refs.isEmpty ? nil : (item.ref, type, refs.map { factory.reference($0.path) }, [])
    }
  }

  /// The models that made a dataset.
  private func teachers(_ item: BillItem) -> [Relationship] {
    item.links { $0 == .generatedBy }.compactMap(\.ref).map { teacher in
      (teacher, "generates", [factory.reference(item.ref.path)], [])
    }
  }
}
