extension TerritoryRecognizer.Words {
  static let inside = [
    "( use | used | using | distribute | deploy | access | operate | offer | run | make available ) ~4 ( in | within | inside )"
  ]
  static let aside = [
    "warranty", "guarantee", "( neither | nor ) ~8 ( warrant | warrants | represent | represents | liable )",
    "refund", "government", "liability", "consumer law",
    "( eu | european union ) ~2 ( act | regulation | directive | law )", "only ~2 ( paid | plan | service )",
  ]
  static let multimodal = [
    "vision language", "multimodal", "multi modal", "vision model", "image model",
    "( image | vision | visual | audio | video | picture | speech | voice ) ~2 ( model | checkpoint | variant | version | weight | encoder | capability | capable | modality | modalities | component )",
    "( process | accept | understand | handle | interpret ) ~2 ( image | picture | video | audio )", "vlm",
  ]
  static let law = [
    "law of", "laws of", "court", "govern",
    "( exclusive | personal | consent to ~3 | submit to ~4 | subject to ~4 ) jurisdiction",
    "regulation of", "department of", "convention", "currency", "arbitration", "shall mean",
  ]
}
