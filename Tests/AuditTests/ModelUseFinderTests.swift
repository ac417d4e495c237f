import Testing

@testable import Audit

/// Each form that names a model: a file and its text, and what must be found as "LINE NAME".
struct ModelUseFinderTests {
  @Test(arguments: [
    ("m = AutoModel.from_pretrained(\"acme/bot\", revision=\"v1/x\")", "1 acme/bot"),
    ("m = AutoModel.from_pretrained(\n    # which\n    'acme/bot',\n)", "3 acme/bot"),
    ("f(pretrained_model_name_or_path='acme/bot')", "1 acme/bot"),
    ("x.from_pretrained(pretrained_model_name_or_path=\n  'acme/bot')", "2 acme/bot"),
    ("MODEL_ID = \"acme/bot\"\nT.from_pretrained(MODEL_ID)\nM.from_pretrained(MODEL_ID)", "1 acme/bot"),
    ("CKPT: str = \"acme/bot\"\n\ndef f():\n  return M.from_pretrained(cfg.CKPT, a=1)", "1 acme/bot"),
    ("def f(name='acme/bot'):\n  return M.from_pretrained(name)", "1 acme/bot"),
    ("p.add_argument('--ckpt', default='acme/bot', help='x')\nM.from_pretrained(a.ckpt)", "1 acme/bot"),
    ("p.add_argument('--model', type=str, default='acme/bot')", "1 acme/bot"),
    ("x = os.getenv('MODEL_ID', 'acme/bot')", "1 acme/bot"),
    ("n = os.environ.get('N') or 'acme/bot'\nM.from_pretrained(n)", "1 acme/bot"),
    ("n = (a or 'acme/bot')\nM.from_pretrained(n)", "1 acme/bot"),
    ("M.from_pretrained(big and 'acme/big' or 'acme/bot')", "1 acme/big, 1 acme/bot"),
    ("M.from_pretrained('./out/bot')", "1 ./out/bot"), ("M.from_pretrained('gpt2')", "1 gpt2"),
    ("PeftModel.from_pretrained(base, 'acme/lora')", "1 acme/lora"),
    ("M.from_pretrained('https://huggingface.co/acme/bot')", "1 acme/bot"),
    ("pipeline('text-generation', model='acme/bot')", "1 acme/bot"),
    ("pipeline(model=r'acme/bot')", "1 acme/bot"), ("pipeline('x', 'acme/bot')", "1 acme/bot"),
    ("SentenceTransformer('all-MiniLM-L6-v2')", "1 sentence-transformers/all-MiniLM-L6-v2"),
    ("SentenceTransformer('acme/embed')", "1 acme/embed"), ("CrossEncoder('acme/rank')", "1 acme/rank"),
    ("snapshot_download('acme/bot')", "1 acme/bot"),
    ("hf_hub_download(filename='a/b.bin', repo_id='acme/bot')", "1 acme/bot"),
    ("LLM(model='acme/bot', dtype='auto')", "1 acme/bot"), ("InferenceClient('acme/bot')", "1 acme/bot"),
    ("InferenceClient(model='acme/bot:fast')", "1 acme/bot"),
    ("HuggingFaceEndpoint(repo_id='acme/bot')", "1 acme/bot"),
    ("HuggingFaceEmbeddings(model_name='all-mpnet-base-v2')", "1 sentence-transformers/all-mpnet-base-v2"),
    ("HuggingFaceLLM(model_name='acme/bot', tokenizer_name='acme/tok')", "1 acme/bot"),
    ("Llama.from_pretrained(repo_id='acme/bot-GGUF', filename='*.gguf')", "1 acme/bot-GGUF"),
    ("ChatOllama(model='llama3.1')", "1 ollama:llama3.1"), ("Ollama(model='phi3')", "1 ollama:phi3"),
    ("OllamaEmbeddings(model='nomic-embed-text')", "1 ollama:nomic-embed-text"),
    ("ollama.chat(model='llama3.2', messages=[])", "1 ollama:llama3.2"),
    ("from ollama import Client\nclient.chat(model='llama3.2')", "2 ollama:llama3.2"),
    ("completion(model='ollama/llama3')", "1 ollama:llama3"),
    ("c = {'provider': 'ollama', 'model': 'llama3.1'}", "1 ollama:llama3.1"),
    ("whisper.load_model('base.en')", "1 openai/whisper-base.en"),
    ("run(['vllm', 'serve', 'acme/bot', '--port', '1'])", "1 acme/bot"),
    ("run(['x', '--model', 'acme/bot'])", "1 acme/bot"),
    ("os.system('ollama pull llama3.1:8b')", "1 ollama:llama3.1:8b"),
    ("cfg['model'] = 'acme/bot'", "1 acme/bot"), ("x = {'model': {'name': 'acme/bot'}}", "1 acme/bot"),
    ("get('https://huggingface.co/acme/bot/resolve/main/a.bin')", "1 acme/bot"),
    ("open('hf://acme/bot/config.json')", "1 acme/bot"),
  ])
  func python(_ text: String, _ found: String) {
    #expect(Self.names(text, "src/a.py") == found)
  }

