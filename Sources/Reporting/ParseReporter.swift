public import LicenseClauses
public import PositionedJSON

import Compliance

/// What `parse` prints.
public enum ParseReporter {
  /// The parsed text as JSON.
  public static func json(_ parsed: ParsedLicense, file: String, note: String?, explained: Bool) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("file", .string(file)), ("title", .optional(parsed.header.title)),
      ("licensor", .optional(parsed.header.licensor)),
      ("version", .optional(parsed.header.version)), ("date", .optional(parsed.header.date)),
      ("clauses", .array(parsed.clauses.map { $0.json(explained: explained) })),
      (
        "unread",
        .array(
          parsed.unread.map { sentence in
            .object([
              ("lines", .array([.int(sentence.lines.lowerBound), .int(sentence.lines.upperBound)])),
              ("text", .string(sentence.text)),
              ("mayBe", .array(sentence.mayBe.map { .string($0.rawValue) })),
            ])
          })
      ),
    ]
    if let note { members.append(("note", .string(note))) }
    return .object(members)
  }

  /// The parsed text as a table for people.
  public static func table(
    _ parsed: ParsedLicense, file: String, note: String?, explained: Bool, style: TerminalStyle
  ) -> String {
    var out = [style.bold(SafeText.line(file))]
    let facts = [
      parsed.header.title.map { "title: \($0)" }, parsed.header.licensor.map { "licensor: \($0)" },
      parsed.header.version.map { "version: \($0)" }, parsed.header.date.map { "date: \($0)" },
      note.map { "note: \($0)" },
    ]
    out += facts.compactMap(\.self).map { "  " + SafeText.line($0) }
    out.append("")
    let speech = ClauseSentence(
      licensor: parsed.header.licensor, date: parsed.header.date.flatMap { CalendarDay($0) })
    let rows = parsed.clauses.map {
      [$0.kind.rawValue, $0.section, Self.lines($0.lines), speech.text($0)].map(SafeText.line)
    }
    let widths = (0..<3).map { column in
      ([rows.map { $0[column].count }.max() ?? 0, ["kind", "section", "lines"][column].count]).max() ?? 0
    }
    out.append(style.dim(line(["kind", "section", "lines", "what it says"], widths)))
    for (clause, row) in zip(parsed.clauses, rows) {
      out.append(line(row, widths))
      if let text = clause.text { out.append(style.dim("    “" + shorten(SafeText.line(text)) + "”")) }
      if explained, let evidence = clause.evidence {
        out.append(
          style.dim("    read by \(evidence.recognizer.rawValue) on: " + SafeText.line(evidence.words)))
      }
    }
    if parsed.clauses.isEmpty { out.append("  no clause was read") }
    if !parsed.unread.isEmpty {
      out += ["", "unread: \(parsed.unread.count) passages may state what was not read"]
      out += parsed.unread.map { passage in
        let kinds = passage.mayBe.map(\.rawValue).joined(separator: ", ")
        return "  \(Self.lines(passage.lines)): " + shorten(SafeText.line(passage.text))
          + (kinds.isEmpty ? "" : style.dim(" [\(kinds)?]"))
      }
    }
    return out.joined(separator: "\n") + "\n"
  }

  private static func lines(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).map { $0.padded(to: $1) }
    return (padded + [cells[3]]).joined(separator: "  ").trimmedEnd
  }

  private static func shorten(_ text: String) -> String { text.count > 150 ? text.prefix(147) + "…" : text }
}

extension String {
  /// With blanks behind it up to a width.
  public func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

  /// Without blanks at its end.
  var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
