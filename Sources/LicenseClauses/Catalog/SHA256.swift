/// SHA-256 (FIPS 180-4). The toolchain's Foundation for Linux has none.
public enum SHA256 {
  /// The digest of bytes, in lower-case hex.
  public static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let out = digest(bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: out, as: UTF8.self)
  }

  static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var state = State()
    var schedule = [UInt32](repeating: 0, count: 64)
    let whole = bytes.count / 64 * 64
    bytes.withUnsafeBufferPointer { bytes in
      for block in stride(from: 0, to: whole, by: 64) { compress(&state, bytes, block, &schedule) }
    }
    let end = padded(bytes[whole...], bits: UInt64(bytes.count) * 8)
    end.withUnsafeBufferPointer { end in
      for block in stride(from: 0, to: end.count, by: 64) { compress(&state, end, block, &schedule) }
    }
    return state.words.flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * $0)) }
    }
  }

  /// The last bytes of a message with the bit, the zeros and the length that the standard adds.
  private static func padded(_ rest: ArraySlice<UInt8>, bits: UInt64) -> [UInt8] {
    var end = Array(rest) + [0x80]
    while end.count % 64 != 56 { end.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      end.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    return end
  }

  /// The eight words that the standard calls a to h: no array, so that a round touches registers only.
  private struct State {
    var (a, b, c, d): (UInt32, UInt32, UInt32, UInt32) = (0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a)
    var (e, f, g, h): (UInt32, UInt32, UInt32, UInt32) = (0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

    var words: [UInt32] { [a, b, c, d, e, f, g, h] }

    static func &+= (to: inout State, other: State) {
      (to.a, to.b, to.c, to.d) = (to.a &+ other.a, to.b &+ other.b, to.c &+ other.c, to.d &+ other.d)
      (to.e, to.f, to.g, to.h) = (to.e &+ other.e, to.f &+ other.f, to.g &+ other.g, to.h &+ other.h)
    }
  }

  private static func compress(
    _ state: inout State, _ message: UnsafeBufferPointer<UInt8>, _ block: Int, _ schedule: inout [UInt32]
  ) {
    var v = state
    schedule.withUnsafeMutableBufferPointer { w in
      expand(message, block, w)
      constants.withUnsafeBufferPointer { constants in
        for i in 0..<64 {
          let s1 = rotate(v.e, 6) ^ rotate(v.e, 11) ^ rotate(v.e, 25)
          let t1 = v.h &+ s1 &+ ((v.e & v.f) ^ (~v.e & v.g)) &+ constants[i] &+ w[i]
          let s0 = rotate(v.a, 2) ^ rotate(v.a, 13) ^ rotate(v.a, 22)
          let t2 = s0 &+ ((v.a & v.b) ^ (v.a & v.c) ^ (v.b & v.c))
          (v.h, v.g, v.f, v.e) = (v.g, v.f, v.e, v.d &+ t1)
          (v.d, v.c, v.b, v.a) = (v.c, v.b, v.a, t1 &+ t2)
        }
      }
    }
    state &+= v
  }

  /// The 64 words that a block gives.
  private static func expand(
    _ message: UnsafeBufferPointer<UInt8>, _ block: Int, _ w: UnsafeMutableBufferPointer<UInt32>
  ) {
    for i in 0..<16 {
      let at = block + i * 4
      w[i] =
        UInt32(message[at]) << 24 | UInt32(message[at + 1]) << 16 | UInt32(message[at + 2]) << 8
        | UInt32(message[at + 3])
    }
    for i in 16..<64 {
      let s0 = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ (w[i - 15] >> 3)
      let s1 = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ (w[i - 2] >> 10)
      w[i] = w[i - 16] &+ s0 &+ w[i - 7] &+ s1
    }
  }

  private static func rotate(_ x: UInt32, _ n: UInt32) -> UInt32 { x >> n | x << (32 - n) }

  /// The fractional parts of the cube roots of the first 64 primes, computed as the standard defines them.
  private static let constants: [UInt32] = {
    var primes: [UInt64] = []
    var candidate: UInt64 = 2
    while primes.count < 64 {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes.map(cubeRootFraction)
  }()

  /// The first 32 bits of the fraction of n's cube root, by bisection on whole numbers: r³ ≤ n·2⁹⁶.
  private static func cubeRootFraction(_ n: UInt64) -> UInt32 {
    var root: UInt64 = 0
    for bit in stride(from: 34, through: 0, by: -1) {
      let next = root | 1 << UInt64(bit)
      let square = next.multipliedFullWidth(by: next)
      // next < 2³⁵, so next² < 2⁷⁰ and next³ < 2¹⁰⁵: compare the parts above 2⁹⁶ and below.
      let low = square.low.multipliedFullWidth(by: next)
      let high = square.high &* next &+ low.high
      if high < n << 32 || (high == n << 32 && low.low == 0) { root = next }
    }
    return UInt32(truncatingIfNeeded: root)
  }
}
