extension UseLexicon {
  /// Phrases that name categories of use: ipInfringement, stateSecurity.
  static let aboutIpInfringementRows: [(UseCategory, [String])] = [
    (
      .ipInfringement,
      [
        """
        ( infringe | misappropriate | violate | infringement | violation | encroach | trample | \
        disregard ) ~16 ( right | rights | copyright | trademark | intellectual | property | patent | \
        secret )
        """,
        "( rights | interests ) of ~2 ( third | another | someone )",
        "( piracy | pirated | pirate )", "ip right", "warez", "torrent", "rights infringing",
        "( illegal | unlawful | defamatory | obscene ) ~2 infringing",
        "infringing ~2 ( harassing | hateful | defamatory | illegal | unlawful | obscene )",
        "( circumvent | bypass ) ~3 ( digital rights management | drm )",
        "copy ~3 proprietary ~2 ( software | algorithm | code )",
        "counterfeit ~3 ( goods | product | brand | merchandise | item )", "knock off", "knockoff",
        """
        ( fake | fakes | imitation | replica ) ~3 ( brand | branded | designer ) ~1 ( goods | product | \
        logo )
        """,
        "branded goods",
        """
        ( content | material | data | work | text | image ) ~3 ( no right | not ~1 right | not entitled \
        ) to use
        """,
        "copyright infringement", "infringing content",
        "third party ( right | copyright | intellectual | mark | content )", "works with ip right",
        "copyright ~6 ( without | content )",
        """
        ( reproduce | copy | share | upload | publish | distribute | output | generate ) ~6 copyrighted \
        !notice
        """,
        "( protected | subject ) ~1 ( by | to ) copyright", "trade mark",
        "mark of ~3 ( another | others | third )",
        "without ~4 ( necessary | required ) ~3 ( rights | license | consent )",
        """
        ( reproduce | copy | copies | rip | lift | replicate | regurgitate | digitize | digitise | steal \
        | republish | resell | plagiarize | plagiarise | sample ) ~6 ( copyright | lyrics | chapter | \
        song | recording | artwork | book | novel | character | logo | melody | film | poem | newspaper \
        )
        """,
        "( plagiarized | plagiarised ) ~4 ( work | book | text | article | content | other )",
        """
        ( steal | stolen | theft | misuse ) ~6 ( work | idea | design | content | creation | \
        intellectual | invention )
        """,
        """
        ( work | content | creation | material | invention | property ) ( of | belonging to | belongs to \
        ) ~2 ( another | others | someone | somebody | third )
        """,
        """
        ( someone | somebody | creator | artist | anybody ) ~2 ( work | creation | copyright | patent | \
        trademark | intellectual )
        """,
        "( style | manner ) of ~3 ( artist | author | illustrator | photographer | writer | musician )",
        "( third | another | other ) ~3 hold copyright",
        "bootleg", "peer to peer file sharing", "another ~2 intellectual property", "trade secret",
        "secret recipe",
        "unlicensed copy", "unauthorized ~2 ( copy | reproduction | sampling )",
        "right of ( publicity | privacy of )",
        "( serial | license ) key ~2 ( generator | crack )", "( crack | cracking ) ~3 software",
        "rip off",
        """
        ( belong to | belongs to | owned by ) ~2 ( third party | third parties | other | others | \
        someone | somebody )
        """,
        "( third party | third parties ) ~6 without ~3 ( license | permission | consent )",
        """
        ( other | others ) people ~1 ( work | design | content | text | image | art | music | idea | \
        property )
        """,
        """
        ( use | upload | publish | share | copy ) ~8 without ~3 ( owner | author | artist | holder | \
        creator ) ~2 ( permission | consent | leave | license )
        """,
        "( newspaper | paywalled ) ~2 article",
        "( substantial part | extract ) of ~3 ( work | book | text )",
        "( film | movie | game | music | ebook | software ) ~3 pirac",
        "( piracy | pirating )",
        """
        ( brand | logo | trademark | trade name ) of ~2 ( another | third | someone )
        """,
        "unfair competition",
        "( intellectual property | ip ) ( theft | violation | abuse )",
        "( steal | stole | stolen ) ~3 ( code | invention | formula | manuscript )",
        "( breach | violate | abuse ) ~4 ( copyright | copyrights | trademark | patent )",
        """
        ( unauthorized | unauthorised ) ~3 ( reproduction | copying | use ) of ~4 ( work | performance | \
        content | recording | book | image | material )
        """,
        "( unauthorized | unauthorised | unlicensed ) ~1 use of ~3 ( trademark | logo | brand | copyright | patent )",
        "protected ( performance | expression | recording )",
        "( counterfeits | counterfeit ) !certificate !invoice !document !money !currency",
        "( trademark | trade mark ) ( squat | squatting | dilution )",
      ]
    ),
    (
      .stateSecurity,
      [
        "principle ~6 constitution",
        "( resist | undermine | subvert | oppose | obstruct ) ~6 ( constitution | constitutional )",
        "( credibility | reputation | image | dignity | prestige ) of ~2 ( state | government | nation | national )",
        "( public | social ) ( morality | moral | morals | interest )",
        "( established | constitutional ) order",
        "( mass | public ) riot",
        "( honor | interest ) ~4 of ~1 state",
        "national ~3 ( security | unity | honor | interest | sovereignty | dignity )",
        "state ( security | power | secret )", "public order",
        "social ~3 ( stability | order | harmony )",
        "subvert ~3 ( state | government | regime | nation | country | constitution | order | authority | institution )",
        """
        ( undermine | endanger | threaten | jeopardize | jeopardise | destabilize | destabilise ) ~8 ( \
        national | state | security | unity | country | government | regime )
        """,
        "public interest ~3 society", "socialist",
        "ethnic ~4 ( unity | solidarity )", "sovereignty", "social public interest",
        "( split | break | divide | dismember ) ~4 ( country | nation | state | motherland )",
        "secession", "secessionist", "overthrow", "public order and", "good custom", "subversion",
        "subversive",
        "reunification", "territorial integrity", "separatism", "separatist", "state secret",
        "( topple | toppling | bring down ) ~4 ( government | state | regime )", "coup", "sedition",
        "seditious",
        "treason", "insurrection",
        "constitutional ( order | system )",
        "classified ( file | information | material | document | record )",
        "colour revolution", "color revolution",
        "national ~1 ( image | religious )",
        "( hero | heroes ) and martyrs",
        "( rebel | rebellion | mutiny | uprising )",
        "( topple | overthrow ) ~5",
        "( leak | reveal | divulge | disclose | obtain ) ~3 ( classified | secret | secrets )",
        "( honor | image | dignity | interest ) ~3 of ~1 ( nation | country | motherland )",
        "( disturb | disrupt | upset | breach ) ~3 ( social order | public order | public peace | peace )",
        "( break up | breakup | partition ) of ~2 ( country | state | nation | union )",
        "( foreign | hostile ) ~2 ( force | power | government ) ~3 infiltrat",
        "religious policy",
        "constitution ~2 ( order | principle )",
        "( harm | damage | harmful ) ~4 ( nation | motherland | national )",
        """
        ( imperil | threaten | jeopardize | jeopardise | undermine | endanger ) ~4 ( sovereignty | unity \
        | integrity ) ~3 ( state | nation | country )
        """,
      ]
    ),
  ]
}
