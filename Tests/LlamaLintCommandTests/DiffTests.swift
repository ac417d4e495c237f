import Foundation
import Testing

@testable import LlamaLintCommand

@Suite("llama-lint diff")
struct DiffTests {
  private static let text = """
    You may not use the Model for military purposes.

    You must obtain a license if Your annual revenue is more than 10 million US dollars.

    If you offer a product that uses the Model, you must display "Built with Foo" on its website.
    """

  private func diff(_ after: String, from before: String = text, _ options: String...) throws -> Outcome {
    var outcome: Outcome?
    try withFolder(["a.txt": before, "b.txt": after]) { folder in
      outcome = run(["diff", "\(folder)/a.txt", "\(folder)/b.txt"] + options)
    }
    return try #require(outcome)
  }

  @Test(
    "says which changes restrict, and fails on these where that is asked",
    arguments: [
      ("10 million", "5 million", "stricter", ExitCode.findings),
      ("10 million", "20 million", "looser  ", .success),
      ("Built with Foo", "Made with Foo", "other   ", .success),
      ("military purposes", "military purposes or gambling", "stricter", .findings),
    ])
  func strictness(_ old: String, _ new: String, _ word: String, _ status: ExitCode) throws {
    let outcome = try diff(Self.text.replacing(old, with: new), "--fail-on", "stricter")
    #expect(outcome.out.hasPrefix(word) && outcome.out.contains("1 clause differs"), "\(outcome.out)")
    #expect(outcome.status == status)
  }

  @Test("a term that a licence states twice demands no more than one that is stated once")
  func repeated() throws {
    let twice = Self.text + "\n\nYou may not use the Model for military purposes.\n"
    #expect(try diff(twice, "--fail-on", "any").out == "no clause differs\n")
  }

  @Test(
    "models made with outputs alone that owe a name restrict, however short it is; a shorter name alone frees"
  )
  func namedModels() throws {
    let rows = run("diff", "llama-3", "llama-3.1").out.split(separator: "\n")
    #expect(rows.contains { $0.hasPrefix("stricter  was: names of models") })
    #expect(rows.last?.hasSuffix("stricter in some and looser in others") == true)
    let rule = "\n\nThe name of any derivative model must begin with \"Acme 3\".\n"
    let shorter = try diff(Self.text + rule, from: Self.text + rule.replacing("Acme 3", with: "Acme 3.1"))
    #expect(shorter.out.hasPrefix("looser    was: names of models"), "\(shorter.out)")
  }

  @Test("bans of one kind in other words are named")
  func otherWords() {
    let words = run("diff", "llama-3.1", "llama-4").out.split(separator: "\n").filter {
      $0.hasPrefix("words")
    }
    #expect(words.contains { $0.contains("military") && $0.contains("line 41") }, "\(words)")
    #expect(!words.contains { $0.contains("weapons (") })
  }

