import Compliance
import LicenseClauses
import PositionedJSON

/// A CycloneDX 1.6 ML-BOM of the project, with the verdict as properties of what it is about.
struct CycloneDXReporter {
  private let input: ReportInput
  private let bill: BillInventory
  private static let projectRef = "project"

  /// A reporter of a verdict; the catalogue tells where licence texts are.
  init(_ input: ReportInput, catalog: LicenseCatalog) {
    self.input = input
    bill = BillInventory(input, catalog)
  }

  /// The bill.
  var json: JSON {
    let body = self.body
    let number = BillIdentifier.uuid(of: .object(body))
    return .object(
      [
        ("$schema", .string("http://cyclonedx.org/schema/bom-1.6.schema.json")),
        ("bomFormat", .string("CycloneDX")), ("specVersion", .string("1.6")),
        ("serialNumber", .string("urn:uuid:\(number)")), ("version", .int(1)),
      ] + body)
  }

  private var body: [(key: String, value: JSON)] {
    let components = bill.items.map { item in
      CycloneDXComponent(
        item, licenses: bill.licenses, clauses: bill.verdict.clauses(item.ref),
        findings: bill.verdict.findings(item.ref)
      ).json
    }
    return [
      ("metadata", metadata), ("components", .array(components)), ("dependencies", .array(dependencies)),
    ]
  }

  // MARK: Metadata

  private var metadata: JSON {
    let tool = JSON.object([
      ("type", .string("application")), ("name", .string("llama-lint")),
      ("version", .string(input.toolVersion)),
    ])
    let notes = ReportRemarks(input.report).lines.map { BillProperty("note", SafeText.line($0)) }
    return .present([
      ("timestamp", .string("\(input.report.asOf)T00:00:00Z")),
      ("tools", .object([("components", .array([tool]))])),
      ("component", project),
      ("properties", CycloneDXComponent.properties(notes)),
    ])
  }

  /// The project; findings about its organization are among its properties.
  private var project: JSON {
    let organization = input.manifest.organization
    let findings = bill.verdict.rest.map { BillProperty("finding", BillWords.finding($0)) }
    return .present([
      ("type", .string("application")), ("bom-ref", .string(Self.projectRef)),
      ("supplier", organization?.name.map { supplier($0, organization?.domicile) }),
      ("name", .string(input.manifest.project ?? organization?.name ?? Self.projectRef)),
      ("properties", CycloneDXComponent.properties(findings)),
    ])
  }

  private func supplier(_ name: String, _ country: String?) -> JSON {
    .present([
      ("name", .string(name)), ("address", country.map { .object([("country", .string($0))]) }),
    ])
  }

  // MARK: Dependencies

  private var dependencies: [JSON] {
    let rest = bill.items.map { Self.dependency($0.ref.text, $0.sources.map(\.text)) }
    return [Self.dependency(Self.projectRef, bill.roots.map(\.text))] + rest
  }

  private static func dependency(_ ref: String, _ sources: [String]) -> JSON {
    .present([("ref", .string(ref)), ("dependsOn", .some(sources.map(JSON.string)))])
  }
}
