public import Compliance

/// A model, a dataset or a program that was found, or that something found names.
public struct Artifact: Sendable {
  /// What it comes from, or what it uses.
  public struct Link: Hashable, Sendable {
    /// The name of the other one.
    public var name: String
    /// How it comes from it; nil where no file says.
    public var relation: Manifest.Relation?
    /// Where that is said.
    public var place: Place
    /// Whether only prose says so.
    public var isProse = false
  }

  /// Its name, unique among all.
  public var name: String
  /// What it is.
  public var kind: Component.Kind
  /// The folder that it stands in, from the root; nil where only a name or a bill tells of it.
  public var folder: String?
  /// Whether a folder, a model file or a bill describes it; else it is only named.
  public var isDescribed = true
  /// All that files say of it.
  public var facts: [Fact] = []
  /// The models that it was made from, or that a program uses.
  public var bases: [Link] = []
  /// The datasets that it was trained on, or made from.
  public var datasets: [Link] = []
  /// The licence texts beside it.
  public var licenses: [FoundText] = []
  /// The use policy beside it.
  public var policy: FoundText?
  /// What could not be read in the files that describe it.
  public var problems: [EvidenceProblem] = []
  /// The files that describe it, in their order.
  public var files: [String] = []

  /// Where something names it, for what is only named.
  public var namedAt: Place?
  /// Bases that are named by a path of another machine.
  public var localBases: [Link] = []

  /// Where it was first told of.
  public var place: Place {
    facts.first?.place ?? namedAt ?? Place(path: files.first ?? folder ?? name)
  }

  /// A thing of a name.
  public init(name: String, kind: Component.Kind) { (self.name, self.kind) = (name, kind) }

  /// The part of the name behind its owner: "OWNER/NAME", and folders "OWNER__NAME" and "OWNER--NAME".
  var properName: String { HubName.proper(name) }
}

extension Artifact {
  /// A licence that a file declares for it.
  public struct Declared: Hashable, Sendable {
    /// The name as it is written.
    public let name: String
    /// Where.
    public let place: Place
  }

  /// What files declare its licence to be, as they write it.
  public var declarations: [Declared] {
    facts.compactMap { fact in
      switch fact.statement {
      case .license(let name), .licenseName(let name): Declared(name: name, place: fact.place)
      default: nil
      }
    }
  }

  /// The licences that files declare it to be under, file by file; "other" and the like name none.
  var declared: [Declared] {
    var seen: Set<Declared> = []
    return declarations.filter { !Self.saysNothing($0.name) && seen.insert($0).inserted }
  }

  /// Values of the hub that name no licence.
  private static func saysNothing(_ name: String) -> Bool {
    ["other", "unknown", "license", "none", "noassertion", ""].contains(name.lowercased())
  }
}
