/// What a GGUF model file says of itself in its header, which is read piece by piece.
enum GGUFFinder {
  /// The facts of a file: names, licence, makers; bases and data sets in the order of their numbers.
  static func read(_ source: ByteSource, path: String) -> Reading {
    if LFSPointer.begins(source) { return Reading() }
    let header = GGUFHeader.read(source, path: path)
    var reading = GGUFFacts(header.pairs, path: path, isWhole: header.isWhole).reading
    reading.problems = header.problems + reading.problems
    return reading
  }
}
