/// Functions and words that say how a text in a call is to be taken, beside those that take a model's name.
enum CallWords {
  /// A call that gives one of its arguments on: where that stands.
  struct Passing {
    /// Its place among the arguments without a key, if it may stand there.
    let position: Int?
    /// Its key, if it has one.
    let key: String?
  }

  /// The calls that give an argument on: `os.getenv("MODEL", "OWNER/NAME")`.
  static func passing(_ callee: Range<Int>, in bytes: [UInt8]) -> Passing? {
    callee.count <= 14 ? passing[bytes.text(callee)] : nil
  }

  private static let passing: [String: Passing] = [
    "getenv": Passing(position: 1, key: "default"), "get": Passing(position: 1, key: "default"),
    "setdefault": Passing(position: 1, key: nil), "env": Passing(position: 1, key: "default"),
    "add_argument": Passing(position: nil, key: "default"), "option": Passing(position: nil, key: "default"),
    "field": Passing(position: nil, key: "default"), "Field": Passing(position: 0, key: "default"),
    "Option": Passing(position: 0, key: "default"), "Argument": Passing(position: 0, key: "default"),
    "unwrap_or": Passing(position: 0, key: nil), "unwrap_or_else": Passing(position: 0, key: nil),
    "String": Passing(position: 0, key: nil), "str": Passing(position: 0, key: nil),
    "from": Passing(position: 0, key: nil), "Some": Passing(position: 0, key: nil),
  ]

  /// Calls that send something to the hub, or that read a data set: their names are no models that are used.
  static let others: Set<String> = [
    "push_to_hub", "push_to_hub_merged", "create_repo", "upload_file", "upload_folder", "upload_large_folder",
    "load_dataset", "save_pretrained", "delete_repo", "create_commit", "create_branch", "create_tag",
    "add_space_secret", "duplicate_space", "list_datasets", "dataset_info", "createRepo", "uploadFile",
    "uploadFiles", "deleteRepo",
  ]

  /// Keys whose value says what a name is that of.
  static let kinds: Set<String> = ["repo_type", "repoType", "type"]
  /// What has names of the same form and is no model.
  static let noModels: Set<String> = ["dataset", "space", "datasets", "spaces", "kernel", "bucket"]
  /// Words behind which a name with arguments is defined, not called.
  static let definers: Set<String> = ["def", "class", "function", "func", "fn", "fun", "interface", "struct"]
  /// Keys whose value is an address for people.
  static let links: Set<String> = [
    "href", "homepage", "license_link", "license_url", "licenselink", "source", "reference", "references",
    "docs", "documentation", "link", "website", "paper", "citation", "help", "description", "title", "src",
  ]
  /// Words of a language behind which a bracket holds a value.
  static let groupers: Set<String> = [
    "return", "if", "elif", "and", "or", "not", "else", "await", "yield", "case", "when", "while",
  ]
  /// Words with which a statement of Python begins at the margin, whatever brackets are open.
  static let statements: Set<String> = ["def", "class", "import", "from", "async"]
}
