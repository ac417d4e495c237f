import Testing

@testable import Audit

struct ConfigFinderTests {
  @Test(arguments: [
    (#"{"_name_or_path":"acme/bot"}"#, ["base acme/bot - @1"]),
    ("{\n\"_name_or_path\":\n\"acme/bot\"}", ["base acme/bot - @3"]),
    (#"{"_name_or_path":"acme/bot","quantization_config":{"bits":4}}"#, ["base acme/bot quantized @1"]),
    (
      #"{"_name_or_path":"acme/bot","quantization_config":{"quant_method":"bitsandbytes"}}"#,
      ["base acme/bot - @1"]
    ),
    (#"{"_name_or_path":"acme/bot","quantization_config":null}"#, ["base acme/bot - @1"]),
    (#"{"_name_or_path":"/x/hub/models--acme--bot/snapshots/1"}"#, ["base acme/bot - @1"]),
    (#"{"_name_or_path":"gpt2"}"#, ["base gpt2 - @1"]), (#"{"_name_or_path":"bot"}"#, []),
    (#"{"_name_or_path":"./"}"#, []),
    (#"{"_name_or_path":""}"#, []), (#"{"_name_or_path":7}"#, []), (#"{"_name_or_path":"models/bot"}"#, []),
    (
      #"{"model_type":"x","text_config":{"_name_or_path":"acme/words"},"_name_or_path":"acme/bot"}"#,
      ["base acme/bot - @1", "base acme/words - @1"]
    ),
    (
      #"{"model_type":"x","decoder":{"_name_or_path":"acme/bot"},"_name_or_path":"acme/bot"}"#,
      ["base acme/bot - @1"]
    ),
    (#"{"_name_or_path":"acme/bot","limit":[0.0,Infinity,-Infinity,NaN]}"#, ["base acme/bot - @1"]),
    (#"{"_name_or_path":"acme/bot","a":"\" NaN","b":NaN}"#, ["base acme/bot - @1"]),
    (
      #"{"_name_or_path":"acme/bot","a":"NaN","b":Nix}"#,
      ["! this is no JSON: 'N' stands where a value is expected @1"]
    ),
    ("<<<< HEAD\n{\"model_type\":1}", ["! this is no JSON: '<' stands where a value is expected @1"]),
    ("not JSON, and no model's", []), (#"{"port":80}"#, []), (#"["model_type"]"#, []),
    ("version https://git-lfs", []), ("", []),
  ])
  func bases(_ text: String, _ wanted: [String]) {
    #expect(words(ConfigFinder.read(Array(text.utf8), path: "config.json")) == wanted)
  }

  @Test func aQuantizersFileBesideIt() {
    let text = Array(#"{"_name_or_path":"acme/bot"}"#.utf8)
    #expect(
      words(ConfigFinder.read(text, path: "config.json", isQuantized: true)) == [
        "base acme/bot quantized @1"
      ]
    )
  }

  @Test(arguments: [
    (#""model_type":"llama","architectures":["LlamaForCausalLM"]"#, "text"),
    (#""model_type":"llama""#, "text"),
    (#""model_type":"gemma3_text","architectures":["Gemma3ForCausalLM"]"#, "text"),
    (#""model_type":"unheard_of""#, ""),
    (#""model_type":"llama","architectures":["LlavaForCausalLM"]"#, ""),
    (#""model_type":"llama","auto_map":{}"#, ""),
    (#""model_type":"x","mm_vision_tower":"acme/eye""#, ""),
    (#""model_type":"llama","mm_vision_tower":"acme/eye""#, ""),
    (#""model_type":"t5","architectures":["T5EncoderModel"]"#, ""),
    (#""model_type":"llama","mm_vision_tower":"acme/eye","vocab_size":9"#, "text image"),
    (#""model_type":"llama","image_size":3"#, ""),
    (#""model_type":"x","vision_config":{"a":1},"text_config":{}"#, "text image"),
    (#""model_type":"x","vision_config":{"a":1}"#, ""),
    (#""model_type":"x","vision_config":null,"text_config":{}"#, ""),
    (#""model_type":"whisper""#, "text audio"),
    (#""model_type":"sam","vision_config":{"a":1}"#, "image"),
    (#""model_type":"x","image_token_id":1,"video_token_id":2"#, "image video"),
    (#""model_type":"x","thinker_config":{"audio_config":{"a":1},"text_config":{}}"#, "text audio"),
    (#""model_type":"x","visual":{"a":1},"architectures":["XForCausalLM"]"#, "text image"),
  ])
  func modalities(_ members: String, _ wanted: String) {
    let text = Array("{\(members)}".utf8)
    let found = bare(words(ConfigFinder.read(text, path: "m/config.json"))).filter {
      $0.hasPrefix("modality")
    }
    #expect(found == wanted.split(separator: " ").map { "modality \($0) " })
    // What reads the words of a pipeline does not say what the pipeline writes.
    let part = bare(
      words(ConfigFinder.read(text, path: "m/text_encoder_2/config.json")))
    #expect(part.allSatisfy { $0.hasPrefix("base") })
  }
}
