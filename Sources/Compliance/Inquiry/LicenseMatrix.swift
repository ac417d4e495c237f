public import LicenseClauses

/// Licences side by side: a row for each thing that buyers ask, a cell for what each licence says of it.
public struct LicenseMatrix: Sendable {
  /// A licence of the matrix.
  public struct Column: Sendable {
    /// What it was asked for by: an id, a file, a model.
    public let name: String
    /// The licence.
    public let entry: CatalogEntry
    /// What a reader should know before relying on it.
    public let notes: [String]

    /// A column.
    /// - Parameters:
    ///   - name: What it was asked for by.
    ///   - entry: The licence.
    ///   - notes: What is known of how it was read, such as sentences that gave no clause.
    public init(name: String, entry: CatalogEntry, notes: [String] = []) {
      (self.name, self.entry) = (name, entry)
      var all = notes
      if entry.source == .facts { all.append("the clauses follow from public facts, no text was read") }
      if !entry.knowsPolicy, entry.clauses.contains(where: { $0.kind == .usePolicy }) {
        all.append("its use policy is a text of its own, which was not read")
      }
      self.notes = all
    }

    /// The heading: what was asked for, and the licence where that is another name.
    public var heading: String {
      name.lowercased() == entry.id.lowercased() ? entry.id : "\(name) (\(entry.id))"
    }
  }

  /// What the licences say of a topic, in the order of the columns.
  public struct Row: Sendable {
    /// The topic.
    public let topic: MatrixTopic
    /// A cell for each licence.
    public let cells: [MatrixCell]
  }

  /// The licences.
  public let columns: [Column]
  /// The rows, in the order of the topics.
  public let rows: [Row]
  /// What matters of it to a project, where it was asked for one.
  public private(set) var relevance: ProjectRelevance?

  /// The matrix of some licences.
  public init(_ columns: [Column]) {
    self.columns = columns
    let readers = columns.map { MatrixReader($0.entry) }
    rows = MatrixTopic.allCases.compactMap { topic in
      let cells = readers.map { $0.cell(topic) }
      guard topic.isAlwaysShown || cells.contains(where: \.isSpokenOf) else { return nil }
      return Row(topic: topic, cells: cells)
    }
  }

  /// The matrix with a mark on the rows that matter to a project.
  public func marked(for context: RuleContext) -> LicenseMatrix {
    var matrix = self
    matrix.relevance = ProjectRelevance(self, for: context)
    return matrix
  }
}
