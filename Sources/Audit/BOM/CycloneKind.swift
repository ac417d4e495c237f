import PositionedJSON

/// What a component of CycloneDX is to an audit of models.
enum CycloneKind {
  /// The kind; nil for libraries, files and the like, and for data that is no dataset.
  static func of(_ value: JSONValue, _ hub: BillHubName?, isSubject: Bool) -> Component.Kind? {
    switch value.shortText("type")?.text {
    case "machine-learning-model": return .model
    case "data": return isDataset(value) ? .dataset : nil
    case "file", "container", "operating-system", "device", "device-driver", "firmware":
      return isSubject ? .program : nil
    case "application", "service":
      return onHub(hub) ?? (isModelOfInspector(value) ? .model : .program)
    case "library", "framework", "platform", "cryptographic-asset":
      return onHub(hub) ?? (isSubject ? .program : nil)
    default:
      // A type that CycloneDX does not know, or none: only models have a card.
      if value["modelCard"]?.members != nil { return .model }
      return onHub(hub) ?? (isSubject ? .program : nil)
    }
  }

  /// Package URLs of the type `huggingface` are of models, and of datasets where they say so: some scanners
  /// call everything that has a package URL a library.
  private static func onHub(_ hub: BillHubName?) -> Component.Kind? {
    guard let hub, !hub.isFile else { return nil }
    return hub.kind ?? .model
  }

  /// Data may be source code or configuration. Snyk calls a resource of an MCP server data, and Manifest
  /// Cyber lists what the papers around a model mention, be it only for a comparison.
  private static func isDataset(_ value: JSONValue) -> Bool {
    if value.shortText("bom-ref")?.text.hasPrefix("mcp-resource:") == true { return false }
    if has(value, "source", "arXiv paper analysis") { return false }
    let types = (value["data"]?.array ?? []).compactMap { $0.shortText("type")?.text }
    return types.isEmpty || types.contains("dataset")
  }

  /// Whether a component has a property, of a value where one is given.
  private static func has(_ value: JSONValue, _ name: String, _ content: String? = nil) -> Bool {
    (value["properties"]?.array ?? []).contains { property in
      property.shortText("name")?.text == name
        && (content == nil || property.shortText("value")?.text == content)
    }
  }

  /// AI-BOM Inspector lists models as applications, with the place where it found each as a property.
  private static func isModelOfInspector(_ value: JSONValue) -> Bool { has(value, "aibom:source") }
}
