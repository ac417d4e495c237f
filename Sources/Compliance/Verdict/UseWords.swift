public import LicenseClauses

/// Uses in words, behind "for": `cbrn` is "nuclear, chemical or biological weapons".
public enum UseWords {
  /// A use.
  public static func word(_ category: UseCategory) -> String {
    switch category {
    case .lawViolation: "breaking the law"
    case .minors: "exploiting or harming children"
    case .sexual: "sexual content or solicitation"
    case .trafficking: "trafficking or exploiting people"
    case .violence: "violence or terrorism"
    case .harassment: "harassment or bullying"
    case .discrimination: "discrimination or hate"
    case .unlicensedPractice: "practising a profession without its licence"
    case .medical: "medical advice or diagnosis"
    case .legalJustice: "law enforcement, justice or immigration"
    case .privacy: "using personal data against people's rights"
    case .surveillance: "espionage, covert monitoring or biometric identification"
    case .ipInfringement: "infringing the rights of others"
    case .malware: "malicious code or attacks on systems"
    case .circumvention: "getting round safety measures or limits"
    case .military: "military purposes or warfare"
    case .weapons: "weapons"
    case .cbrn: "nuclear, chemical or biological weapons or industries"
    case .criticalInfrastructure: "critical infrastructure, transport or heavy machinery"
    case .drugs: "illegal or controlled substances"
    case .selfHarm: "self-harm or suicide"
    case .physicalHarm: "what may kill or injure people"
    case .fraud: "fraud, scams or phishing"
    case .disinformation: "false or misleading information"
    case .defamation: "defamation"
    case .spam: "spam"
    case .impersonation: "impersonating others"
    case .undisclosedAI: "passing off a machine or its outputs as human"
    case .fakeEngagement: "fake reviews or engagement"
    case .automatedDecision: "automated decisions on people's rights"
    case .socialScoring: "scoring people by their behaviour or traits"
    case .exploitation: "exploiting the weaknesses of a group"
    case .gambling: "gambling or payday lending"
    case .political: "campaigning or swaying elections"
    case .stateSecurity: "endangering national security or public order"
    case .other: "other purposes that the text names"
    }
  }

  /// Several uses, in one list.
  public static func list(_ categories: [UseCategory]) -> String {
    categories.isEmpty ? word(.other) : categories.map(word).joined(separator: "; ")
  }
}
