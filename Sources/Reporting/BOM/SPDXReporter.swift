import Compliance
import LicenseClauses
import PositionedJSON

/// An SPDX 3.0.1 document of the project by the profiles for AI and datasets; findings are its annotations.
struct SPDXReporter {
  private let input: ReportInput
  private let bill: BillInventory
  private let licenses: SPDXLicenses

  /// A reporter of a verdict; the catalogue tells where licence texts are.
  init(_ input: ReportInput, catalog: LicenseCatalog) {
    self.input = input
    bill = BillInventory(input, catalog)
    licenses = SPDXLicenses(bill)
  }

  /// The document. What its elements are called by holds a number that follows from the content: what has one
  /// name must be one and the same thing, in whatever document it stands.
  var json: JSON {
    let content = graph(SPDXFactory(base: ""))
    return graph(SPDXFactory(base: "urn:uuid:\(BillIdentifier.uuid(of: content))#"))
  }

  private func graph(_ factory: SPDXFactory) -> JSON {
    let agents = SPDXAgents(input.manifest, bill.items, factory)
    let packages = bill.items.map { package($0, factory, agents) }
    let rest =
      agents.elements + licenses.elements(factory)
      + SPDXRelationships(bill, licenses, factory).elements + annotations(factory, agents)
    let sbom = factory.element(
      "software_Sbom", "bill",
      [
        ("rootElement", .some(bill.roots.map { factory.reference($0.path) })),
        ("element", .some(bill.items.map { factory.reference($0.ref.path) })),
      ])
    let all = [tool(factory), sbom] + packages + rest
    return .object([
      ("@context", .string("https://spdx.org/rdf/3.0.1/spdx-context.jsonld")),
      ("@graph", .array([creation(factory), document(factory, all)] + all.map(\.json))),
    ])
  }

  // MARK: The document

  private func creation(_ factory: SPDXFactory) -> JSON {
    .object([
      ("type", .string("CreationInfo")), ("@id", .string(SPDXFactory.creation)),
      ("specVersion", .string("3.0.1")), ("created", .string("\(input.report.asOf)T00:00:00Z")),
      ("createdBy", .array([factory.reference(SPDXAgents.maker)])),
      ("createdUsing", .array([factory.reference("tool")])),
    ])
  }

  private func tool(_ factory: SPDXFactory) -> SPDXElement {
    factory.element("Tool", "tool", [("name", .string("llama-lint \(input.toolVersion)"))])
  }

  private func document(_ factory: SPDXFactory, _ elements: [SPDXElement]) -> JSON {
    let profiles = ["ai", "core", "dataset", "simpleLicensing", "software"]
    let notes = ReportRemarks(input.report).lines.map(SafeText.line)
    return factory.element(
      "SpdxDocument", "document",
      [
        ("name", .string(input.manifest.project ?? input.manifest.organization?.name ?? "project")),
        ("comment", notes.isEmpty ? nil : .string(notes.joined(separator: "\n"))),
        ("profileConformance", .array(profiles.map(JSON.string))),
        ("rootElement", .array([factory.reference("bill")])),
        ("element", .array(elements.map { factory.reference($0.path) })),
      ]
    ).json
  }

  // MARK: What it holds

  private func package(_ item: BillItem, _ factory: SPDXFactory, _ agents: SPDXAgents) -> SPDXElement {
    let lost = item.license.flatMap { $0.isWritten(licenses.text($0)) ? nil : $0.text }
    let clauses = bill.verdict.clauses(item.ref).map { BillProperty("clause", $0) }
    let properties = BillProperty.optional("license", lost) + item.properties + clauses
    return SPDXPackage(item, supplier: agents.supplier(item), properties: properties).element(factory)
  }

  private func annotations(_ factory: SPDXFactory, _ agents: SPDXAgents) -> [SPDXElement] {
    let about =
      bill.items.flatMap { item in bill.verdict.findings(item.ref).map { (item.ref.path, $0) } }
      + bill.verdict.rest.map { (agents.organization ?? "document", $0) }
    return about.enumerated().map { number, about in
      factory.element(
        "Annotation", "annotation/\(number + 1)",
        [
          ("annotationType", .string("review")), ("contentType", .string("text/plain")),
          ("subject", factory.reference(about.0)), ("statement", .string(BillWords.finding(about.1))),
        ])
    }
  }
}
