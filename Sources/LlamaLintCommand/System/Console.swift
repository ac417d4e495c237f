#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the tool speaks and listens: the real streams, or those of a test.
public struct Console: Sendable {
  /// Writes to standard output.
  public var out: @Sendable (String) -> Void
  /// Writes to standard error.
  public var err: @Sendable (String) -> Void
  /// Reads standard input to its end, up to a number of bytes; nil where there is more.
  public var input: @Sendable (Int) -> [UInt8]?
  /// Whether standard output is a terminal.
  public var isTerminal: Bool
  /// Whether long work is told on standard error: on a terminal, and never in CI.
  public var showsProgress = false
  /// Whether somebody is there to answer: both standard input and standard output are a terminal.
  public var answers = false
  /// The next line of standard input; nil at its end.
  public var line: @Sendable () -> String? = { nil }
  /// The environment's variables.
  public var environment: @Sendable (String) -> String?
  /// What went wrong with a stream, where something did: a full disk, a closed descriptor.
  public var problem: @Sendable () -> String? = { nil }
  /// Seconds since 1970-01-01T00:00:00Z.
  public var now: @Sendable () -> Int

  /// A console from its parts.
  public init(
    out: @escaping @Sendable (String) -> Void, err: @escaping @Sendable (String) -> Void,
    input: @escaping @Sendable (Int) -> [UInt8]?, isTerminal: Bool,
    environment: @escaping @Sendable (String) -> String?, now: @escaping @Sendable () -> Int
  ) {
    (self.out, self.err, self.input, self.isTerminal, self.environment, self.now) = (
      out, err, input, isTerminal, environment, now
    )
  }

  /// The process's own streams.
  public static let standard: Console = {
    let streams = Streams()
    var console = Console(
      out: { streams.write($0, to: 1) }, err: { streams.write($0, to: 2) }, input: { streams.read(upTo: $0) },
      isTerminal: isatty(1) == 1,
      environment: { name in getenv(name).map { String(cString: $0) } }, now: { time(nil) })
    console.problem = { streams.problem }
    console.answers = isatty(0) == 1 && isatty(1) == 1
    console.line = { readLine() }
    console.showsProgress = isatty(2) == 1 && (console.environment("CI") ?? "").isEmpty
    return console
  }()

  /// Whether colours are wanted: on a terminal, and never with NO_COLOR (https://no-color.org).
  var wantsColor: Bool {
    isTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }
}
