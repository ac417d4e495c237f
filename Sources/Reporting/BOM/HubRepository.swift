/// A model's name as the hubs have it, OWNER/NAME; no other name is the address of anything.
struct HubRepository {
  /// Who keeps the model.
  let owner: String
  /// What it is called there.
  let name: String

  /// The parts of a name; nil for what could not be one of a hub.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard text.utf8.count <= Self.longest, parts.count == 2, parts.allSatisfy(Self.isPart) else { return nil }
    (owner, name) = (String(parts[0]), String(parts[1]))
    if Self.others.contains(owner) { return nil }
  }

  /// The package URL. Nothing in it is percent-encoded, since a hub's names hold unreserved characters only.
  var packageURL: String { "pkg:huggingface/\(owner)/\(name)" }

  /// What is no owner: a registry of other models, and the hub's own words for what is no model.
  private static let others: Set<String> = ["ollama", "datasets", "spaces"]
  /// The most that a hub takes, in bytes.
  private static let longest = 96

  private static func isPart(_ part: Substring) -> Bool {
    guard let first = part.utf8.first, let last = part.utf8.last else { return false }
    let marks = Array("-.".utf8)
    let isPlain = part.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == UInt8(ascii: "_") || marks.contains(byte)
    }
    return isPlain && !marks.contains(first) && !marks.contains(last)
  }
}
