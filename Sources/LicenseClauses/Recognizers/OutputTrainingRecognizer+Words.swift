extension OutputTrainingRecognizer {
  /// The words by which it reads.
  enum Words {
    static let teaches = [
      "( train | pretrain | fine tune | finetune | distill | calibrate )",
      "teach ~6 ( model | network | llm | ai | system | classifier | machine )",
      "training ( data | material | pipeline | set | corpus )",
      "( develop | improve | build | enhance ) ~10 ( model | technology | llm | network )",
      "label training", "training set", "( corpus | dataset ) for ~2 ( machine learning | training )",
      "enhance ~4 ( model | llm )", "use for ( the )? ( development | improvement | creation ) of",
      "creation of ~8 ( model | system )",
    ]
    static let feeds = [
      "@model ~16 ( input | used | use | data ) ~8 ( creation | develop | train | train | build ) ~6 ( other | another | competing | different ) ~4 ( model | system | ai )",
      "( dataset | corpus ) ~10 ( train | pretrain | fine tune | finetune )",
      "( train | fine tune | finetune | pretrain ) ~4 ( model | network | system ) ~6 ( on | with | from ) ~2 ( dataset | corpus )",
    ]
    static let allows = [
      "provided", "limited to", "as long as", "so long as", "on the condition", "on condition",
      "on the understanding", "purpose only", "solely ( for | to | if | where )",
      "only ( for | where | when )", "subject to",
      "only if", "but only", "if", "( that | which ) ~1 not compete",
      "( all | any | every ) other ~12 @be ~2 prohibited",
    ]
    // "We may use your outputs to train our models."
    static let theirs = [
      "( we | us | provider | licensor | company | vendor ) ~2 ( may | will | shall | not | never ) ~3 ( use | train | improve ) ~3 your"
    ]
    static let ours = [
      "( we | provider | licensor | company ) ~2 ( may | will | shall | not )",
      "( we | provider | licensor | vendor ) ~3 ( use | train | improve )",
    ]
    static let trains = [
      "( improve | train | develop | create | build | enhance | optimize | teach | distill | finetune | fine tune | pretrain | retrain | benchmark ) ~24 ( model | llm | system | network )",
      "( training | improvement | development | distillation | creation ) of ~12 ( model | llm )",
      "( improve | train | training ) ~6 machine learning algorithm",
      "model training", "distill ~6 into ~4 model", "training of ~3 ( any | other | another )",
      "( train | distill ) ~4 on ~6 output", "distillation", "synthetic data ~12 train",
      "improve ~8 model",
      "influence ~10 functionality ~20 model", "training data ~12 model",
      "training ~3 ( other | another | any )", "training of ~3 ( neural network | machine | artificial )",
      "as training data ~3 for",
    ]
    static let distills = [
      "distill ~6 ( output | response | model data )", "( model | knowledge ) distillation",
      "distillation ~8 ( model | weight | output )", "train on ~12 ( output | result )",
      "train ~8 ( model | llm | network ) on ~6 output",
      "output to ~2 ( train | develop | improve ) ~12 ( model | technology )",
    ]
    static let builds = [
      "( create | train | improve | develop ) ~12 model ~3 using ~8 ( @model | @output )",
      "use of ~3 @model to ( train | improve | develop ) ~16 @be not a ~4 purpose",
    ]
    static let output = [
      // "what the Checkpoint or a Descendant emits"
      "( what | whatever | anything ) ~6 ( emit | emits | generate | generates | produce | produces | return | returns )",
      "output", "result of", "generated ~2 ( content | data )", "content generated", "data produced",
      "generation", "synthetic data", "response", "result therefrom", "result", "inference", "prediction",
      "embedding", "answer", "generated", "completion ( from | returned | may | must | shall | can )",
    ]
    static let other = [
      "any other ~6 ( model | llm )", "other ~6 model", "another ~5 model", "any ~8 model", "an ai model",
      "a ~6 model", "competing ~3 model", "third party model", "( model | product | technology ) ~6 compet",
      "machine learning ~3 ( model | algorithm )", "machine learning algorithm", "other ~3 llm",
      "large language model", "models",
      "new model",
    ]
    static let exception = [
      "exclude", "other than", "except", "except for", "save for", "with the exception of", "excluding",
      "apart from",
    ]
    static let free = [
      "not impose ~10 ( restriction | obligation ) ~30 ( output | result )",
      "impose no ~6 ( restriction | obligation ) ~14 ( output | result )",
      "no restriction ~20 ( output | result )", "without restriction ~14 output",
      "output ~14 ( any purpose | without restriction )",
      "may ~6 use ~6 output ~12 ( train | improve | develop | fine )",
    ]
    static let onlyIf = [
      "( that | which ) do not compete",
      "may only ~24 if", "only ( if | where | when )",
      "provided ( that | those | these | it | they | you | the | such )",
      "on condition", "on the condition", "so long as",
      "as long as",
    ]
    // Other names for what a model makes, and for what it is then used for.
    static let made =
      "( model | system | service | api | software | it | they | these | endpoint | checkpoint )"
    static let content =
      "( text | image | code | data | content | sample | answer | audio | speech | music | video | picture | label )"
    static let names = [
      "\(content) ~2 ( written | generate | produce | create | make | returned | drawn | obtained | synthesized ) ~1 ( by | with | from | using | through ) ~2 ( assistant | tool | generator | bot | chatbot | network | engine | service | model | api | system | platform | product )",
      "( anything | whatever | what | everything | content ) ~1 \(made) ~1 ( generate | produce | create | make | return | output | write )",
      "( text | image | audio | data | code | sample | speech | music ) ( that | which ) ~1 ( it | they | \(made) ) ~1 ( generate | produce | create | make | return | output | write )",
      "( what | whatever | everything ) !you/we/they/us ~1 ( generate | produce | draw | return | write | say )",
      "( response | answer | reply | embedding | soft target | logits | transcript )",
      "completion ( from | returned | may | must | shall | can )",
      "result ~1 of ~1 ( the | this | our )? ( service | api | platform | tool | software | system | assistant )",
      "( the | its | these | their ) prediction",
      "prediction ~3 ( of | by | from ) ~1 ( the | this | our )? \(made)",
      "( sample | label | image | audio ) ~1 from ~1 ( the | this | our ) \(made)",
      "\(made) ~1 ( response | answer | prediction | label | reply | say )",
    ]
    static let network =
      "( model | llm | network | classifier | artificial intelligence | machine learning | generator | ai ~1 ( model | system | technology | product ) | generative ai | ( other | another | any | third party | competing ) ~1 ai )"
    static let learn =
      "( train | training | pretrain | pretraining | retrain | fine tune | finetune | distill | distillation | calibrate | align | teach ~4 \(network) | ( develop | improve | build | enhance | refine | optimize | bootstrap | strengthen ) ~6 \(network) | create ~2 ( a | another | other | any | new | competing ) ~4 \(network) )"
    static let learns = [
      "\(learn)",
      "( development | improvement | creation | enhancement | training | make | build ) of ~6 \(network)",
      "( imitate | mimic | emulate ) ~3 ( model | system )", "( for | by | through ) machine learning",
      "( instruction | preference ) ~1 ( tune | tuning )", "tuning ( set | data )", "teacher",
      "training corpora", "teach ( it | them )",
      "feed ~6 ( to | into ) ~3 ( other | another ) ~2 \(network)",
      "feed ~12 into ~2 training of ~3 ( other | another | any ) ~2 \(network)",
      "( optimise | development ) ~6 \(network)",
      "( update | adjust | tune | optimize | set ) ~2 ( parameter | weights )",
      "make ~6 \(network) ~2 ( better | smarter | stronger | more capable )",
      "( build | assemble | compile | create | curate | make | turn ) ~6 ( dataset | corpus | training set | training data | data set )",
      "training ( data | set | material | example | input | signal | corpus | purpose )",
      "knowledge distillation",
      "( student | smaller | successor ) ~1 model", "( learn | learning ) ( from | on )", "ground truth",
    ]
    // "the Materials and Outputs": the things themselves too.
    static let thing =
      "( model | material | software | work | works | weights | service | api | corpus | dataset | checkpoint | code | platform )"
    static let outcome =
      "( output | result | response | generated | anything | whatever | completion | content | data | text | image )"
    static let joined = [
      "\(thing) ( and | or | nor ) ~4 \(outcome)",
      "\(outcome) ( and | or | nor ) ~1 ( the | this | our | any )? ~1 \(thing) !output !response",
    ]
  }
}
