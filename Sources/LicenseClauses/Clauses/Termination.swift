/// What ends the rights.
public struct Termination: Hashable, Sendable {
  /// What ends them.
  public enum Trigger: String, Sendable {
    case breach, litigation, threshold, other
    case licensorDiscretion = "licensor-discretion"
  }
  /// What ends them; nil for an effect alone.
  public var trigger: Trigger?
  /// Whether copies must then be deleted or use must cease.
  public var deletion: Bool
  /// What ends, where that is less than all rights.
  public var scope: Scope?

  /// What ends.
  public enum Scope: String, Sendable {
    /// The patent licences only: whoever sues may go on under the copyright (Apache License 2.0, section 3).
    case patent
  }
}
