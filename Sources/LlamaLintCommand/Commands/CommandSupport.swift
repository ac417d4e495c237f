import LicenseClauses
import PositionedJSON
import Reporting

/// What the commands share: reading inputs, writing outputs, the user's own licences.
struct CommandSupport {
  let arguments: Arguments
  let console: Console
  let command: String

  var style: TerminalStyle {
    TerminalStyle(colored: console.wantsColor && arguments.value("--output") == nil)
  }

  func usage(_ message: String) -> UsageError { UsageError(message: message, command: command) }

  /// The day of --as-of, else today in UTC.
  func day() throws(UsageError) -> CalendarDay {
    guard let text = arguments.value("--as-of") else { return CalendarDay(secondsSince1970: console.now()) }
    guard let day = CalendarDay(text) else {
      throw usage("'\(text)' is no date that exists; write --as-of YYYY-MM-DD")
    }
    return day
  }

  /// Runs a command on its one manifest, and says what is wrong with its input.
  func onManifest(_ body: (String) throws -> ExitCode) throws(UsageError) -> ExitCode {
    try guardOutputs(outputs)
    guard let path = arguments.positionals.first, arguments.positionals.count == 1 else {
      throw usage("\(command) needs one MANIFEST, or - for standard input")
    }
    return try on(path, body)
  }

  /// Runs a command on each manifest of its command line, or on the one that stands in the working folder; the worst
  /// status counts.
  func onManifests(_ body: (String) throws -> ExitCode) throws(UsageError) -> ExitCode {
    try guardOutputs(outputs)
    let paths = arguments.positionals.isEmpty ? [try found()] : arguments.positionals
    if paths.count > 1, let output = outputs.first {
      throw usage("'\(output)' would be written once for each manifest; check them one by one")
    }
    var worst = ExitCode.success
    for path in paths {
      let status = try on(path, body)
      if status.rawValue > worst.rawValue { worst = status }
    }
    return worst
  }

  /// The manifest of the working folder: llama-lint.json, else a manifest.json that is one of ours.
  private func found() throws(UsageError) -> String {
    if FileSystem.exists("llama-lint.json") { return "llama-lint.json" }
    if let bytes = FileSystem.contents("manifest.json"), let value = try? JSONReader.read(bytes),
      value["manifestVersion"] != nil || value["models"] != nil
    {
      return "manifest.json"
    }
    throw usage(
      "no manifest is named, and neither llama-lint.json nor a manifest.json with models stands here; name one, or - for standard input"
    )
  }

  /// Runs a command on a manifest, and says what is wrong with its input.
  func on(_ path: String, _ body: (String) throws -> ExitCode) throws(UsageError) -> ExitCode {
    do {
      return try body(path)
    } catch let problem as InputProblem {
      console.err(problem.lines.map { SafeText.line($0) + "\n" }.joined())
      return .usage
    } catch let problem as FileProblem {
      return fail(problem.message)
    } catch let problem as UsageError {
      throw problem
    } catch {
      return fail("\(error)")
    }
  }

  /// Says what is wrong with an input.
  func fail(_ message: String) -> ExitCode {
    console.err("llama-lint: \(SafeText.line(message))\n")
    return .usage
  }

  /// The bytes of a file, or of standard input for `-`.
  func read(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    guard path == "-" else { return try FileSystem.read(path, limit: limit) }
    guard let bytes = console.input(limit) else {
      throw FileProblem(message: "standard input is larger than \(limit >> 20) MB")
    }
    if let problem = console.problem() { throw FileProblem(message: problem) }
    return bytes
  }

  /// A licence text, with a note where it was not UTF-8.
  func text(_ path: String) throws(FileProblem) -> (source: SourceText, bytes: [UInt8], note: String?) {
    let bytes = try read(path, limit: SourceText.sizeLimit)
    let source = SourceText(bytes)
    return (source, bytes, source.encoding == .utf8 ? nil : "read as \(source.encoding.rawValue)")
  }

  /// The files that the options for outputs name.
  var outputs: [String] {
    ["--output", "--write-baseline", "--write-manifest"].compactMap(arguments.value)
      + arguments.all("--report").compactMap { report in
        report.firstIndex(of: "=").map { String(report[report.index(after: $0)...]) }
      }
  }

