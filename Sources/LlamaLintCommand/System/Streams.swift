#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process's standard streams, which may be full, closed or slow.
///
/// The tool is one thread; the reference holds what went wrong, so that the process can end with it.
final class Streams: @unchecked Sendable {
  /// The first thing that went wrong.
  private(set) var problem: String?

  func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { buffer in
      var sent = 0
      while sent < buffer.count {
        let count = Descriptor.write(
          descriptor, UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[sent...]))
        if count > 0 {
          sent += count
        } else if !Descriptor.isTransient(descriptor, Int16(POLLOUT)) {
          fail("standard \(descriptor == 1 ? "output" : "error") cannot be written")
          return
        }
      }
    }
  }

  /// Standard input to its end; nil where it is longer than the limit.
  func read(upTo limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = take(&chunk)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += chunk[..<count]
        if bytes.count > limit { return nil }
      } else if !Descriptor.isTransient(0, Int16(POLLIN)) {
        fail("standard input cannot be read")
        return bytes
      }
    }
  }

  private func fail(_ what: String) {
    if problem == nil { problem = "\(what): \(String(cString: strerror(errno)))" }
  }

  private func take(_ chunk: inout [UInt8]) -> Int {
    #if canImport(Glibc)
      Glibc.read(0, &chunk, chunk.count)
    #elseif canImport(Musl)
      Musl.read(0, &chunk, chunk.count)
    #else
      Darwin.read(0, &chunk, chunk.count)
    #endif
  }
}
