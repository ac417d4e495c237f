/// Which folder's thing each file belongs to.
///
/// A folder with a card, a configuration or a model file is a thing of its own, unless a folder above it is one and it
/// has no card: the parts of a pipeline and the checkpoints of a run belong to the whole.
struct FolderOwners {
  private var owners: Set<String> = []

  init(_ files: [FileEvidence]) {
    let described = files.compactMap { file in
      file.kind != nil && file.components.isEmpty ? (folder: file.folder, isCard: file.role == .card) : nil
    }
    let carded = Set(described.lazy.filter(\.isCard).map(\.folder))
    let folders = Set(described.map(\.folder)).map { (length: $0.count, path: $0) }
    for (_, folder) in folders.sorted(by: <) {
      if carded.contains(folder) || owner(of: folder) == nil { owners.insert(folder) }
    }
  }

  /// The folder of the thing that a folder's files belong to; nil where there is none.
  func owner(of folder: String) -> String? {
    var folder = folder
    while true {
      if owners.contains(folder) { return folder }
      guard !folder.isEmpty else { return nil }
      folder = folder.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(folder[..<$0]) } ?? ""
    }
  }
}
