#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import Audit
import Compliance
import LicenseClauses
import PositionedJSON

/// What could not be read or written, and why.
struct FileProblem: Error {
  let message: String
}

/// The files that the tool reads and writes. Links inside a shipped folder are not followed, but for those of a hub's
/// cache, whose snapshots are links to the files of the same repository.
enum FileSystem {
  /// The most files of a shipped folder that are looked at.
  static let fileLimit = 20_000
  /// The largest file of a shipped folder that is taken for text, in bytes.
  static let textLimit = 8 << 20
  /// The most text of a shipped folder that is looked at, in bytes.
  static let folderTextLimit = 64 << 20

  /// Reads a file that another file names: only a regular one, so that no pipe or device can hold up the run.
  static func readRegular(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    // Nearly always that is all; what stands in the way else is found out below.
    if let bytes = PlainFile.head(path, limit + 1, takesPipes: false), bytes.count <= limit { return bytes }
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    if let kind = kind(real), kind != .regular, kind != .folder {
      throw FileProblem(message: "is no regular file")
    }
    return try read(path, limit: limit, takesPipes: false)
  }

  /// Reads a file that the command line names; a pipe is read too, as `<(…)` of a shell is one.
  static func read(_ path: String, limit: Int, takesPipes: Bool = true) throws(FileProblem) -> [UInt8] {
    if path.utf8.contains(0) { throw FileProblem(message: "is no path: it holds a NUL") }
    guard let entry = PlainFile.entry(path, followsLinks: true) else {
      throw FileProblem(message: "no such file")
    }
    if entry == .folder { throw FileProblem(message: "is a folder") }
    guard let bytes = PlainFile.head(path, limit + 1, takesPipes: takesPipes) else {
      throw FileProblem(message: "cannot be read")
    }
    if bytes.count > limit { throw FileProblem(message: "is larger than \(limit >> 20) MB") }
    // Nothing in it may mean that nobody has begun to write: no verdict rests on that.
    if bytes.isEmpty, PlainFile.isPipe(path) { throw FileProblem(message: "is a pipe with nothing in it") }
    return bytes
  }

