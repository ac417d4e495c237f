import Foundation
@testable import LicenseClauses
import PositionedJSON
import Testing

@testable import Compliance
@testable import Reporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whatever stands in a manifest, a licence or a file name, a report stays what its format says, and nothing in it
/// becomes markup, a command, a formula or a control sequence.
@Suite("Hostile words in reports")
struct HostileTextTests {
  /// Four thousand strings of what breaks formats, the same in every run.
  static let strings: [String] = {
    let parts = [
      "<script>alert(1)</script>", "]]>", "-->", "&amp;", "&", "<", ">", "\"", "'", "\\", "\u{1B}[31m",
      "\u{7}", "\u{0}",
      "\r\n", "\n", "\t", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{2028}", "\u{FFFE}",
      "::error::x", "%0A", "%",
      "=1+1", "+1", "-1", "@SUM(A1)", "＝1", ",", ";", "|", "`", "```", "**", "_", "[a](javascript:x)",
      "![i](u)",
      "https://x.example/", "www.x.example", "#1", "@user", "~~", "$x$", "<!--", "é", "漢", "🦙", "a", " ",
      "--", "\u{85}",
    ]
    var random = Generator(state: 5)
    return (0..<4_000).map { _ in
      (0..<Int.random(in: 1...6, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
        .joined()
    }
  }()

  /// Reports of a hundred findings made of these strings.
  private static let inputs: [ReportInput] = stride(from: 0, to: strings.count, by: 100).map { start in
    let words = Array(strings[start..<(start + 100)])
    let findings = words.enumerated().map { index, word -> Finding in
      var finding = Finding(
        rule: "model-naming", status: Finding.Status.allCases[index % 3], subject: word,
        license: words[(index + 1) % 100],
        via: [word, words[(index + 2) % 100]], otherPaths: 0, message: words[(index + 3) % 100], fix: word,
        clauses: [
          Clause(
            terms: .modelNaming(ModelNaming(rule: .includes, token: word)), lines: 1...2, section: word,
            text: word)
        ], notes: [word], position: JSONPosition(line: 1, column: 1))
      finding.waivedBecause = index % 7 == 0 ? word : nil
      return finding
    }
    var manifest = Manifest()
    manifest.project = words[0]
    manifest.models = words.prefix(30).enumerated().map { index, word in
      var model = Manifest.Model(name: "\(index)\(word)", position: JSONPosition(line: 1, column: 1))
      model.license = word
      return model
    }
    let report = Report(
      manifest: words[1], asOf: CalendarDay(year: 2026, month: 6, day: 1) ?? .init(secondsSince1970: 0),
      findings: findings, held: [], notes: words)
    return ReportInput(
      report: report, source: Array(words.joined().utf8), manifest: manifest, forecasts: [], toolVersion: "0")
  }

  @Test("every format escapes controls and marks that reorder", arguments: ReportFormat.allCases)
  func controls(_ format: ReportFormat) {
    for input in Self.inputs {
      let text = format.render(input)
      let bad = text.unicodeScalars.first { scalar in
        switch scalar.value {
        case 0x0A, 0x09: false
        case 0x0D: format != .csv
        case 0..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
      }
      #expect(bad == nil, "U+\(String(bad?.value ?? 0, radix: 16)) in \(format)")
    }
  }

  @Test("JSON formats still parse, with every finding", arguments: [ReportFormat.json, .sarif, .gitlab])
  func json(_ format: ReportFormat) throws {
    for input in Self.inputs {
      let value = try JSONReader.read(Array(format.render(input).utf8))
      let rows = value.array ?? value["findings"]?.array ?? value["runs"]?.array?.first?["results"]?.array
      // GitLab has rows for findings only: a note is one too.
      #expect(rows?.filter { $0["check_name"]?.string != "note" }.count == 100)
    }
  }

  @Test("JSON lines are one object each")
  func jsonLines() throws {
    for input in Self.inputs {
      let lines = ReportFormat.jsonl.render(input).split(separator: "\n")
      #expect(lines.count == 101)
      for line in lines { #expect(try JSONReader.read(Array(line.utf8)).members != nil) }
    }
  }

  @Test("JUnit is XML with a case for each finding, and with their words")
  func junit() throws {
    for input in Self.inputs {
      let counter = ElementCounter()
      let parser = XMLParser(data: Data(ReportFormat.junit.render(input).utf8))
      parser.delegate = counter
      #expect(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "")")
      #expect(counter.counts["testcase"] == 100)
      #expect(Set(counter.counts.keys).isSubset(of: Self.junitElements))
    }
  }

  private static let junitElements: Set<String> = [
    "testsuites", "testsuite", "testcase", "failure", "skipped", "properties", "property", "system-out",
    "system-err",
  ]

  @Test("the page holds no element of a name's own")
  func html() {
    for input in Self.inputs {
      let page = ReportFormat.html.render(input)
      #expect(page.components(separatedBy: "<article ").count == 101)
      #expect(page.components(separatedBy: "<script").count == 2, "one script, the page's own")
      #expect(
        !page.contains("alert(1)</script>") && !page.contains("<!--x") && !page.contains("javascript:x\""))
    }
  }

  @Test("a CSV field is one field, and no formula")
  func csv() {
    for input in Self.inputs {
      let rows = CSV.parse(ReportFormat.csv.render(input))
      #expect(rows.filter { $0.first != "note" }.count == 101 && rows.contains { $0.first == "note" })
      #expect(rows.allSatisfy { $0.count == CSVReporter.columns.count })
      let formulas = rows.joined().filter { cell in "=+-@＝＋－＠".contains { cell.hasPrefix(String($0)) } }
      #expect(formulas.isEmpty, "\(formulas.first ?? "")")
    }
  }

  @Test("a workflow command is one line, and none is in its words")
  func github() {
    for input in Self.inputs {
      let lines = ReportFormat.github.render(input).split(separator: "\n", omittingEmptySubsequences: false)
        .dropLast()
      let findings = lines.filter { $0.contains(" file=") }
      #expect(findings.count == 100 && lines.count > 100)
      #expect(
        lines.allSatisfy { line in ["::error ", "::warning ", "::notice "].contains { line.hasPrefix($0) } })
      for line in findings {
        let properties = line.dropFirst(2).prefix { $0 != ":" }
        #expect(properties.split(separator: ",").count == 4, "\(line)")
      }
    }
  }

  @Test("a Markdown row has its cells, and no mark, link or mention of a name's own")
  func markdown() {
    for input in Self.inputs {
      let rows = ReportFormat.markdown.render(input).split(separator: "\n").filter { $0.hasPrefix("| 1 |") }
      #expect(rows.count == 100)
      for row in rows {
        #expect(row.count { $0 == "|" } == 7, "\(row)")
        // A comment of ours keeps a name apart from the mark that would make it a mention.
        let row = row.replacing("<!-- -->", with: "")
        #expect(!row.contains("<") && !row.contains("`") && !row.contains("@") && !row.contains("]("))
        #expect(!row.contains("://") && !row.lowercased().contains("www."))
      }
    }
  }

  @Test("however many findings there are, a comment fits")
  func size() {
    var input = Self.inputs[0]
    input.report.findings = Self.inputs.flatMap(\.report.findings)
    let text = ReportFormat.markdown.render(input)
    #expect(text.utf16.count < 65_536 && text.contains("more in the full report"))
  }
}

/// Counts the elements of an XML text.
private final class ElementCounter: NSObject, XMLParserDelegate {
  var counts: [String: Int] = [:]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) { counts[name, default: 0] += 1 }
}

/// Reads CSV as RFC 4180 has it.
private enum CSV {
  static func parse(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var quoted = false
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if quoted {
        guard scalar == "\"" else { cell.unicodeScalars.append(scalar); continue }
        if rest.first == "\"" { cell += "\""; rest = rest.dropFirst() } else { quoted = false }
      } else if scalar == "\"" {
        quoted = true
      } else if scalar == "," || scalar == "\n" {
        row.append(cell)
        cell = ""
        if scalar == "\n" { rows.append(row); row = [] }
      } else if scalar != "\r" {
        cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}

/// Random numbers that are the same in every run (SplitMix64).
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("Commands of a log")
struct LogCommandTests {
  @Test(
    "are broken however they are spelled, and behind blanks of any kind",
    arguments: [
      ("::error::pwn", "\\::error::pwn"), ("\u{A0}::error::pwn", "\\::error::pwn"),
      ("\u{3000} ::stop-commands::x", "\\::stop-commands::x"), ("##vso[task]x", "##vso\\[task]x"),
      ("a ##VSO[task]x", "a ##VSO\\[task]x"), ("##[error]x", "##\\[error]x"), ("###[x", "###\\[x"),
    ])
  func broken(_ row: (given: String, safe: String)) {
    #expect(SafeText.line(row.given) == row.safe)
  }

  @Test(
    "and nothing else is touched", arguments: ["a::b", "# [x]", "#a[0]", "C# [1]", "#1 and ##2 [3]", "a: b"])
  func others(_ text: String) {
    #expect(SafeText.line(text) == text)
  }
}
