/// The types of values in GGUF, by their codes.
enum GGUFType: UInt64 {
  case uint8, int8, uint16, int16, uint32, int32, float32, bool, string, array, uint64, int64, float64

  /// The number of bytes; nil where it depends on the value.
  var width: Int? {
    switch self {
    case .uint8, .int8, .bool: 1
    case .uint16, .int16: 2
    case .uint32, .int32, .float32: 4
    case .uint64, .int64, .float64: 8
    case .string, .array: nil
    }
  }

  /// Whether a value is a whole number or a truth.
  var isWhole: Bool { width != nil && self != .float32 && self != .float64 }
}
