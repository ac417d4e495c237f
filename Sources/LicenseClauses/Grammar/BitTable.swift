/// Small numbers that are members or not, a bit each, in memory of its owner's.
struct BitTable {
  private let bits: UnsafeMutableBufferPointer<UInt64>

  /// Takes one more than the largest number.
  init(_ count: Int) { bits = .zeros((count + 63) / 64) }

  func contains(_ number: Int) -> Bool { bits[number >> 6] & 1 << UInt64(number & 63) != 0 }

  func insert(_ number: Int) { bits[number >> 6] |= 1 << UInt64(number & 63) }

  func removeAll() { bits.update(repeating: 0) }

  /// The members in a range, in order.
  func members(in range: Range<Int>) -> Members {
    Members(bits: bits, at: range.lowerBound, end: range.upperBound)
  }

  /// Frees the memory; its owner calls this once.
  func deallocate() { bits.deallocate() }

  /// Goes through the members in a range.
  struct Members: Sequence, IteratorProtocol {
    fileprivate let bits: UnsafeMutableBufferPointer<UInt64>
    fileprivate var at: Int
    fileprivate let end: Int

    mutating func next() -> Int? {
      while at < end {
        let rest = bits[at >> 6] >> UInt64(at & 63)
        if rest != 0 {
          let found = at + rest.trailingZeroBitCount
          at = found + 1
          return found < end ? found : nil
        }
        at = (at | 63) + 1
      }
      return nil
    }
  }
}
