import LicenseClauses
import Testing

@testable import Reporting

/// One licence on a page says the same in each form, and carries nothing of its own into it.
@Suite("A licence on a page")
struct LicenseSheetTests {
  private static func entry(_ id: String) throws -> CatalogEntry {
    try #require(LicenseCatalog.builtIn.entry(id))
  }

  @Test("Markdown and HTML hold what the text holds", arguments: ["llama-4", "mit", "creativeml-openrail-m"])
  func same(_ id: String) throws {
    let sheet = LicensePage(try Self.entry(id)).sheet
    let (markdown, html) = (sheet.markdown, sheet.html)
    #expect(sheet.sections.count > 2 && sheet.short.count == 5)
    for section in sheet.sections {
      for line in section.lines {
        #expect(
          markdown.contains(Escape.markdown(line.text)) && markdown.contains(Escape.markdown(line.places)))
        #expect(html.contains(Escape.xml(line.text)) && html.contains(Escape.xml(line.places)))
      }
    }
    #expect(html.contains("<html lang=\"en\">") && html.contains("<main>") && !html.contains("<script"))
  }

  @Test("what a licence calls itself is text in every form")
  func hostile() throws {
    var entry = try Self.entry("mit")
    entry.title = "<script>alert(1)</script> @team [x](http://e) \u{1B}[31m"
    let sheet = LicensePage(entry).sheet
    #expect(
      !sheet.html.contains("<script") && !sheet.markdown.contains("@team") && !sheet.markdown.contains("[x]"))
    #expect(!sheet.text(TerminalStyle(colored: false)).contains("\u{1B}"))
  }

  @Test("what is not there is none where somebody has read the text, and unread where nobody has")
  func silence() throws {
    let checked = LicensePage(try Self.entry("openmdw-1.0")).sheet.short
    #expect(checked.first { $0.name == "size limits" }?.value == "none")
    let read = CatalogEntry(
      id: "x", text: SourceText("You may use the Model.\n"), file: Array("You may use the Model.\n".utf8))
    #expect(LicensePage(read).sheet.short.first { $0.name == "size limits" }?.value == "none was read")
  }

  @Test("a thing that several clauses say is said once, with all its places")
  func once() throws {
    let lines = LicensePage(try Self.entry("hunyuan-large")).sheet.sections.flatMap(\.lines)
    let territory = lines.filter {
      $0.text == "no use or passing on of the model or its outputs in the European Union"
    }
    #expect(territory.count == 1 && (territory.first?.places.split(separator: ";").count ?? 0) > 2)
  }
}
