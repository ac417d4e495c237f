import Testing

@testable import LicenseClauses

/// What a text denies is never given by it.
@Suite("Denials")
struct DenialTests {
  @Test(
    "a denial is a ban and no grant",
    arguments: [
      ("The licence does not give you the right to sell the weights.", "redistribution prohibited sell @1"),
      ("No permission is given for use in commercial products.", "commercial-use prohibited @1"),
      (
        "Permission is not given to use this archive to train language models.",
        "output-training prohibited materials - @1"
      ),
      (
        "You are not granted any right to train other models with the outputs.",
        "output-training prohibited outputs - @1"
      ),
      ("The rights above do not extend to commercial use.", "commercial-use prohibited @1"),
      ("Permission is not granted to use the weights commercially.", "commercial-use prohibited @1"),
    ] as [(String, String)])
  func denied(_ text: String, _ clause: String) {
    let clauses = reading(text)
    #expect(clauses.contains(clause), "\(clauses)")
    #expect(!clauses.contains { $0.hasPrefix("grant") || $0.hasSuffix("allowed @1") })
  }

  @Test("a permission that hangs on consent is conditional")
  func consent() {
    #expect(
      reading("Commercial use is permitted only with our consent in writing.") == [
        "commercial-use conditional @1"
      ])
    #expect(
      reading("The Model may not be used in commercial products without our written consent.")
        == ["commercial-use conditional @1"])
  }

  @Test("what a demand leaves out forbids nothing")
  func leftOut() {
    let text =
      "You may use the Model for any purpose, but firms with annual revenue of at least $5,000,000 must buy a paid license for any use, except use solely for non-commercial purposes."
    #expect(!reading(text).contains { $0.hasPrefix("commercial-use prohibited") })
  }

  @Test(
    "the acts that a limit is about",
    arguments: [
      (
        "You may not let others use the Model through a hosted service or an API.",
        "redistribution prohibited host @1"
      ),
      ("You may not sublicense your rights to others.", "redistribution prohibited sublicense @1"),
      ("You may not sell or rent the Model.", "redistribution prohibited sell @1"),
      ("You may not distribute the dataset to third parties.", "redistribution prohibited data @1"),
      ("You may not share adapted versions of the Model.", "redistribution prohibited derivatives @1"),
      (
        "You may not distribute copies of the Model with technical measures that limit what recipients do.",
        "redistribution conditional distribute @1"
      ),
    ] as [(String, String)])
  func acts(_ text: String, _ clause: String) {
    let clauses = reading(text)
    #expect(clauses.contains(clause), "\(clauses)")
  }

  @Test("a size in devices counts no users, and twelve months are a year")
  func sizes() {
    let devices = reading(
      "If the Model runs on more than 4,000 edge devices, you must obtain a license from us.")
    #expect(devices.contains { $0.hasPrefix("usage-threshold other greater-than 4000") }, "\(devices)")
    let year = reading(
      "If revenue from the Model for the preceding 12 months exceeds $2,000,000, you must obtain a license from us."
    )
    #expect(
      year.contains { $0.hasPrefix("usage-threshold annual-revenue greater-than 2000000 USD") }, "\(year)")
  }

  @Test("where a warranty ends, and a law of the Union, are no territory")
  func places() {
    for text in [
      "This warranty does not apply in the European Union.",
      "You agree that the exemptions do not extend to the EU AI Act.",
      "You may use only paid plans when your apps are offered to users in Switzerland.",
    ] { #expect(!reading(text).contains { $0.hasPrefix("territory") }, "\(text)") }
  }
}
