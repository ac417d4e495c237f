extension UseLexicon {
  /// Phrases that name categories of use about deceit by what is said: for gain, to mislead, to hurt, in bulk.
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
        ( pass | fool ) ~2 ( bank | identity ) ~2 check
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
  ]
}
