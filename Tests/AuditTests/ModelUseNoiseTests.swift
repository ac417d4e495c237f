import Testing

@testable import Audit

/// What looks like the name of a model and is none, and texts that nobody should write.
struct ModelUseNoiseTests {
  @Test(arguments: [
    "M.from_pretrained(f'acme/bot-{size}')", "M.from_pretrained('acme/' + name)",
    "M.from_pretrained('acme/bot-' + size)",
    "M.from_pretrained(name)", "M.from_pretrained(root + 'acme/bot')", "LLM('x' 'acme/bot')",
    "is_model = name == 'acme/bot'", "x.push_to_hub(model_id='acme/bot')",
    "M.from_pretrained('username/bot')", "M.from_pretrained('org/name')", "M.from_pretrained('your-org/bot')",
    "M.from_pretrained('<model>')", "M.from_pretrained('a/b/c')", "M.from_pretrained('out')",
    "M.from_pretrained('acme/bot.py')", "M.from_pretrained('models/bot')",
    "M.from_pretrained('acme/bot-%d' % 7)",
    "def from_pretrained(cls, path='acme.bot'): pass", "snapshot_download('acme/data', repo_type='dataset')",
    "# hf_hub_download(repo_id='acme/data', repo_type='dataset')",
    "D = 'acme/data'\nhf_hub_download(D, repo_type='dataset')",
    "load_dataset('acme/data', repo_id='acme/data')",
    "x.push_to_hub(repo_id='acme/bot')", "SentenceTransformer('output')", "SentenceTransformer(path)",
    "if model == 'acme/bot': pass", "ok_model = 'acme/bot' in names", "f(content_type='text/plain')",
    "x = {'model': 'application/json'}", "chat(model='openai/gpt-4o')", "chat(model='gemini/flash')",
    "chat(model='gpt-4o')", "NAME = 'acme/bot'", "x = ['acme/bot']", "f('acme/bot')",
    "client.chat(model='llama3')",
    "u = 'https://huggingface.co/docs/transformers'", "u = 'https://huggingface.co/datasets/acme/data'",
    "u = 'https://huggingface.co/spaces/acme/app'", "u = 'https://huggingface.co/acme'",
    "u = f'https://huggingface.co/acme/{name}'", "u = f'https://huggingface.co/acme/bot-{n}'",
    "get_kernel(repo_id='acme/kernel')", "u = 'https://discuss.huggingface.co/acme/bot'",
    "u = 'https://nothuggingface.co/acme/bot'", "LLM('acme/bot", "LLM(\n'acme' '/bot')",
    "pipeline('acme/bot')",
    "AutoModel.from_config('acme/bot')", "x.model('acme/bot')", "hub_model_id = 'acme/out'",
    "run(['--modell', 'acme/bot'])", "M.from_pretrained(\"acme/bot\n\")",
  ])
  func python(_ text: String) { #expect(ModelUseFinderTests.names(text, "src/a.py") == "") }

  @Test(arguments: [
    ("a.ts", "pipeline('x', `acme/${name}`)"), ("a.ts", "import x from 'acme/bot'"),
    ("a.js", "require('acme/bot')"),
    ("a.ts", "f({ type: 'text/html', path: 'a/b' })"),
    ("a.rs", "Repo::new(\"acme/data\".into(), RepoType::Dataset)"),
    ("a.go", "import \"acme/bot\"\nx := T{Model: \"llama3\"}"), ("a.sh", "ollama pull $MODEL"),
    ("a.sh", "docker run vllm/vllm-openai"), ("a.sh", "--model ./acme/bot"),
    ("a.sh", "cp --model-dir acme/bot x"),
    ("a.sh", "hf download acme/data --repo-type dataset"),
    ("a.sh", "hf download --repo-type dataset acme/data"),
    ("a.sh", "vllm serve \"$1\" acme/bot"), ("a.sh", "git clone https://github.com/acme/bot"),
    ("a.sh", "--model\nacme/bot"), ("a.sh", "ollama serve"),
    ("Dockerfile", "FROM nvidia/cuda:12\nCOPY a/b c/d"),
    ("a.yml", "uses: actions/checkout@v4\nimage: vllm/vllm-openai\nrepo: acme/hooks"),
    ("a.yml", "model: {{ .Values.model }}\nmodel_name: ${MODEL}\nmodel: llama3"),
    ("a.yml", "model: # acme/bot"),
    ("a.yml", "#model: acme/bot"), ("a.json", "{\"model\": \"tests/a.json\", \"type\": \"acme/bot\"}"),
    ("a.json", "{\"model\": {\"kind\": \"acme/bot\"}}"), ("a.toml", "[model]\nfamily = \"acme/bot\""),
    ("Modelfile", "SYSTEM \"\"\"\nFROM now\n\"\"\""), ("Modelfile", "FROM ${BASE}"),
    ("Modelfile", "FROM a b c"),
    ("README.md", "---\nbase_model: acme/bot\nx: https://hf.co/acme/bot\n---\nand/or acme/bot"),
    ("README.md", "You can ollama run the tests, ollama pull it, ollama run fast tests"),
    (
      "a.ipynb",
      "{\"cells\": [{\"cell_type\": \"code\", \"source\": [\"x\"], \"outputs\": [\"LLM('acme/bot')\"]}]}"
    ),
    ("a.ipynb", "LLM('acme/bot')"), ("a.bin", "LLM('acme/bot')"), ("a.py", "LLM('acme/bot')\0"), ("", ""),
  ])
  func others(_ path: String, _ text: String) { #expect(ModelUseFinderTests.names(text, path) == "") }

  @Test(arguments: [
    ("a/b.py", true), ("B.IPYNB", true), ("Dockerfile", true), ("Dockerfile.gpu", true), ("Modelfile", true),
    (".env.local", true), ("docker-compose.yml", true), ("Makefile", true), ("a.rs", true),
    ("README.md", true),
    ("py", false), ("a.png", false), ("a/", false), ("", false), ("/", false), ("tokenizer.json", false),
    ("a.min.js", false), ("a.py/", false), ("Dockerfile.md", true), ("license", false),
  ])
  func reads(_ path: String, _ isRead: Bool) { #expect(ModelUseFinder.reads(path) == isRead) }

  @Test(arguments: [
    "from_pretrained(", "\"", "'", "`", "\\", "model=", "\\\"", "\"\"\"", "({[", ")]}", "#\n", "/*", "//a/b ",
    "hf://",
    "ollama pull ", "${MODEL:-", "'\"`", "don't ", "model: ", "- ", "=", "f'", "\u{e9}", "LLM(model,", "[[[",
    "m='ab/cd'\nLLM(m)\n",
  ])
  func endlessTexts(_ unit: String) {
    let text = String(repeating: unit, count: (1 << 12) / unit.utf8.count)
    let paths = ["a.py", "a.ts", "a.rs", "a.go", "a.toml", "a.sh", "a.yaml", "a.md", "a.ipynb", "Modelfile"]
    for path in paths { #expect(ModelUseFinder.uses(in: Array(text.utf8), path: path).count <= 8) }
  }

  @Test func largeFiles() {
    let use = Array("LLM('acme/bot')\n".utf8)
    let most = use + Array(repeating: 0x0A, count: ModelUseFinder.sizeLimit - use.count)
    #expect(ModelUseFinder.uses(in: most, path: "a.py").count == 1)
    #expect(ModelUseFinder.uses(in: most + [0x0A], path: "a.py").isEmpty)
  }

  @Test(arguments: [("a.py", "\nimport x\n"), ("a.md", "\n\n\n")])
  func bracketsOpenByMistake(_ path: String, _ next: String) {
    let text = String(repeating: "(", count: CallScanner.depthLimit + 20) + next + "LLM('acme/bot')"
    #expect(ModelUseFinderTests.names(text, path).hasSuffix(" acme/bot"))
  }

  @Test func eachNameOnceALine() {
    let text = "# acme/bot\nLLM('acme/bot'); M.from_pretrained('acme/bot') # LLM('acme/two')\nLLM('acme/bot')"
    #expect(ModelUseFinderTests.names(text, "a.py") == "2 acme/bot, 2 acme/two, 3 acme/bot")
  }
}
