/// Memory of its owner's that grows as it is filled and is used again and again, without counts of references or checks
/// of access.
struct GrowingBuffer<Element: BitwiseCopyable> {
  fileprivate var memory: UnsafeMutableBufferPointer<Element>
  /// The number of elements.
  var count = 0

  init(capacity: Int = 256) { memory = .allocate(capacity: capacity) }

  subscript(index: Int) -> Element { memory[index] }

  /// The elements as they lie in memory, until the next one is added.
  var elements: UnsafeMutableBufferPointer<Element> { .init(rebasing: memory[..<count]) }

  var last: Element? { count > 0 ? memory[count - 1] : nil }

  /// Adds an element.
  mutating func append(_ element: Element) {
    if count == memory.count { grow() }
    memory.initializeElement(at: count, to: element)
    count += 1
  }

  private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: memory.count * 2)
    _ = larger.initialize(from: memory)
    memory.deallocate()
    memory = larger
  }

  /// Frees the memory; its owner calls this once.
  func deallocate() { memory.deallocate() }
}

extension GrowingBuffer where Element: Comparable {
  /// Puts the elements from an index on in order.
  func sort(from first: Int) { memory[first..<count].sort() }
}
