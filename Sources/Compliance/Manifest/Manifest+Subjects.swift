public import LicenseClauses
public import PositionedJSON

extension Manifest {
  /// How a model comes from its base.
  public enum Relation: String, CaseIterable, Sendable { case finetune, adapter, merge, quantized, distilled }

  /// A model that another one comes from.
  public struct Base: Hashable, Sendable {
    /// The name; a finding uses it as the subject.
    public var name: String
    /// How the model comes from it.
    public var relation: Relation
    /// Where it stands in the manifest.
    public var position: JSONPosition
  }

  /// How far a model is passed on.
  public enum Distribution: String, CaseIterable, Sendable { case none, `internal`, hosted, weights }

  /// A model, the project's or another's.
  public struct Model: Sendable {
    /// The name; a finding uses it as the subject.
    public var name: String
    /// An id, alias or SPDX expression.
    public var license: String?
    /// The path of the licence's text, from the manifest's folder.
    public var licenseFile: String?
    /// The path of the use policy's text, from the manifest's folder.
    public var usePolicyFile: String?
    /// The day on which the model was taken.
    public var acquired: CalendarDay?
    /// What it reads and writes, such as text and image.
    public var modalities: [String]?
    /// The models that it comes from.
    public var bases: [Base] = []
    /// The names of the datasets that it is trained on.
    public var trainingData: [String] = []
    /// How far it is passed on.
    public var distribution: Distribution = .none
    /// The shipped folder, from the manifest's.
    public var directory: String?
    /// Where it stands in the manifest.
    public var position: JSONPosition

    /// The part of the name behind the last "/".
    public var properName: String { name.split(separator: "/").last.map(String.init) ?? name }

    /// Creates a model of which only the name is known.
    public init(name: String, position: JSONPosition) { (self.name, self.position) = (name, position) }
  }

  /// How far a dataset is passed on.
  public enum DataDistribution: String, CaseIterable, Sendable { case none, `internal`, published }

  /// Data that models are trained on.
  public struct Dataset: Sendable {
    /// The name; a finding uses it as the subject.
    public var name: String
    /// An id, alias or SPDX expression.
    public var license: String?
    /// The models whose outputs it holds.
    public var generatedBy: [String] = []
    /// The datasets that it was made from.
    public var derivedFrom: [String] = []
    /// How far it is passed on.
    public var distribution: DataDistribution = .none
    /// Where it stands in the manifest.
    public var position: JSONPosition

    /// Creates a dataset of which only the name is known.
    public init(name: String, position: JSONPosition) { (self.name, self.position) = (name, position) }
  }

  /// How a product is offered.
  public enum Offering: String, CaseIterable, Sendable {
    case `internal`, application, research
    case hostedService = "hosted-service"
  }

  /// Something made with models.
  public struct Product: Sendable {
    /// The name; a finding uses it as the subject.
    public var name: String
    /// The names of the models that it is made with.
    public var models: [String] = []
    /// How it is offered.
    public var offering: Offering?
    /// Whether it earns money.
    public var commercial: Bool?
    /// Users in a month: one number, or a history.
    public var monthlyActiveUsers: Size?
    /// The revenue in a month.
    public var monthlyRevenue: Money?
    /// The revenue of the last twelve months.
    public var annualRevenue: Money?
    /// ISO 3166-1 alpha-2, where it is offered; `worldwide` is all.
    public var regions: [String]?
    /// Whether others get inference or tuning with control over inputs.
    public var modelAsAService: Bool?
    /// What it is used for, in the categories of use restrictions.
    public var useCases: [UseCategory]?
    /// The phrases that it shows.
    public var displays: [String]?
    /// The paths of files that show phrases.
    public var displayFiles: [String]?
    /// Whether users are told of AI.
    public var disclosesAI: Bool?
    /// What is shipped with it, from the manifest's folder.
    public var directory: String?
    /// Where it stands in the manifest.
    public var position: JSONPosition

    /// Creates a product of which only the name is known.
    public init(name: String, position: JSONPosition) { (self.name, self.position) = (name, position) }
  }
}
