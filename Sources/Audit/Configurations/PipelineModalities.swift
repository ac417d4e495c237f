import PositionedJSON

/// What a diffusers pipeline reads and writes, by its class: words where it has a part that reads them, and
/// pictures, films or sound by its name.
enum PipelineModalities {
  /// The modalities of a pipeline's index, and the value that shows them; none where only one side is known.
  static func found(_ root: JSONValue) -> (modalities: [String], value: JSONValue)? {
    guard let value = root["_class_name"], let name = value.string ?? value.array?.last?.string else {
      return nil
    }
    guard hasWords(root), let output = output(name) else { return nil }
    return (["text", output], value)
  }

  private static func hasWords(_ root: JSONValue) -> Bool {
    (root.members ?? []).contains { member in
      member.key.hasPrefix("text_encoder") && member.value.array?.contains { $0.string != nil } == true
    }
  }

  private static func output(_ name: String) -> String? {
    if name.firstRange(of: "Video") != nil || films.contains(where: name.hasPrefix) { return "video" }
    if sounds.contains(where: name.hasPrefix) { return "audio" }
    return pictures.contains(where: name.hasPrefix) ? "image" : nil
  }

  private static let pictures = [
    "StableDiffusion", "Flux", "StableCascade", "PixArt", "Kandinsky", "HiDream", "QwenImage", "Sana",
    "AuraFlow", "Lumina", "HunyuanDiT", "CogView", "LatentConsistency", "Kolors", "Wuerstchen", "ZImage",
  ]
  private static let films = ["Wan", "CogVideoX", "LTX", "Mochi", "AnimateDiff"]
  private static let sounds = ["AudioLDM", "MusicLDM", "StableAudio"]
}
