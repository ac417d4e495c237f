import LicenseClauses

/// What passing on, showing and naming takes, and what ends the rights.
extension ClauseSentence {
  func naming(_ naming: ModelNaming, _ details: Set<ClauseDetail>) -> String {
    let passed = details.contains(.passedOn) ? " that are passed on or offered" : ""
    let outputs = details.contains(.outputsToo) ? " or its outputs" : ""
    if naming.rule == .includes, details.contains(.suffix), let token = naming.token {
      return "names of models made from or with it\(outputs)\(passed) must end with '\(token)'"
    }
    return self.naming(naming, of: "names of models made from or with it\(outputs)\(passed)")
  }

  func naming(_ naming: ModelNaming, of models: String) -> String {
    let token = naming.token.map { "'\($0)'" }
    switch naming.rule {
    case .beginsWith: return "\(models) must begin with \(token ?? "the name of the model")"
    case .includes: return "\(models) must hold \(token ?? "the name of the model")"
    case .mustNotUse: return "\(models) must not use \(token ?? "the names of \(licensor)")"
    }
  }

  func display(
    _ display: AttributionDisplay, _ details: Set<ClauseDetail>, besides others: [Clause]
  ) -> String {
    let phrases = ([display.phrase].compactMap(\.self) + display.alternatives).map { "'\($0)'" }
    let credit = details.contains(.legalNotices) ? "the licence's own legal notices" : "credit to \(licensor)"
    let what = phrases.isEmpty ? credit : Self.list(phrases, "or")
    let place = Self.place(details)
    let shown = "must be shown" + (place.isEmpty ? "" : place + ",")
    switch display.when {
    case .offered where details.contains(.commercial):
      return "\(what) \(shown) where the model is used commercially"
    case .offered:
      let derived = details.contains(.derivativesToo) ? " or a derivative of it" : ""
      return
        "\(what) \(shown) where the model\(derived), or a product or service \(Self.with(details)), is offered"
    case .derived:
      let passed = details.contains(.passedOn) ? ", where that is passed on or offered" : ""
      let outputs = details.contains(.outputsToo) ? " or its outputs" : ""
      return "\(what) \(shown) with what was made or trained with it\(outputs)\(passed)"
    case .threshold:
      let sizes = others.compactMap { other -> String? in
        guard case .usageThreshold(let line) = other.terms else { return nil }
        return Self.size(line)
      }
      let above = sizes.isEmpty ? "a size that stands there" : Self.list(sizes, "or")
      let used = details.contains(.derivativesToo) ? "it, or a derivative of it," : "it"
      let use =
        details.contains(.commercial) ? " where \(used) is used for commercial products or services" : ""
      return "above \(above), \(what) must be shown\(place)\(use)"
    case .namedModel: return "\(what) \(shown) for certain models, which the text names or defines"
    case .publication:
      let plain = details.contains(.prominent) ? " prominently" : ""
      return "\(what) must stand\(plain) in \(Self.publications(details))"
    }
  }

  /// "public statements about derivatives".
  private static func publications(_ details: Set<ClauseDetail>) -> String {
    let place =
      switch (details.contains(.publications), details.contains(.inPublic)) {
      case (true, false): "publications"
      case (false, true): "public statements"
      default: "publications or public statements"
      }
    return place + (details.contains(.aboutDerivatives) ? " about derivatives" : "")
  }

  /// " prominently on a website or in the documentation".
  private static func place(_ details: Set<ClauseDetail>) -> String {
    let words: [(ClauseDetail, String)] = [
      (.website, "on a website"), (.interface, "in the user interface"), (.blogPost, "in a blog post"),
      (.aboutPage, "on an about page"),
      (.documentation, "in the documentation"),
    ]
    let places = words.filter { details.contains($0.0) }.map(\.1)
    return (details.contains(.prominent) ? " prominently" : "")
      + (places.isEmpty ? "" : " " + list(places, "or"))
  }

  func notice(_ text: String?, _ exceptHosted: Bool, _ details: Set<ClauseDetail>) -> String {
    let words = text.map { "the notice '\($0)'" } ?? "a notice in given words"
    let file = details.contains(.noticeFile) ? ", in a file named Notice" : ""
    let passed = exceptHosted ? " that are passed on" : ""
    let hosted = details.contains(.exceptHosted) ? "; a hosted service needs none" : ""
    return "\(words) must go along with copies\(passed)\(file)\(hosted)"
  }

