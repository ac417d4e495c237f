import Compliance
import PositionedJSON

/// The parents that a mergekit recipe names: `model`, `base_model` and `source_model`, however deep, each once.
enum MergeRecipeFinder {
  static func read(_ bytes: [UInt8], path: String) -> Reading {
    var reading = Reading()
    do {
      var seen: Set<String> = []
      for document in try YAMLReader.readAll(bytes) { collect(document, path, &seen, &reading) }
    } catch {
      reading.problems.append(
        EvidenceProblem(
          "the recipe cannot be read: \(error.message)", at: Place(path: path, line: error.position.line)))
    }
    return reading
  }

  /// The reader bounds the depth, so the walk may go down by itself.
  private static func collect(
    _ value: JSONValue, _ path: String, _ seen: inout Set<String>, _ reading: inout Reading
  ) {
    for item in value.array ?? [] { collect(item, path, &seen, &reading) }
    for member in value.members ?? [] {
      guard keys.contains(member.key), let text = member.value.string else {
        collect(member.value, path, &seen, &reading)
        continue
      }
      let place = Place(path: path, line: member.value.position.line)
      // "acme/Nova+acme/lora" is a model with an adapter on it; "acme/Nova@main" names a revision.
      for part in text.split(separator: "+") {
        let name = String(part.prefix { $0 != "@" })
        guard seen.insert(name).inserted else { continue }
        if HubName.isLocalPath(name) {
          reading.problems.append(
            EvidenceProblem("a parent is named by a local path '\(name)': which model is it?", at: place))
        } else {
          reading.facts.append(Fact(.base(name, .merge), at: place))
        }
      }
    }
  }

  private static let keys: Set<String> = ["model", "base_model", "source_model"]
}
