extension UseLexicon {
  /// Phrases that name categories of use about people: what is done to whom.
  static let aboutPeople: [(UseCategory, [String])] = [
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
    (
      .harassment,
      [
        """
        ( disrespectful | harass | harassing | harassment | bully | cyberbully | cyberbullying | \
        threaten | stalk | stalker | cyberstalk | intimidate | disparage | menace | menacing | insult | \
        troll | hound | persecution | persecute | swat | humiliate | torment | \
        ridicule | mock | taunt | belittle | pester | badger | dogpile | dogpiling | victimize | \
        victimise | gaslight | heckle | jeer | sneer | antagonize | antagonise | browbeat | nag | tease \
        | hazing | catcall | vex | hector | bullied | tormentor | stalkers | harasser | intimidating )
        """,
        """
        ( scare | frighten | degrade | humiliate | mistreat ) ~3 ( people | someone | somebody | person \
        | them | other | individual | message )
        """,
        "degrading ( message | content | comment | language )", "butt of ~2 joke", "cruel joke",
        "mob ( justice | violence | attack )", "( incite | direct | join | raise ) ~3 mob",
        "pile ( on | ons )", "name calling",
        "troll ~3 ( person | people | others )", "personal attack", "verbal abuse",
        "( abuse | mistreat | coerce | upset | provoke ) ~3 ( people | others | user | person )",
        "( make | issue | utter | send | death | violent | veiled | rape ) ~2 threat",
        "threat ~3 ( against | to ) ~3 \(people)",
        "( threats | threat ) ( or | and ) ~2 ( intimidate | harass | abuse | insult | blackmail )",
        "threat , ~3 ( intimidate | harass | blackmail | stalk )",
        "( pursue | contact | follow ) ~3 ( persistently | repeatedly ) ~3 \(people)",
        "( persistently | repeatedly ) ( pursue | contact | follow )",
        "single ~2 out ~8 ( ridicule | fear | abuse | attack )",
        "unwanted ( contact | attention | advance )", "brigading ~4 ( person | people | user )",
        "( body | fat | public | slut ) shaming",
        "( single | pick ) ~2 on ~3 ( person | people | someone )",
        "( threat | threats | threatening ) ~2 ( letter | message | call | email )",
        "( drive | send ) ~3 to despair",
        "( coordinate | organize | organise ) ~3 ( abuse | attack | pile )",
        """
        ( abusive | hurtful | hostile | vicious | cruel | nasty | offensive | insulting ) ~2 ( message | \
        language | comment | behavior | content | remark | conduct | post | word )
        """,
        "( make ~2 fun | poke ~2 fun ) of",
        """
        ( humiliation | intimidation | hostility | cruelty ) ~2 ( of | toward | against ) ~2 ( person | \
        people | individual | colleague )
        """,
        "wear ~3 down",
        "( campaign | campaigns ) ~1 ( against | to ) ~4 ( person | individual | colleague | journalist )",
        "( verbally | mentally ) abuse",
        "( hurl | heap ) ~2 ( abuse | insult )",
      ]
    ),
    (
      .discrimination,
      [
        """
        ( discriminate | discrimination | discriminatory | hate | hatred | hateful | racism | racist | \
        racial | bigotry | bigot | bigoted | marginalize | marginalise | stereotype | xenophobia | \
        xenophobic | sexism | sexist | dehumanize | dehumanise | demonize | demonise | demean | slur | \
        prejudice | inferior | inferiority | antisemitic | antisemitism | semitic | semitism | \
        islamophobia | islamophobic | homophobia | homophobic | transphobia | transphobic | misogyny | \
        misogynist | misogynistic | ageism | ableism | ableist | casteism | casteist | supremacist | \
        supremacy | nazi | segregate | apartheid | redlining | scapegoat | stigmatize | stigmatise | \
        intolerance | antisemite | chauvinism | chauvinist | fascist | fascism | eugenics | antigay | \
        sectarian | jingoism | jingoistic | exclusionary | segregation | discriminator | racially | \
        hatemonger | phobia | phobic | derogatory | nazis | nazism | inequitable | misandry | \
        antigypsyism | prejudiced | exclusivist )
        """,
        "unfair ~4 ( impact | treat | treatment | disadvantage | outcome )", "unjustified ~4 treatment",
        "disparate ( impact | treatment )",
        "protected characteristic ~6 ( adverse | unfavorable | unfavourable )", "adverse impact",
        """
        ( unequal | unfavorable | unfavourable | detrimental | inferior | worse | favorable | favourable \
        ) ~2 treat !unrelated
        """,
        "treat ~8 ( unequally | unfavorably | unfavourably | worse | favorably | favourably )",
        "( unequal | unfavourable | differential ) treatment",
        """
        ( denial | deny | refuse | withhold ) ~8 ( goods | service | employment | housing | job | loan | \
        credit | education | healthcare | apartment ) !unless
        """,
        """
        refuse ~6 ( job | loan | apartment | housing | service ) ~14 ( race | religion | sex | gender | \
        age )
        """,
        """
        ( account | ground | basis | because ) ~3 ( race | religion | sex | gender | ethnicity | \
        nationality | disability | caste | faith )
        """,
        """
        ( exclude | deny | disadvantage | reject | refuse | single | sort | segregate | disparage | \
        denigrate | ridicule | mock | belittle | vilify ) ~6 \(groups)
        """,
        """
        ( race | religion | gender | ethnicity | disability | caste | minority | minorities | foreigner \
        | migrant | refugee | women ) ~12 ( exclude | deny | disadvantage | refuse | reject | unequal )
        """,
        "( harm | hurt ) ~1 ( or | and ) ~1 disparage",
        "( superior | superiority ) ~4 ( race | ethnic | another | people )",
        "( race | people ) ~2 superior",
        """
        ( deny | refuse ) ~6 ( because | account | ground | due ) ~3 ( race | sex | ethnicity | religion \
        | gender | disability | origin | nationality | age )
        """,
        "( contempt | hostility | animosity | enmity ) ~6 \(groups)", "( less | more ) favorably",
        "( less | more ) favourably",
        "( unfair | biased | skewed ) ( outcome | decision | result ) ~4 ( group | class | people )",
        """
        ( disadvantage | exclude | reject | against | target | exploit | penalize | penalise ) ~6 \
        protected ( class | group | characteristic | attribute | category | trait )
        """,
        "( characteristic | attribute | ground | class | trait ) ~2 protected ~2 law",
        "turn ~4 away ~10 ( characteristic | race | religion | because )",
        "bias ( against | toward )",
        "( incite | provoke | stir | sow | foment ) ~4 ( enmity | hostility | ill )",
        "outing of ~2 ( gay | lesbian | lgbt | lgbtq | queer | trans | transgender )",
        "( screen | filter | weed ) ~1 out ~10 \(groups)",
        """
        ( refuse | deny | turn down ) ~8 ( family | families | foreigner | foreign | migrant | women | \
        immigrant )
        """,
        "( holocaust | shoah ) ~2 ( denial | denier | deny )",
        "( less | fewer ) ~2 ( right | chance | favor | favour | pay ) ~6 ( because | ground | account )",
        """
        ( ethnic | racial | religious | gender | caste | sectarian ) ~2 ( hatred | tension | profiling | \
        bias | prejudice | hostility | discrimination | enmity | slur )
        """,
        "( equal ~1 ( treatment | opportunity ) ~4 ( violate | deny | breach ) | inequality )",
        "( lesser | second class ) ( citizen | people | human )",
        "( degrade | demean | humiliate | offend ) ~4 \(groups)",
        "pay gap ~2",
        "( on | upon ) ~2 ( ground | grounds ) of ~4 \(groups)",
        "( because | basis ) ~2 of ~4 \(groups)",
        """
        ( harm | exclude | reject | disadvantage ) ~4 ( protected | marginalized | marginalised | \
        minority )
        """,
        "( exclusion | denial | refusal | rejection | exclude ) of ~3 \(groups)",
        "( exclusion | denial | exclude | refuse ) ~3 ( disabled | elderly ) people",
        "white ( power | supremacy | nationalism )",
        "( racial | ethnic ) purity",
        "second class",
        "( proxy | proxies | stand in | stands in ) ~1 for ~4 \(groups)",
        "( contempt | scorn | disdain ) ~3 for ~6 \(groups)",
      ]
    ),
  ]
}
