extension RuleContext {
  /// How a model reaches others.
  func exposure(_ model: Manifest.Model) -> Exposure { exposures[model.name] ?? Exposure() }

  /// The models that reach others in a way in which terms that bind them whole ask for something: copies of them, or
  /// a service where the terms count that.
  var passedOn: [(model: Manifest.Model, reach: Reach)] {
    manifest.models.flatMap { model -> [(Manifest.Model, Reach)] in
      let exposure = exposure(model)
      guard exposure.reachesOthers else { return [] }
      return lineage.reaching(model.name).filter { reach in
        reach.channel == .whole && (exposure.isPassedOn || reach.terms.countsHosting)
      }.map { (model, $0) }
    }
  }
}
