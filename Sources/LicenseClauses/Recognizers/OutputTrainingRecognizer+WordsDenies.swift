extension OutputTrainingRecognizer.Words {
  static let denies = [
    "( not | never ) for ~1 \(learn)", "not to be used ~1 ( for | in | to ) ~1 \(learn)",
    "( kept | keep | stay | remain ) ~1 out of ~4 ( dataset | training | corpus | corpora )",
    "\(learn) ~16 ( violate | breach | contravene ) ( these | this | the | our ) ~1 @agreement",
  ]
  static let allowed = [
    "@be !not/never ~1 ( allowed | permitted | fine | ok | okay | welcome | authorized | unrestricted | free )",
    "( feel free | go ahead | be happy for you )",
    "nothing ~8 ( stop | prevent | prohibit | restrict | limit | forbid | bar | keep ) ~2 you ~1 from",
    "( no | not | without | few ) ~3 ( limit | restriction | constraint | objection ) ~4 ( on | to | against )",
  ]
  // What is not made by the model: the corpus, and the thing itself where others are trained with it.
  static let rival =
    "( other | another | any | different | third party | competing | own | rival )"
  static let offers = [
    "( dataset | data set | corpus | recording | archive ) ~16 ( train | pretrain | finetune | fine tune | training | ingest )",
    "( train | pretrain | fine tune | finetune ) ~4 ( model | network | system | ai ) ~6 ( on | with | from ) ~1 ( this | the | these | our ) ~2 ( data | dataset | data set | corpus | record | recording | document | image | collection | text )",
    "( the | this | these | our ) ( data | recording | image | text | document ) ~8 use ~4 ( train | fine tune | training )",
    "( machine learning | training ) ( on | with | from ) ~2 ( corpus | dataset | data set | collection | archive | recording )",
    "( train | fine tune | finetune | improve | build | develop | enhance ) ~4 \(rival) ~5 ( model | llm | network | ai ) ~2 ( with | on | using | from | by means of | through ) ~3 ( model | material | software | work | weights | service | corpus | dataset | checkpoint )",
    "( model | material | software | work | weights | corpus | dataset | checkpoint | service ) ~12 ( teacher | to train \(rival) | for training \(rival) | as training )",
  ]
  static let sole = [
    "the ~4 ( family | series | line | model | models ) ( be | alone )? ~1 ( the ) ( sole | only | single | one ) exception"
  ]
  static let influence = [
    "ai model", "language model", "foundation model", "generative ai", "machine learning model",
    "machine learning ( algorithm | system )", "ai ( system | training )",
    "model ~3 ( that | which )? compete", "foundational", "large model", "neural network",
    "artificial intelligence", "third party model",
  ]
}
