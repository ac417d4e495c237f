/// How a sentence says that a ban gives way to the licensor's leave, or to terms that allow the act.
enum Consent {
  static let phrases = [
    "without ~10 ( consent | permission | authorization | authorisation | approval )",
    "without ~4 ( written | prior ) agreement",
    "except as ~8 ( permit | provide | set | allow | author )",
    "unless ~16 ( consent | permission | authorize | agree | permit )",
    "other than as ~4 ( permit | provide )",
    "( except | other than ) ~3 ( pursuant | under | subject | in accordance | in compliance )",
    "except ~6 ( if you | provided | with ~6 ( consent | permission ) )",
    "( absent | save with | except with | but with | short of ) ~6 ( consent | permission | authorization | approval | leave | agreement | license | blessing )",
    "( until | unless | before ) ~4 ( approve | authorize | consent | agree )",
    "without ~3 ( license | leave | sign off | go ahead | blessing | express agreement )",
  ]
}