  func derivative(_ definition: DerivativeDefinition, _ details: Set<ClauseDetail>) -> String {
    let students =
      details.contains(.similar)
      ? "models that are made to perform like it by learning from it or its outputs"
      : details.contains(.patterns)
        ? "models trained on outputs, or that learn from the model," : "models trained on outputs"
    return switch (definition.distillation, definition.outputs) {
    case (true, true?): "outputs and \(students) count as derivatives, and are bound as such"
    case (true, false?): "\(students) count as derivatives, and are bound as such; outputs themselves do not"
    case (true, nil): "\(students) count as derivatives, and are bound as such"
    case (false, true?): "outputs count as derivatives; models trained on them are not named"
    case (false, false?): "outputs do not count as derivatives; models trained on them are not named"
    case (false, nil): "what counts as a derivative is defined; models trained on outputs are not named"
    }
  }

  func shareAlike(_ network: Bool, _ details: Set<ClauseDetail>) -> String {
    let others = details.contains(.otherTerms) ? ", or others that the text names" : ""
    let form = details.contains(.objectForm) ? ", and the compiled form be given too" : ""
    let what =
      switch (details.contains(.sameTerms), details.contains(.source)) {
      case (true, false):
        "derivatives that are passed on must be under the same terms\(others)"
      case (false, true):
        "the source, as the text defines it, of derivatives that are passed on must be open\(form)"
      case (true, true):
        "derivatives that are passed on must be under the same or named terms, with their source, as the text defines it\(form)"
      case (false, false):
        "derivatives that are passed on must go under terms, or with a source, that the text names"
      }
    let who = details.contains(.nonCommercial) ? ", for those who have no leave for commercial use" : ""
    return what + who + (network ? "; to offer them over a network is enough to owe it" : "")
  }

  func redistribution(_ limit: RedistributionLimit, _ details: Set<ClauseDetail>) -> String {
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
    let counted = limit.countsHosting ? "; elsewhere the text counts a hosted service as passing on" : ""
    if limit.permission == .conditional, details.contains(.addedTerms) {
      let means = details.contains(.technicalMeasures) ? "terms or technical measures" : "terms"
      return "\(what) under \(means) of one's own that conflict with these is forbidden\(counted)"
    }
    if limit.permission == .conditional, details.contains(.objectForm) {
      return "\(what) \(verb) allowed in compiled form only, as the text defines it\(counted)"
    }
    return limit.permission == .prohibited
      ? "\(what) \(verb) forbidden\(counted)" : "\(what) \(verb) tied to conditions\(counted)"
  }

  func outputs(_ owner: OutputOwner?, _ details: Set<ClauseDetail>) -> String {
    switch owner {
    case .licensee?:
      against(details) + "outputs belong to whoever makes them"
        + (details.contains(.asLawAllows) ? ", as far as the law allows" : "")
    case .licensor?: "outputs belong to \(licensor)"
    case .unclaimed?: "no rights in outputs are claimed by \(licensor)"
    case nil: "who owns outputs is settled"
    }
  }

  func derivatives(_ owner: DerivativeOwner?, _ details: Set<ClauseDetail>) -> String {
    let kept =
      details.contains(.licensorMade)
      ? "the model itself, and what is made by or for \(licensor), stay" : "the model itself stays"
    switch owner {
    case .licensee?:
      return against(details)
        + "changes and derivatives belong to whoever makes them\(details.contains(.madeFor) ? " or has them made" : "")"
        + (details.contains(.conditioned) ? ", as long as the terms are complied with" : "")
        + (details.contains(.reserved) ? "; \(kept) \(licensor)'s" : "")
    case .licensor?: return "changes and derivatives belong to \(licensor)"
    case nil: return "who owns changes and derivatives is settled"
    }
  }

  private func against(_ details: Set<ClauseDetail>) -> String {
    details.contains(.asBetween) ? "as between \(licensor) and the licensee, " : ""
  }

