import PositionedJSON

/// What a reader has gathered of a bill so far.
///
/// References are resolved by one dictionary, so that cycles and repetitions cost nothing: no reader follows a
/// reference farther than to the name at its end.
struct BillDraft {
  /// The most problems that are listed.
  static let problemLimit = 100

  /// The path of the file.
  let path: String
  /// All that references may mean, in the order in which it was met.
  var things: [BillThing] = []
  private var byReference: [String: Int] = [:]
  private var ambiguous: Set<String> = []
  private var problems: [(problem: EvidenceProblem, position: JSONPosition)] = []

  /// An empty draft of a file.
  init(path: String) { self.path = path }

  /// Notes what cannot be read; past the limit nothing more is listed.
  mutating func refuse(_ message: String, at position: JSONPosition) {
    guard problems.count <= Self.problemLimit else { return }
    let text =
      problems.count == Self.problemLimit ? "more than this bill's first problems are not listed" : message
    problems.append((EvidenceProblem(text, at: Place(path: path, line: position.line)), position))
  }

  /// Adds a thing under the reference by which others name it; the first of a reference holds.
  mutating func add(_ thing: BillThing, reference: String?) -> Int {
    things.append(thing)
    let index = things.count - 1
    if let reference { name(index, reference) }
    return index
  }

  /// Gives a thing one more reference.
  mutating func name(_ index: Int, _ reference: String) {
    guard let first = byReference[reference] else { return byReference[reference] = index }
    // Which library a reference means is no concern of ours.
    if first != index, isModelOrDataset(first) || isModelOrDataset(index) { ambiguous.insert(reference) }
  }

  /// Whether a thing is a model or a dataset.
  func isModelOrDataset(_ index: Int) -> Bool {
    things[index].kind == .model || things[index].kind == .dataset
  }

  /// The thing that a reference means.
  func find(_ reference: String) -> Int? { byReference[reference] }

  /// The thing that a reference means, with a problem where it is given to several.
  mutating func resolve(_ reference: BillText) -> Int? {
    guard let index = byReference[reference.text] else { return nil }
    if ambiguous.contains(reference.text) {
      refuse(
        "\(BillText.quoted(reference.text)) is the reference of several: the first is taken",
        at: reference.position)
    }
    return index
  }

  /// States a fact of a thing; words by which generators say that they know nothing state none.
  mutating func state(_ statement: (String) -> Fact.Statement?, _ value: BillText?, of index: Int) {
    guard let value, !BillText.saysNothing(value.text), let statement = statement(value.text) else { return }
    things[index].facts.append((statement, value.position))
  }

  /// States what a link to another thing means; nothing for a link to itself.
  mutating func link(_ index: Int, _ link: BillLink, to other: Int, at position: JSONPosition) {
    guard index != other, let name = things[other].name, name.text != things[index].name?.text else { return }
    guard let from = things[index].kind else { return }
    let kind = things[other].kind
    let named = BillText(text: name.text, position: position)
    state({ link.statement(from, kind, $0) }, named, of: index)
  }

  /// The problems in the order of the file.
  var orderedProblems: [EvidenceProblem] {
    problems.enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element.problem)
  }
}
