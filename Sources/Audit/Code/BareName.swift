/// What a name without an owner means to the call that takes it.
enum BareName: Sendable {
  /// Nothing: it may be any word.
  case nothing
  /// One of the hub's first models, which have no owner: `gpt2`.
  case legacy
  /// A model of sentence-transformers: `all-MiniLM-L6-v2`.
  case sentence
  /// A model of Ollama's library, with or without a tag: `llama3.1:8b`.
  case ollama
  /// A size of Whisper: `large-v3`.
  case whisper
  /// A file of weights that Ultralytics' package loads: `yolov8n.pt`, `yolo11m-seg`.
  case ultralytics
  /// A model of Coqui's library: `tts_models/multilingual/multi-dataset/xtts_v2`.
  case coqui
  /// A model of timm: `vit_base_patch16_224.augreg_in21k`.
  case timm
}

extension BareName {
  /// The name of the model that a word without an owner means; nil where it means none.
  func name(of word: String) -> String? {
    guard !PlaceholderWords.isPlaceholder(word) else { return nil }
    switch self {
    case .nothing: return nil
    case .legacy: return HubName.isLegacyID(word) ? word : nil
    case .sentence: return HubName.isLegacyID(word) ? word : Self.sentence(word)
    case .ollama: return Self.ollama(word)
    case .ultralytics: return Self.ultralytics(word)
    case .coqui: return Self.coqui(word)
    case .timm:
      return word.contains("_") && HubName.isHubID("timm/" + word) && !PlaceholderWords.isFile(word)
        ? "timm/" + word : nil
    case .whisper: return Self.whisperSizes.contains(word) ? "openai/whisper-" + word : nil
    }
  }

  /// Names there are of several words; a single word is more likely a folder or a variable's default.
  private static func sentence(_ word: String) -> String? {
    let id = "sentence-transformers/" + word
    let isName = word.contains("-") || word.hasPrefix("average_word_embeddings") || word == "LaBSE"
    return isName && HubName.isHubID(id) && !PlaceholderWords.isFile(word) ? id : nil
  }

  /// The package's own path, whose last part is the model; the hub writes the one of several versions otherwise.
  private static func coqui(_ word: String) -> String? {
    guard word.hasPrefix("tts_models/"), let last = word.split(separator: "/").last else { return nil }
    return "coqui/" + last.replacing("xtts_v", with: "XTTS-v")
  }

  /// What begins as the package's own weights are called; anything else is a file of the project's.
  private static func ultralytics(_ word: String) -> String? {
    let stem = word.split(separator: ".").first.map(String.init) ?? word
    let isFile = ["pt", "yaml", "onnx", "engine"].contains { word.hasSuffix("." + $0) } || stem == word
    let families = ["yolov", "yolo1", "yolo2", "rtdetr-", "sam_", "sam2", "mobile_sam", "FastSAM-", "yoloe-"]
    return isFile && families.contains { stem.hasPrefix($0) } && HubName.isHubID("Ultralytics/" + stem)
      ? "Ultralytics/" + stem : nil
  }

  /// `NAME`, `USER/NAME`, each with a tag or without; a name has a letter, and no mark at an end.
  private static func ollama(_ word: String) -> String? {
    let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, name.utf8.count <= 100, parts.dropFirst().allSatisfy(isTag) else {
      return nil
    }
    let names = name.split(separator: "/", omittingEmptySubsequences: false)
    let isSound =
      names.count <= 2 && names.allSatisfy { isTag($0) && $0.utf8.contains(where: ByteClass.isLetter) }
    return isSound && !PlaceholderWords.isFile(word) ? "ollama:" + word : nil
  }

  private static func isTag(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, text.utf8.count <= 100 else { return false }
    return ByteClass.isWord(first) && ByteClass.isWord(last) && !text.utf8.contains(UInt8(ascii: "/"))
  }

  private static let whisperSizes: Set<String> = [
    "tiny", "tiny.en", "base", "base.en", "small", "small.en", "medium", "medium.en", "large", "large-v1",
    "large-v2", "large-v3", "large-v3-turbo",
  ]
}
