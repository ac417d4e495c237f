/// The names of licences, as they are compared.
public enum LicenseName {
  /// A name without regard to letter case (of ASCII), blanks, hyphens and underscores.
  public static func fold(_ name: some StringProtocol) -> [UInt8] {
    name.utf8.compactMap { byte in
      switch byte {
      case 0x20, UInt8(ascii: "-"), UInt8(ascii: "_"): nil
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      default: byte
      }
    }
  }
}
