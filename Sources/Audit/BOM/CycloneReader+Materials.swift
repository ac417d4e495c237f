/// What a program consists of, where the bill says it by the place where it lists a component.
extension CycloneReader {
  /// Links programs to the models and datasets that are listed inside them.
  ///
  /// A bill is one of its subject's materials: where no dependency says what the subject uses, it uses the
  /// models that the bill lists, without those that another of them was made from.
  mutating func linkMaterials() {
    for (index, outer) in places {
      if let outer { link(outer, to: index) }
    }
    guard let subject, draft.things[subject].kind == .program, !draft.things[subject].isUser else { return }
    let bases = basesOfModels()
    for (index, outer) in places where outer == nil && draft.things[index].kind == .model {
      guard let name = draft.things[index].name?.text, !bases.contains(name) else { continue }
      link(subject, to: index)
    }
  }

  private mutating func link(_ index: Int, to inner: Int) {
    guard let position = draft.things[inner].name?.position else { return }
    draft.link(index, .holds, to: inner, at: position)
  }

  private func basesOfModels() -> Set<String> {
    var names: Set<String> = []
    for thing in draft.things where thing.kind == .model {
      for case (.base(let name, _), _) in thing.facts { names.insert(name) }
    }
    return names
  }
}
