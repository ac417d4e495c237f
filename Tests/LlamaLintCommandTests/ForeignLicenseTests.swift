import LicenseClauses
import Reporting
import Testing

@testable import LlamaLintCommand

/// No report names a licence that neither the manifest nor a lineage has.
@Suite("Licences of others")
struct ForeignLicenseTests {
  private static let manifest = """
    {"manifestVersion": 1, "project": "p",
     "organization": {"name": "o", "monthlyActiveUsers": 900000000, "domicile": "DE"},
     "models": [
       {"name": "acme/Base", "license": "llama-3.1"},
       {"name": "acme/Bot", "license": "apache-2.0", "baseModels": ["acme/Base"], "distribution": "weights"},
       {"name": "acme/Odd", "license": "llama-3.1-licence-of-mine-7"},
       {"name": "meta-llama/Llama-3.2-1B"},
       {"name": "acme/Art", "license": "creativeml-openrail-m"}],
     "products": [
       {"name": "Bot", "models": ["acme/Bot", "acme/Art"], "offering": "application", "commercial": true,
        "useCases": ["medical", "military"], "regions": ["worldwide"]}]}
    """

  private static let named: Set<String> = [
    "llama-3.1", "llama3.1", "apache-2.0", "creativeml-openrail-m",
    // What SPDX calls what is in none of its lists.
    "licenseref-llama-3.1",
  ]

  @Test("in any format", arguments: ReportFormat.allCases)
  func formats(_ format: ReportFormat) {
    let outcome = run(
      "check", "-", "--as-of", "2026-06-01", "--format", format.rawValue, input: Self.manifest)
    #expect(outcome.status == .findings && outcome.out.count > 500)
    // The rules that SARIF describes before the results have examples of their own.
    let results = outcome.out.firstRange(of: "\"results\"").map { outcome.out[$0.lowerBound...] }
    let words = Set(
      (format == .sarif ? results ?? "" : outcome.out[...]).lowercased().split {
        !($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".")
      }
      .map { $0.trimmingPrefix(".") }.map { String($0.last == "." ? $0.dropLast() : $0) })
    #expect(words.contains("creativeml-openrail-m"))
    // Names without a figure are words of other senses too.
    let others = LicenseCatalog.builtIn.names.map { $0.lowercased() }.filter {
      $0.contains { $0.isNumber } && $0.utf8.count > 5 && !Self.named.contains($0)
    }
    #expect(others.count > 500)
    #expect(Set(others).intersection(words).isEmpty)
  }
}
