import PositionedJSON
import Testing

@testable import LicenseClauses

@Suite("What a passage says beyond the parameters")
struct DetailTests {
  private static func details(_ kind: ClauseKind, _ text: String) -> [ClauseDetail]? {
    LicenseParser.shared.parse(SourceText(text)).clauses.first { $0.kind == kind }?.details
  }

  @Test(
    "is noted where the clause is read",
    arguments: [
      (
        ClauseKind.termination,
        "Your rights under this licence end automatically if you breach any of its terms.",
        [ClauseDetail.automatic]
      ),
      (.termination, "Acme may terminate this agreement if you breach it.", [.byLicensor]),
      (
        .termination, "If you sue anyone and claim that the model infringes a patent, your rights terminate.",
        [.anyone, .patents]
      ),
      (
        .termination,
        "If you bring a claim that the model infringes your copyright or patent, this licence terminates.",
        [.copyrights, .patents]
      ),
      (
        .flowDown, "You must notify every recipient that the use restrictions apply to them.",
        [.limits, .notify, .recipientsToo]
      ),
      (.licenseUpdate, "Acme may update these terms from time to time.", [.terms]),
      (
        .licenseUpdate, "You must make reasonable efforts to use the latest version of the model.",
        [.newestVersion]
      ),
      (.remoteRestriction, "Acme may monitor your use of the service.", [.monitor]),
      (
        .indemnity,
        "If you offer a warranty of your own, you must indemnify the licensor for claims that arise by reason of your accepting such warranty.",
        [.ownWarranty]
      ),
      (
        .attributionDisplay,
        "You must prominently display \"Made with Acme\" on your website or in the user interface of your product.",
        [.interface, .prominent, .website]
      ),
      (.registration, "Before commercial use you must register with Acme.", [.register]),
      (.warrantyDisclaimer, "The model is provided as is, without warranty of any kind.", []),
      (
        .grant, "Acme grants You a perpetual, worldwide, non-transferable license to use the Model.",
        [.notTransferable, .perpetual, .worldwide]
      ),
      (
        .derivativeDefinition,
        "\"Derivative\" means any model made by using outputs of the Model so that it performs similarly to the Model.",
        [.similar]
      ),
      (
        .liabilityLimit,
        "To the extent permitted by law, Acme's liability shall not exceed the amount paid by You.",
        [.asLawAllows, .capped]
      ),
      (.liabilityLimit, "In no event shall Acme be liable for any damages.", [.allDamages, .excluded]),
      (
        .liabilityLimit, "Acme shall not be liable for indirect or consequential damages.",
        [.excluded, .indirectDamages]
      ),
      (.exportControl, "You shall comply with all export and sanctions laws.", [.exports, .sanctions]),
      (.indemnity, "You shall defend and indemnify Acme against any claim arising from Your use.", [.defend]),
      (
        .derivativeOwnership,
        "Subject to Acme's ownership of the Model, You own the derivative works that You make.", [.reserved]
      ),
      (
        .termination,
        "If You sue Acme or any other entity, claiming that the Model infringes a patent, Your rights end.",
        [.anyone, .patents]
      ),
    ])
  func noted(_ kind: ClauseKind, _ text: String, _ expected: [ClauseDetail]) {
    #expect(Self.details(kind, text) == expected, "\(LicenseParser.shared.parse(SourceText(text)).clauses)")
  }

  @Test("of another clause in the sentence is not noted")
  func others() {
    let text = "We may suspend access at any time. You must not use the model for fraud."
    #expect(Self.details(.useRestriction, text) == [])
  }

  @Test("is kept in JSON, and what users are told of has a name of its own")
  func json() throws {
    var clause = Clause(terms: .plain(.aiDisclosure), lines: 1...1)
    clause.details = [.dangers, .machine]
    let json = clause.json()
    let again = try #require(Clause(json: try JSONReader.read(Array(json.pretty.utf8))))
    #expect(json.pretty.contains("\"of\"") && again.details == clause.details)
    clause.terms = .plain(.flowDown)
    #expect(clause.json().pretty.contains("\"details\""))
  }

  @Test("differs: the clause is another one, where each text states it once")
  func diff() {
    func read(_ rights: String) -> [Clause] {
      LicenseParser.shared.parse(
        SourceText("If you sue anyone and claim that the model infringes a \(rights), your rights terminate.")
      ).clauses
    }
    let changes = ClauseDiff.changes(from: read("patent"), to: read("patent or copyright"))
    #expect(changes.count == 1 && changes[0].change == .changed)
    #expect(ClauseDiff.changes(from: read("patent"), to: read("patent")).isEmpty)
  }
}
