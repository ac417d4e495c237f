import LicenseClauses

/// What a licence asks of those who pass the model on, or show what is made with it.
extension RightsReader {
  func naming(_ naming: ModelNaming) -> Draft {
    func part(_ left: RightsTerm) -> [RightsConstraint] {
      naming.token.map { [RightsConstraint(left, .eq, .text($0))] } ?? []
    }
    return switch naming.rule {
    case .beginsWith:
      .duty(
        RightsRule(.obligation, .nameDerivatives, .derivative, refined: part(.nameStart)), ofChanged: true)
    case .includes:
      .duty(RightsRule(.obligation, .nameDerivatives, .derivative, refined: part(.namePart)), ofChanged: true)
    case .mustNotUse:
      .rule(RightsRule(.prohibition, .useName, .derivative, refined: part(.namePart)))
    }
  }

  func attribution(_ display: AttributionDisplay) -> RightsRule {
    let phrases = [display.phrase].compactMap(\.self) + display.alternatives
    let words: [RightsConstraint] =
      switch phrases.count {
      case 0: []
      case 1: [RightsConstraint(.wording, .eq, .text(phrases[0]))]
      default: [RightsConstraint(.wording, .isAnyOf, .texts(phrases))]
      }
    return RightsRule(
      .obligation, .common("cc:Attribution"), refined: words, when: [.on(occasion(display.when))])
  }

  private func occasion(_ when: AttributionDisplay.Occasion) -> RightsTerm {
    switch when {
    case .offered: .offering
    case .derived: .deriving
    case .threshold: .aboveThreshold
    case .namedModel: .namedModel
    case .publication: .publication
    }
  }

  func notice(_ text: String?) -> RightsRule {
    let words = text.map { [RightsConstraint(.wording, .eq, .text($0))] } ?? []
    return RightsRule(.obligation, .common("include"), .notice, refined: words)
  }

  func shareAlike(_ network: Bool) -> Draft {
    let like = RightsTerm.common("cc:ShareAlike")
    return network
      ? .rule(RightsRule(.obligation, like, .derivative, when: [.on(.network)]))
      : .duty(RightsRule(.obligation, like, .derivative), ofChanged: true)
  }

  /// Acts that are forbidden, or allowed on conditions: the duties of a permission are in other clauses.
  func redistribution(_ limit: RedistributionLimit) -> [Draft] {
    let acts = limit.acts.isEmpty ? [.distribute] : limit.acts
    return acts.map { act in
      let (action, target) = Self.act(act)
      if limit.permission == .prohibited { return .rule(RightsRule(.prohibition, action, target)) }
      var rule = RightsRule(.permission, action, target)
      rule.duties = [RightsRule(.obligation, .meetConditions, target)]
      return .rule(rule)
    }
  }

  private static func act(_ act: RedistributionAct) -> (RightsTerm, RightsTerm) {
    switch act {
    case .distribute: (.common("distribute"), .model)
    case .derivatives: (.common("distribute"), .derivative)
    case .data: (.common("distribute"), .data)
    case .outputs: (.common("distribute"), .outputs)
    case .host: (.host, .model)
    case .sell: (.sellCopies, .model)
    case .sublicense: (.common("grantUse"), .model)
    }
  }

  func plain(_ kind: ClauseKind) -> [Draft] {
    switch kind {
    case .licenseCopy:
      [.duty(RightsRule(.obligation, .common("include"), .licenseText), ofChanged: false)]
    case .retainNotices: [.duty(RightsRule(.obligation, .common("cc:Notice")), ofChanged: false)]
    case .changeNotice:
      [.duty(RightsRule(.obligation, .common("annotate"), .derivative), ofChanged: true)]
    case .flowDown: [.duty(RightsRule(.obligation, .common("nextPolicy")), ofChanged: false)]
    case .aiDisclosure: [.rule(RightsRule(.obligation, .common("inform"), when: [.on(.offering)]))]
    case .competition: [.rule(RightsRule(.prohibition, .compete))]
    case .reverseEngineering: [.rule(RightsRule(.prohibition, .takeApart))]
    case .indemnity: [.rule(RightsRule(.obligation, .indemnify))]
    case .exportControl: [.rule(RightsRule(.obligation, .obeyTradeLaw))]
    default: []
    }
  }
}
