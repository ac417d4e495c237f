/// Which element holds which: a relationship of a file is one of the package around it.
struct SPDX3Owners {
  private var parents: [Int: Int] = [:]
  private var known: [Int: Int?] = [:]

  /// Notes that an element stands in another; the first holds.
  mutating func add(_ child: Int, in parent: Int?) {
    if let parent, parents[child] == nil { parents[child] = parent }
  }

  /// The element itself or the nearest one around it that is wanted; each path is walked once.
  mutating func nearest(of index: Int, _ isWanted: (Int) -> Bool) -> Int? {
    var walked: [Int] = []
    var seen: Set<Int> = []
    var current: Int? = index
    var found: Int?
    while let here = current {
      if let before = known[here] {
        found = before
        break
      }
      if isWanted(here) {
        found = here
        break
      }
      // A ring of containers holds nothing.
      guard seen.insert(here).inserted else { break }
      walked.append(here)
      current = parents[here]
    }
    for passed in walked { known[passed] = .some(found) }
    return found
  }
}
