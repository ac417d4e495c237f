import LicenseClauses
import PositionedJSON

/// Reads the fields of one JSON object, and reports what is wrong with them.
struct ObjectReader {
  let value: JSONValue
  let path: String
  let log: ProblemLog

  /// A reader of an object whose fields are known; unknown and double ones are reported.
  init?(_ value: JSONValue, path: String, log: ProblemLog, fields: [String]) {
    self.value = value
    self.path = path
    self.log = log
    guard let members = value.members else {
      log.report("must be an object, is \(Self.describe(value))", at: value.position, path: path)
      return nil
    }
    var seen: Set<String> = []
    for member in members {
      let place = self.path(member.key)
      if !seen.insert(member.key).inserted {
        log.report("key '\(member.key)' stands twice in one object", at: member.keyPosition, path: place)
      }
      if !fields.contains(member.key) {
        let near = Suggestion.nearest(to: member.key, among: fields)
        log.report(
          "unknown field '\(member.key)'", at: member.keyPosition, path: place,
          hint: near.map { "did you mean '\($0)'?" } ?? "known fields: \(fields.joined(separator: ", "))")
      }
    }
  }

  func path(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// A field's value; null is a mistake wherever it stands.
  func field(_ key: String) -> JSONValue? {
    guard let value = value[key] else { return nil }
    if value.isNull {
      log.report(
        "null says nothing", at: value.position, path: path(key),
        hint: "leave the field out where it is not known")
      return nil
    }
    return value
  }

  func expected(_ what: String, _ value: JSONValue, _ key: String, hint: String? = nil) {
    log.report("must be \(what), is \(Self.describe(value))", at: value.position, path: path(key), hint: hint)
  }

  // MARK: Typed fields

  func string(_ key: String) -> String? {
    guard let value = field(key) else { return nil }
    guard let text = value.string else {
      expected("a string", value, key)
      return nil
    }
    if text.allSatisfy(\.isWhitespace) {
      log.report("must not be empty", at: value.position, path: path(key))
      return nil
    }
    return text
  }

  func required(_ key: String) -> String? {
    if value[key] == nil { log.report("'\(key)' is missing", at: value.position, path: path(key)) }
    return string(key)
  }

  func bool(_ key: String) -> Bool? {
    guard let value = field(key) else { return nil }
    if value.bool == nil { expected("true or false", value, key) }
    return value.bool
  }

  func strings(_ key: String) -> [String]? {
    guard let value = field(key) else { return nil }
    guard let items = value.array else {
      expected("a list of strings", value, key)
      return nil
    }
    return items.enumerated().compactMap { index, item in
      if item.string == nil { expected("a string", item, "\(key)[\(index)]") }
      return item.string
    }
  }

  func day(_ key: String) -> CalendarDay? {
    guard let value = field(key) else { return nil }
    guard let text = value.string else {
      expected("a date as YYYY-MM-DD", value, key)
      return nil
    }
    guard let day = CalendarDay(text) else {
      log.report(
        "'\(text)' is no date that exists", at: value.position, path: path(key), hint: "write YYYY-MM-DD")
      return nil
    }
    return day
  }

  func requiredDay(_ key: String) -> CalendarDay? {
    if value[key] == nil { log.report("'\(key)' is missing", at: value.position, path: path(key)) }
    return day(key)
  }

  func choice<T: RawRepresentable & CaseIterable>(_ key: String, _ type: T.Type) -> T?
  where T.RawValue == String {
    field(key).flatMap { choice($0, key, type) }
  }

  func choice<T: RawRepresentable & CaseIterable>(_ value: JSONValue, _ key: String, _: T.Type) -> T?
  where T.RawValue == String {
    let names = T.allCases.map(\.rawValue)
    guard let text = value.string else {
      expected("one of \(names.joined(separator: ", "))", value, key)
      return nil
    }
    if let choice = T(rawValue: text) { return choice }
    let near = Suggestion.nearest(to: text, among: names)
    log.report(
      "'\(text)' is none of the known values", at: value.position, path: path(key),
      hint: near.map { "did you mean '\($0)'?" } ?? "one of \(names.joined(separator: ", "))")
    return nil
  }

  func choices<T: RawRepresentable & CaseIterable>(_ key: String, _ type: T.Type) -> [T]?
  where T.RawValue == String {
    guard let value = field(key) else { return nil }
    guard let items = value.array else {
      expected("a list", value, key)
      return nil
    }
    return items.enumerated().compactMap { index, item in choice(item, "\(key)[\(index)]", type) }
  }

  /// The objects of a list, each with its path.
  func objects(_ key: String) -> [(value: JSONValue, path: String)] {
    guard let value = field(key) else { return [] }
    guard let items = value.array else {
      expected("a list", value, key)
      return []
    }
    return items.enumerated().map { ($0.element, "\(path(key))[\($0.offset)]") }
  }

  // MARK: Numbers

  /// A number of people: whole, finite and not negative.
  func people(_ value: JSONValue, _ key: String) -> Double? {
    guard let number = value.number else {
      expected("a whole number", value, key)
      return nil
    }
    guard number.isFinite, number >= 0, number == number.rounded(), number < 1e15 else {
      log.report("people are counted in whole numbers from 0", at: value.position, path: path(key))
      return nil
    }
    return number
  }

  /// A size: a number, or a history by month.
  func size(_ key: String) -> Manifest.Size? {
    guard let value = field(key) else { return nil }
    guard let items = value.array else { return people(value, key).map(Manifest.Size.number) }
    var months: [Manifest.Month] = []
    for (index, item) in items.enumerated() {
      let place = "\(path(key))[\(index)]"
      guard let reader = ObjectReader(item, path: place, log: log, fields: ["month", "value"]) else {
        continue
      }
      guard let text = reader.required("month") else { continue }
      guard let month = YearMonth(text) else {
        log.report(
          "'\(text)' is no month", at: item["month"]?.position ?? item.position, path: "\(place).month",
          hint: "write YYYY-MM")
        continue
      }
      if months.contains(where: { $0.month == month }) {
        log.report("the month \(month) stands twice", at: item.position, path: place)
      }
      guard let number = item["value"] else {
        log.report("'value' is missing", at: item.position, path: "\(place).value")
        continue
      }
      if let people = reader.people(number, "value") {
        months.append(Manifest.Month(month: month, value: people))
      }
    }
    return .history(months.sorted { $0.month < $1.month })
  }

  func money(_ key: String) -> Manifest.Money? {
    guard let value = field(key) else { return nil }
    guard let reader = ObjectReader(value, path: path(key), log: log, fields: ["amount", "currency"]) else {
      return nil
    }
    let currency = reader.required("currency")
    if let currency, !CurrencyCode.isKnown(currency) {
      log.report(
        "'\(currency)' is no ISO 4217 code", at: value["currency"]?.position ?? value.position,
        path: "\(path(key)).currency", hint: "such as USD or EUR")
    }
    guard let number = value["amount"] else {
      log.report("'amount' is missing", at: value.position, path: "\(path(key)).amount")
      return nil
    }
    guard let amount = number.number, amount.isFinite, amount >= 0 else {
      log.report("an amount is a finite number from 0", at: number.position, path: "\(path(key)).amount")
      return nil
    }
    return currency.map { Manifest.Money(amount: amount, currency: $0) }
  }

  static func describe(_ value: JSONValue) -> String {
    switch value.content {
    case .null: "null"
    case .bool(let b): "\(b)"
    case .number(_, let written): "the number \(written.prefix(40))"
    case .string(let s): "the string '\(s.prefix(40))'"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
