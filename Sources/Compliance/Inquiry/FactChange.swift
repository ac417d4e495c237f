public import PositionedJSON

/// A fact put in the place of the manifest's, to see what would then hold: `organization.monthlyActiveUsers=8e8`.
///
/// A path is made of keys parted by dots, with `[3]` for the fourth element of a list (from 0) and
/// `[Support Bot]` for the one of that name. The value is JSON, or a bare word; none takes the fact away.
public struct FactChange: Sendable {
  /// The change as it was written.
  public let text: String
  private let path: [Step]
  private let value: JSONValue?

  private enum Step: Hashable {
    case key(String)
    case element(String)
  }

  /// A change from its text.
  /// - Throws: ``FactProblem`` where it has no path or no `=`.
  public init(_ text: String) throws(FactProblem) {
    self.text = text
    guard let equals = Self.equals(text) else {
      throw FactProblem(
        "'\(text)' sets no fact; write PATH=VALUE, such as organization.monthlyActiveUsers=8e8")
    }
    path = try Self.steps(text[..<equals])
    let written = text[text.index(after: equals)...]
    if written.allSatisfy(\.isWhitespace) {
      value = nil
    } else {
      value = (try? JSONReader.read(Array(written.utf8))) ?? JSONValue(.string(String(written)))
    }
  }

  /// The first "=" outside brackets: a model's name may hold one.
  private static func equals(_ text: String) -> String.Index? {
    var depth = 0
    return text.indices.first { index in
      switch text[index] {
      case "[": depth += 1
      case "]": depth -= 1
      case "=": return depth == 0
      default: break
      }
      return false
    }
  }

  private static func steps(_ path: Substring) throws(FactProblem) -> [Step] {
    var steps: [Step] = []
    var rest = path
    while let first = rest.first {
      if first == "[" {
        guard let end = rest.firstIndex(of: "]"), rest.index(after: rest.startIndex) < end else {
          throw FactProblem("'\(path)': a bracket must hold a number or a name")
        }
        steps.append(.element(String(rest[rest.index(after: rest.startIndex)..<end])))
        rest = rest[rest.index(after: end)...]
        if rest.first == "." { rest = rest.dropFirst() }
      } else {
        let end = rest.firstIndex { $0 == "." || $0 == "[" } ?? rest.endIndex
        if end == rest.startIndex { throw FactProblem("'\(path)': a key is missing beside a dot") }
        steps.append(.key(String(rest[..<end])))
        rest = rest[end...]
        if rest.first == "." { rest = rest.dropFirst() }
      }
    }
    if steps.count > 32 { throw FactProblem("'\(path.prefix(40))…' is deeper than any manifest") }
    if steps.isEmpty { throw FactProblem("'=\(path)' names no fact") }
    return steps
  }

  /// The manifest with the fact changed. What is new stands where the old one stood, or at its object.
  /// - Throws: ``FactProblem`` where the path leads nowhere.
  public func apply(to manifest: JSONValue) throws(FactProblem) -> JSONValue {
    try set(path[...], in: manifest, at: manifest.position) ?? manifest
  }

  private func set(_ path: ArraySlice<Step>, in old: JSONValue?, at place: JSONPosition) throws(FactProblem)
    -> JSONValue?
  {
    guard let step = path.first else { return value.map { JSONValue($0.content, at: place) } }
    switch step {
    case .key(let key): return try set(key, path.dropFirst(), in: old, at: place)
    case .element(let name): return try set(element: name, path.dropFirst(), in: old)
    }
  }

  private func set(_ key: String, _ rest: ArraySlice<Step>, in old: JSONValue?, at place: JSONPosition)
    throws(FactProblem) -> JSONValue
  {
    if let old, old.members == nil { throw FactProblem("\(text): '\(key)' is asked of what is no object") }
    var members = old?.members ?? []
    let index = members.firstIndex { $0.key == key }
    let known = index.map { members[$0] }
    let new = try set(rest, in: known?.value, at: known?.value.position ?? place)
    if let index { members.remove(at: index) }
    if let new {
      members.insert(
        JSONMember(key: key, keyPosition: known?.keyPosition ?? place, value: new), at: index ?? members.count
      )
    }
    return JSONValue(.object(members), at: old?.position ?? place)
  }

  private func set(element name: String, _ rest: ArraySlice<Step>, in old: JSONValue?) throws(FactProblem)
    -> JSONValue
  {
    guard let old, var items = old.array else {
      throw FactProblem("\(text): '[\(name)]' is asked of what is no list")
    }
    guard let index = items.firstIndex(where: { $0["name"]?.string == name }) ?? Int(name),
      items.indices.contains(index)
    else {
      let names = items.compactMap { $0["name"]?.string }.prefix(8).joined(separator: ", ")
      throw FactProblem("\(text): no element '\(name)'\(names.isEmpty ? "" : "; there are \(names)")")
    }
    if let new = try set(rest, in: items[index], at: items[index].position) {
      items[index] = new
    } else {
      items.remove(at: index)
    }
    return JSONValue(.array(items), at: old.position)
  }
}

/// Why a fact cannot be put in place, in words.
public struct FactProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public let message: String

  init(_ message: String) { self.message = message }
}
