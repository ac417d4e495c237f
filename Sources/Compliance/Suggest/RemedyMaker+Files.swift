import LicenseClauses
import PositionedJSON

/// Names, notices, copies and phrases.
extension RemedyMaker {
  // MARK: Names

  func names(_ finding: Finding) -> [Remedy] {
    guard let model = manifestModel(finding.subject) else { return [] }
    let rules = context.lineage.reaching(model.name).filter { $0.channel != .data }.flatMap { reach in
      reach.terms.clauses(.modelNaming).compactMap { clause -> ModelNaming? in
        guard case .modelNaming(let naming) = clause.terms else { return nil }
        return naming.rule == .mustNotUse && reach.isOwn ? nil : naming
      }
    }
    let proper = RuledName(rules).name(for: model.properName)
    guard !proper.isEmpty, proper != model.properName else { return [] }
    let name = String(model.name.dropLast(model.properName.count)) + proper
    guard !context.subjects.contains(name) else { return [] }
    return [
      Remedy(
        .rename, finding, "rename '\(model.name)' to '\(name)'",
        [ManifestEdit([], .rename(from: model.name, to: name))])
    ]
  }

  // MARK: Notices and copies

  func notices(_ finding: Finding) -> [Remedy] {
    guard let model = manifestModel(finding.subject), let folder = ShippedFolder(model, context) else {
      return []
    }
    let words = finding.clauses.compactMap { clause -> String? in
      if case .noticeText(let text, _) = clause.terms { text } else { nil }
    }
    guard !words.isEmpty || folder.notices.isEmpty else { return [] }
    let path = folder.notices.first { $0.bytes != nil }?.path ?? "NOTICE"
    let text =
      words.isEmpty ? "Notices of \(finding.license ?? "the licence")" : words.joined(separator: "\n\n")
    return [
      Remedy(
        .addNotice, finding, "put the notice that the licence prescribes into '\(folder.path)/\(path)'",
        files: [FileAddition(folder.path, path, .words(text))])
    ]
  }

  func copies(_ finding: Finding) -> [Remedy] {
    guard let model = manifestModel(finding.subject), let folder = ShippedFolder(model, context),
      let terms = terms(finding)
    else { return [] }
    let name = String(terms.id.map { $0.isLetter || $0.isNumber || "-_.+".contains($0) ? $0 : "-" })
    let path = "licenses/\(name).txt"
    let text = "put the text of \(terms.id) into '\(folder.path)/\(path)'"
    if case .file(let source) = terms.origin, let bytes = context.files.texts[source] {
      return [
        Remedy(
          .addLicenseCopy, finding, "\(text): it is '\(source)'",
          files: [FileAddition(folder.path, path, .copy(bytes: bytes, of: source))])
      ]
    }
    let official = context.catalog.entry(terms.id)?.texts.first?.sha256
    let whose = terms.asksMakersFile ? "the maker's own file, with its copyright line" : "the official text"
    let content = FileAddition.Content.officialText(license: terms.id, url: terms.url, sha256: official)
    return [
      Remedy(
        .addLicenseCopy, finding, "\(text): \(whose)\(terms.url.map { ", from \($0)" } ?? "")",
        files: [FileAddition(folder.path, path, content)])
    ]
  }

  // MARK: Phrases

  func displays(_ finding: Finding) -> [Remedy] {
    let all = finding.clauses + (terms(finding)?.clauses(.attributionDisplay) ?? [])
    let phrases = all.compactMap { clause -> String? in
      guard case .attributionDisplay(let display) = clause.terms,
        finding.rule != "usage-threshold" || display.when == .threshold
      else { return nil }
      return display.phrase
    }
    guard let phrase = phrases.first else { return [] }
    if manifestProduct(finding.subject) != nil {
      return [
        Remedy(
          .display, finding, "show '\(phrase)' to the users of '\(finding.subject)'",
          [ManifestEdit(product(finding.subject, "displays"), .append(.string(phrase)))])
      ]
    }
    guard finding.rule == "attribution-display", let model = manifestModel(finding.subject),
      let folder = ShippedFolder(model, context)
    else { return [] }
    return [
      Remedy(
        .display, finding, "write '\(phrase)' into '\(folder.path)/README.md'",
        files: [FileAddition(folder.path, "README.md", .words(phrase))])
    ]
  }

  func disclosure(_ finding: Finding) -> [Remedy] {
    guard manifestProduct(finding.subject) != nil else { return [] }
    return [
      Remedy(
        .discloseAI, finding, "tell the users of '\(finding.subject)' that they deal with AI",
        [ManifestEdit(product(finding.subject, "disclosesAI"), .set(.bool(true)))])
    ]
  }
}
