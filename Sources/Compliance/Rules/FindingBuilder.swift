import LicenseClauses
import PositionedJSON

extension Rule {
  /// A finding of this rule on terms that reach a subject.
  func finding(
    _ status: Finding.Status, _ subject: String, _ reach: Reach, _ message: String, fix: String = "",
    clauses: [Clause],
    notes: [String] = [], at position: JSONPosition
  ) -> Finding {
    Finding(
      rule: Self.description.name, status: status, subject: subject, license: reach.terms.id, via: reach.path,
      otherPaths: reach.otherPaths, message: message, fix: fix, clauses: clauses, notes: notes,
      position: position)
  }

  /// A finding of this rule that rests on no lineage.
  func finding(
    _ status: Finding.Status, _ subject: String, license: String?, _ message: String, fix: String = "",
    clauses: [Clause] = [],
    notes: [String] = [], at position: JSONPosition
  ) -> Finding {
    Finding(
      rule: Self.description.name, status: status, subject: subject, license: license, via: [subject],
      otherPaths: 0,
      message: message, fix: fix, clauses: clauses, notes: notes, position: position)
  }

  /// What holds, and why.
  func holds(_ subject: String, _ reach: Reach, _ why: String, clauses: [Clause], at position: JSONPosition)
    -> Finding
  {
    finding(.holds, subject, reach, why, clauses: clauses, at: position)
  }
}

/// Words as they are compared: without regard to letter case, white space, quotation marks, dashes and Markdown.
enum LooseText {
  /// The bytes that count, each run of others as one blank.
  static func fold(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var skip = 0
    var iterator = Array(bytes)[...]
    while let byte = iterator.first {
      iterator = iterator.dropFirst()
      if skip > 0 {
        skip -= 1
        continue
      }
      switch byte {
      case 0x41...0x5A: out.append(byte | 0x20)
      case 0...0x20, 0x22, 0x27, 0x2A, 0x2D, 0x5F, 0x60, 0x23, 0x5C:
        if let last = out.last, last != 0x20 { out.append(0x20) }
      // General punctuation: curly quotation marks, dashes, thin and zero-width spaces.
      case 0xE2 where iterator.first == 0x80:
        skip = 2; if let last = out.last, last != 0x20 { out.append(0x20) }
      // A no-break space.
      case 0xC2 where iterator.first == 0xA0:
        skip = 1; if let last = out.last, last != 0x20 { out.append(0x20) }
      // "©" and "(c)" are one.
      case 0xC2 where iterator.first == 0xA9: skip = 1; out += "(c)".utf8
      default: out.append(byte)
      }
    }
    while let last = out.last, last == 0x20 || last == 0x2E { out.removeLast() }
    return out
  }

  /// Whether a text holds a phrase.
  static func contains(_ text: [UInt8], _ phrase: String) -> Bool {
    let wanted = fold(phrase.utf8)
    guard !wanted.isEmpty else { return true }
    return fold(text).firstRange(of: wanted) != nil
  }

  /// A name as names are compared: letters and digits only, in lower case.
  static func name(_ text: String) -> String {
    String(text.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" })
  }
}
