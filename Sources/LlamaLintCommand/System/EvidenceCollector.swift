import Audit
import LicenseClauses

/// Reads the files of trees, one after another, and keeps what they say.
struct EvidenceCollector {
  private var reader: EvidenceReader
  private let progress: Progress
  private let respectsIgnore: Bool
  /// What each file says, sorted by path within each root.
  private(set) var files: [FileEvidence] = []
  /// What could not be opened, a line each.
  private(set) var problems: [String] = []

  init(_ catalog: LicenseCatalog, _ progress: Progress, respectsIgnore: Bool) {
    (reader, self.progress, self.respectsIgnore) = (EvidenceReader(catalog), progress, respectsIgnore)
  }

  /// Reads a folder with its folders, or one file.
  mutating func collect(_ root: String) {
    guard FileSystem.names(root) != nil else { return collect(file: root) }
    var walker = TreeWalker(respectsIgnore: respectsIgnore)
    walker.walk(root)
    problems += walker.problems
    let prefix = root == "." ? 0 : root.utf8.count + 1
    for (number, found) in walker.found.enumerated() {
      if number.isMultiple(of: 64) { progress.step("\(number) of \(walker.found.count) files read") }
      read(found.path, found.role, inner: String(decoding: found.path.utf8.dropFirst(prefix), as: UTF8.self))
    }
  }

  /// A file that was named is read whatever its name: as a bill of materials where nothing else fits.
  private mutating func collect(file path: String) {
    guard FileSystem.exists(path) else {
      problems.append("\(path): no such file or folder")
      return
    }
    let role = FileRole(path: path)
    read(path, path.hasSuffix(".json") && (role == nil || role == .code) ? .bill : role ?? .license)
  }

  private mutating func read(_ path: String, _ role: FileRole, inner: String? = nil) {
    switch role {
    case .gguf, .safetensors:
      guard let source = FileSystem.source(path) else { return unread(path, "cannot be read") }
      keep(reader.read(source, path: path, role: role))
    case .ollamaManifest: ollama(path)
    default:
      do throws(FileProblem) {
        let bytes = try FileSystem.readRegular(path, limit: role.limit)
        keep(reader.read(bytes, path: path, role: role, inner: inner))
      } catch {
        // A large source file names no model; a large text that may be a licence is told.
        if role != .code, role != .text { unread(path, error.message) }
      }
    }
  }

  private mutating func unread(_ path: String, _ why: String) { problems.append("\(path): \(why)") }

  private mutating func keep(_ evidence: FileEvidence) {
    let isSilent =
      evidence.facts.isEmpty && evidence.kind == nil && evidence.components.isEmpty && evidence.uses.isEmpty
      && evidence.text == nil && evidence.problems.isEmpty
    if !isSilent { files.append(evidence) }
  }

  /// A manifest of Ollama's store: its blobs stand beside the manifests.
  private mutating func ollama(_ path: String) {
    guard let bytes = FileSystem.contents(path), let manifest = OllamaManifest(bytes, path: path),
      let store = path.firstRange(of: "manifests/").map({ path[..<$0.lowerBound] })
    else { return }
    let blob = { (name: String) in "\(store)blobs/\(name)" }
    // A blob is a file of the store: a link could lead out of it.
    let isBlob = { (name: String) in FileSystem.isRegular(blob(name)) }
    let licenses = manifest.licenses.filter(isBlob).compactMap { FileSystem.contents(blob($0)) }
    let header = manifest.weights.flatMap { isBlob($0) ? FileSystem.source(blob($0)) : nil }
    keep(reader.read(manifest, header: header, licenses: licenses, path: path))
  }
}
