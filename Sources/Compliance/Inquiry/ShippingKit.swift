import LicenseClauses

/// What must go along with the models that are passed on: notices with their exact words, phrases to show, copies
/// to include, changes to state, terms to pass on.
public struct ShippingKit: Sendable {
  /// A file of the kit.
  public struct File: Hashable, Sendable {
    /// Its path inside the folder.
    public let path: String
    /// Its bytes: a licence's text is passed on as it was given.
    public let bytes: [UInt8]

    /// Its text, for reading.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// A licence that reaches what is shipped, with the models by which it does.
  struct Item {
    let terms: LicenseTerms
    var models: [String]
    /// Those of them that derive from what it covers, rather than being it.
    var derived: [String]

    var isDerived: Bool { !derived.isEmpty }
  }

  private let items: [Item]
  /// The licences of models that a product only runs on as well: their phrases must be shown, and some ask for a copy
  /// for those who get the service.
  private let shown: [Item]
  private let context: RuleContext

  /// The kit for the models of a product, or for all that are passed on where no product is named.
  public init(_ context: RuleContext, product: Manifest.Product? = nil) {
    self.context = context
    let passed = context.manifest.models.filter { context.exposure($0).reachesOthers }.map(\.name)
    items = Self.items(context, product?.models ?? passed)
    shown = Self.items(context, product?.models ?? passed, alsoHosted: true)
  }

  private static func items(_ context: RuleContext, _ models: [String], alsoHosted: Bool = false) -> [Item] {
    var items: [Item] = []
    for model in models {
      let exposure = context.lineage.model(model).map(context.exposure) ?? Exposure()
      for reach in context.lineage.reaching(model)
      where reach.channel == .whole
        && (alsoHosted || exposure.isPassedOn || !exposure.isHosted || reach.terms.countsHosting)
      {
        let known = items.firstIndex { $0.terms.isSame(as: reach.terms) } ?? items.count
        if known == items.count { items.append(Item(terms: reach.terms, models: [], derived: [])) }
        items[known].models.append(Self.oneLine(model))
        if reach.isDerived { items[known].derived.append(Self.oneLine(model)) }
      }
    }
    return items.sorted { $0.terms.id < $1.terms.id }
  }

  /// A name as it may stand in a list: controls and line breaks are blanks.
  private static func oneLine(_ name: String) -> String {
    guard name.unicodeScalars.contains(where: isControl) else { return name }
    var out = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { out.append(isControl(scalar) ? " " : scalar) }
    return String(out)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || (0x2028...0x202E).contains(scalar.value)
      || (0x2066...0x2069).contains(scalar.value)
  }

  /// The files, sorted by path; none where no licence reaches what is shipped.
  public var files: [File] {
    let texts = [
      ("ATTRIBUTION.md", attribution), ("CHANGES.md", changes), ("LICENSES.md", copies), ("NOTICE", notice),
      ("TERMS.md", passedOn),
    ]
    return texts.compactMap { path, text in text.map { File(path: path, bytes: Array($0.utf8)) } }
      + licenseFiles
  }

  // MARK: The files

  /// The words that licences prescribe, one under the other.
  private var notice: String? {
    let words = items.flatMap { item in
      item.terms.clauses(.noticeText).compactMap { clause -> String? in
        if case .noticeText(let text, _) = clause.terms { text } else { nil }
      }
    }
    return words.isEmpty ? nil : unique(words).joined(separator: "\n\n") + "\n"
  }

  /// The phrases to show, and where they go.
  private var attribution: String? {
    let rows = shown.flatMap { item in
      item.terms.clauses(.attributionDisplay).compactMap { clause -> String? in
        guard case .attributionDisplay(let display) = clause.terms, display.when != .derived || item.isDerived
        else { return nil }
        let words = ([display.phrase].compactMap(\.self) + display.alternatives).joined(
          separator: "\n\nor:\n\n")
        let phrase = words.isEmpty ? "credit to \(item.terms.title)" : words
        return "\(phrase)\n\n(\(ClauseSentence(item.terms).text(clause)); \(ClauseText.place(clause)))"
      }
    }
    guard !rows.isEmpty else { return nil }
    return "# Attribution\n\n" + unique(rows).joined(separator: "\n\n") + "\n"
  }

