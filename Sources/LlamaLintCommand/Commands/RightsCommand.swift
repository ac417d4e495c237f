import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// `llama-lint odrl`.
enum RightsCommand {
  static func run(_ arguments: Arguments, _ console: Console) throws(UsageError) -> ExitCode {
    let support = CommandSupport(arguments: arguments, console: console, command: "odrl")
    guard let name = arguments.positionals.first, arguments.positionals.count == 1 else {
      throw support.usage("odrl needs one id, file or name of a model")
    }
    try support.guardOutputs(support.outputs)
    let work = try self.work(support)
    do {
      let policy = RightsPolicy(try LicenseLookup(support).column(name))
      return support.write(RightsPolicyReporter(policy, work: work).json.pretty + "\n") ? .success : .usage
    } catch {
      return support.fail(error.message)
    }
  }

  /// The work that the rules are about. A name without a scheme would be read as a path beside the document.
  private static func work(_ support: CommandSupport) throws(UsageError) -> String? {
    guard let work = support.arguments.value("--target") else { return nil }
    guard isAddress(work) else {
      throw support.usage("'\(work)' is no address; write --target https://... or urn:...")
    }
    return work
  }

  /// Whether a text is an absolute IRI in plain letters (RFC 3986): a scheme, a colon, and no mark that has
  /// to be encoded.
  private static func isAddress(_ text: String) -> Bool {
    let scheme = text.prefix { $0 != ":" }
    let isScheme = scheme.wholeMatch(of: /[A-Za-z][A-Za-z0-9+.\-]*/) != nil
    let isPlain = text.wholeMatch(of: /[!-~&&[^<>"{}|\\^`]]+/) != nil
    return isScheme && isPlain && scheme.count + 1 < text.count
  }
}