  @Test(arguments: [
    ("a.js", "await pipeline('sentiment', 'Xenova/bot');", "1 Xenova/bot"),
    ("a.ts", "const p = await pipeline(\n  \"x\",\n  `acme/bot`,\n);", "3 acme/bot"),
    ("a.mjs", "AutoTokenizer.from_pretrained('acme/bot')", "1 acme/bot"),
    ("a.tsx", "hf.chat({ model: \"acme/bot\", n: 1 })", "1 acme/bot"),
    ("a.ts", "const M =\n  process.env.M || 'acme/bot';\nawait pipeline('x', M);", "2 acme/bot"),
    ("a.js", "await ollama.chat({ model: 'llama3.2', messages: [] })", "1 ollama:llama3.2"),
    ("a.js", "new ChatOllama({ model: 'mistral' })", "1 ollama:mistral"),
    ("a.html", "<script>pipeline('x', 'acme/bot')</script>", "1 acme/bot"),
    ("a.rs", "let r = api.model(\"acme/bot\".to_string());", "1 acme/bot"),
    ("a.rs", "Repo::new(\"acme/bot\".into(), RepoType::Model)", "1 acme/bot"),
    ("a.rs", "let c = '\"'; let m: &'a str = x; api.model(\"acme/bot\".into())", "1 acme/bot"),
    (
      "a.go", "import \"github.com/ollama/ollama/api\"\nr := &api.ChatRequest{Model: \"llama3\"}",
      "2 ollama:llama3"
    ),
    ("a.go", "ollama.New(ollama.WithModel(\"llama3\"))", "1 ollama:llama3"),
    ("a.rs", "f::<'a>(api.model(\"acme/bot\".into()), x as &'a str)", "1 acme/bot"),
    ("A.kt", "OllamaChatModel.builder().modelName(\"llama3\")", "1 ollama:llama3"),
    ("A.swift", "let c = ModelConfiguration(id: \"acme/bot-4bit\")", "1 acme/bot-4bit"),
  ])
  func otherLanguages(_ path: String, _ text: String, _ found: String) {
    #expect(Self.names(text, path) == found)
  }

