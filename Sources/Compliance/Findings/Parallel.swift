import Dispatch

/// Work on all processors whose results keep their order, so that the same input gives the same output.
package enum Parallel {
  /// What a function gives for each item, in the order of the items.
  package static func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Value
  ) -> [Value] {
    guard items.count > 1 else { return items.map(transform) }
    return Array(unsafeUninitializedCapacity: items.count) { slots, count in
      // Each slot is written by one thread, and none is read before all have ended.
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: items.count) { number in
        slots.initializeElement(at: number, to: transform(items[number]))
      }
      count = items.count
    }
  }

  /// The same, on one processor where there is little to do, in models or in terms at models: to wake others costs more
  /// than a small project.
  package static func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], steps: Int, _ transform: @Sendable (Item) -> Value
  ) -> [Value] {
    steps < 200 ? items.map(transform) : map(items, transform)
  }

  /// What two functions give that know nothing of each other.
  package static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let done = map([true, false]) { isFirst -> (first: First?, second: Second?) in
      isFirst ? (first(), nil) : (nil, second())
    }
    return (done[0].first ?? first(), done[1].second ?? second())
  }
}
