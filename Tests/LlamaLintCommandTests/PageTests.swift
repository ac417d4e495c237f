import Foundation
import Testing

@testable import LlamaLintCommand

/// What the page says to those who look at its first screen, and where its links lead.
@Suite("The page")
struct PageTests {
  private static func page(_ manifest: String) -> String {
    run("check", "-", "--as-of", "2026-06-01", "--format", "html", input: manifest).out
  }

  private static let broken = #"""
    {"project": "P", "models": [
      {"name": "base", "license": "cc-by-nc-4.0"},
      {"name": "tuned", "baseModels": ["base"], "distribution": "weights"}],
     "products": [{"name": "Bot", "models": ["tuned"], "commercial": true, "offering": "hosted-service"}]}
    """#

  /// The text before a mark, where both are there.
  private static func text(_ page: String, from start: String, to end: String) -> Substring {
    guard let first = page.firstRange(of: start),
      let last = page[first.upperBound...].firstRange(of: end)
    else { return "" }
    return page[first.upperBound..<last.lowerBound]
  }

  @Test("the verdict is a sentence, and the violation stands above all else")
  func verdict() throws {
    let page = Self.page(Self.broken)
    #expect(Self.text(page, from: "<p class=\"verdict bad\">", to: "</p>").hasPrefix("It breaks "))
    let tasks = try #require(page.firstRange(of: "id=\"tasks-head\""))
    let lineage = try #require(page.firstRange(of: "id=\"lineage-head\""))
    #expect(tasks.lowerBound < lineage.lowerBound)
    #expect(page.contains("<dt>Stop or replace</dt>"))
    #expect(page.contains("<strong>cc-by-nc-4.0</strong>: "))
  }

  @Test("each line of what is to be done leads to its finding")
  func anchors() {
    let page = Self.page(Self.broken)
    let targets = page.split(separator: "href=\"#f").dropFirst().map { $0.prefix { $0 != "\"" } }
      .filter { $0.allSatisfy(\.isNumber) }
    #expect(!targets.isEmpty)
    for target in targets { #expect(page.contains("id=\"f\(target)\""), "\(target)") }
  }

  @Test("the list of the lineage says who is made from whom")
  func lineage() {
    let list = Self.text(Self.page(Self.broken), from: "<ul class=\"narrow\">", to: "</ul>")
    #expect(list.contains("product Bot, a licence is broken, from tuned (used in)"), "\(list)")
    #expect(list.contains("from base (finetune)"), "\(list)")
  }

  @Test("more than ten findings of a state are folded, and none is left out")
  func folds() {
    let models = (0..<30).map { #"{"name": "m\#($0)", "license": "no-such-licence"}"# }.joined(separator: ",")
    let page = Self.page(#"{"models": [\#(models)]}"#)
    #expect(page.contains("<summary>20 more violations</summary>"))
    #expect(page.split(separator: "<article ").count - 1 == 30)
  }

  @Test("a clean page says what was judged, and what holds")
  func clean() {
    let page = run(
      "check", Repository.path("examples/support-bot-clean/manifest.json"), "--as-of", "2026-06-01",
      "--format", "html"
    ).out
    #expect(page.contains("<p class=\"verdict good\">No term of its licences is broken"))
    #expect(page.contains("<p class=\"note\">Judged: "))
    #expect(page.contains("<details class=\"held\" open>"))
  }

  @Test("only what is near its line, or over it, has a bar")
  func bars() {
    func page(_ users: Int) -> String {
      Self.page(
        #"{"organization": {"name": "O", "monthlyActiveUsers": \#(users)}, "models": [{"name": "a", "license": "llama3.1"}], "products": [{"name": "P", "models": ["a"]}]}"#
      )
    }
    #expect(!page(1_000).contains("class=\"bar"))
    // What decides is said also where there is no bar.
    let decided = Self.page(
      #"{"organization": {"name": "O", "monthlyActiveUsers": [{"month": "2024-06", "value": 900000000}, {"month": "2026-05", "value": 1000}]}, "models": [{"name": "a", "license": "llama3.1"}], "products": [{"name": "P", "models": ["a"]}]}"#
    )
    #expect(
      decided.contains("that decides"),
      "\(Self.text(decided, from: "id=\"thresholds-head\"", to: "</section>"))")
    #expect(page(600_000_000).contains("class=\"bar"))
  }
}
