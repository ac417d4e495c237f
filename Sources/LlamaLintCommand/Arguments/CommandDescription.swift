/// A command of the tool: the one description that parsing, help and completions are made from.
public struct CommandDescription: Sendable {
  /// Its name.
  public let name: String
  /// What it does, in one line.
  public let summary: String
  /// Its arguments, as the usage line shows them.
  public let arguments: String
  /// Its options.
  public let options: [OptionDescription]
  /// Command lines with what they do.
  public let examples: [(line: String, what: String)]
  /// More, a paragraph each.
  public var discussion: [String] = []
}

/// An option of a command.
public struct OptionDescription: Sendable {
  /// Its long name, with the dashes.
  public let name: String
  /// Its short name, with the dash.
  public var short: String?
  /// What its value is called; nil for a flag.
  public var value: String?
  /// The values that it takes, where they are few.
  public var choices: [String] = []
  /// Whether it may stand more than once.
  public var isRepeatable = false
  /// What it does.
  public let help: String
}

/// The arguments of a command line, understood.
public struct Arguments: Sendable {
  /// The arguments that are no options.
  public var positionals: [String] = []
  private var values: [String: [String]] = [:]

  /// The last value of an option.
  public func value(_ name: String) -> String? { values[name]?.last }
  /// All values of an option.
  public func all(_ name: String) -> [String] { values[name] ?? [] }
  /// Whether a flag was given.
  public func has(_ name: String) -> Bool { values[name] != nil }

  mutating func add(_ name: String, _ value: String) { values[name, default: []].append(value) }
}

/// A command line that makes no sense, in words with a remedy.
public struct UsageError: Error, Equatable, Sendable {
  /// What is wrong.
  public let message: String
  /// The command that it concerns.
  public var command: String?
}
