import PositionedJSON

/// Anything of a bill that a reference may mean: a model, but also a library or a file.
struct BillThing {
  /// When it is a component of what was read.
  enum Listing {
    /// Always, being a model or a dataset.
    case always
    /// Where the bill tells of a model or a dataset: the program that the bill is of.
    case subject
    /// Where it uses a model or a dataset, being a program.
    case user
    /// Where more is said of it than its name: an ancestor of another.
    case ancestor
  }

  /// What it is; nil for what no licence of a model depends on.
  var kind: Component.Kind?
  /// What it is called.
  var name: BillText?
  /// When it is listed.
  var listing: Listing = .always
  /// Where it begins.
  var position: JSONPosition
  /// What is said of it beside its name, in no order yet.
  var facts: [(statement: Fact.Statement, position: JSONPosition)] = []
  /// The licence texts that are given for it.
  var texts: [(bytes: [UInt8], position: JSONPosition)] = []

  /// Whether it uses or comes from something.
  var isUser: Bool {
    facts.contains {
      switch $0.statement {
      case .base, .dataset, .derivedFrom, .generatedBy: true
      default: false
      }
    }
  }

  /// Whether more is said of it than who made it.
  var isTold: Bool {
    if !texts.isEmpty { return true }
    return facts.contains {
      switch $0.statement {
      case .author, .modality, .name: false
      default: true
      }
    }
  }
}
