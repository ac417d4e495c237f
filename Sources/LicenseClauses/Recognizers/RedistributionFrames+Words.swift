extension RedistributionFrames {
  /// The words by which it reads.
  enum Words {
    static let fresh = [
      "( release | torrent | leak | spread | post | repost | reupload | expose | dump | barter | donate | deposit | divulge )",
      "part with", "@be made public", "make ( it | them ) public",
      // "hand the files to outsiders", "place copies with a partner"
      "( supply | ship | send | provide | hand | pass | give | place | lend | show | furnish | offer | forward | transfer | transmit | communicate | present ) ~6 ( to | at | with ) ~2 \(others)",
      // "giving third parties access to", "let anyone outside have a copy"
      "( give | grant | allow | let | provide | permit | enable ) ~1 \(others) ~5 ( access | copy | download | query )",
      "( hand | pass | give ) ~4 ( on | over | away | out | along | around | round )",
      "( show | give ) to \(others)",
      "make ~4 ( public | publicly | downloadable | accessible | reachable | available ) ~2 ( to | for | on | through | over | via | online | downloadable | available | @be )",
      "put ~6 ( online | into circulation | on ~3 ( site | server | repository | hub | internet | web ) | at ~4 disposal )",
      "place ~3 at ~4 disposal", "come into ~3 possession",
      "onward ~1 ( supply | transfer | sharing | distribution | disclosure | provision )",
      "( access | copy | download ) by ~2 ( third | other | anyone | outsider )",
    ]
    // "not employ the model to divulge secrets": what it is used for, not what is done with it.
    static let employs = [
      "( use | employ | utilize | utilise | deploy | apply | run ) ~4 ( model | software | weights | checkpoint | dataset | system | service | it ) ~2 to"
    ]
    static let may = [
      "( may | can ) ( also | then | freely )? ( not )? ( give | hand | pass | place | share | send | exchange | supply | release | publish | provide !you | distribute | redistribute | forward | lend | deposit | upload | post | mirror | transfer | show | circulate | disclose )",
      "( may | can ) be ~3 ( give | hand | pass | place | share | send | exchange | supply | release | publish | provide !you | distribute | redistribute | forward | lend | deposit | upload | post | mirror | transfer | show | circulate | disclose )",
      "( free | permitted | allowed | authorized | authorised | entitled | welcome ) to ( give | hand | pass | place | share | send | exchange | supply | release | publish | provide !you | distribute | redistribute | forward | lend | deposit | upload | post | mirror | transfer | circulate | disclose )",
      "( may | can ) ~2 ( run | host | serve | operate | offer | deploy ) ~4 ( behind | as a | through | for ~2 \(others) )",
      "( may | can ) be put ~2 on", "( may | can ) ( only | solely )? make ~4 available",
      "feel free to ( pass | share | give | send | redistribute | distribute | mirror | publish | upload )",
      "( may | can ) leave ~3 ( environment | enclave | server | network | premises | organization | organisation | university | institution | site )",
    ]
    // "no passing on of the model", "no copy shall be furnished", "no third party gains access"
    static let flat = [
      "no ~1 ( copy | copies | part of ~3 | portion of ~3 | model | weights | checkpoint | dataset | sublicense | sublicence | sub license ) ~2 ( may | shall | will | can | must ) be ~2 ( distribute | redistribute | share | publish | hand | pass | give | furnish | supply | sell | resell | lend | transfer | release | disclose | upload | post | forward | send | made available | grant | issue | provide | copy ~1 to )",
      "not for ~1 ( redistribution | distribution | resale | onward | publication | transfer | circulation )",
      "( confer | carry | include | imply | give | have ) no ~2 ( right | permission | license ) ~3 ( redistribute | redistribution | distribute | distribution | sublicense | resell | resale | host | hosting | share | transfer | publish )",
      "third ~2 ( shall | must | may | will )? ( have | get | obtain | gain | receive ) no ~1 ( access | copy )",
      "no ~1 ( third | outsider | outside | other ) ~2 ( gain | get | obtain | have | receive ) ~2 ( access | copy )",
      "no ( passing on | sharing | transfer | redistribution | resale | hosting | sublicensing | distribution | uploading | mirroring | dissemination | publication ) of ~3 ( model | weights | checkpoint | software | material | dataset | corpus | data | copy | copies )",
      "( model | weights | checkpoint | software | material | dataset | corpus | copy | copies ) ~3 not for ( sale | resale | rent | hire )",
    ]
    // "this licence excludes any transfer of"
    static let excluded = [
      "( license | agreement | grant | right | permission ) ~6 neither ~3 right ( to | of ) ~3 ( redistribute | redistribution | distribution | distribute | transfer | sublicense | resell | sell | share | host | publish )",
      "( license | agreement | grant | right | permission ) ~3 ( exclude | not ~2 ( cover | include | extend to | comprise ) ) ~6 ( redistribution | redistribute | distribution | distribute | transfer | sublicense | sublicensing | resale | resell | sell | sharing | share | hosting | host | dissemination | publication )",
    ]
    // "charging for it needs our consent"
    static let paid = [
      "charge ~6 ( only | solely ) ~2 ( permit | permitted | allow | allowed )",
      "( charge | sell | resell | rent ) ~4 ( need | require | only with | subject to ) ~4 ( consent | permission | approval | license | agreement )",
    ]
    static let only = [
      // "Permission to share it has to be requested."
      "( permission | consent | authorization | authorisation | approval | license ) to ( share | distribute | redistribute | transfer | publish | host | sublicense | sell | pass | disclose ) ~10 ( request | obtain | sought | seek | require | need | apply )",
      "only ~5 ( may | can ) ( distribute | redistribute | share | host | sell | resell | publish | pass | sublicense | serve | hand )",
      "( copy | copies | weights | model | dataset | corpus ) ~1 ( go | goes | pass | @be given | @be released | @be issued ) only to",
      "( may | can ) grant ~1 ( sublicense | sublicence | sub license ) ~2 ( only | solely | exclusively | provided )",
      "@be ( distributable | redistributable | transferable | sublicensable | shareable ) ~3 ( only | solely | provided | if | under | subject | with )",
      "right to sublicense ~3 ( only | solely | exclusively )",
      "( may | can ) ~2 ( sublicense | sublicence ) ~12 ( only | solely | exclusively | provided | if )",
      "( sublicense | sublicence | sub license ) may be ~2 ( grant | give | issue ) ~4 ( only | solely | exclusively | provided | with )",
    ]
    static let mayServe = [
      "( may | can ) ~1 ( make | offer | expose | provide | run | put ) ~6 ( api | endpoint | web service | saas )",
      "hosted ~1 ( version | access | service | api ) ( may | can )",
      "( may | can ) be ~1 ( deploy | host | serve | offer | run ) ~4 ( service | api | endpoint | cloud | saas )",
      "( may | can ) ( host | serve !to ) ~4 ( model | weights | checkpoint | software )",
      "( may | can ) ( offer | provide ) ~3 access to ~2 ( model | weights | software )",
    ]
    static let charges = [
      // "no charge may be made for copies", "never against payment"
      "( charge | fee | payment | money | paid | pay ) ~5 for ~3 ( copy | copies | model | weights | checkpoint | software | dataset | access | distribute | share | supply )",
      "by way of ~2 ( sale | rental | lease )",
      "( never | not ) ~3 ( against | for | in return for | in exchange for ) ~2 ( payment | fee | consideration | money | charge | remuneration )",
    ]
    static let grants = [
      "( grant | issue | give ) ~3 ( sublicense | sublicence | sub license )",
      "( grant | issue | give ) ~1 further license",
    ]
  }
}
