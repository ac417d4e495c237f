public import LicenseClauses

/// Uses in words, behind "for": `cbrn` is "nuclear, chemical or biological weapons".
public enum UseWords {
  /// A use.
  public static func word(_ category: UseCategory) -> String {
    switch category {
    case .lawViolation: "breaking the law"
    case .minors: "exploiting or harming children"
    case .sexual: "sexual solicitation, sexual violence or explicit content"
    case .trafficking: "trafficking or exploiting people"
    case .violence: "violence or terrorism"
    case .harassment: "harassing, bullying, defaming or disparaging people"
    case .discrimination: "discrimination, denial of goods or jobs, or hate"
    case .unlicensedPractice: "practising a profession without its licence"
    case .medical: "medical advice or diagnosis"
    case .legalJustice: "law enforcement, justice or immigration"
    case .privacy: "personal or sensitive data without right, or to harm"
    case .surveillance: "espionage, monitoring or identifying people"
    case .ipInfringement: "infringing the rights of others"
    case .malware: "malicious code or attacks on systems"
    case .circumvention: "circumventing safety measures or limits"
    case .military: "military purposes or warfare"
    case .weapons: "weapons"
    case .cbrn: "nuclear, chemical or biological weapons or industries"
    case .criticalInfrastructure: "critical infrastructure, transport or heavy machinery"
    case .drugs: "illegal or controlled substances"
    case .selfHarm: "self-harm or suicide"
    case .physicalHarm: "harming people, in body or mind"
    case .fraud: "fraud, scams or phishing"
    case .disinformation: "disinformation"
    case .defamation: "defamation"
    case .spam: "spam"
    case .impersonation: "posing as others, or as endorsed by them"
    case .undisclosedAI: "passing off a machine, or what it made, as human"
    case .fakeEngagement: "fake reviews or engagement"
    case .automatedDecision: "automated decisions on people's rights or obligations"
    case .socialScoring: "judging, scoring or harming people by behaviour or traits"
    case .exploitation: "exploiting the weaknesses of a group"
    case .gambling: "gambling or payday lending"
    case .political: "influencing elections or politics"
    case .stateSecurity: "endangering national security or public order"
    case .other: "what else the passage forbids"
    }
  }

  /// Several uses, in one list.
  public static func list(_ categories: [UseCategory]) -> String {
    categories.isEmpty ? word(.other) : categories.map(word).joined(separator: "; ")
  }
}
