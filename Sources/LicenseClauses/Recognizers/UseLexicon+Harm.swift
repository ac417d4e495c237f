extension UseLexicon {
  /// Phrases that name categories of use about harm to body and life, and what does it.
  static let aboutHarm: [(UseCategory, [String])] = [
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
    (
      .physicalHarm,
      [
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
    (
      .military,
      [
        """
        ( military | warfare | army | combat | battlefield | war | militar | troops | naval | navy | \
        soldier | combatant | warfighting | wartime | militarize | militarise | paramilitary | warlike )
        """,
        "armed ( force | service | conflict )", "air force",
        """
        defense ( contract | industry | contractor | ministry | department | agency | sector | purpose | \
        application | force | company )
        """,
        "( ministry | department ) of defense", "national defense", "security forces", "kill chain",
        "intelligence purpose", "war effort", "( missile | strike | target ) ~2 targeting",
        "( training | train | equip ) ~3 ( soldier | troops )",
        """
        ( war fighting | war game | wargame | warfighter | warship | submarine | fighter jet | tank \
        battalion | tank | regiment | garrison | infantry | artillery )
        """,
        """
        ( military | defense | defence ) ~2 ( contract | end | intelligence | aircraft | operation | \
        operator | user | purpose | logistics | research )
        """,
        "( theatre | theater ) of war",
        "( conduct | wage | waging | fight ) ~3 ( war | battle )",
        "defense work",
        "defense forces",
        "( general staff | war college | special forces | special operations )",
        "target selection",
        "( nato | pentagon )",
      ]
    ),
    (
      .cbrn,
      [
        """
        ( nuclear | cbrn | cbrne | bioweapon | pathogen | toxin | radiological | biosecurity | uranium | \
        plutonium | fissile | anthrax | sarin | ricin | novichok | botulinum | smallpox | bioterrorism | \
        bioterror | biothreat | biowarfare | radioactive | germ | wmd | virulence | transmissibility | \
        biohazard | biohazardous | bioagent | epidemic | pandemic | nerveagent | polonium | cesium | \
        caesium | tritium | neurotoxin | cyanide | biosafety | contagion | phosgene | mustardgas )
        """,
        """
        ( chemical | biological | radiological ) ~6 ( weapon | agent | threat | material | hazard | arms \
        | warfare )
        """,
        "biological ~4 chemical", "chemical ~4 biological", "dangerous chemical", "gain of function",
        "mass ( destruction | casualty ) ~2 ( weapon )?", "mass casualty weapon",
        "( nerve | toxic | poison ) ~3 ( agent | chemical | gas )",
        "hazardous ~2 ( material | substance | chemical )",
        "dirty bomb", "precursor ~3 chemical", "chemical precursor", "select agent",
        "( enhance | engineer | weaponize | weaponise ) ~4 ( virus | germ | disease )",
        "( cause | spread | intended ) ~3 disease",
        "biological agent", "synthesis screening", "bio ( weapon | terrorism | threat )",
        """
        ( virus | pathogen | germ | bacteria | bacterium ) ~8 ( lethality | contagious | deadly | \
        transmissible | virulent | infectious | dangerous | spread | resistant )
        """,
        "( reactor | enrichment | centrifuge | radiation | isotope )",
        "( lethality | virulence | contagiousness | infectivity ) of ~3",
        "( mustard | chlorine | tear | phosgene ) gas",
        "( plague | ebola | cholera | anthrax | botulism )",
        """
        ( biological | chemical | nuclear ) ~2 ( program | programme | industry | industries | \
        technology | facility | plant | material | device )
        """,
        "( atomic | atom | hydrogen | thermonuclear )",
        "( substance | toxic agent | lethal agent | deadly agent ) ~4 ( mass | kill | harm ) ~2 ( people | casualties )?",
        "bacteriological",
        "( toxin | biological | chemical | bacteriological | nuclear ) ~2 warfare",
        "nuclear fuel",
      ]
    ),
    (
      .medical,
      [
        """
        medical ( advice | diagnosis | result | treatment | decision | purpose | device | care | use | \
        practice | practise )
        """,
        "medical", "clinical", "clinic", "diagnose", "diagnosis", "diagnostic", "therapeutic",
        "health condition",
        """
        ( treatment | therapy | cure ) ( of | for ) ~4 ( disease | illness | patient | condition | \
        cancer )
        """,
        "( treat | diagnose | triage | advise ) ~3 patient",
        "patient ~2 ( care | treatment | diagnosis | safety | triage )",
        "healthcare ~4 ( decision | diagnosis )",
        "health ( advice | guidance | recommendation | decision | counsel )",
        "( write | issue | renew ) ~3 prescription", "triage", "psychotherapy",
        "( perform | plan | guide | assist ) ~3 surgery", "surgical", "prognosis", "dosage",
        """
        ( recommend | choose | prescribe | select | take | stop | dose | adjust | change ) ~4 ( medicine \
        | medication | drug | dosage | therapy | remedy | vaccine )
        """,
        """
        ( read | interpret | interpretation | analyze | analyse | evaluate ) ~6 ( scan | x ray | xray | \
        radiograph | mri | symptom | ecg | blood | lab result | test result )
        """,
        "symptom", "x rays", "( physician | clinician )",
        "mental health ~2 ( advice | counseling | treatment | therapy )",
        """
        ( ecg | ecgs | mammogram | mammograms | mri | biopsy | radiology | radiologist | pathology | \
        oncology | anesthesia | anaesthesia | dialysis | antibiotic )
        """,
        "( work out | calculate | compute | determine | set ) ~4 ( medication | dosage | dose | insulin )",
        """
        ( bedside | point of care | emergency room | intensive care | operating room | operating theatre \
        | ward )
        """,
        """
        ( surgical | medical | clinical | therapeutic | diagnostic ) ~2 ( procedure | decision | \
        recommendation | intervention | opinion | judgment | judgement | triage | trial )
        """,
        """
        ( counsel | treat | treating | therapy | psychotherapy ) ~3 ( depressed | depression | patient | \
        mental | anxiety | trauma )
        """,
        "( patient | patients ) ~4 ( treat | therapy | diagnose | doctor | manage | follow )",
        "( choose | decide | select ) ~4 ( treatment | therapy | surgery | procedure )",
        """
        ( disease | illness | cancer | tumor | tumour | ailment ) ~4 ( detect | diagnose | predict | \
        treat | cure | screen )
        """,
        """
        ( detect | diagnose | predict | treat | cure | screen ) ~4 ( disease | illness | cancer | tumor \
        | tumour | ailment | rash | condition )
        """,
        "( healthcare | health care ) ~2 ( provider | setting | service | advice | worker )",
        "( replace | substitute ) ~3 ( doctor | physician | nurse | clinician )",
        """
        ( pharmacy | pharmacist | nursing | medicine ) ~2 ( advice | service | practice | practise | \
        decision )
        """,
        "( screen | screening ) for ~2 ( cancer | disease | illness )",
      ]
    ),
    (
      .criticalInfrastructure,
      [
        "( guidance | steering | control | operation | navigation ) of ~3 ( vehicle | aircraft | vessel | drone | train )",
        """
        ( control | operate | steer | drive | pilot | fly | guide ) ~6 ( vehicle | aircraft | airplane | \
        vessel | machinery | lorry | lorries | truck | crane | forklift | ferry | tram | locomotive | \
        airliner )
        """,
        "( drive | driving | steer | operate ) ~6 ( train | trains | car | ship | bus | machine )",
        "industrial ( machinery | control )",
        "critical ~2 infrastructure", "transportation ( technology | system | infrastructure )",
        "heavy ( machinery | machine | equipment )", "air traffic", "aircraft navigation",
        "autonomous ( vehicle | driving )", "life support", "safety critical",
        "high risk ~4 ( system | activity | environment )", "safety component",
        """
        ( power | electric | electricity | water | gas | energy | oil | sewage | hospital ) ~2 ( grid | \
        plant | station | utility | utilities | works | supply | supplies | network | treatment | \
        pipeline | electricity | mains )
        """,
        "nuclear ( facility | plant | reactor | power )", "traffic ( control | light | signal )",
        "emergency ( service | dispatch )",
        "aviation", "railway", "rail ( network | signal )", "transport ~4 network",
        "dam", "telecommunication network", "elevator", "( lift | elevator ) cable", "brake",
        "pipeline valve",
        "crane", "autopilot", "self driving", "waterworks", "public utilities", "scada", "blackout",
        "malfunction ~8 ( cut off | city )",
        "( dispatch | schedule | route | signal ) ~3 ( train | trains | aircraft | ambulance )",
        "( flight | cockpit | launch | reactor | rail | vehicle ) control",
        """
        ( refinery | refineries | substation | substations | smelter | turbine | pylon | switchgear | \
        floodgate | lock gate | telecoms )
        """,
        "( chemical | nuclear | desalination | sewage | industrial | water | power ) plant",
        """
        ( operate | operation | run | control ) ~5 ( lift | lifts | crane | press | presses | elevator | \
        escalator | boiler )
        """,
        "( utility | utilities ) ~2 ( company | control | network | water | power | gas )",
        """
        ( airport | seaport | harbor | harbour | port | bridge | tunnel ) ~3 ( operation | control | \
        safety | traffic )
        """,
        """
        ( driverless | autonomous | unmanned | pilotless ) ~2 ( ship | vessel | train | bus | tram | truck )
        """,
        "driverless",
        "( banking | payment | financial ) ( infrastructure | clearing | system ) ~2",
        "( mission | life | safety ) critical",
        "( control loop | process control | plant control | industrial control )",
        "( ambulance | fire brigade | emergency ) ( dispatch | call | service | response )",
        "( tanker | freight | cargo ) ~2 ( ship | train | truck )",
      ]
    ),
    (
      .other,
      [
        "tobacco", "alcohol", "vaping", "e cigarette",
        "animal ( cruelty | abuse | fight )", "( cruelty | abuse ) ~2 animal", "wildlife",
        "( protected | endangered ) ( species | animal )", "( sit | take | cheat ) ~4 exam", "examination",
        "( cult | cults | superstition )", "property damage", "destroy property",
        "( mine | mining ) ~2 ( bitcoin | cryptocurrency | crypto | cryptocurrencies ) !on",
      ]
    ),
  ]
}
