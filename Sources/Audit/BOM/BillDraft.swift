import PositionedJSON

/// What a reader has gathered of a bill so far.
///
/// References are resolved by one dictionary, so that cycles and repetitions cost nothing: no reader follows
/// a reference farther than to the name at its end.
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
  /// The note that there are more problems.
  private var rest: EvidenceProblem?
  /// How much more may be stated.
  var budget = BillBudget()

  /// An empty draft of a file.
  init(path: String) { self.path = path }

  /// Notes what cannot be read; past the limit nothing more is listed.
  mutating func refuse(_ message: String, at position: JSONPosition) {
    if problems.count < Self.problemLimit {
      problems.append((EvidenceProblem(message, at: Place(path: path, line: position.line)), position))
    } else if rest == nil {
      rest = EvidenceProblem(
        "further problems of this bill are not listed", at: Place(path: path, line: position.line))
    }
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
    // Which library a reference means is no concern of ours, and a bill may list its subject once more.
    let isSame =
      things[first].kind == things[index].kind && things[first].name?.text == things[index].name?.text
    if !isSame, isModelOrDataset(first) || isModelOrDataset(index) { ambiguous.insert(reference) }
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

  /// The problems in the order of the file.
  var orderedProblems: [EvidenceProblem] {
    problems.enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element.problem) + [rest].compactMap(\.self)
  }
}
