import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint init`: a manifest to start from. What the folder does not show is left out and asked.
enum InitCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "init")
    guard arguments.positionals.count <= 1 else { throw support.usage("init takes one DIR") }
    let folder = arguments.positionals.first ?? "."
    do throws(FileProblem) {
      guard FileSystem.names(folder) != nil else {
        throw FileProblem(message: "\(folder): is no folder that can be read")
      }
      let path = FileSystem.join(folder, "manifest.json")
      if FileSystem.exists(path) { throw FileProblem(message: "\(path): is there already") }
      let draft = try ManifestDraft(folder, support.catalog())
      try FileSystem.create(Array((draft.json.pretty + "\n").utf8), at: path)
      console.out("wrote \(SafeText.line(path))\n")
      console.out(draft.questions.isEmpty ? "" : "what it does not say yet:\n")
      console.out(draft.questions.map { "  - \(SafeText.line($0))\n" }.joined())
      return .success
    } catch {
      return support.fail(error.message)
    }
  }
}

/// A manifest made from a folder's model card and licence files.
struct ManifestDraft {
  private let card: FrontMatter
  private let name: String
  private let licenseFile: String?
  private let identified: String?

  init(_ folder: String, _ catalog: LicenseCatalog) throws(FileProblem) {
    let names = FileSystem.names(folder) ?? []
    let readme = names.first { $0.lowercased() == "readme.md" }
    card = FrontMatter(readme.flatMap { FileSystem.contents(FileSystem.join(folder, $0)) } ?? [])
    name = card.first("model_name") ?? FileSystem.lastName(folder)
    licenseFile = names.first { name in
      let stem = name.split(separator: ".").first.map { $0.lowercased() } ?? ""
      return stem == "license" || stem == "licence" || stem == "copying"
    }
    guard let licenseFile else {
      identified = nil
      return
    }
    let bytes = try FileSystem.readRegular(
      FileSystem.join(folder, licenseFile), limit: SourceText.sizeLimit)
    identified = LicenseIdentifier(catalog).identify(SourceText(bytes), file: bytes).matches.first?.license
  }

  private var declared: String? {
    let written = card.first("license_name") ?? card.first("license")
    return written.map { $0 == "other" ? nil : $0 } ?? nil
  }

  /// The manifest.
  var json: JSON {
    var model: [(key: String, value: JSON)] = [("name", .string(name))]
    if let license = declared ?? identified { model.append(("license", .string(license))) }
    if let licenseFile { model.append(("licenseFile", .string(licenseFile))) }
    let bases = card.values["base_model"] ?? []
    if !bases.isEmpty { model.append(("baseModels", .array(bases.map { base($0) }))) }
    let data = card.values["datasets"] ?? []
    if !data.isEmpty { model.append(("trainingData", .array(data.map(JSON.string)))) }
    var members: [(key: String, value: JSON)] = [
      ("manifestVersion", .int(1)), ("project", .string(name)),
      ("models", .array(bases.map { .object([("name", .string($0))]) } + [.object(model)])),
    ]
    if !data.isEmpty { members.append(("datasets", .array(data.map { .object([("name", .string($0))]) }))) }
    return .object(members)
  }

  /// A base with its relation, where the card names one that is ours.
  private func base(_ name: String) -> JSON {
    let known = ["adapter": "adapter", "merge": "merge", "quantized": "quantized", "finetune": "finetune"]
    guard let relation = card.first("base_model_relation").flatMap({ known[$0] }) else {
      return .string(name)
    }
    return .object([("name", .string(name)), ("relation", .string(relation))])
  }

  /// What a person must add.
  var questions: [String] {
    var questions: [String] = []
    if declared == nil, identified == nil {
      questions.append("\"license\" of '\(name)': which licence is it under?")
    }
    questions += (card.values["base_model"] ?? []).map {
      "\"license\" of '\($0)': the base's own licence binds what is made from it"
    }
    questions += (card.values["datasets"] ?? []).map {
      "\"license\" and \"generatedBy\" of the dataset '\($0)'"
    }
    return questions + [
      "\"distribution\" of '\(name)': none, internal, hosted or weights?",
      "\"organization\": name, domicile, monthly active users, annual revenue",
      "\"products\": what is made with the models, commercial or not, where it is offered, what it is used for and shows",
    ]
  }
}