  func termination(_ end: Termination, _ details: Set<ClauseDetail>) -> String {
    let deletion = end.deletion ? Self.aftermath(details) : nil
    let rights = end.scope == .patent ? "patent licences" : "the rights"
    let ends = end.scope == .patent ? "patent licences end" : "the rights end"
    let cause: String? =
      switch end.trigger {
      case .breach?: breach(rights, details)
      case .litigation?:
        "\(ends) for whoever \(suit(details)), claiming that what is licensed\(Self.claim(details))"
      case .threshold?: "\(ends) above a size"
      case .licensorDiscretion?: "\(licensor) may end the rights"
      case .other? where details.contains(.guardrails):
        "\(ends) for whoever gets round, disables or weakens safety or security measures of the model"
      case .other? where details.contains(.declining):
        "\(ends) for whoever does not take the new terms"
      case .other?: "\(ends) on other grounds, which stand there"
      case nil: nil
      }
    guard let cause else { return "when the rights end, \(deletion ?? "what then holds is settled")" }
    return cause + (deletion.map { "; \($0)" } ?? "")
  }

  /// "use must cease and copies be deleted": what must be done when the rights end.
  private static func aftermath(_ details: Set<ClauseDetail>) -> String {
    let copies = details.contains(.derivativesToo) ? "copies, of derivatives too," : "copies"
    return switch (details.contains(.cease), details.contains(.delete)) {
    case (true, false): "use must cease"
    case (false, true): "\(copies) must be deleted"
    default: "use must cease and \(copies) be deleted"
    }
  }

  private func breach(_ rights: String, _ details: Set<ClauseDetail>) -> String {
    let cure =
      details.contains(.reinstates)
      ? ", and they come back where it is mended in time, as the text says further on"
      : details.contains(.curable) ? ", unless it is mended in the time that the passage gives" : ""
    switch (details.contains(.automatic), details.contains(.byLicensor)) {
    case (true, false): return "a breach ends \(rights) by itself\(cure)"
    case (false, true): return "\(licensor) may end \(rights) for a breach\(cure)"
    default: return "a breach ends \(rights), or lets \(licensor) end them\(cure)"
    }
  }

  /// "sues anyone, or threatens to": what a claim must come to, and whose it may be.
  private func suit(_ details: Set<ClauseDetail>) -> String {
    let group = details.contains(.licensorGroup) ? " or an affiliate of it" : ""
    let words: [(ClauseDetail, String)] = [
      (.anyone, " anyone"), (.licensor, " \(licensor)\(group)"), (.joining, ", or joins a suit"),
      (.threats, ", or threatens to"), (.affiliates, ", itself or by an affiliate"),
      (.answering, ", unless in answer to such a suit"), (.counterclaims, ", be it by a counterclaim"),
    ]
    let met = words.filter { details.contains($0.0) && !($0.0 == .licensor && details.contains(.anyone)) }
    return "sues" + met.map(\.1).joined()
  }

  /// " or its outputs infringe a patent or copyright".
  private static func claim(_ details: Set<ClauseDetail>) -> String {
    let rights: [(ClauseDetail, String)] = [
      (.patents, "a patent"), (.copyrights, "a copyright"), (.anyRight, "other intellectual property"),
      (.otherRights, "any other right"),
    ]
    var named = rights.filter { details.contains($0.0) }.map(\.1)
    if named.first == "other intellectual property" { named[0] = "intellectual property" }
    let what = list(named, "or")
    let own = details.contains(.ownRights) ? " of its own, or that it can license" : ""
    return (details.contains(.outputsToo) ? " or its outputs infringe " : " infringes ")
      + (named.isEmpty ? "rights (which, the text says)" : what) + own
  }

  func plain(_ kind: ClauseKind, _ details: Set<ClauseDetail>) -> String {
    switch kind {
    case .licenseCopy:
      copy(details)
    case .changeNotice: changes(details)
    case .retainNotices: notices(details)
    case .flowDown: flowDown(details)
    case .competition: "no use in competition with \(licensor)"
    case .licenseUpdate: update(details)
    case .remoteRestriction: restriction(details)
    case .reverseEngineering: "no taking apart, and no extracting of what is in it"
    case .integratedProductExemption: freed(details)
    case .aiDisclosure: disclosure(details)
    case .indemnity: indemnity(details)
    case .exportControl: trade(details)
    case .trademark:
      "no rights in \(details.contains(.patents) ? "patents, names and marks" : "names and marks") are granted"
        + (details.contains(.endorsement) ? ", nor leave to suggest an endorsement" : "")
        + (details.contains(.exceptions) ? ", beyond what the text itself allows or asks for" : "")
    case .feedback: feedback(details)
    case .warrantyDisclaimer:
      "no warranty is given" + (details.contains(.asLawAllows) ? ", as far as the law allows" : "")
    case .liabilityLimit: liability(details)
    default: kind.summary
    }
  }

