extension UseLexicon {
  /// Phrases that name categories of use: discrimination.
  static let aboutDiscriminationRows: [(UseCategory, [String])] = [
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
    )
  ]
}
