import Testing

@testable import LicenseClauses

/// What a lead-in may be: above nouns, and above acts.
@Suite("A list is forbidden by whatever says so above it")
struct BanLeadTests {
  private static let nouns = ["Fraud", "Spam", "Gambling", "Surveillance of citizens", "Terrorism"]
  private static let acts = [
    "Commit fraud", "Send spam", "Run gambling services", "Stalk or harass other people", "Write malware",
  ]

  private static func missing(_ lead: String, _ items: [String], _ wanted: Set<UseCategory>) -> [String] {
    [items.map { "- \($0)" }, items.enumerated().map { "\($0 + 1). \($1)" }].compactMap { list in
      let text =
        "ACME MODEL TERMS\n\nThese terms govern the Model.\n\n## Terms of use\n\n\(lead)\n\n"
        + list.joined(separator: "\n") + "\n\n## Warranty\n\nThe Model is provided as is.\n"
      let found = LicenseParser.shared.parse(SourceText(text)).clauses.flatMap { clause -> [UseCategory] in
        if case .useRestriction(let categories) = clause.terms { categories } else { [] }
      }
      let lost = wanted.subtracting(found)
      return lost.isEmpty ? nil : "\(lead) \(lost)"
    }
  }

  @Test("above nouns", arguments: leadsOfNouns)
  func ofNouns(_ lead: String) {
    #expect(Self.missing(lead, Self.nouns, [.fraud, .spam, .gambling, .surveillance, .violence]) == [])
  }

  @Test("above acts", arguments: leadsOfActs)
  func ofActs(_ lead: String) {
    #expect(Self.missing(lead, Self.acts, [.fraud, .spam, .gambling, .harassment, .malware]) == [])
  }

  @Test(
    "and nothing is forbidden by what allows, describes or disclaims",
    arguments: [
      "You may use the Model for:", "The Model was tested for:", "Reports are welcome on:",
      "The Model detects:", "Our filters stop:", "Please report:",
    ])
  func others(_ lead: String) {
    let text = "## Terms\n\n\(lead)\n\n" + Self.nouns.map { "- \($0)\n" }.joined()
    let kinds = LicenseParser.shared.parse(SourceText(text)).clauses.map(\.kind)
    #expect(!kinds.contains(.useRestriction), "\(kinds)")
  }

