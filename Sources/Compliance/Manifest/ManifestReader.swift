public import PositionedJSON

import LicenseClauses

/// Reads a manifest, and reports every mistake in it in one run.
public struct ManifestReader {
  /// The names of all rules, for waivers and attestations.
  let rules: [String]
  let log = ProblemLog()

  /// A reader that knows these rules.
  public init(rules: [String]) { self.rules = rules }

  /// The manifest that a text holds.
  /// - Throws: ``ManifestProblems`` with all mistakes, sorted by place.
  public func read(_ bytes: [UInt8], path: String) throws(ManifestProblems) -> Manifest {
    try read(try Self.facts(bytes), path: path)
  }

  /// The facts of a manifest as they are written.
  /// - Throws: ``ManifestProblems`` where the text is no JSON.
  public static func facts(_ bytes: [UInt8]) throws(ManifestProblems) -> JSONValue {
    do {
      return try JSONReader.read(bytes)
    } catch {
      throw ManifestProblems(problems: [
        ManifestProblem(position: error.position, path: "", message: "\(error)", hint: nil)
      ])
    }
  }

  /// The manifest that facts make.
  /// - Throws: ``ManifestProblems`` with all mistakes, sorted by place.
  public func read(_ value: JSONValue, path: String) throws(ManifestProblems) -> Manifest {
    var manifest = self.manifest(value)
    manifest.path = path
    ManifestChecker(manifest: manifest, rules: rules, log: log).check()
    if !log.problems.isEmpty { throw ManifestProblems(problems: log.sorted) }
    return manifest
  }

  private func manifest(_ value: JSONValue) -> Manifest {
    var manifest = Manifest()
    let fields = [
      "$schema", "manifestVersion", "project", "organization", "models", "datasets", "products",
      "attestations", "policy", "waivers",
    ]
    guard let reader = ObjectReader(value, path: "", log: log, fields: fields) else { return manifest }
    if let version = reader.field("manifestVersion"), version.integer != 1 {
      reader.expected("1", version, "manifestVersion", hint: "this release reads version 1")
    }
    _ = reader.string("$schema")
    manifest.project = reader.string("project")
    manifest.organization = reader.field("organization").flatMap(organization)
    manifest.models = reader.objects("models").compactMap(model)
    manifest.datasets = reader.objects("datasets").compactMap(dataset)
    manifest.products = reader.objects("products").compactMap(product)
    manifest.attestations = reader.objects("attestations").compactMap(attestation)
    manifest.policy = reader.field("policy").flatMap(policy)
    manifest.waivers = reader.objects("waivers").compactMap(waiver)
    let holdsAny = ["models", "datasets", "products"].contains { value[$0]?.array?.isEmpty == false }
    if !holdsAny {
      log.report(
        "names no model, dataset or product", at: value.position, path: "",
        hint: "add a model: {\"models\": [{\"name\": …, \"license\": …}]}")
    }
    return manifest
  }

  private func organization(_ value: JSONValue) -> Manifest.Organization? {
    let fields = [
      "name", "domicile", "monthlyActiveUsers", "dailyActiveUsers", "annualRevenue", "monthlyRevenue",
      "agreements",
    ]
    guard let reader = ObjectReader(value, path: "organization", log: log, fields: fields) else { return nil }
    var organization = Manifest.Organization(position: value.position)
    organization.name = reader.string("name")
    organization.domicile = country(reader, "domicile")
    organization.monthlyActiveUsers = reader.size("monthlyActiveUsers")
    organization.dailyActiveUsers = reader.size("dailyActiveUsers")
    organization.annualRevenue = reader.money("annualRevenue")
    organization.monthlyRevenue = reader.money("monthlyRevenue")
    organization.agreements = reader.objects("agreements").compactMap(agreement)
    return organization
  }

  private func country(_ reader: ObjectReader, _ key: String) -> String? {
    guard let code = reader.string(key), let place = reader.field(key)?.position else { return nil }
    return checked(code, at: place, path: reader.path(key))
  }

  private func checked(_ code: String, at position: JSONPosition, path: String) -> String? {
    if CountryCode.isKnown(code) { return code }
    log.report(
      "'\(code)' is no ISO 3166-1 alpha-2 code", at: position, path: path,
      hint: CountryCode.suggestion(for: code).map { "did you mean '\($0)'?" }
        ?? "two capital letters, such as DE or US")
    return nil
  }

  private func agreement(_ value: JSONValue, _ path: String) -> Manifest.Agreement? {
    guard
      let reader = ObjectReader(
        value, path: path, log: log, fields: ["license", "kind", "reference", "until"])
    else { return nil }
    let (kind, reference, until) = (reader.string("kind"), reader.string("reference"), reader.day("until"))
    return reader.required("license").map {
      Manifest.Agreement(license: $0, kind: kind, reference: reference, until: until)
    }
  }

