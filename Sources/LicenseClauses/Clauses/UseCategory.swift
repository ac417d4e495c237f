/// What a forbidden use is about. The names are those of the clause vocabulary.
public enum UseCategory: String, CaseIterable, Comparable, Hashable, Sendable {
  case lawViolation = "law-violation"
  case minors, sexual, trafficking, violence, harassment, discrimination
  case unlicensedPractice = "unlicensed-practice"
  case medical
  case legalJustice = "legal-justice"
  case privacy, surveillance
  case ipInfringement = "ip-infringement"
  case malware, circumvention, military, weapons, cbrn
  case criticalInfrastructure = "critical-infrastructure"
  case drugs
  case selfHarm = "self-harm"
  case physicalHarm = "physical-harm"
  case fraud, disinformation, defamation, spam, impersonation
  case undisclosedAI = "undisclosed-ai"
  case fakeEngagement = "fake-engagement"
  case automatedDecision = "automated-decision"
  case socialScoring = "social-scoring"
  case exploitation, gambling, political
  case stateSecurity = "state-security"
  case other

  /// Orders categories by name, as lists of them are printed.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
