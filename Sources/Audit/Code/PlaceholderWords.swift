/// Words that stand where a name would stand, and are none: told by data, so that a miss is one word to add.
enum PlaceholderWords {
  /// Whether a pair that has the form OWNER/NAME is a name: no media type, path, route or placeholder.
  static func isName(owner: Substring, name: Substring) -> Bool {
    let (small, last) = (owner.lowercased(), name.lowercased())
    guard !owners.contains(small), !mediaTypes.contains(small), !routes.contains(String(owner)), !isFile(last)
    else {
      return false
    }
    guard small.utf8.contains(where: ByteClass.isLetter), last.utf8.contains(where: ByteClass.isLetter),
      last.utf8.count > 1, !isBeginning(small), !names.contains(last), !last.hasPrefix("your")
    else { return false }
    return !(served[small]?.contains(where: last.hasPrefix) ?? false)
  }

  /// Whether a name without its owner is only a stand-in.
  static func isPlaceholder(_ name: String) -> Bool {
    let small = name.lowercased()
    return names.contains(small) || isBeginning(small)
  }

  private static func isBeginning(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, "ympsedf".unicodeScalars.contains(first) else {
      return false
    }
    return beginnings.contains(where: word.hasPrefix)
  }

  /// Whether a name ends as a file of a source tree does.
  static func isFile(_ name: String) -> Bool {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return endings.contains(name[name.utf8.index(after: dot)...].lowercased())
  }

  private static let beginnings = [
    "your-", "your_", "my-", "my_", "path-to", "path_to", "some-", "some_", "example-", "example_", "dummy",
    "fake-", "fake_",
  ]

  private static let owners: Set<String> = [
    "org", "orgs", "org-name", "organization", "organisation", "owner", "user", "username", "user-name",
    "user_name", "namespace", "author", "company", "team", "name", "you", "your", "yourname", "yourusername",
    "foo", "bar", "example", "sample", "test", "dummy", "xxx", "repo", "repository", "hf-user", "hf_user",
    "hub_user",
    "huggingface_user", "provider", "vendor", "some", "a", "b", "x", "creator",
  ]

  private static let names: Set<String> = [
    "model", "models", "model-name", "model_name", "modelname", "model-id", "model_id", "modelid", "name",
    "repo", "repo-name", "repo_name", "repo-id", "repo_id", "repository", "foo", "bar", "baz", "xxx", "test",
    "placeholder", "none", "null", "true", "false", "default", "auto", "the", "a", "an", "any", "to", "and",
    "or", "is", "it", "in", "of", "for", "from", "with", "your", "my", "this", "that", "some", "command",
    "will", "can", "on", "as", "if", "then", "you", "all", "each", "one", "commands", "directly", "locally",
  ]

  /// The first halves of media types.
  private static let mediaTypes: Set<String> = [
    "application", "audio", "chemical", "font", "image", "message", "model", "multipart", "text", "video",
  ]

  /// The first parts of paths, and of names that a service routes by and the hub does not know; as they are
  /// written, for some are an owner's on the hub in other letter case.
  private static let routes: Set<String> = [
    ".", "..", "~", "src", "lib", "bin", "path", "tmp", "temp", "home", "root", "usr", "var", "etc", "opt",
    "mnt", "data", "dataset", "datasets", "dist", "build", "docs", "doc", "assets", "static", "public",
    "scripts", "config", "configs", "conf", "local", "cache", "checkpoints", "checkpoint", "ckpt", "runs",
    "logs", "exp", "experiments", "work", "workspace", "app", "apps", "api", "v1", "v2", "tests", "examples",
    "input", "output", "train", "training", "eval", "trained", "pretrained", "finetuned", "saved", "node",
    "azure", "azure_ai", "bedrock", "vertex_ai", "vertexai", "gemini", "anthropic", "groq", "together_ai",
    "fireworks_ai", "openrouter", "replicate", "sagemaker", "watsonx", "cohere", "cohere_chat",
    "text-completion-openai", "deepinfra", "perplexity", "xai", "voyage", "jina_ai", "hosted_vllm", "vllm",
    "lm_studio", "litellm_proxy", "github_copilot", "sambanova", "nvidia_nim",
    "friendliai", "n", "and", "w", "library", "hf", "actions", "google_genai", "google_vertexai",
    "front", "support", "inference", "metrics", "course", "brand", "search",
    "parallel_ai", "auto_router", "a2a", "mistral", "deepseek", "x-ai", "kernels-community", "kernels-test",
  ]

  /// Beginnings of names that an owner only serves, and has published no weights of.
  private static let served: [String: [String]] = [
    "openai": [
      "gpt-3", "gpt-4", "gpt-5", "o1", "o3", "o4", "text-", "dall-e", "tts-", "chatgpt", "whisper-1",
      "gpt-image",
      "gpt-audio", "gpt-realtime", "codex", "davinci", "babbage", "fake", "my-", "sora", "computer-use",
    ],
    "databricks": ["databricks-"], "google": ["gemini-", "palm-", "text-"],
  ]

  private static let endings: Set<String> = [
    "py", "pyi", "json", "jsonl", "txt", "yaml", "yml", "toml", "md", "rst", "sh", "js", "mjs", "ts", "tsx",
    "jsx", "css", "html", "htm", "xml", "csv", "tsv", "ini", "cfg", "conf", "lock", "log", "go", "rs", "c",
    "cc", "cpp", "h", "hpp", "java", "kt", "swift", "rb", "php", "ipynb", "png", "jpg", "jpeg", "gif", "svg",
    "webp", "wav", "mp3", "mp4", "pdf", "zip", "gz", "tar", "tgz", "parquet", "bin", "pt", "pth", "ckpt",
    "safetensors", "onnx", "gguf", "ggml", "h5", "pkl", "npz", "npy", "tflite", "proto", "sql", "jinja",
    "model", "mlmodel", "mlpackage", "engine", "arrow", "git", "exe", "so", "dll", "dylib", "whl",
  ]
}
