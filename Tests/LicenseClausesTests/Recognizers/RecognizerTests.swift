import Testing

@testable import LicenseClauses

/// What each recogniser reads, in sentences of ours; and what it must not.
@Suite("Recognisers")
struct RecognizerTests {
  @Test(
    "a sentence gives its clauses and no others",
    arguments: [
      // Grants
      (
        "Subject to these terms, Foo hereby grants You a worldwide, royalty-free, irrevocable copyright license to use the Model.",
        ["grant copyright false true @1"]
      ),
      (
        "Foo grants you a non-exclusive, revocable patent license to make and sell the Model.",
        ["grant patent true - @1"]
      ),
      ("No trademark license is granted under this Agreement.", ["trademark @1"]),
      // Commercial use
      ("You may not use the Model for any commercial purpose.", ["commercial-use prohibited @1"]),
      (
        "You may use the Model solely for non-commercial research purposes.",
        ["grant general - - @1", "commercial-use research-only @1"]
      ),
      (
        "Any commercial use of the Model is prohibited without the written consent of Foo.",
        ["commercial-use conditional @1"]
      ),
      ("Commercial use is permitted.", ["commercial-use allowed @1"]),
      // Thresholds
      (
        "If your products have more than 7 million monthly active users, you must request a license from Foo.",
        ["usage-threshold monthly-active-users greater-than 7000000 - any-time false separate-license @1"]
      ),
      (
        "If, on the Foo 2 version release date, Licensee or its affiliates have at least 500,000 monthly active users in the preceding month, you must request a license.",
        ["usage-threshold monthly-active-users at-least 500000 - release-date true separate-license @1"]
      ),
      (
        "Where your annual revenue exceeds US $2,000,000, any license granted to you shall terminate.",
        [
          "usage-threshold annual-revenue greater-than 2000000 USD any-time false termination @1",
          "termination threshold false @1",
        ]
      ),
      (
        "Your rights end if your annual revenue is more than RMB 1 billion; you must then obtain a commercial license.",
        [
          "usage-threshold annual-revenue greater-than 1000000000 CNY any-time false separate-license @1",
          "termination threshold false @1",
        ]
      ),
      ("You must pay Foo a royalty of 5% of your revenue.", ["royalty 5 @1"]),
      // Names and displays
      (
        "You must include “Foo” at the beginning of the name of any derived model.",
        ["model-naming begins-with Foo @1"]
      ),
      (
        "If you offer a product that uses the Model, you shall prominently display “Built with Foo” on a related website.",
        ["attribution-display Built with Foo offered @1"]
      ),
      (
        "If you use the Materials or any output therefrom to train an AI model, you shall display “Built with Foo” or “Improved using Foo” in its documentation.",
        [
          "attribution-display Built with Foo derived Improved using Foo @1",
          "output-training conditional both - @1",
        ]
      ),
      (
        "You must retain the following attribution notice within a \"Notice\" text file: \"Foo is licensed under the Foo License, Copyright (c) Foo.\"",
        ["notice-text Foo is licensed under the Foo License, Copyright (c) Foo. @1"]
      ),
      ("You must give every recipient a copy of this License.", ["license-copy @1"]),
      (
        "You must cause modified files to carry prominent notices stating that You changed them.",
        ["change-notice @1"]
      ),
      ("You must retain all copyright and attribution notices.", ["retain-notices @1"]),
      // Training, derivatives, outputs
      (
        "You will not use the Materials or any output of them to improve any other large language model (excluding Foo 2 or derivatives thereof).",
        ["output-training prohibited both Foo 2 @1"]
      ),
      ("You may not use outputs to train other AI models.", ["output-training prohibited outputs - @1"]),
      (
        "“Derivative Works” means any model created by transfer of patterns of the weights or output of the Model. Outputs are not deemed Derivative Works.",
        ["derivative-definition true false @1"]
      ),
      ("Foo claims no rights in the outputs you generate.", ["output-ownership unclaimed @1"]),
      (
        "As between you and Foo, you are the owner of derivative works that you make.",
        ["derivative-ownership licensee @1"]
      ),
      // Policies, duties
      (
        "You must adhere to the Foo Acceptable Use Policy at https://foo.example/aup, which is incorporated by reference.",
        ["use-policy https://foo.example/aup @1"]
      ),
      (
        "You must include these restrictions as an enforceable provision in any agreement with recipients.",
        ["flow-down @1"]
      ),
      (
        "You may share derivatives only if you license them under the same license.",
        ["redistribution conditional derivatives @1", "share-alike @1"]
      ),
      (
        "You may not distribute or sublicense the Model.",
        ["redistribution prohibited distribute+sublicense @1"]
      ),
      (
        "You may not distribute modified versions of the Model.", ["redistribution prohibited derivatives @1"]
      ),
      (
        "You do not have permission under these terms to share adapted material.",
        ["redistribution prohibited derivatives @1"]
      ),
      (
        "You may not hinder or restrict or deter the ability of anyone to publish the Data.",
        ["redistribution conditional distribute @1"]
      ),
      // A promise not to sue, a steward's versions and what frees the licensee are no bans and no limits.
      ("Foo will not sue you for the distribution of the Data.", []),
      ("The Bar Foundation may publish revised versions of this license from time to time.", []),
      ("You are not responsible for enforcing the duties of third parties.", []),
      ("You must not add any restriction on commercial use by those who receive the Data from you.", []),
      ("You must indicate if You modified the material.", ["change-notice @1"]),
      ("You must show where you found it by a hyperlink to the Licensed Material.", []),
      (
        "All distribution of the Software must be under the terms of this License.",
        ["redistribution conditional distribute @1", "share-alike @1"]
      ),
      (
        "Any attempt otherwise to modify it is void, and will automatically terminate your rights under this License.",
        ["termination breach false @1"]
      ),
      (
        "To use the Model commercially you must register with Foo.",
        ["commercial-use conditional @1", "registration commercial @1"]
      ),
      ("You shall not use the Model to build a product that competes with Foo.", ["competition @1"]),
      ("You may not reverse engineer or decompile the Model.", ["reverse-engineering @1"]),
      ("You must clearly disclose to users that content is AI generated.", ["ai-disclosure @1"]),
      ("You must comply with all applicable export control laws.", ["export-control @1"]),
      ("You must comply with applicable laws.", ["use-restriction law-violation @1"]),
      // Places
      (
        "You may not use the Model in the European Union or the United Kingdom.",
        ["territory EU+GB excluded use all @1"]
      ),
      (
        "The rights are not being granted to you if you are a company with a principal place of business in Japan.",
        ["territory JP excluded domicile all @1"]
      ),
      // Ends and changes
      ("Foo may terminate this Agreement if you are in breach of any term.", ["termination breach false @1"]),
      ("Upon termination of this Agreement, you shall delete all copies.", ["termination - true @1"]),
      (
        "Foo may terminate this License at any time upon notice to you.",
        ["termination licensor-discretion false @1"]
      ),
      (
        "If you institute litigation against Foo alleging infringement, any licenses granted to you shall terminate as of the date it is filed.",
        ["termination litigation false @1"]
      ),
      ("Foo reserves the right to update this Policy from time to time.", ["license-update @1"]),
      (
        "Foo reserves the right to restrict (remotely or otherwise) usage of the Model.",
        ["remote-restriction @1"]
      ),
      // Boilerplate
      ("THE MODEL IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND.", ["warranty-disclaimer @1"]),
      ("IN NO EVENT SHALL FOO BE LIABLE FOR ANY DAMAGES.", ["liability-limit @1"]),
      ("You will indemnify and hold harmless Foo.", ["indemnity @1"]),
      ("This Agreement is governed by the laws of the State of New York.", ["governing-law New York @1"]),
      // Nothing
      ("This licence strives for responsible use of models.", []),
      ("“Foo Materials” means the software and weights that Foo distributes.", []),
    ] as [(String, [String])])
  func reads(_ text: String, _ expected: [String]) {
    #expect(reading(text) == expected)
  }

