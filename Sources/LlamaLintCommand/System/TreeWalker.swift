#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import Audit
import Compliance

/// Lists the files of a tree that can say something, sorted by path. It follows no link, but for those of a hub's
/// cache, which lead to files of the same repository. Folders are looked into on all processors.
struct TreeWalker {
  /// A file that can say something.
  struct Found: Sendable {
    let path: String
    let role: FileRole
  }

  private(set) var found: [Found] = []
  /// Folders that could not be opened, and names that are no UTF-8.
  private(set) var problems: [String] = []
  private let respectsIgnore: Bool
  private var files = 0

  /// The most files that are looked at, and the deepest folder.
  static let fileLimit = 2_000_000
  private static let depthLimit = 64
  /// How many folders are looked into before the files are counted.
  private static let batch = 512

  init(respectsIgnore: Bool) { self.respectsIgnore = respectsIgnore }

  private struct Open: Sendable {
    let path: String
    /// Which of the folders in each folder leads here, from the root.
    let steps: [Int]
    let ignores: [(rules: IgnoreRules, prefix: Int)]
  }

  /// What a look into a folder came to.
  private struct Visit: Sendable {
    let steps: [Int]
    var found: [Found] = []
    var problems: [String] = []
    var inner: [Open] = []
    var files = 0
  }

  /// Walks a folder, level by level; problems are told in the order of the tree.
  mutating func walk(_ root: String) {
    var open = [Open(path: root, steps: [], ignores: [])]
    var (done, told): (Int, [Visit]) = (0, [])
    while done < open.count, files < Self.fileLimit {
      let visits = Parallel.map(Array(open[done...].prefix(Self.batch)), visit)
      done += visits.count
      if done > open.count / 2 {
        open.removeFirst(done)
        done = 0
      }
      open += visits.flatMap(\.inner)
      found += visits.flatMap(\.found)
      files += visits.reduce(0) { $0 + $1.files }
      told += visits.filter { !$0.problems.isEmpty }
    }
    problems += told.sorted { $0.steps.lexicographicallyPrecedes($1.steps) }.flatMap(\.problems)
    if done < open.count {
      problems.append("\(root): more than \(Self.fileLimit) files; the rest was not looked at")
    }
    found.sort { $0.path < $1.path }
  }

  private func visit(_ folder: Open) -> Visit {
    var visit = Visit(steps: folder.steps)
    guard let names = names(folder.path, &visit) else {
      visit.problems.append("\(folder.path): cannot be opened")
      return visit
    }
    var ignores = folder.ignores
    if respectsIgnore, names.contains(where: { $0.name == ".gitignore" && $0.type == .file }),
      let bytes = FileSystem.contents(FileSystem.join(folder.path, ".gitignore"))
    {
      let prefix = folder.path == "." ? 0 : folder.path.utf8.count + 1
      ignores.append((IgnoreRules(String(decoding: bytes.prefix(1 << 20), as: UTF8.self)), prefix))
    }
    for (name, type) in names {
      let path = folder.path == "." ? name : FileSystem.join(folder.path, name)
      switch type {
      case .folder:
        if isIgnored(path, name, true, ignores) { continue }
        guard folder.steps.count < Self.depthLimit else {
          visit.problems.append("\(path): is deeper than \(Self.depthLimit) folders, and was not looked into")
          continue
        }
        visit.inner.append(Open(path: path, steps: folder.steps + [visit.inner.count], ignores: ignores))
      case .file:
        visit.files += 1
        guard let role = FileRole(path: path), !isIgnored(path, name, false, ignores) else { continue }
        visit.found.append(Found(path: path, role: role))
      case .link:
        guard let role = FileRole(path: path) else { continue }
        guard FileSystem.isOfOneRepository(path, folder.path) else {
          Self.tell(path, role, "is a link, which was not followed", &visit)
          continue
        }
        visit.found.append(Found(path: path, role: role))
      case .other:
        if let role = FileRole(path: path) {
          Self.tell(path, role, "is no regular file, and was not read", &visit)
        }
      }
    }
    return visit
  }

  /// Says what was not read, where it could have said which licence holds.
  private static func tell(_ path: String, _ role: FileRole, _ why: String, _ visit: inout Visit) {
    switch role {
    case .code, .text, .bill: return
    default: visit.problems.append("\(path): \(why)")
    }
  }

  private func isIgnored(
    _ path: String, _ name: String, _ isFolder: Bool, _ ignores: [(rules: IgnoreRules, prefix: Int)]
  ) -> Bool {
    guard respectsIgnore else { return false }
    if isFolder, IgnoreRules.folders.contains(name) { return true }
    for (rules, prefix) in ignores.reversed() {
      let inner = String(decoding: path.utf8.dropFirst(prefix), as: UTF8.self)
      if let verdict = rules.ignores(inner, isFolder: isFolder) { return verdict }
    }
    return false
  }

  // MARK: Reading a folder

  private enum Kind { case file, folder, link, other }

  /// The names in a folder with what stands behind each, sorted; nil where it cannot be opened.
  private func names(_ path: String, _ visit: inout Visit) -> [(name: String, type: Kind)]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [(name: String, type: Kind)] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(validatingCString: $0)
        }
      }
      guard let name else {
        visit.problems.append("\(path): holds a name that is no UTF-8, which was not looked at")
        continue
      }
      if name == "." || name == ".." { continue }
      names.append((name, kind(entry.pointee.d_type, path, name)))
    }
    return names.sorted { $0.name < $1.name }
  }

  private func kind(_ type: UInt8, _ folder: String, _ name: String) -> Kind {
    switch Int32(type) {
    case Int32(DT_DIR): .folder
    case Int32(DT_REG): .file
    case Int32(DT_LNK): .link
    case Int32(DT_UNKNOWN): asked(FileSystem.join(folder, name))
    default: .other
    }
  }

  /// Some file systems do not tell the kind with the name.
  private func asked(_ path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    case S_IFLNK: return .link
    default: return .other
    }
  }
}
