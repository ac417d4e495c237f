import Testing

@testable import LlamaLintCommand

@Suite("Progress")
struct ProgressTests {
  /// What is written to standard error, on a console that shows progress or not, after some seconds.
  private func written(shows: Bool, after seconds: Int) -> String {
    let sink = Sink()
    var console = Console(
      out: { _ in }, err: { sink.text += $0 }, input: { _ in nil }, isTerminal: true,
      environment: { _ in nil },
      now: { 0 })
    console.showsProgress = shows
    let progress = Progress(console) { _ in .seconds(seconds) }
    progress.step("judging 7 models")
    progress.end()
    return sink.text
  }

  @Test("long work on a terminal is told, and the line is taken away again")
  func long() {
    #expect(written(shows: true, after: 2) == "\r\u{1B}[Kllama-lint: judging 7 models …\r\u{1B}[K")
  }

  @Test("quick work, and work that nobody watches, says nothing")
  func silent() {
    #expect(written(shows: true, after: 0).isEmpty)
    #expect(written(shows: false, after: 9).isEmpty)
  }

  private final class Sink: @unchecked Sendable { var text = "" }
}
