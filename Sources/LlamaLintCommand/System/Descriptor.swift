#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// System calls on open descriptors, under names that do not clash with those of this module.
enum Descriptor {
  /// Writes what a descriptor takes at once; the number of bytes, below 1 where it took none.
  static func write(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.write(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  /// Whether a call was interrupted or would have had to wait; then it waits for the events of `poll`.
  static func isTransient(_ descriptor: Int32, _ events: Int16) -> Bool {
    if errno == EINTR { return true }
    guard errno == EAGAIN || errno == EWOULDBLOCK else { return false }
    var waiting = pollfd(fd: descriptor, events: events, revents: 0)
    return poll(&waiting, 1, -1) >= 0
  }
}
