import LicenseClauses

/// Reads from a clause what it gives for a rights policy; nothing where it is no rule.
struct RightsReader {
  typealias Draft = RightsDraft

  private let date: CalendarDay?

  init(_ entry: CatalogEntry) { date = entry.date }

  /// The rules and duties of a clause.
  func drafts(_ clause: Clause) -> [Draft] {
    switch clause.terms {
    case .grant(let grant): self.grant(grant).map(Draft.rule)
    case .commercialUse(let permission): [.rule(commerce(permission))]
    case .usageThreshold(let line): [.rule(threshold(line))]
    case .royalty(let rate): [.rule(royalty(rate))]
    case .modelNaming(let naming): [self.naming(naming)]
    case .attributionDisplay(let display): [.rule(attribution(display))]
    case .noticeText(let text, _): [.duty(notice(text), ofChanged: false)]
    case .outputTraining(let training): self.training(training).map(Draft.rule)
    case .usePolicy(let url): [.rule(policy(url))]
    case .useRestriction(let categories): [.rule(forbidden(categories))]
    case .territory(let limit): [.rule(RightsRule(.prohibition, use, when: RightsConstraint.place(limit)))]
    case .redistribution(let limit): redistribution(limit)
    case .shareAlike(let network): [shareAlike(network)]
    case .registration(let act): [.rule(registration(act))]
    case .plain(let kind): plain(kind)
    case .derivativeDefinition, .outputOwnership, .derivativeOwnership, .termination, .governingLaw: []
    }
  }

  private var use: RightsTerm { .common("use") }

  // MARK: Rights

  /// A permission for each right that a grant names; for use where it names none.
  private func grant(_ grant: Grant) -> [RightsRule] {
    if grant.subject == .patent { return [RightsRule(.permission, .practise)] }
    let actions = grant.rights.isEmpty ? [use] : grant.rights.map(action)
    return actions.map { RightsRule(.permission, $0) }
  }

  private func action(_ right: String) -> RightsTerm {
    switch right {
    case "copy": .common("reproduce")
    case "modify": .common("derive")
    case "distribute", "publish": .common("distribute")
    case "merge": .common("aggregate")
    case "sublicense": .common("grantUse")
    case "sell": .sellCopies
    default: use
    }
  }

  private func commerce(_ permission: CommercialPermission) -> RightsRule {
    let commerce = RightsTerm.common("cc:CommercialUse")
    switch permission {
    case .allowed: return RightsRule(.permission, commerce)
    case .prohibited: return RightsRule(.prohibition, commerce)
    case .researchOnly:
      let purpose = RightsConstraint(.common("purpose"), .neq, .term(.research))
      return RightsRule(.prohibition, use, when: [purpose])
    case .conditional:
      return RightsRule(.obligation, .meetConditions, when: [.on(.commerce)])
    }
  }

  /// Above a size the licensor's consent is needed, something is owed, or the right ends.
  private func threshold(_ line: UsageThreshold) -> RightsRule {
    let size = RightsConstraint.size(line, date)
    return switch line.consequence {
    case .separateLicense?, .registration?: RightsRule(.obligation, .common("obtainConsent"), when: size)
    case .display?: RightsRule(.obligation, .common("cc:Attribution"), when: size)
    case .royalty?: RightsRule(.obligation, .common("compensate"), when: size)
    case .termination?, .prohibited?: RightsRule(.prohibition, use, when: size)
    case nil: RightsRule(.obligation, .meetConditions, when: size)
    }
  }

  private func royalty(_ rate: Double?) -> RightsRule {
    let share = rate.map { [RightsConstraint(.share, .eq, .number($0))] } ?? []
    return RightsRule(.obligation, .common("compensate"), refined: share)
  }

  private func registration(_ act: RegistrationAct?) -> RightsRule {
    let events: [RightsConstraint] =
      switch act {
      case .use?: []
      case .commercial?: [.on(.commerce)]
      case .hosting?: [.on(.hosting)]
      case .other?, nil: [.on(.otherAct)]
      }
    return RightsRule(.obligation, .common("obtainConsent"), when: events)
  }

  /// Use for any of the forbidden purposes.
  private func forbidden(_ categories: [UseCategory]) -> RightsRule {
    let uses = categories.map(RightsTerm.use)
    return RightsRule(.prohibition, use, when: [.among(.common("purpose"), uses)])
  }

  private func policy(_ url: String?) -> RightsRule {
    let address = url.map { [RightsConstraint(.address, .eq, .text($0))] } ?? []
    return RightsRule(.obligation, .followPolicy, refined: address)
  }

  /// What other models may be trained on: outputs, the materials, or both, each a rule of its own.
  private func training(_ training: OutputTraining) -> [RightsRule] {
    let family = training.exception.map { [RightsConstraint(.trained, .neq, .text($0))] } ?? []
    let targets: [RightsTerm] =
      switch training.source {
      case .outputs: [.outputs]
      case .materials: [.model]
      case .both: [.model, .outputs]
      }
    return targets.map { target in
      switch training.rule {
      case .prohibited: return RightsRule(.prohibition, .train, target, when: family)
      case .permitted: return RightsRule(.permission, .train, target)
      case .conditional:
        var rule = RightsRule(.permission, .train, target)
        rule.duties = [RightsRule(.obligation, .meetConditions, target)]
        return rule
      }
    }
  }
}