  private func model(_ value: JSONValue, _ path: String) -> Manifest.Model? {
    let fields = [
      "name", "license", "licenseFile", "usePolicyFile", "acquired", "modalities", "baseModels",
      "trainingData", "distribution", "directory",
    ]
    guard let reader = ObjectReader(value, path: path, log: log, fields: fields) else { return nil }
    var model = Manifest.Model(
      name: reader.required("name") ?? "", position: value["name"]?.position ?? value.position)
    model.license = expression(reader)
    model.licenseFile = reader.string("licenseFile")
    model.usePolicyFile = reader.string("usePolicyFile")
    model.acquired = reader.day("acquired")
    model.modalities = reader.strings("modalities")
    model.bases = bases(reader)
    model.trainingData = reader.strings("trainingData") ?? []
    model.distribution = reader.choice("distribution", Manifest.Distribution.self) ?? .none
    model.directory = reader.string("directory")
    return model.name.isEmpty ? nil : model
  }

  private func expression(_ reader: ObjectReader) -> String? {
    if let list = reader.field("license"), list.array != nil {
      let names = (list.array ?? []).compactMap(\.string).joined(separator: " AND ")
      log.report(
        "must be a string, is a list", at: list.position, path: reader.path("license"),
        hint: "write \"\(names)\" where all of them hold, or join them with OR where one may be chosen")
      return nil
    }
    guard let text = reader.string("license"), let value = reader.field("license") else { return nil }
    do {
      _ = try LicenseExpression(text)
    } catch {
      log.report(
        "'\(text)' is no licence expression: \(error)", at: value.position, path: reader.path("license"))
    }
    return text
  }

  private func bases(_ reader: ObjectReader) -> [Manifest.Base] {
    reader.objects("baseModels").compactMap { value, path in
      if let name = value.string {
        return Manifest.Base(name: name, relation: .finetune, position: value.position)
      }
      guard value.members != nil else {
        log.report(
          "must be a model's name or an object, is \(ObjectReader.describe(value))", at: value.position,
          path: path)
        return nil
      }
      guard let base = ObjectReader(value, path: path, log: log, fields: ["name", "relation"]) else {
        return nil
      }
      let relation = base.choice("relation", Manifest.Relation.self) ?? .finetune
      return base.required("name").map {
        Manifest.Base(name: $0, relation: relation, position: value["name"]?.position ?? value.position)
      }
    }
  }

  private func dataset(_ value: JSONValue, _ path: String) -> Manifest.Dataset? {
    guard
      let reader = ObjectReader(
        value, path: path, log: log,
        fields: ["name", "license", "generatedBy", "derivedFrom", "distribution"])
    else { return nil }
    var dataset = Manifest.Dataset(
      name: reader.required("name") ?? "", position: value["name"]?.position ?? value.position)
    dataset.license = expression(reader)
    dataset.generatedBy = reader.strings("generatedBy") ?? []
    dataset.derivedFrom = reader.strings("derivedFrom") ?? []
    dataset.distribution = reader.choice("distribution", Manifest.DataDistribution.self) ?? .none
    return dataset.name.isEmpty ? nil : dataset
  }

  private func product(_ value: JSONValue, _ path: String) -> Manifest.Product? {
    let fields = [
      "name", "models", "offering", "commercial", "monthlyActiveUsers", "monthlyRevenue", "annualRevenue",
      "regions", "modelAsAService", "useCases", "displays", "displayFiles", "disclosesAI", "directory",
    ]
    guard let reader = ObjectReader(value, path: path, log: log, fields: fields) else { return nil }
    var product = Manifest.Product(
      name: reader.required("name") ?? "", position: value["name"]?.position ?? value.position)
    product.models = reader.strings("models") ?? []
    product.offering = reader.choice("offering", Manifest.Offering.self)
    product.commercial = reader.bool("commercial")
    product.monthlyActiveUsers = reader.size("monthlyActiveUsers")
    product.monthlyRevenue = reader.money("monthlyRevenue")
    product.annualRevenue = reader.money("annualRevenue")
    product.modelAsAService = reader.bool("modelAsAService")
    product.directory = reader.string("directory")
    product.regions = regions(reader)
    product.useCases = reader.choices("useCases", UseCategory.self)
    product.displays = reader.strings("displays")
    product.displayFiles = reader.strings("displayFiles")
    product.disclosesAI = reader.bool("disclosesAI")
    return product.name.isEmpty ? nil : product
  }

  private func regions(_ reader: ObjectReader) -> [String]? {
    guard let codes = reader.strings("regions"), let items = reader.field("regions")?.array else {
      return nil
    }
    for (index, item) in items.enumerated() {
      if let code = item.string, code != Manifest.worldwide {
        _ = checked(code, at: item.position, path: "\(reader.path("regions"))[\(index)]")
      }
    }
    return codes
  }
}
