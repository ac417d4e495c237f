public import PositionedJSON

/// A mistake in a manifest: where it stands, which field it is about, and what would be right.
public struct ManifestProblem: Error, Hashable, Sendable {
  /// Where it stands.
  public let position: JSONPosition
  /// The field's path, such as `models[0].license`; empty for the manifest itself.
  public let path: String
  /// What is wrong.
  public let message: String
  /// A name that may have been meant, or what to do.
  public let hint: String?

  /// Creates a problem.
  public init(position: JSONPosition, path: String, message: String, hint: String?) {
    (self.position, self.path, self.message, self.hint) = (position, path, message, hint)
  }

  /// The problem as `file:line:column: path: message`.
  public func line(file: String) -> String {
    let place = "\(file):\(position.line):\(position.column): "
    let field = path.isEmpty ? "" : "\(path): "
    return place + field + message + (hint.map { "; \($0)" } ?? "")
  }
}

/// All the mistakes of a manifest, sorted by place.
public struct ManifestProblems: Error, Sendable {
  /// The mistakes.
  public let problems: [ManifestProblem]
}

/// Collects mistakes, so that one run reports them all.
final class ProblemLog {
  private(set) var problems: [ManifestProblem] = []

  /// The mistakes beyond those that are kept: nobody reads a hundred thousand.
  private var more = 0
  private static let most = 1000

  func report(_ message: String, at position: JSONPosition, path: String, hint: String? = nil) {
    guard problems.count < Self.most else {
      more += 1
      return
    }
    problems.append(ManifestProblem(position: position, path: path, message: message, hint: hint))
  }

  /// The mistakes by place; on one place in the order of their discovery.
  var sorted: [ManifestProblem] {
    let kept = problems.enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }.map(\.element)
    guard more > 0, let last = kept.last else { return kept }
    return kept + [
      ManifestProblem(position: last.position, path: "", message: "and \(more) more mistakes", hint: nil)
    ]
  }
}
