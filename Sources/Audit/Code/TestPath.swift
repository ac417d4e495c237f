/// Tells the tests, examples and fixtures of a source tree: by their paths, in Rust also within a file.
enum TestPath {
  /// Whether a file is one of a test or an example.
  static func isTest(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    if parts.dropLast().contains(where: { isFolder($0.lowercased()) }) { return true }
    return parts.last.map(isFile) ?? false
  }

  private static func isFolder(_ name: String) -> Bool {
    folders.contains(name) || name.hasSuffix("_tests") || name.hasSuffix("-tests") || name.hasSuffix("_test")
      || name.hasPrefix("test_") || name.hasPrefix("tests_")
  }

  /// `test_bot.py`, `bot_test.go`, `bot.spec.ts`, `BotTests.swift`, `conftest.py`.
  private static func isFile(_ file: Substring) -> Bool {
    let pieces = file.split(separator: ".")
    guard let stem = pieces.first else { return false }
    if pieces.dropFirst().dropLast().contains(where: { ["test", "spec", "e2e"].contains($0) }) {
      return true
    }
    let small = stem.lowercased()
    if folders.contains(small) || small == "conftest" { return true }
    return small.hasPrefix("test_") || small.hasPrefix("test-") || small.hasSuffix("-test")
      || small.hasSuffix("_test") || small.hasSuffix("_tests")
      || stem.hasSuffix("Test") || stem.hasSuffix("Tests") || stem.hasSuffix("Spec")
      || small.hasSuffix("_spec")
  }

  /// The byte from which a file of Rust holds its own tests; nil where there are none.
  static func testsInRust(_ bytes: [UInt8]) -> Int? {
    bytes.indices.first { index in
      guard bytes[index] == UInt8(ascii: "#"), bytes.has("#[cfg(test)]", at: index) else { return false }
      let next = bytes[(index + 12)...].firstIndex { !ByteClass.isBlank($0) && $0 != UInt8(ascii: "\n") }
      return next.map { bytes.has("mod ", at: $0) } ?? false
    }
  }

  private static let folders: Set<String> = [
    "test", "tests", "testing", "fixture", "fixtures", "example", "examples", "sample", "samples", "spec",
    "specs", "__tests__", "__fixtures__", "__mocks__", "mocks", "testdata", "test_data", "test-data",
    "e2e", "unittest", "unittests",
  ]
}
