import Foundation
import LicenseClauses

/// Prints each sentence of texts as the hints of what was not read see it, an object a line: what their weights are
/// learned from.
func sentences(of files: [String]) {
  for file in files {
    guard let data = FileManager.default.contents(atPath: file) else { fail("\(file): cannot be read") }
    let usage = PatternUsage()
    _ = LicenseParser.shared.parse(SourceText(Array(data)), noting: usage)
    for sentence in usage.sentences {
      let line: [String: Any] = [
        "file": file, "sentence": sentence.number,
        "lines": [sentence.lines.lowerBound, sentence.lines.upperBound],
        "block": sentence.block, "words": sentence.words,
        "stems": sentence.stems.map { String($0, radix: 36) }, "flags": sentence.flags,
        "leadIn": sentence.leadIn ?? -1, "heading": sentence.heading ?? -1,
      ]
      if let json = try? JSONSerialization.data(withJSONObject: line, options: [.sortedKeys]) {
        print(String(decoding: json, as: UTF8.self))
      }
    }
  }
}
