import Testing

@testable import Audit

struct ModelIndexFinderTests {
  @Test(arguments: [
    (#"{"_name_or_path":"acme/image"}"#, ["base acme/image -"]), (#"{"_name_or_path":"local/"}"#, []),
    (
      #"{"vae":["d","X",{"pretrained_model_name_or_path":"acme/a"}],"unet":["d","Y",{"repo":"acme/a"}]}"#,
      ["base acme/a -"]
    ),
    (
      #"{"_class_name":"StableDiffusionPipeline","text_encoder":["t","C"]}"#,
      ["modality text", "modality image"]
    ),
    (
      #"{"_class_name":["p","FluxPipeline"],"text_encoder_2":["t","C"]}"#,
      ["modality text", "modality image"]
    ),
    (#"{"_class_name":"StableDiffusionPipeline","text_encoder":[null,null]}"#, []),
    (#"{"_class_name":"OwnPipeline","text_encoder":["t","C"]}"#, []),
    (
      #"{"_class_name":"TextToVideoSDPipeline","text_encoder":["t","C"]}"#,
      ["modality text", "modality video"]
    ),
  ])
  func pipelines(_ text: String, _ wanted: [String]) {
    #expect(
      bare(words(ModelIndexFinder.read(Array(text.utf8), path: "model_index.json")))
        == wanted.map { $0 + " " })
  }
}