  @Test("a list's lead-in governs every item, through nested lists, until a sentence of its own")
  func lists() {
    let text = """
      You agree not to use the Model to:
      1. Violate the law, including to:
         a. Engage in terrorism
         b. Traffic in illegal drugs
      2. Send spam
      Please report problems to us. You may use the Model for gambling.
      """
    #expect(
      reading(text) == [
        "use-restriction law-violation @2", "use-restriction violence @3", "use-restriction drugs @4",
        "use-restriction spam @5",
        "grant general - - @6",
      ])
  }

  @Test("a permission list forbids nothing")
  func permissions() {
    #expect(
      reading("You may use the Model to:\n- send spam\n- build weapons").filter {
        $0.hasPrefix("use-restriction")
      } == [])
  }

  @Test(
    "a changed word changes exactly its clause",
    arguments: [
      ("more than 7 million monthly", "more than 9 million monthly", "usage-threshold"),
      ("may not use the Outputs", "may use the Outputs", "output-training"),
      ("in the European Union", "in the European Union or Japan", "territory"),
      ("(excluding Foo 1)", "", "output-training"),
      ("not be used for military", "be used for military", "use-restriction"),
      ("“Built with Foo”", "“Made with Foo”", "attribution-display"),
    ])
  func mutations(_ old: String, _ new: String, _ kind: String) {
    let text = """
      If your products have more than 7 million monthly active users, you must request a license.

      You may not use the Outputs to train any other AI model (excluding Foo 1).

      You may not use the Model in the European Union.

      The Model must not be used for military purposes.

      If you offer a product that uses the Model, you must display “Built with Foo” on its website.
      """
    let before = LicenseParser.shared.parse(SourceText(text)).clauses
    let after = LicenseParser.shared.parse(SourceText(text.replacing(old, with: new))).clauses
    let changes = ClauseDiff.changes(from: before, to: after)
    #expect(before.count == 5)
    #expect(!changes.isEmpty && changes.allSatisfy { $0.kind?.rawValue == kind }, "\(changes)")
  }

  @Test("the half of a text in another language is unread, and so are operative sentences without a clause")
  func unread() {
    let parsed = LicenseParser.shared.parse(
      SourceText("您不得将模型用于军事目的。\n\nYou must water the plants on Sundays."))
    #expect(parsed.clauses.isEmpty)
    #expect(parsed.untouched.map(\.lines) == [1...1, 3...3])
  }

  @Test("several statements of one sentence are several clauses, each on its own lines")
  func parts() {
    let text =
      "You must (i) provide a copy of this License to each recipient, and\n(ii) retain all copyright notices."
    #expect(reading(text) == ["license-copy @1", "retain-notices @2"])
  }
}
