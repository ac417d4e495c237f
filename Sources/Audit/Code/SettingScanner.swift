/// Finds the settings of a YAML file that name a model, line by line, so that a file which is no sound YAML,
/// as a template is none, says what it can.
struct SettingScanner {
  private static let depthLimit = 100
  private let bytes: [UInt8]
  private var finds: [ModelFind] = []
  private var levels = [SettingLevel(indent: -1, parent: nil, isOllama: false)]

  /// What the settings of a file name.
  static func finds(in bytes: [UInt8]) -> [ModelFind] {
    var scanner = SettingScanner(bytes: bytes)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      scanner.takeLine(start..<end)
      start = end + 1
    }
    while scanner.levels.count > 1 { scanner.closeLevel() }
    return scanner.finds
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func takeLine(_ line: Range<Int>) {
    var (start, isItem) = (line.lowerBound, false)
    while start < line.upperBound {
      let isMark =
        bytes[start] == UInt8(ascii: "-") && start + 1 < line.upperBound && bytes[start + 1] == 0x20
      guard isMark || bytes[start] == 0x20 else { break }
      isItem = isItem || isMark
      start += 1
    }
    guard start < line.upperBound, bytes[start] != UInt8(ascii: "#"),
      let colon = colon(in: start..<line.upperBound)
    else { return }
    let value = unquoted(withoutComment(colon + 1..<line.upperBound))
    enter(start - line.lowerBound, isItem: isItem)
    takeMember(unquoted(start..<colon), value)
  }

  /// The colon behind a key: one with a blank or nothing behind it.
  private func colon(in range: Range<Int>) -> Int? {
    range.prefix(80).first { index in
      let isEnd = index + 1 >= range.upperBound || ByteClass.isBlank(bytes[index + 1])
      return bytes[index] == UInt8(ascii: ":") && isEnd
    }
  }

  private func withoutComment(_ range: Range<Int>) -> Range<Int> {
    let mark = range.first { index in
      bytes[index] == UInt8(ascii: "#") && index > range.lowerBound && ByteClass.isBlank(bytes[index - 1])
    }
    return range.lowerBound..<(mark ?? range.upperBound)
  }

  /// A range without the blanks and the quotation marks around it.
  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    func isAround(_ byte: UInt8) -> Bool { ByteClass.isBlank(byte) || ByteClass.isQuote(byte) }
    let start = bytes[range].firstIndex { !isAround($0) } ?? range.upperBound
    let end = bytes[range].lastIndex { !isAround($0) }.map { $0 + 1 } ?? start
    return start..<max(start, end)
  }

  /// Closes the maps that end before a column, and opens one that begins there.
  private mutating func enter(_ indent: Int, isItem: Bool) {
    while let level = levels.last, levels.count > 1, level.indent > indent || isItem && level.indent == indent
    {
      closeLevel()
    }
    guard let level = levels.last, level.indent < indent, levels.count < Self.depthLimit else { return }
    let isOllama = level.isOllama || level.key.map { bytes.saysOllama($0) } ?? false
    levels.append(SettingLevel(indent: indent, parent: level.key, isOllama: isOllama))
  }

  private mutating func closeLevel() {
    guard let level = levels.popLast(), level.isOllama, let (key, value) = level.name else { return }
    add(value, by: bytes.text(key), bare: .ollama)
  }
}

extension SettingScanner {
  private mutating func takeMember(_ key: Range<Int>, _ value: Range<Int>) {
    guard var level = levels.popLast() else { return }
    defer { levels.append(level) }
    level.key = key
    let value = ModelName.value(bytes, value)
    guard (1...64).contains(key.count), (2...ModelName.longest).contains(value.count) else { return }
    let word = bytes.text(key)
    if value.count == 6, bytes.saysOllama(value) { level.isOllama = true }
    if word == "name", value.count <= 48 { level.variable = variable(value) }
    if word == "value", let variable = level.variable {
      return add(value, by: bytes.text(variable), bare: bytes.saysOllama(variable) ? .ollama : .nothing)
    }
    takeModel(word, key, value, &level)
  }

  private func variable(_ value: Range<Int>) -> Range<Int>? {
    let isCapital = bytes[value].contains(where: ByteClass.isCapital)
    return isCapital && ModelKeys.names(bytes.text(value)) ? value : nil
  }

  private mutating func takeModel(
    _ word: String, _ key: Range<Int>, _ value: Range<Int>, _ level: inout SettingLevel
  ) {
    let outer = level.parent.map { $0.count <= 64 ? bytes.text($0) : "" } ?? ""
    let isInner = ModelKeys.isInner(word) && ModelKeys.names(outer)
    guard isInner || ModelKeys.names(word) else { return }
    if bytes[value].contains(HubName.slash) || bytes.saysOllama(key) {
      let isOllama = level.isOllama || bytes.saysOllama(key)
      add(value, by: isInner ? outer : word, bare: isOllama ? .ollama : .nothing)
    } else {
      level.name = (key, value)
    }
  }

  private mutating func add(_ value: Range<Int>, by call: String, bare: BareName) {
    guard let name = ModelName.read(bytes, value, bare: bare) else { return }
    finds.append(
      ModelFind(name: name, call: call, offset: value.lowerBound, isProse: false, isSetting: true))
  }
}
