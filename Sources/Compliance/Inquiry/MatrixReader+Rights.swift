import LicenseClauses

/// What a licence says of rights: whose what is made is, patents, and what ends them.
extension MatrixReader {
  func owner(_ terms: ClauseTerms) -> [Words] {
    switch terms {
    case .outputOwnership(.licensee?), .derivativeOwnership(.licensee?): [("whoever makes them", .free)]
    case .outputOwnership(.licensor?), .derivativeOwnership(.licensor?): [(speech.licensor, .forbidden)]
    case .outputOwnership(.unclaimed?): [("\(speech.licensor) claims no rights", .free)]
    case .outputOwnership(nil), .derivativeOwnership(nil): [("settled otherwise: read it", .open)]
    default: []
    }
  }

  func patents(_ terms: ClauseTerms) -> [Words] {
    switch terms {
    case .grant(let grant) where grant.subject == .patent:
      [
        (
          ["licensed", grant.royaltyFree == true ? "royalty-free" : nil, revocation(grant)]
            .compactMap(\.self).joined(separator: ", "),
          grant.revocable == true ? .bound : .free
        )
      ]
    case .termination(let end) where end.scope == .patent:
      [(end.trigger == .litigation ? "end for whoever sues" : "patent licences can end", .bound)]
    default: []
    }
  }

  private func revocation(_ grant: Grant) -> String? {
    grant.revocable.map { $0 ? "revocable" : "irrevocable" }
  }

  func ends(_ terms: ClauseTerms) -> [Words] {
    switch terms {
    case .grant(let grant) where grant.subject != .patent:
      switch grant.revocable {
      case true?: [("the grant can be revoked", .bound)]
      case false?: [("the grant is irrevocable", .free)]
      case nil: []
      }
    case .termination(let end) where end.scope != .patent: [ends(end)]
    default: []
    }
  }

  private func ends(_ end: Termination) -> Words {
    let cause: String? =
      switch end.trigger {
      case .breach?: "breach"
      case .litigation?: "suing over the model"
      case .threshold?: "growing above the size limit"
      case .licensorDiscretion?: "\(speech.licensor) may end it at will"
      case .other?: "further grounds"
      case nil: nil
      }
    let deletion = end.deletion ? "use must cease and copies be deleted" : nil
    guard let cause else { return (deletion.map { "then \($0)" } ?? "what then follows is settled", .bound) }
    return (cause + (deletion.map { ": \($0)" } ?? ""), .bound)
  }
}
