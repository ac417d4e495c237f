import Compliance
public import LicenseClauses
import PositionedJSON

/// Reads what files say, also on several threads at once. A text that stands in many folders is identified once.
public struct EvidenceReader: Sendable {
  private let known: KnownTexts

  /// A reader that knows the licences of a catalogue.
  public init(_ catalog: LicenseCatalog) { known = KnownTexts(catalog) }

  /// What a model file says in its header, which is read piece by piece.
  public func read(_ source: ByteSource, path: String, role: FileRole) -> FileEvidence {
    var evidence = FileEvidence(path: path, role: role)
    let reading =
      role == .gguf
      ? GGUFFinder.read(source, path: path) : SafetensorsFinder.read(source, path: path)
    (evidence.facts, evidence.problems) = (reading.facts, reading.problems)
    evidence.kind = .model
    return evidence
  }

  /// What a file says.
  /// - Parameters:
  ///   - bytes: Its bytes.
  ///   - path: Its path, for places.
  ///   - role: What it can say.
  ///   - inner: Its path below the root, which tells code from its tests; the whole path where it is not given.
  /// - Returns: What it says; nothing where it cannot be read.
  public func read(_ bytes: [UInt8], path: String, role: FileRole, inner: String? = nil) -> FileEvidence {
    var evidence = FileEvidence(path: path, role: role)
    switch role {
    case .card:
      CardFinder.read(bytes, into: &evidence)
      if evidence.kind == nil, Self.mayBeLicense(bytes) { evidence.text = text(bytes, path) }
    case .license, .usePolicy: evidence.text = text(bytes, path)
    case .notice:
      evidence.text = text(bytes, path)
      if let limit = CardProse.limit(in: String(decoding: bytes.prefix(1 << 18), as: UTF8.self)) {
        evidence.facts.append(Fact(.proseLimit(limit), at: Place(path: path)))
      }
    case .bill: bill(bytes, &evidence)
    case .code: if path.hasSuffix(".json"), Self.mayBeBill(bytes) { bill(bytes, &evidence) }
    case .ollamaManifest, .text: break
    case .config, .adapterConfig, .modelIndex, .mergeRecipe: configuration(bytes, &evidence)
    case .gguf, .safetensors: return read(ByteSource(bytes), path: path, role: role)
    }
    if role == .card || role == .text || role == .code {
      evidence.uses = uses(bytes, path, inner ?? path, evidence)
    }
    return evidence
  }

  /// The models that a file uses. A text for people uses none: those that it names are looked for only where it says
  /// nothing else, to tell whether it says anything.
  private func uses(_ bytes: [UInt8], _ path: String, _ inner: String, _ evidence: FileEvidence)
    -> [ModelUse]
  {
    if !evidence.isSilent, ModelUseFinder.isProse(inner) { return [] }
    return ModelUseFinder.uses(in: bytes, path: inner).map { use in
      ModelUse(
        name: use.name, call: use.call, setting: use.setting, place: Place(path: path, line: use.place.line))
    }
  }

  /// Whether a card may be a licence's text itself: it speaks of one in its first lines.
  private static func mayBeLicense(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(400), as: UTF8.self).lowercased()
    return ["license terms", "license agreement", "licence agreement", "terms of use", "research license"]
      .contains(where: head.contains)
  }

  /// Whether a JSON file of any name may be a bill of materials.
  private static func mayBeBill(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096)
    return ["\"bomFormat\"", "\"spdxVersion\"", "spdx.org/rdf"].contains {
      head.firstRange(of: Array($0.utf8)) != nil
    }
  }

  private func configuration(_ bytes: [UInt8], _ evidence: inout FileEvidence) {
    let reading =
      switch evidence.role {
      case .adapterConfig: AdapterConfigFinder.read(bytes, path: evidence.path)
      case .modelIndex: ModelIndexFinder.read(bytes, path: evidence.path)
      case .mergeRecipe: MergeRecipeFinder.read(bytes, path: evidence.path)
      default: ConfigFinder.read(bytes, path: evidence.path)
      }
    (evidence.facts, evidence.problems) = (reading.facts, reading.problems)
    if evidence.role == .adapterConfig { localBase(bytes, &evidence) }
    // Many other programs have a config.json.
    if evidence.role != .config || ConfigFinder.isModel(bytes) { evidence.kind = .model }
  }

  /// A base that is named by a path: it may stand beside, and else is asked about as a base, not as a file.
  private func localBase(_ bytes: [UInt8], _ evidence: inout FileEvidence) {
    guard let value = (try? JSONReader.read(bytes))?["base_model_name_or_path"], let name = value.string,
      HubName.isLocalPath(name), HubName.repository(in: name) == nil
    else { return }
    let place = Place(path: evidence.path, line: value.position.line)
    evidence.problems.removeAll { $0.place == place }
    evidence.facts.append(Fact(.base(name, .adapter), at: place))
  }

  private func bill(_ bytes: [UInt8], _ evidence: inout FileEvidence) {
    if let bill = BillReader.read(bytes, path: evidence.path) {
      (evidence.components, evidence.problems) = (bill.components, bill.problems)
    } else if let data = CroissantFinder.read(bytes, path: evidence.path) {
      evidence.components = [data]
    }
    evidence.componentTexts = evidence.components.map { component in
      component.licenseTexts.map { text($0.bytes, $0.place.description) }
    }
  }

  /// What an Ollama manifest tells of its model: its name, what the header of its model file says, its licences.
  public func read(
    _ manifest: OllamaManifest, header: ByteSource?, licenses: [[UInt8]], path: String
  ) -> FileEvidence {
    var evidence = FileEvidence(path: path, role: .ollamaManifest)
    let header = header.map { GGUFFinder.read($0, path: path) } ?? Reading()
    evidence.problems = header.problems
    let name = Fact(.name(manifest.name), at: Place(path: path))
    evidence.components = [Component(kind: .model, facts: [name] + header.facts)]
    evidence.componentTexts = [licenses.map { text($0, path) }]
    return evidence
  }

  private func text(_ bytes: [UInt8], _ path: String) -> FoundText { known.text(bytes, path) }
}
