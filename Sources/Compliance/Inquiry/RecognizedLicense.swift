/// Who has recognised a licence as open or free: public facts, which no clause can show.
///
/// A clause such as "no endorsement" or "only as this licence permits" bars no field of use in a licence
/// that these bodies have examined; in any other it has to be read.
public enum RecognizedLicense: String, CaseIterable, Sendable {
  /// The Open Source Initiative approved it.
  case openSourceInitiative = "Open Source Initiative"
  /// The Free Software Foundation lists it as free.
  case freeSoftwareFoundation = "Free Software Foundation"
  /// The Open Definition lists it as conformant.
  case openDefinition = "Open Definition"

  /// The bodies that recognise a licence of the catalogue, by its id.
  public static func bodies(of id: String) -> [RecognizedLicense] { allCases.filter { $0.ids.contains(id) } }

  private var ids: Set<String> {
    switch self {
    case .openSourceInitiative: Self.approved
    case .freeSoftwareFoundation: Self.free
    case .openDefinition: Self.conformant
    }
  }

  private static let approved: Set<String> = [
    "afl-3.0", "agpl-3.0", "apache-2.0", "artistic-2.0", "bsd-2-clause", "bsd-3-clause", "bsl-1.0", "ecl-2.0",
    "epl-1.0", "epl-2.0", "eupl-1.1", "eupl-1.2", "gpl-2.0", "gpl-3.0", "isc", "lgpl-2.1", "lgpl-3.0",
    "lppl-1.3c",
    "mit", "mpl-2.0", "ms-pl", "ncsa", "ofl-1.1", "osl-3.0", "postgresql", "unlicense", "zlib",
  ]

  private static let free: Set<String> = [
    "afl-3.0", "agpl-3.0", "apache-2.0", "artistic-2.0", "bsd-2-clause", "bsd-3-clause", "bsd-3-clause-clear",
    "bsl-1.0", "cc-by-4.0", "cc-by-sa-4.0", "cc0-1.0", "ecl-2.0", "epl-1.0", "epl-2.0", "eupl-1.1",
    "eupl-1.2",
    "gpl-2.0", "gpl-3.0", "isc", "lgpl-2.1", "lgpl-3.0", "mit", "mpl-2.0", "ms-pl", "ncsa", "ofl-1.1",
    "osl-3.0",
    "unlicense", "wtfpl", "zlib",
  ]

  private static let conformant: Set<String> = [
    "cc-by-4.0", "cc-by-sa-4.0", "cc0-1.0", "odbl", "odc-by", "pddl",
  ]
}
