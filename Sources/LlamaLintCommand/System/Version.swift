/// The version of the tool.
public enum Version {
  /// The version, as SemVer.
  public static let current = "0.1.0"
}
