import Foundation
import Testing

/// Whoever reads a module from its first folder on meets no type that a later folder declares: the order is the one
/// that CONTRIBUTING draws, and this reads both.
@Suite("The order of folders")
struct FolderOrderTests {
  /// The modules that CONTRIBUTING draws, each with its folders in their order.
  static let drawn: [(module: String, folders: [String])] = {
    let path = Repository.root.appending(path: "CONTRIBUTING.md")
    let lines = ((try? String(contentsOf: path, encoding: .utf8)) ?? "").components(separatedBy: "\n")
    return lines.filter { $0.contains(" → ") && $0.hasPrefix("| `") }.map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let folders = cells[1].components(separatedBy: " → ")
      return (cells[0].filter { $0 != "`" }, folders)
    }.filter { $0.folders.count > 1 && $0.folders.allSatisfy { !$0.contains(" ") } }
  }()

  @Test("no folder names a type of a later one", arguments: drawn.map(\.module))
  func order(_ module: String) throws {
    let folders = try #require(Self.drawn.first { $0.module == module }).folders
    let sources = Self.sources(of: module)
    #expect(Set(sources.map(\.folder)).subtracting([""]) == Set(folders), "CONTRIBUTING draws others")
    let declared = Self.declared(in: sources)
    var wrong: [String] = []
    for source in sources where source.folder != "" {
      let place = folders.firstIndex(of: source.folder) ?? 0
      for name in Set(source.names).sorted() {
        guard let other = declared[name].flatMap(folders.firstIndex), other > place else { continue }
        wrong.append("\(source.path) names \(name) of \(folders[other])")
      }
    }
    #expect(wrong == [])
  }

  @Test("the modules with folders are drawn")
  func modules() {
    #expect(
      Set(Self.drawn.map(\.module))
        == ["LicenseClauses", "Compliance", "Audit", "Reporting", "LlamaLintCommand"])
  }

  @Test("names in comments and strings are none, and private types are nobody else's")
  func names() {
    let text =
      "struct A { let b: B? // C\n  let d = \"D \\\"E\" }\n/// F\n  private struct G {}\nlet x = J.K()"
    #expect(Self.words(text) == ["A", "B", "G", "J"])
    let source = Source(
      path: "", folder: "One", names: [], text: "public struct A {\nprivate enum B {}\nactor C {}")
    #expect(Self.declared(in: [source]) == ["A": "One", "C": "One"])
  }

  // MARK: Sources

  private struct Source {
    let path: String
    let folder: String
    let names: [String]
    let text: String
  }

  private static func sources(of module: String) -> [Source] {
    let root = Repository.root.appending(path: "Sources/\(module)").path()
    let paths = FileManager.default.subpaths(atPath: root)?.sorted() ?? []
    return paths.filter { $0.hasSuffix(".swift") }.compactMap { path in
      guard let text = try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8) else { return nil }
      let folder = path.contains("/") ? String(path.prefix { $0 != "/" }) : ""
      return Source(path: "\(module)/\(path)", folder: folder, names: words(text), text: text)
    }
  }

  /// The folder of each type that one folder alone declares where others see it.
  private static func declared(in sources: [Source]) -> [String: String] {
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "actor", "typealias"]
    var folders: [String: Set<String>] = [:]
    for source in sources {
      for line in source.text.split(separator: "\n") where line.first?.isLetter == true {
        let words = line.split { $0 == " " || $0 == ":" || $0 == "<" || $0 == "{" }
        guard let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count,
          !words[..<kind].contains(where: { $0.hasSuffix("private") || $0 == "func" || $0 == "let" })
        else { continue }
        folders[String(words[kind + 1]), default: []].insert(source.folder)
      }
    }
    return folders.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// The words with a capital that stand outside of comments and strings, and behind no dot.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var isLong = false
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let opens =
        line.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false).count > 3
        && String(Substring(line)).contains("\"\"\"")
      if opens || isLong {
        if opens { isLong.toggle() }
        continue
      }
      words += self.words(inLine: Array(line))
    }
    return words
  }

  private static func words(inLine line: [UInt8]) -> [String] {
    var words: [String] = []
    var at = 0
    var isString = false
    while at < line.count {
      let byte = line[at]
      if isString {
        if byte == UInt8(ascii: "\\") { at += 1 } else if byte == UInt8(ascii: "\"") { isString = false }
        at += 1
      } else if byte == UInt8(ascii: "\"") {
        (isString, at) = (true, at + 1)
      } else if byte == UInt8(ascii: "/"), at + 1 < line.count, line[at + 1] == byte {
        break
      } else if isWord(byte) {
        let end = line[at...].firstIndex { !isWord($0) } ?? line.count
        let isMember = at > 0 && line[at - 1] == UInt8(ascii: ".")
        if (0x41...0x5A).contains(byte), !isMember {
          words.append(String(decoding: line[at..<end], as: UTF8.self))
        }
        at = end
      } else {
        at += 1
      }
    }
    return words
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & ~0x20) || byte == UInt8(ascii: "_")
  }
}