  static let leadsOfNouns = [
    "Use of the Model is prohibited if it involves:",
    "Your use of the Services must not involve:",
    "The Software may not be used where the use involves:",
    "You may not use the output for purposes such as:",
    "We prohibit uses including but not limited to the following:",
    "The following are strictly off-limits:",
    "The following behaviors are not tolerated:",
    "The following categories of content are disallowed:",
    "Our services may not be used for:",
    "This model is not licensed for:",
    "This license does not permit use for:",
    "The license does not cover:",
    "No right is granted for use in:",
    "The rights granted above exclude any use for:",
    "Excluded uses:",
    "Uses that are not permitted:",
    "Uses that are out of bounds:",
    "Forbidden:",
    "Not allowed:",
    "Not permitted:",
    "Prohibited:",
    "Banned uses:",
    "Disallowed use cases:",
    "Restricted use cases (prohibited):",
    "High-risk uses that are prohibited:",
    "You are prohibited from using the Model for:",
    "Users are forbidden from using the tool for:",
    "Nobody may use this data set for:",
    "The data must under no circumstances be used for:",
    "In no event may the Software be used for:",
    "In particular, you must not use the Model for:",
    "Specifically, the Model must not be used for:",
    "For the avoidance of doubt, the Model must not be used for:",
    "This includes, but is not limited to, not using the Model for:",
    "Without limiting the above, you may not use the Model for:",
    "As a condition of this license, you agree not to use the Model for:",
    "By accessing the data, you agree that you will not use it for:",
    "You represent and warrant that you will not use the Model for:",
    "You shall ensure that the Model is not used for:",
    "You must ensure that neither you nor your users use the Model for:",
    "Neither you nor your affiliates may use the Model for:",
    "We reserve the right to terminate your access if you use it for:",
    "Your account will be terminated if you use the service for:",
    "Violations include use for:",
    "Examples of prohibited uses include:",
    "Examples of unacceptable use:",
    "Some examples of what is not allowed:",
    "Things you can't do with the Model:",
    "Please do not use the Model for:",
    "Please refrain from using our model for:",
    "We ask that you not use the Model for:",
    "The authors do not permit use for:",
    "The authors strictly forbid the use of this code for:",
    "It is strictly forbidden to use this dataset for:",
    "It is not permitted to use this dataset for:",
    "It is illegal and prohibited to use the Service for:",
    "You will not, directly or indirectly, use the Model for:",
    "You will not attempt to, nor permit others to, use the Model for:",
    "Licensee shall not, and shall not allow any third party to, use the Software for:",
    "Licensee may not use the Software in connection with:",
    "The Model cannot be used for any of these purposes:",
    "The Model should not be used for:",
    "The Model shall never be deployed for:",
    "Deployment is prohibited in the following areas:",
    "Applications in the following domains are prohibited:",
    "The following domains are excluded from the licence:",
    "The following uses fall outside the scope of this license:",
    "The following uses void your license:",
    "Engaging in any of the following is a violation of these terms:",
    "Any of the following constitutes misuse:",
    "The following constitute a material breach of this agreement:",
    "Misuse includes:",
    "Abuse of the service includes, without limitation:",
    "Zero tolerance applies to:",
    "We have zero tolerance for:",
    "We do not tolerate:",
    "We will not tolerate use for:",
    "We don't allow people to use our models for:",
    "Don't use our service for:",
    "Do NOT use this model for:",
    "DO NOT USE THIS MODEL FOR:",
    "YOU MAY NOT USE THE SERVICE FOR:",
    "Content that promotes any of the following is prohibited:",
    "Generation of the following is prohibited:",
    "Prohibited content includes:",
    "You may not generate content related to:",
    "Do not create, upload, or share content that promotes:",
    "You must not upload, generate, or distribute content that depicts or promotes:",
    "Users may not request outputs concerning:",
    "No one may employ the system for:",
    "Use for any of the following reasons is disallowed:",
    "The licensor withholds permission for:",
    "Permission is withheld for:",
    "Permission is not granted for:",
    "You have no permission to use the Model for:",
    "Uses reserved or prohibited:",
    "The use restrictions are as follows. You shall not use the Model for:",
    "Restrictions on use: the Model may not be used for:",
  ]

  static let leadsOfActs = [
    "You may not:",
    "You must not:",
    "You shall not:",
    "You will not:",
    "You cannot:",
    "You can't:",
    "Do not:",
    "Don't:",
    "Users must not:",
    "Users may not:",
    "Users are prohibited from the following. Users may not:",
    "Licensee shall not:",
    "The Recipient shall not:",
    "You agree not to:",
    "You agree that you will not:",
    "You agree to not:",
    "You agree you won't:",
    "You undertake not to:",
    "You are not allowed to:",
    "You are not permitted to:",
    "You have no right to:",
    "You may not, and may not allow others to:",
    "You shall not, directly or indirectly:",
    "You shall not do any of the following:",
    "You must never:",
    "Never:",
    "It is prohibited to:",
    "It is forbidden to:",
    "It is not allowed to:",
    "Participants must not:",
    "Researchers may not use the data to:",
    "The Model may not be used to:",
    "The Model must not be used in order to:",
    "Our tools must not be used to:",
    "Nobody may use the Model to:",
    "When using the service, you must not:",
    "While using the Model, do not:",
    "In using the Services, you will not:",
    "Except as expressly permitted, you may not:",
    "Unless we agree in writing, you may not:",
    "Without our consent, you may not:",
    "By using the Services you promise not to:",
    "Customers may not use the Services, or allow others to use them, to:",
    "You are responsible for ensuring that users do not:",
    "You will make sure that nobody uses the Model to:",
    "The following conduct is prohibited. You may not:",
    "We do not permit anyone to:",
    "We prohibit users from using our Services to:",
    "Use of the Services to do any of the following is prohibited:",
    "Prohibited conduct: you may not use the Model to:",
    "What you may not do:",
    "What is not allowed:",
    "You must not attempt to:",
    "You must not use, or help others to use, the Model to:",
    "You should not:",
    "Please don't:",
    "Users should never:",
    "API users must not:",
    "No user shall:",
    "No one may use it to:",
    "The licensee is not entitled to:",
    "The licensee undertakes to refrain from the following acts. The licensee shall not:",
    "you may NOT use the software to:",
    "You MUST NOT:",
    "Restrictions. You may not:",
    "License restrictions: you shall not:",
  ]
}
