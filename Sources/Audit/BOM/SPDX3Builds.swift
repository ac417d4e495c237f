import PositionedJSON

/// What went into builds and what came out of them: each output was made from each input.
struct SPDX3Builds {
  /// An output and an input of one build.
  struct Pair {
    let output: Int
    let input: Int
    /// Where the input is named.
    let position: JSONPosition
  }

  private var order: [Int] = []
  private var inputs: [Int: [(index: Int, position: JSONPosition)]] = [:]
  private var outputs: [Int: [Int]] = [:]
  /// Where the first pair past the limit stands; nil where there is none.
  private(set) var tooMany: JSONPosition?

  /// Notes an input or an output of a build.
  mutating func add(_ isInput: Bool, _ build: Int, _ other: Int, at position: JSONPosition) {
    if inputs[build] == nil && outputs[build] == nil { order.append(build) }
    if isInput {
      inputs[build, default: []].append((other, position))
    } else {
      outputs[build, default: []].append(other)
    }
  }

  /// The pairs of all builds, up to a limit, for inputs and outputs multiply.
  mutating func pairs(limit: Int) -> [Pair] {
    var pairs: [Pair] = []
    for build in order {
      for input in inputs[build] ?? [] {
        for output in outputs[build] ?? [] {
          if pairs.count == limit {
            tooMany = input.position
            return pairs
          }
          pairs.append(Pair(output: output, input: input.index, position: input.position))
        }
      }
    }
    return pairs
  }
}
