import PositionedJSON

/// What is stated of things.
extension BillDraft {
  /// States a fact of a thing; words by which generators say that they know nothing state none.
  mutating func state(_ statement: (String) -> Fact.Statement?, _ value: BillText?, of index: Int) {
    guard let value, !BillText.saysNothing(value.text), let statement = statement(value.text) else { return }
    if budget.facts == 0 { refuse("the bill states more than is read", at: value.position) }
    budget.facts -= 1
    if budget.facts >= 0 { things[index].facts.append((statement, value.position)) }
  }

  /// States what a link to another thing means; nothing for a link to itself.
  mutating func link(_ index: Int, _ link: BillLink, to other: Int, at position: JSONPosition) {
    guard index != other, let name = things[other].name, name.text != things[index].name?.text else { return }
    guard let from = things[index].kind else { return }
    let kind = things[other].kind
    let named = BillText(text: name.text, position: position)
    state({ link.statement(from, kind, $0) }, named, of: index)
  }

  /// Takes a licence's text that stands in the file as it is.
  mutating func take(_ text: String, at position: JSONPosition, of index: Int) {
    if let bytes = budget.texts[position] { return take(bytes, at: position, of: index) }
    take(Array(text.utf8), at: position, of: index)
  }

  /// Takes a licence's text, unless it is blank.
  mutating func take(_ bytes: [UInt8], at position: JSONPosition, of index: Int) {
    if budget.texts[position] == nil {
      budget.texts[position] = bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } ? [] : bytes
    }
    guard let bytes = budget.texts[position], !bytes.isEmpty, budget.textBytes >= 0 else { return }
    budget.textBytes -= bytes.count
    if budget.textBytes < 0 { return refuse("the bill's licence texts are more than is read", at: position) }
    things[index].texts.append((bytes, position))
  }
}
