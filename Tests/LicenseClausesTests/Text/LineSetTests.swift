import LicenseClauses
import Testing

@Suite("Lines asked for by ranges")
struct LineSetTests {
  @Test("a range overlaps where one of its lines was put in")
  func overlaps() {
    var lines = LineSet([3...4, 9...9])
    #expect(lines.overlaps(4...7) && lines.overlaps(9...20) && !lines.overlaps(5...8))
    #expect(!lines.overlaps(10...1_000_000) && !LineSet([ClosedRange<Int>]()).overlaps(1...2))
    lines.insert(12...12)
    #expect(lines.overlaps(11...12) && !lines.overlaps(10...11))
  }
}
