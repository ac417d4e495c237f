import Compliance

/// The words of cards that are read in prose.
enum ProsePhrases {
  /// Words behind which a base is named, and how the model comes from it.
  static let bases: [(String, Manifest.Relation)] = [
    ("quantized version of", .quantized), ("quantization of", .quantized), ("quantized from", .quantized),
    ("quants of", .quantized), ("gguf format model files for", .quantized), ("gguf version of", .quantized),
    ("gptq version of", .quantized), ("gptq model files for", .quantized),
    ("awq model files for", .quantized),
    ("converted to mlx format from", .quantized), ("converted to gguf format from", .quantized),
    ("original model:", .quantized), ("lora adapter for", .adapter), ("lora adapter of", .adapter),
    ("adapter for", .adapter), ("merge of", .merge), ("teacher model:", .distilled),
    ("distilled from", .distilled), ("fine-tuned version of", .finetune), ("finetuned version of", .finetune),
    ("fine tuned version of", .finetune), ("fine-tuned from", .finetune), ("finetuned from", .finetune),
    ("fine-tune of", .finetune), ("finetune of", .finetune), ("fine-tuning of", .finetune),
    ("trained on top of", .finetune), ("built on top of", .finetune), ("base model:", .finetune),
    ("initialized from", .finetune), ("\u{57FA}\u{4E8E}", .finetune),
  ]

  /// Words behind which a licence is named.
  static let licenses = [
    "license:", "licence:", "license :", "model license:", "this project is licensed under the ",
    "this model is licensed under the ", "the model is licensed under the ", "this model is released under ",
    "the model is released under ", "the weights are released under ", "weights are released under ",
    "the model weights are released under ",
  ]

  /// Words by which a publisher limits the use, whatever the licence says.
  static let limits = [
    "not for commercial use", "not be used commercially", "no commercial use", "non-commercial use only",
    "noncommercial use only", "for non-commercial purposes only", "for research purposes only",
    "for research use only", "research purpose only", "only for research", "intended for research use only",
    "not for production use", "non-commercial research", "not intended for commercial",
    "non-commercial purposes only", "noncommercial purposes only", "for non-commercial use",
    // "not for commercial use", "commerce forbidden", "for research only" in Chinese.
    "\u{4E0D}\u{5F97}\u{7528}\u{4E8E}\u{5546}\u{4E1A}", "\u{7981}\u{6B62}\u{5546}\u{7528}",
    "\u{7981}\u{6B62}\u{5546}\u{4E1A}", "\u{4EC5}\u{4F9B}\u{7814}\u{7A76}",
    "\u{975E}\u{5546}\u{4E1A}\u{7528}\u{9014}",
  ]
}
