import LicenseClauses

/// Places in words: `EU` is "the European Union".
enum PlaceWords {
  /// The name of a place; a code that has none stays as it is.
  static func name(_ code: String) -> String { special[code] ?? PlaceName.name(of: code) ?? code }

  private static let special = [
    "EU": "the European Union", "EEA": "the European Economic Area", "GB": "the United Kingdom",
    "US": "the United States", "CN": "mainland China", "NL": "the Netherlands",
    "AE": "the United Arab Emirates", "CZ": "Czechia", "PH": "the Philippines", "KP": "North Korea",
    "TR": "Türkiye",
  ]
}
