import Testing

@testable import Audit

struct AdapterConfigFinderTests {
  @Test(arguments: [
    (#"{"base_model_name_or_path":"acme/bot"}"#, "base acme/bot adapter @1"),
    (#"{"base_model":"acme/bot"}"#, "base acme/bot adapter @1"),
    (#"{"base_model_name_or_path":"https://hf.co/acme/bot"}"#, "base acme/bot adapter @1"),
    (#"{"base_model_name_or_path":"gpt2"}"#, "base gpt2 adapter @1"),
    (#"{"base_model_name_or_path":"https://git.example/bot"}"#, "base https://git.example/bot adapter @1"),
    (
      "{\n\"base_model_name_or_path\":\"./bot\"}",
      "! the base is named by a local path './bot': which model is it? @2"
    ),
    (
      #"{"base_model_name_or_path":"/kaggle/input/bot"}"#,
      "! the base is named by a local path '/kaggle/input/bot': which model is it? @1"
    ),
    (
      #"{"base_model_name_or_path":"C:\\bots\\bot"}"#,
      "! the base is named by a local path 'C:\\bots\\bot': which model is it? @1"
    ),
    (
      #"{"base_model_name_or_path":"work/bots/bot"}"#,
      "! the base is named by a local path 'work/bots/bot': which model is it? @1"
    ),
    ("{\n\"base_model_name_or_path\":null}", "! the adapter's configuration names no base @2"),
    ("{}", "! the adapter's configuration names no base @-"),
    (#"{"base_model_name_or_path":"","base_model":"acme/bot"}"#, "base acme/bot adapter @1"),
    (#"{"fine_tune_type":"lora","model":"acme/bot"}"#, "base acme/bot adapter @1"),
    (#"{"hidden_size":8,"model_name":"acme/bot"}"#, "base acme/bot adapter @1"),
    (#"{"model":"acme/bot"}"#, "! the adapter's configuration names no base @-"),
    ("{", "! this is no JSON: the text ends where a key in quotation marks is expected @1"),
    (
      #"{"base_model_name_or_path":"/a\nb"}"#,
      "! the base is named by a local path '/a b': which model is it? @1"
    ),
  ])
  func adapters(_ text: String, _ wanted: String) {
    #expect(
      words(AdapterConfigFinder.read(Array(text.utf8), path: "adapter_config.json")) == [wanted])
  }

  @Test func largeOnes() {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1 << 22)
    #expect(
      words(AdapterConfigFinder.read(deep, path: "a")) == [
        "! this is no JSON: nested deeper than 200 levels @1"
      ])
    #expect(
      words(AdapterConfigFinder.read(deep + [0], path: "a")) == [
        "! the configuration is larger than 4 MB @-"
      ]
    )
  }
}
