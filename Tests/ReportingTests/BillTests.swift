@testable import LicenseClauses
import PositionedJSON
import Testing

@testable import Compliance
@testable import Reporting

/// Bills of materials say what the manifest says in the words of their formats, and the verdict in its place.
@Suite("Bills of materials")
struct BillTests {
  // MARK: Licences

  @Test(
    "A licence is an id, an expression or a name",
    arguments: [
      ("MIT", #"{"license":{"id":"MIT","acknowledgement":"declared"}}"#, "MIT"),
      ("0bsd", #"{"license":{"id":"0BSD","acknowledgement":"declared"}}"#, "0BSD"),
      ("GPL-2.0+", #"{"license":{"id":"GPL-2.0+","acknowledgement":"declared"}}"#, "GPL-2.0+"),
      ("zlib+", #"{"expression":"Zlib+","acknowledgement":"declared"}"#, "Zlib+"),
      ("zlib OR 0bsd", #"{"expression":"Zlib OR 0BSD","acknowledgement":"declared"}"#, "Zlib OR 0BSD"),
      (
        "zlib AND (0bsd OR psf-2.0)",
        #"{"expression":"Zlib AND (0BSD OR PSF-2.0)","acknowledgement":"declared"}"#,
        "Zlib AND (0BSD OR PSF-2.0)"
      ),
      (
        "zlib WITH llvm-exception",
        #"{"expression":"Zlib WITH LLVM-exception","acknowledgement":"declared"}"#,
        "Zlib WITH LLVM-exception"
      ),
      (
        "LLVM-exception", #"{"license":{"name":"LLVM-exception","acknowledgement":"declared"}}"#,
        "LicenseRef-LLVM-exception"
      ),
      (
        "zlib WITH zlib", #"{"license":{"name":"zlib WITH zlib","acknowledgement":"declared"}}"#,
        "Zlib WITH AdditionRef-zlib"
      ),
      ("my own", #"{"license":{"name":"my own","acknowledgement":"declared"}}"#, "LicenseRef-my-own"),
      ("LicenseRef-x", #"{"license":{"name":"LicenseRef-x","acknowledgement":"declared"}}"#, "LicenseRef-x"),
      (
        "zlib AND mine", #"{"license":{"name":"zlib AND mine","acknowledgement":"declared"}}"#,
        "Zlib AND LicenseRef-mine"
      ),
      ("AND", #"{"license":{"name":"AND","acknowledgement":"declared"}}"#, "LicenseRef-AND"),
      (
        "mi\u{0}t", #"{"license":{"name":"mi\u0000t","acknowledgement":"declared"}}"#,
        "LicenseRef-mi-t-fccd7a23"
      ),
      ("日本", #"{"license":{"name":"日本","acknowledgement":"declared"}}"#, "LicenseRef-cf2abf0c"),
      (
        "Zli\u{212A}b", "{\"license\":{\"name\":\"Zli\u{212A}b\",\"acknowledgement\":\"declared\"}}",
        "LicenseRef-Zli-b-fc8758fb"
      ),
    ])
  func licenses(declared: String, cyclone: String, expression: String) throws {
    let license = DeclaredLicense(declared)
    let choice = CycloneDXLicense(license, KnownLicenses([], .builtIn)).json
    #expect(Array(choice.compact.utf8) == Array("[\(cyclone)]".utf8))
    #expect(SPDXLicenseRefs([license]).text(license) == expression)
  }

  @Test("Names that differ in letter case or marks only have ids of their own")
  func ownIDs() {
    let names = ["acme", "ACME", "a b", "a-b", "LicenseRef-acme"].map(DeclaredLicense.init)
    let ids = SPDXLicenseRefs(names).all.map { $0.id.lowercased() }
    #expect(ids.count == 5 && Set(ids).count == 5)
    #expect(ids.prefix(3) == ["licenseref-acme", "licenseref-acme-a8308e8e", "licenseref-a-b"])
  }

  @Test("The manifest's words stay where the bill has others, and the address of the text is told")
  func addresses() throws {
    let bill = try cyclone(
      model(license: "own-1"), model(name: "b", license: "mit"), model(name: "c", license: "MIT AND own-1"))
    #expect(
      bill["components"]?.array?[0]["licenses"]?.array?[0]["license"]?["url"]?.string
        == "https://own.example/a%20b")
    #expect(properties(bill, 0, "license") == [])
    #expect(properties(bill, 1, "license") == ["mit"])
    let references = bill["components"]?.array?[2]["externalReferences"]?.array ?? []
    #expect(references.compactMap { $0["url"]?.string }.last == "https://own.example/a%20b")
    #expect(bill["components"]?.array?[2]["licenses"]?.array?[0]["license"]?["url"] == nil)
  }

  @Test(
    "Only an address of the web is one, and it holds nothing that a URI may not",
    arguments: [
      ("https://a.example/x?y=1#z", "https://a.example/x?y=1#z"),
      ("http://a.example:80", "http://a.example:80"),
      ("https://a.example/ü \"<", "https://a.example/%C3%BC%20%22%3C"),
      ("https://a.example/%41%4", "https://a.example/%41%254"),
      ("https://a.example/#a#b", "https://a.example/#a%23b"), ("https://", nil), ("https://a b/", nil),
      ("https://a:b@c/", nil), ("javascript:alert(1)", nil), ("ftp://a.example", nil),
      ("https://[::1]/", nil), ("x", nil),
    ] as [(String, String?)])
  func webAddresses(text: String, uri: String?) { #expect(WebAddress.uri(text) == uri) }

  // MARK: Names

  @Test(
    "A name is parted where its sides joined are it again; it has a package URL where a hub could have it",
    arguments: [
      ("acme/Bot-8B", "acme", "Bot-8B", "pkg:huggingface/acme/Bot-8B"), ("bot", nil, "bot", nil),
      ("a/b/c", "a/b", "c", nil), ("a//b", "a/", "b", nil), ("/b", nil, "/b", nil), ("a/", nil, "a/", nil),
      ("//", nil, "//", nil),
      ("a /b", nil, "a /b", nil), ("a/ b", nil, "a/ b", nil), ("a/b c", "a", "b c", nil),
      ("./x", ".", "x", nil),
      ("../x", "..", "x", nil), ("-a/b", "-a", "b", nil), ("a/b.", "a", "b.", nil),
      ("a/b@1", "a", "b@1", nil),
      ("a/%62", "a", "%62", nil), ("ollama/x", "ollama", "x", nil), ("datasets/x", "datasets", "x", nil),
      ("ü/x", "ü", "x", nil), ("a\u{0}/b", nil, "a\u{0}/b", nil),
    ] as [(String, String?, String, String?)])
  func names(name: String, group: String?, rest: String, purl: String?) throws {
    let component = try cyclone(model(name: name))["components"]?.array?.first
    #expect(component?["group"]?.string == group && component?["name"]?.string == rest)
    #expect(component?["purl"]?.string == purl)
    #expect(try element("ai_AIPackage", model(name: name))["name"]?.string == name)
    #expect(try element("ai_AIPackage", model(name: name))["software_packageUrl"]?.string == purl)
  }

  @Test("Whatever stands in a name, it is the same behind the bill, and a reference is its own")
  func hostileNames() throws {
    let names = [
      "q\"", "b\\", "n\n", "\u{0}\u{1B}[31m", "🦙", "\u{202E}x", "", "a", "a#2", "a", "a", "urn:cdx:x",
    ]
    let bill = try cyclone(names.map { model(name: $0) })
    #expect(bill["components"]?.array?.compactMap { $0["name"]?.string } == names)
    let refs = bill["components"]?.array?.compactMap { $0["bom-ref"]?.string } ?? []
    #expect(refs.suffix(5) == ["model:a", "model:a#2", "model:a#3", "model:a#4", "model:urn:cdx:x"])
    #expect(Set(refs).count == names.count)
    let ids = try graph(names.map { model(name: $0) }).compactMap { $0["spdxId"]?.string }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") } })
  }

  // MARK: Lineage

  @Test("CycloneDX tells what a thing comes from: pedigree with the relation, card, dependencies")
  func cycloneLineage() throws {
    let bill = try read(CycloneDXReporter(input(Self.project), catalog: .builtIn).json)
    let bot = bill["components"]?.array?[1]
    let ancestor = bot?["pedigree"]?["ancestors"]?.array?.first
    #expect(ancestor?["name"]?.string == "Base" && ancestor?["group"]?.string == "meta")
    #expect(ancestor?["bom-ref"] == nil)
    #expect(ancestor?["properties"]?.array?.first?["value"]?.string == "adapter")
    #expect(
      bot?["tags"]?.array?.compactMap(\.string) == ["base_model:adapter:meta/Base", "base_model:merge:lost"])
    let datasets = bot?["modelCard"]?["modelParameters"]?["datasets"]?.array ?? []
    #expect(datasets.compactMap { $0["ref"]?.string } == ["dataset:chats"])
    #expect(datasets.compactMap { $0["name"]?.string } == ["gone"])
    let ancestors = bill["components"]?.array?[2]["pedigree"]?["ancestors"]?.array ?? []
    #expect(ancestors.compactMap { $0["type"]?.string } == ["data", "machine-learning-model"])
    let edges = (bill["dependencies"]?.array ?? []).map { edge in
      [edge["ref"]?.string ?? ""] + (edge["dependsOn"]?.array ?? []).compactMap(\.string)
    }
    #expect(
      edges == [
        ["project", "product:Bot"], ["model:meta/Base"],
        ["model:acme/Bot", "model:meta/Base", "dataset:chats"],
        ["dataset:chats", "dataset:raw", "model:meta/Base"], ["dataset:raw"],
        ["product:Bot", "model:acme/Bot"],
      ])
  }

  @Test("SPDX tells what a thing comes from by relationships")
  func relationships() throws {
    let graph = try graph(Self.project)
    let told = graph.filter { $0["type"]?.string == "Relationship" }.map { relation in
      let ends = [relation["from"]?.string ?? ""] + (relation["to"]?.array ?? []).compactMap(\.string)
      let names = ends.map { $0.split(separator: "#").last.map(String.init) ?? "" }
      return
        [names[0], relation["relationshipType"]?.string ?? "", names.dropFirst().joined(separator: ",")]
        .joined(separator: " ")
    }
    for line in [
      "model/acme/Bot descendantOf model/meta/Base", "model/acme/Bot trainedOn dataset/chats",
      "dataset/chats descendantOf dataset/raw", "model/meta/Base generates dataset/chats",
      "product/Bot dependsOn model/acme/Bot", "model/acme/Bot hasDeclaredLicense expression/LicenseRef-own-1",
    ] {
      #expect(told.count { $0 == line } == 1, "\(line)")
    }
    let base = graph.first { $0["relationshipType"]?.string == "descendantOf" }
    #expect(cdxProperties(base) == ["llama-lint:relation=adapter"])
  }

  @Test(
    "An SPDX document holds what it names, and each package has the two licences of the profiles"
  )
  func document() throws {
    let graph = try graph(Self.project)
    let ids = Set(graph.compactMap { $0["spdxId"]?.string })
    let document = graph.first { $0["type"]?.string == "SpdxDocument" }
    let named = Set((document?["element"]?.array ?? []).compactMap(\.string))
    #expect(named == ids.subtracting([document?["spdxId"]?.string ?? ""]))
    for member in graph {
      let ends = ["from", "subject", "suppliedBy"].compactMap { member[$0]?.string }
      let lists = ["to", "rootElement", "originatedBy"].flatMap {
        (member[$0]?.array ?? []).compactMap(\.string)
      }
      #expect((ends + lists).allSatisfy { ids.contains($0) || $0.hasSuffix("/NoAssertionLicense") })
    }
    for package in graph where ["ai_AIPackage", "dataset_DatasetPackage"].contains(package["type"]?.string) {
      for type in ["hasDeclaredLicense", "hasConcludedLicense"] {
        let count = graph.count {
          $0["relationshipType"]?.string == type && $0["from"]?.string == package["spdxId"]?.string
        }
        #expect(count == 1)
      }
    }
  }

  @Test("What the profiles want and nobody knows is said to be so; no licence's text is passed on")
  func unknown() throws {
    let package = try element("ai_AIPackage", model(name: "x"))
    #expect(package["software_packageVersion"]?.string == "NOASSERTION" && package["releaseTime"] == nil)
    #expect(package["software_primaryPurpose"]?.string == "model")
    let data = try element("dataset_DatasetPackage", Self.project)
    #expect(data["dataset_datasetType"]?.array?.compactMap(\.string) == ["noAssertion"])
    #expect(data["originatedBy"]?.array?.count == 1 && data["software_primaryPurpose"]?.string == "data")
    let text = try element("simplelicensing_SimpleLicensingText", model(license: "own-1"))
    #expect(text["simplelicensing_licenseText"]?.string == "NOASSERTION" && text["name"]?.string == "own-1")
    #expect(
      text["externalRef"]?.array?.first?["locator"]?.array?.first?.string == "https://own.example/a%20b")
    let known = try element("ai_AIPackage", model(name: "meta-llama/Llama-3.1-8B"))
    #expect(known["releaseTime"]?.string == "2024-07-23T00:00:00Z")
  }

  // MARK: Facts

  @Test("Facts without a field are properties; what is unknown is none, and an empty list has no value")
  func facts() throws {
    var product = Manifest.Product(name: "P/Q", position: Self.place(9))
    (product.offering, product.commercial, product.regions, product.useCases) = (
      .hostedService, false, ["DE", "US"], []
    )
    product.annualRevenue = Manifest.Money(amount: 77, currency: "EUR")
    var made = model(name: "m", license: "own-1")
    (made.distribution, made.acquired, made.licenseFile) = (
      .weights, CalendarDay("2024-08-01"), "a b/LICENSE"
    )
    var manifest = Manifest()
    (manifest.models, manifest.products) = ([made], [product])
    let bill = try read(CycloneDXReporter(input(manifest), catalog: .builtIn).json)
    let told = (bill["components"]?.array ?? []).flatMap { component in
      (component["properties"]?.array ?? []).map {
        "\($0["name"]?.string ?? "")\($0["value"].map { "=\($0.string ?? "")" } ?? "")"
      }
    }
    let expected = [
      "llama-lint:distribution=weights", "llama-lint:acquired=2024-08-01",
      "llama-lint:licenseFile=a b/LICENSE",
      "llama-lint:offering=hosted-service", "llama-lint:commercial=false", "llama-lint:regions=DE",
      "llama-lint:regions=US", "llama-lint:useCases",
    ]
    #expect(told == expected)
    let packages = try graph(manifest).filter { $0["type"]?.string?.hasSuffix("Package") == true }
    #expect(packages.flatMap(cdxProperties) == ["llama-lint:license=own-1"] + expected)
    #expect(bill["components"]?.array?[1]["name"]?.string == "P/Q")
    let urls = bill["components"]?.array?[0]["externalReferences"]?.array?.compactMap { $0["url"]?.string }
    #expect(urls?.last == "a%20b/LICENSE")
  }

  // MARK: The verdict

  @Test("A finding stands at its subject: the name decides, and the place where two have it")
  func findings() throws {
    var manifest = Manifest()
    manifest.models = [model(name: "X", line: 3), model(name: "Y", line: 4)]
    manifest.products = [Manifest.Product(name: "X", position: Self.place(7))]
    let found = [
      finding("X", line: 7, message: "of the product"), finding("X", line: 3, message: "of the model"),
      finding("Y", line: 99, message: "of Y"), finding("Acme", line: 1, message: "of the organization"),
    ]
    let input = input(manifest, found)
    let bill = try read(CycloneDXReporter(input, catalog: .builtIn).json)
    let clause = "(model-naming in own-1, section 1.b, lines 4-5); fix: rename it"
    #expect(properties(bill, 0, "finding") == ["violation model-naming own-1: of the model \(clause)"])
    #expect(properties(bill, 1, "finding") == ["violation model-naming own-1: of Y \(clause)"])
    #expect(properties(bill, 2, "finding") == ["violation model-naming own-1: of the product \(clause)"])
    #expect(
      properties(bill, 0, "clause") == [
        "model-naming (rule begins-with, token Llama) in own-1, section 1.b, lines 4-5"
      ])
    let project = bill["metadata"]?["component"]?["properties"]?.array ?? []
    #expect(
      project.compactMap { $0["value"]?.string } == [
        "violation model-naming own-1: of the organization \(clause)"
      ])
    let notes = try read(SPDXReporter(input, catalog: .builtIn).json)["@graph"]?.array ?? []
    let subjects = notes.filter { $0["type"]?.string == "Annotation" }.compactMap {
      $0["subject"]?.string?.split(separator: "#").last.map(String.init)
    }
    #expect(subjects == ["model/X", "model/Y", "product/X", "document"])
  }

  @Test(
    "A finding is one line: its state, rule and licence, what is wrong, first clauses, remedy or reason",
    arguments: [
      (
        1, nil,
        "violation model-naming own-1: a b (model-naming in own-1, section 1.b, lines 4-5); fix: rename it"
      ),
      (0, nil, "violation model-naming own-1: a b; fix: rename it"),
      (0, "because", "waived model-naming own-1: a b; waived because: because"),
    ] as [(Int, String?, String)])
  func words(clauses: Int, waiver: String?, text: String) {
    var finding = finding("X", line: 1, message: "a\nb")
    finding.clauses = Array(finding.clauses.prefix(clauses))
    finding.waivedBecause = waiver
    #expect(BillWords.finding(finding) == text)
    finding.clauses = (1...6).map { Clause(terms: .plain(.licenseCopy), lines: $0...$0, source: "s") }
    #expect(BillWords.finding(finding).contains("in s, line 4; and 2 more)"))
  }

  @Test("What holds is no finding, and its clause binds all the same")
  func held() throws {
    var report = input(Self.project).report
    report.held = [finding("acme/Bot", line: 2, message: "", status: .holds)]
    var input = input(Self.project)
    input.report = report
    let bill = try read(CycloneDXReporter(input, catalog: .builtIn).json)
    #expect(properties(bill, 1, "finding").isEmpty && properties(bill, 1, "clause").count == 1)
  }

  @Test("The head of a bill: the day, the tool, the project, and what the report says beside its findings")
  func metadata() throws {
    var manifest = Self.project
    var organization = Manifest.Organization(position: Self.place(1))
    (organization.name, organization.domicile) = ("Acme", "DE")
    (manifest.project, manifest.organization) = ("P", organization)
    var input = input(manifest)
    input.report.notes = ["a\nnote"]
    let bill = try read(CycloneDXReporter(input, catalog: .builtIn).json)
    let head = bill["metadata"]
    #expect(head?["timestamp"]?.string == "2026-06-01T00:00:00Z")
    #expect(head?["tools"]?["components"]?.array?[0]["version"]?.string == "9.8.7")
    #expect(
      head?["component"]?["name"]?.string == "P" && head?["component"]?["type"]?.string == "application")
    #expect(head?["component"]?["supplier"]?["address"]?["country"]?.string == "DE")
    #expect(head?["properties"]?.array?[0]["value"]?.string == "a note")
    let graph = try read(SPDXReporter(input, catalog: .builtIn).json)["@graph"]?.array ?? []
    #expect(graph.first?["created"]?.string == "2026-06-01T00:00:00Z")
    #expect(graph[1]["name"]?.string == "P" && graph[1]["comment"]?.string == "a note")
    let profiles = graph[1]["profileConformance"]?.array?.compactMap(\.string)
    #expect(profiles == ["ai", "core", "dataset", "simpleLicensing", "software"])
  }

  @Test("The same bill has the same number, and another bill another")
  func numbers() throws {
    let numbers = try [Self.project, Self.project, Manifest()].map { manifest in
      try read(CycloneDXReporter(input(manifest), catalog: .builtIn).json)["serialNumber"]?.string ?? ""
    }
    #expect(numbers[0] == numbers[1] && numbers[0] != numbers[2])
    let parts = numbers[0].split(separator: "-")
    #expect(numbers[0].hasPrefix("urn:uuid:") && numbers[0].utf8.count == 45 && parts.count == 5)
    #expect(parts[2].first == "8" && "89ab".contains(parts[3].prefix(1)))
    let id = try graph(Self.project)[1]["spdxId"]?.string ?? ""
    #expect(id.hasPrefix("urn:uuid:") && id.hasSuffix("#document") && id.utf8.count == 54)
  }

  // MARK: What is judged

  /// A fine-tune with a dataset that was made from another and by a model, and a product.
  private static let project: Manifest = {
    var (bot, chats) = (
      Manifest.Model(name: "acme/Bot", position: place(2)),
      Manifest.Dataset(name: "chats", position: place(3))
    )
    bot.license = "own-1"
    bot.bases = [
      Manifest.Base(name: "meta/Base", relation: .adapter, position: place(2)),
      Manifest.Base(name: "lost", relation: .merge, position: place(2)),
    ]
    bot.trainingData = ["chats", "gone"]
    (chats.derivedFrom, chats.generatedBy) = (["raw"], ["meta/Base"])
    var product = Manifest.Product(name: "Bot", position: place(5))
    product.models = ["acme/Bot", "acme/Bot"]
    var manifest = Manifest()
    manifest.models = [Manifest.Model(name: "meta/Base", position: place(1)), bot]
    manifest.datasets = [chats, Manifest.Dataset(name: "raw", position: place(4))]
    manifest.products = [product]
    return manifest
  }()

  private static func place(_ line: Int) -> JSONPosition { JSONPosition(line: line, column: 1) }

  private func model(name: String = "m", license: String? = nil, line: Int = 1) -> Manifest.Model {
    var model = Manifest.Model(name: name, position: Self.place(line))
    model.license = license
    return model
  }

  private func finding(_ subject: String, line: Int, message: String, status: Finding.Status = .violation)
    -> Finding
  {
    let clause = Clause(
      terms: .modelNaming(ModelNaming(rule: .beginsWith, token: "Llama")), lines: 4...5, section: "1.b",
      source: "own-1")
    return Finding(
      rule: "model-naming", status: status, subject: subject, license: "own-1", via: [subject], otherPaths: 0,
      message: message, fix: "rename it", clauses: [clause], position: Self.place(line))
  }

  private func input(_ manifest: Manifest, _ findings: [Finding] = []) -> ReportInput {
    let report = Report(
      manifest: "m.json", asOf: CalendarDay("2026-06-01") ?? CalendarDay(secondsSince1970: 0),
      findings: findings,
      held: [], notes: [])
    return ReportInput(report: report, source: [], manifest: manifest, forecasts: [], toolVersion: "9.8.7")
  }

  /// The built-in licences, and one of our own whose address needs escapes.
  private static let catalog: LicenseCatalog = {
    let json = #"{"id": "own-1", "title": "Own", "url": "https://own.example/a b"}"#
    let entry = (try? JSONReader.read(Array(json.utf8))).flatMap(CatalogEntry.init(json:))
    return LicenseCatalog(added: [entry].compactMap(\.self))
  }()

  private func read(_ json: JSON) throws -> JSONValue { try JSONReader.read(Array(json.pretty.utf8)) }

  private func cyclone(_ models: Manifest.Model...) throws -> JSONValue { try cyclone(models) }

  private func cyclone(_ models: [Manifest.Model]) throws -> JSONValue {
    var manifest = Manifest()
    manifest.models = models
    return try read(CycloneDXReporter(input(manifest), catalog: Self.catalog).json)
  }

  private func graph(_ models: [Manifest.Model]) throws -> [JSONValue] {
    var manifest = Manifest()
    manifest.models = models
    return try graph(manifest)
  }

  private func graph(_ manifest: Manifest) throws -> [JSONValue] {
    try read(SPDXReporter(input(manifest), catalog: Self.catalog).json)["@graph"]?.array ?? []
  }

  private func element(_ type: String, _ model: Manifest.Model) throws -> JSONValue {
    try #require(try graph([model]).first { $0["type"]?.string == type })
  }

  private func element(_ type: String, _ manifest: Manifest) throws -> JSONValue {
    try #require(try graph(manifest).first { $0["type"]?.string == type })
  }

  private func properties(_ bill: JSONValue, _ index: Int, _ name: String) -> [String] {
    let all = bill["components"]?.array?[index]["properties"]?.array ?? []
    return all.filter { $0["name"]?.string == "llama-lint:\(name)" }.compactMap { $0["value"]?.string }
  }

  private func cdxProperties(_ element: JSONValue?) -> [String] {
    let extensions = element?["extension"]?.array ?? []
    return extensions.flatMap { $0["extension_cdxProperty"]?.array ?? [] }.map { entry in
      let value = entry["extension_cdxPropValue"].map { "=\($0.string ?? "")" } ?? ""
      return "\(entry["extension_cdxPropName"]?.string ?? "")\(value)"
    }
  }
}