  private func copy(_ details: Set<ClauseDetail>) -> String {
    let derived = details.contains(.derivativesToo) ? " or a derivative of it" : ""
    let who =
      details.contains(.service)
      ? " of the model\(derived), or of a product or service \(Self.with(details))," : ""
    return "recipients\(who) must be given a copy of the licence"
      + (details.contains(.withCopies) ? " with what they get of the model" : "")
      + (details.contains(.link) ? ", or a link to it" : "")
  }

  private func freed(_ details: Set<ClauseDetail>) -> String {
    let product = details.contains(.endUserProduct) ? "a product for end users" : "another product"
    let who =
      details.contains(.users)
      ? "end users of a product or service with it are" : "whoever receives it inside \(product) is"
    return "\(who) freed from terms that the passage names"
  }

  private static func with(_ details: Set<ClauseDetail>) -> String {
    details.contains(.using) ? "that uses it" : "that contains it"
  }

  private func notices(_ details: Set<ClauseDetail>) -> String {
    let more: [(ClauseDetail, String)] = [
      (.patents, "patent"), (.trademarks, "trademark"), (.licenseNotice, "licence"),
      (.disclaimers, "disclaimer"), (.otherNotices, "other"),
    ]
    if details.isSubset(of: [.noticeFile, .attributions]), details.contains(.noticeFile) {
      return "the attribution notices of the file Notice must be passed on"
    }
    if details.contains(.ownNotices) {
      let who = details.contains(.nonCommercial) ? ", for those who have no leave for commercial use" : ""
      return "one's own copyright statement must follow the original's\(who)"
    }
    let some = more.filter { details.contains($0.0) }.map(\.1)
    // Which of the two is meant is known where either was found; else both may be.
    let isSaid = details.contains(.copyrights) || details.contains(.attributions)
    let first = !isSaid || details.contains(.copyrights) ? ["copyright"] : []
    let last = !isSaid || details.contains(.attributions) ? ["attribution"] : []
    let named = first + some + last
    return
      "\(Self.list(named)) notices\(details.contains(.link) ? ", and a link to the original," : "") must be kept"
      + (details.contains(.onRequest)
        ? ", and removed if \(licensor) asks for it, as the text says further on" : "")
  }

  private func changes(_ details: Set<ClauseDetail>) -> String {
    let file = details.contains(.noticeFile) ? " in the file Notice" : ""
    if details.contains(.ownNotices) {
      return "whoever adds notices of their own must state\(file) that, and how, it was modified"
    }
    let prominent = details.contains(.prominent) ? "prominent " : ""
    return "what was modified must carry a \(prominent)notice\(file) that it was"
  }

  private func indemnity(_ details: Set<ClauseDetail>) -> String {
    if details.contains(.ownWarranty) {
      return "whoever offers a warranty or support of their own bears the claims that come of it"
    }
    let group = details.contains(.licensorGroup) ? " and its affiliates" : ""
    let acts = details.contains(.defend) ? "defend and indemnify" : "indemnify"
    let broken = details.contains(.violations) ? " in violation of the terms" : ""
    let passing = details.contains(.passedOn) ? " or distribution" : ""
    let others = details.contains(.recipientsToo) ? ", or that of others whom the text names" : ""
    return
      "the licensee must \(acts) \(licensor)\(group) against third parties' claims from its use\(passing)\(broken)\(others)"
  }

  private func trade(_ details: Set<ClauseDetail>) -> String {
    let words: [(ClauseDetail, String)] = [
      (.trade, "trade"), (.sanctions, "sanctions"), (.exports, "export"),
    ]
    let named = words.filter { details.contains($0.0) }.map(\.1)
    let laws = named.isEmpty ? "trade, sanctions or export" : Self.list(named, "and")
    return "\(laws) laws must be complied with"
  }

