import LicenseClauses

/// Whether the licences of what a project ships meet the open-source condition of the EU AI Act: an answer
/// for each licence, and for each model all that bind it.
public struct ProjectExemption: Sendable {
  /// A licence of the project.
  public struct License: Sendable {
    /// Its answer.
    public let exemption: OpenSourceExemption
    let terms: LicenseTerms
  }

  /// A model that reaches others.
  public struct Model: Sendable {
    /// Its name.
    public let name: String
    /// The licences that bind it whole, each with the way on which it came: numbers in `licenses`.
    public let licenses: [(number: Int, via: [String])]
    /// Names of licences that lead to no text: what they say is to be judged.
    public let unknown: [String]
    /// What it comes to: as its heaviest licence; where none is known, it is to be judged.
    public let answer: OpenSourceExemption.Answer
  }

  /// The manifest's path.
  public let manifest: String
  /// The licences, in the order of the models.
  public private(set) var licenses: [License] = []
  /// The models, in the order of the manifest.
  public private(set) var models: [Model] = []
  /// Whether the manifest says which models reach others; where it says of none, all are judged.
  public let saysWhatIsShipped: Bool

  /// The answers for a project.
  public init(_ context: RuleContext) {
    manifest = context.manifest.path
    let shipped = context.manifest.models.filter { context.exposure($0).reachesOthers }
    saysWhatIsShipped = !shipped.isEmpty
    for model in shipped.isEmpty ? context.manifest.models : shipped { add(model, context) }
  }

  /// What the project comes to: as its heaviest model.
  public var answer: OpenSourceExemption.Answer { models.map(\.answer).max() ?? .judged }

  private mutating func add(_ model: Manifest.Model, _ context: RuleContext) {
    var ways: [(number: Int, via: [String])] = []
    for reach in context.lineage.reaching(model.name) where reach.channel == .whole {
      ways.append((number(of: reach.terms, context), reach.path))
    }
    let own = context.lineage.own(model.name)
    let unknown = (own?.unknown ?? []) + (own?.ambiguous.map(\.name) ?? [])
    let answers = ways.map { licenses[$0.number].exemption.answer }
    let least: [OpenSourceExemption.Answer] = answers.isEmpty || !unknown.isEmpty ? [.judged] : []
    models.append(
      Model(name: model.name, licenses: ways, unknown: unknown, answer: (answers + least).max() ?? .judged))
  }

  private mutating func number(of terms: LicenseTerms, _ context: RuleContext) -> Int {
    if let known = licenses.firstIndex(where: { $0.terms.isSame(as: terms) }) { return known }
    licenses.append(License(exemption: OpenSourceExemption(terms.column(context.catalog)), terms: terms))
    return licenses.count - 1
  }
}

extension LicenseTerms {
  /// The terms as a licence to be looked at alone.
  func column(_ catalog: LicenseCatalog) -> LicenseMatrix.Column {
    if case .file(let path) = origin {
      return LicenseMatrix.Column(name: id, entry: read(path), notes: notes)
    }
    guard var entry = catalog.entry(id) else {
      return LicenseMatrix.Column(name: id, entry: read(id), notes: notes)
    }
    // With a use policy that the project gave, its clauses speak for it.
    if !variant.isEmpty { entry.clauses = spoken }
    return LicenseMatrix.Column(name: id, entry: entry)
  }

  /// An edited text is no longer the licence that others recognised: it goes by its file's name.
  private func read(_ path: String) -> CatalogEntry {
    var entry = CatalogEntry(id: path, text: SourceText([]), file: [])
    (entry.title, entry.licensor, entry.date, entry.url) = (title, licensor, date, url)
    entry.clauses = spoken
    return entry
  }

  /// The clauses, without the pointer to a use policy whose own clauses are among them.
  private var spoken: [Clause] { clauses.filter { !holdsPolicy || $0.kind != .usePolicy } }

  private var notes: [String] {
    switch unread.count {
    case 0: []
    case 1: ["1 operative sentence gave no clause: 'parse' shows it"]
    default: ["\(unread.count) operative sentences gave no clause: 'parse' shows them"]
    }
  }
}
