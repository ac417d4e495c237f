import PositionedJSON

/// An element of SPDX 3 in JSON-LD, whose members and types are written with or without a profile's prefix.
struct SPDX3Element {
  /// The object.
  let value: JSONValue
  /// Its type without a prefix: `AIPackage` of `ai_AIPackage` and of an address that ends with `/AIPackage`.
  let type: String
  /// How others name it.
  let id: BillText?

  /// An element; nil where the value is no object with a type.
  init?(_ value: JSONValue) {
    guard let type = value.shortText("type") ?? Self.firstText(value["@type"]) else { return nil }
    self.value = value
    self.type = Self.local(type.text)
    id = value.shortText("spdxId") ?? value.shortText("@id") ?? value.shortText("id")
  }

  /// The first member of a name, whatever its prefix: "downloadLocation" finds `software_downloadLocation`.
  subscript(_ name: String) -> JSONValue? {
    value.members?.first { Self.isNamed($0.key, name) }?.value
  }

  /// A member that is a short text.
  func text(_ name: String) -> BillText? { Self.firstText(self[name]) }

  /// The elements of a member that may be a list or a single value.
  func list(_ name: String) -> [JSONValue] {
    guard let value = self[name], !value.isNull else { return [] }
    return value.array ?? [value]
  }

  /// A member that is a word of SPDX's, without the address that full JSON-LD puts before it.
  func word(_ name: String) -> String? { text(name).map { Self.local($0.text) } }

  /// What stands behind the last mark: a prefix ends with "_", ":", "/" or "#".
  static func local(_ text: String) -> String {
    String(text.split { $0 == "_" || $0 == ":" || $0 == "/" || $0 == "#" }.last ?? "")
  }

  private static func firstText(_ value: JSONValue?) -> BillText? {
    value?.shortText ?? value?.array?.first?.shortText ?? value?.shortText("@value")
  }

  private static func isNamed(_ key: String, _ name: String) -> Bool {
    let extra = key.utf8.count - name.utf8.count
    guard extra >= 0 else { return false }
    if extra == 0 { return key == name }
    let tail = key.utf8.dropFirst(extra - 1)
    guard let mark = tail.first, [0x5F, 0x3A, 0x2F, 0x23].contains(mark) else { return false }
    return tail.dropFirst().elementsEqual(name.utf8)
  }
}
