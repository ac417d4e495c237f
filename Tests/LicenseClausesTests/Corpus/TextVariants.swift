import Foundation
import Testing

@testable import LicenseClauses

/// Layouts of a text that say the same: a licence must be read alike in each.
enum TextVariant: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case rewrapped, unwrapped, crlf, byteOrderMark, curlyQuotes, straightQuotes, markdownEmphasis,
    markdownBullets, htmlEntities, noIndentation,
    noListNumbers, upperCaseHeadings, foreword

  var testDescription: String { rawValue }

  func apply(_ text: String) -> String {
    let lines = text.replacingOccurrences(of: "\r\n", with: "\n").components(separatedBy: "\n")
    switch self {
    case .rewrapped: return Self.unwrap(lines).flatMap { Self.wrap($0, 60) }.joined(separator: "\n")
    case .unwrapped: return Self.unwrap(lines).joined(separator: "\n")
    case .crlf: return lines.joined(separator: "\r\n")
    case .byteOrderMark: return "\u{FEFF}" + text
    case .curlyQuotes: return Self.curl(text)
    case .straightQuotes:
      return text.map { "“”„".contains($0) ? "\"" : "‘’".contains($0) ? "'" : String($0) }.joined()
    case .markdownEmphasis: return lines.map(Self.embolden).joined(separator: "\n")
    case .markdownBullets: return Self.relabel(lines, "* ").joined(separator: "\n")
    case .htmlEntities:
      return text.replacingOccurrences(of: "\"", with: "&quot;").replacingOccurrences(
        of: "“", with: "&ldquo;"
      ).replacingOccurrences(
        of: "”", with: "&rdquo;"
      ).replacingOccurrences(of: "’", with: "&rsquo;")
    case .noIndentation: return lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n")
    case .noListNumbers: return Self.relabel(lines, "").joined(separator: "\n")
    case .upperCaseHeadings:
      return lines.map { Self.isHeading($0) ? $0.uppercased() : $0 }.joined(separator: "\n")
    case .foreword: return Self.prose + "\n\n" + text
    }
  }

  /// Prose of ours that states nothing.
  private static let prose =
    "Dear reader, the following pages came with the archive when it was fetched last spring.\nThey stand here as they were found, between a poem about rivers and a recipe for bread."

  private static func wrap(_ line: String, _ width: Int) -> [String] {
    guard line.count > width else { return [line] }
    let indent = String(line.prefix { $0 == " " || $0 == "\t" })
    var out: [String] = []
    var current = indent
    for word in line.split(separator: " ", omittingEmptySubsequences: true) {
      if current.count + word.count + 1 > width, current.contains(where: { $0 != " " && $0 != "\t" }) {
        out.append(current)
        current = String(word)
      } else {
        current += (current.last == " " || current.isEmpty ? "" : " ") + word
      }
    }
    return out + [current]
  }

  /// Joins the lines of a paragraph where the text was wrapped: none of them is an item.
  private static func unwrap(_ lines: [String]) -> [String] {
    var out: [String] = []
    var previous = ""
    for line in lines {
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      // A line of a wrapped paragraph is long, and what follows neither begins an item nor heads anything.
      let wrapped =
        (55...100).contains(previous.count) && !isHeading(previous) && !previous.hasPrefix("#")
        && !previous.hasSuffix("; or") && !previous.hasSuffix("; and")
      if wrapped, !trimmed.isEmpty, label(trimmed) == nil, !trimmed.hasPrefix("#"), !isHeading(trimmed),
        ![":", ";"].contains(previous.last)
      {
        out[out.count - 1] += " " + trimmed
      } else {
        out.append(line)
      }
      previous = line.trimmingCharacters(in: .whitespaces)
    }
    return out
  }

  private static func curl(_ text: String) -> String {
    var open = false
    var last: Character = " "
    return text.map { character -> String in
      defer { last = character }
      switch character {
      case "\"":
        open.toggle()
        return open ? "“" : "”"
      case "\n":
        if last == "\n" { open = false }
        return "\n"
      case "'": return "’"
      default: return String(character)
      }
    }.joined()
  }

  private static func embolden(_ line: String) -> String {
    let trimmed = line.trimmingCharacters(in: .whitespaces)
    return isHeading(trimmed) && !trimmed.hasPrefix("#") && !trimmed.contains("*") ? "**\(trimmed)**" : line
  }

  /// The length of a list label at a line's beginning.
  private static func label(_ line: String) -> Range<String.Index>? {
    line.range(
      of: #"^\s*(\(?[0-9]{1,2}[.)]|\(?[a-zA-Z][.)]|\(?[ivxIVX]{1,4}[.)]|[*•-])\s+"#,
      options: .regularExpression)
  }

  private static func relabel(_ lines: [String], _ mark: String) -> [String] {
    var inline: Set<String> = []
    return lines.map { line in
      if line.allSatisfy(\.isWhitespace) { inline = [] }
      defer { inline.formUnion(inlineLabels(line)) }
      guard let range = label(line), !goesOn(line, inline) else { return line }
      let indent = line.prefix { $0 == " " || $0 == "\t" }
      return indent + mark + line[range.upperBound...]
    }
  }

  /// The labels inside a line of prose: "(iv)" and "2)".
  private static func inlineLabels(_ line: String) -> [String] {
    line.trimmingCharacters(in: .whitespaces).dropFirst(5).matches(of: /\b([0-9]{1,2}|[ivx]{1,4}|[a-z])\)/)
      .map {
        String($0.1)
      }
  }

  /// Whether a line goes on with a list inside the sentence above it: its label is no list number, and without
  /// it the sentence would say something else.
  private static func goesOn(_ line: String, _ inline: Set<String>) -> Bool {
    let bytes = Array(line.trimmingCharacters(in: .whitespaces).utf8)
    guard let marker = ListMarker.read(bytes, from: 0, to: bytes.count) else { return false }
    return inline.contains { marker.follows($0) }
  }

  private static func isHeading(_ line: String) -> Bool {
    let words = line.trimmingCharacters(in: .whitespaces).split(separator: " ")
    guard (1...6).contains(words.count), label(line) == nil, let last = line.last, !".;:,".contains(last)
    else { return false }
    return words.allSatisfy {
      $0.first?.isUppercase == true || ["of", "and", "the", "to", "for"].contains($0)
    }
  }
}
