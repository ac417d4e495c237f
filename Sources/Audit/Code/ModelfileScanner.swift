/// Finds what an Ollama Modelfile is made from: `FROM llama3.1`, `FROM ./bot.gguf`, `ADAPTER ./bot`.
enum ModelfileScanner {
  /// What a Modelfile names.
  static func finds(in bytes: [UInt8]) -> [ModelFind] {
    var (finds, start, isText): ([ModelFind], Int, Bool) = ([], 0, false)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if !isText, let find = find(bytes, start..<end) { finds.append(find) }
      // A prompt of several lines may say "From now on".
      if hasOddQuotes(bytes, start..<end) { isText.toggle() }
      start = end + 1
    }
    return finds
  }

  private static func hasOddQuotes(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var (isOdd, index) = (false, line.lowerBound)
    while index < line.upperBound {
      let isMark = bytes.has("\"\"\"", at: index)
      if isMark { isOdd.toggle() }
      index += isMark ? 3 : 1
    }
    return isOdd
  }

  private static func find(_ bytes: [UInt8], _ line: Range<Int>) -> ModelFind? {
    let words = bytes[line].split(maxSplits: 3, whereSeparator: ByteClass.isBlank)
    guard words.count == 2, let first = words.first, first.count <= 7, let value = words.last else {
      return nil
    }
    let call = String(decoding: first, as: UTF8.self).uppercased()
    guard call == "FROM" || call == "ADAPTER", let name = name(bytes, value) else { return nil }
    return ModelFind(name: name, call: call, offset: value.startIndex, isProse: false)
  }

  /// A path as it is written, an address, or a name of Ollama's.
  private static func name(_ bytes: [UInt8], _ value: ArraySlice<UInt8>) -> String? {
    guard (2...1000).contains(value.count) else { return nil }
    let text = String(decoding: value, as: UTF8.self)
    if text.utf8.contains(where: { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "{") }) { return nil }
    if HubName.isLocalPath(text) { return text }
    if let name = ModelName.address(text) { return name }
    return ModelName.read(bytes, value.indices, bare: .ollama)
  }
}
