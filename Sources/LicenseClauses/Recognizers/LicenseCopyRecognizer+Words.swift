extension LicenseCopyRecognizer {
  /// The words by which it reads.
  enum Words {
    static let copy = [
      "put ~4 copy of ~3 @agreement ~4 ( disposal | available )",
      "@give ~24 ( copy | text | link ) ( of | to ) ~3 ( this | the | these ) ~5 @agreement",
      "@give/deliver ~4 ( this | the ) ( license | agreement ) ~3 ( with | to | along )",
      "accompany by ~4 ( copy of | this ) ~4 @agreement",
      "( provide | include | give | retain | ship ) ~6 copy of ~4 @agreement",
      "copy of this ~3 @agreement ~6 ( must | shall ) ~2 ( be )? ( provide | include | accompany | give )",
      "include ~6 ( full | complete )? text of ~3 @agreement", "list of condition", "retain ~10 these terms",
      "copyright notice ~3 condition ~3 disclaimer",
      "( url | uri | hyperlink | link ) ~6 ( this | the ) ( public )? license",
      "also gets ~4 ( copy | text ) of ~3 @agreement", "( every | any ) one who gets ~20 also ~6 @agreement",
      "( each | every ) recipient ~4 supplied with ~2 @agreement", "text of ~2 @agreement @be attached",
      "copy of ~2 @agreement ~2 ( deliver | provide | attach | supply )",
      "( make | makes ) available ~3 text of ~3 @agreement", "get ~6 text of ~2 @agreement",
      "include ~3 text of ~2 @agreement", "( distribute | share ) ~10 with a copy of ~2 @agreement",
      "provide a complete copy of ~2 @agreement", "retain this notice and the following",
      "include ~4 !in this license",
      "include ( this | the ) ( license | agreement ) with", "include this ( license | agreement )",
      "text of ~2 @agreement ~3 @be ~2 ( display | displayed | include | reproduce )",
      "make ~3 copy of ~5 @agreement ~3 available",
      "make ~3 ( copy | text ) of these terms available", "receive ~3 copy of ~3 @agreement",
      "( make | provide ) ~6 ( this | the ) ~3 @agreement available to",
      "copy of ~3 ( this | the ) ~4 license document",
      "make available ~4 copy of ~3 @agreement", "with a ~3 copy of ~3 @agreement ~3 include",
      "redistribute ~10 with ~3 copy of ~3 @agreement", "attach ~6 ( this | the ) ( license | agreement )",
      "this ( license | agreement ) ( text | file )? @be ( include | retain | provide | attach )",
      "license ( text | file ) @be ( include | retain | provide | attach )",
      "( maintain | keep | retain ) this license file", "remain ~4 with a copy of ~2 @agreement",
      "distribute ~6 copy of this ~3 ( agreement | license ) with",
    ]
    // "the full text of these terms", "our LICENSE file": what can be nothing but the licence's own words.
    static let texts = [
      "( copy | text | wording | print | printout | duplicate | transcript | link | url | hyperlink | pointer ) ( of | to ) ~4 ( @agreement | condition | rules | deed | page )",
      "( copy | text | wording ) of ( this | the present ) document",
      "( license | agreement | terms ) ( file | text | document | sheet )",
      "license you ~4 read", "( full | complete | whole | unabridged ) ~1 ( license | agreement | terms )",
      "( copy | text ) hereof", "contents of this page", "terms and conditions hereof", "link to ~4 #url",
      "( @agreement | condition ) in ( full | whole | their entirety | its entirety )",
      "( together | along | alongside ) with? ( this | these | our ) ~2 ( license | agreement | terms | condition )",
    ]
    // "these terms": the licence, but where it stands behind "under" or "of".
    static let named = [
      "( this | these | our | said | same | present | foregoing ) ~2 ( agreement | license | terms | contract | deed | eula | condition )",
      "this ( page | file | readme | text | sheet | document )",
      "the ~2 ( governing | applicable ) ( terms | license )", "the ( eula | tou )",
      // "the Licensed Material" is the work.
      "the license !@model/@derivative/data/dataset/patent !of/under/that/which/to !grant/fee/key/holder",
    ]
    static let behind = [
      "under/of/in/by/to/per/from/for/within/against/beyond/as/subject/with/that/than/on/upon/into/and/or/via",
      "accept/violate/breach",
    ]
    // "hand everyone these terms", "this licence shall be enclosed": it is given on.
    static let hands = [
      "give/hand/supply/furnish/deliver/transmit/forward/send/attach/enclose/append/annex/affix/bundle",
      "package/pack/ship/include/embed/insert/put/place/add/reproduce/present/display/show/communicate",
      "convey/carry/contain/bear/pass/reprint/paste/quote/accompany/equip/upload",
      "in possession of", "able to ~1 ( read | see | consult | view | inspect )",
      "provide !that !you !under", "make ~3 available",
      "( inclusion | delivery | attachment | enclosure | transmission | reproduction ) of",
    ]
    // "the licence text must travel with every copy": it goes along of itself.
    static let moves = [
      "travel/accompany/ride/reach/sit/stay/ship/follow/appear", "go/goes/come with/along", "remain with",
      "be ~1 part of", "be enclosed",
    ]
    // "These terms travel with the files": a duty that needs no "must"; so is what nothing may go without.
    static let travels = [
      "( ( these | our ) terms | this license | this agreement | this document | license ( text | file ) | copy of ~3 @agreement/condition ) ~2 ( travel | go | goes | ride ) ( with | along | to )",
      "( ( these | our ) terms | this license | this agreement ) come along",
      "( each | every | any | all ) ~3 ( copy | fork | distribution | package | archive | repository | mirror | release | @derivative ) ~6 ( keep | carry | contain | come with | bear | include | have ) ~4 ( this license | these terms | copy of ~3 @agreement | license ( file | text ) )",
      "only ~6 ( together | along | alongside | accompany ) ( with | by )? ( this | these | our | the | a copy of ) ~2 ( license | agreement | terms | contract | condition )",
    ]
    // "must be told where this licence can be found", "the terms of this licence must be reproduced in full".
    static let located = [
      "( say | tell | told | state | indicate | point | show | mention | explain | inform ) ~8 where ~4 ( license | terms | agreement | condition ) ~4 ( find | found | read | obtain | available | see | seen | located )",
      "( terms | condition ) of this ~1 ( license | agreement ) ~4 be ~2 ( reproduce | attach | enclose | reprint | append | supply )",
    ]
    // "Please send a signed copy to our office": it goes back to the licensor.
    static let returns = [
      "( submit | submitted | return | send ) ~4 signed", "signed ~1 copy",
      "( sign | countersign | execute ) ~3 copy", "adapter ~2 license",
      "copy ~6 ( sign | countersign | execute )", "#email",
      "( send | return | give | provide ) the? ( us | licensor | university | institute | company )",
      "( copy | text ) ~10 to the? ( us | licensor | university | institute | company | registry )",
      "( our | your ) own? record", "confidential",
    ]
    static let passing = [
      "( recipient | acquirer | customer | transferee | distributor | receive )",
      "( each | every | any | all ) ~2 copy",
      "( distribute | redistribute | distribution | share | pass | transfer | repository | package | archive | hand )",
      "third party", "( everyone | anyone | whoever ) ~2 who", "( everyone | anyone ) to whom", "to whom",
      "( each | every | any | whoever | anyone | everyone | other | they ) ~3 ( get | receive | obtain | have )",
      "partner/collaborator/colleague/client/student/buyer/purchaser/successor/others",
    ]
    static let lacking = [
      "without ~1 this ~1 ( document | license | agreement )", "without these ( terms | condition )",
      "without ~2 ( copy | text ) of ~3 @agreement",
      "without the ( license | agreement | terms ) ( text | file | document | attached | enclosed | in )",
      "unless ~8 ( @agreement | document ) ~6 ( attach | include | enclose | accompany | provide )",
    ]
    static let permissionNotice = [
      "( permission | license ) ( notice | statement ) ~10 include",
      "inform ~24 ( obtain | get ) ~2 copy of ~2 @agreement",
      "include ~10 this ( permission | license ) ( notice | statement )", "permission notice ~4 appear",
      "keep intact ~6 this license",
    ]
  }
}
