extension ShareAlikeRecognizer.Words {
  static let relicense = [
    "( inform | notify | tell ) ~30 remain governed", "cause ~4 ( party | recipient ) ~2 to",
    "may ~4 relicense", "licensor offers", "not required to license", "forfeiture", "owned by licensor",
    "will be owned",
    "automatically terminate", "automatic termination", "materials provided under this license",
    "no rights", "no additional right",
    "not ~6 apply to ~6 collect", "as is",
    "without warranty", "( let | permit | allow ) ~8 to whom",
  ]
}
