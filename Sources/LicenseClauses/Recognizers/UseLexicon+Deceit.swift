extension UseLexicon {
  /// Phrases that name categories of use about deceit.
  static let aboutDeceit: [(UseCategory, [String])] = [
    (
      .fraud,
      [
        """
        ( fraud | fraudulent | plagiarism | plagiarize | plagiarise | scam | scammer | phishing | phish \
        | smishing | vishing | spearphishing | ponzi | defraud | embezzle | embezzlement | forgery | \
        forge | extortion | extort | blackmail | corruption | bribery | bribe | kickback | deceptive | \
        swindle | swindler | bogus | cheat | catfish | impostor | imposter | launder | skim | ransom | \
        hoodwink | dupe | fleece | deceit )
        """,
        "academic ~3 dishonesty", "multi level marketing", "pyramid ~2 ( scheme | sale )",
        "( identity | credential ) theft", "money laundering",
        "( price | market ) ~3 manipulation",
        "( price fixing | pump and dump | wash trading | wash trade | bait and switch )",
        "financial ( crime | deception )", "insider ( trading | dealing )",
        "counterfeit ~3 ( certificate | invoice | document | currency | money | note | id )",
        """
        ( fake | false | sham | forged ) ~3 ( invoice | investment | visa | login | shop | store | \
        charity | website | certificate | document | diploma | credential | lottery | passport | receipt \
        )
        """,
        "( trick | con | deceive | lure ) ~6 ( money | pay | paying | payment | saving )",
        """
        ( obtain | get | gain | extract | acquire ) ~10 by ~3 ( deceit | deception | false | deceiv | \
        trick )
        """,
        "false ( pretence | pretense | pretenses )",
        """
        ( illegitimate | illicit | unlawful | undue | improper ) ( benefit | gain | profit | advantage )
        """,
        "conceal ~2 true ~1 fact",
        "deceptive ~3 ( offer | scheme )", "deceptive ~3 ( or | activity | practice | practise | act )",
        "con ( artist | man | men | game | trick | job | people | scheme )",
        "tax ( evasion | fraud )", "romance scam", "advance fee",
        "credit card ~3 ( fraud | theft | skim | steal | number )",
        "( stolen | steal ) ~3 ( card | credential | fund | money )",
        """
        ( pass | defeat | fool | bypass ) ~2 ( voice | identity | bank ) ~2 ( authentication | \
        verification | check )
        """,
        "( mislead | deceive | cheat ) ~4 ( consumer | investor | customer | buyer )",
        "( deceive | deception | deceit ) ~6 ( gain | money | profit | credential | payment )",
        "( manipulate | rig | inflate ) ~3 ( price | stock | share | market )",
        "investment ( scam | fraud | tip )",
        "get rich quick",
        "( sham | shell ) ( company | invoice | charity | business )",
        """
        ( collect | steal | harvest | phish | obtain ) ~3 ( pin | pins | credential | login | card | \
        bank )
        """,
        """
        ( fake | fraudulent | fabricated ) ~2 ( bank | helpdesk | shop | charity | charities | \
        investment | lottery | prize | job | offer | ad | advert )
        """,
        """
        ( loan | dating | charity | lottery | prize | tech support | crypto | job ) ( scam | fraud | \
        swindle | racket )
        """,
        """
        ( quack | snake oil | rug pull | shakedown | racket | racketeer | embezzler | conman | conmen | \
        grift | grifter | falsification )
        """,
        """
        ( dishonest | deceptive | deceitful | fraudulent | corrupt | crooked ) ~2 ( scheme | business | \
        practice | trade | sale | dealing | conduct | trick | offer )
        """,
        "( rob | robbing | robbery | burglary | larceny )",
        "( evade | dodge | cheat ) ~2 tax",
        """
        ( trick | mislead | deceive | fool | hoax ) ~4 ( into | out ) ~5 ( pay | paying | buy | buying | \
        money | send | sending | saving | part | parting | transfer | reveal )
        """,
        """
        ( fake | forged | false ) ~3 ( id | ids | passport | diploma | degree | certificate | license | \
        receipt | signature | credential )
        """,
        "( false | misleading ) ( advertising | advertisement | pretense )",
        "( launder | laundering )",
        """
        ( obtain | get ) ~3 ( money | credit | loan | goods ) ~6 ( false | lie | deceit | trick | \
        pretence )
        """,
        "( bid rigging | cartel pricing | price gouging )",
        """
        ( deception | deceit | defrauding | cheating ) of ~3 ( investor | consumer | customer | people | \
        buyer | public )
        """,
        "( identity | card | credential | money | bank ) theft",
        "theft of ~3 ( money | identity | credential | card | fund | goods )",
        "( anything | something | conduct | act | scheme ) ~2 dishonest",
        "( forged | counterfeit | fake ) ~2 ( ticket | coupon | voucher | medicine )",
        "( impersonate | pose ) ~8 ( money | pin | donation | credential | password | payment )",
      ]
    ),
    (
      .disinformation,
      [
        "( information | content | fact ) ~8 be ~1 false",
        """
        ( disinformation | misinformation | misinform | mislead | misleading | deceive | propaganda | \
        falsehood | hoax | denialism | revisionism | rumor | rumour | fabricate | falsify | untruth | \
        pseudoscience )
        """,
        """
        \(untrue) ~6 ( information | content | news | statement | narrative | claim | rumor | rumour | \
        story | stories | report | account | fact | article | evidence | quote | medium | media | \
        quotation | testimony ) !pretense
        """,
        "deceive or mislead", "deceive ~4 others", "fake news",
        "misrepresent ~6 ( fact | information | data )",
        "verifiably false", "manipulate ~3 ( public opinion | medium | media | image | video | audio )",
        "misleading claim", "misrepresent ~3 ( origin | authorship )",
        "invent ~4 ( news | report | event | story | quote | fact )", "conspiracy ( theory | theories )",
        "wrong ~3 ( date | polling | information )",
        "( doctored | doctoring ) ( image | photo | video | picture | footage | evidence | clip )",
        "mislead ~6 ( voting | census )",
        "deceptive ~2 ( media | content )",
        """
        ( news | report | article | story | stories ) ~8 ( genuine | unchecked | fabricate | not ~1 \
        check | not ~1 verify | no ~2 check | never happened )
        """,
        """
        ( distort | twist | falsify | rewrite | deny ) ~4 ( truth | fact | facts | history | holocaust | \
        reality )
        """,
        """
        ( never | not ) ~2 ( happen | occur | perform | said | took place | take place ) ~6 ( video | \
        image | mislead | voter | news )
        """,
        """
        ( act | acts | event | events | word | words ) ~2 ( they | he | she )? never ( perform | happen \
        | occur | said | say | did | do | speak | spoke )
        """,
        "( spread | sow ) ~4 ( confusion | panic | doubt )", "( spread | tell | publish ) ~2 lie",
        "false impression of ~3 ( event | what | fact )",
        "( deny | denial ) ~4 ( historical | documented | scientific )",
        "facts ~4 no ~2 check", "( look | looks | take | taken | mistake | pass ) ~2 for ~1 genuine",
        """
        ( made up | make up | made ~1 up ) ~2 ( news | story | stories | fact | quote | event | \
        statistic )?
        """,
        "( look | looks | appear | seem ) ( real | genuine | authentic )",
        "( rumor | rumour | gossip ) ~6 ( fact | news | true | truth )",
        """
        ( fabricate | invent | fake | forge | falsify | doctor | manipulate | tamper ) ~4 ( evidence | \
        record | news | data | fact | testimony | quote | statistic | image | photo | video | footage | \
        document | research )
        """,
        """
        ( false | misleading | untrue | wrong ) ~3 ( about | concerning | regarding ) ~3 ( vaccine | \
        health | election | event | disaster | history | product | war | climate )
        """,
        "( hoax | canard | smokescreen | disinform | fakery | fake | fakes ) news",
        "( lie | lies | lying ) about",
        "( as | for ) ( fact | true | truth | gospel )",
        "( quackery | junk science | flat earth | antivax )",
        """
        ( synthetic | altered | manipulated | edited | generated ) ~3 ( image | media | video | audio | \
        news | footage ) ~8 ( mislead | deceive | real | genuine | authentic )
        """,
        """
        ( mislead | deceive | misinform | fool | delude | dupe ) ~3 ( public | people | reader | viewer \
        | audience | voter | listener | other | others | user | person )
        """,
        """
        ( spin | spread | plant | circulate | amplify | disseminate ) ~4 ( falsehood | lie | lies | \
        rumor | rumour | story | stories | myth | untrue | false )
        """,
        "( never | not ) ( occur | happen | take place ) ~2",
        """
        ( speculation | opinion | rumor | rumour | fiction | guess | satire | gossip ) as ~3 ( news | \
        fact | verified | true | truth | established )
        """,
        "( bogus | invented | made up ) ~1 ( statistic | study | expert | science )",
      ]
    ),
    (
      .defamation,
      [
        """
        ( defamatory | defamation | defame | libel | libelous | libellous | slander | slanderous | smear \
        | vilify | calumny | denigrate | malign | besmirch )
        """,
        """
        ( damage | harm | injure | ruin | tarnish | destroy | attack | blacken ) ~4 ( honor | credit | \
        reputation | good name )
        """,
        "injurious falsehood", "character assassination", "trade libel", "false light",
        "false ~1 accuse", "( falsely | wrongly ) accuse",
        """
        false ~2 ( statement | allegation | accusation ) ~8 ( person | individual | people | named | \
        someone )
        """,
        "false accusation",
        """
        ( lie | lies | untrue | false | untruth ) ~6 ( ruin | damage | reputation | competitor | \
        character )
        """,
        "( reputation | good name | honor ) ~3 ( of | damage | ruin | harm | attack )",
        "( drag | blacken | sully | soil | stain ) ~4 ( name | reputation | honor | mud )",
        "( insult | accuse | accusation ) ~4 ( false | falsely | baseless | unfounded )",
        """
        ( unfounded | baseless | untrue | scurrilous ) ~3 ( allegation | accusation | charge | claim ) \
        ~4 ( against | about | of ) ~3
        """,
        "mud slinging",
        "mudslinging",
        "calumnious",
        "defamer",
        "slur on ~3 ( name | character )",
        "slur ~4 ( honor | honour | reputation )",
        """
        ( allegation | accusation | rumor | rumour ) ~3 ( false | misconduct ) ~4 ( person | official | \
        named | individual )
        """,
        "false ( allegation | accusation )",
      ]
    ),
    (
      .spam,
      [
        "message ~8 ( large | unspecified ) ~3 ( number | person | people )",
        """
        ( spam | unsolicited | robocall | spamming | spammer | unrequested | mailbomb | autodial | \
        telemarketing )
        """,
        """
        ( bulk | mass | junk | automated | unwanted | uninvited | indiscriminate ) ~4 ( message | \
        messaging | email | mail | sms | text | post | posting | advert | advertising | advertisement | \
        call | calls | friend request | solicitation | comment | fax )
        """,
        "cold call", "chain letter", "( message | email | post ) ~6 in bulk",
        "open ~3 mail server", "( email | message ) to ~3 user who ~6 removed",
        "flood ~6 ( message | email | inbox | mailbox | forum | comment | channel | user )",
        "( comment | inbox | mailbox | mail ) flood",
        "( same | identical | repeated | repetitive ) ~3 ( message | post | comment | email )",
        "thousands of ~3 ( inbox | message | people | user )",
        "did not opt in", "( mass mail | email blast | mail bomb )", "( search engine | seo ) spam",
        "via open ~3 server",
        """
        ( nobody | no one ) ~2 ( subscribe | ask | request | consent | want )
        """,
        """
        ( blast | blasting | bombard | flood | swamp | deluge | inundate | stuff | stuffing | clog ) ~5 \
        ( email | mail | message | newsletter | inbox | comment | forum | channel | phone | user | \
        people | chat | section )
        """,
        "auto dial",
        "( auto | automated | cold ) ~2 ( call | calls | caller | dialer )",
        """
        ( newsletter | newsletters | mailshot | leaflets | flyers ) ~4 ( without | nobody | unasked | \
        unrequested )
        """,
        """
        ( sales | marketing | promotional | advertising ) ( call | calls | mail | message | email | text \
        ) ~6 ( without | unasked | never | not | unsolicited | mass | bulk )
        """,
        """
        ( mass | bulk | automatic | automated | scripted ) ~2 ( mailing | registration | submission | \
        sign up | sign ups | follow | invite | friend )
        """,
        "( repetitive | duplicate | identical | same ) ~2 ( message | comment | post | content )",
        """
        ( large | huge | massive ) ~2 ( volume | number | quantity ) of ~3 ( message | email | call | \
        comment | post )
        """,
        "( without | no ) ~3 ( opt | subscription | consent ) ~3 ( mail | message | email | contact )",
        "( mail | message | email | text | call | scam ) ~3 in bulk",
        "( indiscriminate | untargeted ) ~2 ( mail | mailing | message | send )",
        "junk ( post | posting | comment | content | fax )",
        "( bulk | mass ) ~1 ( offer | mailer )",
      ]
    ),
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
        "pass as", "pass off ~10 ( real | another )", "cloned voice",
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
