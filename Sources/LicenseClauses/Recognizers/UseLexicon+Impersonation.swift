extension UseLexicon {
  /// Phrases that name categories of use: impersonation.
  static let aboutImpersonationRows: [(UseCategory, [String])] = [
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
        "( deepfake | deep fake ) ~6 ( consent | likeness | permission | real )",
        "or ( deepfake | deep fake )", "( deepfake | deep fake ) ~2 of",
        "mistake ~4 for ~3 ( real | actual ) ~2 ( recording | person | voice | image )",
        "( place | put | show | depict ) ~2 real ~3 ( people | person | individual ) in",
        """
        ( clone | cloned | cloning | imitate | mimic | replicate | fake | simulate | synthesize | \
        synthesise | recreate | emulate | steal ) ~8 ( voice | likeness | face | speaker | singer | \
        actor | celebrity | identity | persona | person )
        """,
        "copy ~3 ( voice | likeness | face | identity | persona )",
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
    )
  ]
}
