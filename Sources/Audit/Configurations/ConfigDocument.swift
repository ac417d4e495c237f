import PositionedJSON

/// A configuration in JSON, and where its values stand.
struct ConfigDocument {
  /// The path of the file.
  let path: String
  /// The object that fills the file.
  let root: JSONValue

  /// Reads a configuration and what it says. What Git LFS left, and JSON that is no object, say nothing.
  static func read(
    _ bytes: [UInt8], path: String, _ facts: (ConfigDocument, inout Reading) -> Void
  ) -> Reading {
    var reading = Reading()
    if LFSPointer.begins(bytes) { return reading }
    guard bytes.count <= sizeLimit else {
      let message = "the configuration is larger than \(sizeLimit >> 20) MB"
      return Reading(problems: [EvidenceProblem(message, at: Place(path: path))])
    }
    do throws(JSONError) {
      let root = try value(bytes)
      guard let members = root.members else { return reading }
      guard members.count <= memberLimit else {
        let message = "the configuration has \(members.count) settings: at most \(memberLimit) are expected"
        return Reading(problems: [EvidenceProblem(message, at: Place(path: path))])
      }
      facts(ConfigDocument(path: path, root: root), &reading)
    } catch {
      let place = Place(path: path, line: error.position.line)
      reading.problems.append(EvidenceProblem("this is no JSON: \(error.description)", at: place))
    }
    return reading
  }

  private static func value(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    do { return try JSONReader.read(bytes) } catch {
      // Python writes numbers that JSON does not have; what else is wrong is told of the text as it is.
      guard let plain = PythonNumbers.replaced(in: bytes), let value = try? JSONReader.read(plain) else {
        throw error
      }
      return value
    }
  }

  /// The place of a value.
  func place(_ value: JSONValue) -> Place { Place(path: path, line: value.position.line) }

  /// The text of a key that is more than blanks.
  func text(_ key: String) -> (text: String, value: JSONValue)? {
    root[key].flatMap { value in value.string.flatMap(FactText.trimmed).map { ($0, value) } }
  }

  private static let sizeLimit = 4 << 20
  /// Each key is looked for among all.
  private static let memberLimit = 10_000
}
