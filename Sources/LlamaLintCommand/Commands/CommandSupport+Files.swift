import Compliance
import Reporting

/// Commands that take many files: from the command line, or from a list of paths.
extension CommandSupport {
  /// How many files are read before any is written of: enough for all processors, little for the memory.
  private static let batch = 64
  /// The largest list of paths, in bytes.
  private static let listLimit = 256 << 20

  /// The files of the command line, then those that --files-from lists: a path a line, or each ended by a NUL with
  /// --null.
  func listedFiles() throws(UsageError) -> [String] {
    guard let list = arguments.value("--files-from") else {
      if arguments.has("--null") { throw usage("--null is for the list of --files-from") }
      return arguments.positionals
    }
    if list == "-", arguments.positionals.contains("-") {
      throw usage("standard input is the list of files, and cannot be one of them")
    }
    let end: UInt8 = arguments.has("--null") ? 0 : UInt8(ascii: "\n")
    let bytes: [UInt8]
    do {
      bytes = try read(list, limit: Self.listLimit)
    } catch {
      throw usage("\(list): \(error.message)")
    }
    return arguments.positionals + bytes.split(separator: end).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Renders each file by its path and name, on all processors, and writes what they give in their order. A file that
  /// cannot be read is told, and the others are rendered.
  func eachFile(
    _ render:
      @escaping @Sendable (_ format: String, _ path: String, _ name: String) throws(FileProblem) -> String
  ) throws(UsageError) -> ExitCode {
    try guardOutputs(outputs)
    let format = arguments.value("--format") ?? "text"
    let paths = try listedFiles()
    if paths.isEmpty, arguments.value("--files-from") == nil {
      throw usage("\(command) needs a FILE, or - for standard input")
    }
    if format == "json", paths.count > 1 {
      throw usage("--format json is for one file; use --format jsonl for several")
    }
    return write(paths) { path throws(FileProblem) in
      try render(format, path, path == "-" ? "<stdin>" : path)
    }
  }

  private func write(
    _ paths: [String], _ render: @escaping @Sendable (String) throws(FileProblem) -> String
  ) -> ExitCode {
    var status = ExitCode.success
    // What goes into a file is written whole or not at all.
    var kept = arguments.value("--output").map { $0 == "-" } == false ? "" : nil
    for start in stride(from: 0, to: paths.count, by: Self.batch) {
      let batch = Array(paths[start..<min(start + Self.batch, paths.count)])
      for (path, result) in zip(
        batch,
        Parallel.map(batch) { path in
          Result { () throws(FileProblem) in try render(path) }
        })
      {
        switch result {
        case .success(let text) where kept != nil: kept?.append(text)
        case .success(let text): console.out(text)
        case .failure(let problem): status = fail("\(path): \(problem.message)")
        }
      }
      if console.problem() != nil { return .usage }
    }
    guard let kept, !kept.isEmpty else { return status }
    return write(kept) ? status : .usage
  }
}
