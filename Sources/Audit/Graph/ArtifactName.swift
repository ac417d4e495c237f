/// What a thing in a folder is called.
enum ArtifactName {
  /// The name of a folder's thing: that of the hub's cache, a hub name that a file states, else the folder's. The
  /// `model_name` of a quantizer's card is that of the original, so a bare one is not taken.
  static func of(folder: String, _ facts: [Fact]) -> String {
    if let cached = cached(folder) ?? inStudio(folder) { return cached }
    let stated = facts.compactMap { fact -> String? in
      if case .name(let name) = fact.statement, isName(name) { return name }
      return nil
    }
    let own = folder.split(separator: "/").last.map(String.init) ?? "model"
    return upload(own, facts) ?? stated.first { HubName.isHubID($0) } ?? own
  }

  /// "models--OWNER--NAME" of the hub's cache.
  private static func cached(_ path: String) -> String? {
    guard path.utf8.contains(UInt8(ascii: "-")) else { return nil }
    for part in path.split(separator: "/").reversed() {
      for mark in ["models--", "datasets--"] where part.hasPrefix(mark) {
        let rest = part.dropFirst(mark.count)
        guard let cut = rest.firstRange(of: "--") else { return String(rest) }
        return "\(rest[..<cut.lowerBound])/\(rest[cut.upperBound...])"
      }
    }
    return nil
  }

  /// ".lmstudio/models/OWNER/NAME", and ".cache/lm-studio/models/OWNER/NAME" before.
  private static func inStudio(_ path: String) -> String? {
    guard path.contains("lm") else { return nil }
    let parts = path.split(separator: "/")
    guard parts.count >= 4, parts[parts.count - 3] == "models",
      [".lmstudio", "lm-studio"].contains(parts[parts.count - 4])
    else { return nil }
    return parts.suffix(2).joined(separator: "/")
  }

  /// Whether a folder is the cache of llama.cpp, in which each file is a model of its own.
  static func isFileCache(_ folder: String) -> Bool {
    folder.split(separator: "/").last { $0 != "." } == "llama.cpp"
  }

  /// "OWNER_NAME_FILE" in the cache of llama.cpp, whose names have no "_" where they can be told.
  static func inFileCache(_ folder: String, _ path: String) -> String? {
    guard isFileCache(folder), let file = path.split(separator: "/").last else { return nil }
    let words = file.split(separator: "_", maxSplits: 2)
    return words.count == 3 ? "\(words[0])/\(words[1])" : nil
  }

  /// A configuration that names a model of the folder's own name: the folder is a copy of it.
  private static func upload(_ own: String, _ facts: [Fact]) -> String? {
    let named = facts.lazy.compactMap { fact -> String? in
      guard case .base(let name, _) = fact.statement, !fact.place.path.hasSuffix(".md"), HubName.isHubID(name)
      else { return nil }
      return name
    }
    return named.first { HubName.proper($0).lowercased() == HubName.proper(own).lowercased() }
  }

  private static func isName(_ name: String) -> Bool { !name.isEmpty && name.utf8.count <= 200 }

  /// The name of a lone model file: its stem without the number of its part and the kind of its quantization.
  static func ofFile(_ path: String) -> String {
    var stem = path.split(separator: "/").last.map(String.init) ?? path
    if let dot = stem.lastIndex(of: ".") { stem = String(stem[..<dot]) }
    if let part = stem.firstRange(of: "-00001-of-") { stem = String(stem[..<part.lowerBound]) }
    let pieces = stem.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "-" }
    if let last = pieces.last, pieces.count > 1, isQuantization(last.lowercased()) {
      stem = String(stem.dropLast(last.count + 1))
    }
    return stem
  }

  private static func isQuantization(_ word: String) -> Bool {
    if ["f16", "f32", "bf16", "fp16", "fp8", "mxfp4"].contains(word) { return true }
    let digits = word.hasPrefix("iq") ? word.dropFirst(2) : word.hasPrefix("q") ? word.dropFirst() : ""
    return digits.first?.isNumber == true
  }
}
