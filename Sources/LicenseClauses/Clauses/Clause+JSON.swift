public import PositionedJSON

extension Clause {
  /// The clause as `parse` prints it: kind, lines, section, parameters, and the words where they are at hand.
  public func json(explained: Bool = false) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("kind", .string(kind.rawValue)), ("lines", .array([.int(lines.lowerBound), .int(lines.upperBound)])),
      ("section", section.isEmpty ? .null : .string(section)),
    ]
    members += terms.fields
    for key in [kind.detailKey, "details"].prefix(kind.detailKey == "details" ? 1 : 2) {
      let named = details.filter { kind.key(of: $0) == key }
      if !named.isEmpty { members.append((key, .array(named.map { .string($0.rawValue) }))) }
    }
    if let wording { members.append(("wording", .string(String(wording, radix: 16)))) }
    // Not "source", which is a parameter of output-training.
    if let source { members.append(("from", .string(source))) }
    // A notice's `text` is the notice itself; the words around it go by another name.
    if let text { members.append((kind == .noticeText ? "quote" : "text", .string(text))) }
    if explained, let evidence {
      members.append(("recognizer", .string(evidence.recognizer.rawValue)))
      members.append(("words", .string(evidence.words)))
    }
    return .object(members)
  }

  /// A clause from its JSON form; nil where that is no clause.
  public init?(json: JSONValue) {
    guard let kind = json["kind"]?.string.flatMap(ClauseKind.init(rawValue:)),
      let terms = ClauseTerms(kind: kind, fields: json),
      let bounds = json["lines"]?.array?.compactMap(\.integer), bounds.count == 2,
      bounds[0] >= 0, bounds[0] <= bounds[1], bounds[1] <= Int(Int32.max)
    else { return nil }
    self.init(
      terms: terms, lines: bounds[0]...bounds[1], section: json["section"]?.string ?? "", text: nil,
      evidence: nil,
      source: json["from"]?.string)
    let named = Set([kind.detailKey, "details"]).sorted().flatMap { json[$0]?.array ?? [] }
    details = named.compactMap { $0.string.flatMap(ClauseDetail.init(rawValue:)) }.sorted()
    wording = json["wording"]?.string.flatMap { UInt32($0, radix: 16) }
  }
}

extension ClauseKind {
  /// The name under which a clause says its details: what users are told of has one of its own.
  public var detailKey: String { self == .aiDisclosure ? "of" : "details" }

  /// The name under which a clause of the kind says a detail: that the law decides is nothing that users are told of.
  func key(of detail: ClauseDetail) -> String { Self.manner.contains(detail) ? "details" : detailKey }

  /// How, where and how far something is to be done.
  private static let manner: Set<ClauseDetail> = [.asLawAllows, .prominent, .inPublic]
}