  /// Refuses to write over what is read, or two things to one file.
  func guardOutputs(_ outputs: [String]) throws(UsageError) {
    var taken: Set<String> = []
    let inputs =
      arguments.positionals + ["--baseline", "--files-from"].compactMap { arguments.value($0) }
    let read = Set(inputs.filter { $0 != "-" }.map(Self.identity))
    // What stands in the folder of one's own licences is read too.
    let own = ownLicenses.flatMap(PlainFile.identity)
    for path in outputs where path != "-" {
      let identity = Self.identity(path)
      let folder = FileSystem.folder(of: path)
      if own != nil, own == PlainFile.identity(folder.isEmpty ? "." : folder) {
        throw usage("'\(path)' stands in the folder of your own licences; give another file for the output")
      }
      if read.contains(identity) { throw usage("'\(path)' is an input; give another file for the output") }
      guard taken.insert(identity).inserted else { throw usage("'\(path)' is the file of two outputs") }
    }
  }

  /// Refuses to write over files that were read, as those that a manifest names.
  func guardOutputs(over files: [String], _ why: String = "is named by the manifest") throws(UsageError) {
    guard outputs.contains(where: { $0 != "-" }) else { return }
    let read = Set(files.map(Self.identity))
    for path in outputs where path != "-" && read.contains(Self.identity(path)) {
      throw usage("'\(path)' \(why); give another file for the output")
    }
  }

  /// What tells a file by whatever name; of one that is not there yet, its folder and its name.
  private static func identity(_ path: String) -> String {
    if let known = PlainFile.identity(path) { return known }
    let folder = FileSystem.folder(of: path)
    let place = PlainFile.identity(folder.isEmpty ? "." : folder) ?? FileSystem.identity(folder)
    return "\(place)/\(path.split(separator: "/").last ?? "")"
  }

  /// Writes to the file of --output, else to standard output.
  func write(_ text: String) -> Bool {
    guard let path = arguments.value("--output"), path != "-" else {
      console.out(text)
      return true
    }
    do {
      try FileSystem.write(text, to: path)
      return true
    } catch {
      console.err("llama-lint: \(SafeText.line(error.message))\n")
      return false
    }
  }

  /// The folder of the user's own licences, where one is named.
  private var ownLicenses: String? {
    arguments.value("--licenses")
      ?? console.environment("LLAMA_LINT_LICENSES").flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The catalogue with the user's own licences, from --licenses or the environment.
  func catalog() throws(FileProblem) -> LicenseCatalog {
    guard let folder = ownLicenses else { return .builtIn }
    guard let names = FileSystem.names(folder) else {
      throw FileProblem(message: "\(folder): is no folder that can be read")
    }
    var entries: [CatalogEntry] = []
    for name in names {
      let path = FileSystem.join(folder, name)
      if name.hasSuffix(".json") {
        entries.append(try entry(path))
      } else if name.hasSuffix(".txt") || name.hasSuffix(".md") {
        entries.append(try textEntry(path, name))
      }
    }
    return LicenseCatalog(added: entries)
  }

  private func entry(_ path: String) throws(FileProblem) -> CatalogEntry {
    do {
      let value = try JSONReader.read(try FileSystem.read(path, limit: JSONReader.sizeLimit))
      guard let entry = CatalogEntry(json: value) else {
        throw FileProblem(message: "\(path): is no catalogue entry; it needs an \"id\"")
      }
      try Self.checkClauses(value, path)
      return entry
    } catch let error as JSONError {
      throw FileProblem(message: "\(path):\(error.position.line):\(error.position.column): \(error)")
    } catch let error as FileProblem {
      throw error.message.contains(path) ? error : FileProblem(message: "\(path): \(error.message)")
    } catch {
      throw FileProblem(message: "\(path): cannot be read")
    }
  }

  /// A clause that cannot be read must not be dropped: the licence would pass as laxer than it is.
  private static func checkClauses(_ entry: JSONValue, _ path: String) throws(FileProblem) {
    let place = "\(path):\(entry.position.line):\(entry.position.column)"
    guard let clauses = entry["clauses"]?.array else {
      if entry["ambiguous"]?.string != nil { return }
      throw FileProblem(message: "\(place): has no list of \"clauses\"")
    }
    for (number, clause) in clauses.enumerated() where Clause(json: clause) == nil {
      throw FileProblem(
        message:
          "\(path):\(clause.position.line):\(clause.position.column): clauses[\(number)] is no clause; see 'llama-lint schema license'"
      )
    }
  }

  /// An entry from a text: its id is the file's name.
  private func textEntry(_ path: String, _ name: String) throws(FileProblem) -> CatalogEntry {
    let bytes = try FileSystem.read(path, limit: SourceText.sizeLimit)
    let id = name.split(separator: ".").dropLast().joined(separator: ".")
    return CatalogEntry(id: id, text: SourceText(bytes), file: bytes)
  }
}
