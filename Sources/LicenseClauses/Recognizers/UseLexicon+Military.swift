extension UseLexicon {
  /// Phrases that name categories of use: cbrn, medical, military.
  static let aboutMilitaryRows: [(UseCategory, [String])] = [
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
  ]
}
