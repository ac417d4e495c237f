/// The words that frames are made of: acts, things and parties, each a list of alternatives.
enum FrameWords {
  /// What is made from the model.
  static let forms =
    "( @derivative | fine tune | finetune | fork | remix | adapter | merge | merged | modified | adapted | altered | changed | enhanced | amended | annotated | retrained | derived | distilled | quantized | quantised | translated | successor | edited | translation | enhancement | edition | built on | build on | based on | trained on | secondary development | variant | your checkpoint )"
  /// The licence's own paper.
  static let paper = "( license | terms | agreement | covenant | condition | contract )"
  /// Whoever gets it from the user.
  static let others =
    "( recipient | user | users | customer | third party | third parties | anyone | anybody | everybody | people | person | client | subscriber | holder | partner | collaborator | student | visitor | taker | transferee | grantee | consumer | developer | audience | deployer | operator | subcontractor | they | whoever | those )"
  /// What restricts them.
  static let limits =
    "( restriction | prohibition | limitation | obligation | duty | rule | limit | condition | clause | constraint )"
  /// The licensor under the names that licences give.
  static let owner =
    "( licensor | us | our | ours | we | provider | company | foundation | university | institute | owner | author | consortium | creator | publisher | vendor | laboratory | lab | agency )"
  /// What the model makes.
  static let outputs =
    "( output | outputs | generated | completion | answer | response | reply | prediction | result | rendering | generation )"
  /// What others offer.
  static let goods = "( product | service | offering | application | platform | tool | business | market )"
  /// What people are told that it is.
  static let machine =
    "( ai | artificial | machine | automated | automatically | algorithm | non human | chatbot | bot | robot | synthetic | software wrote | computer generated )"
}
