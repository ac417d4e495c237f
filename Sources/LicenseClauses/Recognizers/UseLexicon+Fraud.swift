extension UseLexicon {
  /// Phrases that name categories of use: fraud.
  static let aboutFraudRows: [(UseCategory, [String])] = [
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
    )
  ]
}
