/// The tags of HTML in a text, which say how it looks and not what it says.
enum MarkupTags {
  private static let names: Set<String> = [
    "a", "abbr", "article", "b", "big", "blockquote", "body", "br", "center", "code", "col", "dd", "details",
    "div",
    "dl", "dt", "em", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html",
    "i",
    "img", "li", "link", "main", "meta", "nav", "ol", "p", "pre", "section", "small", "span", "strong",
    "style",
    "sub", "summary", "sup", "table", "tbody", "td", "th", "thead", "title", "tr", "tt", "u", "ul",
  ]
  /// Attributes that say something themselves, or that hide what stands in the tag: such a tag is part of the words.
  private static let telling: [StaticString] = [
    "alt=", "title=", "data-", "aria-", "content=", "placeholder=", "value=", "summary=", "hidden", "none",
    "opacity",
    "font-size:0",
  ]
  /// The longest tag that is looked for, in bytes.
  private static let longest = 400

  /// The bytes with blanks in place of tags, so that every place stays what it is; nil where there is none. O(bytes).
  static func blanked(_ bytes: [UInt8]) -> [UInt8]? {
    var out = bytes
    var index = 0
    var isChanged = false
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      guard let end = end(bytes, start) else { continue }
      for place in start...end where bytes[place] != UInt8(ascii: "\n") { out[place] = 0x20 }
      (index, isChanged) = (end + 1, true)
    }
    return isChanged ? out : nil
  }

  /// The bytes with blanks in place of what a browser takes for programs and looks; nil where there is none. O(bytes).
  ///
  /// What has no end is left as it is: a text that hides its rest behind `<style>` must not become shorter.
  static func withoutPrograms(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.contains(UInt8(ascii: "<")) else { return nil }
    var out = bytes
    var isChanged = false
    for name in programs {
      // Where an element of the name begins, while its end is looked for.
      var begin: Int?
      var index = 0
      while let at = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
        index = at + 1
        if begin == nil, isTag(bytes, at + 1, name) { begin = at }
        guard let start = begin, index < bytes.count, bytes[index] == UInt8(ascii: "/"),
          isTag(bytes, index + 1, name)
        else { continue }
        let end = bytes[index..<min(bytes.count, index + 40)].firstIndex(of: UInt8(ascii: ">")) ?? index
        for place in start...end where bytes[place] != UInt8(ascii: "\n") { out[place] = 0x20 }
        (begin, index, isChanged) = (nil, end, true)
      }
    }
    return isChanged ? out : nil
  }

  private static let programs: [StaticString] = ["script", "style"]

  /// Whether a name stands at a place, in letters of any case, with nothing of a word behind it.
  private static func isTag(_ bytes: [UInt8], _ at: Int, _ name: StaticString) -> Bool {
    let end = at + name.utf8CodeUnitCount
    guard end < bytes.count, !Tokenizer.isWordByte(bytes[end]) else { return false }
    return (at..<end).allSatisfy { bytes[$0] | 0x20 == name.utf8Start[$0 - at] }
  }

  /// Where the tag that begins at a place ends; nil where none does.
  private static func end(_ bytes: [UInt8], _ start: Int) -> Int? {
    var at = start + 1
    if at < bytes.count, bytes[at] == UInt8(ascii: "/") { at += 1 }
    let first = at
    while at < bytes.count, at - first <= 10, Tokenizer.isWordByte(bytes[at]) { at += 1 }
    let name = String(decoding: bytes[first..<at], as: UTF8.self).lowercased()
    guard names.contains(name),
      let end = bytes[at..<min(bytes.count, start + longest)].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let attributes = FoldedText(bytes[at..<end])
    return telling.contains { attributes.contains($0) } ? nil : end
  }
}

extension SourceText {
  /// The text without the programs of a page; every place stays what it is.
  var unprogrammed: SourceText { MarkupTags.withoutPrograms(bytes).map { SourceText($0) } ?? self }

  /// The text without the tags of HTML; every place stays what it is.
  var untagged: SourceText { MarkupTags.blanked(bytes).map { SourceText($0) } ?? self }
}
