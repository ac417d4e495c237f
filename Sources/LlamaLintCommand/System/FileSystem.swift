#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

import Compliance
import LicenseClauses
import PositionedJSON

/// What could not be read or written, and why.
struct FileProblem: Error {
  let message: String
}

/// The files that the tool reads and writes. Links inside a shipped folder are not followed.
enum FileSystem {
  /// The most files of a shipped folder that are looked at.
  static let fileLimit = 20_000
  /// The largest file of a shipped folder that is taken for text, in bytes.
  static let textLimit = 1 << 20

  /// Reads a file that another file names: only a regular one, so that no pipe or device can hold up the run.
  static func readRegular(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path()
    if let kind = kind(real), kind != .typeRegular, kind != .typeDirectory {
      throw FileProblem(message: "is no regular file")
    }
    return try read(path, limit: limit)
  }

  static func read(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    var isFolder = false
    let manager = FileManager.default
    guard manager.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw FileProblem(message: "no such file")
    }
    if isFolder { throw FileProblem(message: "is a folder") }
    if let size = size(path), size > limit { throw FileProblem(message: "is larger than \(limit >> 20) MB") }
    guard let data = manager.contents(atPath: path) else { throw FileProblem(message: "cannot be read") }
    if data.count > limit { throw FileProblem(message: "is larger than \(limit >> 20) MB") }
    return Array(data)
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

  static func write(_ text: String, to path: String) throws(FileProblem) {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw FileProblem(message: "\(path): cannot be written")
    }
  }

  /// A file's bytes; nil where there is none.
  static func contents(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { Array($0) }
  }

  /// Writes a file with the folders that it needs.
  static func create(_ text: String, at path: String) throws(FileProblem) {
    do {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch {
      throw FileProblem(message: "\(path): its folder cannot be made")
    }
    try write(text, to: path)
  }

  /// The last part of a folder's path, as the file system knows it.
  static func lastName(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
  }

  /// A path by which two names of one file can be compared: absolute, and through links.
  static func identity(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path()
  }

  /// Adds to the end of a file, which is made where it is missing.
  static func append(_ text: String, to path: String) throws(FileProblem) {
    let before = FileManager.default.contents(atPath: path) ?? Data()
    do {
      try (before + Data(text.utf8)).write(to: URL(fileURLWithPath: path))
    } catch {
      throw FileProblem(message: "\(path): cannot be written")
    }
  }

  /// The files of a folder with its folders, sorted by path; nil where it is none.
  static func entries(_ path: String) -> [ProjectFiles.Entry]? {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else { return nil }
    var found: [ProjectFiles.Entry] = []
    var open = [""]
    while let folder = open.popLast(), found.count < fileLimit {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: join(path, folder))) ?? []
      for name in names.sorted() {
        let inner = folder.isEmpty ? name : "\(folder)/\(name)"
        switch kind(join(path, inner)) {
        case .typeDirectory?: open.append(inner)
        case .typeRegular?: found.append(ProjectFiles.Entry(path: inner, bytes: text(join(path, inner))))
        default: continue
        }
      }
    }
    return found.sorted { $0.path < $1.path }
  }

  /// The names of the files in a folder, sorted; nil where it is none.
  static func names(_ path: String) -> [String]? {
    try? FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  private static func kind(_ path: String) -> FileAttributeType? {
    // attributesOfItem does not follow a link, so a link is seen as one.
    (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  }

  /// A file's bytes where it is small and holds no zero byte near its beginning.
  private static func text(_ path: String) -> [UInt8]? {
    guard let size = size(path), size <= textLimit, let data = FileManager.default.contents(atPath: path)
    else { return nil }
    return data.prefix(8192).contains(0) ? nil : Array(data)
  }

  static func join(_ folder: String, _ path: String) -> String {
    path.isEmpty ? folder : path.hasPrefix("/") || folder.isEmpty ? path : "\(folder)/\(path)"
  }

  /// The folder of a file's path; empty for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
