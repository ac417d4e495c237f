/// How a file of a source tree is read for the models that it uses.
enum SourceKind: Sendable {
  /// A program, or settings that are quoted as one.
  case code(CodeSyntax)
  /// A script, a build file or variables.
  case commands
  /// Settings, and the commands in them.
  case yaml
  case modelfile
  case notebook
  /// A text for people.
  case prose
}

extension SourceKind {
  /// The kind of a file by its name; nil for one that is not read.
  init?(path: String) {
    let name = path.utf8.last == HubName.slash ? "" : path.split(separator: "/").last?.lowercased() ?? ""
    guard !Self.noise.contains(name), !name.hasSuffix(".min.js") else { return nil }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    if let kind = Self.named(String(parts.first ?? ""), name) {
      self = kind
    } else if parts.count > 1, let kind = parts.last.flatMap({ Self.byEnding[String($0)] }) {
      self = kind
    } else {
      return nil
    }
  }

  /// Kinds that the name before the first dot tells: `Dockerfile.gpu`, `Modelfile.small`, `.env.local`.
  private static func named(_ stem: String, _ name: String) -> SourceKind? {
    if name.hasPrefix(".env") || name.hasSuffix(".env") { return .commands }
    switch stem {
    case "dockerfile", "containerfile", "makefile", "gnumakefile", "justfile", "procfile", "jenkinsfile":
      return name.hasSuffix(".md") ? nil : .commands
    case "modelfile": return name.hasSuffix(".md") ? nil : .modelfile
    case "readme": return name == "readme" ? .prose : nil
    default: return nil
    }
  }

  private static let byEnding: [String: SourceKind] = {
    var kinds: [String: SourceKind] = [:]
    for (endings, kind) in table {
      for ending in endings.split(separator: " ") { kinds[String(ending)] = kind }
    }
    return kinds
  }()

  private static let table: [(String, SourceKind)] = [
    ("py pyi pyx pyw", .code(.python)),
    ("js mjs cjs jsx ts tsx mts cts vue svelte astro html htm", .code(.script)),
    ("rs", .code(.rust)), ("go", .code(.go)), ("java kt kts scala groovy", .code(.jvm)),
    ("swift", .code(.swift)), ("c cc cpp cxx h hh hpp m mm cs cu", .code(.cLike)), ("php dart", .code(.web)),
    ("rb ex exs r jl", .code(.hash)), ("lua", .code(.dashes)), ("json jsonc json5", .code(.json)),
    ("toml", .code(.toml)), ("yaml yml", .yaml), ("ipynb", .notebook), ("modelfile", .modelfile),
    ("md markdown mdx rst qmd rmd adoc txt", .prose),
    (
      "sh bash zsh fish ksh ps1 bat cmd mk tf tfvars hcl nomad cfg ini conf properties env dockerfile "
        + "containerfile slurm sbatch service", .commands
    ),
  ]

  /// Files with many words and no use of a model.
  private static let noise: Set<String> = [
    "package-lock.json", "pnpm-lock.yaml", "tokenizer.json", "vocab.json", "special_tokens_map.json",
    "model.safetensors.index.json",
  ]
}
