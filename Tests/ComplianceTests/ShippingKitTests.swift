import LicenseClauses
import Testing

@testable import Compliance

/// What is shipped along must be fit to be sent on unchanged.
@Suite("The kit of what goes along with a model")
struct ShippingKitTests {
  private static let bound = """
    1. Use. You agree not to use the Model:
    (a) to develop weapons;
    (b) to give medical advice.

    2. Recipients. If You distribute the Model, You shall include the restrictions of Section 1 as an enforceable \
    provision in any agreement with recipients, and give them notice of these restrictions.

    3. Territory. The Model may not be used in Canada.

    """

  private func files(_ license: String, _ texts: [String: String] = [:]) throws -> [String: String] {
    let body = #"""
      "models": [{"name": "a/b", "license": "\#(license)"},
      {"name": "me/c", "baseModels": ["a/b"], "distribution": "weights", "directory": "dist"}]
      """#
    let kit = ShippingKit(try Project(body: body, licenses: texts, folders: ["dist": [:]]).context())
    return Dictionary(uniqueKeysWithValues: kit.files.map { ($0.path, $0.text) })
  }

  @Test(
    "terms to pass on are numbered provisions that bind, each with its place, under the licence's own words")
  func provisions() throws {
    let terms = try #require(files("bound-x", ["bound-x": Self.bound])["TERMS.md"])
    #expect(terms.contains("1. me/c and what derives from it (the “Licensed Material”) are subject to"))
    #expect(terms.contains("its words decide"))
    #expect(
      terms.contains("2. You shall not use the Licensed Material")
        && terms.contains("- weapons (bound-x, section 1.a, line 2)"))
    #expect(terms.contains("no use in Canada (bound-x, section 3, line 7)"))
    #expect(terms.contains("You shall make these provisions part of each agreement"))
  }

  @Test("changes are asked of what was changed, and no model of another's is said to be")
  func changes() throws {
    let body = #"""
      "models": [{"name": "a/b", "license": "change-x", "distribution": "weights"},
      {"name": "me/c", "baseModels": ["a/b"], "distribution": "weights"}]
      """#
    let kit = ShippingKit(try Project(body: body).context())
    let text = try #require(kit.files.first { $0.path == "CHANGES.md" }?.text)
    #expect(text.contains("- me/c: modified by") && !text.contains("- a/b:"))
  }

  @Test("users of a service get a copy where the text asks for that, and see its phrase")
  func served() throws {
    let text = """
      If You make available a product or service that uses the Model, You shall provide a copy of this Agreement to \
      those who get it, and prominently display "Built with Foo" on a related website.

      """
    let body = #"""
      "models": [{"name": "a/b", "license": "served-x"}],
      "products": [{"name": "P", "models": ["a/b"], "offering": "hosted-service"}]
      """#
    let kit = ShippingKit(try Project(body: body, licenses: ["served-x": text]).context())
    #expect(kit.files.map(\.path) == ["ATTRIBUTION.md", "LICENSES.md"])
  }

  @Test("a digest is told only beside the address of the bytes that have it")
  func digests() throws {
    let known = try #require(files("llama-3.1")["LICENSES.md"])
    let entry = try #require(LicenseCatalog.builtIn.entry("llama-3.1")?.texts.first)
    #expect(known.contains("\(try #require(entry.from)), SHA-256 \(entry.sha256)"))
    let other = try #require(files("creativeml-openrail-m")["LICENSES.md"])
    #expect(!other.contains("SHA-256") && other.contains("llama-lint identify"))
  }

  @Test("notices that came along are named, since no kit can hold them")
  func kept() throws {
    let copies = try #require(files("apache-2.0")["LICENSES.md"])
    #expect(copies.contains("# Notices to keep as they came") && copies.contains("with me/c"))
  }

  @Test("each phrase that the text offers is given, with where it says that it must stand")
  func phrases() throws {
    let text = try #require(files("qwen-2024")["ATTRIBUTION.md"])
    #expect(text.contains("Built with Qwen\n\nor:\n\nImproved using Qwen"))
    #expect(text.contains("in the documentation"))
  }
}
