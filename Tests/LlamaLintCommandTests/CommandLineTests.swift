import LicenseClauses
import Testing

@testable import LlamaLintCommand

@Suite("The command line")
struct CommandLineTests {
  @Test("nothing, help and version")
  func help() {
    #expect(run().status == .usage)
    #expect(run("--version").out == "llama-lint \(Version.current)\n")
    let page = run("--help")
    #expect(page.status == .success && page.err.isEmpty)
    for command in Commands.all { #expect(page.out.contains("\n  \(command.name) ")) }
  }

  @Test("each command has a page with its options and an example", arguments: Commands.all.map(\.name))
  func commandHelp(_ name: String) throws {
    let command = try #require(Commands.all.first { $0.name == name })
    let page = run("help", name)
    #expect(page.out == run(name, "--help").out)
    #expect(page.out.contains("usage: llama-lint \(name)"))
    for option in command.options { #expect(page.out.contains(option.name)) }
    for example in command.examples { #expect(page.out.contains(example.line)) }
  }

  @Test(
    "a wrong word is named with the nearest right one, and ends with 2",
    arguments: [
      (["chek"], "unknown command 'chek'; did you mean 'check'?\nSee 'llama-lint --help'."),
      (["--versoin"], "unknown option '--versoin'; did you mean '--version'?"),
      (
        ["check", "--formt", "json"],
        "unknown option '--formt'; did you mean '--format'?\nSee 'llama-lint help check'."
      ),
      (["check", "m.json", "--format", "jsn"], "'jsn' is no value of --format; did you mean 'json'?"),
      (["check", "m.json", "--output"], "--output needs a value: --output FILE"),
      (["check", "m.json", "--quiet=yes"], "--quiet takes no value"),
      (["check", "m.json", "--format", "json", "--format=text"], "--format is given twice"),
      (["check"], "no manifest is named"),
      (["check", "m.json", "--as-of", "2026-02-30"], "2026-02-30"),
      (["show", "lama3.1"], "lama3.1"),
      (["explain", "usage-treshold"], "did you mean 'usage-threshold'?"),
    ])
  func wrongWords(_ line: [String], _ words: String) {
    let outcome = run(line)
    #expect(outcome.status == .usage)
    #expect(outcome.out.isEmpty)
    #expect(outcome.err.contains(words), "\(outcome.err)")
  }

  @Test("a file that is missing or a folder is said so, and the others are read")
  func files() throws {
    try withFolder(["a.txt": "You must not use the Model for commercial purposes.\n"]) { folder in
      let outcome = run("parse", "\(folder)/none.txt", folder, "\(folder)/a.txt", "--format", "jsonl")
      #expect(outcome.status == .usage)
      #expect(outcome.err.contains("none.txt: no such file") && outcome.err.contains("is a folder"))
      #expect(outcome.out.split(separator: "\n").count == 1)
      #expect(outcome.out.contains("\"commercial-use\""))
    }
  }

  @Test("a device that a manifest names is refused, not read", .timeLimit(.minutes(1)))
  func device() throws {
    let manifest = #"{"models": [{"name": "a", "licenseFile": "/dev/zero"}]}"#
    let outcome = run("check", "-", input: manifest)
    #expect(outcome.status == .usage)
    #expect(outcome.err.contains("'/dev/zero': is no regular file"))
  }

  @Test("a text comes from standard input")
  func standardInput() {
    let text = "The licensee may not use the model for commercial purposes.\n"
    let outcome = run("parse", "-", "--format", "json", input: text)
    #expect(outcome.status == .success)
    #expect(outcome.out.contains("\"file\": \"<stdin>\"") && outcome.out.contains("\"commercial-use\""))
  }

  @Test("colours on a terminal only, and never with NO_COLOR")
  func colours() {
    let manifest = Repository.path("examples/support-bot/manifest.json")
    #expect(!run("check", manifest).out.contains("\u{1B}"))
    #expect(run("check", manifest, terminal: true).out.contains("\u{1B}["))
    #expect(!run("check", manifest, terminal: true, environment: ["NO_COLOR": "1"]).out.contains("\u{1B}"))
  }

  @Test("each kind of clause is explained by a rule of its own, or as a term to know")
  func explain() {
    let list = run("explain").out
    for kind in ClauseKind.allCases {
      let isNamed = list.contains("\n\(kind.rawValue) ") || list.hasPrefix("\(kind.rawValue) ")
      #expect(isNamed || [.competition, .derivativeDefinition].contains(kind), "\(kind)")
      if isNamed { #expect(run("explain", kind.rawValue).status == .success) }
    }
    let page = run("explain", "indemnity").out
    #expect(page.contains("'check' is silent") && page.contains("llama-3.1"))
    #expect(!run("explain", "usage-threshold").out.contains("apache-2.0"))
  }
}
