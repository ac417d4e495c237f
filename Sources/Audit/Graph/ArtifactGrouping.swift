import Compliance

/// Puts what files say together: one thing for each folder, lone model file, component of a bill, or program.
struct ArtifactGrouping {
  private let roots: [AuditRoot]
  private let owners: FolderOwners

  /// A grouping of files below roots.
  init(_ files: [FileEvidence], roots: [AuditRoot]) {
    self.roots = roots
    owners = FolderOwners(files)
  }

  /// The things, in the order of their folders and files.
  func artifacts(_ files: [FileEvidence]) -> [Artifact] {
    var groups: [(key: String, files: [FileEvidence])] = []
    var index: [String: Int] = [:]
    let lone = loneFolders(files)
    for file in files {
      guard let folder = owners.owner(of: file.folder), !Self.isPart(file) else { continue }
      let isLone = lone.contains(folder) && file.role == .gguf
      let key = isLone ? folder + "/\u{0}" + ArtifactName.ofFile(file.path) : folder
      if lone.contains(folder), !isLone, file.kind == nil, file.text == nil { continue }
      if index[key] == nil {
        index[key] = groups.count
        groups.append((key, []))
      }
      groups[index[key] ?? 0].files.append(file)
    }
    let found = Parallel.map(groups) { artifact($0.key, $0.files) }.compactMap(\.self)
    return found + files.flatMap(components) + programs(files)
  }

  /// A projector belongs to the model beside it.
  private static func isPart(_ file: FileEvidence) -> Bool {
    file.role == .gguf && ArtifactName.ofFile(file.path).lowercased().hasPrefix("mmproj")
  }

  /// Folders that hold model files of several models and nothing that describes them as one.
  private func loneFolders(_ files: [FileEvidence]) -> Set<String> {
    var names: [String: Set<String>] = [:]
    var described: Set<String> = []
    for file in files {
      guard let folder = owners.owner(of: file.folder) else { continue }
      if Self.isPart(file) { continue }
      if file.role == .gguf {
        names[folder, default: []].insert(ArtifactName.ofFile(file.path))
      } else if file.kind != nil {
        described.insert(folder)
      }
    }
    return Set(
      names.filter { folder, models in
        (models.count > 1 || ArtifactName.isFileCache(absolute(folder))) && !described.contains(folder)
      }.keys)
  }

  private func artifact(_ key: String, _ files: [FileEvidence]) -> Artifact? {
    guard files.contains(where: { $0.kind != nil }) else { return nil }
    let isLone = key.utf8.contains(0)
    let folder = isLone ? key.firstRange(of: "/\u{0}").map { String(key[..<$0.lowerBound]) } ?? key : key
    let facts = files.sorted { Self.rank($0) < Self.rank($1) }.flatMap(\.facts)
    let name =
      folder == key
      ? ArtifactName.of(folder: absolute(folder), facts)
      : ArtifactName.inFileCache(absolute(folder), files[0].path)
        ?? ArtifactName.of(folder: ArtifactName.ofFile(files[0].path), facts)
    let kind = files.first { $0.role == .card && $0.kind != nil }?.kind ?? .model
    var artifact = Artifact(name: name, kind: kind)
    artifact.folder = folder
    artifact.facts = facts
    if kind == .program {
      artifact.facts += files.flatMap(\.uses).filter { $0.setting == .code }.map {
        Fact(.base($0.name, nil), at: $0.place)
      }
    }
    artifact.files = files.filter { !$0.facts.isEmpty || $0.text != nil || $0.kind != nil }.map(\.path)
    artifact.licenses = files.filter { $0.role == .license || $0.role == .card }.compactMap(\.text)
    artifact.policy = files.first { $0.role == .usePolicy }?.text
    artifact.problems = files.filter { $0.kind != nil || $0.role == .card }.flatMap(\.problems)
    return artifact
  }

  /// What a person wrote down comes before what a tool left behind.
  private static func rank(_ file: FileEvidence) -> Int {
    switch file.role {
    case .card: 0
    case .adapterConfig, .mergeRecipe: 1
    case .gguf, .safetensors: 2
    default: 3
    }
  }

  private func components(_ file: FileEvidence) -> [Artifact] {
    file.components.enumerated().map { number, component in
      let names = component.facts.compactMap { fact -> String? in
        if case .name(let name) = fact.statement { return name }
        return nil
      }
      let name = names.first { HubName.isHubID($0) } ?? names.first ?? "\(file.path)#\(number)"
      var artifact = Artifact(name: name, kind: component.kind)
      artifact.facts = component.facts
      if file.componentTexts.indices.contains(number) { artifact.licenses = file.componentTexts[number] }
      artifact.files = [file.path]
      return artifact
    }
  }

  /// Each root whose code uses models.
  private func programs(_ files: [FileEvidence]) -> [Artifact] {
    // The code of a Space belongs to its card.
    let spaces = Set(files.filter { $0.kind == .program }.map(\.folder))
    return roots.compactMap { root in
      let coded = files.filter { file in
        root.holds(file.path) && file.uses.contains { $0.setting == .code } && !spaces.contains(file.folder)
      }
      guard !coded.isEmpty else { return nil }
      var program = Artifact(
        name: root.path == "." ? "the code here" : "the code in \(root.path)", kind: .program)
      var seen: Set<String> = []
      for use in coded.flatMap(\.uses) where use.setting == .code && seen.insert(use.name).inserted {
        program.facts.append(Fact(.base(use.name, nil), at: use.place))
      }
      program.files = coded.map(\.path)
      return program
    }
  }

  /// A folder with the whole path of the root that it stands in, for names.
  private func absolute(_ folder: String) -> String {
    roots.first { $0.path == folder || folder.isEmpty && $0.path == "." }?.absolute ?? folder
  }
}

/// A folder or file that is audited.
public struct AuditRoot: Sendable {
  /// The path as it was given.
  public let path: String
  /// The whole path, through links.
  public let absolute: String

  /// Creates a root.
  public init(path: String, absolute: String) { (self.path, self.absolute) = (path, absolute) }

  func holds(_ file: String) -> Bool {
    path == "." || file == path || file.hasPrefix(path.hasSuffix("/") ? path : path + "/")
  }
}
