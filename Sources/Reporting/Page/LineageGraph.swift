import Compliance
import LicenseClauses
import PositionedJSON

/// The lineage as boxes in columns: what is built on stands left of what is built on it.
struct LineageGraph {
  /// A model, dataset or product.
  struct Node: Hashable {
    enum Kind: String { case model, dataset, product }

    let kind: Kind
    let name: String
    let license: String?
    var column = 0
    var row = 0
  }

  /// A step of the lineage, from what is used to what uses it.
  struct Edge: Hashable {
    let from: Int
    let to: Int
    let label: String
  }

  /// A column that lines from a box pass.
  struct Passage: Hashable {
    let from: Int
    let column: Int
  }

  private(set) var nodes: [Node] = []
  private(set) var edges: [Edge] = []
  /// Where lines from a box pass a column that they do not end in: the row that is kept free for them.
  private(set) var passages: [Passage: Int] = [:]
  /// The number of nodes that were left out.
  private(set) var omitted = 0

  /// The most boxes that are drawn; beyond them those that findings are about come first.
  static let limit = 60

  init(_ manifest: Manifest, _ report: Report) {
    let all = Self.all(manifest)
    let wanted = Self.wanted(all, report)
    nodes = all.filter { wanted.contains($0.name) }
    omitted = all.count - nodes.count
    edges = Self.edges(manifest, nodes)
    layout()
  }

  private static func all(_ manifest: Manifest) -> [Node] {
    manifest.models.map { Node(kind: .model, name: $0.name, license: $0.license ?? $0.licenseFile) }
      + manifest.datasets.map { Node(kind: .dataset, name: $0.name, license: $0.license) }
      + manifest.products.map { Node(kind: .product, name: $0.name, license: nil) }
  }

  /// All names where they are few; else those that open findings speak of, and then the first of the rest.
  private static func wanted(_ all: [Node], _ report: Report) -> Set<String> {
    guard all.count > limit else { return Set(all.map(\.name)) }
    var wanted: Set<String> = []
    for name in report.open.flatMap({ Array($0.via.prefix(6)) }) + all.map(\.name) {
      if wanted.count >= limit { break }
      wanted.insert(name)
    }
    return wanted
  }

  private static func edges(_ manifest: Manifest, _ nodes: [Node]) -> [Edge] {
    var index: [String: Int] = [:]
    for (number, node) in nodes.enumerated() { index[node.name] = number }
    var edges: [Edge] = []
    func add(_ from: String, _ to: String, _ label: String) {
      guard let from = index[from], let to = index[to] else { return }
      edges.append(Edge(from: from, to: to, label: label))
    }
    for model in manifest.models {
      for base in model.bases { add(base.name, model.name, base.relation.rawValue) }
      for data in model.trainingData { add(data, model.name, "trained on") }
    }
    for dataset in manifest.datasets {
      for teacher in dataset.generatedBy { add(teacher, dataset.name, "generated") }
    }
    for product in manifest.products {
      for model in product.models { add(model, product.name, "used in") }
    }
    return edges
  }

  // MARK: Layout

  /// Columns by the longest way from a root (Kahn's order, so that no depth overflows the stack); what stands in
  /// a circle of teachers and students goes to the first column.
  private mutating func layout() {
    var waiting = [Int](repeating: 0, count: nodes.count)
    var outgoing = [[Int]](repeating: [], count: nodes.count)
    for edge in edges {
      waiting[edge.to] += 1
      outgoing[edge.from].append(edge.to)
    }
    var ready = nodes.indices.filter { waiting[$0] == 0 }
    var next = 0
    while next < ready.count {
      let node = ready[next]
      next += 1
      for other in outgoing[node] {
        nodes[other].column = max(nodes[other].column, nodes[node].column + 1)
        waiting[other] -= 1
        if waiting[other] == 0 { ready.append(other) }
      }
    }
    let last = nodes.map(\.column).max() ?? 0
    for index in nodes.indices where nodes[index].kind == .product { nodes[index].column = max(1, last) }
    placeRows()
  }

  /// Rows near the middle of what a box is built on, so that lines cross seldom.
  private mutating func placeRows() {
    let passing = Set(
      edges.flatMap { edge in
        stride(from: nodes[edge.from].column + 1, to: nodes[edge.to].column, by: 1).map {
          Passage(from: edge.from, column: $0)
        }
      })
    for column in 0...(nodes.map(\.column).max() ?? 0) {
      let boxes = nodes.indices.filter { nodes[$0].column == column }.map {
        (box: $0 as Int?, from: $0, wish: wish($0))
      }
      let lines = passing.filter { $0.column == column }.map { passage in
        (box: nil as Int?, from: passage.from, wish: Double(row(passage.from, before: column)))
      }
      let sorted = (boxes + lines).sorted { a, b in
        (a.wish, a.box == nil ? 0 : 1, a.from) < (b.wish, b.box == nil ? 0 : 1, b.from)
      }
      for (row, entry) in sorted.enumerated() {
        if let box = entry.box {
          nodes[box].row = row
        } else {
          passages[Passage(from: entry.from, column: column)] = row
        }
      }
    }
  }

  /// The row in which a line from a box arrives at a column.
  private func row(_ from: Int, before column: Int) -> Int {
    passages[Passage(from: from, column: column - 1)] ?? nodes[from].row
  }

  private func wish(_ node: Int) -> Double {
    let column = nodes[node].column
    let rows = edges.filter { $0.to == node && nodes[$0.from].column < column }.map {
      Double(row($0.from, before: column))
    }
    return rows.isEmpty ? Double(node) / Double(max(1, nodes.count)) : rows.reduce(0, +) / Double(rows.count)
  }
}
