extension ModelNamingRecognizer {
  /// The words by which it reads.
  enum Words {
    static let name = [
      "( name | call | title | designation | identifier | entitle | designate )", "released ~4 as",
      "dub/moniker/christen", "published ~2 as", "known as", "go/goes by",
    ]
    static let derivative = [
      "@derivative", "( fine tune | finetune )",
      // "Students of the teacher", "forks of the network".
      "student/fork/offshoot/descendant/distill", "spin off", "child model", "own ~1 model",
      "( model | version | checkpoint ) ~8 build/produce/base/tune/distill",
      "( model | version | checkpoint ) ~8 ( train | publish | distribute | modify | derive | adapt | improve | initialize | upload | obtain | create | merge | quantize | release )",
      "( modified | altered | derived | tuned | merged | quantized | trained | adapted | new | resulting ) ~2 ( model | version | checkpoint | weights | work )",
    ]
    static let first = [
      "( begin | start | prefix | beginning | precede | leading | commence )", "first word", "come first",
      "in front of", "( open | opens | opening ) with", "led by", "( head | front ) of",
      "( first | initial ) part",
    ]
    static let part = [
      "( include | contain | comprise | incorporate | suffix | carry | have | end )", "somewhere in",
      "part of", "use of the ( term | word | name )", "bear/feature/retain/keep/mention/appear",
    ]
    static let shown = [
      "( file | interface | website | documentation | logo | trademark | product name | screen | footer )",
      "( a | the | our | its | any | trade | service | word ) ~1 mark",
    ]
    static let begins = [
      "include ~6 ( at | in ) the ( beginning | start ) of ~8 name", "name ~10 ( begin | start ) with",
      "prefix ~6 name", "name ~10 prefix",
      "use ~6 as ~3 prefix", "add ~6 to the ( beginning | start ) of ~8 name", "prepend ~6 name",
      "( begin | start ) ~6 with ~6 name", "( begin | start ) ~4 name ~6 with",
    ]
    static let includes = [
      "include ~6 in ~8 ( name | title ) of", "include ~6 in ( the | its | any ) ~6 name",
      "name ~12 ( include | contain | comprise )",
      "( include | incorporate | contain ) ~8 as ( part of | a suffix ) ~6 name",
      "add ~6 to ~4 name of ~6 @derivative/@model", "name ~8 end with",
      "include ~6 in ( their | its | the ) ( model )? name",
    ]
    static let mustNot = [
      "not ~8 ( name | call | title !to/in/of/or/and/over | label | entitle ) ~8 @derivative/@model",
      "not ~12 ( in | as ) ~3 ( name | title | naming ) of ~6 @derivative/@model",
      "not ~12 ( in | as ) ~6 @derivative ~3 name",
      "name ~4 @derivative/@model ~6 not",
      "( @derivative/@model ) ~8 not ~3 ( be named | bear | carry | use ~4 name )",
      "name of ~6 @derivative/@model ~6 not",
      "@derivative ~6 ( under | with ) a different name", "rename ~6 @derivative",
      "@derivative ~8 ( must | shall ) ~6 ( different | distinct ) name",
      "not use ~6 name ~6 for ~6 @derivative", "model name ~6 not", "not ~4 use ~6 name ~4 to name",
    ]
    // "forks go by another name than …".
    static let another = [
      "( another | different | other | distinct ) ~1 name ~3 ( than | from )",
      "( name | call ) ~4 other than",
    ]
    // "must not be called X": behind these stands a name, also without quotation marks.
    static let leads = [
      "call/entitle/dub/designate/carry/contain/include/bear/feature/retain/keep/take/prefix/than/prepend",
      "incorporate", "( begin | start | open | end ) with", "( name | title | word | term ) !of", "string",
    ]
    // "A fork needs a name of its own".
    static let fresh = [
      "( under | by | with | bear | take | give | need | get | choose | carry | have | use | adopt ) ~4 ( different | another | distinct | new | own | fresh | separate ) ~1 name",
      "rename", "name of ( its | their | your ) own", "change ~2 name",
    ]
    // "a title that suggests authorship by the Institute", "the name of the original".
    static let same = [
      "( name | title | call | designation ) ~6 ( suggest | imply | confus | confuse | mislead | misleading | evoke | connote | similar | alike )",
      "( same | similar | original | our | licensor ) ~2 name", "reuse ~2 name", "name of the original",
    ]
    // "retain the model names in your copies".
    static let keeps = [
      "( retain | keep | preserve | maintain ) ~3 ( model name | original name | name of the ~2 model )"
    ]
  }
}
