import Compliance

/// Marks on the rows of a matrix, and the reasons for them.
struct RelevanceText {
  /// A reason with the row that it marks.
  typealias Line = (topic: MatrixTopic, answer: ProjectRelevance.Answer, text: String)

  let relevance: ProjectRelevance
  let topics: [MatrixTopic]

  /// The marks of a matrix; nil where it was asked for no project.
  init?(_ matrix: LicenseMatrix) {
    guard let relevance = matrix.relevance else { return nil }
    (self.relevance, topics) = (relevance, matrix.rows.map(\.topic))
  }

  /// The sign behind a row's heading: a star where it matters, a question mark where it may.
  func mark(_ topic: MatrixTopic) -> String {
    switch relevance.answer(topic) {
    case .matters?: "*"
    case .open?: "?"
    case nil: ""
    }
  }

  /// A row's heading with its sign.
  func title(_ topic: MatrixTopic) -> String {
    [topic.title, mark(topic)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Why a row is marked, in one line; empty where it is not.
  func why(_ topic: MatrixTopic) -> String { relevance.reasons(topic).map(\.text).joined(separator: "; ") }

  /// What stands above the reasons, and the rows for each.
  var groups: [(title: String, lines: [Line])] {
    let marked = topics.compactMap { topic in
      relevance.answer(topic).map { (topic: topic, answer: $0, text: why(topic)) }
    }
    let all: [(String, ProjectRelevance.Answer)] = [
      ("* matters to \(relevance.manifest)", .matters), ("? may matter: the manifest does not say", .open),
    ]
    return all.map { title, answer in (title, marked.filter { $0.answer == answer }) }
      .filter { !$0.lines.isEmpty }
  }
}
