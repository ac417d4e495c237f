extension HubName {
  /// Whether a text is surely a path on somebody's machine, which tells nobody which model lies there.
  ///
  /// "OWNER/NAME" and a word alone are none: what cannot be told apart is left to the caller. An empty text
  /// is the folder at hand to the tools that write it.
  static func isLocalPath(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return true }
    if isAddress(text) { return hasBeginning(text, "file:") }
    if [slash, UInt8(ascii: "."), UInt8(ascii: "~"), UInt8(ascii: "$")].contains(first) { return true }
    if last == slash || bytes.contains(UInt8(ascii: "\\")) || isDrive(text) { return true }
    let parts = text.split(separator: "/", omittingEmptySubsequences: true)
    if parts.last.map(isFile) == true { return true }
    return parts.count > 1 && parts.first.map { localRoots.contains($0.lowercased()) } == true
  }

  /// Whether a text is an address: a scheme and "://", or one of the known sites.
  static func isAddress(_ text: String) -> Bool {
    if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon != text.utf8.startIndex {
      let scheme = text.utf8[..<colon]
      let isScheme = scheme.count > 1 && scheme.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "+") }
      if isScheme, text.utf8[colon...].starts(with: "://".utf8) { return true }
    }
    guard let end = text.utf8.firstIndex(of: slash) else { return false }
    return text.utf8[..<end].count <= 40 && hosts.contains(text[..<end].lowercased())
  }

  /// Whether a name is that of a file with weights, or of a checkpoint in a trainer's folder.
  static func isFile(_ name: Substring) -> Bool {
    if weightEndings.contains(where: { hasEnding(name, $0) }) { return true }
    let bytes = name.utf8
    guard bytes.starts(with: "checkpoint-".utf8) else { return false }
    let number = bytes.dropFirst("checkpoint-".utf8.count)
    return !number.isEmpty && number.allSatisfy { isLetterOrDigit($0) && !isLetter($0) }
  }

  /// "C:/" of Windows.
  private static func isDrive(_ text: String) -> Bool {
    let start = Array(text.utf8.prefix(3))
    return start.count == 3 && isLetter(start[0]) && start[1] == UInt8(ascii: ":") && start[2] == slash
  }

  /// Whether a text ends so, in any letter case; the ending is in small ASCII letters.
  static func hasEnding(_ text: Substring, _ ending: String) -> Bool {
    let (bytes, wanted) = (text.utf8, ending.utf8)
    return bytes.count >= wanted.count
      && bytes.suffix(wanted.count).elementsEqual(wanted) { folded($0) == $1 }
  }

  private static func hasBeginning(_ text: String, _ beginning: String) -> Bool {
    text.utf8.prefix(beginning.utf8.count).elementsEqual(beginning.utf8) { folded($0) == $1 }
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// Folders that trainers and their users put models into. "models" is also a page of the hub.
  static let localRoots: Set<String> = [
    "models", "output", "outputs", "checkpoint", "checkpoints", "ckpt", "ckpts", "results", "saves",
    "weights",
    "pretrained_models", "saved_models", "local_models",
  ]

  private static let weightEndings = [
    ".safetensors", ".gguf", ".ggml", ".bin", ".pt", ".pth", ".ckpt", ".onnx", ".h5", ".pkl", ".tflite",
  ]
}
