import Testing

@testable import LicenseClauses

/// Whatever mark, title or lead-in bans a list, each of its items is read.
@Suite("Layouts in which a text forbids")
struct BanLayoutTests {
  private static let items = ["Fraud or scams", "Malware and phishing", "Stalking former partners"]
  private static func list(_ mark: String) -> String { items.map { "\(mark)\($0)\n" }.joined() }

  static let layouts = [
    "**Prohibited:**\n" + list("- "), "## What you cannot do\n\n" + list("- ❌ "), list("❌ "),
    "| Use | |\n|---|---|\n" + items.map { "| \($0) | ❌ |\n" }.joined(),
    "| Use | Status |\n|---|---|\n" + items.map { "| \($0) | Prohibited |\n" }.joined(),
    "Users may not:\n" + list(""), "We don't allow:\n\n" + list("- "), "## Don'ts\n\n" + list("* "),
    "<p>You may not use it for:</p>\n<ul>\n" + items.map { "<li>\($0)</li>\n" }.joined() + "</ul>\n",
    "### Misuse and malicious use\n\n" + list("- "), "Violations of this policy include:\n\n" + list("- "),
    "## 2. Prohibited Content\n\n### 2.1 Crime\n" + list("- "),
    "# Prohibited activities\n\n## Against people\n\n" + list("- "),
    "The following uses are considered unacceptable:\n\n" + list("1. "),
  ]

  @Test("each item is a use that is forbidden", arguments: layouts)
  func isRead(_ layout: String) {
    let clauses = reading("Use policy\n\n" + layout)
    let found = Set(
      clauses.filter { $0.hasPrefix("use-restriction") }.compactMap { $0.split(separator: "@").last })
    #expect(found.count == Self.items.count, "\(clauses)")
  }

  @Test(
    "what a tick or another section lists is allowed",
    arguments: [
      list("✅ "), "## Allowed\n\n" + list("- "),
      "## Prohibited Content\n\n- Spam\n\n## Support\n\n" + list("- "),
      "| Use | |\n|---|---|\n" + items.map { "| \($0) | ✅ |\n" }.joined(),
    ])
  func isAllowed(_ layout: String) {
    let clauses = reading("Use policy\n\n" + layout).filter {
      $0.hasPrefix("use-restriction") && !$0.contains("spam")
    }
    #expect(clauses.isEmpty, "\(clauses)")
  }

  @Test("titled items with items of their own end no section of prohibited content")
  func titledItems() {
    let text = """
      ## 2. Prohibited Content

      You may not create content that:

      ### 2.1 Illegal Content

      - **Drugs**: Sale of narcotics

      ### 2.2 Dangerous Content

      - **Self-Harm**: Content that:
        - Encourages suicide or self-injury

      - **Malware**: Viruses and trojans

      ### 2.3 Harassment

      - **Bullying**: Content that:
        - Harasses or bullies people

      ### 2.4 Sexual Content

      - Child sexual abuse material
      """
    #expect(
      reading(text).filter { $0.hasPrefix("use-restriction") }.compactMap { $0.split(separator: "@").last }
        == ["7", "12", "14", "19", "23"])
  }

  @Test("of a table the column of what is not allowed is read, and what is answered with No")
  func columns() {
    let text = """
      ## Uses

      | Area | Allowed | Not allowed |
      | --- | --- | --- |
      | Coding | Reviews of malware | Worms and keyloggers |
      | Media | Subtitles | Deepfakes of politicians |

      | What | Allowed? | Remarks |
      | --- | --- | --- |
      | Publish the weights | No | |
      | Run it on your own machines | Yes | |
      | Offer it as a hosted API | no | not even to friends |
      """
    let read = reading(text)
    #expect(read.filter { $0.hasPrefix("use-restriction malware") } == ["use-restriction malware @5"])
    #expect(read.contains { $0.hasPrefix("use-restriction") && $0.hasSuffix("@6") })
    #expect(
      read.filter { $0.hasPrefix("redistribution") }
        == ["redistribution prohibited distribute @10", "redistribution prohibited host @12"])
  }

  @Test("a crossed title names what stands below it; an aside in italics forbids nothing")
  func titles() {
    let text = """
      You must not use the Model for:

      ❌ **Violence & Harm**
      - Building bombs

      ❌ **Fraud**
      - Phishing

      *Basis: article 3 of our constitution on children and security*
      """
    #expect(
      reading(text).filter { $0.hasPrefix("use-restriction") }.compactMap { $0.split(separator: "@").last }
        == ["4", "7"])
  }

  @Test("labels may have a letter before their number", arguments: ["P", "R"])
  func prefixed(_ letter: String) {
    let text =
      "No customer is permitted to engage in any of the following.\n\n\(letter)1. Cyber. Making malicious software.\n\n\(letter)2. Spam.\n"
    #expect(reading(text).filter { $0.hasPrefix("use-restriction") }.count == 2)
  }

  @Test("grounds and particulars of a use are no uses of their own")
  func grounds() {
    let text = """
      You must not use the Model for:

      - Treating people worse based on:
        - Race, ethnicity or origin
        - Caste or social status
      - Sharing personal information without consent, including:
        - Full names with addresses
        - Other particulars
      - Fraud
      """
    #expect(
      reading(text).filter { $0.hasPrefix("use-restriction") }.compactMap { $0.split(separator: "@").last }
        == ["3", "6", "9"])
  }
}
