/// A word, number or mark of a text, with its place. Sixteen bytes, so that a text's tokens stay small.
struct Token {
  /// The byte range in the source.
  var start: Int32
  var end: Int32
  /// The line, from 1.
  var line: Int32
  /// What the word is in the grammar's vocabulary (0 for a word that no pattern names), or a mark.
  var word: UInt16
  var flags: Flags

  struct Flags: OptionSet {
    let rawValue: UInt16
    /// Begins with a capital letter.
    static let capitalized = Flags(rawValue: 1)
    /// Holds capital letters only, at least two.
    static let allCaps = Flags(rawValue: 2)
    /// Follows white space or stands at the beginning.
    static let spaced = Flags(rawValue: 4)
    /// Opens rather than closes (of a quotation mark).
    static let opens = Flags(rawValue: 8)
    /// Is written in CJK characters.
    static let cjk = Flags(rawValue: 16)
    /// Is a letter sequence (neither mark nor number).
    static let letters = Flags(rawValue: 32)
    /// Is a function word of a European language other than English.
    static let foreign = Flags(rawValue: 64)
    /// Was a heading's or emphasis' mark-up before the word: `**Word`.
    static let emphasized = Flags(rawValue: 128)
  }
}

/// Marks and token classes that share the number space of words: they are the lowest numbers.
enum Mark {
  static let unknown: UInt16 = 0
  static let period: UInt16 = 1
  static let comma: UInt16 = 2
  static let semicolon: UInt16 = 3
  static let colon: UInt16 = 4
  static let open: UInt16 = 5
  static let close: UInt16 = 6
  static let quote: UInt16 = 7
  static let number: UInt16 = 8
  static let url: UInt16 = 9
  static let email: UInt16 = 10
  /// An enumerator inside running text: "(a)", "(iv)", "2)".
  static let enumerator: UInt16 = 11
  static let currency: UInt16 = 12
  static let percent: UInt16 = 13
  static let dash: UInt16 = 14
  static let slash: UInt16 = 15
  /// The first number that a word can have.
  static let firstWord: UInt16 = 16

  /// Marks that a pattern passes over between two of its words.
  static func isPassedOver(_ word: UInt16) -> Bool {
    switch word {
    case comma, open, close, quote, enumerator, dash, slash: true
    default: false
    }
  }
}
