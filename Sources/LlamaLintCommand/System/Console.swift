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
  /// The environment's variables.
  public var environment: @Sendable (String) -> String?
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
    var console = Console(
      out: { write($0, to: 1) }, err: { write($0, to: 2) }, input: readInput, isTerminal: isatty(1) == 1,
      environment: { name in getenv(name).map { String(cString: $0) } }, now: { time(nil) })
    console.showsProgress = isatty(2) == 1 && (console.environment("CI") ?? "").isEmpty
    return console
  }()

  /// Whether colours are wanted: on a terminal, and never with NO_COLOR (https://no-color.org).
  var wantsColor: Bool {
    isTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { buffer in
      var sent = 0
      while sent < buffer.count {
        let count = unistd_write(
          descriptor, UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[sent...]))
        if count <= 0 { return }
        sent += count
      }
    }
  }

  private static func unistd_write(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.write(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  private static func readInput(_ limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(0, &chunk, chunk.count)
      if count <= 0 { return bytes }
      bytes += chunk[..<count]
      if bytes.count > limit { return nil }
    }
  }
}
