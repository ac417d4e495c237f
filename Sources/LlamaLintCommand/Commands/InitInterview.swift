import Audit
import Compliance
import LicenseClauses
import PositionedJSON
import Reporting

/// What `init` asks on a terminal: an empty answer leaves the fact out, as unknown.
struct InitInterview {
  private let console: Console
  private let catalog: LicenseCatalog

  init(_ console: Console, _ catalog: LicenseCatalog) { (self.console, self.catalog) = (console, catalog) }

  /// A draft with what was answered.
  func ask(about draft: JSON, _ graph: AuditGraph) -> JSON {
    guard let facts = try? JSONReader.read(Array(draft.compact.utf8)) else { return draft }
    var answered = facts
    let targets = graph.targets.filter { $0.kind == .model }.map(\.name)
    for name in targets {
      put(
        "models[\(name)].license", answer("which licence is '\(name)' under?", isLicense), &answered,
        known(answered, name))
      put(
        "models[\(name)].distribution",
        answer("how is '\(name)' passed on: none, internal, hosted or weights?", isDistribution), &answered)
    }
    put("organization.name", answer("what is the organization called?", isText), &answered)
    put("organization.domicile", answer("where is its seat (two letters, such as DE)?", isCode), &answered)
    put(
      "organization.monthlyActiveUsers", answer("how many people use its products in a month?", isNumber),
      &answered)
    return product(JSON(answered), targets)
  }

  /// Whether a model's licence stands in the draft already.
  private func known(_ facts: JSONValue, _ name: String) -> Bool {
    facts["models"]?.array?.contains { $0["name"]?.string == name && $0["license"] != nil } ?? false
  }

  private func put(_ path: String, _ value: String?, _ facts: inout JSONValue, _ isKnown: Bool = false) {
    guard let value, !isKnown, let change = try? FactChange("\(path)=\(value)"),
      let changed = try? change.apply(to: facts)
    else { return }
    facts = changed
  }

  /// The product that is made with the models, where there is one.
  private func product(_ draft: JSON, _ targets: [String]) -> JSON {
    guard case .object(var members) = draft, !targets.isEmpty,
      let name = answer("what is made with it, by name?", isText)
    else { return draft }
    var product: [(key: String, value: JSON)] = [
      ("name", .string(plain(name))), ("models", .array(targets.map(JSON.string))),
    ]
    let offering = "how is it offered: internal, hosted-service, application or research?"
    if let text = answer(offering, isOffering) { product.append(("offering", .string(plain(text)))) }
    if let text = answer("does it earn money: yes or no?", isTruth) {
      product.append(("commercial", .bool(plain(text) == "yes")))
    }
    members.append(("products", .array([.object(product)])))
    return .object(members)
  }

  // MARK: Answers

  /// An answer as a JSON value; nil where none was given. One that makes no sense is asked for once more.
  private func answer(_ question: String, _ makesSense: (String) -> Bool) -> String? {
    for _ in 0..<2 {
      console.out("\(SafeText.line(question)) ")
      guard let line = console.line(), !line.allSatisfy(\.isWhitespace) else { return nil }
      let text = line.split(separator: " ").joined(separator: " ")
      if makesSense(text) { return Double(text) == nil ? JSON.string(text).compact : text }
      console.out("that is no answer to it; leave it empty if you do not know\n")
    }
    return nil
  }

  private func plain(_ value: String) -> String {
    (try? JSONReader.read(Array(value.utf8)))?.string ?? value
  }

  private func isText(_ text: String) -> Bool { text.utf8.count <= 200 }
  private func isLicense(_ text: String) -> Bool { (try? LicenseExpression(text)) != nil }
  private func isCode(_ text: String) -> Bool {
    text.count == 2 && text.allSatisfy { $0.isASCII && $0.isUppercase }
  }
  private func isNumber(_ text: String) -> Bool { Double(text).map { $0 >= 0 && $0 < 1e11 } ?? false }
  private func isTruth(_ text: String) -> Bool { text == "yes" || text == "no" }
  private func isDistribution(_ text: String) -> Bool { Manifest.Distribution(rawValue: text) != nil }
  private func isOffering(_ text: String) -> Bool { Manifest.Offering(rawValue: text) != nil }
}
