/// What a clause says of passing the model on.
public enum RedistributionPermission: String, Sendable { case prohibited, conditional }

/// A way in which the model, or something of it, reaches others.
public enum RedistributionAct: String, CaseIterable, Comparable, Sendable {
  case data, derivatives, distribute, host, outputs, sell, sublicense

  /// In the order of their names.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// Acts of passing on that are forbidden or limited.
public struct RedistributionLimit: Hashable, Sendable {
  /// Whether they are forbidden, or tied to conditions.
  public var permission: RedistributionPermission
  /// The acts, sorted.
  public var acts: [RedistributionAct]
  /// Whether the text counts hosting or remote access as a way of distributing, so that what it asks of those who
  /// distribute is asked of hosts too.
  public var countsHosting: Bool

  /// Creates a limit; the acts are sorted, and stand once each.
  public init(
    _ permission: RedistributionPermission, _ acts: some Sequence<RedistributionAct>,
    countsHosting: Bool = false
  ) {
    (self.permission, self.acts, self.countsHosting) = (permission, Set(acts).sorted(), countsHosting)
  }
}
