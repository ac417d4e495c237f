/// What takes openness away from a licence: one thing that its clauses say, or leave out.
///
/// The score, the definitions' points and `--explain` all rest on this one list, so that nothing is hidden.
public enum OpennessIssue: String, CaseIterable, Sendable {
  case noGrant, commerceForbidden, researchOnly, commerceConditional, sizeLimit, sizeCredit, royalty
  case forbiddenUses, lawfulUse, unreadPolicy, trainingForbidden, trainingConditional, competition
  case domicile, multimodalDomicile, placeOfUse, hostingForbidden, registration, commercialRegistration
  case copiesForbidden, changedCopiesForbidden, sellingForbidden, outputsForbidden
  case takingApart, licensorOwnsChanges, licensorOwnsOutputs, studentsAreDerivatives
  case naming, display, shareAlike, networkShareAlike, flowDown, indemnity, disclosure, exportLaws
  case revocable, endsAtWill, remoteControl, changingTerms, notIrrevocable
  case patentsUnspoken, outputsUnspoken, unreadSentences, factsOnly

  /// The issue in words.
  public var title: String {
    switch self {
    case .noGrant: "no clause that grants rights was read"
    case .commerceForbidden: "commercial use is forbidden"
    case .researchOnly: "only research is allowed"
    case .commerceConditional: "commercial use is tied to a condition"
    case .sizeLimit: "above a size the licence is not enough"
    case .sizeCredit: "above a size a phrase must be shown"
    case .royalty: "a fee or royalty is owed"
    case .forbiddenUses: "uses are forbidden"
    case .lawfulUse: "keeping the law is a term of the licence"
    case .unreadPolicy: "a use policy binds that was not read"
    case .trainingForbidden: "training other models on outputs or materials is forbidden"
    case .trainingConditional: "training other models is tied to conditions"
    case .competition: "use in competition with the licensor is forbidden"
    case .domicile: "people are shut out by where they are seated"
    case .multimodalDomicile: "people are shut out of multimodal models by where they are seated"
    case .placeOfUse: "use is forbidden in places"
    case .hostingForbidden: "offering it as a service is forbidden"
    case .registration: "the licensor must be asked, told or registered with before use"
    case .commercialRegistration: "the licensor must be asked, told or registered with before some acts"
    case .copiesForbidden: "passing on copies is forbidden"
    case .changedCopiesForbidden: "passing on changed copies is forbidden"
    case .sellingForbidden: "selling copies is forbidden"
    case .outputsForbidden: "passing on outputs is forbidden"
    case .takingApart: "taking apart or extracting is forbidden"
    case .licensorOwnsChanges: "changes belong to the licensor"
    case .licensorOwnsOutputs: "outputs belong to the licensor"
    case .studentsAreDerivatives: "models trained on outputs, or outputs themselves, count as derivatives"
    case .naming: "names of derived models are ruled"
    case .display: "a phrase must be shown"
    case .shareAlike: "derivatives must carry the same terms, or be published"
    case .networkShareAlike: "offering it over a network is enough to owe share-alike"
    case .flowDown: "recipients or users must be bound by the terms, or told of them"
    case .indemnity: "users pay for claims against the licensor"
    case .disclosure: "users must be told of the machine or of its dangers"
    case .exportLaws: "keeping trade and export laws is a term of the licence"
    case .revocable: "the grant can be revoked"
    case .endsAtWill: "the licensor may end the rights at will"
    case .remoteControl: "the licensor may restrict or watch the use from afar"
    case .changingTerms: "the licensor may change the terms or the model"
    case .notIrrevocable: "the grant does not say that it is irrevocable"
    case .patentsUnspoken: "patents are not spoken of"
    case .outputsUnspoken: "whose outputs are is not spoken of"
    case .unreadSentences: "operative sentences gave no clause"
    case .factsOnly: "no text was read: the clauses follow from public facts"
    }
  }
}
