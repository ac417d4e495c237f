extension UseLexicon {
  /// Phrases that name categories of use: privacy.
  static let aboutPrivacyRows: [(UseCategory, [String])] = [
    (
      .privacy,
      [
        "patient data",
        "( log | store | record | retain | inspect ) ~8 ( prompt | prompts | response | responses | conversation | conversations ) ~6 ( pass | of | from | other )",
        "( submit | enter | upload | share | paste | expose ) ~6 ( credential | credentials | password | passwords | private key | api key | secret | secrets )",
        "personal ~4 ( information | data | identifiable | identity | detail )",
        "personally ~4 ( information | identifiable | identifying )",
        "( sensitive | private ) ~6 ( information | data )", "( privacy | data protection )",
        """
        ( track | monitor | locate | trace ) ~4 ( people | person | individual | user | phone | location \
        | movement | subscriber | customer | patient | employee | passenger )
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
    )
  ]
}
