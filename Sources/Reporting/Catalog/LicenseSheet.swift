/// What stands on a licence's page, in whatever form it is printed.
struct LicenseSheet {
  /// A question with its answer.
  struct Fact {
    let name, value: String
  }

  /// What clauses say, with where they stand.
  struct Line {
    let text, places: String
  }

  /// A heading with what stands under it.
  struct Section {
    let title: String
    let lines: [Line]
  }

  /// A text that the page rests on, with where its bytes are.
  struct Source {
    let words: String
    let from: String?
  }

  let id, title: String
  let facts: [Fact]
  /// The five lines that a buyer needs.
  let short: [Fact]
  let sections: [Section]
  let note: String?
  let sources: [Source]

  static let inShort = "in short"
  static let whence = "where it comes from"

  /// For a terminal.
  func text(_ style: TerminalStyle) -> String {
    var out = [style.bold("\(SafeText.line(id)): \(SafeText.line(title))")]
    out += facts.map { "  \($0.name): \(SafeText.line($0.value))" }
    if !short.isEmpty {
      out +=
        ["", style.bold(Self.inShort)]
        + short.map { SafeText.line("  \($0.name.padded(to: 20)) \($0.value)") }
    }
    for section in sections {
      out +=
        ["", style.bold(section.title)]
        + section.lines.map { SafeText.line("  \($0.text)  (\($0.places))") }
    }
    if let note { out += ["", note] }
    if !sources.isEmpty {
      out +=
        ["", style.bold(Self.whence)]
        + sources.map { source in
          SafeText.line("  \(source.words)") + (source.from.map { "\n    from \(SafeText.line($0))" } ?? "")
        }
    }
    return out.joined(separator: "\n") + "\n"
  }
}
