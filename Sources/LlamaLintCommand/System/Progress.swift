/// Says on standard error what is being done, once the work has taken more than a second on a terminal. In CI, in a
/// pipe and for quick work it says nothing.
final class Progress {
  private let console: Console
  private let start: ContinuousClock.Instant
  private let elapsed: (ContinuousClock.Instant) -> Duration
  private var isShown = false

  /// The least time after which anything is said.
  static let patience = Duration.seconds(1)

  init(
    _ console: Console,
    elapsed: @escaping (ContinuousClock.Instant) -> Duration = { ContinuousClock.now - $0 }
  ) {
    self.console = console
    start = .now
    self.elapsed = elapsed
  }

  /// Names the next stage.
  func step(_ what: String) {
    guard console.showsProgress, elapsed(start) >= Self.patience else { return }
    console.err("\r\u{1B}[Kllama-lint: \(what) …")
    isShown = true
  }

  /// Takes the line away again, before anything is printed.
  func end() {
    if isShown { console.err("\r\u{1B}[K") }
    isShown = false
  }
}
