import Audit
import Compliance
import LicenseClauses

/// Reads the files of trees, on all processors, and keeps what they say in the order of their paths.
struct EvidenceCollector {
  private let reader: EvidenceFiles
  private let progress: Progress
  private let respectsIgnore: Bool
  /// What each file says, sorted by path within each root.
  private(set) var files: [FileEvidence] = []
  /// What could not be opened, a line each.
  private(set) var problems: [String] = []

  /// How many files are read before anything is told of them: enough for all processors, little for the memory.
  private static let batch = 256

  init(_ catalog: LicenseCatalog, _ progress: Progress, respectsIgnore: Bool) {
    (reader, self.progress, self.respectsIgnore) = (EvidenceFiles(catalog), progress, respectsIgnore)
  }

  /// Reads a folder with its folders, or one file.
  mutating func collect(_ root: String) {
    guard FileSystem.names(root) != nil else { return collect(file: root) }
    var walker = TreeWalker(respectsIgnore: respectsIgnore)
    walker.walk(root)
    problems += walker.problems
    let (found, reader) = (walker.found, reader)
    let prefix = root == "." ? 0 : root.utf8.count + 1
    for start in stride(from: 0, to: found.count, by: Self.batch) {
      progress.step("\(start) of \(found.count) files read")
      let batch = Array(found[start..<min(start + Self.batch, found.count)])
      let said = Parallel.map(batch) { found in
        reader.read(
          found.path, found.role, inner: String(decoding: found.path.utf8.dropFirst(prefix), as: UTF8.self))
      }
      said.forEach { keep($0) }
    }
  }

  /// A file that was named is read whatever its name: as a bill of materials where nothing else fits.
  private mutating func collect(file path: String) {
    guard FileSystem.exists(path) else {
      problems.append("\(path): no such file or folder")
      return
    }
    let role = FileRole(path: path)
    let isBill = path.hasSuffix(".json") && (role == nil || role == .code)
    keep(reader.read(path, isBill ? .bill : role ?? .license))
  }

  private mutating func keep(_ said: EvidenceFiles.Said) {
    switch said {
    case .evidence(let evidence): if !evidence.isSilent { files.append(evidence) }
    case .problem(let problem): problems.append(problem)
    case .nothing: break
    }
  }
}
