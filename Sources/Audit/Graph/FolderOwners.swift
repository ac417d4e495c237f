/// Which folder's thing each file belongs to.
///
/// A folder with a card, a configuration or a model file is a thing of its own, unless a folder above it is one and it
/// has no card: the parts of a pipeline and the checkpoints of a run belong to the whole.
struct FolderOwners {
  private var owners: Set<String> = []

  init(_ files: [FileEvidence]) {
    let described = files.filter { $0.kind != nil && $0.components.isEmpty }
    let carded = Set(described.filter { $0.role == .card }.map(\.folder))
    for folder in Set(described.map(\.folder)).sorted(by: { ($0.count, $0) < ($1.count, $1) }) {
      if carded.contains(folder) || owner(of: folder) == nil { owners.insert(folder) }
    }
  }

  /// The folder of the thing that a folder's files belong to; nil where there is none.
  func owner(of folder: String) -> String? {
    var folder = folder
    while true {
      if owners.contains(folder) { return folder }
      guard !folder.isEmpty else { return nil }
      folder = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
    }
  }
}
