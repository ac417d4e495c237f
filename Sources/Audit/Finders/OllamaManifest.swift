import PositionedJSON

/// A manifest of Ollama's store: the layers of a model, by the digests of their blobs.
public struct OllamaManifest: Sendable {
  /// The model's name with its tag, as `ollama list` shows it.
  public let name: String
  /// The file names of the blobs that hold its licences.
  public let licenses: [String]
  /// The file name of the blob that holds its weights; nil where it has none.
  public let weights: String?

  /// A manifest from its bytes and path; nil where it is none.
  public init?(_ bytes: [UInt8], path: String) {
    guard let layers = (try? JSONReader.read(bytes))?["layers"]?.array else { return nil }
    let named = layers.compactMap { layer -> (type: String, blob: String)? in
      guard let type = layer["mediaType"]?.string, type.hasPrefix(Self.prefix),
        let digest = layer["digest"]?.string, let blob = Self.blob(digest)
      else { return nil }
      return (String(type.dropFirst(Self.prefix.count)), blob)
    }
    guard !named.isEmpty else { return nil }
    licenses = named.filter { $0.type == "license" }.map(\.blob)
    weights = named.first { $0.type == "model" }?.blob
    name = Self.name(path)
  }

  /// ".../registry.ollama.ai/library/llama3.1/latest" is "llama3.1:latest".
  private static func name(_ path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    guard let registry = parts.lastIndex(where: { $0.hasPrefix("registry.") || $0 == "hf.co" }) else {
      return parts.last ?? path
    }
    let rest = parts[(registry + 1)...]
    let owner = rest.first == "library" ? rest.dropFirst() : rest
    return owner.dropLast().joined(separator: "/") + ":" + (owner.last ?? "latest")
  }

  /// "sha256:…" is the file "sha256-…": nothing else, so that no digest leads out of the store.
  private static func blob(_ digest: String) -> String? {
    let hex = digest.dropFirst(7)
    guard digest.hasPrefix("sha256:"), hex.utf8.count == 64, hex.allSatisfy(\.isHexDigit) else { return nil }
    return "sha256-" + hex
  }

  private static let prefix = "application/vnd.ollama.image."
}
