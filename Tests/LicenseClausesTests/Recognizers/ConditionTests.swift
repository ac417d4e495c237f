import Testing

@testable import LicenseClauses

/// What a permission or a ban hangs on must be done, in whatever order the sentence says so.
@Suite("Conditions")
struct ConditionTests {
  @Test(
    "what must not be missing is owed",
    arguments: [
      ("No altered checkpoint may be released without a note that it was altered.", "change-notice"),
      ("Safety filters are not to be removed or bypassed.", "use-restriction circumvention"),
      ("Not one derived model may be released but under a name that begins with “Osprey”.", "model-naming"),
      ("Until a copy of this licence is enclosed, the weights must not be handed over.", "license-copy"),
      ("You may share the model once you have enclosed a copy of this licence.", "license-copy"),
    ])
  func owed(_ text: String, _ clause: String) {
    let found = reading(text)
    #expect(found.contains { $0.hasPrefix(clause) }, "\(found)")
  }

  @Test("a ban on training that leave can lift is a condition, but not for the leave of another part")
  func leave() {
    let lifted = reading("You may not train other models on the outputs without our prior written consent.")
    #expect(lifted.contains { $0.hasPrefix("output-training conditional") }, "\(lifted)")
    let kept = reading(
      "You shall not: (i) use outputs to train other models; (ii) sell keys without our prior consent.")
    #expect(kept.contains { $0.hasPrefix("output-training prohibited") }, "\(kept)")
  }

  @Test(
    "words that are at home in several subjects name none by themselves",
    arguments: [
      ("You may not publish agents that are meant to harm people.", "cbrn"),
      ("You may not use it to subvert the content filters of other models.", "state-security"),
      ("You may not reverse engineer our abuse detection.", "harassment"),
      ("You may not create, distribute or store child abuse material.", "redistribution"),
      ("You may not build agents with undisclosed conduct that differs from their label.", "change-notice"),
    ])
  func strangers(_ text: String, _ stranger: String) {
    let found = reading(text)
    #expect(!found.contains { $0.contains(stranger) }, "\(found)")
  }

  @Test("a ban that goes on in a list of purposes is no ban on the act")
  func purposes() {
    let found = reading(
      "You will not use, copy or distribute the Model, in whole or in part, (i) for any commercial purposes, (ii) for military purposes."
    )
    #expect(
      !found.contains { $0.hasPrefix("redistribution") } && found.contains { $0.contains("military") },
      "\(found)")
  }

  @Test("a line that binds those below it is no threshold, and is told")
  func below() {
    let text =
      "If your product has fewer than 100 million monthly active users, you must request a license from Acme.\n"
    #expect(!reading(text).contains { $0.hasPrefix("usage-threshold") })
    #expect(!LicenseParser.shared.parse(SourceText(text)).untouched.isEmpty)
    let above = text.replacing("fewer than", with: "more than")
    #expect(
      reading(above).contains { $0.hasPrefix("usage-threshold monthly-active-users greater-than 100000000") })
  }

  @Test("what stands in a comment of one line is read")
  func comments() {
    let found = reading(
      "You may use the Model.\n\n<!-- You may not use the Model for military purposes. -->\n")
    #expect(found.contains { $0.hasPrefix("use-restriction military") }, "\(found)")
  }
}
