extension AIDisclosureRecognizer {
  /// The words by which it reads.
  enum Words {
    static let without = [
      "without ~8 ( disclaim | disclose | identify | inform | indicate | state | label | mark ) ~20 ( machine | ai | artificial | automate | synthetic | generated )",
      "without ~10 ( disclosure | label ) ~10 ( machine | ai | artificial | generated )",
      "without including ~8 ( caption | watermark | notation ) ~30 generated",
      "without ~4 clear indication ~8 ( machine | ai | generated )",
      "without ~6 disclos ~10 ( ai | machine | generated )",
    ]
    static let says = [
      "( tell | told | notify | inform | disclose | label | mark | announce | announcement | indicate | state | display | remind | reminder | warn | identify | reveal | recognizable | make clear | make known | make aware | watermark | caption | say | upfront | disclosure | recognize | advise | communicate | indication | statement | remark | tag | note | disclaimer | introduce | signal | flag | stamp | transparent | transparency | attribute | hear | aware | made clear | let know | plain | apparent | obvious | understand | visible | recognisable | show | bear | carry | word | sign | publicise | alert | caution | explain | identifiable | distinguishable | discernible | evident | detectable | declare | declaration | admit | confess | publicize | see )",
      "learn of", "let ~4 know", "credit ( ai | the model )",
      "( must | shall | should | to | has | have ) ~1 be acknowledged",
      "acknowledge ~2 ( use | role | part | involvement | help )", "able to tell", "know that", "find out",
      "be honest", "notice ~3 ( that | revealing )",
    ]
    static let machine = [
      "( software | machine | computer | ai ) ( wrote | write | made | generate | produce | create ) ( it | them | this | that )",
      "( bot | chatbot | deepfake | synthetic | synthesized | artificial | automated | automatic )",
      "automatically ~2 ( generate | create | produce | write | compose | translate | make | written | wrote )",
      "ai ( system | tool | assistant | origin )", "( with | by ) ( an )? ai !model", "computer program",
      "( ai | machine | computer ) ~2 ( generate | write | create | produce | make | written | wrote )",
      "( generate | write | create | produce | written | wrote ) by ~3 ( ai | machine | computer | model )",
      "not ( a | be )? ( human | person )",
      "not ~2 ( converse | speak | talk | deal | interact | chat | communicate ) ~3 ( natural person | human | person )",
      "no human", "from an ai",
      "talk to ~2 ( software | machine | computer | system )", "interact ~6 ( system | machine | software )",
      "that ~2 ( machine | computer | bot | robot ) ( speak | speaks | talk | talks | answer | answers | reply | replies | write | writes )",
      "software agent", "machine translation", "( using | by | with ) machine learning", "autonomous agent",
      "product of ~3 artificial intelligence", "emotion recognition @be", "failure mode", "safety warning",
      "( hazard | danger ) ~6 ( product | model | system | use )", "may contain ( mistake | error )",
      "( mistake | error | inaccuracy ) ~4 ( output | content )",
      // "marked as AI images", "the role of AI in writing it", "composed with the help of a machine"
      "ai ( image | picture | photo | film | clip | song | article | post | review | content | output | voice | video | text | music | art | avatar | nature | powered | driven | assisted )",
      "as ~1 ( ai | machine | artificial )", "that ai ( was | be | has | help | play )",
      "( involvement | role | part | presence | help | aid | assistance | nature | participation | contribution ) of ~1 ( ai | artificial | automate | machine )",
      "( chat | speak | talk | deal | converse | communicate | interact | correspond ) ~2 ( with | to ) ~3 ( ai | bot | machine | software | computer | automated | program | algorithm )",
      "( draft | compose | translate | synthesise | synthesize | render | prepare | edit | make | come ) ( by | from ) ~3 ( ai | machine | computer | algorithm | software | bot | model )",
      "( with | by | from ) ~3 ( help | aid | assistance | use | means ) of ~2 ( ai | machine | algorithm | model )",
      "( generate | write | create | produce | draft | make | written | wrote ) ( with | from | using | through | via ) ~3 ( ai | machine | algorithm | automated | bot )",
      "( ai | machine | computer | bot ) wrote", "( computer | algorithm ) ~1 ( generate | produce )",
      "that ~6 ( algorithm | bot | robot )",
      "that ~1 ( software | system ) ( sift | decide | rank | answer | make | take | write )",
      "( voice | face ) clone", "cloned ( voice | face )",
      "( @be | called | dealing with ) ( a | an )? ( ai | bot | machine | program | computer | algorithm | robot | software ) !model/learning",
      "( come | came | stem | originate ) from ~3 ( ai | machine | bot | algorithm | language model | computer | generator )",
      "as ~1 ( generated | machine made | synthetic )",
      "not ~1 ( deal | talk | speak | interact | chat | communicate ) ~4 ( human | person )",
      "( other than | rather than | not by | instead of ) ~2 ( human | person )",
      "ai ( has | have | was | is | be | took | takes | help | assist | contribute | generate )",
      "( digitally | digital | artificially | automatically | synthetically | algorithmically ) ( generate | create | alter | manipulate | produce | modify | make )",
      "( alter | modify | manipulate | enhance | edit ) ( by | with | using ) ~2 ( ai | machine | algorithm )",
      "( ai | machine | robot | computer ) ( voice | caller | writer | author | translator | speaker | origin | involvement )",
      "( aided | assisted | helped | supported | drawn | painted | spoken | sung | filmed | drafted ) by ~3 ( ai | machine | computer | model | algorithm | bot )",
      "not ~2 real", "( your | the | any ) use of ~1 ( ai | artificial ) !model", "real ( person | human )",
      "synthesised",
    ]
    static let fails = [
      "( fail | failure | neglect ) to ~4 ( disclose | inform | warn | notify | tell | told ) ~12 ( danger | risk | user | ai )",
      "( fail | failure ) to ~6 ( label | mark | identify ) ~10 ( ai | machine | generated )",
    ]
    static let tell = [
      "( disclose | inform | notify | tell | label | mark | identify | indicate | state | clear | warn | told ) ~20 ( machine generated | ai generated | generated by ~6 ( ai | machine | artificial | model ) | interact ~4 with ~3 ( ai | machine | artificial | automate | bot | chatbot ) | artificially generated | synthetic | artificial intelligence | ai system | created by ~3 ai | produced by ~3 ( ai | machine | model ) | made by ~3 ( ai | machine ) )",
      "label ~3 generated ~2 content", "( label | mark ) ~3 ( output | content ) ~3 as ( such | generated )",
      "( disclose | warn | notify ) ~12 ( danger | risk | limitation )",
      "inform ~4 user ~12 ( danger | risk )",
      "( include | bear | carry | contain ) ~4 ( disclosure | indication | label | notice ) ~12 ( generated | created | produced | modified ) ( by | with | through | using ) ~4 ( ai | artificial | machine )",
      "( told | informed | inform | tell ) ~20 ( not dealing with a person | machine | automatically generated | generated automatically | no human )",
      "( disclose | tell | inform | told ) ~12 ( end user | user | individual ) ~20 ( automate | ai | emotion recognition | chatbot )",
      "not ~3 be kept from ~4 use", "make it clear that a machine",
      "( clearly )? disclose ~2 ( ai generated | synthetic | generated )",
      "informed that ~8 generated",
      "provide ~3 disclosure ~8 ( publish | generated | rely )", "given to understand ~20 no human",
      "watermark ~8 ( output | content | generated )",
    ]
    // "… unless the caller has been told", "without a label"
    static let lacking = [
      "( without | absent | lack | lacking ) ~6 ( advise | tell | notify | inform | disclose | disclosure | label | mark | announce | indicate | identify | reveal | warn | notice | watermark | caption | disclaimer | clear | plain | aware | told )",
      "( unless | until | before ) ~14 ( told | advise | notify | inform | disclose | label | mark | announce | reveal | warn | watermark | aware | tell )",
    ]
    // "fail to make clear …" in a list of what is forbidden
    static let failing = [
      "( fail | failure | neglect | omit | omission | refuse | refusal ) ~8 ( tell | notify | inform | disclose | label | mark | announce | indicate | identify | reveal | warn | clear | told )",
      "not ~1 transparent",
    ]
    // "It must not be kept from the viewer"
    static let hides = [
      "( hide | hidden | conceal | withhold | obscure | suppress | secret )", "keep ~4 from", "kept from",
      "in the dark", "play down",
      "( keep | leave ) ~4 ( ignorant | unaware | uninformed | ignorance )",
    ]
    static let people =
      "( user | consumer | patient | reader | viewer | listener | public | people | audience | customer | client | person | individual | caller | subject | candidate | applicant | student | operator | clinician | purchaser | buyer | participant | whoever | anyone | those )"
    // "Patients are to be made aware", "warn whoever relies on it"
    static let warned = [
      "( tell | notify | inform | warn | advise | disclose | disclosure | alert | caution | explain | reveal | communicate | aware | awareness | information | notice | point out ) ~6 \(people)",
      "( publish | describe | document | communicate | report | list | present | convey | make known ) ~10 to ~3 \(people)",
      "@be ~2 ( told | inform | warn | alert | advise | made aware | make aware )", "keep ~4 inform",
      "\(people) ~10 ( told | tell | notify | inform | warn | advise | alert | caution | aware | learn | explain | hear | information | warning | understand | remind )",
    ]
    // "… of its error rate"
    static let danger = [
      "( danger | risk | hazard | hallucinate | unreliable | unreliability | shortcoming | mistake )",
      "error rate", "failure mode",
      "side effect", "( inaccuracy | inaccurate | incomplete | misleading | wrong | erroneous )",
      "known ~2 ( limitation | weakness | bias )", "weakness of", "how ( often | accurate | reliable )",
      "( limitation | bias | weakness | error | accuracy ) of ~4 ( model | system | output | tool | ai | technology )",
    ]
    // What else people are warned of, and who else is told.
    static let others = [
      "report ~3 ( error | bug | defect )", "( deceive | manipulate | fool ) ~3 system",
      "personal data", "data breach", "security incident", "vulnerability", "( at | own ) ~1 risk",
      "assume ~4 risk",
      "( tell | notify | inform | warn | advise | alert | told ) ( the )? ( us | licensor | company | provider )",
    ]
    static let begins = [
      "be ( upfront | open | honest | transparent | clear | sure )",
      "( provide | give | let | make | label | mark | tell | warn | inform | disclose | identify | announce | watermark | flag | reveal | say | state | show | add | attach | put | mention | explain )",
    ]
  }
}
