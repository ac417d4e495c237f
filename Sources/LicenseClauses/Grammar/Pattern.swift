/// A phrase of the grammar, compiled from its notation.
///
/// The notation is one line of atoms parted by blanks:
///
///     provide/give      one of several words, in any inflexion
///     @may              a word of a class (see WordClasses)
///     word?             an optional atom
///     ~4                up to four words of any kind, `~` six, `...` forty; never past a semicolon
///     ( a b | c )       alternatives of several atoms; `( … )?` is optional
///     !not              the next word is not this one
///     #number #url      a token class
///
/// Commas, brackets, quotation marks, dashes and list labels between two atoms are passed over.
struct Pattern: Sendable {
  enum Step: Hashable, Sendable {
    case word(UInt16)
    case set(Int)
    case not(Int)
    case gap(Int)
    case split(Int, Int)
    case jump(Int)
    case accept
  }

  /// The program; it begins with the pattern's first atom.
  var steps: [Step] = []
  /// What the pattern cannot match without, for a quick no.
  var required: [Requirement] = []

  /// A word, one of a set, or what one of several alternatives needs.
  indirect enum Requirement: Sendable {
    case word(UInt16)
    case set(Int)
    case oneOf([[Requirement]])
  }

  /// A number for the program, by which equal ones are found.
  var digest: UInt64 {
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ kind: UInt64, _ operand: Int) {
      digest = (digest ^ (UInt64(operand) << 3 | kind)) &* 0x100_0000_01b3
      digest ^= digest >> 29
    }
    for step in steps {
      switch step {
      case .word(let word): add(0, Int(word))
      case .set(let set): add(1, set)
      case .not(let set): add(2, set)
      case .gap(let most): add(3, most)
      case .split(let first, let second): add(4, first << 20 | second)
      case .jump(let to): add(5, to)
      case .accept: add(6, 0)
      }
    }
    return digest
  }
}
