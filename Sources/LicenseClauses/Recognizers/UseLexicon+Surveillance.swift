extension UseLexicon {
  /// Phrases that name categories of use: surveillance.
  static let aboutSurveillanceRows: [(UseCategory, [String])] = [
    (
      .surveillance,
      [
        "( unlawful | illegal | secret | covert | unauthorized ) ~1 tracking",
        "stalking ~1 ( system | tool | software | app )",
        "( build | compile | keep | open ) ~2 ( file | files | dossier | profile ) on ~3 ( person | people | individual )",
        "( follow | film | recognize | recognise ) ~2 ( people | person | individual | passer )",
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
    )
  ]
}
