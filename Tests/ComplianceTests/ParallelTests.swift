import Testing

@testable import Compliance

@Suite("Work on all processors")
struct ParallelTests {
  @Test("results keep the order of the items", arguments: [0, 1, 2, 1000])
  func order(_ count: Int) {
    #expect(Parallel.map(Array(0..<count)) { "\($0 * $0)" } == (0..<count).map { "\($0 * $0)" })
  }

  @Test("two functions each give their own")
  func both() {
    let (number, text) = Parallel.both {
      1
    } _: {
      "two"
    }
    #expect(number == 1 && text == "two")
  }
}
