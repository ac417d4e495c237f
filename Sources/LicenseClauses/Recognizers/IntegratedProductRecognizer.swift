/// Reads that a recipient through an integrated product, or an end user, is freed from a term.
struct IntegratedProductRecognizer: ClauseRecognizer {
  let kind = ClauseKind.integratedProductExemption
  private let product, freed, inside, relieved, receives, inverse: Cue

  init(_ g: inout GrammarBuilder) {
    product = g.cue(
      "as part of an integrated ~4 product", "integrated end user product", "integrated product",
      "end user of ~4 ( product | service )",
      "as part of ~6 ( product | service ) ~10 ( provide | offer | receive )",
      "( product | service ) ~4 incorporate", "embedded in ~6 product")
    freed = g.cue(
      "not apply", "@be exempt", "not ~3 subject to", "not bound", "without ~6 obligation",
      "shall not be required")
    receives = g.cue(
      "( receive | reach | get | obtain | supply | acquire | buy | purchase | access | deliver | use | user | customer | consumer | purchaser | recipient | came | come | bought | have | got | owner | household | those | person )"
    )
    inverse = g.cue(
      "warranty", "liable", "not license", "not grant", "liability", "except ~8 as part",
      "not ~4 ( use | sell | distribute | sold )")
    let thing =
      "( @product | hardware | machine | appliance | phone | vehicle | car | robot | firmware | equipment | camera | toy | gadget | instrument )"
    inside = g.cue(
      "( embedded | built | integral | inseparable | integrated | bundled | preinstalled | incorporated | buried ) ~8 ( @product | part | component )",
      "( part | component | inside | within ) ~6 @product", "through the user interface",
      "@product ~6 ( contain | include | incorporate | embed | integrate ) ~4 @model", "@model on board",
      "( element | ingredient | component ) of ~6 @product", "turnkey", "consumer product",
      "sold with the @model", "packaged application", "app that ~4 ( made | built )",
      "( final | end ) ( user | customer | consumer )", "consumer who ( buy | purchase | acquire )",
      // "a camera with the weights preloaded", "machines that ship with the Checkpoints on board"
      "( preload | preloaded | preinstall | embed | embedded | bundle | bundled | integrate | incorporate | install | contain | hidden ) ~2 ( in | into | inside | within | on | onto ) ~4 \(thing)",
      "build ~1 ( in | into | inside ) ~4 \(thing)",
      "\(thing) ~6 ( ship | come | deliver | sell | equip | supply | sold ) with",
      "\(thing) in which ~8 ( embed | embedded | build | integrate | install )",
      "\(thing) that ~3 ( contain | include | incorporate | embed | embedded | integrate )",
      "finished \(thing)",
      "( people | anyone | those | user | customer | consumer | person | whoever | buyer ) ~6 \(thing) ( build | make | run ) ( on | with ) ~3 @model",
      "\(thing) ~2 ( powered | driven | power ) by", "( oem | white label )",
      "( customer | consumer | purchaser | buyer | user | owner ) of ~4 \(thing)", "integrated ~2 solution")
    relieved = g.cue(
      "not ~3 ( apply | bind | govern | extend | affect | require | oblige | applicable | enforced )",
      "not ( have | need ) to", "need not",
      "@be ( exempt | released | free | relieved | excused | freed ) ( from | of )",
      "no ( such )? ( obligation | duty )", "outside the scope", "not ~2 subject to", "under no obligation",
      "( ignore | disregard ) ~6 ( section | cap | term | rule | clause | article )",
      "no effect ( upon | on )", "( incur | impose ) no ~1 ( obligation | duty )", "not concern",
      "@be waived", "fall away", "will not require",
      "nothing ~10 ( apply | bind )", "not ~2 be enforced",
      // "you owe us nothing under Section 4"
      "owe ~2 ( nothing | no )", "( waive | disapply | inapplicable | unaffected | dispense )",
      "not ~2 ( touch | reach | owe )",
      "( cease | stop | no longer ) ~1 ( apply | bind | concern )",
      "no ( further | additional | other ) ( obligation | duty | requirement )",
      "no ( duty | requirement | term ) ~6 ( apply | bind | fall )",
      "spare ~4 ( obligation | duty | requirement )", "not ~1 bound")
  }

  func read(_ s: SentenceReading, _ out: inout [ClauseDraft]) {
    if let hit = s.first(product), s.has(freed) { return add(.plain(kind), hit, s, &out) }
    guard s.has(relieved), let hit = s.pair(inside, relieved, within: 30), s.has(receives), !s.has(inverse)
    else { return }
    add(.plain(kind), hit, s, &out)
  }
}