  private func feedback(_ details: Set<ClauseDetail>) -> String {
    switch (details.contains(.suggestions), details.contains(.contributions)) {
    case (true, false): "\(licensor) may use feedback"
    case (false, true): "contributions that are sent in may be used under terms that stand there"
    default: "\(licensor) may use feedback and contributions"
    }
  }

  private func liability(_ details: Set<ClauseDetail>) -> String {
    let damages =
      details.contains(.allDamages)
      ? ", for direct damages too"
      : details.contains(.indirectDamages) ? " for indirect and consequential damages" : ""
    let law = details.contains(.asLawAllows) ? ", as far as the law allows" : ""
    return switch (details.contains(.excluded), details.contains(.capped)) {
    case (true, true): "the liability of \(licensor) is excluded for some damages and capped for others\(law)"
    case (true, false):
      "the liability of \(licensor) is excluded\(damages)\(law)"
    case (false, true): "the liability of \(licensor) is capped\(law)"
    case (false, false): "the liability of \(licensor) is limited\(law)"
    }
  }

  private func flowDown(_ details: Set<ClauseDetail>) -> String {
    let who = details.contains(.users) && !details.contains(.recipientsToo) ? "users" : "recipients or users"
    let what =
      switch (details.contains(.terms), details.contains(.limits)) {
      case (true, false): "the terms"
      case (false, true): "the limits on use"
      default: "the terms or the limits on use"
      }
    return switch (details.contains(.bind), details.contains(.notify)) {
    case (true, true): "\(who) must be bound by \(what), and be told of them"
    case (true, false): "\(who) must be bound by \(what)"
    case (false, true): "\(who) must be told of \(what)"
    case (false, false): "\(who) must be bound by \(what), be told of them, or both"
    }
  }

  private func update(_ details: Set<ClauseDetail>) -> String {
    let words: [(ClauseDetail, String)] = [
      (.terms, "the terms"), (.policy, "a policy"), (.model, "the model"),
    ]
    let named = words.filter { details.contains($0.0) }.map(\.1)
    let newest = details.contains(.newestVersion)
    let asked =
      details.contains(.efforts)
      ? "reasonable efforts must be made to use the newest version" : "the newest version must be used"
    if details.contains(.optional), !newest {
      return "new versions of the terms may be published, and bind only who takes them"
    }
    if named.isEmpty, newest { return asked }
    let what = named.isEmpty ? "the terms, a policy or the model" : Self.list(named, "or")
    let law = details.contains(.forLaw) ? " to comply with the law" : ""
    return "\(what) may change\(law)" + (newest ? ", and \(asked)" : "")
  }

  private func restriction(_ details: Set<ClauseDetail>) -> String {
    let reasonably = details.contains(.reasonably) ? "reasonably " : ""
    let believed =
      details.contains(.believed)
      ? " that it \(reasonably)believes breaks the terms" : " that breaks the terms"
    let law = details.contains(.asLawAllows) ? ", as far as the law allows" : ""
    let broken = details.contains(.violations) ? believed : ""
    switch (details.contains(.restrict), details.contains(.monitor)) {
    case (true, false):
      return "\(licensor) may restrict use\(broken)" + (details.contains(.remote) ? ", also remotely" : "")
        + law
    case (false, true): return "\(licensor) may watch the use\(law)"
    case (true, true): return "\(licensor) may watch the use, and restrict it\(law)"
    case (false, false): return "\(licensor) may restrict the use or watch it, as the text says"
    }
  }

  private func disclosure(_ details: Set<ClauseDetail>) -> String {
    let words: [(ClauseDetail, String)] = [
      (.machine, "that they deal with a machine"), (.aiGenerated, "what a machine made"),
      (.dangers, "of known dangers of the system"), (.limitations, "of its limits"),
    ]
    let named = words.filter { details.contains($0.0) }.map(\.1)
    let plainly = details.contains(.prominent) ? "plainly " : ""
    let place = details.contains(.inPublic) ? ", where it is put before the public" : ""
    return named.isEmpty
      ? "people must be told what the text names: that a machine speaks, what a machine made, or its dangers"
      : "people must \(plainly)be told \(Self.list(named, "or"))\(place)"
  }
}
