/// The texts of `__metadata__` in the header of a safetensors file that say something of the model.
///
/// The header is JSON that names every tensor, up to 100 MB of it; so it is gone through in pieces, nothing
/// but the wanted texts is kept, and reading ends behind `__metadata__`, which writers put first.
struct SafetensorsHeader {
  /// A text, and the offset of its first byte.
  struct Entry {
    let key: String
    let text: String
    let offset: Int
  }

  /// The wanted texts, in the order of the file.
  private(set) var entries: [Entry] = []
  /// What cannot be read.
  private(set) var problem: EvidenceProblem?

  /// Reads the header of a file.
  static func read(_ source: ByteSource, path: String) -> Self {
    var header = Self()
    var start = PieceReader(source, path: path, to: 8, budget: 8)
    do throws(EvidenceProblem) {
      guard start.left == 8 else {
        throw start.problem("the file ends inside the length of its header", at: start.end)
      }
      let length = try start.number(8, isBigEndian: false)
      guard length <= limit else {
        throw start.problem("a header of \(length) bytes is claimed: the format allows 100 MB", at: 0)
      }
      try header.read(source, path: path, to: 8 + Int(length))
    } catch {
      header.problem = error
    }
    return header
  }

  private mutating func read(_ source: ByteSource, path: String, to end: Int) throws(EvidenceProblem) {
    var skimmer = JSONSkimmer(PieceReader(source, path: path, from: 8, to: end, budget: end))
    let cut = skimmer.reader.problem(
      "the header should end at byte \(end), where the file has ended", at: source.count)
    do throws(EvidenceProblem) {
      try skimmer.members { (key, skimmer) throws(EvidenceProblem) in
        guard key == "__metadata__" else {
          try skimmer.skipValue()
          return true
        }
        try metadata(&skimmer)
        return false
      }
    } catch {
      throw end > source.count ? cut : error
    }
    if end > source.count { throw cut }
  }

  private mutating func metadata(_ skimmer: inout JSONSkimmer) throws(EvidenceProblem) {
    var count = 0
    try skimmer.members { (key, skimmer) throws(EvidenceProblem) in
      count += 1
      guard count <= Self.memberLimit else {
        throw skimmer.reader.problem("__metadata__ has more than \(Self.memberLimit) texts")
      }
      guard let key, Self.wanted.contains(key), try skimmer.reader.peek() == UInt8(ascii: "\"") else {
        try skimmer.skipValue()
        return true
      }
      let offset = skimmer.reader.position + 1
      let text = try skimmer.string(longest: Self.longestText)
      entries.append(Entry(key: key, text: text ?? "", offset: offset))
      if text == nil {
        problem = skimmer.reader.problem("\(key) is longer than \(Self.longestText) bytes", at: offset)
      }
      guard entries.count <= Self.entryLimit else {
        throw skimmer.reader.problem("more than \(Self.entryLimit) texts describe the model", at: offset)
      }
      return true
    }
  }

  private static let wanted: Set<String> = [
    "modelspec.title", "modelspec.author", "modelspec.license", "modelspec.merged_from",
    "modelspec.architecture", "name", "model_name", "author", "license", "license_name", "license_link",
    "license_url", "base_model", "base_model_name_or_path", "dataset", "datasets", "training_dataset",
    "ss_output_name", "ss_sd_model_name", "ss_network_module",
  ]
  /// What the format allows.
  private static let limit: UInt64 = 100_000_000
  private static let longestText = 1 << 16
  private static let entryLimit = 100
  private static let memberLimit = 100_000
}
