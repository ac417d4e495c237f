import LicenseClauses
import PositionedJSON

/// A manifest made from what a folder shows. What it does not show, or says in two ways, is left out and asked.
struct ManifestDraft {
  private let folder: FolderEvidence
  private let isContradicted: Bool

  init(_ folder: FolderEvidence, _ catalog: LicenseCatalog) {
    (self.folder, isContradicted) = (folder, folder.contradicts(catalog))
  }

  /// The manifest.
  var json: JSON {
    let (name, bases, data) = (folder.name, folder.bases, folder.datasets)
    var model: [(key: String, value: JSON)] = [("name", .string(name))]
    if !isContradicted, let license = folder.declared ?? folder.identified {
      model.append(("license", .string(license)))
    }
    if let file = folder.licenseFile { model.append(("licenseFile", .string(file))) }
    if !bases.isEmpty { model.append(("baseModels", .array(bases.map(base)))) }
    if !data.isEmpty { model.append(("trainingData", .array(data.map(JSON.string)))) }
    var members: [(key: String, value: JSON)] = [
      ("manifestVersion", .int(1)), ("project", .string(name)),
      ("models", .array(bases.map { .object([("name", .string($0.name))]) } + [.object(model)])),
    ]
    if !data.isEmpty { members.append(("datasets", .array(data.map { .object([("name", .string($0))]) }))) }
    return .object(members)
  }

  private func base(_ base: FolderEvidence.Base) -> JSON {
    guard let relation = base.relation else { return .string(base.name) }
    return .object([("name", .string(base.name)), ("relation", .string(relation))])
  }

  /// What a person must add.
  var questions: [String] {
    var questions: [String] = []
    if isContradicted, let declared = folder.declared, let text = folder.identified,
      let file = folder.licenseFile
    {
      questions.append(
        "\"license\" of '\(folder.name)': the card says \(declared), \(file) is \(text); which?")
    } else if folder.declared == nil, folder.identified == nil {
      questions.append("\"license\" of '\(folder.name)': which licence is it under?")
    }
    questions += folder.bases.map { base in
      let known = KnownModel.named(base.name).map { ": \($0.license), if it is the model of that name" }
      return "\"license\" of '\(base.name)'\(known ?? ""): the base's own licence binds what is made from it"
    }
    questions += folder.datasets.map { "\"license\" and \"generatedBy\" of the dataset '\($0)'" }
    return questions + [
      "\"distribution\" of '\(folder.name)': none, internal, hosted or weights?",
      "\"organization\": name, domicile, monthly active users, annual revenue",
      "\"products\": what is made with the models, commercial or not, where it is offered, what it is used for and shows",
    ]
  }
}