  /// The statement of changes, to be filled in.
  private var changes: String? {
    let asking = items.filter { $0.isDerived && !$0.terms.clauses(.changeNotice).isEmpty }
    guard !asking.isEmpty else { return nil }
    let names = unique(asking.flatMap(\.derived)).map {
      "- \($0): modified by FILL IN WHO, on FILL IN THE DAY; FILL IN WHAT WAS CHANGED"
    }
    let why = asking.map {
      "\($0.terms.id) (\($0.terms.clauses(.changeNotice).map(ClauseText.place).joined(separator: "; ")))"
    }
    let inNotice = asking.flatMap { $0.terms.clauses(.changeNotice) }.filter {
      $0.details.contains(.noticeFile)
    }
    let also =
      inNotice.isEmpty
      ? ""
      : "\nWhoever adds a notice of their own to the file NOTICE puts that line there as well (\(inNotice.map(ClauseText.place).joined(separator: "; "))).\n"
    return "# Changes\n\nAsked for by \(why.joined(separator: ", ")).\n\n" + names.joined(separator: "\n")
      + "\n\nWhere a section asks for it in the files that were modified, put the same line into each of them.\n"
      + also
  }

  /// The licences of which somebody must get a copy: recipients of a model, or users of a service.
  private var copied: [Item] {
    shown.filter { item in
      let clauses = item.terms.clauses(.licenseCopy)
      return items.contains { $0.terms.isSame(as: item.terms) } && !clauses.isEmpty
        || clauses.contains { $0.details.contains(.service) && !$0.details.contains(.withCopies) }
    }
  }

  /// The licence copies to include, with where the official text is and how to know it.
  private var copies: String? {
    let asking = copied
    guard !asking.isEmpty else { return nil }
    let rows = asking.map { item -> String in
      let file = fileName(item.terms)
      let title = "\(item.terms.title), for \(item.models.joined(separator: ", "))"
      if let path = given(item.terms) {
        return "- \(title): \(file), the text that the manifest names (\(path))"
      }
      // A template has no copyright line; the maker's own file does.
      if !item.terms.clauses(.retainNotices).isEmpty, item.terms.asksMakersFile {
        let url = item.terms.url.map { " (its words: \($0))" } ?? ""
        return "- \(title): put the maker's own LICENSE, with its copyright line, at \(file)\(url)"
      }
      return "- \(title): put the official text at \(file)\(origin(item.terms))"
    }
    return "# Licences to include\n\n" + rows.joined(separator: "\n") + "\n" + kept
  }

  /// Where the text is to be had. A digest is told only beside the address of the very bytes that have it.
  private func origin(_ terms: LicenseTerms) -> String {
    if let text = context.catalog.entry(terms.id)?.texts.first, let from = text.from,
      from.hasPrefix("https://")
    {
      return " from \(from), SHA-256 \(text.sha256)"
    }
    let url = terms.url.map { " from \($0)" } ?? ", from the licensor"
    return url + " (to compare: llama-lint identify FILE says \(terms.id))"
  }

  /// The notices that came with the models, which no kit can know.
  private var kept: String {
    let asking = items.filter { !$0.terms.clauses(.retainNotices).isEmpty }
    guard !asking.isEmpty else { return "" }
    let rows = asking.map { item in
      let places = ClauseText.places(item.terms.clauses(.retainNotices))
      return "- \(item.terms.title), with \(item.models.joined(separator: ", ")) (\(places))"
    }
    return "\n# Notices to keep as they came\n\nCopyright, licence and attribution notices of:\n\n"
      + rows.joined(separator: "\n") + "\n"
  }

  /// The path of a licence's text, where a model of the manifest has it with it.
  private func given(_ terms: LicenseTerms) -> String? {
    context.manifest.models.lazy.compactMap { model -> String? in
      guard let path = model.licenseFile, context.files.texts[path] != nil,
        let own = context.lineage.own(model.name), own.terms.contains(where: { $0.isSame(as: terms) })
      else { return nil }
      return path
    }.first
  }

  /// The texts that the manifest gave, as copies to ship.
  private var licenseFiles: [File] {
    copied.compactMap { item in
      guard let path = given(item.terms), let bytes = context.files.texts[path]
      else { return nil }
      return File(path: fileName(item.terms), bytes: bytes)
    }
  }

  /// Where a licence's text goes. An id that was a path must not lead elsewhere, and no two texts to one file.
  private func fileName(_ terms: LicenseTerms) -> String {
    func name(_ id: String) -> String {
      String(id.map { $0.isLetter || $0.isNumber || "-_.+".contains($0) ? $0 : "-" })
    }
    let same = shown.map(\.terms).filter { name($0.id) == name(terms.id) }
    let number = same.firstIndex { $0.isSame(as: terms) } ?? 0
    return "licenses/\(name(terms.id))\(number == 0 ? "" : "-\(number + 1)").txt"
  }

  /// What recipients must be bound to or told, as provisions.
  private var passedOn: String? {
    let asking = items.filter { !$0.terms.clauses(.flowDown).isEmpty }
    guard !asking.isEmpty else { return nil }
    let parts = asking.map { item in
      PassedOnTerms(terms: item.terms, models: item.models, copy: fileName(item.terms)).text
    }
    return "# Terms to pass on\n\n" + parts.joined(separator: "\n\n") + "\n"
  }

  private func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}
