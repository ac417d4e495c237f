/// Which acts a limit of passing on is about, by the words of its part of the sentence, of what leads it in, and by
/// what the text counts as distributing.
struct RedistributionActs: Sendable {
  private let passes, hosts, sublicenses, sells, altered, data, outputs, things, service, available, own,
    remote, changed, makes, plain, files: Cue

  init(_ g: inout GrammarBuilder) {
    passes = g.cue(
      "( distribute | redistribute | share | publish | convey | disseminate | disclose | transfer | transmit | lend | loan | circulate | upload | mirror | deliver | distribution | redistribution | publication | transfer | sharing | dissemination | delivery | disclosure | propagate )",
      "make ~12 available",
      "( provide | supply | ship | pass | hand | send ) ~8 ( copy | @model | to | on )",
      "give ~6 ( copy | @model ) ~4 to", "( hand | give ) ~4 ( on | over | away | out )",
      "place ~6 ( at | with )", "( as | in | by ) ~1 ( file | files )",
      "( release | spread | post | torrent | forward | lend )",
      "available to ~4 ( third | other | any | anyone )")
    hosts = g.cue(
      "( let | allow | permit | enable ) ~2 ( third | other | others | outsider | stranger | anyone ) ~2 ( use | operate | work | query | run | access | prompt | reach ) ~4 ( remote | remotely | terminal | network | online | interface | api | web )",
      "host", "hosting", "hosted", "remote access", "as a service", "software as a service", "service bureau",
      "time sharing", "api", "apis", "saas", "managed service", "through ~4 service",
      "as part of ~6 ( product | service )", "part of a ~2 service",
      "( via | over | across ) ~3 ( web | internet | network )",
      "allow the use of ~20 by ~4 on behalf", "functionality ~12 available",
      "( embody | embed | incorporate ) ~6 ( product | service )", "offered as ~3 service",
      "application programming interface", "( behind | via | through ) ~4 endpoint", "inference endpoint",
      "expose ~6 ( endpoint | network | internet )",
      "( by way of | through | via | behind ) ~2 ( server | portal | endpoint )")
    sublicenses = g.cue(
      "sublicense", "sublicence", "sub license", "sublicensing", "sublicensable", "license ~2 to others")
    sells = g.cue(
      "sell", "sale", "resell", "resale", "rent", "rental", "lease", "monetize", "selling",
      "( against | in return for | in exchange for ) ~2 ( payment | fee | money | consideration )",
      "charge for")
    altered = g.cue(
      "@derivative", "modified", "adapted", "altered", "fine tune", "finetune", "adapted material", "remix")
    data = g.cue("dataset", "data", "corpus", "database", "collection", "recording", "annotation", "excerpt")
    files = g.cue(
      "( video | image | audio | text | recording ) ~1 ( file | clip | frame | sample )", "file", "record",
      "screenshot")
    outputs = g.cue("output", "generated ~1 ( text | image | content | audio | video | speech | material )")
    let base = "( model | software | material | materials | work | dataset | weights | program | checkpoint )"
    let kind =
      "( model | weights | version | checkpoint | software | material | dataset | work | works | variant | build )"
    let change =
      "( modified | adapted | altered | fine tune | finetune | tuned | retrained | derived | customized | customised | merged | quantized | quantised | improved | distilled )"
    // "fine-tuned checkpoints", "modified versions of the Model": none of it is the model as it came.
    changed = g.cue(
      "\(change) \(kind) ( of ~2 \(base) )?", "( derivative | variant ) \(kind)? ( of ~2 \(base) )?",
      "( your | any | such ) ( adaptation | modification ) ( of ~2 \(base) )?", "adapted material",
      "( fork | descendant ) ( of ~2 \(base) )?")
    makes = g.cue("( create | prepare | make | develop ) ~4 derivative", "with or without modification")
    plain = g.cue(
      "( model | software | material | materials | weights | checkpoint | parameters | work | works | program | dataset | corpus | data | service | source code )"
    )
    things = g.cue(
      "( model | software | material | materials | weight | weights | parameter | checkpoint | code | work | works | product | program | asset | license )"
    )
    remote = g.cue(
      "host ~6 ( third | other | remote )", "remote access", "as a hosted service", "as a service")
    service = g.cue("( product | service ) ~12 contain", "product or service")
    available = g.cue("make ~12 available ~6 ( third | other )", "available to third")
    own = g.cue(
      "( your | own ) ( modification | derivative | adaptation )", "terms ~16 ( derivative | modification )")
  }

