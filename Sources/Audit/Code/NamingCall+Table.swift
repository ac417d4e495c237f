extension NamingCall {
  /// All calls that are known to take the name of a model.
  static let all = loaders + clients + embedders + ollama + otherLanguages

  /// Loaders of weights.
  private static let loaders: [NamingCall] =
    [
      NamingCall(
        callee: "from_pretrained", position: 0,
        keys: [
          "pretrained_model_name_or_path", "repo_id", "model_name", "model_id", "model_name_or_path",
          "pretrained_model_name", "model",
        ], bare: .legacy, takesPath: true),
      NamingCall(callee: "from_pretrained", receiver: "PeftModel", position: 1, keys: ["model_id"]),
      NamingCall(callee: "pipeline", position: 1, keys: ["model"], bare: .legacy),
      NamingCall(callee: "snapshot_download", position: 0, keys: ["repo_id"], bare: .legacy),
      NamingCall(callee: "hf_hub_download", position: 0, keys: ["repo_id"], bare: .legacy),
      NamingCall(callee: "hf_hub_url", position: 0, keys: ["repo_id"]),
      NamingCall(callee: "try_to_load_from_cache", position: 0, keys: ["repo_id"]),
      NamingCall(callee: "LLM", position: 0, keys: ["model"], bare: .legacy),
      NamingCall(callee: "EngineArgs", keys: ["model"], bare: .legacy),
      NamingCall(callee: "AsyncEngineArgs", keys: ["model"], bare: .legacy),
      NamingCall(callee: "load_lora_weights", position: 0),
      NamingCall(callee: "load_ip_adapter", position: 0),
      NamingCall(callee: "load_textual_inversion", position: 0),
      NamingCall(callee: "load_adapter", position: 0, keys: ["peft_model_id"]),
      NamingCall(callee: "load", receiver: "mlx_lm", position: 0, keys: ["path_or_hf_repo"]),
      NamingCall(callee: "load_model", receiver: "whisper", position: 0, keys: ["name"], bare: .whisper),
      NamingCall(callee: "WhisperModel", position: 0, keys: ["model_size_or_path"], bare: .whisper),
      NamingCall(callee: "create_model", position: 0, keys: ["model_name"]),
      NamingCall(callee: "create_model", receiver: "timm", position: 0, keys: ["model_name"], bare: .timm),
      NamingCall(callee: "load", receiver: "hub", position: 0, keys: ["repo_or_dir"]),
    ]
    + [NamingCall(callee: "TTS", position: 0, keys: ["model_name"], bare: .coqui)]
    + ["YOLO", "RTDETR", "SAM", "FastSAM", "YOLOWorld", "YOLOE"].map { callee in
      NamingCall(callee: callee, position: 0, keys: ["model"], bare: .ultralytics, mentions: "ultralytics")
    } + others

  /// Loaders that only some projects know.
  private static let others: [NamingCall] = [
    NamingCall(callee: "create_model_and_transforms", position: 0, keys: ["model_name"]),
    NamingCall(callee: "TransformersModel", position: 0, keys: ["model_id"]),
    NamingCall(callee: "VLLMModel", position: 0, keys: ["model_id"]),
    NamingCall(callee: "MLXModel", position: 0, keys: ["model_id"]),
    NamingCall(callee: "HuggingFaceLLM", keys: ["model_name"], bare: .legacy),
    NamingCall(callee: "from_model_id", position: 0, keys: ["model_id"], bare: .legacy),
  ]

  /// Clients of a service that runs the model.
  private static let clients: [NamingCall] = [
    NamingCall(callee: "InferenceClient", position: 0, keys: ["model"]),
    NamingCall(callee: "AsyncInferenceClient", position: 0, keys: ["model"]),
    NamingCall(callee: "InferenceClientModel", position: 0, keys: ["model_id"]),
    NamingCall(callee: "HfApiModel", position: 0, keys: ["model_id"]),
    NamingCall(callee: "HuggingFaceEndpoint", keys: ["repo_id", "model"]),
    NamingCall(callee: "HuggingFaceHub", keys: ["repo_id"], bare: .legacy),
    NamingCall(callee: "HuggingFaceInferenceAPI", keys: ["model_name", "model"]),
    NamingCall(callee: "HuggingFaceInference", keys: ["model"], bare: .legacy),
  ]

  /// Loaders of embedders and rankers.
  private static let embedders: [NamingCall] = [
    NamingCall(
      callee: "SentenceTransformer", position: 0, keys: ["model_name_or_path", "model"], bare: .sentence),
    NamingCall(callee: "SparseEncoder", position: 0, keys: ["model_name_or_path", "model"]),
    NamingCall(
      callee: "CrossEncoder", position: 0, keys: ["model_name", "model_name_or_path", "model"],
      bare: .legacy),
    NamingCall(callee: "HuggingFaceEmbeddings", keys: ["model_name", "model"], bare: .sentence),
    NamingCall(callee: "HuggingFaceEmbedding", position: 0, keys: ["model_name"], bare: .sentence),
    NamingCall(callee: "SentenceTransformerEmbeddings", keys: ["model_name"], bare: .sentence),
    NamingCall(callee: "SentenceTransformerEmbeddingFunction", keys: ["model_name"], bare: .sentence),
    NamingCall(callee: "HuggingFaceCrossEncoder", keys: ["model_name"]),
    NamingCall(callee: "TextEmbedding", position: 0, keys: ["model_name"]),
    NamingCall(callee: "FlagModel", position: 0), NamingCall(callee: "FlagReranker", position: 0),
    NamingCall(callee: "FlagLLMReranker", position: 0), NamingCall(callee: "BGEM3FlagModel", position: 0),
    NamingCall(callee: "KeyBERT", position: 0, keys: ["model"], bare: .sentence),
    NamingCall(callee: "BERTopic", keys: ["embedding_model"], bare: .sentence),
  ]

  /// Calls to Ollama, whose names are those of its own library.
  private static let ollama: [NamingCall] =
    [
      NamingCall(callee: "ChatOllama", keys: ["model"], bare: .ollama),
      NamingCall(callee: "OllamaLLM", keys: ["model"], bare: .ollama),
      NamingCall(callee: "Ollama", keys: ["model"], bare: .ollama),
      NamingCall(callee: "OllamaEmbeddings", keys: ["model"], bare: .ollama),
      NamingCall(callee: "OllamaEmbedding", keys: ["model_name"], bare: .ollama),
      NamingCall(callee: "OllamaMultiModal", keys: ["model"], bare: .ollama),
      NamingCall(callee: "OllamaFunctions", keys: ["model"], bare: .ollama),
      NamingCall(callee: "OllamaChatGenerator", keys: ["model"], bare: .ollama),
      NamingCall(callee: "OllamaGenerator", keys: ["model"], bare: .ollama),
      NamingCall(callee: "OllamaTextEmbedder", keys: ["model"], bare: .ollama),
      NamingCall(callee: "OllamaDocumentEmbedder", keys: ["model"], bare: .ollama),
      NamingCall(callee: "ollama", position: 0, bare: .ollama, language: .script),
    ]
    + ["chat", "generate", "embed", "embeddings", "pull", "show"].flatMap { callee in
      [
        NamingCall(callee: callee, receiver: "ollama", position: 0, keys: ["model"], bare: .ollama),
        NamingCall(
          callee: callee, receiver: "client", keys: ["model"], bare: .ollama, language: .python,
          mentions: "import ollama"),
        NamingCall(
          callee: callee, receiver: "client", keys: ["model"], bare: .ollama, language: .python,
          mentions: "from ollama import"),
      ]
    }

  /// Calls and composites of other languages than Python.
  private static let otherLanguages: [NamingCall] =
    [
      NamingCall(callee: "snapshotDownload", keys: ["repo"]),
      NamingCall(callee: "downloadFile", keys: ["repo"]),
      NamingCall(callee: "model", position: 0, language: .rust),
      NamingCall(callee: "new", receiver: "Repo", position: 0, language: .rust),
      NamingCall(callee: "model", receiver: "Repo", position: 0, language: .rust),
      NamingCall(callee: "with_revision", receiver: "Repo", position: 0, language: .rust),
      NamingCall(callee: "WithModel", receiver: "ollama", position: 0, bare: .ollama, language: .go),
      NamingCall(callee: "modelName", position: 0, language: .jvm),
      NamingCall(
        callee: "modelName", position: 0, bare: .ollama, language: .jvm, mentions: "OllamaChatModel"),
      NamingCall(callee: "ModelConfiguration", keys: ["id"], language: .swift),
      NamingCall(callee: "Repo", receiver: "Hub", keys: ["id"], language: .swift),
    ]
    + ["Chat", "Generate", "Embed", "Embedding", "Pull", "Show"].map { kind in
      NamingCall(
        callee: kind + "Request", keys: ["Model"], bare: .ollama, language: .go, mentions: "ollama/ollama/api"
      )
    }
}
