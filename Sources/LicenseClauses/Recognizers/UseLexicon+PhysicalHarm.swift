extension UseLexicon {
  /// Phrases that name categories of use: drugs, physicalHarm, weapons.
  static let aboutPhysicalHarmRows: [(UseCategory, [String])] = [
    (
      .physicalHarm,
      [
        "( life critical | safety critical ) ~1 ( setting | system | use | application | context | environment )",
        "( human | people ) ~1 life ~2 at stake", "lives ~2 at stake", "harm ~6 or people",
        "bodily ( harm | injury )", "death", "( lethal | fatal )",
        """
        ( physical | mental | emotional | psychological ) ~4 ( harm | injury | danger | trauma | \
        suffering )
        """,
        "harm to others", "harm yourself or others",
        "harm to ~4 ( individual | person | people | human | life | health | yourself | public )",
        "cause ~4 harm to", "personal injury", "harm the harm of",
        "harm ( people | person | individual | others | human )",
        "( harm | harming ) ~6 ( human life | any person )",
        "cause harm ~4 ( physical | mental | bodily )",
        "harm of ~3 ( individual | people | person | group )", "loss of life",
        "( life | lives ) ( or limb | lost )",
        "( cost | claim | endanger | risk | threaten | take ) ~3 ( life | lives )",
        "dangerous ~2 ( activity | challenge | stunt | dare | instruction | act | experiment | behavior )",
        "( serious | severe | significant | irreparable ) ~3 harm",
        """
        ( endanger | jeopardize | jeopardise | imperil ) ~6 ( life | health | safety | limb | people | \
        person )
        """,
        "harm or others", "public safety",
        "( maim | poison | poisoning | wound | wounding | traumatize | traumatise | injurious )",
        "( injury | danger | hazard ) to ~3 ( person | people | life | health )", "life threaten",
        "( kill | injure | hurt ) ~3 ( people | anyone | person | human | somebody | someone )",
        "( kill | killing ) , ~2 ( maim | injure | wound )", "malfunction ~6 ( kill | injure | harm )",
        """
        ( failure | malfunction | error | collision ) ~6 ( kill | injure | harm | wound | death | life | \
        lives )
        """,
        "( swallow | drink | ingest | inhale ) ~4 ( chemical | bleach | detergent | poison )",
        "reckless ~2 ( driving | behavior | act )",
        "mental ( collapse | breakdown | anguish | distress )",
        """
        ( cripple | disfigure | burn | crush | electrocute | suffocate | drown ) ~3 ( people | person | \
        somebody | someone | anyone | user | worker )
        """,
        """
        ( breakdown | fault | failure | defect | error | mistake ) ~4 ( kill | hurt | harm | injure | \
        endanger | fatal )
        """,
        "( lead | cause | result | causing ) ~4 ( death | injury | fatality | wounds )",
        "( hurt | harm ) ~2 ( somebody | someone | anybody | people | person )",
        """
        ( unsafe | hazardous | perilous ) ~2 ( act | use | stunt | product | practice | practise | \
        condition )
        """,
        "( risk | risks | danger | threat ) to ~3 ( life | health | safety | limb | people )",
        "( collide | collision | crash ) ~4 ( people | person | somebody )",
        "( choke | choking | suffocation | drowning | electric shock )",
        "( physical | bodily ) ( integrity | safety | violence )",
        "harm ~2 ( physical | mental ) ~2 health",
        "harm ~4 ( psychologically | emotionally | physically )", "manipulate ~3 emotionally",
        "harmful to ~3 ( individual | people | person | human )", "psychological manipulation",
        "( induce | provoke ) ~3 ( fear | anxiety | distress )",
        "( harass | intimidate | endanger | coerce ) ~2 or harm",
        "( traumatic | trauma )",
        "fatality",
        "fatalities",
        """
        ( strike | crush | hit | run over | trap ) ~3 ( people | bystander | person | passerby | \
        pedestrian | worker )
        """,
        "( bystander | passersby ) ~4 ( hurt | injure | strike | harm | kill )",
        "( emotional | mental | psychological ) ~1 ( suffering | damage | abuse | distress )",
        "( inflict | inflicting ) ~4 ( pain | suffering | harm | injury | distress )",
        "( bodily | physical ) ( pain | damage | danger )",
        """
        ( people | person | worker | user | human | bystander ) ~3 ( injured | hurt | harmed | killed | \
        wounded )
        """,
      ]
    ),
    (
      .drugs,
      [
        """
        ( narcotic | methamphetamine | meth | fentanyl | cocaine | heroin | opioid | opiate | cannabis | \
        marijuana | amphetamine | mdma | ecstasy | lsd | ketamine | intoxicant | psychotropic | \
        psychoactive | steroid | doping )
        """,
        "illegal drug", "controlled substance", "regulated ~3 substance", "drug traffic",
        "( illegal | illicit | unlawful ) ~3 ( drug | substance )", "drugs",
        """
        drug ~2 ( abuse | use | sale | synthesis | dealing | dealer | deal | trade | trafficking | habit \
        | cartel | paraphernalia | addiction | lab | production | manufacture | smuggling | market | \
        precursor )
        """,
        "performance enhancing", "precursor ~3 ( drug | narcotic )",
        """
        ( cook | cooking | brew | grow | growing | cultivate | synthesize | synthesise | manufacture ) \
        ~3 ( drug | drugs | amphetamine | meth | cannabis | marijuana | narcotic | opium | mushroom )
        """,
        """
        ( drug | drugs ) ~4 ( buy | sell | selling | deal | smuggle | produce | promote | glorify | \
        abuse )
        """,
        """
        ( buy | sell | deal | smuggle | produce | promote | glorify | distribute | manufacture ) ~4 ( \
        drug | drugs )
        """,
        """
        ( opium | morphine | oxycodone | ghb | crack | hashish | weed | psilocybin | pcp | spice | khat \
        ) ~2 ( sale | deal | trade | market | use | recipe )
        """,
        "illegal ~1 drug",
        "date rape drug",
        "recreational ~1 ( drug | substance )",
      ]
    ),
    (
      .weapons,
      [
        """
        ( weapon | weaponry | weaponize | weaponise | gun | handgun | pistol | shotgun | rifle | firearm \
        | ammunition | ammo | explosive | missile | munition | bomb | arms | armament | grenade | \
        landmine | warhead | ballistic | knife | knives | machete | taser | crossbow | silencer | \
        ordnance | torpedo | gunpowder | detonate | detonator | bombmaking | turret )
        """,
        "drone strike", "stun gun", "killer robot", "armed ( robot | drone | vehicle | machine )",
        "lethal autonomous", "( drone | robot | turret ) ~8 ( shoot | kill | target )", "choose ~4 shoot",
        "( land | naval | sea ) mines",
        "( silencer | suppressor ) ~1",
        "( gun | rifle | weapon | pistol ) ~1 ( part | parts | plan | blueprint )",
        "( guidance | targeting ) ~2 ( system | missile | weapon | drone | munition )",
        "( armed | attack | combat ) ( drone | uav | robot )",
        "( arms | weapon ) ( dealer | trade | race | trafficking | manufacture )",
        """
        ( bullet | bullets | cartridge | ied | incendiary | flamethrower | mortar | howitzer | cannon | \
        dynamite | semtex | revolver | carbine | bayonet | nunchaku | switchblade | dagger | sword )
        """,
        "( shoot | shooting ) ~2 ( down | at | device )",
        "mine ~2 ammunition",
      ]
    ),
  ]
}
