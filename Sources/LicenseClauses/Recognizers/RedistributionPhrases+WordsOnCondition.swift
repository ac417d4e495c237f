extension RedistributionPhrases.Words {
  static let onCondition = [
    "provided", "as long as", "so long as", "on condition", "only if", "if you", "subject to the following",
  ]
  static let without = [
    "without ( add | impose ) ~6 ( terms | restriction | condition ) ~10 ( conflict | restrict | contradict )"
  ]
  static let assigns = [
    "assign ~8 ( agreement | right | obligation | license )",
    "( agreement | obligation ) ~16 ( assign | transfer )",
  ]
  static let purpose = [
    "for ~3 any ~8 purpose", "for the purpose", "( illegal | unlawful | military ) ~4 purpose",
    "in violation", "that violate", "in a manner", "in any manner that", "for training", "to train",
    "to develop", "for commercial", "to create", "to generate",
  ]
  static let altered = [
    "( share | distribute | redistribute | publish | convey ) ( any | your | such | the | a )? ( adapted | modified | altered | @derivative )"
  ]
  static let list = [
    "( sell | rent | lease | sublicense | transfer | distribute | lend ) ( or )? ( sell | rent | lease | sublicense | transfer | distribute | lend ) ( or )? ( sell | rent | lease | sublicense | transfer | distribute | lend )"
  ]
  static let mentions = [
    "model", "software", "material", "work", "weight", "derivative", "parameter", "checkpoint", "license",
    "right", "product", "copy", "asset", "file", "service", "code", "dataset", "documentation", "binary",
    "data", "api", "corpus", "collection", "recording", "annotation", "tokenizer", "package", "archive",
    "algorithm", "database", "subset", "adapter", "programme", "edition", "engine", "excerpt",
  ]
  static let selective = [
    "personal information", "publish ~3 result", "spam",
    "( content | material ) ( that | which ) ~2 ( infringe | violate )", "misleading", "claims of",
    "disinformation",
    "malware", "false",
    "information", "content",
    "password", "api key", "credential", "( share | transfer | sell | lend ) ~3 account",
    "notice", "trademark", "email", "unsolicited", "any party other than", "image", "substance", "goods",
    "as part of ~4 decision", "political", "fee for", "trademark license", "misrepresent", "imply",
    "feedback", "regulated", "user data", "personal data", "output", "export", "outside the territory",
    "not agree", "not include", "not impose", "( restrict | deter ) ~4 ability of", "not sue",
    "in describing",
    "reasonable and customary use", "advice", "compete", "liability",
  ]
}
