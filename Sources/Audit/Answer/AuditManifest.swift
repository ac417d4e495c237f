import Compliance
public import LicenseClauses
public import PositionedJSON

/// The manifest that says what was found, in the form that `check` reads.
public struct AuditManifest: Sendable {
  private let graph: AuditGraph
  private let book: LicenseNames
  private let facts: AuditFacts
  private let folders: Set<String>
  /// The folder that paths are told from, with its slash; empty for the working folder.
  private var base = ""
  /// Whether a model that declares nothing has its maker's licence where its name is known.
  private var trustsNames = true
  /// Whether it is written for the user to keep.
  private var isKept = false

  /// A manifest of what was found, with what the user says.
  /// - Parameters:
  ///   - graph: What was found.
  ///   - catalog: The known licences.
  ///   - facts: What the user says.
  ///   - folders: The folders of which the files are at hand.
  public init(_ graph: AuditGraph, _ catalog: LicenseCatalog, _ facts: AuditFacts, folders: Set<String> = [])
  {
    (self.graph, self.facts, self.folders) = (graph, facts, folders)
    book = LicenseNames(graph.artifacts, catalog)
  }

  /// The manifest for a use of each target; without a use, of what was found alone.
  public func json(_ use: AuditUse?) -> JSON {
    let targets = Set(graph.targets.map(\.name))
    var members: [(key: String, value: JSON)] = [("manifestVersion", .int(1))]
    if let organization { members.append(("organization", organization)) }
    let models = graph.artifacts.filter { $0.kind == .model }
    members.append(
      ("models", .array(Parallel.map(models) { model($0, use, isTarget: targets.contains($0.name)) })))
    let data = graph.artifacts.filter { $0.kind == .dataset }
    if !data.isEmpty { members.append(("datasets", .array(data.map(dataset)))) }
    if let use, let offering = use.offering ?? published {
      members.append(("products", .array(graph.targets.map { product($0, use, offering) })))
    }
    return .object(members)
  }

  /// Who publishes weights to earn money uses the model for that: a licence for non-commercial use alone gives no right to.
  /// A manifest to keep says what was found, and has no product for that.
  private var published: Manifest.Offering? { isKept || facts.isCommercial == false ? nil : .internal }

  /// The manifest to keep, for a use or for what was found alone.
  /// - Parameters:
  ///   - use: The use that was asked about.
  ///   - folder: The folder in which it will stand: paths in a manifest start there.
  /// - Returns: The manifest.
  public func written(_ use: AuditUse?, from folder: String) -> JSON {
    var copy = self
    copy.isKept = true
    copy.base = folder.isEmpty || folder == "." ? "" : folder + "/"
    return copy.json(use)
  }

  /// A manifest to start from: what is only likely, or said in two ways, is left out, to be asked.
  public func draft(project: String, from folder: String) -> JSON {
    var copy = self
    copy.isKept = true
    copy.base = folder == "." ? "" : folder + "/"
    copy.trustsNames = false
    guard case .object(let members) = copy.json(nil) else { return copy.json(nil) }
    return .object([members[0], ("project", .string(project))] + members.dropFirst())
  }

  /// A path as the manifest tells it.
  private func told(_ path: String) -> String {
    if path.hasPrefix(base) { return String(path.dropFirst(base.count)) }
    let isAbsolute = path.hasPrefix("/") || base.hasPrefix("/") || base.hasPrefix("..")
    return isAbsolute ? path : String(repeating: "../", count: base.split(separator: "/").count) + path
  }

  private var organization: JSON? {
    var members: [(key: String, value: JSON)] = []
    if let domicile = facts.domicile { members.append(("domicile", .string(domicile))) }
    if let users = facts.users { members.append(("monthlyActiveUsers", .number(users))) }
    if let money = facts.revenue {
      members.append(
        (
          "annualRevenue",
          .object([("amount", .number(money.amount)), ("currency", .string(money.currency))])
        ))
    }
    return members.isEmpty ? nil : .object(members)
  }

  private func model(_ artifact: Artifact, _ use: AuditUse?, isTarget: Bool) -> JSON {
    let license = ArtifactLicense(artifact, book)
    var members: [(key: String, value: JSON)] = [("name", .string(artifact.name))]
    let isSettled = trustsNames || license.known == nil && !isDisputed(artifact)
    if isSettled, let name = license.expression { members.append(("license", .string(name))) }
    if let file = license.file ?? (trustsNames ? nil : artifact.licenses.first) {
      members.append(("licenseFile", .string(told(file.path))))
    }
    if let policy = artifact.policy, license.file != nil || license.expression != nil {
      members.append(("usePolicyFile", .string(told(policy.path))))
    }
    let modalities = Set(artifact.facts.compactMap(Self.modality)).sorted()
    if !modalities.isEmpty { members.append(("modalities", .array(modalities.map(JSON.string)))) }
    let bases = artifact.bases.filter { graph.artifact($0.name)?.kind == .model }
    if !bases.isEmpty { members.append(("baseModels", .array(bases.map(base)))) }
    if !artifact.datasets.isEmpty {
      members.append(("trainingData", .array(artifact.datasets.map { .string($0.name) })))
    }
    if isTarget, use == .weights { members.append(("distribution", .string("weights"))) }
    if let folder = artifact.folder.map({ $0.isEmpty ? "." : $0 }), folders.contains(folder) {
      members.append(("directory", .string(folder)))
    }
    return .object(members)
  }

  /// Whether files say different things of its licence.
  private func isDisputed(_ artifact: Artifact) -> Bool {
    SourceConflictRule().findings(artifact, graph, book).contains { $0.status == .violation }
  }

  private static func modality(_ fact: Fact) -> String? {
    if case .modality(let name) = fact.statement { return name }
    return nil
  }

  private func base(_ link: Artifact.Link) -> JSON {
    guard let relation = link.relation else { return .string(link.name) }
    return .object([("name", .string(link.name)), ("relation", .string(relation.rawValue))])
  }

  private func dataset(_ artifact: Artifact) -> JSON {
    var members: [(key: String, value: JSON)] = [("name", .string(artifact.name))]
    if let name = ArtifactLicense(artifact, book).expression { members.append(("license", .string(name))) }
    let teachers = artifact.facts.compactMap { fact -> String? in
      if case .generatedBy(let name) = fact.statement { return graph.artifact(name)?.name }
      return nil
    }
    if !teachers.isEmpty { members.append(("generatedBy", .array(teachers.map(JSON.string)))) }
    if !artifact.datasets.isEmpty {
      members.append(("derivedFrom", .array(artifact.datasets.map { .string($0.name) })))
    }
    return .object(members)
  }

  private func product(_ target: Artifact, _ use: AuditUse, _ offering: Manifest.Offering) -> JSON {
    let models = target.kind == .program ? target.bases.map(\.name) : [target.name]
    var members: [(key: String, value: JSON)] = [
      ("name", .string(Self.productName(target, use))), ("models", .array(models.map(JSON.string))),
      ("offering", .string(offering.rawValue)),
      ("commercial", .bool(facts.isCommercial ?? (use != .research))),
    ]
    // Publishing is no use of the kinds that policies list.
    if use == .weights { members += [("useCases", .array([])), ("disclosesAI", .bool(true))] }
    if let users = facts.users { members.append(("monthlyActiveUsers", .number(users))) }
    if let regions = facts.regions { members.append(("regions", .array(regions.map(JSON.string)))) }
    return .object(members)
  }

  /// What the product is called that stands for a use of a target.
  static func productName(_ target: Artifact, _ use: AuditUse) -> String {
    "\(target.name) (\(use.rawValue))"
  }
}
