public import PositionedJSON

/// The JSON Schemas of what the tool reads and writes, for editors and validators.
public enum Schemas {
  /// Their names.
  public static let names = ["manifest", "report", "license"]

  /// A schema by its name.
  public static func schema(_ name: String) -> JSON? {
    switch name {
    case "manifest": ManifestSchema.schema
    case "report": ReportSchema.schema
    case "license": LicenseSchema.schema
    default: nil
    }
  }
}
