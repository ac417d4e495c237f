import Testing

@testable import Audit

struct SafetensorsFinderTests {
  private func metadata(_ members: String) -> [String] {
    safetensors(#"{"__metadata__":{\#(members)},"w":{}}"#)
  }

  @Test(arguments: [
    (#""modelspec.license":"mit","modelspec.author":"Ann""#, ["license mit", "author Ann"]),
    (#""license":"MIT","modelspec.license":"apache-2.0""#, ["license MIT", "license apache-2.0"]),
    (#""license":"https://spdx.org/licenses/MIT.html""#, ["license MIT"]),
    (#""license":"https://example.org/terms""#, ["licenseLink https://example.org/terms"]),
    (#""license":"One\nTwo""#, ["! license holds the terms themselves: which licence is it?"]),
    (#""license_name":"x","license_link":"y""#, ["licenseName x", "licenseLink y"]),
    (#""ss_output_name":"file","modelspec.title":"Title","model_name":"n""#, ["name Title"]),
    (#""ss_output_name":"file""#, ["name file"]), (#""license":""# + #"""#, []),
    (#""license":["mit"],"author":"A""#, ["author A"]),
    (#""training_dataset":"acme/a, https://hf.co/datasets/acme/b""#, ["dataset acme/a", "dataset acme/b"]),
    (#""base_model":"acme/bot""#, ["base acme/bot -"]),
    (#""base_model":"Image Model 1""#, ["base Image Model 1 -"]),
    (
      #""base_model":"https://hf.co/acme/bot","ss_network_module":"networks.lora""#, ["base acme/bot adapter"]
    ),
    (#""base_model":"./bot""#, ["! the base is named by a local file './bot': which model is it?"]),
    (#""modelspec.architecture":"image-v1/lora","base_model":"acme/bot""#, ["base acme/bot adapter"]),
    (#""ss_sd_model_name":"acme/image-v1","ss_network_module":"n""#, ["base acme/image-v1 adapter"]),
    (#""ss_sd_model_name":"acme/image-v1""#, ["base acme/image-v1 finetune"]),
    (
      #""ss_sd_model_name":"image.safetensors""#,
      ["! the base is named by a local file 'image.safetensors': which model is it?"]
    ),
    (#""ss_sd_model_name":"image.ckpt","base_model":"acme/bot""#, ["base acme/bot -"]),
    (#""ss_base_model_version":"sdxl_base_v1-0""#, []),
    (
      #""modelspec.merged_from":"One 1.0, acme/two, three.ckpt""#,
      [
        "base One 1.0 merge", "base acme/two merge",
        "! the base is named by a local file 'three.ckpt': which model is it?",
      ]
    ),
    (#""description":"licence \"mit\" }","author":"\u0041\n""#, ["author A"]),
  ])
  func facts(_ members: String, _ wanted: [String]) {
    #expect(bare(metadata(members)) == wanted.map { $0 + " " })
  }

  @Test func placesAreBytes() { #expect(metadata(#""license":"mit""#) == ["license mit @36"]) }

  @Test(arguments: [
    (#"{"w":{"a":"}\"{","b":[[{}]]},"__metadata__":{"license":"mit"}}"#, ["license mit"]),
    (#" { "n" : 1 , "__metadata__" : { "license" : "mit" } }  "#, ["license mit"]),
    (#"{"w":{"__metadata__":{"license":"mit"}}}"#, []), ("{}", []), (#"{"__metadata__":{}}"#, []),
    ("[]", ["! the header is no JSON: '{' is expected"]),
    (#"{"a" 1}"#, ["! the header is no JSON: ':' is expected"]),
    (
      #"{"__metadata__":{"license":"mit" 1}}"#,
      ["license mit", "! the header is no JSON: ',' or '}' is expected"]
    ),
    (#"{"__metadata__":{"license":"\x"}}"#, ["! this is no JSON text in quotation marks"]),
    (#"{"__metadata__":{"license":"mit","#, ["license mit", "! the file ends inside its header"]),
    ("", ["! the file ends inside its header"]),
  ])
  func headers(_ header: String, _ wanted: [String]) {
    #expect(bare(safetensors(header)) == wanted.map { $0 + " " })
  }

  @Test func lengths() {
    let text = #"{"__metadata__":{"license":"mit""#
    #expect(
      safetensors(text, length: 500) == [
        "license mit @36", "! the header should end at byte 508, where the file has ended @40",
      ])
    #expect(
      safetensors(text + "}}", length: 500).last
        == "! the header should end at byte 508, where the file has ended @42")
    #expect(
      safetensors(text, length: .max) == [
        "! a header of 18446744073709551615 bytes is claimed: the format allows 100 MB @0"
      ])
    #expect(safetensors(text, length: 100_000_001).last?.contains("100 MB") == true)
    #expect(
      words(SafetensorsFinder.read(ByteSource([1, 2]), path: "m")) == [
        "! the file ends inside the length of its header @2"
      ])
    #expect(
      words(SafetensorsFinder.read(ByteSource(Array("version https://git-lfs".utf8)), path: "m"))
        == [])
  }

  @Test func textsAcrossPieces() {
    // The header is read by 64 KiB: a key, an escape and a text stand across each border in turn.
    for shift in 0..<60 {
      let filler = String(repeating: "f", count: 65536 - shift)
      let header = #"{"\#(filler)":"\" {","__metadata__":{"license":"m\u0069t","author":"Ann"}}"#
      #expect(bare(safetensors(header)) == ["license mit ", "author Ann "])
      let value = #"{"w":["\#(filler)\\"],"__metadata__":{"license":"m\u0069t","author":"Ann"}}"#
      #expect(bare(safetensors(value)) == ["license mit ", "author Ann "])
    }
  }

  @Test func hostileHeaders() {
    let deep = #"{"a":"# + String(repeating: "[", count: 1 << 20)
    #expect(bare(safetensors(deep)) == ["! the file ends inside its header "])
    let many = String(repeating: #""license":"a","#, count: 1000)
    #expect(bare(metadata(many + #""x":1"#)).last == "! more than 100 texts describe the model ")
    let long = String(repeating: "x", count: 1 << 17)
    #expect(
      bare(metadata(#""author":"\#(long)","license":"mit""#)) == [
        "license mit ", "! author is longer than 65536 bytes ",
      ])
  }
}
