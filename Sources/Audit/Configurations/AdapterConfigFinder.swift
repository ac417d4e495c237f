import Compliance
import PositionedJSON

/// What an `adapter_config.json` says: the model that the adapter goes on.
///
/// PEFT writes `base_model_name_or_path`, AdapterHub `model_name` and MLX `model`. An adapter is worth
/// nothing without its base, so one that names none, or only somebody's folder, is a problem.
enum AdapterConfigFinder {
  /// The facts of an adapter's configuration.
  static func read(_ bytes: [UInt8], path: String) -> Reading {
    ConfigDocument.read(bytes, path: path) { document, reading in
      guard let (text, value) = keys(document.root).lazy.compactMap(document.text).first else {
        let place = document.root["base_model_name_or_path"].map(document.place) ?? Place(path: path)
        reading.problems.append(EvidenceProblem("the adapter's configuration names no base", at: place))
        return
      }
      let place = document.place(value)
      if let name = name(text) {
        reading.facts.append(Fact(.base(name, .adapter), at: place))
      } else {
        let message = "the base is named by a local path \(FactText.quoted(text)): which model is it?"
        reading.problems.append(EvidenceProblem(message, at: place))
      }
    }
  }

  private static func keys(_ root: JSONValue) -> [String] {
    var keys = ["base_model_name_or_path", "base_model"]
    if root["model_class"] != nil || root["hidden_size"] != nil { keys.append("model_name") }
    if root["fine_tune_type"] != nil || root["lora_parameters"] != nil { keys.append("model") }
    return keys
  }

  /// The base as the hub calls it, else as it is written; nil for a path. A word alone may be a name of the
  /// hub's first models or of another catalogue.
  private static func name(_ text: String) -> String? {
    if let id = HubName.repository(in: text) { return id }
    if HubName.isLocalPath(text) { return nil }
    return text.utf8.contains(HubName.slash) && !HubName.isAddress(text) ? nil : text
  }
}
