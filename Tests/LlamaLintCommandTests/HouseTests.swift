import Compliance
import Foundation
@testable import LicenseClauses
import Testing

@testable import LlamaLintCommand

/// What keeps the house small enough for strangers: read from the sources, so that nobody has to remember it.
@Suite("The house")
struct HouseTests {
  private struct Source: Sendable {
    let path: String
    let lines: [String]
  }

  private static let sources: [Source] = {
    let root = Repository.root.appending(path: "Sources")
    let found =
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
      ?? []
    return found.filter { $0.pathExtension == "swift" }.sorted { $0.path() < $1.path() }.compactMap { file in
      (try? String(contentsOf: file, encoding: .utf8)).map {
        Source(
          path: file.path().replacing(root.path(), with: ""), lines: $0.components(separatedBy: "\n"))
      }
    }
  }()

  /// Functions that are tables: the phrases of a recogniser, a row for each kind.
  private static let tables = ["GrammarBuilder", "var about:", "static func rows"]

  @Test("no function is longer than sixty lines, tables apart")
  func functions() {
    var long: [String] = []
    for source in Self.sources {
      for (start, line) in source.lines.enumerated() where Self.opensFunction(line) {
        let indent = line.prefix { $0 == " " }
        let end = source.lines[(start + 1)...].firstIndex { $0.hasPrefix(indent + "}") } ?? start
        let isTable = Self.tables.contains { line.contains($0) } || source.path.contains("FrameTable")
        if end - start >= 60, !isTable {
          long.append("\(source.path):\(start + 1) has \(end - start + 1) lines")
        }
      }
    }
    #expect(Self.sources.count > 500 && long == [])
  }

  private static func opensFunction(_ line: String) -> Bool {
    guard line.hasSuffix("{"), !line.contains("//") else { return false }
    let words = line.split(separator: " ")
    return words.contains("func") || words.contains { $0.hasPrefix("init(") || $0.hasPrefix("init?(") }
  }

  @Test("no six lines stand twice, declarations apart")
  func twice() {
    var seen: [[String]: String] = [:]
    var twice: [String] = []
    for source in Self.sources {
      let lines = source.lines.enumerated().map {
        ($0.offset + 1, $0.element.trimmingCharacters(in: .whitespaces))
      }
      .filter { !$0.1.isEmpty && !$0.1.hasPrefix("//") }
      for start in lines.indices.dropLast(5) {
        let six = lines[start..<start + 6].map(\.1)
        guard six.joined().count > 120, !six.contains(where: Self.isDeclaration) else { continue }
        let place = "\(source.path):\(lines[start].0)"
        if let first = seen[six] { twice.append("\(place) is \(first)") } else { seen[six] = place }
      }
    }
    #expect(twice == [])
  }

  /// What may stand in several places: imports, cases, members.
  private static func isDeclaration(_ line: String) -> Bool {
    ["import ", "public import ", "case ", "private let ", "let ", "#if", "#elseif"].contains {
      line.hasPrefix($0)
    }
  }

  @Test("each class of words is used by a phrase or a reader")
  func wordClasses() {
    let text = Self.sources.filter { !$0.path.hasSuffix("WordClasses.swift") }.flatMap(\.lines).joined(
      separator: "\n")
    let unused = WordClasses.all.map(\.name).filter { name in
      !text.contains("mask(\"\(name)\")") && !text.contains("@\(name)")
    }
    #expect(WordClasses.all.count <= 64 && unused == [])
  }

  @Test(
    "each kind of clause has a recogniser, a sentence of its own, and a place in the vocabulary",
    arguments: ClauseKind.allCases)
  func kind(_ kind: ClauseKind) {
    #expect(kind.about.summary.hasSuffix(".") && (0...3).contains(kind.about.importance))
    let recognisers = Self.sources.filter { $0.path.contains("/Recognizers/") }.flatMap(\.lines)
    let mark = "let kind = ClauseKind.\(kind)"
    #expect(recognisers.contains { $0.trimmingCharacters(in: .whitespaces) == mark }, "\(mark)")
  }

  @Test("each rule is tested by its name")
  func rules() throws {
    let root = Repository.root.appending(path: "Tests")
    let files =
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
      ?? []
    let tests = try files.filter { $0.pathExtension == "swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    let untested = RuleRegistry.descriptions.map(\.name).filter { !tests.contains($0) }
    #expect(untested == [])
  }

  @Test("no sentence of a clause holds a word of the data: an id of a use, a metric, a rule")
  func words() {
    let ids =
      UseCategory.allCases.map(\.rawValue).filter { $0.contains("-") }
      + ClauseKind.allCases.map(\.rawValue).filter { $0.contains("-") && $0 != "share-alike" }
      + [
        "monthly-active-users", "release-date", "any-time", "begins-with", "must-not-use",
        "licensor-discretion",
      ]
    var found: Set<String> = []
    for entry in LicenseCatalog.builtIn.entries {
      let speech = ClauseSentence(entry)
      for clause in entry.clauses {
        // An address may hold any word.
        let text = speech.text(clause).split(separator: " ").filter { !$0.contains("/") && !$0.contains("'") }
          .joined(separator: " ")
        for id in ids where text.contains(id) && id != "self-harm" { found.insert("\(id) in: \(text)") }
      }
    }
    #expect(found == [])
  }
}
