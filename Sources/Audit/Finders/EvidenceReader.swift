public import LicenseClauses
import PositionedJSON

/// Reads what files say, one after another. A text that stands in many folders is identified once.
public struct EvidenceReader: Sendable {
  private let identifier: LicenseIdentifier
  private var known: [String: (bytes: [UInt8], found: Identification)] = [:]

  /// A reader that knows the licences of a catalogue.
  public init(_ catalog: LicenseCatalog) { identifier = LicenseIdentifier(catalog) }

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
  public mutating func read(_ bytes: [UInt8], path: String, role: FileRole, inner: String? = nil)
    -> FileEvidence
  {
    var evidence = FileEvidence(path: path, role: role)
    switch role {
    case .card:
      CardFinder.read(bytes, into: &evidence)
      if evidence.kind == nil, Self.mayBeLicense(bytes) { evidence.text = text(bytes, path) }
    case .license, .notice, .usePolicy: evidence.text = text(bytes, path)
    case .bill: bill(bytes, &evidence)
    case .code: break
    case .ollamaManifest, .text: break
    case .config, .adapterConfig, .modelIndex, .mergeRecipe: configuration(bytes, &evidence)
    case .gguf, .safetensors: return read(ByteSource(bytes), path: path, role: role)
    }
    if role == .card || role == .text || role == .code {
      evidence.uses = ModelUseFinder.uses(in: bytes, path: inner ?? path).map { use in
        ModelUse(
          name: use.name, call: use.call, setting: use.setting, place: Place(path: path, line: use.place.line)
        )
      }
    }
    return evidence
  }

  /// Whether a card may be a licence's text itself: it speaks of one in its first lines.
  private static func mayBeLicense(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(400), as: UTF8.self).lowercased()
    return ["license terms", "license agreement", "licence agreement", "terms of use", "research license"]
      .contains(where: head.contains)
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
    // Many other programs have a config.json.
    if evidence.role != .config || ConfigFinder.isModel(bytes) { evidence.kind = .model }
  }

  private mutating func bill(_ bytes: [UInt8], _ evidence: inout FileEvidence) {
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
  public mutating func read(
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

  /// A text and what it is. Its bytes are kept once, however many folders hold it.
  private mutating func text(_ bytes: [UInt8], _ path: String) -> FoundText {
    let digest = SHA256.hex(bytes)
    let hit = known[digest] ?? (bytes, identifier.identify(SourceText(bytes), file: bytes))
    known[digest] = hit
    return FoundText(path: path, bytes: hit.bytes, identification: hit.found)
  }
}
