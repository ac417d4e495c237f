import Foundation
import LicenseClauses
import PositionedJSON

let path = CommandLine.arguments[2]
let data = Array(FileManager.default.contents(atPath: path)!)
let p = LicenseParser.shared.parse(SourceText(data))
let o = JSON.object([
  ("title", .optional(p.header.title)), ("licensor", .optional(p.header.licensor)), ("version", .optional(p.header.version)), ("date", .optional(p.header.date)),
  ("clauses", .array(p.clauses.map { $0.json(explained: true) })),
  ("unread", .array(p.unread.map { .object([("lines", .array([.int($0.lines.lowerBound), .int($0.lines.upperBound)])), ("text", .string($0.text))]) })),
])
print(o.pretty)
