/// Classes of models in transformers, by `model_type`, that tell what a model reads and writes.
enum ModelClasses {
  /// Classes that read and write text alone.
  static let text: Set<String> = [
    "llama", "mistral", "mixtral", "qwen2", "qwen2_moe", "qwen3", "qwen3_moe", "gemma", "gemma2",
    "gemma3_text", "phi", "phi3", "phimoe", "gpt2", "gpt_neo", "gpt_neox", "gptj", "gpt_bigcode", "gpt_oss",
    "falcon", "bloom", "opt", "mpt", "cohere", "cohere2", "olmo", "olmo2", "olmoe", "stablelm", "starcoder2",
    "granite", "granitemoe", "deepseek_v2", "deepseek_v3", "glm", "glm4", "mamba", "mamba2", "falcon_mamba",
    "jamba", "dbrx", "codegen", "nemotron", "exaone4", "smollm3", "llama4_text", "bert", "roberta",
    "xlm-roberta", "distilbert", "deberta-v2", "albert", "electra", "mpnet", "modernbert", "t5", "mt5",
    "bart",
    "mbart", "pegasus",
  ]

  /// Classes that read something other than text, and have no part that says so.
  static let other: [String: [String]] = [
    "whisper": ["audio", "text"], "wav2vec2": ["audio"], "hubert": ["audio"], "wavlm": ["audio"],
    "vit": ["image"], "deit": ["image"], "beit": ["image"], "swin": ["image"], "swinv2": ["image"],
    "convnext": ["image"], "convnextv2": ["image"], "resnet": ["image"], "dinov2": ["image"],
    "detr": ["image"], "segformer": ["image"], "yolos": ["image"], "sam": ["image"],
    "clip_vision_model": ["image"], "siglip_vision_model": ["image"],
  ]
}
