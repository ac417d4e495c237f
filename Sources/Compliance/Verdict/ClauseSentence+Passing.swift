import LicenseClauses

/// What passing on, showing and naming takes, and what ends the rights.
extension ClauseSentence {
  func naming(_ naming: ModelNaming) -> String {
    let token = naming.token.map { "'\($0)'" }
    switch naming.rule {
    case .beginsWith: return "names of derived models must begin with \(token ?? "the name of the model")"
    case .includes: return "names of derived models must hold \(token ?? "the name of the model")"
    case .mustNotUse: return "names of derived models must not use \(token ?? "the names of \(licensor)")"
    }
  }

  func display(_ display: AttributionDisplay) -> String {
    let phrases = ([display.phrase].compactMap(\.self) + display.alternatives).map { "'\($0)'" }
    let what = phrases.isEmpty ? "credit to \(licensor)" : Self.list(phrases, "or")
    switch display.when {
    case .offered: return "\(what) must be shown where the model, or a product with it, is offered"
    case .derived: return "\(what) must be shown with what was made or trained with it"
    case .threshold: return "above the size that the passage names, \(what) must be shown"
    case .namedModel: return "\(what) must be shown for the models that the passage names"
    case .publication: return "\(what) must stand in publications"
    }
  }

  func notice(_ text: String?, _ exceptHosted: Bool) -> String {
    let words = text.map { "the notice '\($0)'" } ?? "a notice in given words"
    return "\(words) must go along with copies" + (exceptHosted ? ", but not where it is only hosted" : "")
  }

  func derivative(_ definition: DerivativeDefinition) -> String {
    let students =
      definition.distillation
      ? "models trained on outputs, or by transfer of what it learnt, are derivatives"
      : "what counts as a derivative is defined; models trained on outputs are not named"
    let outputs =
      switch definition.outputs {
      case true?: ", and outputs are derivatives"
      case false?: ", and outputs are none"
      case nil: ""
      }
    return students + outputs
  }

  func redistribution(_ limit: RedistributionLimit) -> String {
    let acts = limit.acts.map { act in
      switch act {
      case .data: "passing on the data"
      case .derivatives: "passing on changed copies"
      case .distribute: "passing on copies"
      case .host: "offering it as a service"
      case .outputs: "passing on outputs"
      case .sell: "selling it"
      case .sublicense: "sublicensing"
      }
    }
    let what = acts.isEmpty ? "passing it on" : Self.list(acts, "and")
    let verb = acts.count > 1 ? "are" : "is"
    let counted = limit.countsHosting ? "; a hosted service counts as passing on" : ""
    return limit.permission == .prohibited
      ? "\(what) \(verb) forbidden\(counted)" : "\(what) \(verb) tied to conditions\(counted)"
  }

  func outputs(_ owner: OutputOwner?) -> String {
    switch owner {
    case .licensee?: "as against \(licensor), outputs belong to whoever makes them"
    case .licensor?: "outputs belong to \(licensor)"
    case .unclaimed?: "no rights in outputs are claimed by \(licensor)"
    case nil: "who owns outputs is settled"
    }
  }

  func derivatives(_ owner: DerivativeOwner?) -> String {
    switch owner {
    case .licensee?: "as against \(licensor), changes and derivatives belong to whoever makes them"
    case .licensor?: "changes and derivatives belong to \(licensor)"
    case nil: "who owns changes and derivatives is settled"
    }
  }

  func termination(_ end: Termination) -> String {
    let deletion = end.deletion ? "use must cease and copies be deleted" : nil
    let rights = end.scope == .patent ? "patent licences end" : "the rights end"
    let cause: String? =
      switch end.trigger {
      case .breach?:
        end.scope == .patent
          ? "a breach ends the patent licences, or lets \(licensor) end them"
          : "a breach ends the rights, or lets \(licensor) end them"
      case .litigation?:
        "\(rights) for whoever sues, claiming that the model infringes rights of theirs (which rights, the text says)"
      case .threshold?: "\(rights) above a size"
      case .licensorDiscretion?: "\(licensor) may end the rights"
      case .other?: "\(rights) on other grounds, which the passage names"
      case nil: nil
      }
    guard let cause else { return "when the rights end, \(deletion ?? "what then holds is settled")" }
    return cause + (deletion.map { "; \($0)" } ?? "")
  }

  static func plain(_ kind: ClauseKind, _ licensor: String) -> String {
    switch kind {
    case .licenseCopy: "recipients must get the licence: a copy, or where the text says so a link"
    case .changeNotice: "what was changed must say that it was"
    case .retainNotices: "copyright and attribution notices must be kept"
    case .flowDown:
      "recipients or users must be bound by the terms or the limits on use, be told of them, or both"
    case .competition: "no use in competition with \(licensor)"
    case .licenseUpdate:
      "the terms, a policy or the model may change, or the newest version be asked for: which, the text says"
    case .remoteRestriction:
      "\(licensor) may restrict the use, from afar or otherwise, or watch it, as the text says"
    case .reverseEngineering: "no taking apart, and no extracting of what is in it"
    case .integratedProductExemption:
      "whoever gets it inside another product is freed from terms that the passage names"
    case .aiDisclosure:
      "users must be told what the text names: that a machine speaks, what a machine made, or its dangers"
    case .indemnity:
      "third parties' claims from one's own use or distribution must be borne, in the cases that the text names"
    case .exportControl: "trade, sanctions and export laws must be kept"
    case .trademark: "no rights in names and marks beyond what the text itself allows or asks for"
    case .feedback: "\(licensor) may use feedback and contributions"
    case .warrantyDisclaimer: "no warranty is given, as far as the law allows"
    case .liabilityLimit: "the liability of \(licensor) is limited"
    default: kind.summary
    }
  }
}
