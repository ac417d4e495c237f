import Foundation
import Testing

@testable import LlamaLintCommand

/// The repository's own files.
enum Repository {
  static let root: URL = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url
  }()

  static func path(_ name: String) -> String { root.appending(path: name).path() }
}

/// What a command line printed, and how it ended.
struct Outcome {
  let out: String
  let err: String
  let status: ExitCode
}

/// Collects what a command writes.
private final class Sink: @unchecked Sendable {
  var out = ""
  var err = ""
  /// What is left of standard input, by lines.
  var lines: ArraySlice<Substring> = []
}

/// Runs a command line on a console of the test's own: no clock, no environment but the one given.
func run(
  _ arguments: [String], input: String = "", terminal: Bool = false, environment: [String: String] = [:]
) -> Outcome {
  let sink = Sink()
  sink.lines = input.split(separator: "\n", omittingEmptySubsequences: false)[...]
  var console = Console(
    out: { sink.out += $0 }, err: { sink.err += $0 },
    input: { limit in input.utf8.count > limit ? nil : Array(input.utf8) }, isTerminal: terminal,
    environment: { environment[$0] }, now: { 1_780_272_000 })
  console.line = { sink.lines.popFirst().map(String.init) }
  let status = LlamaLint.run(arguments, console)
  return Outcome(out: sink.out, err: sink.err, status: status)
}

func run(
  _ arguments: String..., input: String = "", terminal: Bool = false, environment: [String: String] = [:]
) -> Outcome {
  run(arguments, input: input, terminal: terminal, environment: environment)
}

/// A folder of the test's own, removed afterwards.
func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "llama-lint-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  for (name, text) in files {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  try body(folder.path())
}
