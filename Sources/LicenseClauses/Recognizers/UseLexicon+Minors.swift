extension UseLexicon {
  /// Phrases that name categories of use: minors, sexual, trafficking.
  static let aboutMinorsRows: [(UseCategory, [String])] = [
    (
      .minors,
      [
        """
        child ~6 ( abuse | exploit | sexual | harm | pornography | porn | exploitative | safety | \
        endanger )
        """,
        """
        ( exploit | harm | exploitation | endanger | abuse | sexualize | sexualise | groom | lure | \
        entice | corrupt | prey | target | market | aim | direct | promote | advertise | expose | show | \
        offer | serve | solicit | recruit | nudify | depict | portray | victimize | victimise | \
        stigmatize | stigmatise | shame | contact | deceive | manipulate | attract | appeal | supply | \
        inappropriate | unsuitable | harmful | coax | befriend | endanger | available ) ~12 \(kids)
        """,
        "( sexualize | sexualise | groom ) ~4 \(kids)", "grooming",
        "csam", "csem", "to minors",
        """
        \(kids) ~6 ( pornography | sexual | inappropriate | content | protection | safeguard | abuse | \
        exploit | nude | roleplay | challenge | harm | danger | intimate )
        """,
        "harmful to minors", "content ~6 minors",
        "young ( people | person | audience | girl | boy )", "schoolgirl", "schoolboy",
        "( individual | people | person | user ) under the age", "( below | under ) ~2 age",
        "age of majority",
        "younger than", "under ~1 ( thirteen | fourteen | fifteen | sixteen | eighteen )",
        "age ( inappropriate | gate | gated | gating | verification | check | restricted )",
        "( young | younger ) viewer",
        "( under | below | age of ) #number", "( below | under ) the ( legal )? age",
        "#number years of age", "adult into contact",
        """
        ( kid | schoolchildren | schoolchild | teenager | adolescent | child | toddler | infant | \
        underage | preteen )
        """,
        "( #number | thirteen | fourteen | fifteen | twelve ) year old", "( still | is ) in school",
        "high school", "below the age of consent", "age of consent",
        "youth ~3 ( audience | protection )", "( nursery | kindergarten )", "( tween | babies )",
        "pedophilia", "paedophilia", "pedophile", "paedophile", "lolicon", "shotacon",
        "( attain | reach ) ~3 ( majority | adulthood )",
        "( teenage | school age | childlike | infantile | prepubescent | pubescent )",
        "( corrupt | harm | endanger | seduce ) ~4 young",
        "( kids | youngster )",
        """
        ( sexual | erotic | nude | naked | explicit | obscene | pornographic | violent | intimate ) ~6 \
        \(kids)
        """,
      ]
    ),
    (
      .sexual,
      [
        """
        sexual ( solicitation | violence | content | exploitation | material | gratification | service | \
        abuse | act | assault | favor | favour )
        """,
        """
        ( sexual | pornography | porn | pornographic | obscene | obscenity | erotic | erotica | nudity | \
        nude | nudes | nsfw | lewd | vulgar | indecent | indecency | salacious | lascivious | prurient | \
        smut | hentai | fetish | bdsm | incest | bestiality | zoophilia | necrophilia | sexting | sext | \
        sextortion | striptease | undress | nudify | deepnude | molest | rape | rapist | voyeur | \
        voyeurism | upskirt | brothel | pimp | prostitute | prostitution | camgirl | titillate | \
        hardcore | softcore | naked | orgasm | masturbate | smutty | sexy | seduce | seduction | \
        seductive | lust | lustful | horny | sexualized | sexualised | raunchy | kinky | kink | orgy | \
        swinger | milf | incestuous | erotically | pornographer | sensual | topless | genitals | \
        genitalia | stripper | nakedness | undressed | carnal | risque | peepshow | callgirl | \
        dominatrix | cuckold | erotics | voyeuristic )
        """,
        "explicit ( sexual | content | imagery | material | image | adult | scene )", "sexually explicit",
        """
        adult ( content | material | entertainment | site | industry | film | chatbot | roleplay | \
        imagery )
        """,
        "( nonconsensual | consensual ) ~4 ( intimate | sexual | image | nude | imagery )",
        "intimate ~2 ( image | imagery | photo | picture | video | content | depiction | act | body )",
        "images of intimate", "( sex | sexual ) arousal",
        "escort ~3 ( service | advert | advertising | agency )",
        "sex ( work | service | act | trade | tourism | chat | doll | scene | toy | industry | tape )",
        "strip ~4 cloth", "dirty talk", "cam site", "suggestive content",
        "( explicit or suggestive | x rated )",
        "adult ( video | movie | service | toy | story | theme )",
        "( romantic | flirt ) ~2 ( roleplay | role play | companion | chat )",
        "( sexual | explicit ) ~3 ( roleplay | chatbot | chat )",
        "without ~4 ( clothes | clothing )",
        "( sell | buy | offer | solicit | trade ) ~3 sex",
        "( bare | private ) ( breast | part | body )",
        "not safe for work",
        "for ~2 ( sexual | erotic ) ~2 ( pleasure | stimulation )",
        "revenge porn",
        "date rape",
        "call girl",
        "strip ( show | club | tease )",
      ]
    ),
    (
      .trafficking,
      [
        "human trafficking",
        "( trafficking | traffick | traffic ) ~3 ( person | people | human | women | girls )",
        "trafficking",
        "( forced | forcible | bonded | compulsory | coerced | slave ) ( labor | labour | work )",
        "slavery", "enslave", "serfdom", "indentured", "bondage", "slave", "sweatshop",
        "exploitation of ( people | person | human | worker )",
        "exploit ( worker | laborer | labourer | migrant )",
        """
        ( buy | sell | trade | move | transport | smuggle | recruit | harbor | harbour ) or? ( people | \
        women | girls | human | child )
        """,
        "( trade | trader | commerce | market ) in ~2 ( human | person | people | women | girls | organ )",
        "( smuggle | smuggling | smuggler ) ~4 ( people | migrant | person | human )",
        "( people | human | migrant ) ( smuggling | smuggler | trader )",
        "organ ( trade | harvest | trafficking | sale )", "( trade | sale | sell | harvest ) ~2 organ",
        "servitude", "( transport | transfer ) of ~1 ( migrant | people )", "hold ~2 passport",
        "forced ( marriage | prostitution | begging | adoption )",
        "child ( labor | labour | marriage | soldier )", "mail order bride",
        "( person | persons | people | human | women | girls | child ) for ( sale | purchase )",
        "( smuggling | smuggle | smuggler ) of ~2 ( refugee | migrant | person | people | human )",
        "exploit ~3 ( worker | laborer | labourer | migrant | domestic )",
        "( hold | keep ) ~3 ( captive | captivity )",
        """
        ( forced | forcing | coerced | coerce ) ~4 ( labor | labour | servitude | prostitution | \
        marriage )
        """,
        "( passport | passports ) ~2 ( confiscate | taken | withhold | hold )",
        "( blood | sweated | unfree ) labor",
        "( modern | wage ) slavery",
        "( slaver | slavers | enslavement | peonage )",
        """
        ( buy | buying | sell | selling | sale | purchase | trade ) ~2 of ~2 ( women | people | person | \
        human | girls | child | bride | organ )
        """,
        "( broker | brokering | sale | sell ) ~2 ( bride | brides | organ | surrogate )",
        "sold into",
        "( bride | brides ) ~3 ( order | sale | trade | broker )",
        "organs for transplant",
      ]
    ),
  ]
}
