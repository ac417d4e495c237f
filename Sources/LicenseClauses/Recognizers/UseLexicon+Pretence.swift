extension UseLexicon {
  /// Phrases that name categories of use about pretending: to be somebody, to be human, to be many.
  static let aboutPretence: [(UseCategory, [String])] = [
    (
      .impersonation,
      [
        "( state | suggest | represent | claim | imply ) ... official ( product | version )",
        """
        ( impersonate | impersonation | impersonating | impersionation | masquerade | catfishing | \
        likeness | lookalike )
        """,
        """
        ( pose | posing | pretend | masquerade | posture ) ~4 ( as | to be ) ~6 ( person | another | \
        someone | individual | bank | court | authority | official | holder | celebrity | company | \
        organization | agency | employee | doctor | officer | government | entity | user )
        """,
        "pose as", "posing as", "passing off",
        "pass ~2 off as ~3 ( another | employee | official | someone | bank | officer )",
        "( make | create | produce | generate | publish | share | distribute ) ~3 deepfake",
        """
        deepfake ~6 ( people | person | interview | voice | celebrity | politician | individual | others \
        )
        """,
        "claim ~2 to ( act | speak ) for", "in the name of a ( celebrity | person | company | real )",
        "profile in the name",
        "depict ~4 ( figure | celebrity | politician | person ) ~6 never",
        "represent ~10 associated with", "falsely ~6 ( affiliation | endorsement | associate )",
        "misrepresent ~8 ( affiliation | identity )",
        """
        ( misrepresent | imply ) ~40 ( official ( product | version ) | endorsed by | endorsed , \
        approved )
        """,
        "( reproduce | imitate | copy | synthesize | simulate ) ~3 ( voice | likeness ) of", "pass as",
        "pass off ~10 ( real | another )", "cloned voice",
        "or ( deepfake | deep fake )", "( deepfake | deep fake ) ~2 of",
        "mistake ~4 for ~3 ( real | actual ) ~2 ( recording | person | voice | image )",
        "( place | put | show | depict ) ~2 real ~3 ( people | person | individual ) in",
        """
        ( clone | cloned | cloning | imitate | mimic | replicate | copy | fake | simulate | synthesize | \
        synthesise | recreate | emulate | steal ) ~8 ( voice | likeness | face | speaker | singer | \
        actor | celebrity | identity | persona | person )
        """,
        "voice ~8 ( imitate | mimic | clone | replicate | copy ) ", "face swap",
        "digital ( double | replica | twin ) of",
        "pretend to be", "use ~3 ( someone | person | somebody ) ~4 ( likeness | face | name | voice )",
        "in the name of another",
        "( assume | false | stolen | invented | fake | fictitious ) ~3 ( identity | identities )",
        "( speak | talk | write | act ) ~2 as if they ( were | be )",
        "( speak | sign ) ~3 ( as a | as an | in ~2 name of | in ~4 voice )",
        "sign as", "( fake | false | fictitious ) ~1 ( account | profile ) !of",
        "hold ~2 ( oneself | yourself | themselves | itself ) out as",
        "spoof ~4 ( caller | sender | identity | email | number )",
        "play ~4 real ( boss | partner | teacher | person | people )",
        "appear to be from",
        """
        ( look | sound | read | seem | appear ) ~1 ( as if | as though | like ) ~8 ( come | came | \
        coming | from | by )
        """,
        """
        ( avatar | avatars | chatbot | replica | digital twin ) of ~3 ( living | real | dead | deceased \
        | person | celebrity )
        """,
        """
        ( purport | purporting | pretend | pretending | claim | claiming ) ~3 ( to be | be from | \
        represent | speak for )
        """,
        "( pass | passing ) ~1 ( oneself | yourself | themselves | himself | herself | itself ) off",
        "under ~2 ( false | assumed | another | someone | fake | stolen ) ~2 ( name | identity | flag )",
        """
        ( voice | face | likeness | persona ) of ~4 ( person | actor | singer | celebrity | speaker | \
        politician | people | someone | deceased | dead | living )
        """,
        """
        ( voice | likeness | face ) ~4 without ~4 ( permission | consent | leave | approval | \
        authorization | release )
        """,
        "( without ) ~4 ( permission | consent | leave | release ) ~4 ( voice | likeness | face )",
        "voice ( cloning | theft | swapping | fraud )",
        """
        ( steal | assume | borrow | adopt | usurp | take on | hijack ) ~3 ( identity | persona | voice | \
        name | face )
        """,
        "( fake | false | bogus ) ~2 ( official | officer | agent | doctor | bank | authority | website )",
        "body double",
        """
        ( speak | act | write | appear | perform | sing ) as ( if | though )? ~3 ( real | living | \
        celebrity | politician | candidate | official | officer )
        """,
        "( brand | company | organization | agency ) impersonat",
        "( letter | message | email | mail | statement | post | speech | call | order ) ~4 in ~2 name of",
        """
        ( mimicry | imitation | impression | emulation ) of ~5 ( voice | singer | speaker | actor | \
        person | celebrity )
        """,
        "( pose | pretend ) ~2 ( support | staff | helpdesk | official )",
        "in the guise of",
        "( guise | disguise ) of ~3 ( official | bank | person | doctor | police | company )",
      ]
    ),
    (
      .undisclosedAI,
      [
        """
        without ~6 ( state | stated | say | said | tell | inform | warn | disclose | indicate | mention \
        | reveal | admit ) ~12 ( machine | ai | artificial | synthetic | bot | automate | robot | \
        generated | computer )
        """,
        """
        without ~3 ( statement | notice | indication | disclosure | notification | label | mention ) ~8 \
        ( machine | ai | artificial | synthetic )
        """,
        """
        without ~8 ( disclaim | disclose | identify | inform | indicate | label | mark ) ~20 ( machine | \
        ai | artificial | automate | synthetic )
        """,
        """
        ( represent | claim | present | portray | pass | passing | sell | exhibit | insist | publish | \
        pretend | suggest | maintain | offer ) ~20 ( human generated | human created | created by ~3 \
        human | generated by ~3 human | human made | written by ~3 human | human | flesh and blood )
        """,
        "( insist | claim | pretend | maintain ) ~3 ( that it )? @be a ( person | human )",
        "( claim | pretend ) to be ( a | an )? ( human | person | flesh )",
        "human generated", "made by ~3 human",
        "( as though | as if ) ~6 human ~6 ( write | made | create )?",
        "without including ~8 ( caption | watermark | notation | label )", "originate from a real person",
        "mislead ~6 about ~4 ( nature | source | origin )",
        "fail to ~16 disclose ~6 that ~8 ( ai | machine | automated )", "human created",
        "disguise ~4 human",
        "provenance of", "as original work",
        "( remove | suppress | obscure | hide | strip | disable ) ~6 disclosure", "avoid disclosure",
        "as ~1 authentic ( recording | photo | photograph | footage | video | image | speech )",
        "present ~3 as real ~4 without disclosure",
        """
        ( conceal | hide | disguise | mask | misrepresent | deny ) ~10 ( ai | machine | bot | automated \
        | synthetic | human | artificial | robot )
        """,
        "fail to disclose ~12 ( ai | machine | generated )",
        "not disclose ~12 ( ai | machine | artificial )",
        "deny that it is ( a | an )? ( ai | machine | bot )", "( byline | author ) ~4 human",
        "human ( byline | author )",
        "pass ~6 off as ~3 ( human | own | original | genuine | real | unaided | handmade | authentic )",
        """
        ( pass | present | submit | publish | hand in | turn in ) ~10 as ( one | your | their | his | \
        her | my ) own
        """,
        "as ~2 ( own | unaided ) ~2 work",
        "( believe | think | assume | convince ) ~14 ( human | living | real person | living person )",
        "mistake ~8 for ~4 human",
        "( picture | photograph | shot | image ) taken by a camera",
        "as ( genuine | real | authentic ) ( photo | photograph | picture | human )",
        "not ~4 transparent ~4 ( ai | use )", "undisclosed ( ai | bot | automated )",
        "( appear | seem ) to be from you",
        "( fact | that ) ~8 not ( a )? ( human | person )",
        """
        ( keep | keeping | stay ) ( quiet | silent | secret ) ~8 ( ai | machine | human | bot | \
        generated | automated )
        """,
        "( byline | bylines )",
        "( hand painted | hand drawn | handmade | hand written | handwritten | hand made )",
        "( deny | denies | denial ) ~4 ( bot | bots | machine | ai | robot )",
        "( as | to be ) ~2 ( human | real human | real person | living person )",
        """
        ( ai | machine | synthetic | generated | bot | computer ) ~8 as ~3 ( genuine | human | own | \
        original )
        """,
        """
        ( never | not ) ~3 ( tell | told | reveal | say | admit | disclose | mention ) ~10 ( ai | \
        machine | bot | synthetic | generated | automated | robot )
        """,
        """
        ( unlabeled | unlabelled | unmarked | undisclosed | undeclared ) ~3 ( ai | synthetic | generated \
        | machine | output | deepfake )
        """,
        """
        ( think | believe | believing | thinking | suppose | impression ) ~10 ( human | real | living | \
        flesh | person )
        """,
        "( assignment | homework | essay | thesis | coursework ) ~6 ( own | self | original )",
        "( ghostwrite | ghostwriting )",
        "human ( author | authorship | writer | creator | origin | agent | operator ) ~4",
        "( who | what ) ~3 talking to",
        "( true | real | artificial | automated ) nature ~3 ( conceal | hide | disclose | of )",
        """
        ( fail | failure | omit | neglect | refuse ) ~3 ( label | mark | tag | flag | disclose | \
        identify ) ~6 ( synthetic | ai | generated | artificial | machine | automated )
        """,
        """
        ( assume | believe | think | suppose ) ~4 ( person | human | somebody | someone ) ~3 ( write | \
        wrote | written | made | speak | author | type | typed )
        """,
        """
        not ~3 ( label | labelled | labeled | marked | flagged ) ~3 as ~2 ( synthetic | ai | generated | \
        artificial )
        """,
        """
        ( answer | answers | text | output | speech | content ) ~4 as those of ~4 ( person | doctor | \
        human | expert )
        """,
      ]
    ),
    (
      .fakeEngagement,
      [
        """
        ( fake | phony | phoney | bogus | paid | false | sham | bought | fabricated | invented | \
        fraudulent | inauthentic | artificial ) ~3 ( review | engagement | follower | like | likes | \
        rating | testimonial | view | click | vote | subscriber | download | upvote | traffic | star | \
        stars | endorsement | persona | comment )
        """,
        "inauthentic", "astroturf", "( sock puppet | sockpuppet | puppet account )",
        "( fake | false ) online engagement", "( click | ad ) fraud",
        "false review", "( troll | comment | click | like | review | engagement | bot ) farm",
        "follower count",
        "coordinated inauthentic",
        """
        ( inflate | boost | buy | sell | purchase | farm | trade | manufacture | manipulate ) ~2 ( like \
        | likes | view | rating | follower | upvote | click | review | download | ranking )
        """,
        "( write | post | plant | seed ) ~2 review ~4 product",
        "generate ~1 ( rating | review ) ~2 ( product | shop | seller )", "five star",
        "product rating", "( vote | poll | ranking | rating ) ( manipulation | brigading | stuffing )",
        "brigading",
        "bot ( account | network | traffic | army )", "network ~2 fake account",
        "fake account ~6 ( support | review | like | follow )",
        "( manipulate | rig | stuff ) ~3 ( poll | ranking | rating | online )",
        "( simulate | feign | fake ) ~3 support", "paid review", "testimonial",
        "grass roots", "grassroots", "water army", "internet water", "shill",
        "( invented | fictitious ) name",
        "paid ~2 ( comment | post | posting )",
        """
        ( petition | petitions | poll | polls ) ~6 ( fake | invented | bot | stuff | fictitious | \
        signatories )
        """,
        "( five | 5 ) star",
        """
        ( like | likes | follower | followers | view | views | click | clicks | download | downloads | \
        review | reviews | stars | rating | ratings ) ~4 ( buy | bought | sell | sold | fake | inflate | \
        pay | paid | purchase | artificial | bot )
        """,
        """
        ( bot | bots | fake | scripted ) ~4 ( like | likes | follow | share | vote | review | comment | \
        repost | upvote )
        """,
        """
        ( review | rating | comment | testimonial ) ~4 ( never | not | nobody ) ~3 ( try | tried | buy | \
        bought | use | used | exist )
        """,
        """
        ( ranking | rank | chart | trend | trending | metric | algorithm ) ~4 ( manipulate | game | \
        gaming | rig | inflate | boost )
        """,
        """
        ( manipulate | game | gaming | rig | inflate | boost ) ~4 ( ranking | rank | chart | trend | \
        trending | metric | search result )
        """,
        """
        ( fake | invented | made up | feigned | bought | bogus | artificial ) ~3 ( support | popularity \
        | buzz | demand | audience | supporter | customer | fan | user )
        """,
        "( amplify | boost ) ~4 ( artificially | fake | puppet | bot )",
        "( praise | acclaim ) ~4 ( own | product | goods | shop )",
      ]
    ),
  ]
}