  @Test(arguments: [
    ("a.sh", "ollama pull llama3.1:8b && ollama run --verbose phi3", "1 ollama:llama3.1:8b, 1 ollama:phi3"),
    ("a.sh", "vllm serve --port 80 acme/bot", "1 acme/bot"), ("a.sh", "x --model acme/bot", "1 acme/bot"),
    ("a.sh", "x --model-id=acme/bot", "1 acme/bot"),
    ("a.sh", "x \\\n  --model \\\n  'acme/bot'", "3 acme/bot"),
    ("a.sh", "llama-server -hf acme/bot-GGUF:Q4_K_M", "1 acme/bot-GGUF"),
    ("a.sh", "llama-cli --hf-repo acme/bot", "1 acme/bot"),
    ("a.sh", "huggingface-cli download --local-dir out/bot acme/bot a.bin", "1 acme/bot"),
    ("a.sh", "hf download acme/bot", "1 acme/bot"),
    ("a.sh", "x --c '{\"model\": \"acme/bot\"}'", "1 acme/bot"),
    ("a.sh", "x --model_args pretrained=acme/bot,dtype=auto", "1 acme/bot"),
    ("a.sh", "MODEL=${MODEL:-acme/bot}", "1 acme/bot"),
    ("a.sh", "git clone https://huggingface.co/acme/bot", "1 acme/bot"),
    ("a.sh", "python -c \"from_pretrained('acme/bot')\"", "1 acme/bot"),
    ("Dockerfile", "FROM nvidia/cuda\nENV MODEL_ID=acme/bot", "2 acme/bot"),
    ("Dockerfile.gpu", "ENV HF_MODEL_ID acme/bot\nCMD [\"--model\", \"acme/two\"]", "1 acme/bot, 2 acme/two"),
    ("Makefile", "MODEL ?= acme/bot\nrun:\n\tollama run $(M)", "1 acme/bot"),
    (".env", "OLLAMA_MODEL=llama3.1\nHF_MODEL_ID=\"acme/bot\"", "1 ollama:llama3.1, 2 acme/bot"),
    ("a.yml", "run: |\n  ollama pull qwen2.5:3b", "2 ollama:qwen2.5:3b"),
    ("compose.yaml", "image: vllm/vllm-openai\ncommand: --model acme/bot", "2 acme/bot"),
    ("a.yaml", "args:\n  - --model\n  - acme/bot\n  - --dtype\n  - auto", "3 acme/bot"),
    ("a.yaml", "command: [\"vllm\", \"serve\", \"acme/bot\"]", "1 acme/bot"),
    ("a.yaml", "env:\n- name: MODEL_ID\n  value: acme/bot", "3 acme/bot"),
    ("values.yaml", "model:\n  name: acme/bot # which\n", "2 acme/bot"),
    ("a.yaml", "embedding_model: \"acme/embed\"\nbase_model: acme/bot", "1 acme/embed, 2 acme/bot"),
    ("a.yaml", "ollama:\n  model: llama3.1", "2 ollama:llama3.1"),
    ("a.yaml", "ollama:\n  chat:\n    model: llama3.1", "3 ollama:llama3.1"),
    ("a.yaml", "llm:\n  model: llama3.1\n  provider: ollama", "2 ollama:llama3.1"),
    ("a.toml", "model-name = 'acme/bot'", "1 acme/bot"),
    ("a.json", "{\"repo_id\": \"acme/bot\"}", "1 acme/bot"),
    ("Modelfile", "FROM llama3.1:8b\nADAPTER ./bot\n", "1 ollama:llama3.1:8b, 2 ./bot"),
    ("x.Modelfile", "from ./bot.gguf", "1 ./bot.gguf"), ("Modelfile", "FROM hf.co/acme/bot:Q4", "1 acme/bot"),
    (
      "a.ipynb",
      "{\"cells\":[\n{\"cell_type\":\"code\",\"source\":[\n\"x = f(\\n\",\n\"LLM('acme/bot'))\\n\",\n\"!ollama pull phi3\"]}]}",
      "4 acme/bot, 5 ollama:phi3"
    ),
  ])
  func commandsAndSettings(_ path: String, _ text: String, _ found: String) {
    #expect(Self.names(text, path) == found)
  }

  @Test(arguments: [
    ("src/a.py", "LLM('acme/bot')", "code LLM"), ("src/a.py", "# LLM('acme/bot')", "prose LLM"),
    ("src/a.py", "def f():\n  '''See LLM('acme/bot')'''", "prose LLM"),
    ("src/a.py", "x = \"\"\"\nLLM('acme/bot')\n\"\"\"", "prose LLM"),
    ("src/a.py", "print('see https://huggingface.co/acme/bot')", "prose huggingface.co"),
    ("package.json", "{\"homepage\": \"https://huggingface.co/acme/bot\"}", "prose huggingface.co"),
    ("tests/a.py", "LLM('acme/bot')", "test LLM"), ("src/test_a.py", "LLM('acme/bot')", "test LLM"),
    ("a_test.go", "x := T{Model: \"acme/bot\"}", "test Model"),
    ("a.spec.ts", "f({model: 'acme/bot'})", "test model"),
    ("examples/a.sh", "vllm serve acme/bot", "test vllm serve"),
    ("a.sh", "# hf download acme/bot", "prose hf download"),
    ("README.md", "Don't forget:\n```\nvllm serve acme/bot\n```", "prose vllm serve"),
    ("README.md", "Don't forget LLM('acme/bot')", "prose LLM"),
    ("a.ts", "/* pipeline('x', 'acme/bot') */ pipeline('x', 'acme/bot')", "code pipeline"),
    ("README.md", "Then `ollama run mistral` it", "prose ollama run"),
    ("docs/a.rst", "See `bot <https://hf.co/acme/bot>`_.", "prose huggingface.co"),
    ("src/a.rs", "#[cfg(test)]\nmod tests { const MODEL: &str = \"acme/bot\"; }", "test MODEL"),
    ("latest/contest.py", "LLM('acme/bot')", "code LLM"),
  ])
  func settings(_ path: String, _ text: String, _ expected: String) {
    let uses = ModelUseFinder.uses(in: Array(text.utf8), path: path)
    #expect(uses.map { "\($0.setting.rawValue) \($0.call)" } == [expected])
  }

  /// What is found, in the order of the file.
  static func names(_ text: String, _ path: String) -> String {
    ModelUseFinder.uses(in: Array(text.utf8), path: path).map { "\($0.place.line ?? 0) \($0.name)" }
      .joined(separator: ", ")
  }
}
