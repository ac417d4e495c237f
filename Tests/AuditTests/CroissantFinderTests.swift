import Testing

@testable import Audit

struct CroissantFinderTests {
  private static let head = #""@context":{"@vocab":"https://schema.org/"},"@type":"sc:Dataset""#

  private func found(_ members: String) -> [String]? {
    CroissantFinder.read(Array("{\(members)}".utf8), path: "croissant.json")?.facts.map(words)
  }

  @Test(arguments: [
    (#""name":"birds""#, ["name birds"]), (#""sc:name":"birds""#, ["name birds"]),
    (#""name":{"@value":"birds"}"#, ["name birds"]),
    (#""name":"birds","url":"https://huggingface.co/datasets/acme/birds""#, ["name acme/birds"]),
    (#""license":"https://choosealicense.com/licenses/mit/""#, ["license mit"]),
    (#""license":"CC BY 4.0""#, ["license CC BY 4.0"]),
    (#""license":["mit","https://example.org/l"]"#, ["license mit", "licenseLink https://example.org/l"]),
    (#""license":{"@type":"CreativeWork","name":"Terms"}"#, ["licenseName Terms"]),
    (
      #""license":{"@type":"CreativeWork","name":"T","url":"https://spdx.org/licenses/MIT"}"#, ["license MIT"]
    ),
    (#""creator":[{"@type":"Person","name":"Ann"},"Bo"]"#, ["author Ann", "author Bo"]),
    (
      #""isBasedOn":[{"@id":"https://huggingface.co/datasets/acme/a","name":"A"},"b"]"#,
      ["derivedFrom acme/a", "derivedFrom b"]
    ),
    (#""prov:wasDerivedFrom":{"@id":"urn:dataset:X"}"#, ["derivedFrom urn:dataset:X"]),
    (#""name":7,"license":null,"creator":{}"#, []),
  ])
  func facts(_ members: String, _ wanted: [String]) {
    #expect(found(Self.head + "," + members).map(bare) == wanted.map { $0 + " " })
  }

  @Test func whatIsNoDataset() {
    #expect(found(#""@type":"sc:Dataset","name":"birds""#) == nil)
    #expect(found(#""@context":"https://schema.org/","@type":"Person","name":"Ann""#) == nil)
    #expect(CroissantFinder.read(Array("[".utf8), path: "c") == nil && found("") == nil)
    #expect(CroissantFinder.read([UInt8](repeating: UInt8(ascii: "["), count: 16 << 20), path: "c") == nil)
  }

  @Test func otherShapes() {
    #expect(
      found(#""@type":"Dataset","conformsTo":"http://mlcommons.org/croissant/1.0","name":"b""#) == [
        "name b @1"
      ])
    let graph = #"[{"@type":"Person"},{"@type":["x","Dataset"],"name":"b"}]"#
    #expect(found(#""@context":"https://schema.org/","@graph":\#(graph)"#) == ["name b @1"])
  }
}
