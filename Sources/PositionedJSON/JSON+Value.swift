extension JSON {
  /// The writable form of a value that was read.
  public init(_ value: JSONValue) {
    switch value.content {
    case .null: self = .null
    case .bool(let b): self = .bool(b)
    case .number(let n, _): self = .number(n)
    case .string(let s): self = .string(s)
    case .array(let values): self = .array(values.map(JSON.init))
    case .object(let members): self = .object(members.map { ($0.key, JSON($0.value)) })
    }
  }
}
