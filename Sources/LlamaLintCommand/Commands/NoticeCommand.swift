import Compliance
import LicenseClauses
import Reporting

/// `llama-lint notice`.
enum NoticeCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "notice")
    return try support.onManifest { path in
      let context = try ProjectLoader(support: support).context(path)
      let files = ShippingKit(context, product: try product(context.manifest, support)).files
      if files.isEmpty {
        console.err(
          "llama-lint: \(SafeText.line(context.manifest.path)): nothing that is shipped asks for a notice\n")
        return .success
      }
      guard let folder = arguments.value("--output") else {
        console.out(
          // What is printed may go to a log, where a name or a text must be no command; files are written as they are.
          files.map { "==> \(SafeText.line($0.path)) <==\n\(SafeText.lines($0.text))" }
            .joined(separator: "\n"))
        return .success
      }
      let written = try write(files, to: folder)
      console.err(written.map { "wrote \(SafeText.line(FileSystem.join(folder, $0.path)))\n" }.joined())
      return .success
    }
  }

  private static func product(_ manifest: Manifest, _ support: CommandSupport) throws -> Manifest.Product? {
    guard let name = support.arguments.value("--product") else { return nil }
    if let product = manifest.products.first(where: { $0.name == name }) { return product }
    let near = Suggestion.nearest(to: name, among: manifest.products.map(\.name)).map {
      "; did you mean '\($0)'?"
    }
    throw support.usage("the manifest has no product '\(name)'\(near ?? "")")
  }

  /// Writes all or nothing: a file that is there and says something else is somebody's work. Gives what was not there yet.
  private static func write(_ files: [ShippingKit.File], to folder: String) throws(FileProblem)
    -> [ShippingKit.File]
  {
    if folder.isEmpty { throw FileProblem(message: "--output needs the name of a folder") }
    for file in files {
      let path = FileSystem.join(folder, file.path)
      let parent = FileSystem.folder(of: path)
      if parent != folder, FileSystem.exists(parent), !FileSystem.isFolder(parent) {
        throw FileProblem(message: "\(parent): is there already and no folder; nothing was written")
      }
      guard FileSystem.exists(path), !says(FileSystem.contents(path), file) else { continue }
      throw FileProblem(message: "\(path): is there already and says something else; nothing was written")
    }
    let missing = files.filter { !FileSystem.exists(FileSystem.join(folder, $0.path)) }
    for file in missing { try FileSystem.create(file.bytes, at: FileSystem.join(folder, file.path)) }
    return missing
  }

  /// Whether a file that is there says what would be written: a NOTICE may hold other notices beside.
  private static func says(_ present: [UInt8]?, _ file: ShippingKit.File) -> Bool {
    guard let present, file.path == "NOTICE" else { return present == file.bytes }
    let words = { (text: String) in text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let there = words(String(decoding: present, as: UTF8.self))
    return file.text.split(separator: "\n\n").allSatisfy { there.contains(words(String($0))) }
  }
}
