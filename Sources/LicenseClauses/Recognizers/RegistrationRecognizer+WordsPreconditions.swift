extension RegistrationRecognizer.Words {
  // "Download requires prior registration", "only once you have notified us", "no one may … until"
  static let preconditions = [
    "( enter | record ) ~14 in ~4 ( registry | register )",
    "( inscribe | inscribed | enrolled | listed | entered ) ~2 ( in | on | into ) ~2 ( registry | register )",
    "( file | lodge | submit ) ~2 form ~4 ( with | to ) ~6 ( before | commence | prior | advance )",
    "( before | prior | fewer than | less than | advance ) ~16 ( file | lodge | submit ) ~2 form ~2 ( with | to )",
    "( subject to | conditional | conditioned | contingent | dependent | require | need | necessitate | presuppose | presume | call for | involve ) ~4 ( registration | enrolment | enrollment | sign up | accreditation | preregistration )",
    "( subject to | conditional | conditioned | contingent | dependent | require | need | necessitate | presuppose | call for ) ~2 ( prior | advance | previous | written | signed | formal | timely | separate ) ~1 ( notification | notice | application | request | announcement | declaration | information )",
    "( only | solely ) ( once | after | when | if | upon ) ~8 ( notify | inform | register | enrol | enroll | apply | ask | submit | announce | complete | fill | accredit | contact )",
    "( no one | nobody | none | no user | no person | no access | no use ) ~16 until ~10 ( approve | confirm | authorize | authorise | register | registration | sign | clear | accept | notify | acknowledge )",
    "only ~4 ( registered | approved | accredited | vetted | verified | enrolled ) ~1 ( user | researcher | institution | party | person | member | participant | developer | applicant )",
    "whose ~1 ( application | request | registration ) ~4 ( approve | accept | grant | confirm )",
    "( conditional | conditioned | require | subject to | only upon | only after | contingent ) ~4 ( execution | signature | signing | conclusion | completion ) of ~6 ( agreement | form | contract )",
    "( application | registration | questionnaire | enrolment | ( access | license | data | usage | permission ) ~1 request | ( request | registration | access | order ) form ) ~8 ( must | shall | has to | have to | is to | should | need to | are to ) ~1 be ~2 ( submit | lodge | file | send | make | complete | fill | address | sign | return | hand )",
    "( commercial | enterprise | production | extended | business ) ~3 license ~4 ( available | obtainable | obtained | purchased | issued | sold | granted ) ~3 ( from | on | upon | through | by | request )",
    "( register | registration | enrol | enroll | enrolment | sign up ) ~4 ( before | first | beforehand | prior to | in advance )",
    "please ~1 ( fill | complete | submit | sign | apply ) ~6 ( form | questionnaire | application | registration )",
    "( upon | after | following | subject to | on ) ~2 ( approval | acceptance | review | submission ) of ~3 ( application | request | registration | proposal | form )",
    "( allow | permit | possible | grant | available | free | use | access | download ) ~4 ( after | upon | following | once | on ) ~2 ( registration | enrolment | enrollment | notification | sign up )",
    "only ~4 ( user | person | people | researcher | party | institution | those ) ~2 ( registered | enrolled | approved | accredited )",
    "( prior | advance | previous ) ~1 ( registration | enrolment | enrollment | accreditation )",
    "( license | licenses | permission ) ~3 ( available | obtained | granted | issued ) ( on | upon | by ) ~1 ( request | application )",
    "( drop | shoot ) ( us | \(whom) ) ~2 ( line | note | email | message | mail )",
    "( wait | await ) ~4 ( approval | authorization | authorisation | clearance ) ~4 ( from | of | by | our | before )",
  ]
  // "let us know", "seek the approval of the Consortium"
  static let asking = [
    "( notify | inform | tell | contact | consult | ask | approach | advise | alert | email | mail | message | call ) ~3 \(whom)",
    "( notify | inform ) ~6 ( office | committee | registry | secretariat | department )",
    "( announce | declare | report | disclose | write | speak | talk | turn | apply ) ~6 to ~3 \(whom)",
    "let ~3 \(whom) ~1 know",
    "get in touch", "reach out",
    "( notify | notification | notice | announcement ) ~2 ( to | of ) ~2 \(whom)",
    "( give | send | provide | serve | submit | file | furnish ) ~2 \(whom) ~8 ( notice | notification | information | request | description )",
    "( seek | obtain | request | secure | get | await | receive ) ~4 ( sign off | green light | blessing | approval | permission | consent | authorization | authorisation | clearance | license | go ahead ) ~4 ( of | from | by ) ~3 \(whom)",
    "( seek | obtain | request | secure | get ) ~2 our ~3 ( approval | permission | consent | authorization | authorisation | clearance | license )",
    "\(whom) ~4 ( informed | notified | consulted | asked | contacted | told )",
  ]
  static let ahead = [
    "( before | beforehand | first | in advance | prior to | ahead of | ahead | previously | until | up front | upfront )"
  ]
  // "lodge an access request", "fill in the access form"
  static let files = [
    "( submit | lodge | send | make | complete | fill | return | sign | execute | mail | email | deliver | transmit | hand in | fill in | fill out )"
  ]
  static let papers = [
    "( application | apply ) ( for | to | form | with )", "questionnaire",
    "( registration | access | request | order | enrolment | consent | user | license ) ~1 form",
    "( access | license | data | usage | permission ) ~1 request",
    "( request | application ) for ~2 ( access | permission | license | approval | use )",
    "( data | access | transfer ) ~2 ( use | access | transfer | user )? agreement",
    "( research | project ) proposal",
  ]
  static let enrols = [
    "( has to | have to | is to | are to | should | please | kindly | need to | must | shall | required to | obliged to ) ~6 ( register | enrol | enroll | sign up | preregister )"
  ]
  // "The moment you pass 10,000 downloads, tell us": a threshold, whose consequence it is.
  static let sizes = [
    "( revenue | turnover | sales | income | user | employee | download | seat | gpu | visit | device ) ~16 ( above | exceed | more than | over | at least | in excess of | greater than | upwards of | reach | pass | hit | surpass ) ~4 ( #number | #money | @million )",
    "( above | exceed | more than | over | at least | in excess of | greater than | upwards of | reach | pass | hit | surpass | cross | beyond ) ~4 ( #number | #money | @million ) ~8 ( revenue | turnover | sales | income | user | employee | download | seat | gpu | visit | device )",
  ]
  static let liberty = [
    "( free | welcome | invited ) to ~2 ( contact | ask | write | email | reach | request | apply | get in touch )",
    "not ~2 ( require | need | subject )",
    "( no | without ) ~2 ( registration | sign up | enrolment | need )",
  ]
  // "not without first notifying us"
  static let unasked = [
    "without ~2 ( first | prior | previously | beforehand ) ~2 ( register | registration | notify | notification | apply | enrol | enroll | ask | tell | contact | consult )",
    "without ( register | notify | inform | ask | tell | consult ) ~8 ( first | beforehand | in advance )",
    "without having ~3 ( registered | notified | informed | applied | asked )",
  ]
  static let incidents = [
    "( unauthorised | unauthorized ) ~1 ( use | access | disclosure )",
    "( accurate | current | complete ) ~4 information",
    "disclosed under ~2 law", "vulnerability", "by ~1 registered ( user | users )",
    "( terminate | cancel | incident | breach | bug | claim | lawsuit | destroy | deletion | leak | discover | malfunction )",
  ]
  // "If you believe that your rights are infringed, write to …": no permission is asked for.
  static let complaints = [
    "if you ~2 ( believe | notice | suspect | discover | disagree )",
    "( complaint | suggestion | feedback | appeal )",
    "technical inquiries", "( customer | technical ) support", "unsure", "uncertain",
    "bug ~2 report", "mobile service", "violation", "reinstate",
  ]
  static let notify = [
    "( notify | inform ) ( us | licensor | @party ) ~10 ( before | prior | use | deploy | distribute | product )",
    "( notify | inform | tell ) !them/user/consumer/customer/people/person/recipient/end ~3 ( before | prior to | in advance )",
    "( notify | inform ) ~6 ( in advance | beforehand )",
    "prior ( written )? notice to ( us | licensor )",
  ]
  static let other = [
    "if ~4 use ~10 not ~2 comply",
    "contribution", "supersede", "the required ~1 ( license | permission | consent )", "in your state",
    "as permitted", "obtain ~8 copyright",
    "permission notice", "support", "obtain the model", "obtain ~3 copy",
  ]
  static let purpose = [
    "( license | licence | permission | commercial | commercially | access | approval | authorization | authorisation | registration | register | use | using )"
  ]
  static let persons = [
    "( consent | permission | authorization ) ~3 ( from | of ) ~4 ( individual | person | people | subject | participant | patient | owner | rights holder | copyright holder | patent holder | guardian | parent | celebrity )",
    "( data subject | individual | person | user | subject ) ~2 consent",
    // "Tell the operator that a learned model drives it": what people are told is no step towards the licensor.
    "( tell | inform | notify | warn ) ~2 ( operator | patient | user | person | people | audience | viewer | reader | listener | customer | passenger | employee | participant ) ~14 ( that | when )",
  ]
}
