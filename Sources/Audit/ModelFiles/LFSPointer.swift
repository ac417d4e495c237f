/// The small text that Git LFS leaves where a large file has not been fetched.
enum LFSPointer {
  private static let mark = Array("version https://git-lfs".utf8)

  /// Whether a file is such a text. It says nothing of the model, and there is nothing wrong with it.
  static func begins(_ source: ByteSource) -> Bool { source.bytes(at: 0, count: mark.count) == mark }

  /// The same of bytes at hand.
  static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: mark) }
}
