import PositionedJSON

/// What the `model_index.json` of a diffusers pipeline says: the pipeline that it was loaded from, and the
/// repositories that its parts are loaded from.
enum ModelIndexFinder {
  /// The facts of a pipeline's index.
  static func read(_ bytes: [UInt8], path: String) -> Reading {
    ConfigDocument.read(bytes, path: path) { document, reading in
      var seen: Set<String> = []
      for value in names(document.root) {
        guard let text = value.string.flatMap(FactText.trimmed), let id = HubName.repository(in: text),
          seen.insert(id).inserted
        else { continue }
        reading.facts.append(Fact(.base(id, nil), at: document.place(value)))
      }
      if let (modalities, value) = PipelineModalities.found(document.root) {
        for modality in modalities {
          reading.facts.append(Fact(.modality(modality), at: document.place(value)))
        }
      }
    }
  }

  /// `_name_or_path`, and the source of each part in an index of modules: `[LIBRARY, CLASS, {…}]`.
  private static func names(_ root: JSONValue) -> [JSONValue] {
    var values = [root["_name_or_path"]]
    for member in root.members ?? [] {
      for item in (member.value.array ?? []).prefix(8) {
        values += ["pretrained_model_name_or_path", "repo"].map { item[$0] }
      }
    }
    return values.compactMap { $0 }
  }
}
