import PositionedJSON

/// How much more a bill may state: relationships let a small file say one thing of each of a million others.
struct BillBudget {
  /// The facts that are left.
  var facts = 2_000_000
  /// The bytes of licence texts that are left.
  var textBytes = 128 << 20
  /// The texts that were taken, by their place, so that those who share one share its bytes.
  var texts: [JSONPosition: [UInt8]] = [:]
}