  /// Whether a path leads to a place inside a folder, through whatever links.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    let root = URL(fileURLWithPath: folder.isEmpty ? "." : folder).resolvingSymlinksInPath()
      .standardizedFileURL
    var place = URL(fileURLWithPath: path)
    var rest: [String] = []
    while !FileManager.default.fileExists(atPath: place.path(percentEncoded: false)),
      place.pathComponents.count > 1
    {
      rest.append(place.lastPathComponent)
      place = place.deletingLastPathComponent()
    }
    let real = place.resolvingSymlinksInPath().standardizedFileURL
    return !rest.contains("..") && real.pathComponents.starts(with: root.pathComponents)
  }

  /// The first bytes of a regular file, however long it is; nil of a pipe or device, which could hold up the run.
  static func beginning(of path: String, limit: Int) -> [UInt8]? {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    return kind(real) == .regular ? head(real, limit) : nil
  }

  /// A regular file, to be read piece by piece; nil of anything else.
  static func source(_ path: String) -> ByteSource? {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    guard kind(real) == .regular, let count = size(real) else { return nil }
    return ByteSource(count: count) { offset, count in
      guard let file = fopen(real, "rb") else { return nil }
      defer { fclose(file) }
      guard fseek(file, offset, SEEK_SET) == 0 else { return nil }
      var bytes = [UInt8](repeating: 0, count: count)
      let read = fread(&bytes, 1, count, file)
      return read == count ? bytes : Array(bytes[..<read])
    }
  }

  /// A regular file's first bytes. What a file says of its size is not trusted: some say 0 and have no end.
  private static func head(_ path: String, _ limit: Int) -> [UInt8]? {
    PlainFile.head(path, limit, takesPipes: false)
  }

  private static func size(_ path: String) -> Int? {
    switch (try? FileManager.default.attributesOfItem(atPath: path))?[.size] {
    case let size as Int: size
    case let size as UInt: Int(exactly: size)
    case let size as UInt64: Int(exactly: size)
    case let size as Int64: Int(exactly: size)
    default: nil
    }
  }

  /// Writes a file whole or not at all; a device or a link stays what it is, and a file keeps its mode.
  static func write(_ text: String, to path: String) throws(FileProblem) {
    try write(Array(text.utf8), to: path)
  }

  static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    guard PlainFile.write(bytes, to: path) else { throw FileProblem(message: "\(path): cannot be written") }
  }

  /// A file's bytes; nil where there is none, or it cannot be read.
  static func contents(_ path: String) -> [UInt8]? {
    guard let kind = kind(path), kind == .regular || kind == .link else { return nil }
    return try? readRegular(path, limit: SourceText.sizeLimit)
  }

  /// Whether anything stands at a path, be it a link that leads nowhere.
  static func exists(_ path: String) -> Bool { kind(path) != nil }

  /// Whether a regular file stands at a path, and no link to one.
  static func isRegular(_ path: String) -> Bool { kind(path) == .regular }

  /// Whether a folder stands at a path, and no link to one.
  static func isFolder(_ path: String) -> Bool { kind(path) == .folder }

  /// Writes a file with the folders that it needs.
  static func create(_ bytes: [UInt8], at path: String) throws(FileProblem) {
    do {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch {
      throw FileProblem(message: "\(path): its folder cannot be made")
    }
    try write(bytes, to: path)
  }

  /// The last part of a folder's path, as the file system knows it.
  static func lastName(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
  }

  /// A path by which two names of one file can be compared: absolute, and through links.
  static func identity(_ path: String) -> String {
    if path.utf8.contains(0) { return path }
    return URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path(
      percentEncoded: false)
  }

  /// Adds to the end of a file, which is made where it is missing.
  static func append(_ text: String, to path: String) throws(FileProblem) {
    guard PlainFile.append(Array(text.utf8), to: path) else {
      throw FileProblem(message: "\(path): cannot be written")
    }
  }

  /// The files of a folder with its folders, sorted by path; nil where it is none.
  static func entries(_ path: String) -> [ProjectFiles.Entry]? {
    var left = folderTextLimit
    return entries(path, left: &left)
  }

  /// The same, with a number of bytes of text that several folders share.
  static func entries(_ path: String, left: inout Int) -> [ProjectFiles.Entry]? {
    guard PlainFile.entry(path, followsLinks: true) == .folder else { return nil }
    var found: [ProjectFiles.Entry] = []
    var open = [""]
    while let folder = open.popLast(), found.count < fileLimit {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: join(path, folder)) else {
        found.append(ProjectFiles.Entry(unread: folder, mayHoldFiles: true))
        continue
      }
      for name in names.sorted() {
        let inner = folder.isEmpty ? name : "\(folder)/\(name)"
        switch kind(join(path, inner)) {
        case .folder?: open.append(inner)
        case .regular?: found.append(entry(inner, join(path, inner), &left))
        case .link?: found.append(link(inner, path, &left))
        default: found.append(ProjectFiles.Entry(unread: inner))
        }
      }
    }
    found += open.map { ProjectFiles.Entry(unread: $0, mayHoldFiles: true) }
    return found.sorted { $0.path < $1.path }
  }

  /// A link: read where it leads to a file of the same repository in a hub's cache, else named and not followed.
  private static func link(_ inner: String, _ root: String, _ left: inout Int) -> ProjectFiles.Entry {
    let target = identity(join(root, inner))
    guard let home = repository(of: root), target.hasPrefix(home), kind(target) == .regular else {
      return ProjectFiles.Entry(unread: inner, mayHoldFiles: kind(target) == .folder)
    }
    return entry(inner, target, &left)
  }

  /// Whether a link in a folder leads to a file of the same repository in a hub's cache.
  static func isOfOneRepository(_ link: String, _ folder: String) -> Bool {
    guard let home = repository(of: folder) else { return false }
    let target = identity(link)
    return target.hasPrefix(home) && kind(target) == .regular
  }

  /// The folder of the repository that a snapshot in a hub's cache belongs to: "models--org--name/".
  private static func repository(of root: String) -> String? {
    let parts = identity(root).split(separator: "/", omittingEmptySubsequences: false)
    guard let place = parts.lastIndex(of: "snapshots"), place > 0, parts[place - 1].contains("--") else {
      return nil
    }
    return parts[..<place].joined(separator: "/") + "/"
  }

  /// A file with its bytes where it is a small text; one that is read no more is said to be so.
  private static func entry(_ inner: String, _ path: String, _ left: inout Int) -> ProjectFiles.Entry {
    guard let size = size(path), size <= textLimit else {
      let looksLikeText = ["txt", "md", "html", ""].contains(
        URL(fileURLWithPath: path).pathExtension.lowercased())
      return looksLikeText ? ProjectFiles.Entry(unread: inner) : ProjectFiles.Entry(path: inner, bytes: nil)
    }
    guard left > 0, let bytes = head(path, textLimit) else { return ProjectFiles.Entry(unread: inner) }
    left -= bytes.count
    // A text in UTF-16 holds zeros, and begins with its mark.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return ProjectFiles.Entry(path: inner, bytes: SourceText(bytes).bytes)
    }
    let head = bytes.prefix(8192)
    if head.count(where: { $0 == 0 }) * 100 > head.count {
      return ProjectFiles.Entry(path: inner, bytes: nil)
    }
    return ProjectFiles.Entry(path: inner, bytes: bytes)
  }

  /// The names of the files in a folder, sorted; nil where it is none.
  static func names(_ path: String) -> [String]? {
    guard PlainFile.entry(path, followsLinks: true) == .folder else { return nil }
    return try? FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// What stands at a path; a link is seen as one.
  private static func kind(_ path: String) -> PlainFile.Entry? { PlainFile.entry(path, followsLinks: false) }

  static func join(_ folder: String, _ path: String) -> String {
    path.isEmpty ? folder : path.hasPrefix("/") || folder.isEmpty ? path : "\(folder)/\(path)"
  }

  /// The folder of a file's path; empty for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
