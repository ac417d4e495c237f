/// The patterns that a text was read with, by their numbers in the grammar, and where a phrase that is tried stands.
package final class PatternUsage {
  package internal(set) var numbers: Set<Int> = []
  package internal(set) var tries: [Try] = []

  package init() {}

  /// A place of a phrase that is tried.
  package struct Try {
    package let line: Int
    /// What the sentence makes of its first and last word.
    package let modes: String
    package let words: String
    package let sentence: String
  }
}
