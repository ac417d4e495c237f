/// The patterns that a text was read with, by their numbers in the grammar, and where a phrase that is tried stands.
package final class PatternUsage {
  package internal(set) var numbers: Set<Int> = []
  package internal(set) var tries: [Try] = []

  /// The sentences, as the hints of what was not read see them.
  package internal(set) var sentences: [SeenSentence] = []

  package init() {}

  /// A sentence with its words in small letters and how it stands; of its lead-in and its heading the number.
  package struct SeenSentence {
    package let number: Int
    package let lines: ClosedRange<Int>
    package let block: Int
    package let words: [String]
    /// What each word counts as: words of one stem are one.
    package let stems: [UInt64]
    package let flags: [String]
    package let leadIn: Int?
    package let heading: Int?
  }

  /// A place of a phrase that is tried.
  package struct Try {
    package let line: Int
    /// What the sentence makes of its first and last word.
    package let modes: String
    package let words: String
    package let sentence: String
  }
}
