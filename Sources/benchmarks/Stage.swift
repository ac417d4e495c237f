import Foundation
import LicenseClauses

/// Something that is timed.
struct Stage {
  let name: String
  let run: () -> Void

  /// The median in milliseconds, of eleven rounds after one that is not counted.
  func median() -> Double {
    run()
    let clock = ContinuousClock()
    let rounds = (0..<11).map { _ in clock.measure(run) }.sorted()
    return Double(rounds[5].components.attoseconds) / 1e15 + Double(rounds[5].components.seconds) * 1000
  }
}

/// Times the library on the licence texts of a folder: prints the median of several rounds for each stage, so that a
/// change of the grammar is seen before it is felt.
func time(_ all: [(name: String, bytes: [UInt8])]) {
  let clock = ContinuousClock()
  let start = clock.measure { _ = LicenseIdentifier(.builtIn) }
  guard let middle = all.min(by: { abs($0.bytes.count - 20_000) < abs($1.bytes.count - 20_000) }) else {
    fail("no .txt or .md in the folder")
  }
  let size = all.map(\.bytes.count).reduce(0, +)
  let source = SourceText(middle.bytes)
  var edited = middle.bytes
  if let digit = edited.firstIndex(where: { (0x31...0x38).contains($0) }) { edited[digit] += 1 }
  let identifier = LicenseIdentifier(.builtIn)
  let stages = [
    Stage(name: "parse all \(all.count) texts (\(size / 1000) kB)") {
      for text in all { _ = LicenseParser.shared.parse(SourceText(text.bytes)) }
    },
    Stage(name: "parse \(middle.name) (\(middle.bytes.count / 1000) kB)") {
      _ = LicenseParser.shared.parse(source)
    },
    Stage(name: "identify it, as it is") { _ = identifier.identify(source, file: middle.bytes) },
    Stage(name: "identify it with one figure changed") {
      _ = identifier.identify(SourceText(edited), file: edited)
    },
  ]
  print("catalogue, first use: \(start)")
  for (place, stage) in stages.enumerated() {
    let median = stage.median()
    // Kilobytes in a millisecond are megabytes in a second.
    let rate = place == 0 ? ", \((Double(size) / median / 100).rounded() / 10) MB/s" : ""
    print("\(stage.name): \((median * 100).rounded() / 100) ms\(rate)")
  }
}
