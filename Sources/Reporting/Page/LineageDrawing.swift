import Compliance
import LicenseClauses
import PositionedJSON

/// The lineage as an inline SVG: where each licence flows, and where it breaks.
struct LineageDrawing {
  private let graph: LineageGraph
  private let broken: Set<String>
  private let brokenSteps: Set<String>
  private static let width = 230
  private static let height = 54
  private static let columnGap = 96
  private static let rowGap = 22
  private static let margin = 16

  init(_ manifest: Manifest, _ report: Report) {
    graph = LineageGraph(manifest, report)
    let violations = report.open.filter { $0.status == .violation }
    let names = Set(graph.nodes.map(\.name))
    // What an organisation breaks, it breaks with the first thing on the way.
    broken = Set(violations.compactMap { ([$0.subject] + $0.via).first(where: names.contains) })
    brokenSteps = Set(
      violations.flatMap { finding in zip(finding.via, finding.via.dropFirst()).map { Self.step($1, $0) } })
  }

  private static func step(_ from: String, _ to: String) -> String { "\(from)\u{0}\(to)" }

  /// The drawing with a list of its lines for those who do not see it; empty where there is nothing to draw.
  var html: String {
    guard !graph.nodes.isEmpty else { return "" }
    let more =
      graph.omitted > 0 ? "<p class=\"note\">\(graph.omitted) more are left out of the drawing.</p>" : ""
    return """
      <div class="drawing" tabindex="0" role="group" aria-label="Lineage, scrolls sideways">
      <svg viewBox="0 0 \(size.width) \(size.height)" width="\(size.width)" height="\(size.height)" role="img" aria-labelledby="lineage-title lineage-description">
      <title id="lineage-title">Lineage</title>
      <desc id="lineage-description">\(graph.nodes.count) models, datasets and products; broken licence terms are marked. The list below says the same.</desc>
      <defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8Z"/></marker><marker id="broken-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="broken" d="M0 0 8 4 0 8Z"/></marker></defs>
      \(graph.edges.map(edge).joined(separator: "\n"))
      \(graph.nodes.indices.compactMap(label).joined(separator: "\n"))
      \(graph.nodes.map(box).joined(separator: "\n"))
      </svg>
      </div>
      \(more)<details class="as-text wide"><summary>The lineage as a list</summary><ul>
      \(list)
      </ul></details>
      <ul class="narrow">
      \(list)
      </ul>
      """
  }

  // MARK: Places

  private var size: (width: Int, height: Int) {
    let columns = (graph.nodes.map(\.column).max() ?? 0) + 1
    let rows = max(graph.nodes.map(\.row).max() ?? 0, graph.passages.values.max() ?? 0) + 1
    return (
      columns * Self.width + (columns - 1) * Self.columnGap + 2 * Self.margin,
      rows * Self.height + (rows - 1) * Self.rowGap + 2 * Self.margin
    )
  }

  private func corner(_ node: LineageGraph.Node) -> (x: Int, y: Int) {
    (
      Self.margin + node.column * (Self.width + Self.columnGap),
      Self.margin + node.row * (Self.height + Self.rowGap)
    )
  }

  // MARK: Parts

  private func edge(_ edge: LineageGraph.Edge) -> String {
    let (from, to) = (graph.nodes[edge.from], graph.nodes[edge.to])
    let (a, b) = (corner(from), corner(to))
    let isBroken = brokenSteps.contains(Self.step(from.name, to.name))
    let (x2, y2) = (b.x - 2, b.y + Self.height / 2)
    var line = "M\(a.x + Self.width) \(a.y + Self.height / 2)"
    var at = (x: a.x + Self.width, y: a.y + Self.height / 2)
    for column in stride(from: from.column + 1, to: to.column, by: 1) {
      guard let row = graph.passages[.init(from: edge.from, column: column)] else { continue }
      let x = Self.margin + column * (Self.width + Self.columnGap)
      let y = Self.margin + row * (Self.height + Self.rowGap) + Self.height / 2
      line += curve(at, (x, y)) + "H\(x + Self.width)"
      at = (x + Self.width, y)
    }
    line += curve(at, (x2, y2))
    let path =
      "<path class=\"edge\(isBroken ? " broken" : "")\" marker-end=\"url(#\(isBroken ? "broken-" : "")arrow)\" d=\"\(line)\"/>"
    return path
  }

  /// What the steps into a box are called, together: labels of their own would lie on each other.
  private func label(_ box: Int) -> String? {
    var words: [String] = []
    for edge in graph.edges where edge.to == box && !words.contains(edge.label) { words.append(edge.label) }
    guard !words.isEmpty else { return nil }
    let corner = corner(graph.nodes[box])
    return
      "<text class=\"label\" x=\"\(corner.x - 12)\" y=\"\(corner.y + Self.height / 2 - 7)\" text-anchor=\"end\">\(Escape.xml(words.joined(separator: ", ")))</text>"
  }

  /// A line between two columns that leaves and arrives level.
  private func curve(_ from: (x: Int, y: Int), _ to: (x: Int, y: Int)) -> String {
    let bend = Self.columnGap / 2
    return "C\(from.x + bend) \(from.y) \(to.x - bend) \(to.y) \(to.x) \(to.y)"
  }

  private func box(_ node: LineageGraph.Node) -> String {
    let (x, y) = corner(node)
    let isBroken = broken.contains(node.name)
    let round = node.kind == .dataset ? 26 : node.kind == .product ? 2 : 8
    let below = node.license ?? (node.kind == .model ? "inherits" : node.kind.rawValue)
    return """
      <g class="node \(node.kind.rawValue)\(isBroken ? " broken" : "")"><title>\(Escape.xml("\(node.kind.rawValue) \(node.name)"))\(isBroken ? ", a licence is broken" : "")</title><rect x="\(x)" y="\(y)" width="\(Self.width)" height="\(Self.height)" rx="\(round)"/><text class="name" x="\(x + 12)" y="\(y + 23)">\(Escape.xml(Self.short(node.name, 24)))\(isBroken ? " ✗" : "")</text><text class="license" x="\(x + 12)" y="\(y + 41)">\(Escape.xml(Self.short(below, 30)))</text></g>
      """
  }

  /// A name cut in its middle: its ends tell most.
  private static func short(_ text: String, _ most: Int) -> String {
    guard text.count > most else { return text }
    return text.prefix(most / 2 - 1) + "…" + text.suffix(most - most / 2)
  }

  private var list: String {
    graph.nodes.indices.map { index in
      let node = graph.nodes[index]
      let uses = graph.edges.filter { $0.to == index }.map { edge in
        "\(Escape.xml(graph.nodes[edge.from].name)) (\(Escape.xml(edge.label)))"
      }
      let license = node.license.map { ", licence \(Escape.xml($0))" } ?? ""
      let mark = broken.contains(node.name) ? ", a licence is broken" : ""
      let from = uses.isEmpty ? "" : ", from " + uses.joined(separator: "; ")
      return "<li>\(node.kind.rawValue) \(Escape.xml(node.name))\(license)\(mark)\(from)</li>"
    }.joined(separator: "\n")
  }
}
