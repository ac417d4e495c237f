import Testing

@testable import LicenseClauses

/// Every way to lead a ban in, above every way to set a list.
@Suite("What a list forbids, whatever leads it in and however it is set")
struct BanProbeTests {
  /// A lead-in, and which of the forms of ``uses`` its items take.
  private static let leads: [(words: String, form: Int)] = [
    ("You must not use the Model for:", 0), ("The following uses are prohibited:", 0),
    ("You agree not to use the Model for any of the following:", 0),
    ("The Model may not be used for the following purposes:", 0), ("We do not allow the following:", 0),
    ("Do not use the Model for:", 0), ("It is forbidden to use the Model for:", 0),
    ("You are not permitted to use this software for:", 0),
    ("The licensee shall refrain from using the model for:", 0),
    ("Use of the Model for any of the following purposes is strictly prohibited:", 0),
    ("You can't use it for:", 0), ("Never use it for:", 0), ("The Model is not to be used for:", 0),
    ("None of the following is allowed:", 0),
    ("Restricted uses. You will not, and will not permit others to, use the model for:", 0),
    ("You may use the Model for any purpose except:", 0), ("You may not use the Service to:", 1),
    ("Users shall not:", 1), ("What you can't do:", 1), ("Prohibited uses include:", 2),
    ("Prohibited activities:", 2), ("Unacceptable use includes, but is not limited to:", 2),
    ("Except as permitted, users must not engage in:", 2),
  ]

  /// The same five uses as nouns, as acts, and as gerunds.
  private static let uses = [
    ["Fraud", "Spam", "Gambling", "Surveillance of citizens", "Terrorism"],
    ["Commit fraud", "Send spam", "Run gambling services", "Stalk or harass other people", "Write malware"],
    ["Committing fraud", "Sending spam", "Gambling", "Harassing other people", "Writing malware"],
  ]
  private static let categories: [Set<UseCategory>] = [
    [.fraud, .spam, .gambling, .surveillance, .violence], [.fraud, .spam, .gambling, .harassment, .malware],
    [.fraud, .spam, .gambling, .harassment, .malware],
  ]

  private static func marked(_ labels: [String], _ end: String = "", gap: String = "\n")
    -> @Sendable ([String]) -> String
  {
    { items in zip(labels, items).map { $0 + $1 + end }.joined(separator: gap) }
  }

  private static func each(_ before: String, _ behind: String = "", gap: String = "\n")
    -> @Sendable ([String]) -> String
  {
    { $0.map { before + $0 + behind }.joined(separator: gap) }
  }

  /// Two lists, each below a title of its own.
  private static func parted(_ titles: [String], _ mark: String) -> @Sendable ([String]) -> String {
    { items in
      let lists = [items.prefix(2), items.dropFirst(2)].map { $0.map { mark + $0 }.joined(separator: "\n") }
      return zip(titles, lists).map { $0 + $1 }.joined(separator: "\n")
    }
  }

  private static let numbers = (1...5).map { "\($0). " }
  private static let letters = ["a", "b", "c", "d", "e"]

  static let layouts: [(name: String, set: @Sendable ([String]) -> String)] = [
    ("bullets", each("- ")), ("bullets with semicolons", each("- ", ";")), ("stars", each("* ", ".")),
    ("bullets parted", each("- ", gap: "\n\n")), ("dots", each("• ")), ("dashes", each("–  ")),
    ("numbers", marked(numbers)), ("numbers parted", marked(numbers, ".", gap: "\n\n")),
    ("letters", marked(letters.map { "\($0). " })),
    ("letters in brackets", marked(letters.map { "(\($0)) " }, ";")),
    ("Roman", marked(["i. ", "ii. ", "iii. ", "iv. ", "v. "])),
    ("further in", each("    - ")), ("numbers further in", marked((1...5).map { "   \($0)) " })),
    ("lines", each("  ")), ("bold", each("- **", "**")), ("bold with words", each("- **", "**: of any kind")),
    ("titles", each("- **", ".** This covers everything of that sort.")),
    ("titles without marks", each("**", ".** Anything of this kind.", gap: "\n\n")),
    ("with a dash", each("- ", " — in any form")),
    ("elements", { "<ul>\n" + each("<li>", "</li>")($0) + "\n</ul>" }),
    ("a table", { "| # | Use |\n|---|---|\n" + each("| 1 | ", " |")($0) }),
    ("capitals", { each("- ")($0.map { $0.uppercased() }) }),
    ("quoted", each("> - ")), ("crosses", each("❌ ")), ("boxes", each("- [ ] ")),
    ("lists in a list", parted(["- Crimes of these sorts:\n", "- Other things:\n"], "    - ")),
    ("lists in numbers", parted(["1. Crimes of these sorts:\n", "2. Other things:\n"], "   - ")),
    ("below headings", parted(["### Crimes\n\n", "\n### Others\n\n"], "- ")),
    ("below bold lines", parted(["**Crimes**\n\n", "\n**Others**\n\n"], "- ")),
  ]

  @Test("is read item by item", arguments: layouts.indices)
  func reads(_ number: Int) {
    for lead in Self.leads {
      let text =
        "ACME MODEL TERMS\n\nThese terms govern the Model.\n\n## Restrictions\n\n\(lead.words)\n\n"
        + Self.layouts[number].set(Self.uses[lead.form])
        + "\n\n## Warranty\n\nThe Model is provided as is, without warranty of any kind.\n"
      let found = LicenseParser.shared.parse(SourceText(text)).clauses.flatMap { clause -> [UseCategory] in
        if case .useRestriction(let categories) = clause.terms { categories } else { [] }
      }
      let missing = Self.categories[lead.form].subtracting(found)
      #expect(missing.isEmpty, "\(Self.layouts[number].name) below '\(lead.words)': \(missing)")
    }
  }

  @Test("and outline numbers below the section that bans")
  func outline() {
    let text =
      "4. You must not use the Model for:\n\n4.1 Fraud\n\n4.2 Spam.\n\n5. Term\n\nThese terms hold for a year.\n"
    let clauses = LicenseParser.shared.parse(SourceText(text)).clauses
    #expect(clauses.map(\.section) == ["4.1", "4.2"], "\(clauses)")
  }

  @Test("what stands behind the list is no item of it")
  func ends() {
    let text =
      "You must not use the Model for:\n\n1. Fraud\n\n2. Spam\n\n3. Gambling\n\nGambling laws differ from place to place.\n\n4. Term\n\nThese terms hold for a year.\n"
    let clauses = LicenseParser.shared.parse(SourceText(text)).clauses
    #expect(clauses.map(\.lines) == [3...3, 5...5], "\(clauses)")
  }
}
