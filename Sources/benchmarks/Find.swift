import Foundation
import LicenseClauses

/// Prints where a phrase of the grammar stands in texts: file and line, the modes of its first and last word, its words,
/// and the sentence.
func find(_ phrase: String, in files: [String]) {
  let parser = LicenseParser(trying: phrase)
  for file in files {
    guard let data = FileManager.default.contents(atPath: file) else { fail("\(file): cannot be read") }
    let usage = PatternUsage()
    _ = parser.parse(SourceText(Array(data)), noting: usage)
    for found in usage.tries {
      print("\(file):\(found.line) [\(found.modes)] \(found.words) <- \(found.sentence.prefix(260))")
    }
  }
}
