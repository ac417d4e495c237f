import PositionedJSON

/// A change of a manifest's JSON tree, as a value: elements of lists are named, so that it holds after others.
struct ManifestEdit: Hashable, Sendable {
  /// A step from a value to one inside it.
  enum Step: Hashable, Sendable {
    case key(String)
    /// The element of a list that has this name, or is this string.
    case named(String)
  }

  /// What happens at the end of the path.
  enum Action: Hashable, Sendable {
    case set(JSON)
    /// Puts a value behind a list, which is made where there is none.
    case append(JSON)
    case remove
    /// Takes a value, or the object of that name, out of a list.
    case drop(JSON)
    /// Takes the first object out of a list that has all members of this one.
    case dropLike(JSON)
    /// Gives a model or dataset another name, wherever it is named.
    case rename(from: String, to: String)
  }

  let path: [Step]
  let action: Action

  init(_ path: [Step], _ action: Action) { (self.path, self.action) = (path, action) }

  /// The manifest after the change; nil where the path leads nowhere.
  func apply(to manifest: JSONValue) -> JSONValue? {
    if case .rename(let old, let new) = action {
      return SubjectRename(from: old, to: new).apply(to: manifest)
    }
    return Self.edit(manifest, path[...], action)
  }

  private static func edit(_ value: JSONValue, _ path: ArraySlice<Step>, _ action: Action) -> JSONValue? {
    switch path.first {
    case .key(let key)?: editMember(value, key, path.dropFirst(), action)
    case .named(let name)?: editElement(value, name, path.dropFirst(), action)
    case nil: act(value, action)
    }
  }

  private static func act(_ value: JSONValue, _ action: Action) -> JSONValue? {
    switch action {
    case .set(let new): return JSONValue(made: new, at: value.position)
    case .append(let new):
      guard let items = value.array else { return nil }
      return JSONValue(.array(items + [JSONValue(made: new, at: value.position)]), at: value.position)
    case .drop(let old): return without(value) { isMeant($0, old) }
    case .dropLike(let old): return without(value) { isLike($0, old) }
    case .remove, .rename: return nil
    }
  }

  private static func without(_ list: JSONValue, _ isMeant: (JSONValue) -> Bool) -> JSONValue? {
    guard var items = list.array, let index = items.firstIndex(where: isMeant) else { return nil }
    items.remove(at: index)
    return JSONValue(.array(items), at: list.position)
  }

  private static func isLike(_ item: JSONValue, _ old: JSON) -> Bool {
    guard case .object(let members) = old else { return false }
    return members.allSatisfy { member in item[member.key].map { JSON($0) == member.value } ?? false }
  }

  private static func isMeant(_ item: JSONValue, _ old: JSON) -> Bool {
    if case .string(let name) = old, item.string == name || item["name"]?.string == name { return true }
    return JSON(item) == old
  }

  private static func editMember(
    _ value: JSONValue, _ key: String, _ rest: ArraySlice<Step>, _ action: Action
  ) -> JSONValue? {
    guard var members = value.members else { return nil }
    guard let index = members.firstIndex(where: { $0.key == key }) else {
      guard let new = made(rest, action, at: value.position) else { return nil }
      members.append(JSONMember(key: key, keyPosition: value.position, value: new))
      return JSONValue(.object(members), at: value.position)
    }
    let old = members.remove(at: index)
    if rest.isEmpty, action == .remove { return JSONValue(.object(members), at: value.position) }
    guard let new = edit(old.value, rest, action) else { return nil }
    members.insert(JSONMember(key: key, keyPosition: old.keyPosition, value: new), at: index)
    return JSONValue(.object(members), at: value.position)
  }

  /// What stands at a path that does not exist yet: it is made for what is put there.
  private static func made(_ path: ArraySlice<Step>, _ action: Action, at place: JSONPosition) -> JSONValue? {
    switch path.first {
    case .key(let key)?:
      return made(path.dropFirst(), action, at: place).map {
        JSONValue(.object([JSONMember(key: key, keyPosition: place, value: $0)]), at: place)
      }
    case .named?: return nil
    case nil: break
    }
    switch action {
    case .set(let new): return JSONValue(made: new, at: place)
    case .append(let new): return JSONValue(.array([JSONValue(made: new, at: place)]), at: place)
    case .remove, .drop, .dropLike, .rename: return nil
    }
  }

  private static func editElement(
    _ value: JSONValue, _ name: String, _ rest: ArraySlice<Step>, _ action: Action
  ) -> JSONValue? {
    guard var items = value.array, let index = items.firstIndex(where: { isMeant($0, .string(name)) }),
      let new = edit(items[index], rest, action)
    else { return nil }
    items[index] = new
    return JSONValue(.array(items), at: value.position)
  }
}

extension JSONValue {
  /// A value that was made, as if it had been read at a place.
  init(made json: JSON, at place: JSONPosition) {
    switch json {
    case .null: self.init(.null, at: place)
    case .bool(let truth): self.init(.bool(truth), at: place)
    case .int(let number): self.init(.number(Double(number), written: String(number)), at: place)
    case .double(let number): self.init(.number(number, written: String(number)), at: place)
    case .string(let text): self.init(.string(text), at: place)
    case .array(let items): self.init(.array(items.map { JSONValue(made: $0, at: place) }), at: place)
    case .object(let members):
      self.init(
        .object(
          members.map {
            JSONMember(key: $0.key, keyPosition: place, value: JSONValue(made: $0.value, at: place))
          }), at: place)
    }
  }
}
