/// Function words of other European languages that English does not share: where they prevail, the passage
/// is a translation, and only its English half is read.
enum ForeignWords {
  static let all = [
    "le", "la", "les", "des", "du", "une", "et", "est", "dans", "pour", "qui", "sur", "avec", "sont", "vous",
    "aux", "ou", "pas", "ce", "cette", "votre", "toute", "sous", "der", "das", "und", "nicht", "eine",
    "einer", "einem", "mit", "für", "von", "dem", "den", "ist", "sie", "zu", "auf", "oder", "wird", "werden",
    "durch", "bei", "el", "los", "las", "una", "del", "por", "para", "como", "su", "se", "que", "con",
    "en", "es", "il", "lo", "gli", "di", "che", "della", "dei", "sono", "nel", "alla", "da",
    "um", "uma", "ao", "não", "são", "pela", "het", "een", "van", "niet", "voor", "zijn", "och", "att",
    "är", "som", "för", "og", "til", "af", "på", "der", "ikke",
  ]
}
