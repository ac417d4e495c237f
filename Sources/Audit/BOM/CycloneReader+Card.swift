import PositionedJSON

/// What a model was made from and trained on, as its pedigree and its card tell.
extension CycloneReader {
  /// States the ancestors. Descendants and variants bind it to nothing.
  mutating func readAncestors(of index: Int, _ value: JSONValue) {
    guard let ancestors = value["pedigree"]?["ancestors"]?.array else { return }
    for ancestor in ancestors where ancestor.members != nil {
      let hub = ancestor.shortText("purl").flatMap { BillHubName(purl: $0.text) }
      let kind = CycloneKind.of(ancestor, hub, isSubject: false)
      // An ancestor without a type is of its descendant's kind.
      let known = kind ?? (ancestor["type"] == nil ? draft.things[index].kind : nil)
      guard let name = CycloneName.of(ancestor, known), name.text != draft.things[index].name?.text else {
        continue
      }
      guard let from = draft.things[index].kind else { continue }
      draft.state({ BillLink.madeFrom().statement(from, known, $0) }, name, of: index)
    }
  }

  /// States the datasets and the formats of a model's card.
  mutating func readCard(of index: Int, _ value: JSONValue) {
    guard draft.things[index].kind == .model, let card = draft.object(value, "modelCard") else { return }
    guard let parameters = draft.object(card, "modelParameters") else { return }
    for dataset in draft.list(parameters, "datasets") { readDataset(of: index, dataset) }
    for key in ["inputs", "outputs"] {
      for format in draft.objects(parameters, key) { readFormat(of: index, format) }
    }
  }

  private mutating func readFormat(of index: Int, _ value: JSONValue) {
    guard let format = draft.text(value, "format") else { return }
    // "text", or a media type such as "image/png".
    let word = format.text.lowercased().prefix { $0 != "/" }
    guard ["text", "image", "audio", "video"].contains(word) else { return }
    draft.state({ _ in .modality(String(word)) }, format, of: index)
  }

  /// A dataset is described in place, is a reference to a component, or, from some, is a bare name.
  private mutating func readDataset(of index: Int, _ value: JSONValue) {
    if let name = value.shortText { return draft.state({ .dataset($0) }, name, of: index) }
    guard draft.isObject(value, in: "datasets") else { return }
    if let reference = draft.text(value, "ref") {
      refer(from: index, .trainedOn, to: reference, else: .dataset)
    } else if ["dataset", nil].contains(draft.text(value, "type")?.text) {
      draft.state({ .dataset($0) }, CycloneName.of(value, .dataset), of: index)
    }
  }

  /// States what a reference means, and notes where a model's or a dataset's means nothing.
  mutating func refer(from index: Int, _ link: BillLink, to reference: BillText, else kind: Component.Kind?) {
    if let other = draft.resolve(reference) {
      return draft.link(index, link, to: other, at: reference.position)
    }
    guard let from = draft.things[index].kind else { return }
    if let hub = BillHubName(purl: reference.text), hub.name != draft.things[index].name?.text {
      let meant = BillText(text: hub.name, position: reference.position)
      draft.state({ link.statement(from, kind ?? hub.kind ?? .model, $0) }, meant, of: index)
    } else if kind == .dataset, reference.text.hasPrefix("dataset:") {
      // AIBoMGen named datasets that it could not find so.
      let meant = BillText(text: String(reference.text.dropFirst(8)), position: reference.position)
      draft.state({ .dataset($0) }, meant, of: index)
    } else if from != .program, !reference.text.hasPrefix("urn:cdx:") {
      draft.refuse("\(BillText.quoted(reference.text)) is no bom-ref of this bill", at: reference.position)
    }
  }

  /// Reads one of `dependencies`: what it depends on is what a model was made from, or what a program uses.
  mutating func link(_ dependency: JSONValue) {
    guard let reference = draft.text(dependency, "ref") else { return }
    guard let index = draft.resolve(reference) else { return noteLost(reference, dependency) }
    guard draft.things[index].kind != nil else { return }
    for other in draft.list(dependency, "dependsOn") {
      if let other = draft.text(other, of: "dependsOn") {
        refer(from: index, .dependsOn, to: other, else: nil)
      }
    }
  }

  /// An unknown user matters where it uses a model or a dataset.
  private mutating func noteLost(_ reference: BillText, _ dependency: JSONValue) {
    let used = (dependency["dependsOn"]?.array ?? []).compactMap {
      $0.shortText.flatMap { draft.find($0.text) }
    }
    guard used.contains(where: draft.isModelOrDataset) else { return }
    draft.refuse("\(BillText.quoted(reference.text)) is no bom-ref of this bill", at: reference.position)
  }
}
