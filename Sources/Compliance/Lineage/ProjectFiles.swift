public import PositionedJSON

/// The files that a manifest names, read before anything is judged: the rules themselves touch no file.
public struct ProjectFiles: Sendable {
  /// A file inside a shipped folder.
  public struct Entry: Sendable {
    /// The path inside the folder.
    public let path: String
    /// Its bytes; nil for one that is no text or too large to be one.
    public let bytes: [UInt8]?

    /// Whether it may be a text and was not looked at: a link, or beyond a limit, or out of reach.
    public let isUnread: Bool

    /// Creates an entry.
    public init(path: String, bytes: [UInt8]?) { (self.path, self.bytes, isUnread) = (path, bytes, false) }

    /// Creates an entry for a file or folder that was not looked at.
    /// - Parameters:
    ///   - path: The path inside the folder.
    ///   - mayHoldFiles: Whether it is a folder, or a link that may lead to one.
    public init(unread path: String, mayHoldFiles: Bool = false) {
      (self.path, bytes, isUnread, self.mayHoldFiles) = (path, nil, true, mayHoldFiles)
    }

    /// The id of the licence whose official text it will be: a copy that is still to be put there.
    public private(set) var standsFor: String?

    /// Creates an entry for the official text of a licence, which is still to be put there.
    public init(path: String, standingFor license: String) {
      self.init(path: path, bytes: nil)
      standsFor = license
    }

    /// Whether it is a folder that was not looked into, or could be one: files of any name may stand in it.
    public var mayHoldFiles = false

    /// The name without the folders before it.
    public var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  /// Licence, policy and display files by the path in the manifest; nil for one that cannot be read.
  public var texts: [String: [UInt8]]
  /// Shipped folders by the path in the manifest; nil for one that does not exist.
  public var directories: [String: [Entry]]
  /// What tells shipped folders apart where one has several paths in the manifest.
  public var places: [String: String] = [:]

  /// Creates a set of files.
  public init(texts: [String: [UInt8]] = [:], directories: [String: [Entry]] = [:]) {
    (self.texts, self.directories) = (texts, directories)
  }
}

extension Manifest {
  /// The paths of single files that the manifest names, with the place to report one that is missing.
  public var namedFiles: [(path: String, field: String, position: JSONPosition)] {
    var files: [(String, String, JSONPosition)] = []
    for model in models {
      let place = model.position
      if let file = model.licenseFile { files.append((file, "licenseFile", place)) }
      if let file = model.usePolicyFile { files.append((file, "usePolicyFile", place)) }
    }
    for product in products {
      let place = product.position
      for file in product.displayFiles ?? [] { files.append((file, "displayFiles", place)) }
    }
    return files
  }
}