  /// What passing on the things that a sentence names is called.
  func things(_ s: SentenceReading) -> [RedistributionAct] {
    if s.has(files) || s.has(data) { return [.data] }
    return s.has(outputs) ? [.outputs] : [s.has(altered) ? .derivatives : .distribute]
  }

  /// The acts that a hit in a sentence is about.
  func acts(_ hit: Hit, _ s: SentenceReading) -> [RedistributionAct] {
    let part = s.sentence.part(of: hit.start)
    var acts: Set<RedistributionAct> = []
    if s.has(sublicenses, in: part) { acts.insert(.sublicense) }
    if s.has(sells, in: part) { acts.insert(.sell) }
    let hosted = s.has(hosts, in: part)
    if hosted { acts.insert(.host) }
    if s.has(passes, in: part) { acts.formUnion(things(part, s)) }
    if acts.isEmpty || acts == [.host] && !isAboutHosting(part, hit, s) { acts.formUnion(things(part, s)) }
    if acts.contains(.distribute),
      s.document.countsHosting || s.has(available, in: part) && s.document.namesHosting
    {
      acts.insert(.host)
    }
    if acts.contains(.data) {
      acts.subtract(s.has(things, in: part) ? [.sell, .sublicense] : [.sell, .sublicense, .host])
    }
    return acts.sorted()
  }

  /// Whether what a sentence says of distributing is said of hosting too: the text defines it so, or the sentence names
  /// both.
  func countsHosting(_ hit: Hit, _ s: SentenceReading) -> Bool {
    let part = s.sentence.part(of: hit.start)
    return s.document.countsHosting || s.document.namesHosting && s.has(available, in: part)
      || s.has(remote, in: part)
  }

  /// The acts of terms that one adds to what one passes on.
  func added(_ hit: Hit, _ s: SentenceReading) -> [RedistributionAct] {
    if s.has(outputs), !s.has(things) { return [.outputs] }
    if s.has(own) { return s.document.countsHosting ? [.derivatives, .host] : [.derivatives] }
    return s.has(altered) ? [.derivatives, .distribute] : [.distribute]
  }

  /// What is passed on: the model, changed copies, data, or what the model made.
  private func things(_ part: Range<Int>, _ s: SentenceReading) -> Set<RedistributionAct> {
    if s.has(outputs, in: part), !s.has(things, in: part) { return [.outputs] }
    if s.has(data, in: part), !s.has(things, in: part) { return [.data] }
    if isChanged(part, s) { return [.derivatives] }
    return s.has(altered, in: part) || namesDerivatives(part, s)
      ? [.derivatives, .distribute] : [.distribute]
  }

  /// "the Works", which a definition says are the materials and what is derived from them.
  private func namesDerivatives(_ part: Range<Int>, _ s: SentenceReading) -> Bool {
    s.names(in: part) { term, body in
      !Self.acts.contains { term.hasPrefix($0) } && Self.derived.contains { body.contains($0) }
    }
  }

  /// Terms that name an act, or the licence: they hold no thing.
  private static let acts = [
    "distribut", "license", "agreement", "use", "share", "publish", "you", "terms", "derivative",
  ]
  private static let derived: [StaticString] = [
    "derivative", "modifications of", "modified version", "fine-tuned version",
  ]

  /// "share modified weights": near the act stands nothing but what has been changed.
  private func isChanged(_ part: Range<Int>, _ s: SentenceReading) -> Bool {
    let others = s.all(changed).filter { part.contains($0.start) }
    guard !others.isEmpty, !s.has(makes, in: part) else { return false }
    let acts = s.all(passes).filter { part.contains($0.start) }
    // "Neither the Model nor a modified version of it may be …": what is named first is farther from the act.
    let isBoth = s.folded(part).words.contains(" neither ") || s.folded(part).words.contains(" otherwise ")
    return !s.all(plain).contains { thing in
      part.contains(thing.start) && !others.contains { $0.range.contains(thing.start) }
        && (acts.isEmpty || acts.contains { abs($0.start - thing.start) <= (isBoth ? 14 : 8) })
    }
  }

  /// "make the Software available on a hosting basis": how it is passed on, and no other act.
  private func isAboutHosting(_ part: Range<Int>, _ hit: Hit, _ s: SentenceReading) -> Bool {
    s.all(hosts).contains { part.contains($0.start) }
  }
}
