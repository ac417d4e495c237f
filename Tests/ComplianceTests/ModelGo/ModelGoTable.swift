import Foundation
import LicenseClauses

/// The comparison of 46 licences by fourteen questions that ModelGo's authors published (WWW 2026, "They've Stolen
/// My GPL-Licensed Model!", the table of clarity and freedom): their answers as facts.
///
/// The cells add up to the two scores that the paper prints, but for two rows: AI2-ImpACT-MR is printed half a point
/// lower, and so is Gemma. Its rows of MG licences are of their first edition; the catalogue has the second.
enum ModelGoTable {
  /// What a cell says.
  enum Answer: String { case yes, partial, no, none }

  /// A question: a column.
  enum Question: String, CaseIterable {
    case prefixes, rights, rules, remote
    case copyShare = "copy-share"
    case copyClose = "copy-close"
    case copyNonExclusive = "copy-non-exclusive"
    case derivativeShare = "derivative-share"
    case derivativeClose = "derivative-close"
    case derivativeNonExclusive = "derivative-non-exclusive"
    case sublicense, attribute, commercial, behavioural
  }

  /// A licence: a row.
  struct Row {
    let name: String
    /// The id of the catalogue; nil where its text is not known.
    let id: String?
    /// An answer for each question, in the order of the columns.
    let answers: [Answer]
  }

  /// The rows of the file.
  static func rows() throws -> [Row] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "clarity-and-freedom.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t").map(String.init)
      return Row(
        name: fields[0], id: fields[1] == "-" ? nil : fields[1],
        answers: fields.dropFirst(2).compactMap(Answer.init(rawValue:)))
    }
  }
}
