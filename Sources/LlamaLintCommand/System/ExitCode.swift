/// How the process ends.
public enum ExitCode: Int32, Sendable {
  /// Nothing failed.
  case success = 0
  /// Findings that fail.
  case findings = 1
  /// The input or the command line is wrong.
  case usage = 2
}
