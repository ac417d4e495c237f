extension HubName {
  /// Whether a word is one of the hub's first models, which have kept their names without an owner.
  static func isLegacyID(_ text: String) -> Bool { text.utf8.count <= 64 && legacy.contains(text) }

  private static let legacy: Set<String> = Set(
    """
    albert-base-v1 albert-base-v2 albert-large-v1 albert-large-v2 albert-xlarge-v1 albert-xlarge-v2 \
    albert-xxlarge-v1 albert-xxlarge-v2 bert-base-cased bert-base-chinese bert-base-multilingual-cased \
    bert-base-multilingual-uncased bert-base-uncased bert-large-cased \
    bert-large-cased-whole-word-masking bert-large-uncased bert-large-uncased-whole-word-masking \
    camembert-base ctrl distilbert-base-cased \
    distilbert-base-cased-distilled-squad distilbert-base-german-cased distilbert-base-multilingual-cased \
    distilbert-base-uncased distilbert-base-uncased-distilled-squad \
    distilbert-base-uncased-finetuned-sst-2-english distilgpt2 distilroberta-base gpt2 gpt2-large \
    gpt2-medium gpt2-xl openai-gpt roberta-base roberta-base-openai-detector roberta-large \
    roberta-large-mnli \
    roberta-large-openai-detector t5-11b t5-3b t5-base t5-large t5-small transfo-xl-wt103 xlm-clm-ende-1024 \
    xlm-mlm-17-1280 xlm-mlm-100-1280 xlm-mlm-en-2048 xlm-roberta-base xlm-roberta-large xlnet-base-cased \
    xlnet-large-cased
    """.split(separator: " ").map(String.init))
}
