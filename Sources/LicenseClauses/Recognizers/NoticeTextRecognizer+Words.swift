extension NoticeTextRecognizer {
  /// The words by which it reads.
  enum Words {
    static let notice = [
      "( following | this | below ) ~4 ( attribution | copyright | legal )? ( notice | statement | attribution )",
      "attribution notice", "notice ( text )? file ~20 ( contain | state | read )",
      "notice ~14 contain the following", "( notice | readme ) ( text )? file ~12 following",
      "notice that ~4 read", "notice ~2 ( state | say )", "following text",
    ]
    static let container = [
      "following ~1 ( statement | notice | sentence ) ~6 ( copy | copies )",
      "( notice | readme | license | legal | text | header | accompanying | attribution | credits ) ~3 file",
      "( delivery | cover ) note", "text document", "this attribution",
      "include ( this | the ) ( agreement | license ) and ~2 notice",
      "( each | every | all | any ) ~3 ( copy | reproduction | file | distribution | package )",
      "( legend | metadata | readme | header | headed | package )",
      "copies of",
      "( distribute | distribution | redistribute | transfer ) ~4 ( @model | copy | derivative )",
      "documentation ~4 with", "no copy", "bundle/tarball/archive/mirror/repository/download",
      "third party notices", "root of", "in the distribution",
      "( next to | beside | alongside ) ~2 ( @model | file )",
    ]
    static let carries = [
      "( contain | state | say | read | bear | include | head | affix | add | reproduce | ship | attach | place | carry | insert | append | document | accompany | provide | put | keep | retain | write | paste | print | leave | replicate | repeat | travel | bundle | prepend | enclose | embed )"
    ]
    // "The attribution paragraph at the end of this agreement must be left in each copy": its words stand elsewhere.
    static let annexed = [
      "( attribution | legal | rights | credit | vendor | acknowledgement | acknowledgment | licensor | provenance ) ~1 ( notice | statement | legend | paragraph | text | line | wording | language | sentence | blurb | block ) ~6 ( set out | set forth | prescribe | laid down | below | specify )",
      "( attribution | legal | rights | credit | vendor | acknowledgement | acknowledgment | licensor | provenance ) ~1 ( notice | statement | legend | paragraph | text | line | wording | language | sentence | blurb | block ) ~6 ( at the ( end | foot | bottom | back | top ) | ( in | from | of | by | to ) ( annex | schedule | exhibit | appendix | attachment ) )",
      "( notice | legend | statement | acknowledgement | acknowledgment | wording ) ~4 ( in | of | from | form | by ) ~3 ( annex | schedule | exhibit | appendix | attachment )",
    ]
    // "a notice in each download saying that the set was made with …": what it says is told, not given.
    static let about = [
      "( notice | statement ) ~6 ( state | say ) that ~8 ( create | generate | derive | base | make | build | train ) ~2 ( from | using | with | on | by )"
    ]
    static let shown = [
      "website", "interface", "screen", "app", "publication", "paper", "cite",
      "name of ~6 ( begin | include | contain )", "home page", "landing page", "display", "credits",
      "model card",
    ]
    static let given = [
      "( attribution | legal | license | rights ) notice ~4 ( set out | reproduced | given | provided | below | in annex | in schedule | in appendix | supplied | specified )",
      "notice file ~4 ( with | in | contain ) ~4 wording ~6 ( publish | provide | supply | specify )",
    ]
    static let hosted = [
      "( other than | except | excluding | unless ) ~6 ( hosted | hosting | service | api | remote )",
      "not ~4 apply ~4 hosted", "copies of ~16 distribute", "part of such copies",
      "( all | each | any ) copy",
    ]
    // "If You choose to distribute it so, this notice must be attached": who does not, owes none.
    static let chosen = [
      "if you ~1 ( choose | elect | decide | opt ) to ~1 ( distribute | offer | license ) ~6 that is"
    ]
    static let file = [
      "notice text file", "notice file", "attribution notice", "following ~3 notice", "following notice",
      "following attribution",
    ]
  }
}
