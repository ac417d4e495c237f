#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file as the system calls know it: opened without waiting, read with a limit, written whole or not at all.
enum PlainFile {
  /// What stands behind an open descriptor.
  enum Kind { case regular, pipe, device, other }

  /// What a path names.
  enum Entry { case regular, folder, link, other }

  /// What stands at a path; nil where nothing does, or the path holds a NUL. A link is one unless it is followed.
  static func entry(_ path: String, followsLinks: Bool) -> Entry? {
    guard !path.utf8.contains(0) else { return nil }
    var found = stat()
    guard (followsLinks ? stat(path, &found) : lstat(path, &found)) == 0 else { return nil }
    switch found.st_mode & S_IFMT {
    case S_IFREG: return .regular
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The first bytes of what stands at a path. A pipe that nobody writes to is empty; a device is not read.
  /// - Parameters:
  ///   - path: The path; one with a NUL names nothing.
  ///   - limit: The most bytes.
  ///   - takesPipes: Whether a pipe is read, as `<(…)` of a shell is one.
  /// - Returns: The bytes; nil where it cannot be read.
  static func head(_ path: String, _ limit: Int, takesPipes: Bool) -> [UInt8]? {
    guard !path.utf8.contains(0) else { return nil }
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let (kind, size) = status(file)
    switch kind {
    case .regular: break
    case .pipe where takesPipes: wait(file)
    default: return nil
    }
    return bytes(file, limit, likely: size)
  }

  /// The bytes up to a limit. How many there are is only likely: a file grows, and some say 0 and have no end.
  private static func bytes(_ file: Int32, _ limit: Int, likely: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    // One more than there should be tells the end without another call.
    var room = min(limit, likely + 1)
    while room > 0 {
      guard let piece = piece(file, room) else { return nil }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      if piece.count < room { break }
      room = min(limit - bytes.count, 1 << 16)
    }
    return bytes
  }

  /// The next bytes, fewer than there is room for at the end alone.
  private static func piece(_ file: Int32, _ room: Int) -> [UInt8]? {
    var isSound = true
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      while filled < room {
        let count = read(file, buffer.baseAddress.map { $0 + filled }, room - filled)
        if count < 0, errno == EINTR { continue }
        isSound = count >= 0
        guard count > 0 else { break }
        filled += count
      }
    }
    return isSound ? piece : nil
  }

  private static func status(_ file: Int32) -> (kind: Kind, size: Int) {
    var status = stat()
    guard fstat(file, &status) == 0 else { return (.other, 0) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return (.regular, max(0, Int(status.st_size)))
    case S_IFIFO, S_IFSOCK: return (.pipe, 0)
    case S_IFCHR, S_IFBLK: return (.device, 0)
    default: return (.other, 0)
    }
  }

  /// Whether a path names a pipe.
  static func isPipe(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
  }

  /// From now on, calls wait.
  private static func wait(_ file: Int32) {
    let flags = fcntl(file, F_GETFL)
    if flags >= 0 { _ = fcntl(file, F_SETFL, flags & ~O_NONBLOCK) }
  }

  /// What tells one file from another, by whatever name: device and number; nil where nothing stands.
  static func identity(_ path: String) -> String? {
    guard !path.utf8.contains(0) else { return nil }
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return "\(status.st_dev):\(status.st_ino)"
  }

  // MARK: Writing

  /// Writes a file whole or not at all: beside it first, then in its place, with the mode that it had. What is no
  /// regular file, has several names, or stands in a folder that takes no new file, is written into.
  /// - Returns: Whether it was written.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard !path.utf8.contains(0) else { return false }
    if let descriptor = own(path) { return put(bytes, descriptor) }
    var status = stat()
    let isThere = stat(path, &status) == 0
    if isThere, let descriptor = stream(status) { return put(bytes, descriptor) }
    if isThere, status.st_mode & S_IFMT != S_IFREG { return pour(bytes, path) }
    // A file of several names, and a link to what is not there yet, stay what they are.
    if isThere ? status.st_nlink > 1 : isLink(path) { return overwrite(bytes, path) }
    return replace(bytes, isThere ? real(path) : path, mode: isThere ? status.st_mode & 0o7777 : nil)
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Writes into a file, and cuts off what it held beyond.
  private static func overwrite(_ bytes: [UInt8], _ path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o666)
    guard file >= 0 else { return false }
    let isWritten = put(bytes, file) && ftruncate(file, off_t(bytes.count)) == 0
    return close(file) == 0 && isWritten
  }

  /// The process's own stream that a path names, such as `/dev/fd/3`: what was written to it before must stay.
  private static func own(_ path: String) -> Int32? {
    switch path {
    case "/dev/stdout": return 1
    case "/dev/stderr": return 2
    default:
      let folder = ["/dev/fd/", "/proc/self/fd/"].first { path.hasPrefix($0) }
      guard let number = folder.flatMap({ Int32(path.dropFirst($0.count)) }), number > 0 else { return nil }
      return fcntl(number, F_GETFD) >= 0 ? number : nil
    }
  }

  /// The process's own stream that a file is, by whatever name it was given.
  private static func stream(_ status: stat) -> Int32? {
    for descriptor in [Int32(1), 2] {
      var other = stat()
      if fstat(descriptor, &other) == 0, other.st_dev == status.st_dev, other.st_ino == status.st_ino {
        return descriptor
      }
    }
    return nil
  }

  private static func replace(_ bytes: [UInt8], _ path: String, mode: mode_t?) -> Bool {
    let beside = "\(path).\(getpid()).tmp"
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    // Nothing can be made in the folder: then the file that stands there is written into.
    guard file >= 0 else { return mode != nil && overwrite(bytes, path) }
    if let mode { _ = fchmod(file, mode) }
    let isWritten = put(bytes, file)
    guard close(file) == 0, isWritten, rename(beside, path) == 0 else {
      unlink(beside)
      return false
    }
    return true
  }

  /// Writes into a device or a pipe that somebody reads.
  private static func pour(_ bytes: [UInt8], _ path: String) -> Bool {
    let file = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    wait(file)
    return put(bytes, file)
  }

  /// Adds to the end of a file in one call, so that others who add at the same time keep what is theirs.
  static func append(_ bytes: [UInt8], to path: String) -> Bool {
    guard !path.utf8.contains(0) else { return false }
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_CLOEXEC, 0o666)
    guard file >= 0 else { return false }
    defer { close(file) }
    return put(bytes, file)
  }

  private static func put(_ bytes: [UInt8], _ file: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        let count = Descriptor.write(file, UnsafeRawBufferPointer(rebasing: buffer[sent...]))
        if count > 0 {
          sent += count
        } else if !Descriptor.isTransient(file, Int16(POLLOUT)) {
          return false
        }
      }
      return true
    }
  }

  /// The path behind links, so that a link stays one.
  private static func real(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
