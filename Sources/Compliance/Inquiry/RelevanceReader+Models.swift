import LicenseClauses

/// What the project makes, how large it is, and where.
extension RelevanceReader {
  /// The part of a line from which on a size is near it.
  static let near = 0.5

  /// Models that learn from what others make.
  var training: [Reason] {
    manifest.models.flatMap { model in
      context.lineage.teachers(of: model).map { teacher in
        matters("'\(model.name)' learns from the outputs of '\(teacher.model)'")
      }
    }
  }

  /// Models that the project makes from others.
  func making(mustReachOthers: Bool) -> [Reason] {
    manifest.models.filter { model in
      model.bases.contains { $0.relation != .quantized }
        && (!mustReachOthers || context.exposure(model).reachesOthers)
    }.map { model in
      let bases = ClauseSentence.list(model.bases.map { "'\($0.name)'" })
      return matters("'\(model.name)' is made from \(bases)")
    }
  }

  // MARK: Size

  /// The sizes that are near a line of a compared licence, or over it, and those that are not told.
  var sizes: [Reason] {
    entries.flatMap { entry in
      entry.clauses.flatMap { clause -> [Reason] in
        guard case .usageThreshold(let line) = clause.terms else { return [] }
        return reasons(line, LicenseTerms(entry))
      }
    }
  }

  private func reasons(_ line: UsageThreshold, _ terms: LicenseTerms) -> [Reason] {
    let limit = ClauseSentence.size(line)
    if line.countsOrganization || manifest.products.isEmpty {
      return reason(ThresholdSize.organization(line, terms, context), line, "the organization", limit)
    }
    return manifest.products.flatMap { product in
      reason(ThresholdSize.of(product, line, terms, context), line, "'\(product.name)'", limit)
    }
  }

  private func reason(_ size: ThresholdSize, _ line: UsageThreshold, _ who: String, _ limit: String)
    -> [Reason]
  {
    switch size {
    case .known(let value, _):
      guard value >= line.value * Self.near else { return [] }
      let place = line.isAbove(value) ? "over" : "near"
      return [matters("\(who) is \(place) \(limit): \(ClauseSentence.number(value))")]
    case .unknown(let why, _): return [open("\(why): whether \(who) is over \(limit) is open")]
    }
  }

  // MARK: Places

  /// The project's places that a compared licence's limits are about.
  var places: [Reason] {
    clauses(.territory).flatMap { clause -> [Reason] in
      guard case .territory(let limit) = clause.terms else { return [] }
      let home = self.home(limit)
      return limit.basis == .domicile ? home : regions(limit) + home.filter { $0.answer == .matters }
    }
  }

  private func home(_ limit: TerritoryLimit) -> [Reason] {
    guard let domicile = manifest.organization?.domicile else {
      return [open("where the organization is at home is not said")]
    }
    return limit.isOut(domicile) ? [matters("the organization is at home in \(domicile)\(scope(limit))")] : []
  }

  private func regions(_ limit: TerritoryLimit) -> [Reason] {
    manifest.products.compactMap { product in
      guard let regions = product.regions else {
        return open("where '\(product.name)' is offered is not said")
      }
      let out = ClauseSentence.list(regions.filter(limit.isOut))
      return out.isEmpty ? nil : matters("'\(product.name)' is offered in \(out)\(scope(limit))")
    }
  }

  private func scope(_ limit: TerritoryLimit) -> String {
    limit.scope == .multimodal ? ", which counts for multimodal models" : ""
  }

  // MARK: Registration

  /// What a compared licence asks to register for and the project does, where no agreement is in force.
  var registration: [Reason] {
    entries.flatMap { entry -> [Reason] in
      if context.agreement(for: LicenseTerms(entry)) != nil { return [] }
      return entry.clauses.flatMap { clause -> [Reason] in
        guard case .registration(let act) = clause.terms else { return [] }
        return switch act {
        case .commercial?: reasons(.commercialUse)
        case .hosting?: reasons(.hosting)
        case .use?: [matters("no agreement under \(entry.id) is on record")]
        case .other?, nil:
          [open("whether the project does what \(entry.id) asks to register for is not said")]
        }
      }
    }
  }
}
