/// A command of a shell that takes the name of a model.
struct NamingCommand: Sendable {
  /// The program and its verb; the program is "" where the verb alone is one.
  let program: String
  let verb: String
  /// What a name without an owner means.
  var bare = BareName.nothing
  /// Whether an address stands there, not a name.
  var takesAddress = false

  /// What a use says named it.
  var label: String { program.isEmpty ? verb : "\(program) \(verb)" }
}

extension NamingCommand {
  private static let all: [NamingCommand] = [
    NamingCommand(program: "ollama", verb: "pull", bare: .ollama),
    NamingCommand(program: "ollama", verb: "run", bare: .ollama),
    NamingCommand(program: "ollama", verb: "show", bare: .ollama),
    NamingCommand(program: "vllm", verb: "serve"),
    NamingCommand(program: "huggingface-cli", verb: "download"),
    NamingCommand(program: "hf", verb: "download"),
    NamingCommand(program: "serve", verb: "api_server"),
    NamingCommand(program: "transformers", verb: "serve"),
    NamingCommand(program: "transformers", verb: "chat"),
    NamingCommand(program: "aphrodite", verb: "run"),
    NamingCommand(program: "", verb: "trtllm-serve"),
    NamingCommand(program: "git", verb: "clone", takesAddress: true),
  ]

  private static let byVerb = Dictionary(grouping: all, by: \.verb)

  /// The command of two words; a program may be named with its path.
  static func named(_ program: String, _ verb: String) -> NamingCommand? {
    guard verb.utf8.count <= 12, let commands = byVerb[verb] else { return nil }
    let name = program.split(separator: "/").last ?? ""
    return commands.first { $0.program == name || $0.program.isEmpty }
  }

  /// Whether a string is a whole command line: it begins with a program and goes on.
  static func begins(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 8, ["o", "v", "h", "g"].contains(Unicode.Scalar(bytes[range.lowerBound])) else {
      return false
    }
    return programs.contains { bytes.has($0, at: range.lowerBound) }
  }

  private static let programs: [StaticString] = [
    "ollama pull ", "ollama run ", "vllm serve ", "huggingface-cli download ", "hf download ", "git clone ",
  ]

  /// Whether a flag takes a model's name.
  static func isFlag(_ flag: String) -> Bool {
    guard flag.utf8.count <= 48, flag.hasPrefix("-") else { return false }
    return flags.contains(flag) || flag.hasPrefix("--") && ModelKeys.names(String(flag.dropFirst(2)))
  }

  private static let flags: Set<String> = [
    "-hf", "-hfr", "--hf-repo", "-hfd", "-hfrd", "--hf-repo-draft", "-hfv", "--hf-repo-v", "--model-id",
    "--hf_repo", "--model_args",
  ]

  /// Whether a flag of such a command takes a value, which is not the model's name.
  static func takesOther(_ flag: String) -> Bool { otherFlags.contains(flag) }

  private static let otherFlags: Set<String> = [
    "--local-dir", "--cache-dir", "--revision", "--include", "--exclude", "--token", "--download-dir",
    "--tokenizer", "--served-model-name", "--chat-template", "--port", "--host", "--repo-type", "-b",
    "--branch", "--depth", "--dtype", "--max-model-len", "--tensor-parallel-size", "-tp", "--format",
    "--keepalive", "--max-workers",
  ]
}
