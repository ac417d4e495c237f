public import PositionedJSON

/// The difference of two JSON trees as a JSON Patch (RFC 6902): what other programs apply.
public enum JSONPatch {
  /// The operations that make the second tree of the first, in the order in which they are applied.
  public static func operations(from old: JSONValue, to new: JSONValue) -> [JSON] {
    difference(old, new, "")
  }

  private static func difference(_ old: JSONValue, _ new: JSONValue, _ path: String) -> [JSON] {
    if let before = old.members, let after = new.members { return members(before, after, path) }
    if let before = old.array, let after = new.array { return elements(before, after, path) }
    return JSON(old) == JSON(new) ? [] : [operation("replace", path, JSON(new))]
  }

  private static func members(_ old: [JSONMember], _ new: [JSONMember], _ path: String) -> [JSON] {
    let known = Dictionary(old.map { ($0.key, $0.value) }) { first, _ in first }
    let kept = Set(new.map(\.key))
    let gone = old.filter { !kept.contains($0.key) }.map { operation("remove", "\(path)/\(escaped($0.key))") }
    return gone
      + new.flatMap { member -> [JSON] in
        let place = "\(path)/\(escaped(member.key))"
        return known[member.key].map { difference($0, member.value, place) }
          ?? [operation("add", place, JSON(member.value))]
      }
  }

  private static func elements(_ old: [JSONValue], _ new: [JSONValue], _ path: String) -> [JSON] {
    if new.count < old.count {
      return isPlain(old) && isPlain(new)
        ? [operation("replace", path, .array(new.map(JSON.init)))]
        : shorter(old, new, path)
    }
    return zip(old, new).enumerated().flatMap { difference($1.0, $1.1, "\(path)/\($0)") }
      + new.dropFirst(old.count).map { operation("add", "\(path)/-", JSON($0)) }
  }

  /// A list from which elements were taken: those up to the first that differs stay as they are.
  private static func shorter(_ old: [JSONValue], _ new: [JSONValue], _ path: String) -> [JSON] {
    let same = zip(old, new).prefix { JSON($0) == JSON($1) }.count
    let tail = old.count - same - 1
    if old.count == new.count + 1,
      zip(old.suffix(tail), new.suffix(tail)).allSatisfy({ JSON($0) == JSON($1) })
    {
      return [operation("remove", "\(path)/\(same)")]
    }
    return [operation("replace", path, .array(new.map(JSON.init)))]
  }

  private static func isPlain(_ items: [JSONValue]) -> Bool {
    items.allSatisfy { $0.members == nil && $0.array == nil }
  }

  private static func operation(_ name: String, _ path: String, _ value: JSON? = nil) -> JSON {
    .object([("op", .string(name)), ("path", .string(path))] + (value.map { [("value", $0)] } ?? []))
  }

  private static func escaped(_ key: String) -> String {
    key.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
      .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
  }
}
