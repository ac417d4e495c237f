extension UseLexicon {
  /// Phrases that name categories of use about what is known of people, decided by it, and made of their weaknesses.
  static let aboutPersonalData: [(UseCategory, [String])] = [
    (
      .privacy,
      [
        "patient data",
        "personal ~4 ( information | data | identifiable | identity | detail )",
        "personally ~4 ( information | identifiable | identifying )",
        "( sensitive | private ) ~6 ( information | data )", "( privacy | data protection )",
        """
        ( track | monitor | locate | trace ) ~4 ( people | person | individual | user | phone | location \
        | movement )
        """,
        """
        ( identify | unmask | deanonymize | deanonymise ) ~4 ( individual | person | people | subject | \
        speaker | participant | patient )
        """,
        "( find | figure ) out who", "@be singled out", "identity of ~3 ( author | blogger | source )",
        "( location | gps ) ( tracking | track | data )",
        "( combine | combining | link | linking ) ~6 data ~8 ( person | identify | individual | single )",
        """
        ( infer | guess | deduce | derive ) ~12 ( individual | person | trait | attribute | race | \
        orientation | identity | gay | pregnant | pregnancy | ill | undocumented | religion | ethnicity \
        | health | opinion )
        """,
        "biometric identif", "without ~4 consent ~6 ( data | image | likeness )",
        "reidentify", "re identify", "deanonymize", "de anonymize", "deanonymise", "de anonymise",
        "identity of ~4 ( person | individual | participant )",
        "identifiable ( individual | person )", "compromise ~6 privacy", "health ~3 demographic",
        "confidential information of ~4 ( other | third | person | people )",
        "( invade | invasive | invasion | violate | infringe | intrude ) ~6 privacy",
        "track ~8 ( user | interaction )",
        "click tracking", "intrude ~3 private",
        "special category data", "special categories of",
        "( health | medical ) ( record | file | history | data )",
        "( home | private | residential ) address", "phone number", "payroll ( data | record )",
        """
        ( address | location | whereabouts | movement ) ~3 of ~4 ( person | people | individual | \
        someone | private | reporter | activist )
        """,
        """
        ( report | reveal | disclose | publish | track | follow | trace | expose ) ~8 ( location | \
        whereabouts | home address )
        """,
        """
        ( extract | harvest | collect | scrape | gather | mine | find ) ~6 ( email | e mail | phone | \
        account | contact ) ~2 ( address | number | information | detail )
        """,
        "( contact | bank | account ) detail ~3 \(people)",
        "personal profile", "private ( affair | life )",
        "( read | intercept | access | leak | publish ) ~4 private message",
        "prying", "( dox | doxxing | doxing )",
        "outing of ~2 ( gay | lesbian | lgbt | lgbtq | queer | trans | transgender )",
        """
        ( identity | identities ) of ~6 ( speaker | patient | subject | user | donor | respondent | \
        source )
        """,
        "( scrape | harvest | collect ) ~6 ( personal | profile | contact )", "reidentification",
        "( build | compile | assemble | make | create ) ~4 ( profile | dossier ) ~6 \(people)", "dossier",
        "leaked ~4 ( data | file | record | information )", "( follow | trail ) ~1 people",
        """
        ( film | photograph | record ) ~4 ( people | them | individual ) ~6 ( secret | consent | \
        knowledge )
        """,
        "( social security | passport | identity card | id ) number", "pii",
        "( contact | approach ) ~3 ( participant | donor | respondent | data subject )",
        "( name | names ) ~2 ( address | addresses ) ~4 ( number | numbers )",
        "memorize ~6 ( personal | name | address )",
        "( extract | regurgitate | elicit ) ~4 ( personal | memorized | memorised | name | names )",
        "out ~2 as ( gay | hiv | lesbian | trans )",
        "( hiv | gay | pregnant ) ~2 ( status | positive )",
        """
        ( deidentified | de identified | pseudonymized | pseudonymised | anonymized | anonymised ) ~6 ( \
        link | reverse | back | identify | patient )
        """,
        "( link | trace | match ) ~6 back to ~3 ( person | patient | people | individual | subject )",
        """
        ( payroll | medical | health | tax | bank | school ) ~2 ( file | files | record | records | \
        statement )
        """,
        """
        ( genetic | genomic | dna ) ~2 ( data | information | identity ) ~4 ( person | individual | \
        relative | family )
        """,
        "( where | who ) ~1 ( somebody | someone | people | a person ) ~1 ( live | lives | is | works )",
        "( peek | pry | intrude ) ~2 ( into | on ) ~3 ( life | private | privacy | home )",
        """
        ( private | intimate ) ~1 ( live | lives | affair | conversation | correspondence | message ) ~4 \
        ( expose | publish | read | leak )
        """,
        "( expose | publish | leak | post ) ~3 ( private | personal | intimate ) ~2",
        "( contact detail | whereabouts )",
        "data broker",
        "( without | lacking ) ~3 ( legal basis | lawful basis )",
        """
        ( reverse | undo | break | defeat | lift | strip | pierce ) ~3 ( anonymity | anonymization | \
        anonymisation | pseudonym | pseudonymity | pseudonymization | pseudonymisation )
        """,
        """
        ( anonymity | anonymization | anonymisation ) ~4 ( reverse | undo | break | defeat | lift | \
        strip )
        """,
        "trade union membership",
        """
        ( reveal | revelation | disclose | disclosure | expose | exposure | infer | leak ) ~6 ( \
        membership | health status | belief | illness | income | medical | private | intimate | personal \
        )
        """,
        "( aggregate | combine | assemble | collate ) ~5 ( named | person | individual | people )",
        "data trail",
        "( unmask | unmasking | deanon )",
        "( membership | attribute ) inference", "model inversion", "identity ( reconstruction | inference )",
        "( behavioral | behavioural ) targeting",
        "( license | licence | number ) plate", "vehicle ( identification | recognition )",
        "collect ~3 data ~2 ( on | about | from ) ~3 ( user | operator | customer | people | individual )",
        "( hidden | secret ) ~1 tracking ( tool | pixel | device )",
        "( disclosure | publication | exposure ) of ~3 ( private | personal | intimate | medical )",
        "( establish | learn | discover | trace | work out | find out ) ~2 ( who | whose )",
        """
        ( photograph | photo | image | picture | recording ) of ~3 ( person | people | child | \
        individual | passer | stranger ) ~4 ( collect | store | process | upload | scrape | harvest )
        """,
        """
        ( collect | store | harvest | gather | scrape ) ~4 ( photograph | photo | picture | recording ) \
        of ~3 ( person | people | child | individual | stranger )
        """,
        "( data | information ) ~2 ( that | which ) ~2 ( identify | identifies )",
        """
        ( trace | trace back | traced ) ~6 to ~3 ( person | individual | speaker | author | source | \
        user )
        """,
      ]
    ),
    (
      .surveillance,
      [
        "( build | compile | keep | open ) ~2 ( file | files | dossier | profile ) on ~3 ( person | people | individual )",
        "locate ~3 ( follow | track ) ~6 person",
        """
        ( surveillance | surveil | espionage | spy | spyware | covert | clandestine | wiretap | \
        wiretapping | eavesdrop | stalkerware | biometric | emotion | censorship | keystroke | geolocate \
        | watchlist | snoop | dragnet | informant | spies | spied | wiretapped | lurk | stakeout | \
        infiltrate | informer | interception | eavesdropper | spymaster | panopticon )
        """,
        """
        biometric ( processing | identification | categorization | categorisation | surveillance | \
        system | data )
        """,
        "track ~6 ( without | people | individual | person )",
        """
        ( monitor | observe | shadow ) ~4 ( people | individual | person | worker | employee | staff | \
        citizen | journalist | activist | dissident )
        """,
        "( facial | face | gait | iris | voice ) recognition",
        "( recognize | recognise | identify | scan ) ~3 face", "remote biometric",
        "( watch | watching | watches ) ~3 ( worker | employee | staff | people | citizen )",
        "( identification | identify ) of passers",
        "real time ~4 identification", "mass ( monitoring | interception )",
        "intelligence ( gathering | agency | agencies | collection | purpose )",
        "bug ~3 ( room | phone )",
        "( intercept | tap | listen in ) ~4 ( communication | call | phone | line | message )",
        """
        ( record | transcribe | monitor | film | photograph | watch | observe | listen | track | follow \
        ) ~8 ( secret | covertly | hidden | unnoticed | unawares )
        """,
        """
        ( secretly | hidden | covertly ) ~2 ( record | film | observe | monitor | photograph | listen | \
        watch | report | track | camera | collect | microphone )
        """,
        "( intercept | record ) ~4 conversation",
        "by ~2 ( voice | face | gait )", "watch list", "without ~4 knowledge ~6 ( record | film | track )",
        "( people | worker | employee | staff | workplace ) ~1 ( monitoring | tracking )", "cctv",
        "peeping",
        "infer ~6 ( emotion | mood ) ~4",
        """
        ( track | follow | watch | monitor | shadow | observe ) ~4 ( organizer | organiser | union | \
        activist | reporter | journalist | opponent | shopper | protester | demonstrator | dissident | \
        pupil | student | visitor | migrant | minority )
        """,
        """
        ( detect | read | infer | recognise | recognize | gauge | analyze | analyse | score ) ~4 ( mood \
        | moods | emotion | feeling | feelings )
        """,
        "( bulk | mass ) ~2 ( interception | collection | tracking | recording | identification )",
        "( hidden | secret | spy | concealed ) ( camera | microphone | recording | filming | tracker )",
        "intelligence ( service | services )", "intelligence ~3 ( operation | site )",
        "( tap | bug ) ~2 ( phone | room | line | call | conversation )",
        """
        ( identify | track | recognize | recognise ) ~6 ( crowd | public place | public space | publicly \
        accessible | street )
        """,
        "( workplace | employee | worker | student | exam ) ~1 ( surveillance | monitoring | proctoring )",
        "behind ~2 back",
        "( listen | watch ) ~3 ( home | bedroom | conversation | private )",
        "( scrape | collect | gather ) ~3 ( face | faces | facial | fingerprint | gait | voiceprint )",
        "recognition database",
        "( observe | observation ) ~3 ( covert | secret | hidden )",
        "wire tap",
        """
        ( camera | cameras | drone | drones | microphone | lens ) ~6 ( at | over | on ) ~3 ( people | \
        demonstration | protest | crowd | home | worker | rally )
        """,
        """
        ( demonstration | demonstrations | demonstrator | protest | protester | rally | rallies ) ~8 ( \
        who | identify | track | film | attend | participant )
        """,
        """
        ( follow | watch | film | photograph | identify ) ~4 ( demonstrator | protester | demonstration \
        | protest | rally )
        """,
        "( off | from ) ~1 their faces",
      ]
    ),
    (
      .socialScoring,
      [
        "social scor", "social scoring", "social credit", "social behavior",
        "personality ~4 characteristic",
        "profiling", "trait prediction", "personality trait", "score or rate", "scoring or rating",
        "lifestyle of a person", "predict ~14 insurance claim",
        "social score",
        """
        ( rank | rate | rating | grade | score | scoring | classify | points | blacklist ) ~6 ( people | \
        citizen | person | individual | resident | tenant | neighbor | neighbour | consumer | immigrant \
        | human | pupil )
        """,
        """
        ( people | citizen | person | resident | tenant | immigrant ) ( score | scoring | ranking | \
        rating )
        """,
        """
        ( score | rate | grade | rank ) of ~5 ( habit | mood | behavior | conduct | trait | character | \
        people | citizen | person | tenant | immigrant )
        """,
        """
        ( evaluate | evaluation | classify ) ~6 ( individual | people | person ) ~8 ( behavior | trait | \
        characteristic )
        """,
        "by ~6 ( presumed | predicted | inferred ) ( character | loyalty | reliability | behavior )",
        "( predicted | presumed | inferred ) ( loyalty | character | trustworthiness | reliability )",
        "( infer | read | judge | deduce ) ~3 character",
        "points ~2 for ~3 ( behavior | obedience | conduct | thrift | loyalty )",
        "leaderboard of ~4 ( people | neighbor | neighbour | tenant | citizen | pupil )",
        "trustworthiness", "citizen score", "character ~3 ( assessment | prediction )",
        "psychometric", "( reputation | loyalty | trust | behavior ) ( score | scoring | rank )",
        """
        ( rank | rate | score | grade | classify ) ~2 ( of )? ~2 ( employee | customer | worker | \
        student | user | applicant | family | families | women | men ) ~6 ( personality | behavior | \
        conduct | habit | trait | character | loyalty | conduct | social )
        """,
        "( award | give | deduct ) ~4 points",
        "( trust | reliability | risk ) score for ~3 ( resident | citizen | person | people | every )",
        "( good | bad ) ~1 ( conduct | citizen | behavior )",
        "( point | points | scoring | rating ) system for ~3 ( people | citizen | person | behavior )",
        """
        ( predict | infer | read | judge ) ~4 ( personality | temperament | trustworthiness | loyalty | \
        morality | moral )
        """,
        "( personality | behavioral | behavioural ) ~2 ( profile | profiling | score | test | assessment )",
        """
        ( scoring | profiling | ranking | classification ) of ~2 ( natural | individual | people | \
        person | citizen | voter | customer | consumer )
        """,
        """
        ( judge | evaluate | classify ) ~3 ( people | person | individual | citizen ) ~8 ( conduct | \
        behavior | trait | character | lifestyle )
        """,
        """
        ( grade | score | points | rating | mark ) ~2 ( for | on | by ) ~3 ( conduct | behavior | habit \
        | obedience | character )
        """,
        """
        ( assign | give | award ) ~4 ( grade | score | points | rating | mark ) ~3 ( for | on | by ) ~2 \
        ( conduct | behavior | habit | lifestyle )
        """,
      ]
    ),
    (
      .automatedDecision,
      [
        "automated ~4 decision", "automate decision", "insurance premium",
        "( deny | determine | approve ) ~6 insurance",
        "( legal | material ) ~4 impact on ~4 person", "automatic ~5 decision",
        "automated ~3 determination",
        "decision making ~16 ( adverse | legal right | legal or )",
        """
        ( decision | determination ) ~16 ( credit | employment | housing | insurance ) ~10 ( automated | \
        solely )
        """,
        """
        ( decide | decision | determine | determination | settle | choice | reject | select | shortlist \
        | screen | rule | judge ) ~3 ( on | about | who | whom | whether | over | of )? ~6 ( job | hire \
        | hiring | recruit | applicant | creditworthiness | loan | lending | mortgage | tenancy | \
        welfare | admission | eligibility | dismiss | dismissal | pension | scholarship | entitle | \
        entitlement ) !advice
        """,
        """
        ( decide | determine | rule ) ~2 ( on | about | over | whether ) ~6 ( insurance | credit | employment \
        | housing )
        """,
        """
        ( decide | determine ) ~14 ( who | whom ) ~2 ( hired | admitted | housed | employed | promoted | \
        dismissed | insured | lent )
        """,
        "( assess | judge | rate | evaluate | rank ) ~3 ( creditworthiness | credit worthiness )",
        """
        ( pick | choose | select ) ~3 ( employee | worker | staff | applicant | candidate | tenant ) ~2 for
        """,
        "( hire | recruit | lend | admission | credit ) ~3 decision",
        "automated ~2 ( hiring | hire | firing | recruit | rejection | denial | dismissal | screening )",
        """
        ( decide | determine | determination | decision ) ~6 ( benefit | benefits | loan | welfare ) !of
        """,
        "who ~2 ( get | gets | receive ) ~3 ( benefit | loan | job | credit | welfare | visa )",
        """
        ( reject | rejecting | refuse | turn down ) ~5 ( applicant | application ) ~3 ( automatically | \
        alone | score )?
        """,
        "only basis",
        "( high stakes | consequential | life changing ) ~6 ( decision | action )",
        "alone decide", "( decide | determine ) alone",
        "( score | output | model | machine | algorithm ) alone",
        """
        ( without | no ) ~4 human ~8 ( loop | review | involve | oversight | approval | intervention | \
        check )
        """,
        """
        ( until | unless | without ) ~6 ( human | official | person | employee | officer | staff ) ~3 ( \
        verify | review | check | confirm | approve )
        """,
        "decide ~6 whether ~12 ( hire | dismiss | insure | credit | loan | admit )", "legal effect ~4 on",
        "solely automated",
        "( solely | exclusively | entirely ) ( on | by ) ~4 ( automated | output | score | algorithm )",
        "human review", "( hire | fire | dismiss ) ~4 ( decision | automatically )",
        "administrative act",
        "( delegate | entrust | leave | hand ) ~10 ( choice | decision | judgment | judgement )",
        "( bear | bears ) ( on | upon ) ~3 ( job | tenancy | credit | right )",
        "sole ( basis | ground ) ( for | of ) ~4 ( decision | refuse | dismiss )",
        """
        ( fire | firing | dismiss | sack | dismissal | lay off ) ~4 ( staff | employee | worker | people \
        ) ~8 ( algorithm | model | automatically | output )
        """,
        "word of ~2 ( algorithm | machine | model )",
        """
        ( ruling | rulings | decision | decisions ) ~2 ( on | about | concerning ) ~3 ( benefit | \
        benefits | credit | job | employment | housing | insurance | admission | welfare | loan | right \
        | liberty | tenancy )
        """,
        "( turn | turning ) ~1 down ~3 ( applicant | application | credit | loan | candidate )",
        "no person ~3 ( look | review | check )",
        """
        ( without | absent ) ~3 ( human | person | people ) ~4 ( look | looking | say | involve | \
        judgment | supervision | control )
        """,
        "( significant | legal | serious ) ~3 effect ~3 ( person | people | individual | right )",
        "( fully | entirely | purely | wholly ) ( automated | automatic | algorithmic )",
        """
        ( decide | determine | control ) ~6 access to ~4 ( credit | education | housing | job | \
        employment | benefit | healthcare | welfare )
        """,
        """
        ( hiring | lending | firing | recruitment | admission ) ~1 ( decision | filter | screening | \
        algorithm | system )
        """,
        "( credit | loan ) ( score | scoring | worthiness | approval )",
        "( shortlist | shortlisting | sift ) ~3 ( applicant | candidate | resume )",
        "( job | loan | credit | tenancy | benefit ) application ~6 ( automatic | alone | without )",
        "robo ( firing | hiring | signing )",
        "( decision | decisions ) ~8 ( livelihood | liberty | life chances | fundamental right )",
        "( human | person ) out of the loop",
        "( machine | model | output | algorithm | score ) ~6 ( final say | last word | final decision )",
        "algorithmic ( dismissal | management | hiring | decision | pay | firing | rejection )",
        """
        ( grade | grading | marking ) ~2 ( pupil | student | exam | essay ) ~8 ( without | no ) ~3 ( \
        teacher | human | person )
        """,
        """
        ( no | without ) ~3 ( teacher | clerk | editor | caseworker | officer | employee ) ~2 ( involve \
        | review | look )
        """,
        "( binding effect ) ~6 ( no | without )",
        """
        ( refusal | rejection | denial ) of ~3 ( credit | loan | application | benefit | applicant ) ~6 \
        ( solely | automatic | alone )
        """,
      ]
    ),
    (
      .exploitation,
      [
        "vulnerability of ~4 ( specific | group | person | individual )",
        "vulnerable ~3 ( group | person | individual | people | population | user | consumer | adult )",
        """
        ( exploit | prey | preying | target | fleece | abuse | press | manipulate ) ~10 ( vulnerable | \
        elderly | frail | frailty | poverty | poor | illness | disability | dementia | debtor | \
        inexperience | addict | addiction | grief | grieving | bereaved | distress | desperate | \
        desperation | indebted | lonely | loneliness | credulity | gullible | naivety | weakness )
        """,
        """
        ( exploit | take advantage | taking advantage | takes advantage | profit from | advantage of ) \
        ~8 \(weakness)
        """,
        "exploit ~8 ( vulnerability | vulnerabilities ) ~12 ( group | person | individual )",
        """
        ( exploit | distress | frailty | weakness ) of ~1 ( the old | the poor | the sick | the indebted \
        | old people )
        """,
        "( fear | loneliness | grief | addiction ) ~4 exploit",
        "distort ~6 behavior",
        """
        ( emotional | psychological | compulsive ) ~2 ( dependency | dependence | attachment | \
        manipulation | reliance )
        """,
        "compulsive ~2 ( spending | use | buying | behavior | play )", "addictive",
        "( age | disability | poverty | addiction | elderly ) ~8 ( exploit | take advantage )",
        "dark pattern", "psychological ~3 ( weakness | manipulation )", "addiction", "nudge ~4 against",
        "( prey | preying | preys ) ~6 ( on | upon )",
        "( lend | loan | credit ) ~10 ( not repay | unable ~2 repay | not afford )",
        "usurious ~10 not repay", "rates ~6 not repay",
        "( impair | undermine | subvert ) ~6 ( autonomy | free will | informed decision )",
        """
        ( coax | lure | pressure | target | manipulate | trick | push ) ~4 ( lonely | pensioner | \
        elderly | senior | vulnerable | addict | grieving | bereaved | gambler | patient | debtor )
        """,
        "play ~1 on ~4 ( fear | illness | weakness | grief | guilt | insecurity | emotion )",
        "( nudge | push | drive | urge ) ~2 compulsive",
        "compulsive",
        """
        ( exploit | abuse | milk | leverage ) ~4 ( fear | insecurity | trust | weakness | lack | \
        inexperience | ignorance | hardship | need | emotion )
        """,
        """
        ( foster | cultivate | breed ) ~4 ( dependency | dependence | addiction | attachment | reliance \
        )
        """,
        "( hooked | hook ) ~3 user",
        "( manipulation | manipulate ) ~3 ( technique | tactic | pattern | emotion | choice | will )",
        "( unfair | undue ) ( influence | pressure )",
        "( take | taking | taken ) ~1 advantage of",
        "( pensioner | pensioners | senior citizen ) ~6 ( sell | donation | money | loan | lure )",
        """
        ( social | economic | financial ) ~2 ( situation | distress | hardship | disadvantage ) ~6 ( \
        exploit | manipulate )
        """,
        "( gambler | alcoholic | addict ) ~4 ( target | entice | tempt | lure )",
        """
        ( target | targeting | entice | tempt | lure ) ~6 ( gambler | alcoholic | addict | minors | \
        mentally )
        """,
      ]
    ),
  ]
}
