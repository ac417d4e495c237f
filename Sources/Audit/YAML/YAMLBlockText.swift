/// The text of a block scalar while its lines are added.
struct YAMLBlockText {
  /// What becomes of the line breaks at the end.
  enum Ending {
    /// One stays.
    case clip
    /// None stays: `-`.
    case strip
    /// All stay: `+`.
    case keep

    /// The ending that an indicator asks for; nil where the byte is none.
    init?(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "-"): self = .strip
      case UInt8(ascii: "+"): self = .keep
      default: return nil
      }
    }
  }

  /// A line without its indentation.
  struct Line {
    /// The text; empty where the line is blank.
    let text: ArraySlice<UInt8>
    /// Whether a line break stands behind it: the last line of the file may have none.
    let isEnded: Bool
  }

  private let isFolded: Bool
  private let ending: Ending
  private var text: [UInt8] = []
  /// The line breaks since the last line with a text.
  private var breaks = 0
  private var hasText = false
  /// Whether the last line with a text begins with a blank, so that the breaks around it are kept.
  private var isIndented = false

  /// A text without lines.
  init(isFolded: Bool, ending: Ending) { (self.isFolded, self.ending) = (isFolded, ending) }

  /// Adds the next line.
  mutating func add(_ line: Line) {
    if let first = line.text.first {
      let wasIndented = isIndented
      isIndented = first.isYAMLBlank
      if hasText, isFolded, !wasIndented, !isIndented {
        text.appendFolded(breaks: breaks)
      } else {
        text.appendBreaks(breaks)
      }
      text += line.text
      (hasText, breaks) = (true, 0)
    }
    if line.isEnded { breaks += 1 }
  }

  /// The whole text, with its end as it was asked for.
  var bytes: [UInt8] {
    var whole = text
    switch ending {
    case .clip: whole.appendBreaks(hasText ? min(breaks, 1) : 0)
    case .strip: break
    case .keep: whole.appendBreaks(breaks)
    }
    return whole
  }
}
