extension UsageThresholdRecognizer {
  /// The words by which it reads.
  enum Words {
    // What a business takes in, who uses what it offers, and what else there may be many of.
    static let money =
      "( revenue | turnover | income | sales | receipt | earnings | earning | takings | proceeds | billings | profit )"
    static let people =
      "( user | account | customer | subscriber | player | member | people | person | recipient | client )"
    static let thing =
      "( device | seat | download | cluster | unit | instance | gpu | gpus | cpu | cpus | tpu | tpus | employee | installation | accelerator | node | server | core | chip | machine | computer | workstation | robot | vehicle | staff | worker | developer | headcount | fte | person | query | queries | token | session | install | store | vm | replica | processor | request | call | inference | visitor | visit | subscriber | student | patient | endpoint )"
    static let monthlyUsers = [
      "user ~2 each month",
      "monthly unique user", "unique monthly user", "monthly active ( user | account | customer | end user )",
      "active user ~4 ( month | monthly )", "used by ~6 \(people) ~4 month", "mau", "maus", "monthly ~3 user",
      "user ~3 per month",
      "monthly ~4 \(people)", "\(people) ~8 ( month | monthly )",
      "( in | during | within | over ) ( a | any | one | each | every | the ) ~3 month ~8 \(people)",
      "active user ~6 thirty day",
      "( in | during | within ) ~2 ( calendar )? month ~8 @million ~2 \(people)",
    ]
    static let dailyUsers = [
      "( people | user | person ) ~1 ( a | per | each ) day", "daily user", "daily active user", "dau",
      "daus",
      "active user ~3 ( per day | daily )", "daily ~4 \(people)",
      "\(people) ~4 ( daily | ( a | per | each | every | one | any | single ) day )",
      "( in | during | within | on ) ( a | any | one | each | every ) ~2 day ~8 \(people)",
      "( number of | how many ) ~1 \(people) ~10 ( in | during | within | on ) ( a | any | one | each | every ) ~1 day",
    ]
    static let annualRevenue = [
      "( make | earn ) ~6 ( a | per ) year", "( revenue | turnover | income | sales ) ~6 ( a | per ) year",
      "annual ~6 ( revenue | turnover | sales | income )", "yearly ~3 ( revenue | turnover )",
      "( revenue | turnover | income | sales ) ~14 ( annual | year | annum | twelve month )",
      "( revenue | turnover | income | sales ) ~16 #number ( consecutive | rolling )? month",
      "#number ( consecutive | rolling )? month ~12 ( revenue | turnover | income | sales )",
      "annual recurring revenue",
      "( revenue | turnover | income | sales ) ~10 ( prior | preceding | previous | last | fiscal | calendar ) ~3 year",
      "gross revenue", "per year ~6 revenue", "annualized ~3 revenue",
      "( annual | yearly | annualized | annualised | annum ) ~8 \(money)", "year ~12 \(money)",
      "\(money) ~16 ( annual | year | yearly | annum | twelve month )", "arr",
      "( make | earn | generate | gross | invoice | book | bring in | brought in | take in | took in | turn over ) ~12 ( year | annum | annual | yearly | twelve month )",
    ]
    static let monthlyRevenue = [
      "( revenue | turnover | income ) in any month",
      "monthly ~3 ( revenue | turnover | income | sales )",
      "( revenue | turnover | income ) ~4 ( per month | monthly | month )", "in revenue per month",
      "monthly ~6 \(money)",
      "\(money) ~10 ( monthly | ( a | per | any | each | every | one | single | calendar ) month )",
      "( a | any | each | every | one ) ~2 month ~8 \(money)",
      "( make | earn | generate | gross | invoice | book ) ~12 ( monthly | a month | per month )",
      "( bring in | brought in | take in | took in | earn ) ~8 ( calendar month | each month | a month | per month )",
    ]
    static let otherSize = [
      "visit ~4 month",
      "number of ~4 ( user | visit | employee | call | download | customer | query | request )", "employee",
      "funding", "daily ~2 ( visit | call | request )", "registered user", "end user", "total asset",
      "capital raised", "gpu", "active user", "revenue", "device", "account",
      "number of ~4 \(thing)", "( headcount | workforce | staff | fte | personnel )",
      "( user | customer | client | subscriber | install ) base",
      "( venture | equity | share | seed ) capital",
      "( raised | raise | investment | valuation | valued | capitalization | capitalisation | balance sheet | budget | asset )",
      "( user | subscriber | customer | download | seat | turnover )", "\(money)",
      "( concurrent | simultaneous | parallel ) ~2 ( user | session | instance | request | stream )",
    ]
    static let counted = [
      "( venture | equity | share | seed ) capital",
      "active user", "unique user", "mau", "dau", "maus", "daus", "revenue", "turnover", "visit", "employee",
      "funding",
      "income", "user", "people", "device", "account", "make ~6 year", "earn", "sales", "gpu", "\(people)",
      "\(money)", "\(thing)", "arr",
      "( make | generate | gross | invoice | book | bring in | brought in | take in | took in | turn over ) ~12 ( year | annum | annual | yearly | month )",
      "( raised | raise | investment | valuation | valued | capitalization | capitalisation | balance sheet | budget | asset | workforce | personnel )",
    ]
    static let twelve = [
      "#number ( consecutive | rolling )? month", "twelve ( consecutive | rolling )? month", "per year",
      "per annum",
      "annum", "a year",
    ]
    // "within 180 days", "120 per cent"
    static let times = [
      "( day | month | year | hour | minute | week | second | calendar | business | percent | percentage )",
      "per cent", "#percent",
    ]
    static let hosts = [
      "model as a service",
      "( offer | provide | operate | make ) ~16 ( as a service | hosted service | via ~3 api )",
      "hosting", "hosted service", "inference service", "third party access to ~6 model", "maas",
      "( offer | provide | serve | expose | sell | make ) ~16 ( through | over | by | behind ) ~4 ( api | interface )",
      "host ~4 ( model | weight | checkpoint | it | work | software ) ~3 for ~3 ( other | third party | customer | client | tenant )",
      "( inference | cloud | hosting | api ) ( provider | operator | platform | vendor )", "managed service",
      "operator of ~3 ( hosted | inference )",
    ]
    static let atLeast = [
      "at least", "not less than", "no less than", "or more !than", "equal to or", "reach",
      "or greater !than",
      "no fewer than", "greater than or equal", "minimum of", "or above", "meet or exceed",
      "equal or exceed", "equal to or ( exceed | greater | more | above )",
      "( hit | attain )", "or ( over | higher | larger | upward | beyond )",
      "and ( above | over | up | upward | more )",
      "as ( many | much ) as", "starting ( at | from )", "( from | starting ) ~1 ( onward | upward )",
      "not fewer than",
    ]
    static let above = [
      "greater than", "more than", "exceed", "over", "above", "in excess of", "surpass", "larger than",
      "higher than", "beyond", "( upward | upwards | north ) of", "top !of",
      "( pass | cross | outgrow | outstrip | past | overtake | overstep | excess )", "bigger than",
    ]
    static let below = [
      "less than", "fewer than", "not exceed", "under", "below", "not more than", "no more than", "up to",
      "lower than", "not greater than", "maximum of", "within", "smaller than",
      "no ( larger | higher | greater ) than",
      "not ~3 ( over | above | in excess of | larger than | higher than | beyond )",
      "( capped at | cap of | limit of | limited to | ceiling of | at most )",
    ]
    static let release = [
      "on the ~12 release date", "as of ~8 release date", "at the time of ~4 release",
      "on ~10 version release date", "( at | on ) the ~8 ( release | publication | launch ) date",
      "( date | time | when | day ) ~8 ( first )? ( published | released | launched | made public )",
      "release date ~12 ( active | revenue )",
      "( month | year | quarter ) ~6 ( preceded | preceding | before | prior to ) ~3 release",
      "on the date of ~3 release",
      "( on | at | as of | as at ) ~6 ( release | publication | launch ) of ~6 ( model | version | software | weight | checkpoint | work )",
      "( release | publication | launch ) day",
    ]
    static let affiliates = [
      "affiliate", "subsidiary", "group undertaking",
      "( associated | connected | sister | related | parent ) ( company | companies | undertaking | enterprise )",
      "( corporate | group ) family", "subsidiaries", "group of companies", "the group", "corporate group",
      "group company",
      "under common control", "in aggregate", "consolidated",
      "( parent | holding | sister | related ) company",
      "( corporate | whole | entire ) ( family | group )", "group ~1 ( revenue | turnover | sales | income )",
      "( related | associated ) entity", "companies ~3 control", "group wide", "control ~3 by you",
    ]
    static let named = [
      "( large | major ) ( operator | licensee | company | user | enterprise | business | organization | provider | platform )",
      "( exceed | above | over | meet | reach | below | under | pass | cross | surpass | hit | attain | breach | top | within ) ~3 ( threshold | ceiling )",
      "( exceed | above | over | reach | below | under | pass | cross | surpass | within ) ~2 ( user | revenue | usage | size ) ~1 ( limit | cap )",
      "( more than | exceed | above | over ) ~1 ( specified | prescribed | qualifying ) ~1 ( turnover | revenue | size | amount )",
    ]
  }
}