  @Test("two known licences are compared with their use policies")
  func known() {
    let outcome = run("diff", "llama-3", "llama-3.1")
    #expect(!outcome.out.contains("removed: no use for"), "\(outcome.out)")
    #expect(
      outcome.out.contains(
        "was: names of models made from or with it that are passed on or offered must begin with 'Llama 3' (section 1.b.i, line 22); now: names of models made from or with it or its outputs that are passed on or offered must begin with 'Llama' (section 1.b.i, line 24)"
      ))
    #expect(
      outcome.out.contains(
        "may be used to train other models, as far as section 1.b.v, line 26 does not forbid it, but"))
  }

  @Test("a ban more of kinds that were forbidden before is said to be one")
  func further() {
    let rows = run("diff", "llama-3.1", "llama-4").out.split(separator: "\n")
    #expect(
      rows.contains {
        $0.contains("line 69)") && $0.contains("one ban more, of kinds of use that were forbidden before")
      })
    #expect(rows.contains { $0.contains("circumventing") && !$0.contains("one ban more") })
    let back = run("diff", "llama-4", "llama-3.1").out
    #expect(back.contains("one ban less, of kinds of use that stay forbidden"))
  }

  @Test(
    "who may end the licence, who owns, whom one may not sue and what is left out of a ban have a direction",
    arguments: [
      (
        "Acme may terminate this licence if you are in breach of it.",
        "Acme may terminate this licence at any time for any reason."
      ),
      ("You own the derivative works that you make.", "All derivative works that you make belong to us."),
      (
        "If you sue us, claiming that the Model infringes a patent, your rights end.",
        "If you sue us or any other entity, claiming that the Model infringes a patent, your rights end."
      ),
      (
        "You may not use the outputs to train any other language model (excluding Acme).",
        "You may not use the outputs to train any other language model."
      ),
    ])
  func directions(_ looser: String, _ stricter: String) throws {
    let (a, b) = (Self.text + "\n\n" + looser + "\n", Self.text + "\n\n" + stricter + "\n")
    let (forth, back) = (try diff(b, from: a).out, try diff(a, from: b).out)
    #expect(forth.hasSuffix("the second is stricter\n"), "\(forth)")
    #expect(back.hasSuffix("the second is looser\n"), "\(back)")
  }

  @Test("a right less, a day more and a line that counts at all times restrict")
  func degrees() throws {
    let pairs = [
      (
        "Acme grants you a license to use, copy, modify and distribute the Model.",
        "Acme grants you a license to use and copy the Model."
      ),
      (
        "Acme grants you an irrevocable license to use the Model.",
        "Acme grants you a revocable license to use the Model."
      ),
      (
        "If your services have more than 5 million monthly active users on the release date, you must obtain a license.",
        "If your services have more than 5 million monthly active users at any time, you must obtain a license."
      ),
      (
        "If you use it commercially and have more than 5 million monthly active users, you must obtain a license.",
        "If you have more than 5 million monthly active users, you must obtain a license."
      ),
    ]
    for (looser, stricter) in pairs {
      #expect(try diff(stricter + "\n", from: looser + "\n").out.hasSuffix("is stricter\n"), "\(stricter)")
      #expect(try diff(looser + "\n", from: stricter + "\n").out.hasSuffix("is looser\n"), "\(looser)")
    }
  }

  @Test("a file that holds its use policy is compared with a licence and its policy")
  func ownPolicy() throws {
    let text =
      "You may not use the Model for:\n\n- violence or terrorism\n- malware\n- fraud\n- harassment\n- gambling\n- spam\n- suicide or self-harm\n- illegal drugs\n- military purposes\n"
    var outcome: Outcome?
    try withFolder(["a.txt": text]) { outcome = run("diff", "\($0)/a.txt", "llama-3.1") }
    let out = try #require(outcome).out
    #expect(!out.contains("removed: no use for violence"), "\(out)")
    #expect(!out.contains("is compared with nothing"))
  }

  @Test("the sum says in which way the second differs")
  func direction() throws {
    let stricter = Self.text.replacing("10 million", with: "5 million")
    #expect(try diff(stricter).out.hasSuffix("the second is stricter\n"))
    let looser = Self.text.replacing("You may not use the Model for military purposes.\n", with: "")
    #expect(try diff(looser).out.hasSuffix("the second is looser\n"))
    let both = stricter.replacing("You may not use the Model for military purposes.\n", with: "")
    #expect(try diff(both).out.hasSuffix("the second is stricter in some and looser in others\n"))
  }

  @Test(
    "a file with the words of a known licence is that licence; of another the policy is said to be left out")
  func files() throws {
    let text =
      "BIRCH MODEL TERMS\n\n1. You may not use the Model for military purposes.\n\n2. You may not sell the Model to anyone at all.\n\n3. You must keep all copyright notices in every copy that you make.\n"
    try withFolder(["own/birch.txt": text, "L.txt": text.replacing("\n\n", with: "\n\n\n")]) {
      folder in
      let same = run("diff", "birch", "\(folder)/L.txt", "--licenses", "\(folder)/own")
      #expect(same.out == "no clause differs\n", "\(same.out)\(same.err)")
      let other = run("diff", "llama-4", "\(folder)/L.txt")
      #expect(
        other.out.contains("the use policy of llama-4, a text of its own, is compared with nothing"),
        "\(other.out.suffix(300))")
    }
  }

  /// The folder of official texts, where one is at hand.
  private static let texts = ProcessInfo.processInfo.environment["LLAMA_LINT_TEXTS"]?
    .split(separator: ":").map(String.init).first {
      FileManager.default.fileExists(atPath: $0 + "/hyperclova-x-seed.txt")
    }

  @Test("two official use policies are compared as such", .enabled(if: texts != nil))
  func policies() throws {
    let folder = try #require(Self.texts)
    let outcome = run(
      "diff", "\(folder)/llama-3.1-use-policy.txt", "\(folder)/llama-4-use-policy.txt", "--fail-on", "any")
    #expect(outcome.out.contains("stricter  added: multimodal models"), "\(outcome.out)")
    #expect(!outcome.out.contains("is compared with nothing") && outcome.status == .findings)
    // The agreement is no part of either.
    #expect(!outcome.out.contains("removed:"))
  }

  @Test("a clause in changed words that cannot be read anew is named", .enabled(if: texts != nil))
  func unsure() throws {
    let official = "\(try #require(Self.texts))/hyperclova-x-seed.txt"
    var lines = try String(contentsOfFile: official, encoding: .utf8).components(separatedBy: "\n")
    lines[36] += " Indeed so."
    try withFolder(["edited.txt": lines.joined(separator: "\n")]) { folder in
      let outcome = run("diff", official, "\(folder)/edited.txt")
      #expect(outcome.out.contains("unsure    no use in competition with"), "\(outcome.out)")
    }
    #expect(!run("diff", official, official).out.contains("unsure"))
  }
}
