extension UseLexicon {
  /// Phrases that name categories of use: selfHarm, violence.
  static let aboutViolenceRows: [(UseCategory, [String])] = [
    (
      .violence,
      [
        """
        ( violence | violent | terrorism | terrorist | terror | extremism | extremist | genocide | gore \
        | gory | atrocity | bloody | massacre | militant | lynch | mutilation | assassinate | \
        assassination | bloodshed | cruelty | torture | riot | rioting | murder | homicide | arson | \
        kidnap | kidnapping | abduct | hostage | behead | jihad | jihadist | insurgent | militia | \
        vigilante | radicalize | radicalise | dismember | brutality | isis | isil | daesh | taliban | \
        qaeda | hezbollah | hamas | ambush | stab | stabbing | bloodbath | hooligan | pogrom | slaughter \
        | savagery | sadism | sadistic | decapitate | decapitation | gang | warlord | molotov | \
        terrorize | terrorise | pyromania | bloodthirsty | strangle | manslaughter | firebomb | carnage \
        | assassin | killer | insurrectionist | mutilate )
        """,
        "graphic ~3 violent", "mass casualty ( event | attack | incident )",
        "mass ( shooting | murder | killing )",
        "hate crime", "war crime", "crimes against humanity", "ethnic cleansing",
        "armed ( group | attack | struggle )",
        """
        ( praise | advocate | advocates | call | calls | plan | incite | urge | glorify | celebrate | \
        promote | encourage | order | threaten ) ~6 ( kill | killing | murder | attack | bomb )
        """,
        "( kill | killing ) of ~2 ( civilian | people | person | human )",
        "( attack | assault ) ~3 ( people | civilian | crowd | school | person | worshipper )",
        "shooting spree", "school shooting",
        "( bomb | bombing ) ( attack | threat | plot )", "suicide ( bombing | attack | bomber )",
        "guerrilla", "murderer",
        "( take | taking ) up arms", "beat up",
        "attack on ~2 ( public | building | crowd | people | civilian )",
        "( stir | whip ) ~4 ( riot | crowd | mob )",
        """
        ( beat | attack | assault | shoot | stab | burn ) ~3 ( person | people | victim | protester | \
        opponent )
        """,
        """
        ( praise | glorify | celebrate | support | promote | fund | finance | recruit ) ~6 ( attacker | \
        shooter | killer | murderer | perpetrator | armed )
        """,
        "( mass | serial | spree ) ( murder | killer | shooting )",
        "blood and guts",
        "( physical | armed | domestic ) ( assault | attack | abuse )",
        """
        ( raid | strike | assault | attack ) on ~2 ( civilian | people | school | hospital | crowd | \
        village )
        """,
        "( against | on | at ) ~2 civilians",
        "( revolt | uprising ) ~3 ( stir | incite )",
        "bloodshed ~3 ( against | call )",
      ]
    ),
    (
      .selfHarm,
      [
        """
        ( suicide | suicidal | anorexia | anorexic | bulimia | bulimic | starve | starvation | overdose \
        | thinspiration | thinspo | purging | selfharm )
        """,
        "self ( harm | injury | mutilation | inflict | destruction | starvation )",
        "( eating disorder | disordered eating )",
        "( unhealthy | extreme | crash | starvation ) ~2 ( diet | dieting | fast | fasting | weight )",
        """
        ( harm | hurt | injure | cut | cutting | kill | wound | maim ) ~3 ( yourself | themselves | \
        oneself | himself | herself )
        """,
        "( end | ending | take | taking ) ~2 ( own | their | his | her | your | one ) ~1 ( life | lives )",
        "cutting ~3 ( eating | suicide )", "suicide ~3 cutting", "pro ( ana | mia | anorexia )",
        "yours or anyone",
        "diet ~4 ( minor | teenager )",
        "( cut | cutting ) ~1 ( oneself | yourself | themselves | itself )",
        "( plan | commit | attempt | encourage | assist ) ~4 suicide",
        "( lose | losing ) weight ~4 ( dangerous | extreme | rapid )",
        "( hurt | hurting ) ( oneself | yourself | themselves )",
        "( way | method | means ) ~2 ( of | to ) ~2 ( die | dying )",
        "( extreme | unhealthy | disordered ) ~2 ( weight loss | eating | dieting )",
        "( choking | asphyxia ) ( game | challenge )",
      ]
    ),
  ]
}
