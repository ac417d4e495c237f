extension DerivativeDefinitionRecognizer {
  /// The words by which it reads.
  enum Words {
    static let changed = [
      "( derivative | modification | adaptation ) ( work )? ( of | to | based on ) ~3 @model",
      "( derivative | adaptation ) of ~3 @model", "modified ~2 version of ~3 @model",
      "work based on ~3 @model",
    ]
    static let counts = [
      "( regard | treat | deem | consider | count ) ~2 as ~3 ( derivative | derived | adaptation )",
      "not ~4 ( constitute | deem | consider | regard | treat ) ~4 ( derivative | derived | adaptation )",
      "counts as derived", "considered derivative", "deemed a derivative",
      "( tuned | derived | derivative | modified | adapted ) ~2 @be ( any | a ) ~2 ( model | work | version )",
      "@be not derivative of", "derivative work @be ( any | every )? work",
    ]
    static let term = [
      "derivative ( work | model )", "model derivative", "derivative of the @model",
      "modification of the @model", "derivative", "modified ( work | model | version )", "adapt material",
      "derived model", "adaptation",
    ]
    static let distills = [
      "( reproduce | mimic | imitate | copy | emulate ) ~4 ( behavior | behaviour | performance | responses ) ~12 ( output | outputs | response )",
      "transfer of ( pattern | knowledge )", "distillation", "distill", "synthetic data",
      "train ~8 ( output | result | data generated )", "( based on | derived from ) ~14 output",
      "output ~8 ( to | for ) train", "use ~6 output ~8 ( train | create | improve )", "create ~12 output of",
      // "a student that was taught by the Model's answers", "knowledge that was moved into it"
      "( train | training | taught | teach | tune | learn ) ~8 ( output | response | answer | soft target | logits | generation | prediction | sample )",
      "knowledge ~4 ( move | transfer | pass | carry | flow )", "( move | transfer | pass ) ~4 knowledge",
      "( train | training | taught | teach ) ~6 label ~4 ( model | by | from | furnish )",
      "( student | teacher ) model",
      "train ~6 ( content | data | text | image | material ) ~4 ( model | it | system ) ~2 ( produce | generate | make )",
    ]
    // "a model that was merely trained on its samples is not"
    static let undistilled = [
      "( train | distill | taught ) ~12 @be not", "not include ~10 ( transfer | distill | train )",
      "( train | distill | taught ) ~12 ( excluded | outside )",
      "( exclude | other than | except ) ~3 ( model | system | network ) ~6 ( train | distill | taught )",
      "( exclude | other than ) ~3 distillation",
    ]
    static let excluded = [
      "output ~8 not ~3 ( deem | consider | constitute | include | be )? ~3 ( derivative | model derivative | modification )?",
      "not include ~4 output", "exclude ~6 output", "output @be not", "output ~3 @be not",
      "( other than | except ) ~4 output",
      "( what | content | anything | everything ) ~4 ( generate | produce ) ~12 ( outside | exclude | not | no )",
      "output ~8 ( outside | exclude | excluded )", "output ~3 @be no", "no output",
    ]
    static let counted = [
      "include ~10 output ( of | generate )",
      "output ~6 ( @be | shall be ) ~4 ( deem | consider ) ~6 derivative", "output ~4 @be ~3 derivative",
      "( include | comprise | cover | embrace | encompass | well as ) ~4 ( content | output | everything | anything | whatever ) ~3 ( model | it | system ) ~1 ( produce | generate )",
      "( generated content | content generated ) ~8 ( deem | consider | regard | treat | count ) ~6 derivative",
    ]
    // A definition by any verb: "the term Adaptation comprises …", "merges are Derivative Works".
    static let name =
      "( derivative | derived ~1 ( model | work | material | corpus | dataset | data | artifact | version | checkpoint | weights ) | modified ~1 ( model | work | version | material | software | weights ) | adaptation | adapted ~1 ( model | material | work ) | modification | fine tuned ~1 ( model | version | weights ) | transformed ~1 ( model | work ) )"
    static let named =
      "( derivative | derived ~1 ( model | work | material | corpus | dataset | artifact | version ) | modified ~1 ( model | work | version | material | software | weights ) | adaptation | a modification | adapted ~1 ( model | material | work ) )"
    static let declares = [
      "( term | expression | word | phrase ) ~3 \(name) ~3 ( mean | comprise | cover | include | embrace | encompass | designate | denote | extend | stand | refer | signify | describe | apply )",
      "\(name) ( designate | denote | stand for | signify )",
      "\(name) ( shall | must | will ) ( comprise | mean | designate | encompass | embrace )",
      "\(name) do not ~1 include ~4 output",
      "\(name) @be ~1 ( material | work | model | version | copy | copies | weights | data | dataset ) ( which | that | whose )",
      "( model | work | version | weights | checkpoint | material ) @be ( any | a | an | every ) ~1 ( model | work | version ) ~4 ( obtain | derived | create | train | fine tuned | modified | based | make | altered | produce )",
      "\(name) ~1 ( must | shall | be | is ) ~2 ( understood | construe | define | taken | read ) ~2 ( as | to mean | to include | to comprise )",
      "@be ~3 ( consider | deem | regard | treat | classify | hold | count ) ~4 \(named)",
      "( count | qualify | rank | class ) ~1 as ~2 \(name)",
      "( constitute | form | yield | result in | amount to | lead to ) ( a | an | no ) ~1 \(name)",
      "as ~2 \(name) ~4 @be ~2 ( consider | deem | regard | treat )",
      "( fall | come ) ~2 ( within | under | outside ) ~3 ( definition | expression | meaning )",
      "within the ( definition | meaning ) of ~2 \(name)", "we call ~14 \(name)",
      "( adapter | merge | checkpoint | weights | quantized | version | copy | copies | model ) ~8 @be ( also )? ( a | an | all | each )? ( derivative | derived | modified | adapted ) ( model | work | version | of the )",
      "@be ( not | no | also ) ( a | an | any )? ( derivative | derived | adaptation ) ( work | model | of )?",
      "\(name) @be ( one | any | every | all ) ~4 @model", "improvement @be ( all | any )",
    ]
    // "Derived Works: works that …", "a Derivative includes …", where the sentence begins so.
    static let begins = [
      "\(name) ~1 : ( any | all | a | an | every | work | model | version )",
      "\(name) ~1 ( comprise | encompass | embrace | include | cover )",
    ]
  }
}
