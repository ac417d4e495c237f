/// Finds the models that a file of a source tree uses, and where it names them.
///
/// Calls, commands and settings that take a model's name are known by table; the name must look like one.
/// What a program computes stays unknown: a name that is put together at run time is not found.
enum ModelUseFinder {
  /// The largest file that is read, in bytes.
  static let sizeLimit = 4 << 20

  /// Whether a file of that name is worth opening.
  static func reads(_ path: String) -> Bool { SourceKind(path: path) != nil }

  /// Whether a file of that name is a text for people, whose names of models are all told and none used.
  static func isProse(_ path: String) -> Bool {
    if case .prose? = SourceKind(path: path) { return true }
    return false
  }

  /// The uses in a file, in the order of its lines, each name once a line. A file with NUL bytes is no text.
  static func uses(in bytes: [UInt8], path: String) -> [ModelUse] {
    guard let kind = SourceKind(path: path), bytes.count <= sizeLimit, !bytes.contains(0) else { return [] }
    let tests = path.hasSuffix(".rs") ? TestPath.testsInRust(bytes) : nil
    var lines = ModelFindLines(path: path, isTest: TestPath.isTest(path), tests: tests)
    if case .notebook = kind {
      NotebookScanner.add(bytes, to: &lines)
    } else {
      lines.add(finds(in: bytes, kind: kind), in: bytes)
    }
    return lines.uses
  }

  private static func finds(in bytes: [UInt8], kind: SourceKind) -> [ModelFind] {
    let all = 0..<bytes.count
    switch kind {
    case .code(let syntax): return CallScanner.finds(in: bytes, all, syntax: syntax)
    case .commands: return CommandScanner.finds(in: bytes, all, style: .shell)
    case .yaml:
      return SettingScanner.finds(in: bytes) + CommandScanner.finds(in: bytes, all, style: .yaml)
    case .modelfile: return ModelfileScanner.finds(in: bytes)
    case .prose: return ProseScanner.findsBehindFrontMatter(in: bytes)
    case .notebook: return []
    }
  }
}
