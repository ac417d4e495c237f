/// The page for a wiki or an issue, and for a browser.
extension LicenseSheet {
  /// GitHub's Markdown.
  var markdown: String {
    var out = ["# \(Escape.markdown(id)): \(Escape.markdown(title))", ""]
    out += facts.map { "- \($0.name): \(Escape.markdown($0.value))" }
    if !short.isEmpty {
      out +=
        ["", "## In short", "", "| | |", "| --- | --- |"]
        + short.map { "| \($0.name) | \(Escape.markdown($0.value)) |" }
    }
    for section in sections {
      out +=
        ["", "## \(Self.capitalized(section.title))", ""]
        + section.lines.map { "- \(Escape.markdown($0.text)) *(\(Escape.markdown($0.places)))*" }
    }
    if let note { out += ["", Escape.markdown(note)] }
    if !sources.isEmpty {
      out +=
        ["", "## \(Self.capitalized(Self.whence))", ""] + sources.map { "- \(Escape.markdown(words($0)))" }
    }
    return out.joined(separator: "\n") + "\n"
  }

  /// One page that holds all it needs, and works without a network and on paper.
  var html: String {
    """
    \(PageHead.html(title: title, css: PageStyle.css))
    <main>
    <h1>\(Escape.xml(title))</h1>
    \(short.isEmpty ? "" : "<section><h2>In short</h2>\n\(list(short))\n</section>")
    \(sections.map(section).joined(separator: "\n"))
    <section><h2>What it is called</h2>
    \(list(facts))
    </section>
    \(note.map { "<p class=\"note\">\(Escape.xml($0))</p>" } ?? "")
    \(sources.isEmpty ? "" : "<section><h2>Where it comes from</h2><ul>\(sources.map { "<li class=\"note\">\(Escape.xml(words($0)))</li>" }.joined())</ul></section>")
    </main>
    <footer><p class="note">It reads licences; it gives no legal advice.</p></footer>
    </body>
    </html>

    """
  }

  private func list(_ facts: [Fact]) -> String {
    "<dl class=\"tasks\">"
      + facts.map { "<dt>\(Escape.xml($0.name))</dt><dd>\(Escape.xml($0.value))</dd>" }.joined() + "</dl>"
  }

  private func section(_ section: Section) -> String {
    let items = section.lines.map {
      "<li>\(Escape.xml($0.text)) <span class=\"note\">(\(Escape.xml($0.places)))</span></li>"
    }
    return
      "<section><h2>\(Escape.xml(Self.capitalized(section.title)))</h2>\n<ul>\(items.joined(separator: "\n"))</ul></section>"
  }

  private func words(_ source: Source) -> String { source.words + (source.from.map { ", from \($0)" } ?? "") }

  private static func capitalized(_ title: String) -> String {
    title.prefix(1).uppercased() + title.dropFirst()
  }
}
