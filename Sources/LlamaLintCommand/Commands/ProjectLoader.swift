import Compliance
import LicenseClauses
import PositionedJSON

/// A manifest with the files that it names.
struct ProjectInput {
  let manifest: Manifest
  let files: ProjectFiles
  /// The manifest's own bytes, for excerpts.
  let bytes: [UInt8]
  /// The manifest's facts as they were written or changed.
  let facts: JSONValue
}

/// What is wrong with an input, a line for each mistake.
struct InputProblem: Error {
  let lines: [String]
}

/// Reads a manifest and the files that it names, which are looked for beside it.
struct ProjectLoader {
  let support: CommandSupport
  /// The catalogue, where many manifests share it; else it is read for each.
  var shared: LicenseCatalog?

  /// A manifest that stands in one line of standard input; its files are looked for in the working folder.
  func load(line bytes: [UInt8]) throws -> ProjectInput {
    let facts = try understood("<stdin>") { () throws(ManifestProblems) in try ManifestReader.facts(bytes) }
    return try input(facts, bytes, "-")
  }

  func load(_ path: String) throws -> ProjectInput {
    let name = path == "-" ? "<stdin>" : path
    let bytes: [UInt8]
    do {
      bytes = try support.read(path, limit: JSONReader.sizeLimit)
    } catch {
      throw InputProblem(lines: ["llama-lint: \(name): \(error.message)"])
    }
    let facts = try understood(name) { () throws(ManifestProblems) in try ManifestReader.facts(bytes) }
    return try input(facts, bytes, path)
  }

  /// What rules look at in a manifest, on the day of the command line.
  func context(_ path: String) throws -> RuleContext {
    let day = try support.day()
    let input = try load(path)
    return Evaluator(catalog: try support.catalog(), asOf: day).context(input.manifest, input.files)
  }

  /// The same project with some facts changed.
  func load(_ project: ProjectInput, changed facts: JSONValue, _ path: String) throws -> ProjectInput {
    try input(facts, project.bytes, path)
  }

  private func input(_ facts: JSONValue, _ bytes: [UInt8], _ path: String) throws -> ProjectInput {
    let name = path == "-" ? "<stdin>" : path
    let manifest = try understood(name) { () throws(ManifestProblems) in
      try ManifestReader(rules: RuleRegistry.names).read(facts, path: name)
    }
    let denied = PolicyChecker(try shared ?? support.catalog()).problems(manifest)
    if !denied.isEmpty { throw mistakes(denied.sorted { $0.position < $1.position }, name) }
    let folder = path == "-" ? "" : FileSystem.folder(of: path)
    return ProjectInput(
      manifest: manifest, files: try files(manifest, folder, name), bytes: bytes, facts: facts)
  }

  /// What a reading gives, or all its mistakes as lines.
  private func understood<Value>(_ name: String, _ read: () throws(ManifestProblems) -> Value) throws -> Value
  {
    do {
      return try read()
    } catch {
      throw mistakes(error.problems, name)
    }
  }

  private func mistakes(_ problems: [ManifestProblem], _ name: String) -> InputProblem {
    let count = "\(problems.count) \(problems.count == 1 ? "mistake" : "mistakes")"
    return InputProblem(
      lines: problems.map { $0.line(file: name) } + ["llama-lint: \(name): \(count), nothing was checked"])
  }

  private func files(_ manifest: Manifest, _ folder: String, _ name: String) throws -> ProjectFiles {
    var files = ProjectFiles()
    var problems: [ManifestProblem] = []
    for file in manifest.namedFiles where files.texts[file.path] == nil {
      do {
        files.texts[file.path] = try FileSystem.readRegular(
          FileSystem.join(folder, file.path), limit: SourceText.sizeLimit)
      } catch {
        problems.append(
          ManifestProblem(
            position: file.position, path: file.field, message: "'\(file.path)': \(error.message)",
            hint: "paths start at the manifest's folder"))
      }
    }
    let folders =
      manifest.models.map { ($0.directory, $0.position) }
      + manifest.products.map { ($0.directory, $0.position) }
    var read: [String: [ProjectFiles.Entry]] = [:]
    for (directory, position) in folders {
      guard let directory, files.directories[directory] == nil else { continue }
      // "dist", "./dist" and "dist/" are one folder, and it is read once.
      let place = PlainFile.identity(FileSystem.join(folder, directory)) ?? directory
      files.places[directory] = place
      if let known = read[place] {
        files.directories[directory] = known
        continue
      }
      guard let entries = FileSystem.entries(FileSystem.join(folder, directory)) else {
        problems.append(
          ManifestProblem(
            position: position, path: "directory", message: "'\(directory)': no such folder",
            hint: "paths start at the manifest's folder"))
        continue
      }
      files.directories[directory] = entries
      read[place] = entries
    }
    if !problems.isEmpty { throw mistakes(problems.sorted { $0.position < $1.position }, name) }
    return files
  }
}
