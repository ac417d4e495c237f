import PositionedJSON
import Testing

@testable import Audit

/// Where the YAML of a card begins and ends.
struct FrontMatterBlockTests {
  @Test(arguments: [
    ("---\na: b\n---\n# Card\n", "a: b\n", 2),
    ("---\na: b\n---", "a: b\n", 2),
    ("---\r\na: b\r\n---\r\n# Card", "a: b\r\n", 2),
    ("---\r\r\na: b\r\r\n---\r\r\n\n---\n", "\r\na: b\r\r\n---\r\r\n\n", 2),
    ("\u{FEFF}---\na: b\n---\n", "a: b\n", 2),
    ("\n \r\n\t---\na: b\n---\n", "a: b\n", 4),
    ("---\n\n\na: b\n\n---\n---\n", "\n\na: b\n\n", 2),
    ("---\na: b\n--- \nc: d\n----\n---\n", "a: b\n--- \nc: d\n----\n", 2),
    ("---\na: b\n ---\n---\n", "a: b\n ---\n", 2),
    ("---\n\n---\n", "\n", 2),
    ("---\r\n---\r\n", "", 2),
    ("---\n---\na: b\n---\n", "---\na: b\n", 2),
  ])
  func `finds the block as the hub does`(card: String, yaml: String, line: Int) {
    let block = FrontMatterBlock.find(Array(card.utf8))
    #expect(block.map { String(decoding: $0.yaml, as: UTF8.self) } == yaml)
    #expect(block?.firstLine == line)
  }

  @Test(arguments: [
    "", "---", "---\n", "---\na: b\n", "---\na: b\n---x\n", "---\n---\n", "# Card\n---\na: b\n---\n",
    "--- \na: b\n---\n",
    "----\na: b\n---\n", "a: b\n---\n", "---\na: b ---\n", "---\na: b\n---\r", "\u{A0}x",
  ])
  func `finds none where the hub does not`(card: String) {
    #expect(FrontMatterBlock.find(Array(card.utf8)) == nil)
  }

  @Test func `the lines of the block are those of the file`() throws {
    let card = Array("\r\n---\r\nlicense: mit\r\nlicense: x\r\n---\r\n".utf8)
    let block = try #require(FrontMatterBlock.find(card))
    #expect(throws: YAMLError.self) { try YAMLReader.read(block.yaml, firstLine: block.firstLine) }
    do throws(YAMLError) {
      _ = try YAMLReader.read(block.yaml, firstLine: block.firstLine)
    } catch {
      #expect(error.position.line == 4)
      #expect(error.message == "the key 'license' stands twice, first in line 3")
    }
  }
}
