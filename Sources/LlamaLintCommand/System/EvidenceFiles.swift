import Audit
import LicenseClauses

/// Reads what single files say.
struct EvidenceFiles: Sendable {
  /// What became of a file.
  enum Said: Sendable {
    case evidence(FileEvidence)
    /// It cannot be read: its path, and why.
    case problem(String)
    case nothing
  }

  private let reader: EvidenceReader

  init(_ catalog: LicenseCatalog) { reader = EvidenceReader(catalog) }

  /// What a file says, by its role.
  /// - Parameters:
  ///   - path: The path.
  ///   - role: What the file can say.
  ///   - inner: The path below the root; the whole path where it is not given.
  /// - Returns: What it says, or why it cannot be read.
  func read(_ path: String, _ role: FileRole, inner: String? = nil) -> Said {
    switch role {
    case .gguf, .safetensors:
      guard let source = FileSystem.source(path) else { return .problem("\(path): cannot be read") }
      return .evidence(reader.read(source, path: path, role: role))
    case .ollamaManifest: return ollama(path)
    default:
      do throws(FileProblem) {
        let bytes = try FileSystem.readRegular(path, limit: role.limit)
        return .evidence(reader.read(bytes, path: path, role: role, inner: inner))
      } catch {
        // A large source file names no model; a large text that may be a licence is told.
        return role == .code || role == .text ? .nothing : .problem("\(path): \(error.message)")
      }
    }
  }

  /// A manifest of Ollama's store: its blobs stand beside the manifests.
  private func ollama(_ path: String) -> Said {
    guard let bytes = FileSystem.contents(path), let manifest = OllamaManifest(bytes, path: path),
      let store = path.firstRange(of: "manifests/").map({ path[..<$0.lowerBound] })
    else { return .nothing }
    let blob = { (name: String) in "\(store)blobs/\(name)" }
    // A blob is a file of the store: a link could lead out of it.
    let isBlob = { (name: String) in FileSystem.isRegular(blob(name)) }
    let licenses = manifest.licenses.filter(isBlob).compactMap { FileSystem.contents(blob($0)) }
    let header = manifest.weights.flatMap { isBlob($0) ? FileSystem.source(blob($0)) : nil }
    return .evidence(reader.read(manifest, header: header, licenses: licenses, path: path))
  }
}
