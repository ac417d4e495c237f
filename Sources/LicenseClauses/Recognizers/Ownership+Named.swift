/// Who stands before the verb that says who owns.
extension Ownership {
  /// Where a party, or somebody whom the sentence names, owns what a cue names: "As between You and Acme, Acme owns …".
  func named(_ things: Cue, _ s: SentenceReading) -> Hit? {
    guard s.has(things) else { return nil }
    let verbs = Array(s.all(holding))
    return verbs.first { hit in
      // "Acme owns the Model, and you own the outputs": what the next one owns is not Acme's.
      let next = verbs.first { $0.start > hit.end + 1 }?.start ?? Int.max
      return s.mode(hit.start) != .prohibited && isNamed(before: hit, s)
        && s.all(things).contains { $0.start >= hit.end && $0.start < min(hit.end + 14, next) }
    }
  }

  /// Whether what owns is a party, or a name: "Acme owns", "Acme will own"; no role of users, and no plural.
  private func isNamed(before verb: Hit, _ s: SentenceReading) -> Bool {
    var at = verb.start - 1
    while at > s.sentence.tokens.lowerBound, Self.auxiliary.contains(s.text(at..<(at + 1))) { at -= 1 }
    guard at >= s.sentence.tokens.lowerBound, !s.has(at, Self.user) else { return false }
    if s.has(at, Self.party) { return true }
    let (name, act) = (s.text(at..<(at + 1)), s.text((at + 1)..<verb.end))
    let isOne = act.split(separator: " ").first.map { Self.singular.contains(String($0)) } ?? false
    let isName = name.utf8.first.map { (65...90).contains($0) } ?? false
    // A noun with an article is a role, and a plural one are many.
    let before = at > s.sentence.tokens.lowerBound ? s.text((at - 1)..<at).lowercased() : ""
    return isOne && isName && !name.hasSuffix("s") && !s.has(named, in: at..<(at + 1))
      && !["the", "a", "an", "each", "every", "any"].contains(before)
  }

  private static let auxiliary: Set<String> = [
    "will", "shall", "and", "is", "be", "also", "hereby", "solely", "exclusively", "own", "owns",
  ]
  private static let singular: Set<String> = ["owns", "retains", "is", "will", "shall", "hereby", "solely"]
}
