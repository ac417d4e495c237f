import Testing

@testable import LicenseClauses

/// Terms, parts and questions as drafters of many trades write them.
@Suite("What terms, labelled parts, questions and headings carry")
struct DraftedTermTests {
  private static func clauses(_ text: String, _ kind: ClauseKind) -> [Clause] {
    LicenseParser.shared.parse(SourceText(text)).clauses.filter { $0.kind == kind }
  }

  private static func uses(_ text: String) -> Set<UseCategory> {
    clauses(text, .useRestriction).reduce(into: []) { found, clause in
      if case .useRestriction(let categories) = clause.terms { found.formUnion(categories) }
    }
  }

  @Test(
    "what a model returns when it is run is an output, by whatever name",
    arguments: [
      "“Yield” means whatever the Model returns when it is run.",
      "“Yield” is anything that the Model generates or emits.",
    ])
  func outputs(_ definition: String) {
    let text =
      "\(definition)\n\nYou shall not use any Yield to train a language model that is not an Offspring Model.\n"
    let training = Self.clauses(text, .outputTraining).map(\.terms)
    #expect(
      training == [
        .outputTraining(OutputTraining(rule: .prohibited, source: .outputs, exception: "Offspring Model"))
      ])
  }

  @Test("a use that a definition spells out is forbidden by its name")
  func uses() {
    let text =
      "“Slate Decision” means a diagnosis or a medical treatment of a patient.\n\nThe Model shall not be used to prepare a Slate Decision.\n"
    #expect(Self.uses(text).contains(.medical))
    let freed = text.replacing(
      "shall not be used to prepare a", with: "is free, and this will not apply to a")
    #expect(!Self.uses(freed).contains(.medical))
    let thing =
      "“Slate Materials” means notes on a diagnosis or a medical treatment.\n\nThe Model shall not be used to copy the Slate Materials.\n"
    #expect(!Self.uses(thing).contains(.medical))
  }

  @Test(
    "who owns is who stands before the verb, whoever is named before",
    arguments: [
      ("As between you and Acme, Acme owns the outputs that the Model generates.", true),
      ("Acme will own the outputs that the Model generates.", true),
      ("Acme is and will be the owner of the outputs of the Model.", true),
      ("As between you and Acme, you own the outputs that the Model generates.", false),
      ("Acme owns the Model, and you own the outputs.", false),
      ("Customers own the outputs that they generate.", false),
    ])
  func owners(_ text: String, _ isLicensor: Bool) {
    let owners = Self.clauses(text, .outputOwnership).map(\.terms)
    #expect(owners == [.outputOwnership(isLicensor ? .licensor : .licensee)], "\(owners)")
  }

  @Test("what a definition leaves out is no ban, and is no part of it")
  func leftOut() {
    let text =
      "“Derivative” means any work based on the Model. A Derivative shall not include models trained using outputs of it.\n"
    #expect(Self.clauses(text, .outputTraining).isEmpty && Self.uses(text).isEmpty)
    func distills(_ text: String) -> [Bool] {
      Self.clauses(text, .derivativeDefinition).map { clause in
        if case .derivativeDefinition(let definition) = clause.terms {
          definition.distillation
        } else {
          false
        }
      }
    }
    #expect(distills(text) == [false])
    #expect(distills(text.replacing("shall not include", with: "shall include")) == [true])
  }

  @Test(
    "places that a term names are those of the definition that has any, be they shut out or named by a list")
  func places() {
    let text = """
      This licence is limited to the “Applicable Territory” as defined below.

      “Applicable Territory” means worldwide, excluding the Excluded Territories.

      “Excluded Territories” means the European Union and Japan.

      “Country of Concern” means Cuba or Iran.

      You may not use the Model outside the Applicable Territory.

      The Model shall not be used by an entity headquartered in a Country of Concern.

      The Model is to be used between safe places only, always excluding Syria, where it shall not be offered.

      NEITHER THE UNITED STATES NOR THE LABORATORY WARRANTS THE MODEL FOR ANY USE.
      """
    let limits = Self.clauses(text, .territory).compactMap { clause -> String? in
      guard case .territory(let limit) = clause.terms else { return nil }
      return "\(limit.rule.rawValue) \(limit.territories.joined(separator: " ")) \(limit.basis.rawValue)"
    }
    #expect(limits == ["excluded EU JP use", "excluded CU IR domicile", "excluded SY use"])
  }

  @Test("both halves of a sentence about a name are read")
  func halves() {
    let text =
      "The name of an Adapted Model shall contain the word \"Tarn\" and shall not contain the word \"Beck\".\n"
    #expect(
      Self.clauses(text, .modelNaming).map(\.terms) == [
        .modelNaming(ModelNaming(rule: .includes, token: "Tarn")),
        .modelNaming(ModelNaming(rule: .mustNotUse, token: "Beck")),
      ])
  }

  @Test("what false information is about is not what it is used for")
  func topics() {
    #expect(
      Self.uses("You may not use the Model to spread untrue information about epidemics, war or drugs.\n")
        == [.disinformation])
  }

  @Test(
    "headings that forbid lead in titled paragraphs and lists of any numbering",
    arguments: [
      "## Not permitted\n\n**Deceit.** Any picture that deceives people for money.\n\n**Wagers.** Gambling of any sort.\n",
      "## 3. a NODE MUST NOT\n\n3.1  commit fraud with it\n3.2  run gambling on it\n",
      "**Which uses are unwelcome?**\n\n- Fraud of any sort.\n- Gambling.\n",
      "| Ref | Activity | Position |\n|---|---|---|\n| A1 | Use for research | Permitted |\n| A2 | Fraud and gambling | Not permitted |\n",
    ])
  func headings(_ text: String) {
    #expect(Self.uses(text).isSuperset(of: [.fraud, .gambling]), "\(Self.uses(text))")
  }

  @Test("what is asked kindly is no duty")
  func kindly() {
    let duty = "You must cause any modified files to carry prominent notices that You changed them.\n"
    #expect(Self.clauses(duty, .changeNotice).count == 1)
    #expect(Self.clauses(duty.replacing("must", with: "are encouraged to"), .changeNotice).isEmpty)
  }

  @Test("what a quoted term is, is a definition and states nothing")
  func definitions() {
    let text =
      "\"Heron\" is the set of weights to which this license is attached and of which a copy is kept.\n"
    #expect(LicenseParser.shared.parse(SourceText(text)).clauses.isEmpty)
  }

  @Test("each labelled part of a long ban is read apart from the words of its fellows")
  func parts() {
    let text = """
      Tester shall not: (a) copy or modify the Program; (b) rent, sell, lend or otherwise distribute the Program to
      anybody; (c) decompile the Program; (d) export the Program in breach of export laws; or (e) publish results of
      benchmark tests that were run on the Program.
      """
    #expect(Self.clauses(text, .redistribution).map(\.lines) == [1...2])
    #expect(!Self.clauses(text, .exportControl).isEmpty)
  }

  @Test("parts of what nobody is liable for forbid nothing")
  func liable() {
    let text =
      "In no event shall we be liable for: (a) loss of data; (b) any infringement of rights of others; (c) fraud of third parties; or (d) loss of profit.\n"
    #expect(Self.clauses(text, .useRestriction).isEmpty)
  }

  @Test("a heading that asks, and is answered with no, forbids what it asks for")
  func questions() {
    let text = "## May I train another model on the lines it writes?\n\nNo, not even a small one.\n"
    #expect(
      Self.clauses(text, .outputTraining).map(\.terms) == [
        .outputTraining(OutputTraining(rule: .prohibited, source: .outputs, exception: nil))
      ])
    let spared = text.replacing(
      "not even a small one.", with: "never. Tuning Heron itself on its own lines is the one exception.")
    #expect(
      Self.clauses(spared, .outputTraining).map(\.terms) == [
        .outputTraining(OutputTraining(rule: .prohibited, source: .outputs, exception: "Heron"))
      ])
  }

  @Test("a heading that bans bans below the titles of its section, too")
  func titles() {
    let text = """
      # Policy

      ## You may NOT use Heron to:

      ### Technical abuse

      - Probe other people's networks

      ### Identity

      - Impersonate public figures

      ### Rivals

      - Train competing models on the output (it is yours, and scraping is not allowed)
      """
    #expect(Self.uses(text).contains(.impersonation))
    let training = Self.clauses(text, .outputTraining).map(\.terms)
    #expect(
      training.allSatisfy { terms in
        if case .outputTraining(let training) = terms { training.rule == .prohibited } else { false }
      })
    #expect(!training.isEmpty)
  }

  @Test("a title of its own above items further in is no item; a use that is named above them is one")
  func itemTitles() {
    let text =
      "Heron must never be used to operate:\n\n1. **Social Scoring:**\n   - Ranking people by their traits.\n2. **Violate the law of the land, including to:**\n   - Write malware.\n"
    #expect(Self.clauses(text, .useRestriction).map(\.lines) == [4...4, 5...5, 6...6])
  }

  @Test(
    "words that name a use elsewhere name none here",
    arguments: [
      (
        "You shall not falsify or delete any author attributions in the Software.", UseCategory.disinformation
      ),
      (
        "Neither this Agreement nor the Software shall be construed to obligate either party to: (a) make a campaign; or (b) talk.",
        .political
      ),
      ("You may not export the Software in violation of export laws.", .lawViolation),
      ("Users must not be a cause of resource abuse.", .harassment),
    ])
  func resemblingUses(_ sentence: String, _ category: UseCategory) {
    #expect(!Self.uses(sentence + "\n").contains(category))
  }

  @Test(
    "no obligation to sell, and no limit of what was paid, is a ban on sale",
    arguments: [
      "Neither party shall have any obligation, and Evaluator shall have no obligation to rent, lease or purchase the Software.",
      "Licensor's total liability will not exceed the fees you paid to Licensor for the Model.",
    ])
  func sales(_ sentence: String) {
    #expect(Self.clauses(sentence + "\n", .redistribution).isEmpty)
  }

  @Test("outline numbers before small letters are items; those that a sentence goes on with are none")
  func outlines() {
    let text =
      "“Slate Decision” means a decision on the treatment of a patient.\n\nThe Recipient shall not\n\n4.1 use the Models to support a Slate Decision;\n\n4.2 attempt to identify any individual.\n"
    #expect(Self.clauses(text, .useRestriction).map(\.section) == ["4.1", "4.2"])
    #expect(Self.uses(text).isSuperset(of: [.medical, .privacy]))
    let wrapped = "You must keep all notices under section\n4.1 of this Agreement.\n"
    #expect(Self.clauses(wrapped, .retainNotices).map(\.lines) == [1...2])
  }

  @Test("money that is taken by deceit is fraud, and no commerce")
  func deceit() {
    let text =
      "You may not use the Model to:\n\n- deceive people for financial gain\n- raise money under false pretences\n"
    #expect(Self.clauses(text, .commercialUse).isEmpty)
    #expect(Self.uses(text).contains(.fraud))
    let both =
      "You may not use the Model for commercial purposes, nor to deceive people for financial gain.\n"
    #expect(Self.clauses(both, .commercialUse).map(\.terms) == [.commercialUse(.prohibited)])
    let law = "You may not use the Model for illegal activities or in violation of export laws.\n"
    #expect(Self.uses(law).contains(.lawViolation))
  }

  @Test("what does not prevent an act forbids none")
  func frees() {
    let text =
      "Clause 3 does not prevent the User from letting third parties use a Modified Model remotely.\n"
    #expect(Self.clauses(text, .redistribution).isEmpty)
  }

  @Test("a family that the next sentence allows to be trained is left out of the ban")
  func families() {
    let text =
      "You shall not use the Model, or results obtained with it, to improve any other language model. Improving a Descendant is permitted.\n"
    let exceptions = Self.clauses(text, .outputTraining).compactMap { clause in
      if case .outputTraining(let training) = clause.terms { training.exception } else { nil }
    }
    #expect(exceptions == ["Descendant"])
  }

  @Test(
    "a service by its defined name is hosted, and a country by its defined name is shut out for those who live there"
  )
  func definedPlacesAndServices() {
    let service =
      "\"Managed Inference\" means a service whose customers send prompts to the Model through an application programming interface.\n\nYou shall not provide Managed Inference to any third party.\n"
    #expect(
      Self.clauses(service, .redistribution).map(\.terms) == [
        .redistribution(RedistributionLimit(.prohibited, [.host]))
      ])
    let country =
      "\"Excluded Country\" means Belarus and Iran.\n\nNo licence is granted to persons that are resident in, or organised under the laws of, an Excluded Country.\n"
    #expect(
      Self.clauses(country, .territory).map(\.terms) == [
        .territory(TerritoryLimit(territories: ["BY", "IR"], rule: .excluded, basis: .domicile, scope: .all))
      ])
  }

  @Test("a model that reproduces the behaviour from outputs counts as distilled")
  func distilled() {
    let text =
      "\"Derivative Model\" means any modification of the Model, including a model trained to reproduce the behaviour of the Model from its outputs.\n"
    let found = Self.clauses(text, .derivativeDefinition).compactMap { clause in
      if case .derivativeDefinition(let definition) = clause.terms { definition.distillation } else { nil }
    }
    #expect(found == [true])
  }

  @Test("a grant that may end leads in what it allows, and no grounds")
  func grants() {
    let text = """
      Acme grants you a worldwide licence, subject to termination for breach, to:

      1. use the Model;
      2. change the Model; and
      3. pass the Model on.
      """
    #expect(Self.clauses(text, .termination).allSatisfy { $0.lines == 1...1 })
  }

  @Test("the title of a policy in the same file counts its sections from one again")
  func policies() {
    let text = """
      6. Law. This Agreement is governed by the laws of Norway.

      7. End. Acme may terminate this Agreement if you breach it.


      Heron Acceptable Use Policy

      You will not use Heron to:

      1. Write malware
      2. Defraud people
      """
    #expect(Self.clauses(text, .useRestriction).map(\.section) == ["1", "2"])
  }

  @Test(
    "whom the licensee's side is called by",
    arguments: [
      ("Output belongs to the Institution.", OutputOwner.licensee)
    ])
  func roles(_ sentence: String, _ owner: OutputOwner) {
    let text =
      "The Bank grants the Institution a licence. The Institution shall keep it. The Institution may run it. The Institution agrees to pay.\n\n\(sentence)\n"
    #expect(Self.clauses(text, .outputOwnership).map(\.terms) == [.outputOwnership(owner)])
  }

  @Test(
    "is not what it resembles",
    arguments: [
      (
        "The Licensee shall not decompile the runtime library supplied with the Model.",
        ClauseKind.redistribution
      ),
      ("Orders on a trading venue may not be placed by the Model.", .governingLaw),
      ("Tell the operator, before the first start, that a learned model drives the machine.", .registration),
      (
        "Permission is granted to use, copy, change and distribute the Model, and to let those to whom it is passed do the same, on the conditions below.",
        .shareAlike
      ),
      (
        "You can train your own models on the outputs, as long as those models are not sold as a planning product.",
        .redistribution
      ),
    ])
  func resemblances(_ sentence: String, _ kind: ClauseKind) {
    #expect(Self.clauses(sentence + "\n", kind).isEmpty)
  }

  @Test(
    "is read in these words",
    arguments: [
      (
        "If more than 2 million people use your services in any calendar month, this licence stops covering you.",
        ClauseKind.usageThreshold
      ),
      (
        "Modified versions shall be plainly marked as modified and shall not be called Courier.", .modelNaming
      ),
      ("Your licence ends at once if you break a rule.", .termination),
      ("Features may be deprecated or removed.", .licenseUpdate),
      (
        "Before the weights are first loaded, the Recipient shall enter its name in the Register.",
        .registration
      ),
      (
        "A patient who is sent such text shall be told in the same message that software wrote it.",
        .aiDisclosure
      ),
      ("The credits of every game with it must contain the line “Made with Heron”.", .attributionDisplay),
      ("Articles shall be headed “Written with Heron”.", .attributionDisplay),
      (
        "If you serve a modified version, you must offer everyone who interacts with it an opportunity to obtain its parameters under this license.",
        .shareAlike
      ),
      (
        "No right is granted to employ the weights in any product that is directed toward revenue.",
        .commercialUse
      ),
    ])
  func wordings(_ sentence: String, _ kind: ClauseKind) {
    #expect(!Self.clauses(sentence + "\n", kind).isEmpty)
  }

  @Test("a ban behind what is allowed within bounds, or of the thing alone, is a condition")
  func bounds() {
    for text in [
      "The weights may travel only inside a game. Posting them on a model hub is not allowed.\n",
      "Don't charge for the weights themselves. Charging for robots that run them is fine.\n",
    ] {
      let limits = Self.clauses(text, .redistribution).compactMap { clause in
        if case .redistribution(let limit) = clause.terms { limit.permission } else { nil }
      }
      #expect(limits == [.conditional], "\(text)")
    }
    let outside = "You shall not lend, sell or transfer the Model to any person outside the Institution.\n"
    let bans = Self.clauses(outside, .redistribution).compactMap { clause in
      if case .redistribution(let limit) = clause.terms { limit.permission } else { nil }
    }
    #expect(bans == [.prohibited])
  }

  @Test("who does not acquire a title has none, and claims none for the licensor")
  func titleless() {
    let text =
      "The User will not acquire any rights to the Software, or its derivatives, except the limited license above.\n"
    #expect(
      Self.clauses(text, .derivativeOwnership).map(\.terms) == [.derivativeOwnership(.licensor)])
    let title =
      "The User does not acquire any title to the Software, and full ownership of the Software or its derivatives remains with Acme.\n"
    #expect(
      Self.clauses(title, .derivativeOwnership).allSatisfy { $0.terms != .derivativeOwnership(.licensee) })
    #expect(Self.clauses(title, .modelNaming).isEmpty)
  }

  @Test("a number in the words to be shown draws no line")
  func shownNumbers() {
    let text =
      "If you distribute the Model, you shall prominently display \"Built with Heron 3\" on the user interface of your product.\n"
    let occasions = Self.clauses(text, .attributionDisplay).compactMap { clause in
      if case .attributionDisplay(let display) = clause.terms { display.when } else { nil }
    }
    #expect(occasions == [.offered])
    let sized = text.replacing("distribute the Model", with: "have more than 5,000 users each month")
    #expect(
      Self.clauses(sized, .attributionDisplay).contains { clause in
        if case .attributionDisplay(let display) = clause.terms { display.when == .threshold } else { false }
      })
  }

  @Test("a number in a register is no size")
  func registers() {
    let text =
      "Acme Ltd, entered into the Register of Companies under number 0000305883, and any user that you become one of by a download, agree as follows:\n"
    #expect(Self.clauses(text, .usageThreshold).isEmpty)
  }

  @Test("nobody is the licensor whom a text calls by a role of the licensee")
  func licensors() {
    let text =
      "1.1 License. Heronworks grants to Evaluator a limited license to use the Software.\n\n1.2 Evaluator hereby grants to Heronworks a license to use feedback.\n"
    #expect(LicenseParser.shared.parse(SourceText(text)).header.licensor == "Heronworks")
  }
}
